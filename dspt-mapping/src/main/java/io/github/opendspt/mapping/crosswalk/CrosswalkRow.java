package io.github.opendspt.mapping.crosswalk;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.requirement.Confidence;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One judgement of a crosswalk: <em>source, relationship, target</em>, why, and how well it is founded.
 *
 * <p>It reads from left to right: "source subset-of target" says that all that the source asks is within what the target
 * asks. It is guidance about what is asked, and says nothing about what anyone has done. A value: deeply immutable and
 * thread-safe.
 *
 * @param source the left side
 * @param relationship how the source relates to the target
 * @param target the right side
 * @param rationale why, in words
 * @param basis how the judgement was come by, such as {@code analyst}, in words
 * @param confidence how well it is founded
 * @param caveat under what condition it holds, or {@code null} if none is stated
 * @param items the evidence items concerned, in order; empty if the row speaks of an assertion as a whole or of none.
 *     Most belong to the assertion of the row, but not all need to
 * @param itemsEdition the edition whose items those are, which may be later than that of the assertion, or {@code null}
 *     if there are none
 */
@JsonPropertyOrder({
    "source",
    "relationship",
    "target",
    "rationale",
    "basis",
    "confidence",
    "caveat",
    "items",
    "itemsEdition"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CrosswalkRow(
        RowEnd source,
        Relationship relationship,
        RowEnd target,
        String rationale,
        String basis,
        Confidence confidence,
        @Nullable String caveat,
        List<EvidenceRef> items,
        @Nullable Edition itemsEdition) {

    /**
     * Sorts and copies the items.
     *
     * @throws IllegalArgumentException if both ends are in the same list, or there are items without an edition or an
     *     edition without items
     */
    public CrosswalkRow {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(relationship, "relationship");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(rationale, "rationale");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(confidence, "confidence");
        items = items.stream().distinct().sorted().toList();
        if (source.list().equals(target.list())) {
            throw new IllegalArgumentException("both ends of a row are in " + source.list() + ": " + source.writtenRef()
                    + " and " + target.writtenRef());
        }
        if (items.isEmpty() != (itemsEdition == null)) {
            throw new IllegalArgumentException("items and their edition go together, in the row of " + source + " and "
                    + target + " were " + items + " and " + itemsEdition);
        }
    }

    /**
     * The same judgement read from right to left: ends exchanged, relationship {@linkplain Relationship#inverse()
     * inverted}, all else kept. The inverse of the inverse is the row itself.
     *
     * @return the row with source and target exchanged
     */
    public CrosswalkRow inverse() {
        return new CrosswalkRow(
                target, relationship.inverse(), source, rationale, basis, confidence, caveat, items, itemsEdition);
    }

    /** {@return the row in one line: source, relationship, target} */
    @Override
    public String toString() {
        return source + " " + relationship + " " + target;
    }
}
