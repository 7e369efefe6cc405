package io.github.opendspt.mapping.crosswalk;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.constraint.Bounds;
import io.github.opendspt.model.json.CommonShapes;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.ObjectShape;
import io.github.opendspt.model.json.ObjectShape.Member;
import io.github.opendspt.model.json.Shape;
import io.github.opendspt.model.json.Shapes;
import io.github.opendspt.model.requirement.Confidence;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A bundled crosswalk as its resource spells it: what is empty is left out. */
record CrosswalkDocument(
        String id,
        String source,
        String target,
        @Nullable Edition itemsEdition,
        List<Row> rows,
        List<New> newInTarget) {

    private static final String FORMAT = "dspt-crosswalk/1";

    private static final String ASSERTIONS_FORMAT = "dspt-assertions/1";

    private static final Shape<String> TEXT = Shapes.nonBlankText(5_000);

    static final DocumentReader<CrosswalkDocument> READER = DocumentReader.of(document());

    static final DocumentReader<Index> INDEX_READER = DocumentReader.of(index());

    static final DocumentReader<AssertionList> ASSERTIONS_READER = DocumentReader.of(assertions());

    /** The names of the bundled resources, in order. */
    record Index(List<String> assertionLists, List<String> crosswalks) {}

    record Row(
            String source,
            Relationship relationship,
            String target,
            Confidence confidence,
            List<EvidenceRef> items,
            String rationale,
            String basis,
            @Nullable String caveat) {}

    record New(String ref, Confidence confidence, String basis) {}

    Crosswalk toCrosswalk(List<AssertionList> lists) {
        Function<String, RowEnd> sources = ends(source, lists);
        Function<String, RowEnd> targets = ends(target, lists);
        return Crosswalk.of(
                id,
                source,
                target,
                rows.stream()
                        .map(row -> new CrosswalkRow(
                                sources.apply(row.source),
                                row.relationship,
                                targets.apply(row.target),
                                row.rationale,
                                row.basis,
                                row.confidence,
                                row.caveat,
                                row.items,
                                row.items.isEmpty() ? null : itemsEdition))
                        .toList(),
                newInTarget.stream()
                        .map(it -> new NewControl(new ControlEnd(target, it.ref), it.basis, it.confidence))
                        .toList());
    }

    private static Function<String, RowEnd> ends(String list, List<AssertionList> lists) {
        for (AssertionList assertions : lists) {
            if (assertions.id().equals(list)) {
                return ref -> new AssertionEnd(assertions.edition(), AssertionRef.parse(ref));
            }
        }
        return ref -> new ControlEnd(list, ref);
    }

    private static Shape<Index> index() {
        ObjectShape.Builder<Index> shape = ObjectShape.named("index", "The bundled crosswalks.");
        Member<List<String>> lists = shape.required(
                "assertionLists",
                Shapes.list(TEXT, Bounds.ENTRIES),
                Index::assertionLists,
                "The lists of assertions, in order.");
        Member<List<String>> crosswalks = shape.required(
                "crosswalks", Shapes.list(TEXT, Bounds.ENTRIES), Index::crosswalks, "The crosswalks, in order.");
        return shape.build(values -> new Index(values.get(lists), values.get(crosswalks)));
    }

    private static Shape<AssertionList> assertions() {
        ObjectShape.Builder<AssertionList> shape = ObjectShape.document(
                "assertions", ASSERTIONS_FORMAT, "The assertions of an edition, as the crosswalks know them.");
        Member<Edition> edition =
                shape.required("edition", CommonShapes.edition(), AssertionList::edition, "The edition.");
        Member<List<ListedAssertion>> assertions = shape.required(
                "assertions",
                Shapes.list(assertion(), Bounds.ASSERTIONS),
                AssertionList::assertions,
                "The assertions.");
        return shape.build(values -> new AssertionList(values.get(edition), values.get(assertions)));
    }

    private static Shape<ListedAssertion> assertion() {
        ObjectShape.Builder<ListedAssertion> shape = ObjectShape.named("assertion", "An assertion.");
        Member<AssertionRef> ref = shape.required("ref", CommonShapes.assertionRef(), ListedAssertion::ref, "The ref.");
        Member<String> name = shape.required("name", TEXT, ListedAssertion::name, "A short name.");
        Member<Presence> presence = shape.required(
                "presence",
                Shapes.token(Presence.class),
                ListedAssertion::presence,
                "How sure it is that the edition has it.");
        Member<String> source = shape.required("source", TEXT, ListedAssertion::source, "From what that is known.");
        return shape.build(values ->
                new ListedAssertion(values.get(ref), values.get(name), values.get(presence), values.get(source)));
    }

    private static Shape<CrosswalkDocument> document() {
        ObjectShape.Builder<CrosswalkDocument> shape =
                ObjectShape.document("crosswalk", FORMAT, "How the nodes of one list relate to those of another.");
        Member<String> id = shape.required("id", TEXT, CrosswalkDocument::id, "Its id.");
        Member<String> source = shape.required("source", TEXT, CrosswalkDocument::source, "The list on the left.");
        Member<String> target = shape.required("target", TEXT, CrosswalkDocument::target, "The list on the right.");
        Member<Edition> itemsEdition = shape.optional(
                "itemsEdition",
                CommonShapes.edition(),
                CrosswalkDocument::itemsEdition,
                "The edition of the items of the rows.");
        Member<List<Row>> rows = shape.required(
                "rows", Shapes.list(row(), Bounds.ENTRIES), CrosswalkDocument::rows, "What relates to what.");
        Member<List<New>> newInTarget = shape.optional(
                "newInTarget",
                Shapes.list(newNode(), Bounds.ENTRIES),
                CrosswalkDocument::newInTarget,
                List.of(),
                "Nodes on the right to which nothing on the left corresponds.");
        return shape.build(values -> new CrosswalkDocument(
                values.get(id),
                values.get(source),
                values.get(target),
                values.orNull(itemsEdition),
                values.get(rows),
                values.get(newInTarget)));
    }

    private static Shape<Row> row() {
        ObjectShape.Builder<Row> shape = ObjectShape.named("row", "How two nodes relate.");
        Member<String> source = shape.required("source", TEXT, Row::source, "The ref on the left.");
        Member<Relationship> relationship = shape.required(
                "relationship", Shapes.token(Relationship.class), Row::relationship, "How it relates to the right.");
        Member<String> target = shape.required("target", TEXT, Row::target, "The ref on the right.");
        Member<Confidence> confidence = shape.required(
                "confidence", Shapes.token(Confidence.class), Row::confidence, "How well that is founded.");
        Member<List<EvidenceRef>> items = shape.optional(
                "items",
                Shapes.list(CommonShapes.evidenceRef(), Bounds.ITEMS),
                Row::items,
                List.of(),
                "The evidence items concerned.");
        Member<String> rationale = shape.required("rationale", TEXT, Row::rationale, "Why.");
        Member<String> basis = shape.required("basis", TEXT, Row::basis, "On what the judgement rests.");
        Member<String> caveat = shape.optional("caveat", TEXT, Row::caveat, "Under what condition it holds.");
        return shape.build(values -> new Row(
                values.get(source),
                values.get(relationship),
                values.get(target),
                values.get(confidence),
                values.get(items),
                values.get(rationale),
                values.get(basis),
                values.orNull(caveat)));
    }

    private static Shape<New> newNode() {
        ObjectShape.Builder<New> shape =
                ObjectShape.named("newControl", "A node to which nothing in the earlier edition corresponds.");
        Member<String> ref = shape.required("ref", TEXT, New::ref, "Its ref.");
        Member<Confidence> confidence = shape.required(
                "confidence", Shapes.token(Confidence.class), New::confidence, "How well that is founded.");
        Member<String> basis = shape.required("basis", TEXT, New::basis, "How it is known.");
        return shape.build(values -> new New(values.get(ref), values.get(confidence), values.get(basis)));
    }
}
