package io.github.opendspt.examples.cli.crosswalk;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.opendspt.mapping.crosswalk.CrosswalkRow;
import io.github.opendspt.mapping.crosswalk.Crosswalks;
import io.github.opendspt.mapping.crosswalk.Relationship;
import io.github.opendspt.mapping.crosswalk.RowEnd;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.json.DocumentWriter;
import io.github.opendspt.model.requirement.Confidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the crosswalks say of a ref.
 *
 * @param format the name and major version of the format
 * @param ref the ref, as it was asked for
 * @param ends everything that it may stand for
 * @param rows what is said of it; the source of each is what was asked for
 */
@JsonPropertyOrder({"format", "ref", "ends", "rows"})
record CrosswalkLookup(String format, String ref, List<End> ends, List<Row> rows) {

    /** Writes such documents. */
    static final DocumentWriter<CrosswalkLookup> WRITER = DocumentWriter.of(CrosswalkLookup.class);

    /** Looks a ref up. */
    static CrosswalkLookup of(String ref, List<RowEnd> ends, Crosswalks crosswalks) {
        return new CrosswalkLookup(
                "dspt-crosswalk-lookup/1",
                ref,
                ends.stream().map(end -> End.of(end, crosswalks)).toList(),
                crosswalks.rows(ref).stream()
                        .map(row -> Row.of(row, crosswalks))
                        .toList());
    }

    /**
     * What a ref stands for.
     *
     * @param list the framework or list of assertions
     * @param ref the ref in it
     * @param name its short name
     */
    @JsonPropertyOrder({"list", "ref", "name"})
    record End(String list, String ref, String name) {

        private static End of(RowEnd end, Crosswalks crosswalks) {
            return new End(end.list(), end.writtenRef(), crosswalks.name(end).orElse(""));
        }
    }

    /**
     * A row.
     *
     * @param source the left side
     * @param relationship how the source relates to the target, read from left to right
     * @param target the right side
     * @param rationale why
     * @param basis how that was come by
     * @param confidence how well it is founded
     * @param caveat under what condition it holds, or {@code null}
     * @param items the evidence items concerned
     * @param itemsEdition the edition of those items, or {@code null}
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
    record Row(
            End source,
            Relationship relationship,
            End target,
            String rationale,
            String basis,
            Confidence confidence,
            @Nullable String caveat,
            List<EvidenceRef> items,
            @Nullable Edition itemsEdition) {

        private static Row of(CrosswalkRow row, Crosswalks crosswalks) {
            return new Row(
                    End.of(row.source(), crosswalks),
                    row.relationship(),
                    End.of(row.target(), crosswalks),
                    row.rationale(),
                    row.basis(),
                    row.confidence(),
                    row.caveat(),
                    row.items(),
                    row.itemsEdition());
        }
    }
}
