package io.github.opendspt.model.caf;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.ModelCodes;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.constraint.Inconsistency;
import io.github.opendspt.model.constraint.SelfConsistent;
import io.github.opendspt.model.constraint.Text;
import io.github.opendspt.model.requirement.OrganisationTypeRule;
import io.github.opendspt.model.requirement.Provenance;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the CAF-aligned form of one edition asks, as far as it is known: the data by which an assessment is judged.
 *
 * <p>Invariants: outcomes, principles and objectives are in order of ref; no two share a ref; each outcome belongs to a
 * principle and each principle to an objective of the set; each policy question is asked beside one of its outcomes. The
 * {@link #checksum()} covers all of it.
 *
 * <p>Get one from a {@link io.github.opendspt.model.catalogue.CafCatalogue}, read one with {@link CafOutcomesJson}, or build
 * one. Equal by content. Immutable and thread-safe.
 */
@JsonPropertyOrder({
    "format",
    "edition",
    "framework",
    "provenance",
    "notes",
    "dates",
    "organisationTypes",
    "expectedFor",
    "policies",
    "objectives",
    "principles",
    "outcomes",
    "checksum"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public final class CafOutcomes {

    /** The format of documents. */
    public static final String FORMAT = "dspt-caf-outcomes/1";

    /** The greatest length of a note, in code points. */
    public static final int MAX_NOTE = 5_000;

    /** The greatest length of the version of the framework, in code points. */
    public static final int MAX_FRAMEWORK = 40;

    private final Edition edition;

    @Text(blank = false, max = MAX_FRAMEWORK)
    private final String framework;

    @Valid
    private final Provenance provenance;

    private final List<@Text(blank = false, max = MAX_NOTE) String> notes;

    @Valid
    private final CafDates dates;

    private final List<@Valid OrganisationTypeRule> organisationTypes;
    private final List<OrganisationType> expectedFor;
    private final List<@Valid PolicyQuestion> policies;
    private final List<@Valid CafObjective> objectives;
    private final List<@Valid CafPrinciple> principles;
    private final List<@Valid CafOutcome> outcomes;
    private final Map<CafOutcomeRef, CafOutcome> byRef = new HashMap<>();
    private final Checksum checksum;

    private CafOutcomes(Builder builder) {
        this.edition = builder.edition;
        this.framework = builder.framework;
        this.provenance = builder.provenance;
        this.notes = List.copyOf(builder.notes);
        this.dates = builder.dates;
        this.organisationTypes = List.copyOf(builder.organisationTypes);
        this.expectedFor = List.copyOf(builder.expectedFor);
        this.policies = sorted(builder.policies, Comparator.comparing(PolicyQuestion::ref));
        this.objectives = sorted(builder.objectives, Comparator.comparing(CafObjective::letter));
        this.principles = sorted(builder.principles, Comparator.comparing(CafPrinciple::anyOutcome));
        this.outcomes = sorted(builder.outcomes, Comparator.comparing(CafOutcome::ref));
        outcomes.forEach(outcome -> byRef.put(outcome.ref(), outcome));
        this.checksum = CafOutcomesChecksum.of(this);
    }

    private static <T> List<T> sorted(List<T> values, Comparator<T> order) {
        List<T> copy = new ArrayList<>(values);
        copy.sort(order);
        return List.copyOf(copy);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static CafOutcomes bind(CafOutcomesBinding binding) {
        return binding.outcomes();
    }

    /**
     * Starts a set without outcomes.
     *
     * @param edition the edition
     * @param framework the version of the framework that its first objectives are from, such as {@code 3.2}
     * @param provenance where the list of outcomes comes from
     * @return a builder
     */
    public static Builder builder(Edition edition, String framework, Provenance provenance) {
        return new Builder(edition, framework, provenance);
    }

    /**
     * Starts a set with everything that this one holds.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder(edition, framework, provenance);
        builder.notes.addAll(notes);
        builder.dates = dates;
        builder.organisationTypes.addAll(organisationTypes);
        builder.expectedFor.addAll(expectedFor);
        builder.policies.addAll(policies);
        builder.objectives.addAll(objectives);
        builder.principles.addAll(principles);
        builder.outcomes.addAll(outcomes);
        return builder;
    }

    /**
     * Names the format of the document and its major version.
     *
     * @return {@value #FORMAT}
     */
    @JsonGetter("format")
    public String format() {
        return FORMAT;
    }

    /**
     * Gives the edition.
     *
     * @return the edition
     */
    @JsonGetter("edition")
    public Edition edition() {
        return edition;
    }

    /**
     * Gives the version of the framework that the outcomes of objectives A to D are from (rule E1).
     *
     * @return the version, such as {@code 3.2}
     */
    @JsonGetter("framework")
    public String framework() {
        return framework;
    }

    /**
     * Says where the list of outcomes comes from and how well it is founded.
     *
     * @return the provenance
     */
    @JsonGetter("provenance")
    public Provenance provenance() {
        return provenance;
    }

    /**
     * Gives what the sources leave open, for people.
     *
     * @return the notes; empty if there are none
     */
    @JsonGetter("notes")
    public List<String> notes() {
        return notes;
    }

    /**
     * Gives the days of the edition that concern this track alone (rules E10 and E12).
     *
     * @return the days; {@link CafDates#UNKNOWN} if none is known
     */
    public CafDates dates() {
        return dates;
    }

    /** {@return the days for a document, or {@code null} if there are none} */
    @JsonGetter("dates")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Nullable
    CafDates knownDates() {
        return dates.equals(CafDates.UNKNOWN) ? null : dates;
    }

    /**
     * Gives what is known of the organisation types on this track (rule E2).
     *
     * @return the rules; a type that is missing is not known to be assessed on this track
     */
    @JsonGetter("organisationTypes")
    public List<OrganisationTypeRule> organisationTypes() {
        return organisationTypes;
    }

    /**
     * Gives the organisation types whose expected levels the outcomes hold. Those of any other are not known (rule E2).
     *
     * @return the types; empty if none is known
     */
    @JsonGetter("expectedFor")
    public List<OrganisationType> expectedFor() {
        return expectedFor;
    }

    /**
     * Gives the policy questions that are known to be asked (rule E8).
     *
     * @return the questions, in order of ref; empty if it is not known which there are, which does not mean that there are
     *     none
     */
    @JsonGetter("policies")
    public List<PolicyQuestion> policies() {
        return policies;
    }

    /**
     * Gives the objectives above the principles.
     *
     * @return the objectives, in order of letter
     */
    @JsonGetter("objectives")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public List<CafObjective> objectives() {
        return objectives;
    }

    /**
     * Gives the principles above the outcomes.
     *
     * @return the principles, in order of ref
     */
    @JsonGetter("principles")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public List<CafPrinciple> principles() {
        return principles;
    }

    /**
     * Gives the outcomes.
     *
     * @return the outcomes, in order of ref
     */
    @JsonGetter("outcomes")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public List<CafOutcome> outcomes() {
        return outcomes;
    }

    /**
     * Gives the fingerprint of everything in the set.
     *
     * @return the SHA-256 of its canonical text, one line a fact
     */
    @JsonGetter("checksum")
    public Checksum checksum() {
        return checksum;
    }

    /**
     * Looks up an outcome.
     *
     * @param ref the ref
     * @return the outcome; empty if the edition does not have it
     */
    public Optional<CafOutcome> outcome(CafOutcomeRef ref) {
        return Optional.ofNullable(byRef.get(Objects.requireNonNull(ref, "ref")));
    }

    /**
     * Looks up the principle that an outcome belongs to.
     *
     * @param ref the ref of the outcome
     * @return the principle; empty if the set does not hold it
     */
    public Optional<CafPrinciple> principle(CafOutcomeRef ref) {
        String principle = ref.principleRef();
        return principles.stream().filter(one -> one.ref().equals(principle)).findFirst();
    }

    /**
     * Looks up the level that an outcome is expected to reach by an organisation of a type (rules E2 and E6).
     *
     * @param ref the ref of the outcome
     * @param type the organisation type
     * @return the level, with its source; empty if it is not known, for this outcome or for this type, or if the edition does
     *     not have the outcome
     */
    public Optional<ExpectedLevel> expected(CafOutcomeRef ref, OrganisationType type) {
        Objects.requireNonNull(type, "type");
        return expectedFor.contains(type) ? outcome(ref).map(CafOutcome::expected) : Optional.empty();
    }

    /**
     * Looks up the rule of an organisation type.
     *
     * @param type the organisation type
     * @return the rule; empty if the type is not known to be assessed on this track
     */
    public Optional<OrganisationTypeRule> rule(OrganisationType type) {
        Objects.requireNonNull(type, "type");
        return organisationTypes.stream().filter(rule -> rule.type() == type).findFirst();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CafOutcomes set && checksum.equals(set.checksum);
    }

    @Override
    public int hashCode() {
        return checksum.hashCode();
    }

    /** {@return edition and the number of outcomes} */
    @Override
    public String toString() {
        return "CafOutcomes[" + edition + ", " + outcomes.size() + " outcomes]";
    }

    /** Builds {@link CafOutcomes}. Not thread-safe. */
    public static final class Builder implements SelfConsistent {
        private final Edition edition;
        private final String framework;
        private final Provenance provenance;
        private @Nullable Checksum checksum;
        private final List<String> notes = new ArrayList<>();
        private CafDates dates = CafDates.UNKNOWN;
        private final List<OrganisationTypeRule> organisationTypes = new ArrayList<>();
        private final TreeSet<OrganisationType> expectedFor = new TreeSet<>();
        private final List<PolicyQuestion> policies = new ArrayList<>();
        private final List<CafObjective> objectives = new ArrayList<>();
        private final List<CafPrinciple> principles = new ArrayList<>();
        private final List<CafOutcome> outcomes = new ArrayList<>();

        private Builder(Edition edition, String framework, Provenance provenance) {
            this.edition = Objects.requireNonNull(edition, "edition");
            this.framework = Objects.requireNonNull(framework, "framework");
            this.provenance = Objects.requireNonNull(provenance, "provenance");
        }

        /**
         * Adds a note for people.
         *
         * @param note the note
         * @return this builder
         */
        public Builder note(String note) {
            notes.add(Objects.requireNonNull(note, "note"));
            return this;
        }

        /**
         * Sets the days of the edition that concern this track alone, in place of any other.
         *
         * @param dates the days
         * @return this builder
         */
        public Builder dates(CafDates dates) {
            this.dates = Objects.requireNonNull(dates, "dates");
            return this;
        }

        /**
         * Adds what is known of an organisation type on this track.
         *
         * @param rule the rule
         * @return this builder
         */
        public Builder organisationType(OrganisationTypeRule rule) {
            organisationTypes.add(Objects.requireNonNull(rule, "rule"));
            return this;
        }

        /**
         * Says that the expected levels of the outcomes are those of an organisation type.
         *
         * @param type the type
         * @return this builder
         */
        public Builder expectedFor(OrganisationType type) {
            expectedFor.add(Objects.requireNonNull(type, "type"));
            return this;
        }

        /**
         * Adds a policy question.
         *
         * @param policy the question
         * @return this builder
         */
        public Builder policy(PolicyQuestion policy) {
            policies.add(Objects.requireNonNull(policy, "policy"));
            return this;
        }

        /**
         * Adds an objective.
         *
         * @param objective the objective
         * @return this builder
         */
        public Builder objective(CafObjective objective) {
            objectives.add(Objects.requireNonNull(objective, "objective"));
            return this;
        }

        /**
         * Adds a principle.
         *
         * @param principle the principle
         * @return this builder
         */
        public Builder principle(CafPrinciple principle) {
            principles.add(Objects.requireNonNull(principle, "principle"));
            return this;
        }

        /**
         * Adds an outcome.
         *
         * @param outcome the outcome
         * @return this builder
         */
        public Builder outcome(CafOutcome outcome) {
            outcomes.add(Objects.requireNonNull(outcome, "outcome"));
            return this;
        }

        /**
         * Sets the checksum that the set must have, as written in the document that it came from.
         *
         * @param checksum the checksum
         * @return this builder
         */
        public Builder checksum(Checksum checksum) {
            this.checksum = Objects.requireNonNull(checksum, "checksum");
            return this;
        }

        /**
         * Checks whether the parts hold together.
         *
         * @return each part that appears twice or belongs to one that is missing, and a checksum that is not the one that was
         *     set
         */
        @Override
        public List<Inconsistency> inconsistencies() {
            List<Inconsistency> found = new CafOutcomesCheck()
                    .organisationTypes(organisationTypes)
                    .objectives(objectives)
                    .principles(principles)
                    .outcomes(outcomes)
                    .policies(policies)
                    .faults();
            if (found.isEmpty() && checksum != null) {
                Checksum actual = new CafOutcomes(this).checksum;
                if (!actual.equals(checksum)) {
                    return List.of(Inconsistency.of("checksum", ModelCodes.CAF_OUTCOMES_CHECKSUM, checksum, actual));
                }
            }
            return found;
        }

        /**
         * Makes the set.
         *
         * @return the set
         * @throws IllegalArgumentException if there are {@link #inconsistencies()}; the message names every one
         */
        public CafOutcomes build() {
            List<Inconsistency> faults = inconsistencies();
            if (!faults.isEmpty()) {
                throw new IllegalArgumentException("the outcomes of " + edition + " do not hold together: "
                        + faults.stream().map(Inconsistency::message).collect(Collectors.joining("; ")));
            }
            return new CafOutcomes(this);
        }
    }
}
