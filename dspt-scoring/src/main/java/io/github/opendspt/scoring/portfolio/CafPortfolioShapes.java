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
        Member<Edition> edition = shape.required("edition", CommonShapes.edition(), "The edition.");
        Member<LocalDate> asAt = shape.required("asAt", Shapes.date(), "The day of the verdicts.");
        Member<Checksum> requirements = shape.required(
                "requirements", CommonShapes.checksum(), "The fingerprint of the outcomes that were asked.");
        Member<ProfileSummary> profile =
                shape.required("profile", CafScorecardJson.profile(), "The expected levels that were judged by.");
        Member<Integer> assessments =
                shape.required("assessments", PortfolioJson.COUNT, "How many assessments there are.");
        Member<Integer> determined =
                shape.required("determined", PortfolioJson.COUNT, "Of how many of them the status is certain.");
        Member<Map<Status, Integer>> statuses =
                shape.required("statuses", PortfolioJson.byStatus(), "How many have which status for certain.");
        Member<Map<Status, Integer>> possibleStatuses = shape.required(
                "possibleStatuses",
                PortfolioJson.byStatus(),
                "Of how many which status is the highest that is not ruled out.");
        Member<List<ObjectiveTotals>> objectives = shape.required(
                "objectives", Shapes.list(objective(), Bounds.ASSERTIONS), "The result of each objective.");
        Member<List<CafBlockerTotals>> blockers = shape.required(
                "blockers",
                Shapes.list(blocker(), Bounds.OUTSTANDING),
                "What is outstanding for Standards Met, the commonest first.");
        return shape.build(
                values -> new CafPortfolioGroup(
                        values.get(edition),
                        values.get(asAt),
                        values.get(requirements),
                        values.get(profile),
                        values.get(assessments),
                        values.get(determined),
                        values.get(statuses),
                        values.get(possibleStatuses),
                        values.get(objectives),
                        values.get(blockers)),
                (value, parts) -> {
                    parts.put(edition, value.edition());
                    parts.put(asAt, value.asAt());
                    parts.put(requirements, value.requirementsChecksum());
                    parts.put(profile, value.profile());
                    parts.put(assessments, value.assessments());
                    parts.put(determined, value.determined());
                    parts.put(statuses, value.statuses());
                    parts.put(possibleStatuses, value.possibleStatuses());
                    parts.put(objectives, value.objectives());
                    parts.put(blockers, value.blockers());
                });
    }

    private static Shape<ObjectiveTotals> objective() {
        ObjectShape.Builder<ObjectiveTotals> shape =
                ObjectShape.named("objectiveTotals", "The results of an objective in many assessments.");
        Member<String> letter = shape.required("letter", Shapes.text(1), "The letter of the objective.");
        Member<String> title = shape.required("title", Shapes.text(PortfolioJson.MAX_TEXT), "Its title.");
        Member<Integer> total =
                shape.required("total", PortfolioJson.COUNT, "How many outcomes there are, over all assessments.");
        Member<Integer> meets = shape.required("meets", PortfolioJson.COUNT, "How many meet the expected level.");
        Member<Integer> below = shape.required("below", PortfolioJson.COUNT, "How many are below it.");
        Member<Integer> undetermined =
                shape.required("undetermined", PortfolioJson.COUNT, "Of how many that is not known.");
        Member<Integer> unanswered =
                shape.required("unanswered", PortfolioJson.COUNT, "How many have no level that counts.");
        return shape.build(
                values -> new ObjectiveTotals(
                        values.get(letter),
                        values.get(title),
                        values.get(total),
                        values.get(meets),
                        values.get(below),
                        values.get(undetermined),
                        values.get(unanswered)),
                (value, parts) -> {
                    parts.put(letter, value.letter());
                    parts.put(title, value.title());
                    parts.put(total, value.total());
                    parts.put(meets, value.meets());
                    parts.put(below, value.below());
                    parts.put(undetermined, value.undetermined());
                    parts.put(unanswered, value.unanswered());
                });
    }

    private static Shape<CafBlockerTotals> blocker() {
        ObjectShape.Builder<CafBlockerTotals> shape =
                ObjectShape.named("cafBlockerTotals", "In how many assessments one thing is outstanding.");
        Member<CafBlockerKind> kind =
                shape.required("kind", Shapes.token(CafBlockerKind.class), "What kind of thing it is.");
        Member<CafOutcomeRef> ref = shape.optional(
                "ref",
                CommonShapes.cafOutcomeRef(),
                "The outcome; left out where it is not known which policy questions there are.");
        Member<String> title =
                shape.required("title", Shapes.text(PortfolioJson.MAX_TEXT), "The title of the outcome.");
        Member<Integer> assessments =
                shape.required("assessments", PortfolioJson.COUNT, "How many assessments it blocks.");
        shape.schemaRules(schema -> SchemaRules.refUnless(schema, CafBlockerKind.POLICY.token()));
        return shape.build(new ObjectShape.DraftForm<ReadBlocker, CafBlockerTotals>() {
            @Override
            public ReadBlocker draft(ObjectShape.Members values) {
                return new ReadBlocker(
                        values.get(kind), values.orNull(ref), values.get(title), values.get(assessments));
            }

            @Override
            public CafBlockerTotals make(ReadBlocker draft) {
                return draft.blocker();
            }

            @Override
            public void write(CafBlockerTotals value, ObjectShape.Parts parts) {
                parts.put(kind, value.kind());
                parts.put(ref, value.ref());
                parts.put(title, value.title());
                parts.put(assessments, value.assessments());
            }
        });
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
