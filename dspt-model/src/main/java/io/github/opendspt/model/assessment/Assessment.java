package io.github.opendspt.model.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.internal.SortedArrayMap;
import io.github.opendspt.model.internal.value.Outline;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation put in for one edition: certificates, answers with the evidence beside them, confirmed assertions,
 * plan and publication.
 *
 * <p>An assessment says nothing about what was asked; refs that the requirement set does not hold are kept, and the
 * scorer reports them. Certificates, sites and the evidence of an item keep their order, everything with a ref is in order of
 * ref, and no order changes a result. An item whose list of evidence is empty has none. A value: deeply immutable and thread-safe.
 *
 * @param edition the edition
 * @param category the category, or {@code null} where organisation type and edition decide it
 * @param organisation the organisation
 * @param certificates the certificates in its profile
 * @param answers the answer to each evidence item that has one; an item without one is unanswered
 * @param evidence what was seen, by evidence item; it never answers one
 * @param drafts the answer to each evidence item for which one is kept but not given; it never counts
 * @param sites the sites and branches that the organisation publishes for (rule B5)
 * @param confirmedAssertions the confirmation of each assertion that has one
 * @param improvementPlan its plan to reach Standards Met, or {@code null} if there is none
 * @param previousStatus the status of its last publication in any edition, or {@code null} if that is not known
 * @param publication what was published for this edition, or {@code null} if nothing was (rule A41)
 */
