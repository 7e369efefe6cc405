package io.github.opendspt.model.caf;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.assessment.Evidence;
import io.github.opendspt.model.assessment.ImprovementPlan;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.assessment.Publication;
import io.github.opendspt.model.assessment.ToolkitAssessment;
import io.github.opendspt.model.internal.DocumentBinding;
import io.github.opendspt.model.internal.value.Outline;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation put into the CAF-aligned form for one edition: a level for each outcome, answers to policy questions
 * and an improvement plan.
 *
 * <p>An assessment says nothing about which outcomes there are; refs that the edition does not have are kept, and the scorer
 * reports them. It holds no certificates, since none exempts anything on this track (rule E9). Everything is in order of ref, and no order changes a result. A value: deeply immutable and thread-safe.
 *
 * @param edition the edition
 * @param organisation the organisation
 * @param outcomes what it says of each outcome; an outcome without an entry is unanswered
 * @param evidence what was seen, by outcome; it never answers one
 * @param drafts what is kept of an outcome but not given, such as what a rollover did not carry
 * @param policies its answer to each policy question that has one (rule E8)
 * @param improvementPlan its plan to reach Standards Met, or {@code null} if there is none
 * @param publication what it published for the edition, or {@code null} if it did not, or that is not known (rule A41)
 */
