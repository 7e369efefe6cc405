package io.github.opendspt.scoring.caf;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.catalogue.Openness;
import io.github.opendspt.model.internal.Days;
import io.github.opendspt.model.internal.DocumentBinding;
import io.github.opendspt.scoring.Explanation;
import io.github.opendspt.scoring.Headline;
import io.github.opendspt.scoring.Published;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on an assessment of the CAF-aligned track on a day, with every reason.
 *
 * <p>The verdict is an interval. {@code status} is what is certain; {@code possibleStatus} is what it would be if everything
 * that is not known resolved in the organisation's favour, and is never below it. Where the two are equal, the verdict is
 * {@linkplain #determined() determined}. On this track it ends at Standards Met (rule E11).
 *
 * <p>A scorecard names the data that it was judged by and holds no explanations, summaries, names of documents or people. A
 * {@link CafScorer} makes it. A value: deeply immutable and thread-safe.
 *
 * @param edition the edition
 * @param asAt the day of the verdict
 * @param odsCode the code of the organisation
 * @param requirementsChecksum the {@linkplain io.github.opendspt.model.caf.CafOutcomes#checksum() checksum} of what was asked
 * @param published what was published for the edition, as the assessment says, or {@code null} if nothing is recorded (rule
 *     A41); it changes no verdict
 * @param openness whether one can still publish for the edition on the day (rule B3a); it changes no verdict
 * @param status the highest status that is certain
 * @param possibleStatus the highest status that is not ruled out
 * @param profile the expected levels that were judged by
 * @param outcomes how many outcomes have which result
 * @param objectives the result of each objective, in order of letter
 * @param results what became of each outcome, in order of ref
 * @param blockers what is outstanding for Standards Met: by kind, then in order of ref; empty if it is met
 * @param findings what a person should know and that changed nothing, in a fixed order
 */
@JsonPropertyOrder({
    "format",
    "edition",
    "asAt",
    "odsCode",
    "requirements",
    "published",
    "openness",
    "status",
    "possibleStatus",
    "profile",
    "outcomes",
    "objectives",
    "results",
    "blockers",
    "findings"
})
public record CafScorecard(
        Edition edition,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate asAt,
        OdsCode odsCode,
        @JsonProperty("requirements") Checksum requirementsChecksum,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Published published,
        Openness openness,
        Status status,
        Status possibleStatus,
        ProfileSummary profile,
        OutcomeTally outcomes,
        List<ObjectiveResult> objectives,
        List<OutcomeResult> results,
        List<CafBlocker> blockers,
        List<Finding> findings) {

    /** The format of scorecard documents. */
    public static final String FORMAT = "dspt-caf-scorecard/1";

    /** Rejects {@code null} and copies the lists. */
    public CafScorecard {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(asAt, "asAt");
        Objects.requireNonNull(odsCode, "odsCode");
        Objects.requireNonNull(requirementsChecksum, "requirementsChecksum");
        Objects.requireNonNull(openness, "openness");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(possibleStatus, "possibleStatus");
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(outcomes, "outcomes");
        objectives = List.copyOf(objectives);
        results = List.copyOf(results);
        blockers = List.copyOf(blockers);
        findings = List.copyOf(findings);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static CafScorecard bind(Binding binding) {
        binding.checkFormat(FORMAT);
        return CafScorecardJson.writer()
                .checked(new CafScorecard(
                        Objects.requireNonNull(binding.edition, "edition"),
                        Objects.requireNonNull(Days.parse(binding.asAt), "asAt"),
                        Objects.requireNonNull(binding.odsCode, "odsCode"),
                        Objects.requireNonNull(binding.requirements, "requirements"),
                        binding.published,
                        Objects.requireNonNull(binding.openness, "openness"),
                        Objects.requireNonNull(binding.status, "status"),
                        Objects.requireNonNull(binding.possibleStatus, "possibleStatus"),
                        Objects.requireNonNull(binding.profile, "profile"),
                        Objects.requireNonNull(binding.outcomes, "outcomes"),
                        Objects.requireNonNull(binding.objectives, "objectives"),
                        Objects.requireNonNull(binding.results, "results"),
                        Objects.requireNonNull(binding.blockers, "blockers"),
                        Objects.requireNonNull(binding.findings, "findings")));
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding extends DocumentBinding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Edition edition;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String asAt;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        OdsCode odsCode;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Checksum requirements;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Published published;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Openness openness;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Status status;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Status possibleStatus;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        ProfileSummary profile;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        OutcomeTally outcomes;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<ObjectiveResult> objectives;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<OutcomeResult> results;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<CafBlocker> blockers;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<Finding> findings;
    }

    /**
     * Names the document format and its major version.
     *
     * @return {@value #FORMAT}
     */
    @JsonGetter("format")
    public String format() {
        return FORMAT;
    }

    /**
     * Whether nothing that is not known bears on the status.
     *
     * @return whether {@link #status()} and {@link #possibleStatus()} are equal
     */
    public boolean determined() {
        return status == possibleStatus;
    }

    /**
     * Makes what is said wherever the status is said: what was published, and whether one can still publish.
     *
     * @return the headline
     */
    public Headline headline() {
        return Headline.of(edition, asAt, published, openness, status, possibleStatus, null);
    }

    /**
     * Looks up what became of an outcome, in time linear in the number of outcomes.
     *
     * @param ref the ref of the outcome
     * @return the result; empty if the edition does not have the outcome
     */
    public Optional<OutcomeResult> result(CafOutcomeRef ref) {
        Objects.requireNonNull(ref, "ref");
        for (OutcomeResult result : results) {
            if (result.ref().equals(ref)) {
                return Optional.of(result);
            }
        }
        return Optional.empty();
    }

    /**
     * Explains what became of an outcome: what was expected, what was stated, which rule applies, what to do. It repeats no
     * explanation that someone wrote, and works alike on a scorecard that was read from a document.
     *
     * @param ref the ref of the outcome; one that the edition does not have is explained as such
     * @return the explanation
     */
    public Explanation explain(CafOutcomeRef ref) {
        return new CafExplainer(this, Objects.requireNonNull(ref, "ref")).explain();
    }

    /** {@return edition, day, the interval of the verdict and the number of blockers} */
    @Override
    public String toString() {
        return "CafScorecard[" + edition + " as at " + asAt + ": " + status
                + (determined() ? "" : " to " + possibleStatus) + ", " + blockers.size() + " blockers]";
    }
}
