package io.github.opendspt.model.requirement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.DataSecurityStandard;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.ModelCodes;
import io.github.opendspt.model.constraint.FourDigitYear;
import io.github.opendspt.model.constraint.Inconsistency;
import io.github.opendspt.model.constraint.SelfConsistent;
import io.github.opendspt.model.constraint.Text;
import io.github.opendspt.model.internal.Days;
import io.github.opendspt.model.internal.DocumentBinding;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything that one category of organisation is asked in one edition, and what is known about that edition: the data
 * by which an assessment is judged.
 *
 * <p>Invariants: items and assertions are in order of ref; no two share a ref; every item's assertion and every
 * assertion's standard is in the set. An item that the category is not asked is not in the set (rule A3). The
 * {@link #checksum()} covers all of it but the suggestions and advice of its items, on which no verdict depends, so that a
 * verdict can name the data that it rests on.
 *
 * <p>Get one from a {@link io.github.opendspt.model.catalogue.Catalogue}, read one with {@link RequirementSetJson}, or
 * build one. Equal if the checksums are. Immutable and thread-safe.
 */
@JsonPropertyOrder({
    "format",
    "edition",
    "category",
    "revisedOn",
    "track",
    "completeness",
    "exemptions",
    "statedTotals",
    "notes",
    "editionFacts",
    "standards",
    "assertions",
    "items",
    "checksum"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public final class RequirementSet {

    /** The format of requirement set documents. */
    public static final String FORMAT = "dspt-requirements/1";

    private final Edition edition;
    private final Category category;

    @FourDigitYear
    private final @Nullable LocalDate revisedOn;

    private final Track track;
    private final Completeness completeness;
    private final ExemptionBasis exemptions;
    private final StatedTotals statedTotals;
    private final List<@Text(blank = false, max = EditionFacts.MAX_NOTE) String> notes;

    @Valid
    private final EditionFacts editionFacts;

    private final List<@Valid DataSecurityStandard> standards;
    private final List<@Valid Assertion> assertions;
    private final List<@Valid EvidenceItem> items;
    private final Map<EvidenceRef, EvidenceItem> itemsByRef;
    private final Map<AssertionRef, Assertion> assertionsByRef;
    private final RequirementSetId id;

    private RequirementSet(Builder builder) {
        this.edition = builder.edition;
        this.category = builder.category;
        this.revisedOn = builder.revisedOn;
        this.track = builder.track;
        this.completeness = builder.completeness;
        this.exemptions = builder.exemptions;
        this.statedTotals = builder.statedTotals;
        this.notes = List.copyOf(builder.notes);
        this.editionFacts = builder.editionFacts == null ? EditionFacts.unknown(edition) : builder.editionFacts;
        SortedMap<Integer, DataSecurityStandard> standardsByNumber = new TreeMap<>();
        for (DataSecurityStandard standard : builder.standards) {
            standardsByNumber.put(standard.number(), standard);
        }
        SortedMap<AssertionRef, Assertion> assertionsInOrder = new TreeMap<>();
        for (Assertion assertion : builder.assertions) {
            assertionsInOrder.put(assertion.ref(), assertion);
        }
        SortedMap<EvidenceRef, EvidenceItem> itemsInOrder = new TreeMap<>();
        for (EvidenceItem item : builder.items) {
            itemsInOrder.put(item.ref(), item);
        }
        this.standards = List.copyOf(standardsByNumber.values());
        this.assertions = List.copyOf(assertionsInOrder.values());
        this.items = List.copyOf(itemsInOrder.values());
        this.assertionsByRef = new HashMap<>(assertionsInOrder);
        this.itemsByRef = new HashMap<>(itemsInOrder);
        this.id = new RequirementSetId(edition, category, CanonicalText.of(this), completeness);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static RequirementSet bind(Binding binding) {
        binding.checkFormat(FORMAT);
        Builder builder = builder(
                        Objects.requireNonNull(binding.completeness, "completeness"),
                        Objects.requireNonNull(binding.edition, "edition"),
                        Objects.requireNonNull(binding.category, "category"))
                .track(Objects.requireNonNull(binding.track, "track"))
                .exemptions(Objects.requireNonNull(binding.exemptions, "exemptions"))
                .statedTotals(binding.statedTotals == null ? StatedTotals.NONE : binding.statedTotals);
        builder.revisedOn = Days.parse(binding.revisedOn);
        builder.editionFacts = binding.editionFacts;
        builder.checksum = binding.checksum;
        builder.notes.addAll(binding.notes == null ? List.of() : List.copyOf(binding.notes));
        return RequirementSetJson.writer()
                .checked(builder.listed(
                                List.copyOf(Objects.requireNonNull(binding.standards, "standards")),
                                List.copyOf(Objects.requireNonNull(binding.assertions, "assertions")),
                                List.copyOf(Objects.requireNonNull(binding.items, "items")))
                        .build());
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding extends DocumentBinding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Edition edition;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Category category;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String revisedOn;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Track track;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Completeness completeness;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        ExemptionBasis exemptions;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        StatedTotals statedTotals;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<String> notes;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        EditionFacts editionFacts;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<DataSecurityStandard> standards;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<Assertion> assertions;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<EvidenceItem> items;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Checksum checksum;
    }

    /**
     * Starts a requirement set of the assertions track with unknown exemptions.
     *
     * @param completeness how far the set can be trusted: only a complete one gives a certain Standards Met (rule A39)
     * @param edition the edition
     * @param category the category
     * @return a builder
     */
    public static Builder builder(Completeness completeness, Edition edition, Category category) {
        return new Builder(completeness, edition, category);
    }

    /**
     * Starts a requirement set with everything that this one holds.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder(completeness, edition, category)
                .track(track)
                .exemptions(exemptions)
                .statedTotals(statedTotals)
                .editionFacts(editionFacts)
                .revisedOn(revisedOn)
                .listed(standards, assertions, items);
        builder.notes.addAll(notes);
        return builder;
    }

    /**
     * Makes a set like this one with other kinds of answer, where a host knows what the sources do not say.
     *
     * @param kinds the kind of each item that changes
     * @return the new set
     * @throws IllegalArgumentException if the set does not hold an item; the message names every ref
     */
    public RequirementSet withAnswerKinds(Map<EvidenceRef, AnswerKind> kinds) {
        Map<EvidenceRef, AnswerKind> known = Map.copyOf(Objects.requireNonNull(kinds, "kinds"));
        List<EvidenceRef> missing = known.keySet().stream()
                .filter(ref -> !itemsByRef.containsKey(ref))
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("kinds: " + this + " does not hold " + missing);
        }
        Builder builder = toBuilder();
        known.forEach((ref, kind) -> builder.item(
                item(ref).orElseThrow().toBuilder().answerKind(kind).build()));
        return builder.build();
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
     * The edition.
     *
     * @return the edition
     */
    @JsonGetter("edition")
    public Edition edition() {
        return edition;
    }

    /**
     * The category.
     *
     * @return the category
     */
    @JsonGetter("category")
    public Category category() {
        return category;
    }

    /**
     * The day of the revision that the set holds: an edition is revised while it runs (rule A36).
     *
     * @return the day, or {@code null} if it is not known
     */
    @JsonGetter("revisedOn")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public @Nullable LocalDate revisedOn() {
        return revisedOn;
    }

    /**
     * The form of the assessment.
     *
     * @return the track
     */
    @JsonGetter("track")
    public Track track() {
        return track;
    }

    /**
     * How far the set can be trusted.
     *
     * @return the completeness
     */
    @JsonGetter("completeness")
    public Completeness completeness() {
        return completeness;
    }

    /**
     * Finds the edition whose list the set assumes unchanged (rule A40).
     *
     * @return the edition before, if the set is {@link Completeness#PROJECTED}; empty if it is not, or if there is no edition
     *     before
     */
    public Optional<Edition> projectedFrom() {
        return completeness == Completeness.PROJECTED && edition.startYear() > Edition.FIRST_YEAR
                ? Optional.of(new Edition(edition.startYear() - 1))
                : Optional.empty();
    }

    /**
     * On what the exemption marks of the items rest.
     *
     * @return the basis; {@link ExemptionBasis#UNKNOWN} if the marks mean nothing
     */
    @JsonGetter("exemptions")
    public ExemptionBasis exemptions() {
        return exemptions;
    }

    /**
     * How many items the sources say there are.
     *
     * @return the totals
     */
    public StatedTotals statedTotals() {
        return statedTotals;
    }

    /** In documents, totals of which none is stated are left out. */
    @JsonGetter("statedTotals")
    @Nullable
    StatedTotals statedTotalsIfAny() {
        return statedTotals.equals(StatedTotals.NONE) ? null : statedTotals;
    }

    /**
     * What the sources leave open or contradict, for people.
     *
     * @return the notes; empty if there are none
     */
    @JsonGetter("notes")
    public List<String> notes() {
        return notes;
    }

    /**
     * What is known of the edition.
     *
     * @return the facts; {@link EditionFacts#unknown} if nothing is
     */
    @JsonGetter("editionFacts")
    public EditionFacts editionFacts() {
        return editionFacts;
    }

    /**
     * The data security standards above the items.
     *
     * @return the standards, in order of number
     */
    @JsonGetter("standards")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public List<DataSecurityStandard> standards() {
        return standards;
    }

    /**
     * The assertions.
     *
     * @return the assertions, in order of ref
     */
    @JsonGetter("assertions")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public List<Assertion> assertions() {
        return assertions;
    }

    /**
     * The evidence items, optional ones too.
     *
     * @return the items, in order of ref
     */
    @JsonGetter("items")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public List<EvidenceItem> items() {
        return items;
    }

    /**
     * A fingerprint of everything in the set that a verdict may depend on, so of all but the {@link
     * EvidenceItem#suggestedKind()} and {@link EvidenceItem#advice()} of its items: the SHA-256 of its canonical text,
     * one line a fact.
     *
     * @return the fingerprint
     */
    @JsonGetter("checksum")
    public Checksum checksum() {
        return id.checksum();
    }

    /**
     * Gives what identifies the set, as documents name it.
     *
     * @return edition, category, checksum and completeness
     */
    public RequirementSetId id() {
        return id;
    }

    /**
     * Lists the assertions under a standard.
     *
     * @param standard the number of the standard
     * @return the assertions, in order of ref; empty if the set holds none under it
     */
    public List<Assertion> assertions(int standard) {
        return assertions.stream()
                .filter(assertion -> assertion.ref().standard() == standard)
                .toList();
    }

    /**
     * Looks up an item.
     *
     * @param ref the ref
     * @return the item; empty if this category is not asked it in this edition
     */
    public Optional<EvidenceItem> item(EvidenceRef ref) {
        return Optional.ofNullable(itemsByRef.get(Objects.requireNonNull(ref, "ref")));
    }

    /**
     * Looks up an assertion.
     *
     * @param ref the ref
     * @return the assertion; empty if the set does not hold it
     */
    public Optional<Assertion> assertion(AssertionRef ref) {
        return Optional.ofNullable(assertionsByRef.get(Objects.requireNonNull(ref, "ref")));
    }

    /**
     * The items under an assertion.
     *
     * @param ref the ref of the assertion
     * @return the items, in order of ref; empty if the set does not hold the assertion
     */
    public List<EvidenceItem> items(AssertionRef ref) {
        Objects.requireNonNull(ref, "ref");
        return items.stream().filter(item -> item.ref().assertion().equals(ref)).toList();
    }

    /**
     * Whether every item of the reduced list is held (rule A16). Where the sources state more than they name, completing
     * those held is not known to be enough.
     *
     * @return whether no stated total exceeds the number of items held
     */
    public boolean holdsWholeReducedList() {
        Integer stated = statedTotals.approaching();
        return stated == null
                || items.stream()
                                .filter(item -> item.approaching() == Obligation.MANDATORY)
                                .count()
                        >= stated;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RequirementSet set && checksum().equals(set.checksum());
    }

    @Override
    public int hashCode() {
        return checksum().hashCode();
    }

    /** {@return edition, category and the number of items} */
    @Override
    public String toString() {
        return edition + " category " + category + " (" + items.size() + " items)";
    }

    /** Builds a {@link RequirementSet}. Not thread-safe. */
    public static final class Builder implements SelfConsistent {
        private final Edition edition;
        private final Category category;
        private @Nullable LocalDate revisedOn;
        private Track track = Track.ASSERTIONS;
        private Completeness completeness;
        private ExemptionBasis exemptions = ExemptionBasis.UNKNOWN;
        private StatedTotals statedTotals = StatedTotals.NONE;
        private @Nullable EditionFacts editionFacts;
        private @Nullable Checksum checksum;
        private final List<String> notes = new ArrayList<>();
        private final List<DataSecurityStandard> standards = new ArrayList<>();
        private final List<Assertion> assertions = new ArrayList<>();
        private final List<EvidenceItem> items = new ArrayList<>();

        private Builder(Completeness completeness, Edition edition, Category category) {
            this.completeness = Objects.requireNonNull(completeness, "completeness");
            this.edition = Objects.requireNonNull(edition, "edition");
            this.category = Objects.requireNonNull(category, "category");
        }

        /**
         * Sets the day of the revision that the set holds.
         *
         * @param revisedOn the day, or {@code null} if it is not known
         * @return this builder
         */
        public Builder revisedOn(@Nullable LocalDate revisedOn) {
            this.revisedOn = revisedOn;
            return this;
        }

        /**
         * Sets the form of the assessment.
         *
         * @param track the form of the assessment
         * @return this builder
         */
        public Builder track(Track track) {
            this.track = Objects.requireNonNull(track, "track");
            return this;
        }

        /**
         * Sets how far the set can be trusted.
         *
         * @param completeness how far the set can be trusted
         * @return this builder
         */
        public Builder completeness(Completeness completeness) {
            this.completeness = Objects.requireNonNull(completeness, "completeness");
            return this;
        }

        /**
         * Sets on what the exemption marks of the items rest.
         *
         * @param exemptions on what the exemption marks of the items rest
         * @return this builder
         */
        public Builder exemptions(ExemptionBasis exemptions) {
            this.exemptions = Objects.requireNonNull(exemptions, "exemptions");
            return this;
        }

        /**
         * Sets how many items the sources say there are.
         *
         * @param statedTotals how many items the sources say there are
         * @return this builder
         */
        public Builder statedTotals(StatedTotals statedTotals) {
            this.statedTotals = Objects.requireNonNull(statedTotals, "statedTotals");
            return this;
        }

        /**
         * Sets what is known of the edition.
         *
         * @param editionFacts the facts, or {@code null} if nothing is known
         * @return this builder
         */
        public Builder editionFacts(@Nullable EditionFacts editionFacts) {
            this.editionFacts = editionFacts;
            return this;
        }

        /**
         * Adds a note for people.
         *
         * @param note a note for people
         * @return this builder
         */
        public Builder note(String note) {
            notes.add(Objects.requireNonNull(note, "note"));
            return this;
        }

        /**
         * Adds a data security standard, in place of any of the same number.
         *
         * @param standard a data security standard
         * @return this builder
         */
        public Builder standard(DataSecurityStandard standard) {
            Objects.requireNonNull(standard, "standard");
            standards.removeIf(other -> other.number() == standard.number());
            standards.add(standard);
            return this;
        }

        /**
         * Adds an assertion, in place of any of the same ref.
         *
         * @param assertion an assertion
         * @return this builder
         */
        public Builder assertion(Assertion assertion) {
            Objects.requireNonNull(assertion, "assertion");
            assertions.removeIf(other -> other.ref().equals(assertion.ref()));
            assertions.add(assertion);
            return this;
        }

        /**
         * Adds an evidence item, in place of any of the same ref.
         *
         * @param item an evidence item
         * @return this builder
         */
        public Builder item(EvidenceItem item) {
            Objects.requireNonNull(item, "item");
            items.removeIf(other -> other.ref().equals(item.ref()));
            items.add(item);
            return this;
        }

        /** Takes what a document lists, where one that appears twice is a fault and replaces nothing. */
        Builder listed(List<DataSecurityStandard> standards, List<Assertion> assertions, List<EvidenceItem> items) {
            this.standards.addAll(standards);
            this.assertions.addAll(assertions);
            this.items.addAll(items);
            return this;
        }

        /**
         * Sets the checksum that the set must have, as written in the document that it came from.
         *
         * @param checksum the checksum, or {@code null} if the document names none
         * @return this builder
         */
        public Builder checksum(@Nullable Checksum checksum) {
            this.checksum = checksum;
            return this;
        }

        /**
         * Checks whether the parts hold together.
         *
         * @return each standard, assertion and item that appears twice or belongs to none, each dependency on an item
         *     that is missing, edition facts of another edition, and a checksum that is not the one that was set
         */
        @Override
        public List<Inconsistency> inconsistencies() {
            return attempt().inconsistencies();
        }

        /** Makes the set once, whether it is asked what is wrong or what was made. */
        Attempt attempt() {
            List<Inconsistency> found = faults();
            if (!found.isEmpty()) {
                return new Attempt(found, null);
            }
            RequirementSet set = new RequirementSet(this);
            return checksum == null || checksum.equals(set.checksum())
                    ? new Attempt(found, set)
                    : new Attempt(
                            List.of(Inconsistency.of(
                                    "checksum", ModelCodes.REQUIREMENTS_CHECKSUM, checksum, set.checksum())),
                            null);
        }

        /** What is wrong, apart from the checksum. */
        private List<Inconsistency> faults() {
            List<Inconsistency> found = new ArrayList<>();
            if (editionFacts != null && !editionFacts.edition().equals(edition)) {
                found.add(Inconsistency.of(
                        "editionFacts", ModelCodes.REQUIREMENTS_OTHER_EDITION, editionFacts.edition(), edition));
            }
            Set<Integer> numbers = new HashSet<>();
            for (DataSecurityStandard standard : standards) {
                if (!numbers.add(standard.number())) {
                    found.add(Inconsistency.of(
                            "standards", ModelCodes.REQUIREMENTS_DUPLICATE_STANDARD, standard.number()));
                }
            }
            Set<AssertionRef> assertionRefs = new HashSet<>();
            for (Assertion assertion : assertions) {
                AssertionRef ref = assertion.ref();
                if (!assertionRefs.add(ref)) {
                    found.add(Inconsistency.of("assertions", ModelCodes.REQUIREMENTS_DUPLICATE, ref));
                }
                if (!numbers.contains(ref.standard())) {
                    found.add(Inconsistency.of("assertions", ModelCodes.REQUIREMENTS_NO_STANDARD, ref, ref.standard()));
                }
            }
            Set<EvidenceRef> refs = new HashSet<>();
            for (EvidenceItem item : items) {
                EvidenceRef ref = item.ref();
                if (!refs.add(ref)) {
                    found.add(Inconsistency.of("items", ModelCodes.REQUIREMENTS_DUPLICATE, ref));
                }
                if (!assertionRefs.contains(ref.assertion())) {
                    found.add(Inconsistency.of("items", ModelCodes.REQUIREMENTS_NO_ASSERTION, ref, ref.assertion()));
                }
            }
            for (EvidenceItem item : items) {
                if (item.dependsOn() != null && !refs.contains(item.dependsOn())) {
                    found.add(Inconsistency.of(
                            "items", ModelCodes.REQUIREMENTS_NO_DEPENDENCY, item.ref(), item.dependsOn()));
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
        public RequirementSet build() {
            Attempt attempt = attempt();
            if (attempt.set == null) {
                throw new IllegalArgumentException("the requirements of category " + category + " in " + edition
                        + " do not hold together: "
                        + attempt.inconsistencies.stream()
                                .map(Inconsistency::message)
                                .collect(Collectors.joining("; ")));
            }
            return attempt.set;
        }
    }

    /**
     * What building gives: a set, or why there is none.
     *
     * @param inconsistencies what is wrong
     * @param set the set; {@code null} if something is wrong
     */
    record Attempt(
            List<Inconsistency> inconsistencies, @Nullable RequirementSet set) implements SelfConsistent {}
}
