package io.github.opendspt.scoring.rollover;

import io.github.opendspt.model.Category;
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

/**
 * What is known of refs that ask something else in another category, and of questions that have another ref there (rule A35,
 * section H). It never says that a ref asks the same. Immutable and thread-safe.
 *
 * @param differing the refs that ask something else
 * @param moved the questions that have another ref
 */
record CategoryChanges(List<Differing> differing, List<Moved> moved) {

    private static final String FORMAT = "dspt-category-changes/1";
    private static final String RESOURCE = "category-changes.json";

    static final CategoryChanges BUNDLED = load();

    CategoryChanges {
        differing = List.copyOf(differing);
        moved = List.copyOf(moved);
    }

    /**
     * A ref that asks something else in another category.
     *
     * @param alike the categories in which it asks the same; empty if no two are known
     */
    record Differing(EvidenceRef ref, List<Category> alike, Provenance provenance) {}

    /** A question of one category that has another ref in others. */
    record Moved(
            Category category, EvidenceRef ref, List<Category> others, EvidenceRef otherRef, Provenance provenance) {}

    /** Whether a ref is known to ask something else in another category. */
    boolean differs(EvidenceRef ref, Category from, Category to) {
        return !from.equals(to)
                && differing.stream()
                        .anyMatch(one -> one.ref.equals(ref) && !(one.alike.contains(from) && one.alike.contains(to)));
    }

    /** The questions that have another ref in another category. */
    List<Renumbered> moves(Category from, Category to) {
        return moved.stream()
                .filter(one -> (one.category.equals(from) && one.others.contains(to))
                        || (one.category.equals(to) && one.others.contains(from)))
                .map(one -> one.category.equals(from)
                        ? new Renumbered(one.ref, one.otherRef, one.provenance)
                        : new Renumbered(one.otherRef, one.ref, one.provenance))
                .toList();
    }

    private static CategoryChanges load() {
        return BundledDocument.read(
                file -> CategoryChanges.class.getResourceAsStream(file),
                RESOURCE,
                DocumentReader.of(document()),
                changes -> changes);
    }

    private static Shape<CategoryChanges> document() {
        ObjectShape.Builder<CategoryChanges> shape =
                ObjectShape.named("categoryChanges", "What is known of refs in another category.");
        Member<String> format =
                shape.required("format", Shapes.constant(FORMAT), "The name and major version of the format.");
        Member<List<Differing>> differing =
                shape.required("differing", Shapes.list(differingRef(), Bounds.ITEMS), "Refs that ask something else.");
        Member<List<Moved>> moved =
                shape.required("moved", Shapes.list(movedQuestion(), Bounds.ITEMS), "Questions that have another ref.");
        return shape.build(values -> new CategoryChanges(values.get(differing), values.get(moved)), (value, parts) -> {
            parts.put(format, FORMAT);
            parts.put(differing, value.differing());
            parts.put(moved, value.moved());
        });
    }

    private static Shape<Differing> differingRef() {
        ObjectShape.Builder<Differing> shape = ObjectShape.named("differing", "A ref that asks something else.");
        Member<EvidenceRef> ref = shape.required("ref", CommonShapes.evidenceRef(), "The ref.");
        Member<List<Category>> alike = shape.optional(
                "alike",
                Shapes.list(CommonShapes.category(), Bounds.RULES),
                List.of(),
                "The categories in which it asks the same.");
        Member<Provenance> provenance =
                shape.required("provenance", RequirementShapes.provenance(), "Where this comes from.");
        return shape.build(
                values -> new Differing(values.get(ref), values.get(alike), values.get(provenance)), (value, parts) -> {
                    parts.put(ref, value.ref());
                    parts.put(alike, value.alike());
                    parts.put(provenance, value.provenance());
                });
    }

    private static Shape<Moved> movedQuestion() {
        ObjectShape.Builder<Moved> shape = ObjectShape.named("moved", "A question that has another ref.");
        Member<Category> category =
                shape.required("category", CommonShapes.category(), "The category that it is asked in.");
        Member<EvidenceRef> ref = shape.required("ref", CommonShapes.evidenceRef(), "Its ref there.");
        Member<List<Category>> others = shape.required(
                "others", Shapes.list(CommonShapes.category(), Bounds.RULES), "The categories with the other ref.");
        Member<EvidenceRef> otherRef = shape.required("otherRef", CommonShapes.evidenceRef(), "Its ref in those.");
        Member<Provenance> provenance =
                shape.required("provenance", RequirementShapes.provenance(), "Where this comes from.");
        return shape.build(
                values -> new Moved(
                        values.get(category),
                        values.get(ref),
                        values.get(others),
                        values.get(otherRef),
                        values.get(provenance)),
                (value, parts) -> {
                    parts.put(category, value.category());
                    parts.put(ref, value.ref());
                    parts.put(others, value.others());
                    parts.put(otherRef, value.otherRef());
                    parts.put(provenance, value.provenance());
                });
    }
}
