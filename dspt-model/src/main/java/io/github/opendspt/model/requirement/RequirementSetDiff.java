package io.github.opendspt.model.requirement;

import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two requirement sets in what is asked and what it takes: an edition and the one before, a bundled
 * set and the official workbook, a workbook and its revision.
 *
 * <p>Where a fact comes from is not a difference, and neither are notes, edition facts or how a source describes a
 * change: two sets that ask the same and would judge the same do not differ. The sets may be of different editions and
 * categories; {@link #before()} and {@link #after()} say which, and that is not a difference in itself.
 *
 * <p>A value: immutable and thread-safe. It is written as a document, never read.
 *
 * @param before the first set
 * @param after the second set
 * @param set what differs between the sets as wholes
 * @param added the items that only the second set holds, in order of ref
 * @param removed the items that only the first set holds, in order of ref
 * @param changed the items that both hold and that differ, in order of ref
 * @param assertions the assertions that both hold under other titles, in order of ref
 */
@JsonPropertyOrder({"format", "before", "after", "set", "added", "removed", "changed", "assertions"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record RequirementSetDiff(
        Side before,
        Side after,
        List<SetChange> set,
        List<EvidenceItem> added,
        List<EvidenceItem> removed,
        List<ItemDifference> changed,
        List<AssertionChange> assertions) {

    /** The format of difference documents. */
    public static final String FORMAT = "dspt-requirements-diff/1";

    /** Rejects {@code null} and copies the lists. */
    public RequirementSetDiff {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        set = List.copyOf(set);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
        assertions = List.copyOf(assertions);
    }

    /**
     * Compares two sets.
     *
     * @param before the first set
     * @param after the second set
     * @return what differs
     */
    public static RequirementSetDiff between(RequirementSet before, RequirementSet after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        List<ItemDifference> changed = new ArrayList<>();
        for (EvidenceItem item : before.items()) {
            after.item(item.ref())
                    .flatMap(other -> ItemDifference.between(meaningful(item, before), meaningful(other, after)))
                    .ifPresent(changed::add);
        }
        List<AssertionChange> assertions = new ArrayList<>();
        for (Assertion assertion : before.assertions()) {
            after.assertion(assertion.ref())
                    .filter(other -> !other.title().equals(assertion.title()))
                    .ifPresent(other ->
                            assertions.add(new AssertionChange(assertion.ref(), assertion.title(), other.title())));
        }
        return new RequirementSetDiff(
                Side.of(before),
                Side.of(after),
                setChanges(before, after),
                missingFrom(before, after),
                missingFrom(after, before),
                changed,
                assertions);
    }

    private static List<EvidenceItem> missingFrom(RequirementSet lacking, RequirementSet holding) {
        return holding.items().stream()
                .filter(item -> lacking.item(item.ref()).isEmpty())
                .map(item -> meaningful(item, holding))
                .toList();
    }

    /** The marks of a set whose exemptions are unknown mean nothing. */
    private static EvidenceItem meaningful(EvidenceItem item, RequirementSet set) {
        if (set.exemptions() != ExemptionBasis.UNKNOWN || item.exemptBy().isEmpty()) {
            return item;
        }
        return item.toBuilder().exemptBy(List.of()).build();
    }

    private static List<SetChange> setChanges(RequirementSet before, RequirementSet after) {
        List<SetChange> changes = new ArrayList<>();
        compare("track", RequirementSet::track, before, after, changes);
        compare("completeness", RequirementSet::completeness, before, after, changes);
        compare("exemptions", RequirementSetDiff::exemptionsKnown, before, after, changes);
        compare("statedMandatory", set -> orNone(set.statedTotals().mandatory()), before, after, changes);
        compare("statedApproaching", set -> orNone(set.statedTotals().approaching()), before, after, changes);
        return changes;
    }

    private static void compare(
            String property,
            Function<RequirementSet, Object> value,
            RequirementSet before,
            RequirementSet after,
            List<SetChange> changes) {
        String was = value.apply(before).toString();
        String is = value.apply(after).toString();
        if (!was.equals(is)) {
            changes.add(new SetChange(property, was, is));
        }
    }

    private static String exemptionsKnown(RequirementSet set) {
        return set.exemptions() == ExemptionBasis.UNKNOWN ? "unknown" : "known";
    }

    private static Object orNone(@Nullable Integer total) {
        return total == null ? "none" : total;
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
     * Whether the two sets ask the same and take the same.
     *
     * @return whether nothing differs
     */
    @JsonIgnore
    public boolean isEmpty() {
        return set.isEmpty() && added.isEmpty() && removed.isEmpty() && changed.isEmpty() && assertions.isEmpty();
    }

    /**
     * The items that differ in one respect.
     *
     * @param aspect the respect
     * @return the items, in order of ref
     */
    public List<ItemDifference> changed(ItemAspect aspect) {
        Objects.requireNonNull(aspect, "aspect");
        return changed.stream().filter(item -> item.aspects().contains(aspect)).toList();
    }

    /**
     * One of the two sets. A value: immutable and thread-safe.
     *
     * @param edition its edition
     * @param category its category
     * @param items how many items it holds
     * @param checksum its checksum
     */
    @JsonPropertyOrder({"edition", "category", "items", "checksum"})
    public record Side(Edition edition, Category category, int items, Checksum checksum) {

        /**
         * Rejects {@code null}.
         *
         * @param edition its edition
         * @param category its category
         * @param items how many items it holds
         * @param checksum its checksum
         */
        public Side {
            Objects.requireNonNull(edition, "edition");
            Objects.requireNonNull(category, "category");
            Objects.requireNonNull(checksum, "checksum");
        }

        private static Side of(RequirementSet set) {
            return new Side(set.edition(), set.category(), set.items().size(), set.checksum());
        }
    }

    /**
     * Something that differs between the sets as wholes. A value: immutable and thread-safe.
     *
     * @param property what: {@code track}, {@code completeness}, {@code exemptions} (whether they are known),
     *     {@code statedMandatory} or {@code statedApproaching}
     * @param before what it was
     * @param after what it is
     */
    @JsonPropertyOrder({"property", "before", "after"})
    public record SetChange(String property, String before, String after) {

        /**
         * Rejects {@code null}.
         *
         * @param property what differs
         * @param before what it was
         * @param after what it is
         */
        public SetChange {
            Objects.requireNonNull(property, "property");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }
    }

    /**
     * An item that both sets hold and that differs. A value: immutable and thread-safe.
     *
     * @param ref its ref
     * @param aspects in which respects it differs, at least one
     * @param before the item of the first set
     * @param after the item of the second set
     */
    @JsonPropertyOrder({"ref", "aspects", "before", "after"})
    public record ItemDifference(EvidenceRef ref, List<ItemAspect> aspects, EvidenceItem before, EvidenceItem after) {

        /**
         * Rejects {@code null} and copies the aspects.
         *
         * @param ref its ref
         * @param aspects in which respects it differs
         * @param before the item of the first set
         * @param after the item of the second set
         */
        public ItemDifference {
            Objects.requireNonNull(ref, "ref");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
            aspects = List.copyOf(aspects);
        }

        private static Optional<ItemDifference> between(EvidenceItem before, EvidenceItem after) {
            List<ItemAspect> aspects = Arrays.stream(ItemAspect.values())
                    .filter(aspect -> aspect.differs(before, after))
                    .toList();
            return aspects.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new ItemDifference(before.ref(), aspects, before, after));
        }
    }

    /**
     * An assertion that both sets hold under other titles. A value: immutable and thread-safe.
     *
     * @param ref its ref
     * @param before its title in the first set
     * @param after its title in the second set
     */
    @JsonPropertyOrder({"ref", "before", "after"})
    public record AssertionChange(AssertionRef ref, String before, String after) {

        /**
         * Rejects {@code null}.
         *
         * @param ref its ref
         * @param before its title in the first set
         * @param after its title in the second set
         */
        public AssertionChange {
            Objects.requireNonNull(ref, "ref");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }
    }
}
