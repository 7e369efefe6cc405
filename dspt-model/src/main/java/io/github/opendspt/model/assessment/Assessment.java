package io.github.opendspt.model.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.internal.FormatName;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation put into the toolkit for one edition: certificates, answers, confirmed assertions and plan.
 *
 * <p>An assessment says nothing about what was asked; refs that the requirement set does not hold are kept, and the
 * scorer reports them. Certificates keep their order, answers and confirmations are in order of ref, and no order changes
 * a result. A value: deeply immutable and thread-safe.
 *
 * @param edition the edition
 * @param category the category, or {@code null} where organisation type and edition decide it
 * @param organisation the organisation
 * @param certificates the certificates in its profile
 * @param answers the answer to each evidence item that has one; an item without one is unanswered
 * @param confirmedAssertions the confirmation of each assertion that has one
 * @param improvementPlan its plan to reach Standards Met, or {@code null} if there is none
 * @param previousStatus the status of its last publication, or {@code null} if that is not known
 */
@JsonPropertyOrder({
    "format",
    "edition",
    "category",
    "organisation",
    "certificates",
    "answers",
    "confirmedAssertions",
    "improvementPlan",
    "previousStatus"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Assessment(
        Edition edition,
        @Nullable Category category,
        @Valid Organisation organisation,
        List<@Valid Certificate> certificates,
        SortedMap<EvidenceRef, @Valid Answer> answers,
        SortedMap<AssertionRef, @Valid Confirmation> confirmedAssertions,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable @Valid
        ImprovementPlan improvementPlan,

        @Nullable PreviousStatus previousStatus) {

    /** The format of assessment documents. */
    public static final String FORMAT = "dspt-assessment/1";

    /**
     * Rejects {@code null} where the component may not be and copies the collections.
     *
     * @param edition the edition
     * @param category the category, or {@code null} where organisation type and edition decide it
     * @param organisation the organisation
     * @param certificates the certificates in its profile
     * @param answers the answer to each evidence item that has one
     * @param confirmedAssertions the confirmation of each assertion that has one
     * @param improvementPlan its plan to reach Standards Met, or {@code null} if there is none
     * @param previousStatus the status of its last publication, or {@code null} if that is not known
     */
    public Assessment {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(organisation, "organisation");
        certificates = List.copyOf(certificates);
        answers = copy(answers);
        confirmedAssertions = copy(confirmedAssertions);
    }

    private static <K extends Comparable<? super K>, V> SortedMap<K, V> copy(Map<K, V> map) {
        TreeMap<K, V> copy = new TreeMap<>(map);
        copy.values().forEach(Objects::requireNonNull);
        return Collections.unmodifiableSortedMap(copy);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Assessment bind(Draft draft) {
        FormatName.check(FORMAT, draft.format);
        return new Assessment(
                Objects.requireNonNull(draft.edition, "edition"),
                draft.category,
                Objects.requireNonNull(draft.organisation, "organisation"),
                draft.certificates == null ? List.of() : draft.certificates,
                new TreeMap<>(draft.answers == null ? Map.of() : draft.answers),
                new TreeMap<>(draft.confirmedAssertions == null ? Map.of() : draft.confirmedAssertions),
                draft.improvementPlan,
                draft.previousStatus);
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Draft {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String format;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Edition edition;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Category category;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Organisation organisation;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<Certificate> certificates;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Map<EvidenceRef, Answer> answers;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Map<AssertionRef, Confirmation> confirmedAssertions;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        ImprovementPlan improvementPlan;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        PreviousStatus previousStatus;
    }

    /**
     * Starts an assessment without certificates, answers and confirmations.
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
        builder.category = category;
        builder.certificates.addAll(certificates);
        builder.answers.putAll(answers);
        builder.confirmedAssertions.putAll(confirmedAssertions);
        builder.improvementPlan = improvementPlan;
        builder.previousStatus = previousStatus;
        return builder;
    }

    /**
     * The name and major version of the document format.
     *
     * @return {@value #FORMAT}
     */
    @JsonGetter("format")
    public String format() {
        return FORMAT;
    }

    /**
     * The answer to an evidence item.
     *
     * @param ref the ref of the item
     * @return the answer; empty if the item is unanswered
     */
    public Optional<Answer> answer(EvidenceRef ref) {
        return Optional.ofNullable(answers.get(Objects.requireNonNull(ref, "ref")));
    }

    /** {@return edition, category and counts; neither name nor evidence} */
    @Override
    public String toString() {
        return "Assessment[" + edition + " category " + (category == null ? "not stated" : category) + ", "
                + answers.size() + " answers, " + certificates.size() + " certificates, " + confirmedAssertions.size()
                + " confirmed assertions]";
    }

    /** Builds an {@link Assessment}. Not thread-safe. */
    public static final class Builder {
        private final Edition edition;
        private final Organisation organisation;
        private @Nullable Category category;
        private final List<Certificate> certificates = new ArrayList<>();
        private final TreeMap<EvidenceRef, Answer> answers = new TreeMap<>();
        private final TreeMap<AssertionRef, Confirmation> confirmedAssertions = new TreeMap<>();
        private @Nullable ImprovementPlan improvementPlan;
        private @Nullable PreviousStatus previousStatus;

        private Builder(Edition edition, Organisation organisation) {
            this.edition = Objects.requireNonNull(edition, "edition");
            this.organisation = Objects.requireNonNull(organisation, "organisation");
        }

        /**
         * Sets the category.
         *
         * @param category the category
         * @return this builder
         */
        public Builder category(Category category) {
            this.category = Objects.requireNonNull(category, "category");
            return this;
        }

        /**
         * Adds a certificate.
         *
         * @param certificate the certificate
         * @return this builder
         */
        public Builder certificate(Certificate certificate) {
            certificates.add(Objects.requireNonNull(certificate, "certificate"));
            return this;
        }

        /**
         * Answers an evidence item, in place of any answer it had.
         *
         * @param ref the ref of the item
         * @param answer the answer
         * @return this builder
         */
        public Builder answer(EvidenceRef ref, Answer answer) {
            answers.put(Objects.requireNonNull(ref, "ref"), Objects.requireNonNull(answer, "answer"));
            return this;
        }

        /**
         * Takes the answer to an evidence item away.
         *
         * @param ref the ref of the item
         * @return this builder
         */
        public Builder withoutAnswer(EvidenceRef ref) {
            answers.remove(Objects.requireNonNull(ref, "ref"));
            return this;
        }

        /**
         * Confirms an assertion, in place of any confirmation it had.
         *
         * @param ref the ref of the assertion
         * @param confirmation the confirmation
         * @return this builder
         */
        public Builder confirm(AssertionRef ref, Confirmation confirmation) {
            confirmedAssertions.put(
                    Objects.requireNonNull(ref, "ref"), Objects.requireNonNull(confirmation, "confirmation"));
            return this;
        }

        /**
         * Takes the confirmation of an assertion away.
         *
         * @param ref the ref of the assertion
         * @return this builder
         */
        public Builder withoutConfirmation(AssertionRef ref) {
            confirmedAssertions.remove(Objects.requireNonNull(ref, "ref"));
            return this;
        }

        /**
         * Sets the improvement plan.
         *
         * @param improvementPlan the plan
         * @return this builder
         */
        public Builder improvementPlan(ImprovementPlan improvementPlan) {
            this.improvementPlan = Objects.requireNonNull(improvementPlan, "improvementPlan");
            return this;
        }

        /**
         * Sets the status of the last publication.
         *
         * @param previousStatus the status
         * @return this builder
         */
        public Builder previousStatus(PreviousStatus previousStatus) {
            this.previousStatus = Objects.requireNonNull(previousStatus, "previousStatus");
            return this;
        }

        /**
         * Makes the assessment.
         *
         * @return the assessment, with whatever was not set left unsaid
         */
        public Assessment build() {
            return new Assessment(
                    edition,
                    category,
                    organisation,
                    certificates,
                    answers,
                    confirmedAssertions,
                    improvementPlan,
                    previousStatus);
        }
    }
}
