package io.github.opendspt.scoring.portfolio;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.constraint.Bounds;
import io.github.opendspt.model.constraint.Inconsistency;
import io.github.opendspt.model.constraint.SelfConsistent;
import io.github.opendspt.model.json.CommonShapes;
import io.github.opendspt.model.json.DocumentWriter;
import io.github.opendspt.model.json.ObjectShape;
import io.github.opendspt.model.json.ObjectShape.Member;
import io.github.opendspt.model.json.Shape;
import io.github.opendspt.model.json.Shapes;
import io.github.opendspt.scoring.caf.CafBlockerKind;
import io.github.opendspt.scoring.caf.CafScorecardJson;
import io.github.opendspt.scoring.caf.ProfileSummary;
import io.github.opendspt.scoring.internal.SchemaRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the part of portfolio documents looks like that concerns the CAF-aligned track. */
final class CafPortfolioShapes {

    /** Of parts that are added up, what is left out of the sum must be right too. */
    static final DocumentWriter<ObjectiveTotals> OBJECTIVE_WRITER = DocumentWriter.of(objective());

    static final DocumentWriter<CafBlockerTotals> BLOCKER_WRITER = DocumentWriter.of(blocker());

    private CafPortfolioShapes() {}

    static Shape<CafPortfolioGroup> group() {
        ObjectShape.Builder<CafPortfolioGroup> shape = ObjectShape.named(
                "cafPortfolioGroup",
                "The results of the assessments of the CAF-aligned track that were judged by the same outcomes and expected levels"
                        + " on one day.");
        Member<Edition> edition =
                shape.required("edition", CommonShapes.edition(), CafPortfolioGroup::edition, "The edition.");
        Member<LocalDate> asAt =
                shape.required("asAt", Shapes.date(), CafPortfolioGroup::asAt, "The day of the verdicts.");
        Member<Checksum> requirements = shape.required(
                "requirements",
                CommonShapes.checksum(),
                CafPortfolioGroup::requirementsChecksum,
                "The fingerprint of the outcomes that were asked.");
        Member<ProfileSummary> profile = shape.required(
                "profile",
                CafScorecardJson.profile(),
                CafPortfolioGroup::profile,
                "The expected levels that were judged by.");
        Member<Integer> assessments = shape.required(
                "assessments", PortfolioJson.COUNT, CafPortfolioGroup::assessments, "How many assessments there are.");
        Member<Integer> determined = shape.required(
                "determined",
                PortfolioJson.COUNT,
                CafPortfolioGroup::determined,
                "Of how many of them the status is certain.");
        Member<Map<Status, Integer>> statuses = shape.required(
                "statuses",
                PortfolioJson.byStatus(),
                CafPortfolioGroup::statuses,
                "How many have which status for certain.");
        Member<Map<Status, Integer>> possibleStatuses = shape.required(
                "possibleStatuses",
                PortfolioJson.byStatus(),
                CafPortfolioGroup::possibleStatuses,
                "Of how many which status is the highest that is not ruled out.");
        Member<List<ObjectiveTotals>> objectives = shape.required(
                "objectives",
                Shapes.list(objective(), Bounds.ASSERTIONS),
                CafPortfolioGroup::objectives,
                "The result of each objective.");
        Member<List<CafBlockerTotals>> blockers = shape.required(
                "blockers",
                Shapes.list(blocker(), Bounds.OUTSTANDING),
                CafPortfolioGroup::blockers,
                "What is outstanding for Standards Met, the commonest first.");
        return shape.build(values -> new CafPortfolioGroup(
                values.get(edition),
                values.get(asAt),
                values.get(requirements),
                values.get(profile),
                values.get(assessments),
                values.get(determined),
                values.get(statuses),
                values.get(possibleStatuses),
                values.get(objectives),
                values.get(blockers)));
    }

    private static Shape<ObjectiveTotals> objective() {
        ObjectShape.Builder<ObjectiveTotals> shape =
                ObjectShape.named("objectiveTotals", "The results of an objective in many assessments.");
        Member<String> letter =
                shape.required("letter", Shapes.text(1), ObjectiveTotals::letter, "The letter of the objective.");
        Member<String> title =
                shape.required("title", Shapes.text(PortfolioJson.MAX_TEXT), ObjectiveTotals::title, "Its title.");
        Member<Integer> total = shape.required(
                "total",
                PortfolioJson.COUNT,
                ObjectiveTotals::total,
                "How many outcomes there are, over all assessments.");
        Member<Integer> meets = shape.required(
                "meets", PortfolioJson.COUNT, ObjectiveTotals::meets, "How many meet the expected level.");
        Member<Integer> below =
                shape.required("below", PortfolioJson.COUNT, ObjectiveTotals::below, "How many are below it.");
        Member<Integer> undetermined = shape.required(
                "undetermined", PortfolioJson.COUNT, ObjectiveTotals::undetermined, "Of how many that is not known.");
        Member<Integer> unanswered = shape.required(
                "unanswered", PortfolioJson.COUNT, ObjectiveTotals::unanswered, "How many have no level that counts.");
        return shape.build(values -> new ObjectiveTotals(
                values.get(letter),
                values.get(title),
                values.get(total),
                values.get(meets),
                values.get(below),
                values.get(undetermined),
                values.get(unanswered)));
    }

    private static Shape<CafBlockerTotals> blocker() {
        ObjectShape.Builder<CafBlockerTotals> shape =
                ObjectShape.named("cafBlockerTotals", "In how many assessments one thing is outstanding.");
        Member<CafBlockerKind> kind = shape.required(
                "kind", Shapes.token(CafBlockerKind.class), CafBlockerTotals::kind, "What kind of thing it is.");
        Member<CafOutcomeRef> ref = shape.optional(
                "ref",
                CommonShapes.cafOutcomeRef(),
                CafBlockerTotals::ref,
                "The outcome; left out where it is not known which policy questions there are.");
        Member<String> title = shape.required(
                "title", Shapes.text(PortfolioJson.MAX_TEXT), CafBlockerTotals::title, "The title of the outcome.");
        Member<Integer> assessments = shape.required(
                "assessments", PortfolioJson.COUNT, CafBlockerTotals::assessments, "How many assessments it blocks.");
        shape.schemaRules(schema -> SchemaRules.refUnless(schema, CafBlockerKind.POLICY.token()));
        return shape.build(
                values -> new ReadBlocker(
                        values.get(kind), values.orNull(ref), values.get(title), values.get(assessments)),
                ReadBlocker::blocker);
    }

    /** A blocker before it is known whether its ref goes with its kind. */
    private record ReadBlocker(
            CafBlockerKind kind, @Nullable CafOutcomeRef ref, String title, int assessments) implements SelfConsistent {

        @Override
        public List<Inconsistency> inconsistencies() {
            return kind.mismatch(ref).stream().toList();
        }

        private CafBlockerTotals blocker() {
            return new CafBlockerTotals(kind, ref, title, assessments);
        }
    }
}
