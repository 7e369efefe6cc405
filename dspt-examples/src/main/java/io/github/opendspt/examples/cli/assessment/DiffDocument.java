package io.github.opendspt.examples.cli.assessment;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.json.CommonShapes;
import io.github.opendspt.model.json.DocumentWriter;
import io.github.opendspt.model.json.ObjectShape;
import io.github.opendspt.model.json.ObjectShape.Member;
import io.github.opendspt.model.json.Shape;
import io.github.opendspt.model.json.Shapes;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.ScorecardDiff;
import io.github.opendspt.scoring.ScorecardDiffJson;
import java.time.LocalDate;

/**
 * What differs between two verdicts, as a document.
 *
 * @param odsCode the organisation of the second
 * @param before by what, and on which day, the first was judged
 * @param after by what, and on which day, the second was judged
 * @param change what differs
 */
record DiffDocument(OdsCode odsCode, Side before, Side after, ScorecardDiff change) {

    /** Writes such documents. */
    static final DocumentWriter<DiffDocument> WRITER = DocumentWriter.of(shape());

    private static final String FORMAT = "dspt-diff/1";

    /** Compares two verdicts. */
    static DiffDocument of(Scorecard before, Scorecard after) {
        return new DiffDocument(after.odsCode(), Side.of(before), Side.of(after), ScorecardDiff.between(before, after));
    }

    private static Shape<DiffDocument> shape() {
        ObjectShape.Builder<DiffDocument> shape =
                ObjectShape.document("diff", FORMAT, "What differs between two verdicts.");
        Member<OdsCode> odsCode = shape.required("odsCode", CommonShapes.odsCode(), "The organisation.");
        Member<Side> before = shape.required("before", side(), "How the first was judged.");
        Member<Side> after = shape.required("after", side(), "How the second was judged.");
        Member<ScorecardDiff> change = shape.required("change", ScorecardDiffJson.shape(), "What differs.");
        return shape.build(
                values -> new DiffDocument(
                        values.get(odsCode), values.get(before), values.get(after), values.get(change)),
                (value, parts) -> {
                    parts.put(odsCode, value.odsCode());
                    parts.put(before, value.before());
                    parts.put(after, value.after());
                    parts.put(change, value.change());
                });
    }

    private static Shape<Side> side() {
        ObjectShape.Builder<Side> shape = ObjectShape.named("diffSide", "By what, and on which day, one was judged.");
        Member<Edition> edition = shape.required("edition", CommonShapes.edition(), "The edition.");
        Member<Category> category = shape.required("category", CommonShapes.category(), "The category.");
        Member<LocalDate> asAt = shape.required("asAt", Shapes.date(), "The day.");
        return shape.build(
                values -> new Side(values.get(edition), values.get(category), values.get(asAt)), (value, parts) -> {
                    parts.put(edition, value.edition());
                    parts.put(category, value.category());
                    parts.put(asAt, value.asAt());
                });
    }

    /**
     * By what, and on which day, an assessment was judged.
     *
     * @param edition the edition
     * @param category the category
     * @param asAt the day
     */
    record Side(Edition edition, Category category, LocalDate asAt) {

        private static Side of(Scorecard card) {
            return new Side(card.edition(), card.category(), card.asAt());
        }
    }
}
