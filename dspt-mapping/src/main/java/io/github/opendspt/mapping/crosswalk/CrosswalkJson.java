package io.github.opendspt.mapping.crosswalk;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.constraint.Bounds;
import io.github.opendspt.model.json.CommonShapes;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.DocumentWriter;
import io.github.opendspt.model.json.ObjectShape;
import io.github.opendspt.model.json.ObjectShape.Member;
import io.github.opendspt.model.json.Shape;
import io.github.opendspt.model.json.Shapes;
import io.github.opendspt.model.requirement.Confidence;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;

/** Crosswalks as JSON: the format {@value CrosswalkDocument#FORMAT}. Thread-safe. */
public final class CrosswalkJson {

    private static final Shape<String> REF = Shapes.nonBlankText(CrosswalkDocument.MAX_REF);

    private static final Shape<String> TEXT = Shapes.nonBlankText(CrosswalkDocument.MAX_TEXT);

    private static final Shape<CrosswalkDocument> SHAPE = document();

    private static final DocumentReader<CrosswalkDocument> READER = DocumentReader.of(SHAPE);

    private static final DocumentWriter<CrosswalkDocument> WRITER = DocumentWriter.of(SHAPE);

    private CrosswalkJson() {}

    /**
     * Gives the strict reader with default limits. It takes refs of any list.
     *
     * @return the reader, always the same
     */
    public static DocumentReader<CrosswalkDocument> reader() {
        return READER;
    }

    /**
     * Makes a reader that takes only what can be added to crosswalks that are held, and reports anything else with its
     * place and what was probably meant: a list or ref that is not held, a pair that is joined twice, an id that is taken.
     * Of refs what was meant is said for the first hundred, and in lists of at most a thousand.
     *
     * @param held the crosswalks to add to, by {@link Crosswalks#with(CrosswalkDocument)}
     * @return a new reader
     */
    public static DocumentReader<CrosswalkDocument> reader(Crosswalks held) {
        Objects.requireNonNull(held, "held");
        return READER.checking(document -> CrosswalkCheck.problems(document, held));
    }

    /**
     * Gives the writer.
     *
     * @return the writer, always the same
     */
    public static DocumentWriter<CrosswalkDocument> writer() {
        return WRITER;
    }

    /**
     * Gives what a crosswalk looks like.
     *
     * @return the shape
     */
    public static Shape<CrosswalkDocument> shape() {
        return SHAPE;
    }

    private static Shape<CrosswalkDocument> document() {
        ObjectShape.Builder<CrosswalkDocument> shape = ObjectShape.document(
                "crosswalk",
                CrosswalkDocument.FORMAT,
                "How the nodes of one list relate to those of another. It is guidance and decides nothing.");
        Member<String> id = shape.required("id", REF, "Its id.");
        Member<String> source = shape.required(
                "source",
                REF,
                "The list on the left: caf- or dspt- and an edition, the id of a framework, or a list of your own.");
        Member<String> target = shape.required("target", REF, "The list on the right, likewise.");
        Member<Edition> itemsEdition = shape.optional(
                "itemsEdition",
                CommonShapes.edition(),
                "The edition of the items of the rows; left out where no row names any.");
        Member<SortedMap<String, String>> controls = shape.optional(
                "controls",
                Shapes.map(REF, REF, Bounds.ENTRIES),
                Collections.emptySortedMap(),
                "What the refs of a list of your own are called; left out where neither list is your own.");
        Member<List<CrosswalkDocument.Row>> rows =
                shape.required("rows", Shapes.list(row(), Bounds.ENTRIES), "What relates to what.");
        Member<List<CrosswalkDocument.New>> newInTarget = shape.optional(
                "newInTarget",
                Shapes.list(newControl(), Bounds.ENTRIES),
                List.of(),
                "Controls on the right to which nothing on the left corresponds.");
        return shape.build(
                values -> new CrosswalkDocument(
                        values.get(id),
                        values.get(source),
                        values.get(target),
                        values.orNull(itemsEdition),
                        values.get(controls),
                        values.get(rows),
                        values.get(newInTarget)),
                (value, parts) -> {
                    parts.put(id, value.id());
                    parts.put(source, value.source());
                    parts.put(target, value.target());
                    parts.put(itemsEdition, value.itemsEdition());
                    parts.put(controls, value.controls());
                    parts.put(rows, value.rows());
                    parts.put(newInTarget, value.newInTarget());
                });
    }

    private static Shape<CrosswalkDocument.Row> row() {
        ObjectShape.Builder<CrosswalkDocument.Row> shape = ObjectShape.named("crosswalkRow", "How two nodes relate.");
        Member<String> source = shape.required("source", REF, "The ref on the left.");
        Member<Relationship> relationship = shape.required(
                "relationship",
                Shapes.token(Relationship.class),
                "How it relates to the right, read from left to right, in the words of OSCAL.");
        Member<String> target = shape.required("target", REF, "The ref on the right.");
        Member<Confidence> confidence =
                shape.required("confidence", Shapes.token(Confidence.class), "How well that is founded.");
        Member<List<EvidenceRef>> items = shape.optional(
                "items",
                Shapes.list(CommonShapes.evidenceRef(), Bounds.ITEMS),
                List.of(),
                "The evidence items concerned.");
        Member<String> rationale = shape.required("rationale", TEXT, "Why.");
        Member<String> basis = shape.required("basis", TEXT, "On what the judgement rests.");
        Member<String> caveat = shape.optional("caveat", TEXT, "Under what condition it holds.");
        return shape.build(
                values -> new CrosswalkDocument.Row(
                        values.get(source),
                        values.get(relationship),
                        values.get(target),
                        values.get(confidence),
                        values.get(items),
                        values.get(rationale),
                        values.get(basis),
                        values.orNull(caveat)),
                (value, parts) -> {
                    parts.put(source, value.source());
                    parts.put(relationship, value.relationship());
                    parts.put(target, value.target());
                    parts.put(confidence, value.confidence());
                    parts.put(items, value.items());
                    parts.put(rationale, value.rationale());
                    parts.put(basis, value.basis());
                    parts.put(caveat, value.caveat());
                });
    }

    private static Shape<CrosswalkDocument.New> newControl() {
        ObjectShape.Builder<CrosswalkDocument.New> shape =
                ObjectShape.named("newControl", "A control to which nothing in the earlier edition corresponds.");
        Member<String> ref = shape.required("ref", REF, "Its ref.");
        Member<Confidence> confidence =
                shape.required("confidence", Shapes.token(Confidence.class), "How well that is founded.");
        Member<String> basis = shape.required("basis", TEXT, "How it is known.");
        return shape.build(
                values -> new CrosswalkDocument.New(values.get(ref), values.get(confidence), values.get(basis)),
                (value, parts) -> {
                    parts.put(ref, value.ref());
                    parts.put(confidence, value.confidence());
                    parts.put(basis, value.basis());
                });
    }
}
