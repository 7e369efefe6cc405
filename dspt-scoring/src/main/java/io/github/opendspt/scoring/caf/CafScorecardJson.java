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
        Member<Edition> edition = shape.required("edition", CommonShapes.edition(), "The edition.");
        Member<LocalDate> asAt = shape.required("asAt", Shapes.date(), "The day of the verdict.");
        Member<OdsCode> odsCode = shape.required("odsCode", CommonShapes.odsCode(), "The code of the organisation.");
        Member<Checksum> requirements = shape.required(
                "requirements", CommonShapes.checksum(), "The checksum of the outcomes that were judged by.");
        Member<Published> published = shape.optional(
                "published",
                ScorecardJson.published(),
                "What was published for the edition; left out where nothing is recorded.");
        Member<Openness> openness = shape.required(
                "openness", Shapes.token(Openness.class), "Whether one can still publish for the edition on the day.");
        Member<Status> status =
                shape.required("status", Shapes.token(Status.class), "The highest status that is certain.");
        Member<Status> possibleStatus = shape.required(
                "possibleStatus", Shapes.token(Status.class), "The highest status that is not ruled out.");
        Member<ProfileSummary> profile =
                shape.required("profile", profile(), "The expected levels that were judged by.");
        Member<OutcomeTally> outcomes = shape.required("outcomes", tally(), "How many outcomes have which result.");
        Member<List<ObjectiveResult>> objectives = shape.required(
                "objectives",
                Shapes.list(objective(), Bounds.ASSERTIONS),
                "The result of each objective, in order of letter.");
        Member<List<OutcomeResult>> results = shape.required(
                "results", Shapes.list(result(), Bounds.ITEMS), "What became of each outcome, in order of ref.");
        Member<List<CafBlocker>> blockers = shape.required(
                "blockers",
                Shapes.list(blocker(), Bounds.OUTSTANDING),
                "What is outstanding for Standards Met: by kind, then in order of ref.");
        Member<List<Finding>> findings = shape.required(
                "findings",
                Shapes.list(CommonShapes.finding(), Bounds.FINDINGS),
                "What a person should know and that changed nothing.");
        return shape.build(
                values -> new CafScorecard(
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
                        values.get(findings)),
                (value, parts) -> {
                    parts.put(edition, value.edition());
                    parts.put(asAt, value.asAt());
                    parts.put(odsCode, value.odsCode());
                    parts.put(requirements, value.requirementsChecksum());
                    parts.put(published, value.published());
                    parts.put(openness, value.openness());
                    parts.put(status, value.status());
                    parts.put(possibleStatus, value.possibleStatus());
                    parts.put(profile, value.profile());
                    parts.put(outcomes, value.outcomes());
                    parts.put(objectives, value.objectives());
                    parts.put(results, value.results());
                    parts.put(blockers, value.blockers());
                    parts.put(findings, value.findings());
                });
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
                "What the host's profile is called, or that there is none.");
        Member<Checksum> checksum = shape.required(
                "checksum",
                CommonShapes.checksum(),
                "The fingerprint of the profile, or that of the outcomes where there is none.");
        Member<Integer> known = shape.required("known", COUNT, "For how many outcomes the expected level is known.");
        Member<Integer> total = shape.required("total", COUNT, "How many outcomes there are.");
        return shape.build(
                values -> new ProfileSummary(
                        values.get(name), values.get(checksum), values.get(known), values.get(total)),
                (value, parts) -> {
                    parts.put(name, value.name());
                    parts.put(checksum, value.checksum());
                    parts.put(known, value.known());
                    parts.put(total, value.total());
                });
    }

    private static Shape<OutcomeTally> tally() {
        ObjectShape.Builder<OutcomeTally> shape =
                ObjectShape.named("outcomeTally", "How many outcomes have which result.");
        Member<Integer> total = shape.required("total", COUNT, "How many there are.");
        Member<Integer> meets = shape.required("meets", COUNT, "How many meet the expected level.");
        Member<Integer> below = shape.required("below", COUNT, "How many are below it.");
        Member<Integer> undetermined = shape.required("undetermined", COUNT, "Of how many that is not known.");
        Member<Integer> unanswered = shape.required("unanswered", COUNT, "How many have no level that counts.");
        return shape.build(
                values -> new OutcomeTally(
                        values.get(total),
                        values.get(meets),
                        values.get(below),
                        values.get(undetermined),
                        values.get(unanswered)),
                (value, parts) -> {
                    parts.put(total, value.total());
                    parts.put(meets, value.meets());
                    parts.put(below, value.below());
                    parts.put(undetermined, value.undetermined());
                    parts.put(unanswered, value.unanswered());
                });
    }

    private static Shape<ObjectiveResult> objective() {
        ObjectShape.Builder<ObjectiveResult> shape =
                ObjectShape.named("objectiveResult", "The result of an objective.");
        Member<String> letter = shape.required("letter", Shapes.text(1), "The letter of the objective.");
        Member<String> title = shape.required("title", TITLE, "Its title.");
        Member<Integer> total = shape.required("total", COUNT, "How many outcomes it has.");
        Member<Integer> meets = shape.required("meets", COUNT, "How many meet the expected level.");
        Member<Integer> below = shape.required("below", COUNT, "How many are below it.");
        Member<Integer> undetermined = shape.required("undetermined", COUNT, "Of how many that is not known.");
        Member<Integer> unanswered = shape.required("unanswered", COUNT, "How many have no level that counts.");
        return shape.build(
                values -> new ObjectiveResult(
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

    private static Shape<OutcomeResult> result() {
        ObjectShape.Builder<OutcomeResult> shape =
                ObjectShape.named("outcomeResult", "What became of an outcome, and why.");
        Member<CafOutcomeRef> ref = shape.required("ref", CommonShapes.cafOutcomeRef(), "Its ref.");
        Member<String> title = shape.required("title", TITLE, "Its title.");
        Member<AchievementLevel> stated = shape.optional(
                "stated", Shapes.token(AchievementLevel.class), "The level that is stated; left out where none is.");
        Member<AchievementLevel> expected = shape.optional(
                "expected",
                Shapes.token(AchievementLevel.class),
                "The level that is expected; left out where that is not known.");
        Member<OutcomeVerdict> verdict =
                shape.required("result", Shapes.token(OutcomeVerdict.class), "How the two compare.");
        Member<List<Reason>> reasons =
                shape.required("reasons", Shapes.list(CommonShapes.reason(), Bounds.REASONS), "Why.");
        return shape.build(
                values -> new OutcomeResult(
                        values.get(ref),
                        values.get(title),
                        values.orNull(stated),
                        values.orNull(expected),
                        values.get(verdict),
                        values.get(reasons)),
                (value, parts) -> {
                    parts.put(ref, value.ref());
                    parts.put(title, value.title());
                    parts.put(stated, value.stated());
                    parts.put(expected, value.expected());
                    parts.put(verdict, value.result());
                    parts.put(reasons, value.reasons());
                });
    }

    /**
     * Gives what a blocker looks like.
     *
     * @return a new shape
     */
    public static Shape<CafBlocker> blocker() {
        ObjectShape.Builder<CafBlocker> shape =
                ObjectShape.named("cafBlocker", "One thing that is outstanding for Standards Met, and why.");
        Member<CafBlockerKind> kind =
                shape.required("kind", Shapes.token(CafBlockerKind.class), "What kind of thing it is.");
        Member<CafOutcomeRef> ref = shape.optional(
                "ref",
                CommonShapes.cafOutcomeRef(),
                "The outcome that it concerns; left out where it is not known which policy questions there are.");
        Member<String> code = shape.required("code", Shapes.text(Reason.MAX_CODE), "A stable code.");
        Member<List<Object>> arguments = shape.optional(
                "arguments",
                Shapes.list(CommonShapes.argument(), Bounds.ARGUMENTS),
                List.of(),
                "What the sentence speaks of, in order.");
        Member<String> reason = shape.required("reason", Shapes.text(Reason.MAX_MESSAGE), "Why, in English.");
        shape.schemaRules(schema -> SchemaRules.refUnless(schema, CafBlockerKind.POLICY.token()));
        return shape.build(new ObjectShape.DraftForm<BlockerParts, CafBlocker>() {
            @Override
            public BlockerParts draft(ObjectShape.Members values) {
                return new BlockerParts(
                        values.get(kind),
                        values.orNull(ref),
                        Reason.of(values.get(code), values.get(reason), values.get(arguments)));
            }

            @Override
            public CafBlocker make(BlockerParts draft) {
                return draft.blocker();
            }

            @Override
            public void write(CafBlocker value, ObjectShape.Parts parts) {
                parts.put(kind, value.kind());
                parts.put(ref, value.ref());
                parts.put(code, value.code());
                parts.put(arguments, value.arguments());
                parts.put(reason, value.message());
            }
        });
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
