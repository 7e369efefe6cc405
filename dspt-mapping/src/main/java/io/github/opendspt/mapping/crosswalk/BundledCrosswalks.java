package io.github.opendspt.mapping.crosswalk;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.constraint.Bounds;
import io.github.opendspt.model.json.CommonShapes;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.ObjectShape;
import io.github.opendspt.model.json.ObjectShape.Member;
import io.github.opendspt.model.json.Shape;
import io.github.opendspt.model.json.Shapes;
import java.util.List;

/** The bundled resources that have no reader for others: the index, and the lists of assertions. */
final class BundledCrosswalks {

    private static final String ASSERTIONS_FORMAT = "dspt-assertions/1";

    private static final Shape<String> TEXT = Shapes.nonBlankText(5_000);

    static final DocumentReader<Index> INDEX_READER = DocumentReader.of(index());

    static final DocumentReader<AssertionList> ASSERTIONS_READER = DocumentReader.of(assertions());

    private BundledCrosswalks() {}

    /** The names of the bundled resources, in order. */
    record Index(List<String> assertionLists, List<String> crosswalks) {}

    private static Shape<Index> index() {
        ObjectShape.Builder<Index> shape = ObjectShape.named("index", "The bundled crosswalks.");
        Member<List<String>> lists = shape.required(
                "assertionLists", Shapes.list(TEXT, Bounds.ENTRIES), "The lists of assertions, in order.");
        Member<List<String>> crosswalks =
                shape.required("crosswalks", Shapes.list(TEXT, Bounds.ENTRIES), "The crosswalks, in order.");
        return shape.build(values -> new Index(values.get(lists), values.get(crosswalks)), (value, parts) -> {
            parts.put(lists, value.assertionLists());
            parts.put(crosswalks, value.crosswalks());
        });
    }

    private static Shape<AssertionList> assertions() {
        ObjectShape.Builder<AssertionList> shape = ObjectShape.document(
                "assertions", ASSERTIONS_FORMAT, "The assertions of an edition, as the crosswalks know them.");
        Member<Edition> edition = shape.required("edition", CommonShapes.edition(), "The edition.");
        Member<List<ListedAssertion>> assertions =
                shape.required("assertions", Shapes.list(assertion(), Bounds.ASSERTIONS), "The assertions.");
        return shape.build(values -> new AssertionList(values.get(edition), values.get(assertions)), (value, parts) -> {
            parts.put(edition, value.edition());
            parts.put(assertions, value.assertions());
        });
    }

    private static Shape<ListedAssertion> assertion() {
        ObjectShape.Builder<ListedAssertion> shape = ObjectShape.named("assertion", "An assertion.");
        Member<AssertionRef> ref = shape.required("ref", CommonShapes.assertionRef(), "The ref.");
        Member<String> name = shape.required("name", TEXT, "A short name.");
        Member<Presence> presence =
                shape.required("presence", Shapes.token(Presence.class), "How sure it is that the edition has it.");
        Member<String> source = shape.required("source", TEXT, "From what that is known.");
        return shape.build(
                values -> new ListedAssertion(
                        values.get(ref), values.get(name), values.get(presence), values.get(source)),
                (value, parts) -> {
                    parts.put(ref, value.ref());
                    parts.put(name, value.name());
                    parts.put(presence, value.presence());
                    parts.put(source, value.source());
                });
    }
}
