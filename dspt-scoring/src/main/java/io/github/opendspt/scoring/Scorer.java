package io.github.opendspt.scoring;

import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.EvidenceFreshness;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.decision.Decision;
import io.github.opendspt.scoring.decision.DecisionRules;
import io.github.opendspt.scoring.decision.PreparedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Judges assessments by one requirement set.
 *
 * <p>Making a scorer works out whatever depends on the requirement set alone; keep one for many assessments. It scores what
 * it is given, and nothing else: no clock, no default time zone or locale, no memory of earlier assessments. What does not
 * fit the requirement set (an answer to a ref it does not hold, an answer of another kind than asked) becomes a
 * {@linkplain io.github.opendspt.model.Finding finding} of the scorecard.
 *
 * <p>The rules: an item is complete by an answer (A7, A38) or by an exemption (A4); Standards Met takes every mandatory item
 * and the confirmation of every assertion that holds one (A1), Standards Exceeded also a current Cyber Essentials Plus
 * certificate (A12); Approaching Standards takes an approved plan (A15) or the reduced list with a plan of one's own (A16,
 * A28). By a set that is not complete none but Not Met and an approved plan's Approaching is certain (A39). What is not
 * known of any of this leaves {@link Scorecard#status()} below {@link Scorecard#possibleStatus()}.
 *
 * <p>Immutable and thread-safe.
 */
public final class Scorer {

    private final PreparedSet set;
    private final SharedResults shared;
    private final Editions editions;
    private final DecisionRules rules;

    private Scorer(PreparedSet set, SharedResults shared, Editions editions, DecisionRules rules) {
        this.set = set;
        this.shared = shared;
        this.editions = editions;
        this.rules = rules;
    }

    /**
     * Makes a scorer, for which a passed {@code reviewBy} is a finding and no more.
     *
     * @param requirements the requirement set to judge by; by one that is not complete Standards Met is never certain (rule
     *     A39)
     * @return the scorer, which knows of no edition but that of the set
     */
    public static Scorer of(RequirementSet requirements) {
        Objects.requireNonNull(requirements, "requirements");
        return make(requirements, null);
    }

    /**
     * Makes a scorer as {@link #of(RequirementSet)} does, that takes from a catalogue whether the edition is open (rule B3a)
     * and until when a publication for it is good (rules B1 and B2).
     *
     * @param requirements the requirement set to judge by
     * @param catalogue knows the editions
     * @return the scorer
     */
    public static Scorer of(RequirementSet requirements, Catalogue catalogue) {
        Objects.requireNonNull(requirements, "requirements");
        Objects.requireNonNull(catalogue, "catalogue");
        return make(requirements, catalogue);
    }

    private static Scorer make(RequirementSet requirements, @Nullable Catalogue catalogue) {
        PreparedSet set = new PreparedSet(requirements);
        return new Scorer(
                set, new SharedResults(set), new Editions(requirements.editionFacts(), catalogue), DecisionRules.PLAIN);
    }

    /**
     * Makes a scorer like this one for which an answer whose {@code reviewBy} lies before the day of the verdict is incomplete.
     * The toolkit has no such rule; it is for hosts that hold their answers to their own reviews.
     *
     * @return the scorer
     */
    public Scorer withStrictFreshness() {
        return new Scorer(set, shared, editions, rules.withStrictFreshness());
    }

    /**
     * Makes a scorer like this one that takes a requirement set which is not complete as it is (rule A39): Standards Met
     * can be certain by it, and a candidate that is not complete is outstanding. Every scorecard says so by the finding
     * {@code requirements.accepted}. For a complete set it changes nothing but that.
     *
     * @return the scorer
     */
    public Scorer acceptingUnconfirmed() {
        return new Scorer(set, shared, editions, rules.withUnconfirmedAccepted());
    }

    /**
     * Makes a scorer like this one that holds evidence to a rule of the host's. The toolkit has no such rule. It changes no
     * state and no status: evidence that is out of date is a finding {@code evidence.stale}.
     *
     * @param freshness for how long evidence is current where neither it nor its item says so
     * @return the scorer
     */
    public Scorer withEvidenceFreshness(EvidenceFreshness freshness) {
        return new Scorer(set, shared, editions, rules.withEvidence(Objects.requireNonNull(freshness, "freshness")));
    }

    /**
     * For how long evidence is current where neither it nor its item says so.
     *
     * @return the rule, {@link EvidenceFreshness#STATED} unless the host set another
     */
    public EvidenceFreshness evidenceFreshness() {
        return rules.evidence();
    }

    /**
     * The requirement set that is judged by.
     *
     * @return the set
     */
    public RequirementSet requirements() {
        return set.requirements();
    }

    /**
     * Lists the days on which {@link Scorecard#openness()} may be another than on the day before (rule B3a).
     *
     * @return the days, in order
     */
    public List<LocalDate> turningDays() {
        return editions.turningDays();
    }

    /**
     * Judges an assessment.
     *
     * @param assessment the assessment, of the edition of the requirement set and either of its category or without one
     * @param credits what its certificates do for the items of the same requirement set on the same day, or
     *     {@link Credits#none()}; Standards Exceeded looks at the certificates of the assessment itself
     * @param asAt the day of the verdict: what begins later does not count yet, what ended before no longer counts
     * @return the verdict; its reasons and findings are made when they are asked for
     * @throws IllegalArgumentException if the assessment states another edition or category than that of the requirement
     *     set, or if the credits were computed for another requirement set or day
     */
    public Scorecard score(Assessment assessment, Credits credits, LocalDate asAt) {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(credits, "credits");
        Objects.requireNonNull(asAt, "asAt");
        RequirementSet requirements = set.requirements();
        if (!assessment.edition().equals(requirements.edition())) {
            throw new IllegalArgumentException("assessment: it is of edition " + assessment.edition()
                    + ", the requirements are of " + requirements.edition());
        }
        if (assessment.category() != null && !assessment.category().equals(requirements.category())) {
            throw new IllegalArgumentException("assessment: it is of category " + assessment.category()
                    + ", the requirements are of " + requirements.category());
        }
        credits.mismatch(requirements, asAt).ifPresent(mismatch -> {
            throw new IllegalArgumentException("credits: " + mismatch);
        });
        return Scorecard.of(new Decision(set, rules, assessment, credits, asAt), shared, editions);
    }

    /** {@return the requirement set that is judged by, and how} */
    @Override
    public String toString() {
        return "Scorer[" + set.requirements() + (rules.strictFreshness() ? ", strict freshness" : "")
                + (rules.acceptingUnconfirmed() ? ", accepting unconfirmed requirements" : "") + "]";
    }
}
