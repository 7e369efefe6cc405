package io.github.opendspt.examples.cli.credit;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.constraint.Bounds;
import io.github.opendspt.model.credit.Credit;
import io.github.opendspt.model.credit.CreditGround;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.json.CommonShapes;
import io.github.opendspt.model.json.DocumentWriter;
import io.github.opendspt.model.json.ObjectShape;
import io.github.opendspt.model.json.ObjectShape.Member;
import io.github.opendspt.model.json.Shape;
import io.github.opendspt.model.json.Shapes;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.scoring.ItemResult;
import io.github.opendspt.scoring.ItemState;
import io.github.opendspt.scoring.ItemTally;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.ScorecardJson;
import io.github.opendspt.scoring.evaluation.Evaluation;
import io.github.opendspt.scoring.evaluation.Evaluator;
import io.github.opendspt.scoring.plan.Settled;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What certificates would change: the verdict before and after, and the items gained and lost.
 *
 * @param edition the edition
 * @param category the category
 * @param asAt the day
 * @param completeness how far the requirements can be trusted
 * @param with the schemes of which a certificate is assumed: of full scope, the organisation's own
 * @param without the schemes of which the assessment's certificates are left out
 * @param before the result as it is
 * @param after the result as it would be
 * @param gained the items that would count and do not yet, in order of ref
 * @param mayGain the items of which it is not known whether the certificates would exempt them, in order of ref
 * @param lost the items that count and would not, in order of ref
 * @param mayLose the items that may be exempt and would certainly not be, in order of ref
 */
