package io.github.opendspt.scoring;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.FormRef;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Status;
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
import io.github.opendspt.scoring.internal.RequirementSetMembers;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Scorecards as JSON: the format {@value Scorecard#FORMAT}. */
public final class ScorecardJson {

    private static final int LONGEST = 5_000;

    private static final Shape<Scorecard> SHAPE = scorecard();

    private static final DocumentReader<Scorecard> READER = DocumentReader.of(SHAPE);

    private static final DocumentWriter<Scorecard> WRITER = DocumentWriter.of(SHAPE);

    private ScorecardJson() {}

    /**
     * The strict reader with default limits.
     *
     * @return the reader, always the same
     */
    public static DocumentReader<Scorecard> reader() {
        return READER;
    }

    /**
     * The writer.
     *
     * @return the writer, always the same
     */
    public static DocumentWriter<Scorecard> writer() {
        return WRITER;
    }

    /**
     * What a scorecard looks like.
     *
     * @return the shape
     */
    public static Shape<Scorecard> shape() {
        return SHAPE;
    }

    private static Shape<Scorecard> scorecard() {
        ObjectShape.Builder<Scorecard> shape = ObjectShape.document(
                "scorecard", Scorecard.FORMAT, "The verdict on an assessment on a day, with every reason.");
        RequirementSetMembers.First set = RequirementSetMembers.add(shape);
        Member<LocalDate> asAt = shape.required("asAt", Shapes.date(), "The day of the verdict.");
        Member<OdsCode> odsCode = shape.required("odsCode", CommonShapes.odsCode(), "The code of the organisation.");
        RequirementSetMembers requirements = set.andRest();
        Member<Published> published = shape.optional(
                "published", published(), "What was published for the edition; left out where nothing is recorded.");
        Member<Openness> openness = shape.required(
                "openness", Shapes.token(Openness.class), "Whether one can still publish for the edition on the day.");
        Member<Status> status =
                shape.required("status", Shapes.token(Status.class), "The highest status that is certain.");
        Member<Status> possibleStatus = shape.required(
                "possibleStatus", Shapes.token(Status.class), "The highest status that is not ruled out.");
        Member<ItemTally> mandatory =
                shape.required("mandatory", itemTally(), "How the items mandatory for Standards Met count.");
        Member<AssertionTally> assertions =
                shape.required("assertions", assertionTally(), "How the assertions that hold mandatory items count.");
        Member<List<StandardResult>> standards = shape.required(
                "standards",
                Shapes.list(standard(), Bounds.STANDARDS),
                "How each standard counts, in order of number.");
        Member<List<AssertionResult>> assertionResults = shape.required(
                "assertionResults",
                Shapes.list(assertion(), Bounds.ASSERTIONS),
                "How each assertion counts, in order of ref.");
        Member<List<ItemResult>> items = shape.required(
                "items",
                Shapes.list(item(), Bounds.ITEMS),
                "The state of every item, optional ones too, in order of ref.");
        Member<List<Blocker>> blockers = shape.required(
                "blockers", Shapes.list(blocker(), Bounds.OUTSTANDING), "What is outstanding for Standards Met.");
        Member<List<Finding>> findings = shape.required(
                "findings",
                Shapes.list(CommonShapes.finding(), Bounds.FINDINGS),
                "What a person should know and that changed nothing.");
        return shape.build(
                values -> Scorecard.stated(
                        requirements.id(values),
                        values.get(asAt),
                        values.get(odsCode),
                        values.get(status),
                        values.get(possibleStatus),
                        values.get(mandatory),
                        values.get(assertions),
                        new StatedDetails(
                                values.orNull(published),
                                values.get(openness),
                                values.get(standards),
                                values.get(assertionResults),
                                values.get(items),
                                values.get(blockers),
                                values.get(findings))),
                (value, parts) -> {
                    set.write(value.requirementSet(), parts);
                    parts.put(asAt, value.asAt());
                    parts.put(odsCode, value.odsCode());
                    requirements.writeRest(value.requirementSet(), parts);
                    parts.put(published, value.published());
                    parts.put(openness, value.openness());
                    parts.put(status, value.status());
                    parts.put(possibleStatus, value.possibleStatus());
                    parts.put(mandatory, value.mandatory());
                    parts.put(assertions, value.assertions());
                    parts.put(standards, value.standards());
                    parts.put(assertionResults, value.assertionResults());
                    parts.put(items, value.items());
                    parts.put(blockers, value.blockers());
                    parts.put(findings, value.findings());
                });
    }

    /**
     * Gives what a publication looks like in a scorecard of either form.
     *
     * @return a new shape
     */
    public static Shape<Published> published() {
        ObjectShape.Builder<Published> shape =
                ObjectShape.named("published", "What was published for the edition, and until when it is good.");
        Member<Status> status = shape.required("status", Shapes.token(Status.class), "The status that was published.");
        Member<LocalDate> on = shape.required("on", Shapes.date(), "The day.");
        Member<LocalDate> certain =
                shape.required("certainUntil", Shapes.date(), "The last day on which it is certainly good.");
        Member<LocalDate> likely = shape.optional(
                "likelyUntil",
                Shapes.date(),
                "The last day on which it is probably good; left out where no later day is known.");
        return shape.build(
                values -> new Published(values.get(status), values.get(on), values.get(certain), values.orNull(likely)),
                (value, parts) -> {
                    parts.put(status, value.status());
                    parts.put(on, value.on());
                    parts.put(certain, value.certainUntil());
                    parts.put(likely, value.likelyUntil());
                });
    }

    private static Shape<Integer> count() {
        return Shapes.integer(0, 9_999);
    }

    /**
     * An {@link ItemTally}.
     *
     * @return the shape
     */
    public static Shape<ItemTally> itemTally() {
        ObjectShape.Builder<ItemTally> shape = ObjectShape.named(
                "itemTally",
                "Items mandatory for Standards Met: answered, exempt, undetermined and outstanding make up all.");
        Member<Integer> total = shape.required("total", count(), "How many there are.");
        Member<Integer> answered =
                shape.required("answered", count(), "How many have a complete answer, exempt or not.");
        Member<Integer> exempt = shape.required("exempt", count(), "How many have none but are exempt.");
        Member<Integer> undetermined =
                shape.required("undetermined", count(), "Of how many it is not known whether they count.");
        Member<Integer> outstanding = shape.required("outstanding", count(), "How many are incomplete or unanswered.");
        return shape.build(
                values -> new ItemTally(
                        values.get(total),
                        values.get(answered),
                        values.get(exempt),
                        values.get(undetermined),
                        values.get(outstanding)),
                (value, parts) -> {
                    parts.put(total, value.total());
                    parts.put(answered, value.answered());
                    parts.put(exempt, value.exempt());
                    parts.put(undetermined, value.undetermined());
                    parts.put(outstanding, value.outstanding());
                });
    }

    private static Shape<AssertionTally> assertionTally() {
        ObjectShape.Builder<AssertionTally> shape = ObjectShape.named(
                "assertionTally", "Assertions that hold an item mandatory for Standards Met; others are not counted.");
        Member<Integer> mandatory = shape.required("mandatory", count(), "How many there are.");
        Member<Integer> complete =
                shape.required("complete", count(), "In how many all mandatory items are answered or exempt.");
        Member<Integer> confirmed = shape.required("confirmed", count(), "How many are confirmed, complete or not.");
        return shape.build(
                values -> new AssertionTally(values.get(mandatory), values.get(complete), values.get(confirmed)),
                (value, parts) -> {
                    parts.put(mandatory, value.mandatory());
                    parts.put(complete, value.complete());
                    parts.put(confirmed, value.confirmed());
                });
    }

    private static Shape<StandardResult> standard() {
        ObjectShape.Builder<StandardResult> shape =
                ObjectShape.named("standardResult", "How a data security standard counts.");
        Member<Integer> number = shape.required("number", Shapes.integer(1, 99), "Its number.");
        Member<String> title = shape.required("title", Shapes.text(LONGEST), "Its title.");
        Member<Integer> mandatory = shape.required("mandatory", count(), "How many of its items are mandatory.");
        Member<Integer> complete = shape.required("complete", count(), "How many of those are answered or exempt.");
        Member<Boolean> met = shape.required(
                "met", Shapes.bool(), "Whether all of those are, and every assertion that holds one is confirmed.");
        return shape.build(
                values -> new StandardResult(
                        values.get(number),
                        values.get(title),
                        values.get(mandatory),
                        values.get(complete),
                        values.get(met)),
                (value, parts) -> {
                    parts.put(number, value.number());
                    parts.put(title, value.title());
                    parts.put(mandatory, value.mandatory());
                    parts.put(complete, value.complete());
                    parts.put(met, value.met());
                });
    }

    private static Shape<AssertionResult> assertion() {
        ObjectShape.Builder<AssertionResult> shape = ObjectShape.named("assertionResult", "How an assertion counts.");
        Member<AssertionRef> ref = shape.required("ref", CommonShapes.assertionRef(), "Its ref.");
        Member<String> title = shape.required("title", Shapes.text(LONGEST), "Its title.");
        Member<Integer> mandatory = shape.required("mandatory", count(), "How many of its items are mandatory.");
        Member<Integer> complete = shape.required("complete", count(), "How many of those are answered or exempt.");
        Member<Boolean> confirmed =
                shape.required("confirmed", Shapes.bool(), "Whether it is confirmed by the day of the verdict.");
        Member<Boolean> met = shape.required(
                "met",
                Shapes.bool(),
                "Whether its mandatory items are complete and, where it holds any, it is confirmed.");
        return shape.build(
                values -> new AssertionResult(
                        values.get(ref),
                        values.get(title),
                        values.get(mandatory),
                        values.get(complete),
                        values.get(confirmed),
                        values.get(met)),
                (value, parts) -> {
                    parts.put(ref, value.ref());
                    parts.put(title, value.title());
                    parts.put(mandatory, value.mandatory());
                    parts.put(complete, value.complete());
                    parts.put(confirmed, value.confirmed());
                    parts.put(met, value.met());
                });
    }

    private static Shape<ItemResult> item() {
        ObjectShape.Builder<ItemResult> shape =
                ObjectShape.named("itemResult", "The state of an evidence item, and why.");
        Member<EvidenceRef> ref = shape.required("ref", CommonShapes.evidenceRef(), "Its ref.");
        Member<String> title = shape.required("title", Shapes.text(LONGEST), "What is asked, in short.");
        Member<Boolean> mandatory =
                shape.required("mandatory", Shapes.bool(), "Whether it is mandatory for Standards Met.");
        Member<Boolean> approaching = shape.optional(
                "approaching",
                Shapes.bool(),
                false,
                "Whether it is on the reduced list of Approaching Standards; false if left out.");
        Member<ItemState> state = shape.required("state", Shapes.token(ItemState.class), "Its state.");
        Member<List<CertificateScheme>> exemptBy = shape.required(
                "exemptBy",
                Shapes.list(CommonShapes.anyCertificateScheme(), Bounds.SCHEMES),
                "The schemes that exempt it, answered or not.");
        Member<List<Reason>> reasons = shape.required(
                "reasons", Shapes.list(CommonShapes.reason(), Bounds.REASONS), "Why, what decides first.");
        return shape.build(
                values -> new ItemResult(
                        values.get(ref),
                        values.get(title),
                        values.get(mandatory),
                        values.get(approaching),
                        values.get(state),
                        values.get(exemptBy),
                        values.get(reasons)),
                (value, parts) -> {
                    parts.put(ref, value.ref());
                    parts.put(title, value.title());
                    parts.put(mandatory, value.mandatory());
                    parts.put(approaching, value.approaching());
                    parts.put(state, value.state());
                    parts.put(exemptBy, value.exemptBy());
                    parts.put(reasons, value.reasons());
                });
    }

    /**
     * A {@link Blocker}, which scorecards and forecasts hold.
     *
     * @return the shape
     */
    public static Shape<Blocker> blocker() {
        ObjectShape.Builder<Blocker> shape =
                ObjectShape.named("blocker", "One thing that is outstanding for Standards Met, and why.");
        Member<BlockerKind> kind = shape.required("kind", Shapes.token(BlockerKind.class), "What kind of thing it is.");
        Member<FormRef> ref = shape.optional(
                "ref",
                CommonShapes.formRef(),
                "The assertion for a confirmation; left out for the requirements; the evidence item otherwise.");
        Member<String> code = shape.required("code", Shapes.text(Reason.MAX_CODE), "A stable code.");
        Member<List<Object>> arguments = shape.optional(
                "arguments",
                Shapes.list(CommonShapes.argument(), Bounds.ARGUMENTS),
                List.of(),
                "What the sentence speaks of, in order.");
        Member<String> reason = shape.required("reason", Shapes.text(Reason.MAX_MESSAGE), "Why, in English.");
        return shape.build(new ObjectShape.DraftForm<BlockerParts, Blocker>() {
            @Override
            public BlockerParts draft(ObjectShape.Members values) {
                return new BlockerParts(
                        values.get(kind),
                        values.orNull(ref),
                        Reason.of(values.get(code), values.get(reason), values.get(arguments)));
            }

            @Override
            public Blocker make(BlockerParts draft) {
                return draft.blocker();
            }

            @Override
            public void write(Blocker value, ObjectShape.Parts parts) {
                parts.put(kind, value.kind());
                parts.put(ref, value.ref());
                parts.put(code, value.code());
                parts.put(arguments, value.arguments());
                parts.put(reason, value.message());
            }
        });
    }

    /** A blocker as a document has it, whose ref may be of the wrong kind. */
    private record BlockerParts(BlockerKind kind, @Nullable FormRef ref, Reason reason) implements SelfConsistent {

        @Override
        public List<Inconsistency> inconsistencies() {
            return kind.mismatch(ref).stream().toList();
        }

        Blocker blocker() {
            return Blocker.of(kind, ref, reason);
        }
    }
}
