package io.github.opendspt.scoring.caf;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.caf.AchievementLevel;
import io.github.opendspt.model.caf.CafOutcome;
import io.github.opendspt.model.caf.CafProfile;
import io.github.opendspt.model.catalogue.Openness;
import io.github.opendspt.model.constraint.Bounds;
import io.github.opendspt.model.constraint.Inconsistency;
import io.github.opendspt.model.constraint.SelfConsistent;
import io.github.opendspt.model.json.CommonShapes;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.DocumentWriter;
import io.github.opendspt.model.json.ObjectShape;
import io.github.opendspt.model.json.ObjectShape.Member;
import io.github.opendspt.model.json.Shape;
import io.github.opendspt.model.json.Shapes;
import io.github.opendspt.scoring.Published;
import io.github.opendspt.scoring.ScorecardJson;
import io.github.opendspt.scoring.internal.SchemaRules;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Scorecards of the CAF-aligned track as JSON: the format {@value CafScorecard#FORMAT}. Thread-safe. */
public final class CafScorecardJson {

    private static final Shape<Integer> COUNT = Shapes.integer(0, 9_999);

    private static final Shape<String> TITLE = Shapes.text(CafOutcome.MAX_TITLE);

    private static final Shape<CafScorecard> SHAPE = scorecard();

    private static final DocumentReader<CafScorecard> READER = DocumentReader.of(SHAPE);

    private static final DocumentWriter<CafScorecard> WRITER = DocumentWriter.of(SHAPE);

    private CafScorecardJson() {}

    /**
     * Gives the strict reader with default limits.
     *
     * @return the reader, always the same
     */
    public static DocumentReader<CafScorecard> reader() {
        return READER;
    }

    /**
     * Gives the writer.
     *
     * @return the writer, always the same
     */
    public static DocumentWriter<CafScorecard> writer() {
        return WRITER;
    }

    /**
     * Gives what a scorecard looks like.
     *
     * @return the shape
     */
    public static Shape<CafScorecard> shape() {
        return SHAPE;
    }

    private static Shape<CafScorecard> scorecard() {
        ObjectShape.Builder<CafScorecard> shape = ObjectShape.document(
                "cafScorecard",
                CafScorecard.FORMAT,
                "The verdict on an assessment of the CAF-aligned track on a day, with every reason.");
        Member<Edition> edition =
                shape.required("edition", CommonShapes.edition(), CafScorecard::edition, "The edition.");
        Member<LocalDate> asAt = shape.required("asAt", Shapes.date(), CafScorecard::asAt, "The day of the verdict.");
        Member<OdsCode> odsCode = shape.required(
                "odsCode", CommonShapes.odsCode(), CafScorecard::odsCode, "The code of the organisation.");
        Member<Checksum> requirements = shape.required(
                "requirements",
                CommonShapes.checksum(),
                CafScorecard::requirementsChecksum,
                "The checksum of the outcomes that were judged by.");
        Member<Published> published = shape.optional(
                "published",
                ScorecardJson.published(),
                CafScorecard::published,
                "What was published for the edition; left out where nothing is recorded.");
        Member<Openness> openness = shape.required(
                "openness",
                Shapes.token(Openness.class),
                CafScorecard::openness,
                "Whether one can still publish for the edition on the day.");
        Member<Status> status = shape.required(
                "status", Shapes.token(Status.class), CafScorecard::status, "The highest status that is certain.");
        Member<Status> possibleStatus = shape.required(
                "possibleStatus",
                Shapes.token(Status.class),
                CafScorecard::possibleStatus,
                "The highest status that is not ruled out.");
        Member<ProfileSummary> profile =
                shape.required("profile", profile(), CafScorecard::profile, "The expected levels that were judged by.");
        Member<OutcomeTally> outcomes =
                shape.required("outcomes", tally(), CafScorecard::outcomes, "How many outcomes have which result.");
        Member<List<ObjectiveResult>> objectives = shape.required(
                "objectives",
                Shapes.list(objective(), Bounds.ASSERTIONS),
                CafScorecard::objectives,
                "The result of each objective, in order of letter.");
        Member<List<OutcomeResult>> results = shape.required(
                "results",
                Shapes.list(result(), Bounds.ITEMS),
                CafScorecard::results,
                "What became of each outcome, in order of ref.");
        Member<List<CafBlocker>> blockers = shape.required(
                "blockers",
                Shapes.list(blocker(), Bounds.OUTSTANDING),
                CafScorecard::blockers,
                "What is outstanding for Standards Met: by kind, then in order of ref.");
        Member<List<Finding>> findings = shape.required(
                "findings",
                Shapes.list(CommonShapes.finding(), Bounds.FINDINGS),
                CafScorecard::findings,
                "What a person should know and that changed nothing.");
        return shape.build(values -> new CafScorecard(
                values.get(edition),
                values.get(asAt),
                values.get(odsCode),
                values.get(requirements),
                values.orNull(published),
                values.get(openness),
                values.get(status),
                values.get(possibleStatus),
                values.get(profile),
                values.get(outcomes),
                values.get(objectives),
                values.get(results),
                values.get(blockers),
                values.get(findings)));
    }

    /**
     * Gives what the summary of a profile looks like.
     *
     * @return a new shape
     */
    public static Shape<ProfileSummary> profile() {
        ObjectShape.Builder<ProfileSummary> shape =
                ObjectShape.named("profileSummary", "The expected levels that an assessment was judged by.");
        Member<String> name = shape.required(
                "name",
                Shapes.nonBlankText(CafProfile.MAX_NAME),
                ProfileSummary::name,
                "What the host's profile is called, or that there is none.");
        Member<Checksum> checksum = shape.required(
                "checksum",
                CommonShapes.checksum(),
                ProfileSummary::checksum,
                "The fingerprint of the profile, or that of the outcomes where there is none.");
        Member<Integer> known = shape.required(
                "known", COUNT, ProfileSummary::known, "For how many outcomes the expected level is known.");
        Member<Integer> total = shape.required("total", COUNT, ProfileSummary::total, "How many outcomes there are.");
        return shape.build(values ->
                new ProfileSummary(values.get(name), values.get(checksum), values.get(known), values.get(total)));
    }

    private static Shape<OutcomeTally> tally() {
        ObjectShape.Builder<OutcomeTally> shape =
                ObjectShape.named("outcomeTally", "How many outcomes have which result.");
        Member<Integer> total = shape.required("total", COUNT, OutcomeTally::total, "How many there are.");
        Member<Integer> meets =
                shape.required("meets", COUNT, OutcomeTally::meets, "How many meet the expected level.");
        Member<Integer> below = shape.required("below", COUNT, OutcomeTally::below, "How many are below it.");
        Member<Integer> undetermined =
                shape.required("undetermined", COUNT, OutcomeTally::undetermined, "Of how many that is not known.");
        Member<Integer> unanswered =
                shape.required("unanswered", COUNT, OutcomeTally::unanswered, "How many have no level that counts.");
        return shape.build(values -> new OutcomeTally(
                values.get(total),
                values.get(meets),
                values.get(below),
                values.get(undetermined),
                values.get(unanswered)));
    }

    private static Shape<ObjectiveResult> objective() {
        ObjectShape.Builder<ObjectiveResult> shape =
                ObjectShape.named("objectiveResult", "The result of an objective.");
        Member<String> letter =
                shape.required("letter", Shapes.text(1), ObjectiveResult::letter, "The letter of the objective.");
        Member<String> title = shape.required("title", TITLE, ObjectiveResult::title, "Its title.");
        Member<Integer> total = shape.required("total", COUNT, ObjectiveResult::total, "How many outcomes it has.");
        Member<Integer> meets =
                shape.required("meets", COUNT, ObjectiveResult::meets, "How many meet the expected level.");
        Member<Integer> below = shape.required("below", COUNT, ObjectiveResult::below, "How many are below it.");
        Member<Integer> undetermined =
                shape.required("undetermined", COUNT, ObjectiveResult::undetermined, "Of how many that is not known.");
        Member<Integer> unanswered =
                shape.required("unanswered", COUNT, ObjectiveResult::unanswered, "How many have no level that counts.");
        return shape.build(values -> new ObjectiveResult(
                values.get(letter),
                values.get(title),
                values.get(total),
                values.get(meets),
                values.get(below),
                values.get(undetermined),
                values.get(unanswered)));
    }

    private static Shape<OutcomeResult> result() {
        ObjectShape.Builder<OutcomeResult> shape =
                ObjectShape.named("outcomeResult", "What became of an outcome, and why.");
        Member<CafOutcomeRef> ref = shape.required("ref", CommonShapes.cafOutcomeRef(), OutcomeResult::ref, "Its ref.");
        Member<String> title = shape.required("title", TITLE, OutcomeResult::title, "Its title.");
        Member<AchievementLevel> stated = shape.optional(
                "stated",
                Shapes.token(AchievementLevel.class),
                OutcomeResult::stated,
                "The level that is stated; left out where none is.");
        Member<AchievementLevel> expected = shape.optional(
                "expected",
                Shapes.token(AchievementLevel.class),
                OutcomeResult::expected,
                "The level that is expected; left out where that is not known.");
        Member<OutcomeVerdict> verdict = shape.required(
                "result", Shapes.token(OutcomeVerdict.class), OutcomeResult::result, "How the two compare.");
        Member<List<Reason>> reasons = shape.required(
                "reasons", Shapes.list(CommonShapes.reason(), Bounds.REASONS), OutcomeResult::reasons, "Why.");
        return shape.build(values -> new OutcomeResult(
                values.get(ref),
                values.get(title),
                values.orNull(stated),
                values.orNull(expected),
                values.get(verdict),
                values.get(reasons)));
    }

    /**
     * Gives what a blocker looks like.
     *
     * @return a new shape
     */
    public static Shape<CafBlocker> blocker() {
        ObjectShape.Builder<CafBlocker> shape =
                ObjectShape.named("cafBlocker", "One thing that is outstanding for Standards Met, and why.");
        Member<CafBlockerKind> kind = shape.required(
                "kind", Shapes.token(CafBlockerKind.class), CafBlocker::kind, "What kind of thing it is.");
        Member<CafOutcomeRef> ref = shape.optional(
                "ref",
                CommonShapes.cafOutcomeRef(),
                CafBlocker::ref,
                "The outcome that it concerns; left out where it is not known which policy questions there are.");
        Member<String> code = shape.required("code", Shapes.text(Reason.MAX_CODE), CafBlocker::code, "A stable code.");
        Member<List<Object>> arguments = shape.optional(
                "arguments",
                Shapes.list(CommonShapes.argument(), Bounds.ARGUMENTS),
                CafBlocker::arguments,
                List.of(),
                "What the sentence speaks of, in order.");
        Member<String> reason =
                shape.required("reason", Shapes.text(Reason.MAX_MESSAGE), CafBlocker::message, "Why, in English.");
        shape.schemaRules(schema -> SchemaRules.refUnless(schema, CafBlockerKind.POLICY.token()));
        return shape.build(
                values -> new BlockerParts(
                        values.get(kind),
                        values.orNull(ref),
                        Reason.of(values.get(code), values.get(reason), values.get(arguments))),
                BlockerParts::blocker);
    }

    /** A blocker as a document has it, which may lack the outcome. */
    private record BlockerParts(
            CafBlockerKind kind, @Nullable CafOutcomeRef ref, Reason reason) implements SelfConsistent {

        @Override
        public List<Inconsistency> inconsistencies() {
            return kind.mismatch(ref).stream().toList();
        }

        CafBlocker blocker() {
            return CafBlocker.of(kind, ref, reason);
        }
    }
}