@JsonPropertyOrder({
    "format",
    "edition",
    "organisation",
    "outcomes",
    "evidence",
    "drafts",
    "policies",
    "improvementPlan",
    "publication"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CafAssessment(
        Edition edition,
        @Valid Organisation organisation,

        @Size(max = CafAssessment.MAX_OUTCOMES, message = OutcomeAnswer.TOO_MANY)
        SortedMap<CafOutcomeRef, @Valid OutcomeAnswer> outcomes,

        @Size(max = CafAssessment.MAX_OUTCOMES, message = OutcomeAnswer.TOO_MANY)
        SortedMap<
                        CafOutcomeRef,
                        @Size(max = Evidence.MAX_OF_ITEM, message = OutcomeAnswer.TOO_MANY) List<@Valid Evidence>>
                evidence,

        @Size(max = CafAssessment.MAX_OUTCOMES, message = OutcomeAnswer.TOO_MANY)
        SortedMap<CafOutcomeRef, @Valid CafDraft> drafts,

        @Size(max = CafAssessment.MAX_OUTCOMES, message = OutcomeAnswer.TOO_MANY)
        SortedMap<CafOutcomeRef, @Valid PolicyAnswer> policies,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable @Valid
        ImprovementPlan improvementPlan,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable @Valid
        Publication publication)
        implements ToolkitAssessment {

    /** The format of assessment documents. */
    public static final String FORMAT = "dspt-caf-assessment/1";

    /** The most outcomes of which a document says anything. */
    public static final int MAX_OUTCOMES = 1_000;

    /** Rejects {@code null} where the component may not be and copies the collections. */
    public CafAssessment {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(organisation, "organisation");
        outcomes = copy(outcomes);
        evidence = copyLists(evidence);
        drafts = copy(drafts);
        policies = copy(policies);
    }

    private static <V> SortedMap<CafOutcomeRef, V> copy(Map<CafOutcomeRef, V> map) {
        TreeMap<CafOutcomeRef, V> copy = new TreeMap<>(map);
        copy.values().forEach(Objects::requireNonNull);
        return Collections.unmodifiableSortedMap(copy);
    }

    private static SortedMap<CafOutcomeRef, List<Evidence>> copyLists(Map<CafOutcomeRef, List<Evidence>> map) {
        TreeMap<CafOutcomeRef, List<Evidence>> copy = new TreeMap<>();
        map.forEach((ref, list) -> {
            if (!list.isEmpty()) {
                copy.put(ref, List.copyOf(list));
            }
        });
        return Collections.unmodifiableSortedMap(copy);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static CafAssessment bind(Binding binding) {
        binding.checkFormat(FORMAT);
        return new CafAssessment(
                Objects.requireNonNull(binding.edition, "edition"),
                Objects.requireNonNull(binding.organisation, "organisation"),
                sorted(binding.outcomes),
                sorted(binding.evidence),
                sorted(binding.drafts),
                sorted(binding.policies),
                binding.improvementPlan,
                binding.publication);
    }

    private static <V> SortedMap<CafOutcomeRef, V> sorted(@Nullable Map<CafOutcomeRef, V> map) {
        return new TreeMap<>(map == null ? Map.of() : map);
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding extends DocumentBinding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Edition edition;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Organisation organisation;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Map<CafOutcomeRef, OutcomeAnswer> outcomes;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Map<CafOutcomeRef, List<Evidence>> evidence;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Map<CafOutcomeRef, CafDraft> drafts;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Map<CafOutcomeRef, PolicyAnswer> policies;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        ImprovementPlan improvementPlan;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Publication publication;
    }

    /**
     * Starts an assessment that says nothing yet.
     *
     * @param edition the edition
     * @param organisation the organisation
     * @return a builder
     */
    public static Builder builder(Edition edition, Organisation organisation) {
        return new Builder(edition, organisation);
    }

    /**
     * Starts an assessment with everything that this one holds.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder(edition, organisation);
        builder.outcomes.putAll(outcomes);
        evidence.forEach((ref, list) -> builder.evidence.put(ref, new ArrayList<>(list)));
        builder.drafts.putAll(drafts);
        builder.policies.putAll(policies);
        builder.improvementPlan = improvementPlan;
        builder.publication = publication;
        return builder;
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
     * Looks up what is said of an outcome.
     *
     * @param ref the ref of the outcome
     * @return the answer, which may be without a level; empty if nothing is said
     */
    public Optional<OutcomeAnswer> outcome(CafOutcomeRef ref) {
        return Optional.ofNullable(outcomes.get(Objects.requireNonNull(ref, "ref")));
    }

    /** {@return edition and counts; neither name nor content} */
    @Override
    public String toString() {
        return new Outline("CafAssessment")
                .mark(edition.toString(), true)
                .count("outcomes", outcomes.size())
                .count("outcomes with evidence", evidence.size())
                .count("drafts", drafts.size())
                .count("policies", policies.size())
                .toString();
    }

    /** Builds a {@link CafAssessment}. Not thread-safe. */
    public static final class Builder {
        private final Edition edition;
        private final Organisation organisation;
        private final TreeMap<CafOutcomeRef, OutcomeAnswer> outcomes = new TreeMap<>();
        private final TreeMap<CafOutcomeRef, List<Evidence>> evidence = new TreeMap<>();
        private final TreeMap<CafOutcomeRef, CafDraft> drafts = new TreeMap<>();
        private final TreeMap<CafOutcomeRef, PolicyAnswer> policies = new TreeMap<>();
        private @Nullable ImprovementPlan improvementPlan;
        private @Nullable Publication publication;

        private Builder(Edition edition, Organisation organisation) {
            this.edition = Objects.requireNonNull(edition, "edition");
            this.organisation = Objects.requireNonNull(organisation, "organisation");
        }

        /**
         * Says something of an outcome, in place of whatever was said, and removes its draft.
         *
         * @param ref the ref of the outcome
         * @param answer what is said
         * @return this builder
         */
        public Builder outcome(CafOutcomeRef ref, OutcomeAnswer answer) {
            outcomes.put(Objects.requireNonNull(ref, "ref"), Objects.requireNonNull(answer, "answer"));
            drafts.remove(ref);
            return this;
        }

        /**
         * Says something of an outcome, as {@link #outcome(CafOutcomeRef, OutcomeAnswer)} does.
         *
         * @param ref the ref of the outcome, such as {@code A1.a}
         * @param answer what is said
         * @return this builder
         * @throws IllegalArgumentException if the text is no ref of an outcome
         */
        public Builder outcome(String ref, OutcomeAnswer answer) {
            return outcome(CafOutcomeRef.parse(ref), answer);
        }

        /**
         * Says something of many outcomes, in place of whatever was said of them, and removes their drafts.
         *
         * @param map what is said, each under the ref of its outcome
         * @return this builder
         */
        public Builder outcomes(Map<CafOutcomeRef, OutcomeAnswer> map) {
            map.forEach(this::outcome);
            return this;
        }

        /**
         * States a level for an outcome and says nothing else of it, in place of whatever was said.
         *
         * @param ref the ref of the outcome
         * @param level the level
         * @return this builder
         */
        public Builder level(CafOutcomeRef ref, AchievementLevel level) {
            return outcome(ref, OutcomeAnswer.of(level));
        }

        /**
         * States a level for an outcome, as {@link #level(CafOutcomeRef, AchievementLevel)} does.
         *
         * @param ref the ref of the outcome, such as {@code A1.a}
         * @param level the level
         * @return this builder
         * @throws IllegalArgumentException if the text is no ref of an outcome
         */
        public Builder level(String ref, AchievementLevel level) {
            return level(CafOutcomeRef.parse(ref), level);
        }

        /**
         * Removes what is said of an outcome.
         *
         * @param ref the ref of the outcome
         * @return this builder
         */
        public Builder withoutOutcome(CafOutcomeRef ref) {
            outcomes.remove(Objects.requireNonNull(ref, "ref"));
            return this;
        }

        /**
         * Removes what was stated of an outcome, as {@link #withoutOutcome(CafOutcomeRef)} does.
         *
         * @param ref the ref of the outcome, such as {@code A1.a}
         * @return this builder
         * @throws IllegalArgumentException if the text is no ref of an outcome
         */
        public Builder withoutOutcome(String ref) {
            return withoutOutcome(CafOutcomeRef.parse(ref));
        }

        /**
         * Adds evidence for an outcome.
         *
         * @param ref the ref of the outcome
         * @param seen the evidence
         * @return this builder
         */
        public Builder evidence(CafOutcomeRef ref, Evidence seen) {
            Objects.requireNonNull(seen, "seen");
            evidence.computeIfAbsent(Objects.requireNonNull(ref, "ref"), outcome -> new ArrayList<>())
                    .add(seen);
            return this;
        }

        /**
         * Adds evidence for an outcome, as {@link #evidence(CafOutcomeRef, Evidence)} does.
         *
         * @param ref the ref of the outcome, such as {@code A1.a}
         * @param seen the evidence
         * @return this builder
         * @throws IllegalArgumentException if the text is no ref of an outcome
         */
        public Builder evidence(String ref, Evidence seen) {
            return evidence(CafOutcomeRef.parse(ref), seen);
        }

        /**
         * Sets all the evidence for an outcome, in place of whatever there was.
         *
         * @param ref the ref of the outcome
         * @param list the evidence; none removes what there was
         * @return this builder
         */
        public Builder evidence(CafOutcomeRef ref, Collection<Evidence> list) {
            List<Evidence> all = new ArrayList<>(List.copyOf(list));
            if (all.isEmpty()) {
                evidence.remove(Objects.requireNonNull(ref, "ref"));
            } else {
                evidence.put(Objects.requireNonNull(ref, "ref"), all);
            }
            return this;
        }

        /**
         * Keeps a draft for an outcome, in place of any other.
         *
         * @param ref the ref of the outcome
         * @param draft the draft, or {@code null} to keep none
         * @return this builder
         */
        public Builder draft(CafOutcomeRef ref, @Nullable CafDraft draft) {
            if (draft == null) {
                drafts.remove(Objects.requireNonNull(ref, "ref"));
            } else {
                drafts.put(Objects.requireNonNull(ref, "ref"), draft);
            }
            return this;
        }

        /**
         * Keeps a draft, as {@link #draft(CafOutcomeRef, CafDraft)} does.
         *
         * @param ref the ref of the outcome, such as {@code A1.a}
         * @param draft the draft, or {@code null} to keep none
         * @return this builder
         * @throws IllegalArgumentException if the text is no ref of an outcome
         */
        public Builder draft(String ref, @Nullable CafDraft draft) {
            return draft(CafOutcomeRef.parse(ref), draft);
        }

        /**
         * Answers a policy question, in place of any answer that it had.
         *
         * @param ref the ref of the outcome beside which it is asked
         * @param answer the answer
         * @return this builder
         */
        public Builder policy(CafOutcomeRef ref, PolicyAnswer answer) {
            policies.put(Objects.requireNonNull(ref, "ref"), Objects.requireNonNull(answer, "answer"));
            return this;
        }

        /**
         * Answers a policy question, as {@link #policy(CafOutcomeRef, PolicyAnswer)} does.
         *
         * @param ref the ref of the outcome, such as {@code A1.a}
         * @param answer the answer
         * @return this builder
         * @throws IllegalArgumentException if the text is no ref of an outcome
         */
        public Builder policy(String ref, PolicyAnswer answer) {
            return policy(CafOutcomeRef.parse(ref), answer);
        }

        /**
         * Removes the answer to a policy question.
         *
         * @param ref the ref of the outcome beside which it is asked
         * @return this builder
         */
        public Builder withoutPolicy(CafOutcomeRef ref) {
            policies.remove(Objects.requireNonNull(ref, "ref"));
            return this;
        }

        /**
         * Removes the answer to a policy question, as {@link #withoutPolicy(CafOutcomeRef)} does.
         *
         * @param ref the ref of the outcome beside which it is asked, such as {@code A1.a}
         * @return this builder
         * @throws IllegalArgumentException if the text is no ref of an outcome
         */
        public Builder withoutPolicy(String ref) {
            return withoutPolicy(CafOutcomeRef.parse(ref));
        }

        /**
         * Sets the improvement plan.
         *
         * @param improvementPlan the plan, or {@code null} if there is none
         * @return this builder
         */
        public Builder improvementPlan(@Nullable ImprovementPlan improvementPlan) {
            this.improvementPlan = improvementPlan;
            return this;
        }

        /**
         * Sets what was published for the edition, in place of any earlier publication.
         *
         * @param publication the publication, or {@code null} if there was none
         * @return this builder
         */
        public Builder publication(@Nullable Publication publication) {
            this.publication = publication;
            return this;
        }

        /**
         * Makes the assessment.
         *
         * @return the assessment, with whatever was not set left unsaid
         */
        public CafAssessment build() {
            return new CafAssessment(
                    edition, organisation, outcomes, evidence, drafts, policies, improvementPlan, publication);
        }
    }
}
