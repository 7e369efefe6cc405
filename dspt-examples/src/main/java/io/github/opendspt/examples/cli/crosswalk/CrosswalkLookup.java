package io.github.opendspt.examples.cli.crosswalk;

import io.github.opendspt.mapping.crosswalk.CrosswalkRow;
import io.github.opendspt.mapping.crosswalk.Crosswalks;
import io.github.opendspt.mapping.crosswalk.Relationship;
import io.github.opendspt.mapping.crosswalk.RowEnd;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.constraint.Bounds;
import io.github.opendspt.model.json.CommonShapes;
import io.github.opendspt.model.json.DocumentWriter;
import io.github.opendspt.model.json.ObjectShape;
import io.github.opendspt.model.json.ObjectShape.Member;
import io.github.opendspt.model.json.Shape;
import io.github.opendspt.model.json.Shapes;
import io.github.opendspt.model.requirement.Confidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the crosswalks say of a ref.
 *
 * @param ref the ref, as it was asked for
 * @param ends everything that it may stand for
 * @param rows what is said of it; the source of each is what was asked for
 */
record CrosswalkLookup(String ref, List<End> ends, List<Row> rows) {

    /** Writes such documents. */
    static final DocumentWriter<CrosswalkLookup> WRITER = DocumentWriter.of(shape());

    private static final String FORMAT = "dspt-crosswalk-lookup/1";

    private static final int LONGEST = 5_000;

    /** Looks a ref up. */
    static CrosswalkLookup of(String ref, List<RowEnd> ends, Crosswalks crosswalks) {
        return new CrosswalkLookup(
                ref,
                ends.stream().map(end -> End.of(end, crosswalks)).toList(),
                crosswalks.rows(ref).stream()
                        .map(row -> Row.of(row, crosswalks))
                        .toList());
    }

    private static Shape<CrosswalkLookup> shape() {
        ObjectShape.Builder<CrosswalkLookup> shape =
                ObjectShape.document("crosswalkLookup", FORMAT, "What the crosswalks say of a ref.");
        Member<String> ref = shape.required("ref", Shapes.text(LONGEST), "The ref.");
        Member<List<End>> ends =
                shape.required("ends", Shapes.list(end(), Bounds.ENTRIES), "Everything that it may stand for.");
        Member<List<Row>> rows = shape.required("rows", Shapes.list(row(), Bounds.ENTRIES), "What is said of it.");
        return shape.build(
                values -> new CrosswalkLookup(values.get(ref), values.get(ends), values.get(rows)), (value, parts) -> {
                    parts.put(ref, value.ref());
                    parts.put(ends, value.ends());
                    parts.put(rows, value.rows());
                });
    }

    private static Shape<End> end() {
        ObjectShape.Builder<End> shape = ObjectShape.named("crosswalkEnd", "What a ref stands for.");
        Shape<String> text = Shapes.text(LONGEST);
        Member<String> list = shape.required("list", text, "The framework or list of assertions.");
        Member<String> ref = shape.required("ref", text, "The ref in it.");
        Member<String> name = shape.required("name", text, "Its short name.");
        return shape.build(values -> new End(values.get(list), values.get(ref), values.get(name)), (value, parts) -> {
            parts.put(list, value.list());
            parts.put(ref, value.ref());
            parts.put(name, value.name());
        });
    }

    private static Shape<Row> row() {
        ObjectShape.Builder<Row> shape = ObjectShape.named("crosswalkRow", "How two refs relate.");
        Shape<String> text = Shapes.text(LONGEST);
        Shape<End> ends = end();
        Member<End> source = shape.required("source", ends, "The left side.");
        Member<Relationship> relationship = shape.required(
                "relationship",
                Shapes.token(Relationship.class),
                "How the source relates to the target, read from left to right.");
        Member<End> target = shape.required("target", ends, "The right side.");
        Member<String> rationale = shape.required("rationale", text, "Why.");
        Member<String> basis = shape.required("basis", text, "On what the judgement rests.");
        Member<Confidence> confidence =
                shape.required("confidence", Shapes.token(Confidence.class), "How well it is founded.");
        Member<String> caveat = shape.optional("caveat", text, "Under what condition it holds.");
        Member<List<EvidenceRef>> items = shape.optional(
                "items",
                Shapes.list(CommonShapes.evidenceRef(), Bounds.ITEMS),
                List.of(),
                "The evidence items concerned.");
        Member<Edition> itemsEdition =
                shape.optional("itemsEdition", CommonShapes.edition(), "The edition of those items.");
        return shape.build(
                values -> new Row(
                        values.get(source),
                        values.get(relationship),
                        values.get(target),
                        values.get(rationale),
                        values.get(basis),
                        values.get(confidence),
                        values.orNull(caveat),
                        values.get(items),
                        values.orNull(itemsEdition)),
                (value, parts) -> {
                    parts.put(source, value.source());
                    parts.put(relationship, value.relationship());
                    parts.put(target, value.target());
                    parts.put(rationale, value.rationale());
                    parts.put(basis, value.basis());
                    parts.put(confidence, value.confidence());
                    parts.put(caveat, value.caveat());
                    parts.put(items, value.items());
                    parts.put(itemsEdition, value.itemsEdition());
                });
    }

    /**
     * What a ref stands for.
     *
     * @param list the framework or list of assertions
     * @param ref the ref in it
     * @param name its short name
     */
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
