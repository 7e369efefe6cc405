package io.github.opendspt.scoring.caf;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.assessment.EvidenceFreshness;
import io.github.opendspt.model.assessment.Publication;
import io.github.opendspt.model.caf.AchievementLevel;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafOutcome;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.caf.CafProfile;
import io.github.opendspt.model.caf.ExpectedLevel;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.catalogue.Openness;
import io.github.opendspt.model.catalogue.Validity;
import io.github.opendspt.model.requirement.EditionFacts;
import io.github.opendspt.scoring.Published;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * Judges assessments of the CAF-aligned track by the outcomes of one edition and, where the host has one, its profile of
 * expected levels.
 *
 * <p>Making a scorer works out whatever does not depend on an assessment; keep one for many. The rules: a stated level at or
 * above the expected one meets it, one below does not, and <em>achieved</em> meets any (E7); where it is not known which level
 * is expected, the outcome is undetermined. Standards Met takes every outcome; policy questions that are not answered with
 * compliance, or that are not known, leave it undetermined (E8); an approved plan gives Approaching Standards (E10); no
 * certificate exempts anything (E9); Standards Exceeded is not awarded (E11). What is not known leaves
 * {@link CafScorecard#status()} below {@link CafScorecard#possibleStatus()}.
 *
 * <p>It scores what it is given, and nothing else: no clock, no default time zone or locale, no memory of earlier assessments.
 * What does not fit becomes a finding. Immutable and thread-safe.
 */
public final class CafScorer {

    final CafOutcomes outcomes;
    final @Nullable CafProfile profile;
    final @Nullable IndicatorList indicators;
    final @Nullable Catalogue catalogue;
    final EvidenceFreshness freshness;
    /** The policy questions that are asked; {@code null} if that is not known. */
    final @Nullable SortedSet<CafOutcomeRef> policies;

    private final PreparedOutcomes byPublicSources;
    private final PreparedOutcomes byHostOnly;
    private final List<Finding> publicFindings;
    private final List<Finding> hostFindings;

    private CafScorer(
            CafOutcomes outcomes,
            @Nullable CafProfile profile,
            @Nullable IndicatorList indicators,
            @Nullable Catalogue catalogue,
            EvidenceFreshness freshness) {
        this.outcomes = outcomes;
        this.profile = profile;
        this.indicators = indicators;
        this.catalogue = catalogue;
        this.freshness = freshness;
        this.policies = policies(outcomes, profile);
        this.byPublicSources = PreparedOutcomes.of(outcomes.outcomes(), outcome -> {
            AchievementLevel supplied = supplied(outcome);
            return supplied == null ? published(outcome) : supplied;
        });
        this.byHostOnly = PreparedOutcomes.of(outcomes.outcomes(), this::supplied);
        ProfileFindings findings = new ProfileFindings(outcomes);
        if (profile != null) {
            findings.look(profile);
        }
        this.hostFindings = findings.found();
        if (profile != null) {
            findings.compare(profile);
        }
        this.publicFindings = findings.found();
    }

    /**
     * Makes a scorer that knows the levels of public sources only.
     *
     * @param outcomes the outcomes of an edition
     * @return the scorer
     */
    public static CafScorer of(CafOutcomes outcomes) {
        return new CafScorer(Objects.requireNonNull(outcomes, "outcomes"), null, null, null, EvidenceFreshness.STATED);
    }

    /**
     * Makes a scorer that also knows the levels of a host's profile. Where both speak, the profile applies, and a difference
     * is a finding; what it says of an outcome or level that the edition does not have does not count, and is a finding.
     *
     * @param outcomes the outcomes of an edition
     * @param profile the profile, which may be filled in part
     * @return the scorer
     * @throws IllegalArgumentException if the profile is of another edition
     */
    public static CafScorer of(CafOutcomes outcomes, CafProfile profile) {
        Objects.requireNonNull(outcomes, "outcomes");
        Objects.requireNonNull(profile, "profile");
        if (!profile.edition().equals(outcomes.edition())) {
            throw new IllegalArgumentException(
                    "profile: it is of edition " + profile.edition() + ", the outcomes are of " + outcomes.edition());
        }
        return new CafScorer(outcomes, profile, null, null, EvidenceFreshness.STATED);
    }

    /**
     * Makes a scorer like this one that checks stated levels against a complete list of indicator statements (rule E4). The
     * stated level counts all the same; a difference is a finding.
     *
     * @param list the list
     * @return the scorer
     */
    public CafScorer withIndicators(IndicatorList list) {
        return new CafScorer(outcomes, profile, Objects.requireNonNull(list, "list"), catalogue, freshness);
    }

    /**
     * Makes a scorer like this one that takes from a catalogue whether the edition is open (rule B3a) and until when a
     * publication for it is good (rules B1 and B2). Without one neither is known. It changes no verdict.
     *
     * @param editions the catalogue
     * @return the scorer
     */
    public CafScorer withCatalogue(Catalogue editions) {
        return new CafScorer(outcomes, profile, indicators, Objects.requireNonNull(editions, "editions"), freshness);
    }

    /**
     * Makes a scorer like this one that holds evidence to a rule of the host's. What is out of date is a finding, never a
     * result.
     *
     * @param rule for how long evidence is current where it does not say so itself
     * @return the scorer
     */
    public CafScorer withEvidenceFreshness(EvidenceFreshness rule) {
        return new CafScorer(outcomes, profile, indicators, catalogue, Objects.requireNonNull(rule, "rule"));
    }

    /**
     * Gives the rule that evidence is held to.
     *
     * @return for how long evidence is current where it does not say so itself
     */
    public EvidenceFreshness evidenceFreshness() {
        return freshness;
    }

    /**
     * Gives the outcomes that are judged by.
     *
     * @return the outcomes of an edition
     */
    public CafOutcomes outcomes() {
        return outcomes;
    }

    /**
     * Gives the host's profile that is judged by.
     *
     * @return the profile; empty if the levels of public sources are all that is known
     */
    public Optional<CafProfile> profile() {
        return Optional.ofNullable(profile);
    }

    /**
     * Judges an assessment.
     *
     * @param assessment the assessment, of the edition of the outcomes
     * @param asAt the day of the verdict: an approval after it does not count yet
     * @return the verdict, with every reason
     * @throws IllegalArgumentException if the assessment is of another edition
     */
    public CafScorecard score(CafAssessment assessment, LocalDate asAt) {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(asAt, "asAt");
        if (!assessment.edition().equals(outcomes.edition())) {
            throw new IllegalArgumentException("assessment: it is of edition " + assessment.edition()
                    + ", the outcomes are of " + outcomes.edition());
        }
        return new CafScoring(this, assessment, asAt).score();
    }

    /**
     * Lists the days on which {@link CafScorecard#openness()} may be another than on the day before (rule B3a).
     *
     * @return the days, in order
     */
    public List<LocalDate> turningDays() {
        return catalogue == null
                ? Openness.turningDays(EditionFacts.unknown(outcomes.edition()))
                : catalogue.turningDays();
    }

    /** B3a. */
    Openness openness(LocalDate day) {
        return catalogue == null
                ? Openness.of(EditionFacts.unknown(outcomes.edition()), day)
                : catalogue.openness(outcomes.edition(), day);
    }

    /** A41, B1 and B2. */
    @Nullable
    Published published(@Nullable Publication publication) {
        if (publication == null) {
            return null;
        }
        return Published.of(
                publication,
                catalogue == null ? Validity.of(outcomes.edition(), null) : catalogue.validity(outcomes.edition()));
    }

    /** Rule E2. */
    private boolean isPublishedFor(OrganisationType type) {
        return outcomes.expectedFor().contains(type);
    }

    PreparedOutcomes prepared(OrganisationType type) {
        return isPublishedFor(type) ? byPublicSources : byHostOnly;
    }

    List<Finding> findings(OrganisationType type) {
        return isPublishedFor(type) ? publicFindings : hostFindings;
    }

    ProfileSummary summary(PreparedOutcomes prepared) {
        return new ProfileSummary(
                profile == null ? ProfileSummary.PUBLIC_SOURCES : profile.name(),
                profile == null ? outcomes.checksum() : profile.checksum(),
                prepared.known(),
                prepared.outcomes().size());
    }

    /** What the host's profile says of an outcome; {@code null} if nothing that counts. */
    private @Nullable AchievementLevel supplied(CafOutcome outcome) {
        return profile == null
                ? null
                : profile.level(outcome.ref()).filter(outcome::has).orElse(null);
    }

    private static @Nullable AchievementLevel published(CafOutcome outcome) {
        ExpectedLevel expected = outcome.expected();
        return expected == null ? null : expected.level();
    }

    private static @Nullable SortedSet<CafOutcomeRef> policies(CafOutcomes outcomes, @Nullable CafProfile profile) {
        if (profile != null && !profile.policies().isEmpty()) {
            return profile.policies();
        }
        SortedSet<CafOutcomeRef> known = ProfileFindings.policies(outcomes);
        return known.isEmpty() ? null : known;
    }

    /** {@return the outcomes and the profile that are judged by} */
    @Override
    public String toString() {
        return "CafScorer[" + outcomes + (profile == null ? "" : ", " + profile) + "]";
    }
}
