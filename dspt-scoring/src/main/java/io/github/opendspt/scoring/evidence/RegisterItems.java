package io.github.opendspt.scoring.evidence;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.constraint.Bounds;
import io.github.opendspt.model.internal.document.BundledDocument;
import io.github.opendspt.model.json.CommonShapes;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.ObjectShape;
import io.github.opendspt.model.json.ObjectShape.Member;
import io.github.opendspt.model.json.Shape;
import io.github.opendspt.model.json.Shapes;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.model.requirement.Provenance;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.model.requirement.RequirementShapes;
import java.util.ArrayList;
import java.util.List;

/** Which items the tests of registers bear on, by edition and category (rule A35). It loads through this class. */
final class RegisterItems {

    private static final List<Row> ALL = BundledDocument.read(
            file -> RegisterItems.class.getResourceAsStream(file),
            "register-items.json",
            DocumentReader.of(document()),
            List::copyOf);

    private RegisterItems() {}

    private record Row(
            Edition edition,
            List<Category> categories,
            RegisterQuestion test,
            EvidenceRef ref,
            Provenance provenance) {}

    /** The items of a set that a test bears on. A projected set asks what the edition before it asked (rule A40). */
    static List<EvidenceRef> of(RequirementSet set, RegisterQuestion test) {
        List<EvidenceRef> refs = new ArrayList<>(1);
        for (Row row : ALL) {
            boolean edition = row.edition.equals(set.edition())
                    || (set.completeness() == Completeness.PROJECTED
                            && row.edition.next().equals(set.edition()));
            if (edition
                    && row.test == test
                    && row.categories.contains(set.category())
                    && set.item(row.ref).isPresent()) {
                refs.add(row.ref);
            }
        }
        return refs;
    }

    private static Shape<List<Row>> document() {
        ObjectShape.Builder<List<Row>> shape = ObjectShape.document(
                "registerItems", "dspt-register-items/1", "Which items the tests of registers bear on.");
        Member<List<Row>> items =
                shape.required("items", Shapes.list(row(), Bounds.ENTRIES), "One for each test, ref and edition.");
        return shape.build(values -> values.get(items), (value, parts) -> {
            parts.put(items, value);
        });
    }

    private static Shape<Row> row() {
        ObjectShape.Builder<Row> shape = ObjectShape.named("registerItem", "An item that a test bears on.");
        Member<Edition> edition = shape.required("edition", CommonShapes.edition(), "The edition.");
        Member<List<Category>> categories =
                shape.required("categories", Shapes.list(CommonShapes.category(), Bounds.RULES), "The categories.");
        Member<RegisterQuestion> test =
                shape.required("test", Shapes.token(RegisterQuestion.class), "What a register shows.");
        Member<EvidenceRef> ref = shape.required("ref", CommonShapes.evidenceRef(), "The item.");
        Member<Provenance> provenance =
                shape.required("provenance", RequirementShapes.provenance(), "Where this comes from.");
        return shape.build(
                values -> new Row(
                        values.get(edition),
                        values.get(categories),
                        values.get(test),
                        values.get(ref),
                        values.get(provenance)),
                (value, parts) -> {
                    parts.put(edition, value.edition());
                    parts.put(categories, value.categories());
                    parts.put(test, value.test());
                    parts.put(ref, value.ref());
                    parts.put(provenance, value.provenance());
                });
    }
}
