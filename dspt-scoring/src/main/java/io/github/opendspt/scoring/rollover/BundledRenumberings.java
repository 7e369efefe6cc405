package io.github.opendspt.scoring.rollover;

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
import io.github.opendspt.model.requirement.Provenance;
import io.github.opendspt.model.requirement.RequirementShapes;
import io.github.opendspt.scoring.rollover.Renumbering.Renumbered;
import java.util.List;

/** The renumberings that this library ships. They load through this class, when they are first asked for. */
final class BundledRenumberings {

    private static final String FORMAT = "dspt-renumbering/1";

    static final List<Renumbering> ALL = load("renumbering.json");

    private BundledRenumberings() {}

    static List<Renumbering> load(String resource) {
        return BundledDocument.read(
                file -> BundledRenumberings.class.getResourceAsStream(file),
                resource,
                DocumentReader.of(document()),
                List::copyOf);
    }

    private static Shape<List<Renumbering>> document() {
        ObjectShape.Builder<List<Renumbering>> shape =
                ObjectShape.document("renumberings", FORMAT, "Which items kept their meaning under another ref.");
        Member<List<Renumbering>> all = shape.required(
                "renumberings",
                Shapes.list(renumbering(), Bounds.ENTRIES),
                "One for each two editions and a category.");
        return shape.build(values -> values.get(all), (value, parts) -> {
            parts.put(all, value);
        });
    }

    private static Shape<Renumbering> renumbering() {
        ObjectShape.Builder<Renumbering> shape =
                ObjectShape.named("renumbering", "That of one category from one edition to another.");
        Member<Edition> from = shape.required("from", CommonShapes.edition(), "The edition before.");
        Member<Edition> to = shape.required("to", CommonShapes.edition(), "The edition after.");
        Member<Category> category = shape.required("category", CommonShapes.category(), "The category in both.");
        Member<List<Renumbered>> items = shape.required("items", Shapes.list(renumbered(), Bounds.ITEMS), "The items.");
        return shape.build(
                values -> new Renumbering(values.get(from), values.get(to), values.get(category), values.get(items)),
                (value, parts) -> {
                    parts.put(from, value.from());
                    parts.put(to, value.to());
                    parts.put(category, value.category());
                    parts.put(items, value.items());
                });
    }

    private static Shape<Renumbered> renumbered() {
        ObjectShape.Builder<Renumbered> shape =
                ObjectShape.named("renumbered", "An item that kept its meaning under another ref.");
        Member<EvidenceRef> before = shape.required("before", CommonShapes.evidenceRef(), "Its ref before.");
        Member<EvidenceRef> after = shape.required("after", CommonShapes.evidenceRef(), "Its ref after.");
        Member<Provenance> provenance =
                shape.required("provenance", RequirementShapes.provenance(), "Where this comes from.");
        return shape.build(
                values -> new Renumbered(values.get(before), values.get(after), values.get(provenance)),
                (value, parts) -> {
                    parts.put(before, value.before());
                    parts.put(after, value.after());
                    parts.put(provenance, value.provenance());
                });
    }
}
