package io.github.opendspt.model.requirement;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.constraint.Bounds;
import io.github.opendspt.model.json.CommonShapes;
import io.github.opendspt.model.json.DocumentWriter;
import io.github.opendspt.model.json.ObjectShape;
import io.github.opendspt.model.json.ObjectShape.Member;
import io.github.opendspt.model.json.Shape;
import io.github.opendspt.model.json.Shapes;
import io.github.opendspt.model.requirement.RequirementSetDiff.AssertionChange;
import io.github.opendspt.model.requirement.RequirementSetDiff.ItemDifference;
import io.github.opendspt.model.requirement.RequirementSetDiff.SetChange;
import io.github.opendspt.model.requirement.RequirementSetDiff.Side;
import java.util.List;

/** Differences between requirement sets as JSON: the format {@value RequirementSetDiff#FORMAT}. */
public final class RequirementSetDiffJson {

    private static final Shape<RequirementSetDiff> SHAPE = diff();

    private static final DocumentWriter<RequirementSetDiff> WRITER = DocumentWriter.of(SHAPE);

    private RequirementSetDiffJson() {}

    /**
     * The writer.
     *
     * @return the writer, always the same
     */
    public static DocumentWriter<RequirementSetDiff> writer() {
        return WRITER;
    }

    /**
     * What the document looks like.
     *
     * @return the shape
     */
    public static Shape<RequirementSetDiff> shape() {
        return SHAPE;
    }

    private static Shape<RequirementSetDiff> diff() {
        ObjectShape.Builder<RequirementSetDiff> shape = ObjectShape.document(
                "requirementSetDiff", RequirementSetDiff.FORMAT, "What differs between two requirement sets.");
        Shape<Side> sides = side();
        Shape<List<EvidenceItem>> items = Shapes.list(RequirementSetJson.item(), Bounds.ITEMS);
        Member<Side> before = shape.required("before", sides, "The first set.");
        Member<Side> after = shape.required("after", sides, "The second set.");
        Member<List<SetChange>> set = shape.optional(
                "set", Shapes.list(setChange(), Bounds.RULES), List.of(), "What differs between the sets as wholes.");
        Member<List<EvidenceItem>> added =
                shape.optional("added", items, List.of(), "The items that only the second set holds.");
        Member<List<EvidenceItem>> removed =
                shape.optional("removed", items, List.of(), "The items that only the first set holds.");
        Member<List<ItemDifference>> changed = shape.optional(
                "changed",
                Shapes.list(itemDifference(), Bounds.ITEMS),
                List.of(),
                "The items that both hold and that differ.");
        Member<List<AssertionChange>> assertions = shape.optional(
                "assertions",
                Shapes.list(assertionChange(), Bounds.ASSERTIONS),
                List.of(),
                "The assertions that both hold under other titles.");
        return shape.build(
                values -> new RequirementSetDiff(
                        values.get(before),
                        values.get(after),
                        values.get(set),
                        values.get(added),
                        values.get(removed),
                        values.get(changed),
                        values.get(assertions)),
                (value, parts) -> {
                    parts.put(before, value.before());
                    parts.put(after, value.after());
                    parts.put(set, value.set());
                    parts.put(added, value.added());
                    parts.put(removed, value.removed());
                    parts.put(changed, value.changed());
                    parts.put(assertions, value.assertions());
                });
    }

    private static Shape<Side> side() {
        ObjectShape.Builder<Side> shape = ObjectShape.named("side", "One of the two requirement sets.");
        Member<Edition> edition = shape.required("edition", CommonShapes.edition(), "Its edition.");
        Member<Category> category = shape.required("category", CommonShapes.category(), "Its category.");
        Member<Integer> items =
                shape.required("items", Shapes.integer(0, Integer.MAX_VALUE), "How many items it holds.");
        Member<Checksum> checksum = shape.required("checksum", CommonShapes.checksum(), "Its checksum.");
        return shape.build(
                values -> new Side(values.get(edition), values.get(category), values.get(items), values.get(checksum)),
                (value, parts) -> {
                    parts.put(edition, value.edition());
                    parts.put(category, value.category());
                    parts.put(items, value.items());
                    parts.put(checksum, value.checksum());
                });
    }

    private static Shape<SetChange> setChange() {
        Shape<String> text = Shapes.text(EvidenceItem.MAX_TITLE);
        ObjectShape.Builder<SetChange> shape = ObjectShape.named("setChange", "A difference between the sets.");
        Member<String> property = shape.required("property", text, "What differs.");
        Member<String> before = shape.required("before", text, "What it is in the first set.");
        Member<String> after = shape.required("after", text, "What it is in the second set.");
        return shape.build(
                values -> new SetChange(values.get(property), values.get(before), values.get(after)),
                (value, parts) -> {
                    parts.put(property, value.property());
                    parts.put(before, value.before());
                    parts.put(after, value.after());
                });
    }

    private static Shape<ItemDifference> itemDifference() {
        Shape<EvidenceItem> item = RequirementSetJson.item();
        ObjectShape.Builder<ItemDifference> shape =
                ObjectShape.named("itemDifference", "An item that both sets hold and that differs.");
        Member<EvidenceRef> ref = shape.required("ref", CommonShapes.evidenceRef(), "The ref of the item.");
        Member<List<ItemAspect>> aspects = shape.required(
                "aspects", Shapes.list(Shapes.token(ItemAspect.class), Bounds.RULES), "In what it differs.");
        Member<EvidenceItem> before = shape.required("before", item, "The item before.");
        Member<EvidenceItem> after = shape.required("after", item, "The item after.");
        return shape.build(
                values ->
                        new ItemDifference(values.get(ref), values.get(aspects), values.get(before), values.get(after)),
                (value, parts) -> {
                    parts.put(ref, value.ref());
                    parts.put(aspects, value.aspects());
                    parts.put(before, value.before());
                    parts.put(after, value.after());
                });
    }

    private static Shape<AssertionChange> assertionChange() {
        Shape<String> title = Shapes.nonBlankText(Assertion.MAX_TITLE);
        ObjectShape.Builder<AssertionChange> shape =
                ObjectShape.named("assertionChange", "An assertion that both sets hold under other titles.");
        Member<AssertionRef> ref = shape.required("ref", CommonShapes.assertionRef(), "The ref of the assertion.");
        Member<String> before = shape.required("before", title, "Its title before.");
        Member<String> after = shape.required("after", title, "Its title after.");
        return shape.build(
                values -> new AssertionChange(values.get(ref), values.get(before), values.get(after)),
                (value, parts) -> {
                    parts.put(ref, value.ref());
                    parts.put(before, value.before());
                    parts.put(after, value.after());
                });
    }
}