@JsonPropertyOrder({
    "format",
    "edition",
    "category",
    "organisation",
    "certificates",
    "answers",
    "evidence",
    "drafts",
    "sites",
    "confirmedAssertions",
    "improvementPlan",
    "previousStatus",
    "publication"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Assessment(
        Edition edition,
        @Nullable Category category,
        @Valid Organisation organisation,
        @Size(max = MAX_CERTIFICATES, message = TOO_MANY) List<@Valid Certificate> certificates,

        @Size(max = MAX_ITEMS, message = TOO_MANY) SortedMap<EvidenceRef, @Valid Answer> answers,

        @Size(max = MAX_ITEMS, message = TOO_MANY)
        SortedMap<EvidenceRef, @Size(max = Evidence.MAX_OF_ITEM, message = TOO_MANY) List<@Valid Evidence>> evidence,

        @Size(max = MAX_ITEMS, message = TOO_MANY) SortedMap<EvidenceRef, @Valid Draft> drafts,

        @Size(max = MAX_SITES, message = TOO_MANY) List<@Valid Site> sites,

        @Size(max = MAX_ITEMS, message = TOO_MANY) SortedMap<AssertionRef, @Valid Confirmation> confirmedAssertions,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable @Valid
        ImprovementPlan improvementPlan,

        @Nullable PreviousStatus previousStatus,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable @Valid
        Publication publication)
        implements ToolkitAssessment {

    /** The format of assessment documents. */
    public static final String FORMAT = "dspt-assessment/1";

    /** The most certificates that a document holds. */
    public static final int MAX_CERTIFICATES = 100;

    /** The most items or assertions for which a document holds answers, evidence, drafts or confirmations. */
    public static final int MAX_ITEMS = 2_000;

    /** The most sites that a document holds. */
    public static final int MAX_SITES = 5_000;

    static final String TOO_MANY = "{io.github.opendspt.model.constraint.Size.message}";

    /** Rejects {@code null} where the component may not be and copies the collections. */
    public Assessment {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(organisation, "organisation");
        certificates = List.copyOf(certificates);
        answers = SortedArrayMap.copyOf(answers);
        evidence = copyLists(evidence);
        drafts = SortedArrayMap.copyOf(drafts);
        sites = List.copyOf(sites);
        confirmedAssertions = SortedArrayMap.copyOf(confirmedAssertions);
    }

    private static SortedMap<EvidenceRef, List<Evidence>> copyLists(Map<EvidenceRef, List<Evidence>> map) {
        SortedArrayMap.Filling<EvidenceRef, List<Evidence>> copy = new SortedArrayMap.Filling<>(map.size());
        for (Map.Entry<EvidenceRef, List<Evidence>> entry : map.entrySet()) {
            if (!entry.getValue().isEmpty()) {
                copy.put(entry.getKey(), List.copyOf(entry.getValue()));
            }
        }
        return copy.map();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Assessment bind(AssessmentBinding binding) {
        return binding.assessment();
    }

    /**
     * Starts an assessment in which nothing is put in yet.
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
        evidence.forEach((ref, list) -> builder.evidence.put(ref, new ArrayList<>(list)));
        builder.drafts.putAll(drafts);
        builder.sites.addAll(sites);
        builder.confirmedAssertions.putAll(confirmedAssertions);
        builder.improvementPlan = improvementPlan;
        builder.previousStatus = previousStatus;
        builder.publication = publication;
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
     * @return the answer; empty if the item is unanswered, also where a draft is kept
     */
    public Optional<Answer> answer(EvidenceRef ref) {
        return Optional.ofNullable(answers.get(Objects.requireNonNull(ref, "ref")));
    }

    /**
     * What was seen for an evidence item.
     *
     * @param ref the ref of the item
     * @return the evidence; empty if there is none
     */
    public List<Evidence> evidence(EvidenceRef ref) {
        return evidence.getOrDefault(Objects.requireNonNull(ref, "ref"), List.of());
    }

    /** {@return edition, category and counts; neither name nor evidence} */
    @Override
    public String toString() {
        return new Outline("Assessment")
                .mark(edition + (category == null ? " of no stated category" : " category " + category), true)
                .count("certificates", certificates.size())
                .count("answers", answers.size())
                .count("items with evidence", evidence.size())
                .count("drafts", drafts.size())
                .count("sites", sites.size())
                .count("confirmed assertions", confirmedAssertions.size())
                .mark("published", publication != null)
                .toString();
    }

    /**
     * Builds an {@link Assessment}. What is set to {@code null} is left unsaid; a method that takes a collection puts it in
     * place of what was there. Not thread-safe.
     */
    public static final class Builder {
        private Edition edition;
        private Organisation organisation;
        private @Nullable Category category;
        private final List<Certificate> certificates = new ArrayList<>();
        private final TreeMap<EvidenceRef, Answer> answers = new TreeMap<>();
        private final TreeMap<EvidenceRef, List<Evidence>> evidence = new TreeMap<>();
        private final TreeMap<EvidenceRef, Draft> drafts = new TreeMap<>();
        private final List<Site> sites = new ArrayList<>();
        private final TreeMap<AssertionRef, Confirmation> confirmedAssertions = new TreeMap<>();
        private @Nullable ImprovementPlan improvementPlan;
        private @Nullable PreviousStatus previousStatus;
        private @Nullable Publication publication;

        private Builder(Edition edition, Organisation organisation) {
            this.edition = Objects.requireNonNull(edition, "edition");
            this.organisation = Objects.requireNonNull(organisation, "organisation");
        }

        /**
         * Sets the edition.
         *
         * @param edition the edition
         * @return this builder
         */
        public Builder edition(Edition edition) {
            this.edition = Objects.requireNonNull(edition, "edition");
            return this;
        }

        /**
         * Sets the organisation.
         *
         * @param organisation the organisation
         * @return this builder
         */
        public Builder organisation(Organisation organisation) {
            this.organisation = Objects.requireNonNull(organisation, "organisation");
            return this;
        }

        /**
         * Sets the category.
         *
         * @param category the category, or {@code null} to leave it to organisation type and edition
         * @return this builder
         */
        public Builder category(@Nullable Category category) {
            this.category = category;
            return this;
        }

        /**
         * Sets the category.
         *
         * @param number the number of the category
         * @return this builder
         * @throws IllegalArgumentException if no category has the number
         */
        public Builder category(int number) {
            return category(Category.of(number));
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
         * Sets all certificates.
         *
         * @param list the certificates
         * @return this builder
         */
        public Builder certificates(Collection<Certificate> list) {
            List<Certificate> copy = List.copyOf(list);
            certificates.clear();
            certificates.addAll(copy);
            return this;
        }

        /**
         * Removes a certificate, as often as it is there.
         *
         * @param certificate the certificate; nothing changes if it is not there
         * @return this builder
         */
        public Builder withoutCertificate(Certificate certificate) {
            Objects.requireNonNull(certificate, "certificate");
            certificates.removeIf(certificate::equals);
            return this;
        }

        /**
         * Removes every certificate of a scheme.
         *
         * @param scheme the scheme
         * @return this builder
         */
        public Builder withoutCertificate(CertificateScheme scheme) {
            Objects.requireNonNull(scheme, "scheme");
            certificates.removeIf(certificate -> certificate.scheme().equals(scheme));
            return this;
        }

        /**
         * Answers an evidence item, in place of any answer it had, and drops the draft that was kept for it.
         *
         * @param ref the ref of the item
         * @param answer the answer
         * @return this builder
         */
        public Builder answer(EvidenceRef ref, Answer answer) {
            answers.put(Objects.requireNonNull(ref, "ref"), Objects.requireNonNull(answer, "answer"));
            drafts.remove(ref);
            return this;
        }

        /**
         * Answers an evidence item, as {@link #answer(EvidenceRef, Answer)} does.
         *
         * @param ref the ref of the item, such as {@code 1.3.13}
         * @param answer the answer
         * @return this builder
         * @throws IllegalArgumentException if the ref has another form
         */
        public Builder answer(String ref, Answer answer) {
            return answer(EvidenceRef.parse(ref), answer);
        }

        /**
         * Sets all answers, and drops the drafts that were kept for their items.
         *
         * @param map the answers
         * @return this builder
         */
        public Builder answers(Map<EvidenceRef, Answer> map) {
            Map<EvidenceRef, Answer> copy = Map.copyOf(map);
            answers.clear();
            copy.forEach(this::answer);
            return this;
        }

        /**
         * Removes the answer to an evidence item.
         *
         * @param ref the ref of the item; nothing changes if it has no answer
         * @return this builder
         */
        public Builder withoutAnswer(EvidenceRef ref) {
            answers.remove(Objects.requireNonNull(ref, "ref"));
            return this;
        }

        /**
         * Removes the answer to an evidence item, as {@link #withoutAnswer(EvidenceRef)} does.
         *
         * @param ref the ref of the item, such as {@code 1.3.13}; nothing changes if it has no answer
         * @return this builder
         * @throws IllegalArgumentException if the ref has another form
         */
        public Builder withoutAnswer(String ref) {
            return withoutAnswer(EvidenceRef.parse(ref));
        }

        /**
         * Adds evidence for an item.
         *
         * @param ref the ref of the item
         * @param seen the evidence
         * @return this builder
         */
        public Builder evidence(EvidenceRef ref, Evidence seen) {
            Objects.requireNonNull(seen, "seen");
            evidence.computeIfAbsent(Objects.requireNonNull(ref, "ref"), item -> new ArrayList<>())
                    .add(seen);
            return this;
        }

        /**
         * Adds evidence for an item, as {@link #evidence(EvidenceRef, Evidence)} does.
         *
         * @param ref the ref of the item, such as {@code 1.3.13}
         * @param seen the evidence
         * @return this builder
         * @throws IllegalArgumentException if the ref has another form
         */
        public Builder evidence(String ref, Evidence seen) {
            return evidence(EvidenceRef.parse(ref), seen);
        }

        /**
         * Sets all evidence for an item.
         *
         * @param ref the ref of the item
         * @param list the evidence; none if it is empty
         * @return this builder
         */
        public Builder evidence(EvidenceRef ref, Collection<Evidence> list) {
            evidence.put(Objects.requireNonNull(ref, "ref"), new ArrayList<>(List.copyOf(list)));
            return this;
        }

        /**
         * Keeps an answer to an evidence item without giving it, in place of any draft the item had.
         *
         * @param ref the ref of the item
         * @param draft the draft, or {@code null} to keep none
         * @return this builder
         */
        public Builder draft(EvidenceRef ref, @Nullable Draft draft) {
            Objects.requireNonNull(ref, "ref");
            if (draft == null) {
                drafts.remove(ref);
            } else {
                drafts.put(ref, draft);
            }
            return this;
        }

        /**
         * Keeps an answer without giving it, as {@link #draft(EvidenceRef, Draft)} does.
         *
         * @param ref the ref of the item, such as {@code 1.3.13}
         * @param draft the draft, or {@code null} to keep none
         * @return this builder
         * @throws IllegalArgumentException if the ref has another form
         */
        public Builder draft(String ref, @Nullable Draft draft) {
            return draft(EvidenceRef.parse(ref), draft);
        }

        /**
         * Sets all sites.
         *
         * @param list the sites
         * @return this builder
         */
        public Builder sites(Collection<Site> list) {
            List<Site> copy = List.copyOf(list);
            sites.clear();
            sites.addAll(copy);
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
         * Confirms an assertion, as {@link #confirm(AssertionRef, Confirmation)} does.
         *
         * @param ref the ref of the assertion, such as {@code 1.3}
         * @param confirmation the confirmation
         * @return this builder
         * @throws IllegalArgumentException if the ref has another form
         */
        public Builder confirm(String ref, Confirmation confirmation) {
            return confirm(AssertionRef.parse(ref), confirmation);
        }

        /**
         * Removes the confirmation of an assertion.
         *
         * @param ref the ref of the assertion; nothing changes if it has none
         * @return this builder
         */
        public Builder withoutConfirmation(AssertionRef ref) {
            confirmedAssertions.remove(Objects.requireNonNull(ref, "ref"));
            return this;
        }

        /**
         * Removes the confirmation of an assertion, as {@link #withoutConfirmation(AssertionRef)} does.
         *
         * @param ref the ref of the assertion, such as {@code 1.3}; nothing changes if it has none
         * @return this builder
         * @throws IllegalArgumentException if the ref has another form
         */
        public Builder withoutConfirmation(String ref) {
            return withoutConfirmation(AssertionRef.parse(ref));
        }

        /**
         * Sets the improvement plan.
         *
         * @param improvementPlan the plan, or {@code null} for none
         * @return this builder
         */
        public Builder improvementPlan(@Nullable ImprovementPlan improvementPlan) {
            this.improvementPlan = improvementPlan;
            return this;
        }

        /**
         * Sets the status of the last publication.
         *
         * @param previousStatus the status, or {@code null} if it is not known
         * @return this builder
         */
        public Builder previousStatus(@Nullable PreviousStatus previousStatus) {
            this.previousStatus = previousStatus;
            return this;
        }

        /**
         * Sets what was published for the edition, in place of a former publication.
         *
         * @param publication the publication, or {@code null} for none
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
        public Assessment build() {
            return new Assessment(
                    edition,
                    category,
                    organisation,
                    certificates,
                    answers,
                    evidence,
                    drafts,
                    sites,
                    confirmedAssertions,
                    improvementPlan,
                    previousStatus,
                    publication);
        }
    }
}