record WhatIf(
        Edition edition,
        Category category,
        LocalDate asAt,
        Completeness completeness,
        List<CertificateScheme> with,
        List<CertificateScheme> without,
        Standing before,
        Standing after,
        List<Gain> gained,
        List<Gain> mayGain,
        List<Gain> lost,
        List<Gain> mayLose) {

    /** Writes such documents. */
    static final DocumentWriter<WhatIf> WRITER = DocumentWriter.of(shape());

    private static final String FORMAT = "dspt-whatif/1";

    /** Compares an evaluation with what it would be with some certificates and without those of some schemes. */
    static WhatIf of(Evaluator evaluator, Evaluation now, List<Certificate> with, List<CertificateScheme> without) {
        Evaluation then = evaluator.whatIf(now, with, without);
        Scorecard before = now.scorecard();
        Scorecard after = then.scorecard();
        Settled gained = Settled.between(before, now.credits(), after, then.credits());
        Settled lost = Settled.between(after, then.credits(), before, now.credits());
        return new WhatIf(
                before.edition(),
                before.category(),
                before.asAt(),
                before.completeness(),
                with.stream().map(Certificate::scheme).toList(),
                without,
                Standing.of(before, whenDone(evaluator, now)),
                Standing.of(after, whenDone(evaluator, then)),
                gains(gained.certainly(), then.credits(), before),
                gains(gained.possibly(), then.credits(), before),
                gains(lost.certainly(), now.credits(), after),
                gains(lost.possibly(), now.credits(), after));
    }

    /** The status once all that is outstanding is done, with no further certificate. */
    private static Status whenDone(Evaluator evaluator, Evaluation evaluation) {
        return evaluator.routes(evaluation).bestWhenDone();
    }

    private static List<Gain> gains(List<ItemResult> items, Credits credits, Scorecard other) {
        Map<EvidenceRef, ItemState> was =
                other.items().stream().collect(Collectors.toMap(ItemResult::ref, ItemResult::state));
        return items.stream()
                .map(item -> new Gain(item, was.get(item.ref()), credits.of(item.ref())))
                .toList();
    }

    private static Shape<WhatIf> shape() {
        ObjectShape.Builder<WhatIf> shape = ObjectShape.document("whatIf", FORMAT, "What certificates would change.");
        Shape<Standing> standings = standing();
        Member<Edition> edition = shape.required("edition", CommonShapes.edition(), "The edition.");
        Member<Category> category = shape.required("category", CommonShapes.category(), "The category.");
        Member<LocalDate> asAt = shape.required("asAt", Shapes.date(), "The day.");
        Member<Completeness> completeness = shape.required(
                "completeness", Shapes.token(Completeness.class), "How far the requirements can be trusted.");
        Member<List<CertificateScheme>> with = shape.required(
                "with",
                Shapes.list(CommonShapes.anyCertificateScheme(), Bounds.SCHEMES),
                "The schemes of which a certificate is assumed.");
        Member<List<CertificateScheme>> without = shape.optional(
                "without",
                Shapes.list(CommonShapes.anyCertificateScheme(), Bounds.SCHEMES),
                List.of(),
                "The schemes of which the assessment's certificates are left out; none if absent.");
        Member<Standing> before = shape.required("before", standings, "The result as it is.");
        Member<Standing> after = shape.required("after", standings, "The result as it would be.");
        Member<List<Gain>> gained = shape.required(
                "gained", Shapes.list(gain(), Bounds.ITEMS), "The items that would count and do not yet.");
        Member<List<Gain>> mayGain = shape.optional(
                "mayGain",
                Shapes.list(gain(), Bounds.ITEMS),
                List.of(),
                "The items of which it is not known whether the certificates would exempt them; none if absent.");
        Member<List<Gain>> lost = shape.optional(
                "lost",
                Shapes.list(gain(), Bounds.ITEMS),
                List.of(),
                "The items that count and would not, with the state that they would have; none if absent.");
        Member<List<Gain>> mayLose = shape.optional(
                "mayLose",
                Shapes.list(gain(), Bounds.ITEMS),
                List.of(),
                "The items that may be exempt and would certainly not be; none if absent.");
        return shape.build(
                values -> new WhatIf(
                        values.get(edition),
                        values.get(category),
                        values.get(asAt),
                        values.get(completeness),
                        values.get(with),
                        values.get(without),
                        values.get(before),
                        values.get(after),
                        values.get(gained),
                        values.get(mayGain),
                        values.get(lost),
                        values.get(mayLose)),
                (value, parts) -> {
                    parts.put(edition, value.edition());
                    parts.put(category, value.category());
                    parts.put(asAt, value.asAt());
                    parts.put(completeness, value.completeness());
                    parts.put(with, value.with());
                    parts.put(without, value.without());
                    parts.put(before, value.before());
                    parts.put(after, value.after());
                    parts.put(gained, value.gained());
                    parts.put(mayGain, value.mayGain());
                    parts.put(lost, value.lost());
                    parts.put(mayLose, value.mayLose());
                });
    }

    private static Shape<Standing> standing() {
        Shape<Status> statuses = Shapes.token(Status.class);
        ObjectShape.Builder<Standing> shape = ObjectShape.named("standing", "The result of an assessment.");
        Member<Status> status = shape.required("status", statuses, "What is certain.");
        Member<Status> possibleStatus = shape.required("possibleStatus", statuses, "What is not ruled out.");
        Member<Status> whenDone =
                shape.required("whenDone", statuses, "What is certain once all that is outstanding is done.");
        Member<ItemTally> mandatory =
                shape.required("mandatory", ScorecardJson.itemTally(), "How the mandatory items count.");
        Member<Integer> blockers =
                shape.required("blockers", Shapes.integer(0, Integer.MAX_VALUE), "How many blockers there are.");
        return shape.build(
                values -> new Standing(
                        values.get(status),
                        values.get(possibleStatus),
                        values.get(whenDone),
                        values.get(mandatory),
                        values.get(blockers)),
                (value, parts) -> {
                    parts.put(status, value.status());
                    parts.put(possibleStatus, value.possibleStatus());
                    parts.put(whenDone, value.whenDone());
                    parts.put(mandatory, value.mandatory());
                    parts.put(blockers, value.blockers());
                });
    }

    private static Shape<Gain> gain() {
        ObjectShape.Builder<Gain> shape = ObjectShape.named("gain", "An item that would count.");
        Member<EvidenceRef> ref = shape.required("ref", CommonShapes.evidenceRef(), "Its ref.");
        Member<String> title = shape.required("title", Shapes.text(5_000), "Its title.");
        Member<Boolean> mandatory =
                shape.required("mandatory", Shapes.bool(), "Whether it is mandatory for Standards Met.");
        Member<ItemState> was =
                shape.required("was", Shapes.token(ItemState.class), "Its state without the certificates.");
        Member<List<CertificateScheme>> exemptBy = shape.required(
                "exemptBy",
                Shapes.list(CommonShapes.anyCertificateScheme(), Bounds.SCHEMES),
                "Which schemes would exempt it.");
        return shape.build(
                values -> new Gain(
                        values.get(ref),
                        values.get(title),
                        values.get(mandatory),
                        values.get(was),
                        values.get(exemptBy)),
                (value, parts) -> {
                    parts.put(ref, value.ref());
                    parts.put(title, value.title());
                    parts.put(mandatory, value.mandatory());
                    parts.put(was, value.was());
                    parts.put(exemptBy, value.exemptBy());
                });
    }

    /**
     * The result of an assessment.
     *
     * @param status what is certain
     * @param possibleStatus what is not ruled out
     * @param whenDone what is certain once all that is outstanding is done
     * @param mandatory how the mandatory items count
     * @param blockers how many things are outstanding for Standards Met
     */
    record Standing(Status status, Status possibleStatus, Status whenDone, ItemTally mandatory, int blockers) {

        private static Standing of(Scorecard card, Status whenDone) {
            return new Standing(
                    card.status(),
                    card.possibleStatus(),
                    whenDone,
                    card.mandatory(),
                    card.blockers().size());
        }
    }

    /**
     * An item that would count, or may.
     *
     * @param ref its ref
     * @param title its title
     * @param mandatory whether it is mandatory for Standards Met
     * @param was its state without the certificates
     * @param exemptBy which schemes exempt it, or may
     */
    record Gain(EvidenceRef ref, String title, boolean mandatory, ItemState was, List<CertificateScheme> exemptBy) {

        private Gain(ItemResult item, ItemState was, Credit credit) {
            this(item.ref(), item.title(), item.mandatory(), was, schemes(credit));
        }

        private static List<CertificateScheme> schemes(Credit credit) {
            return credit.grounds().stream()
                    .filter(ground -> ground.outcome() == credit.outcome())
                    .map(CreditGround::scheme)
                    .distinct()
                    .sorted()
                    .toList();
        }
    }
}
