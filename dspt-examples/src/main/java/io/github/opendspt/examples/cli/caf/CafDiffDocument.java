package io.github.opendspt.examples.cli.caf;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.json.CommonShapes;
import io.github.opendspt.model.json.DocumentWriter;
import io.github.opendspt.model.json.ObjectShape;
import io.github.opendspt.model.json.ObjectShape.Member;
import io.github.opendspt.model.json.Shape;
import io.github.opendspt.model.json.Shapes;
import io.github.opendspt.scoring.caf.CafScorecard;
import io.github.opendspt.scoring.caf.CafScorecardDiff;
import io.github.opendspt.scoring.caf.CafScorecardDiffJson;
import io.github.opendspt.scoring.caf.CafScorecardJson;
import io.github.opendspt.scoring.caf.ProfileSummary;
import java.time.LocalDate;

/**
 * What differs between two verdicts of the CAF-aligned track, as a document.
 *
 * @param odsCode the organisation of the second
 * @param before by what, and on which day, the first was judged
 * @param after by what, and on which day, the second was judged
 * @param change what differs
 */
public record CafDiffDocument(OdsCode odsCode, Side before, Side after, CafScorecardDiff change) {

    /** Writes such documents. */
    public static final DocumentWriter<CafDiffDocument> WRITER = DocumentWriter.of(shape());

    private static final String FORMAT = "dspt-caf-diff/1";

    /** Compares two verdicts. */
    public static CafDiffDocument of(CafScorecard before, CafScorecard after) {
        return new CafDiffDocument(
                after.odsCode(), Side.of(before), Side.of(after), CafScorecardDiff.between(before, after));
    }

    private static Shape<CafDiffDocument> shape() {
        ObjectShape.Builder<CafDiffDocument> shape =
                ObjectShape.document("cafDiff", FORMAT, "What differs between two verdicts of the CAF-aligned track.");
        Member<OdsCode> odsCode = shape.required("odsCode", CommonShapes.odsCode(), "The organisation.");
        Member<Side> before = shape.required("before", side(), "How the first was judged.");
        Member<Side> after = shape.required("after", side(), "How the second was judged.");
        Member<CafScorecardDiff> change = shape.required("change", CafScorecardDiffJson.shape(), "What differs.");
        return shape.build(
                values -> new CafDiffDocument(
                        values.get(odsCode), values.get(before), values.get(after), values.get(change)),
                (value, parts) -> {
                    parts.put(odsCode, value.odsCode());
                    parts.put(before, value.before());
                    parts.put(after, value.after());
                    parts.put(change, value.change());
                });
    }

    private static Shape<Side> side() {
        ObjectShape.Builder<Side> shape =
                ObjectShape.named("cafDiffSide", "By what, and on which day, one was judged.");
        Member<Edition> edition = shape.required("edition", CommonShapes.edition(), "The edition.");
        Member<ProfileSummary> profile = shape.required("profile", CafScorecardJson.profile(), "The expected levels.");
        Member<LocalDate> asAt = shape.required("asAt", Shapes.date(), "The day.");
        return shape.build(
                values -> new Side(values.get(edition), values.get(profile), values.get(asAt)), (value, parts) -> {
                    parts.put(edition, value.edition());
                    parts.put(profile, value.profile());
                    parts.put(asAt, value.asAt());
                });
    }

    /**
     * By what, and on which day, an assessment was judged.
     *
     * @param edition the edition
     * @param profile the expected levels
     * @param asAt the day
     */
    record Side(Edition edition, ProfileSummary profile, LocalDate asAt) {

        private static Side of(CafScorecard card) {
            return new Side(card.edition(), card.profile(), card.asAt());
        }
    }
}
