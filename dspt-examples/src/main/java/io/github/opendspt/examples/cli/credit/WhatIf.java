package io.github.opendspt.examples.cli.credit;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.json.CommonShapes;
import io.github.opendspt.model.json.DocumentWriter;
import io.github.opendspt.model.json.ObjectShape;
import io.github.opendspt.model.json.ObjectShape.Member;
import io.github.opendspt.model.json.Shape;
import io.github.opendspt.model.json.Shapes;
import io.github.opendspt.scoring.ItemResult;
import io.github.opendspt.scoring.ItemState;
import io.github.opendspt.scoring.ItemTally;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.ScorecardJson;
import io.github.opendspt.scoring.evaluation.Evaluation;
import java.time.LocalDate;
import java.util.List;

/**
 * What certificates would change: the verdict before and after, and the items gained.
 *
 * @param edition the edition
 * @param category the category
 * @param asAt the day
 * @param with the schemes of which a certificate is assumed: of full scope, the organisation's own
 * @param without the schemes of which the assessment's certificates are left out
 * @param before how the assessment stands
 * @param after how it would stand
 * @param gained the items that would count and do not yet, in order of ref
 * @param lost the items that count and would not, in order of ref
 */
record WhatIf(
        Edition edition,
        Category category,
        LocalDate asAt,
        List<CertificateScheme> with,
        List<CertificateScheme> without,
        Standing before,
        Standing after,
        List<Gain> gained,
        List<Gain> lost) {

    /** Writes such documents. */
    static final DocumentWriter<WhatIf> WRITER = DocumentWriter.of(shape());

    private static final String FORMAT = "dspt-whatif/1";

    /** Compares an evaluation with what it would be. */
    static WhatIf of(Evaluation now, Evaluation then, List<Certificate> with, List<CertificateScheme> without) {
        Scorecard before = now.scorecard();
        Scorecard after = then.scorecard();
        return new WhatIf(
                before.edition(),
                before.category(),
                before.asAt(),
                with.stream().map(Certificate::scheme).toList(),
                without,
                Standing.of(before),
                Standing.of(after),
                gained(before, after),
                gained(after, before));
    }

    /** The items that count in the second scorecard and not in the first. */
    private static List<Gain> gained(Scorecard before, Scorecard after) {
        return after.items().stream()
                .filter(item -> item.state().counts())
                .map(item ->
                        new Gain(item, before.item(item.ref()).orElseThrow().state()))
                .filter(gain -> !gain.was().counts())
                .toList();
    }

    private static Shape<WhatIf> shape() {
        ObjectShape.Builder<WhatIf> shape = ObjectShape.document("whatIf", FORMAT, "What certificates would change.");
        Shape<Standing> standings = standing();
        Member<Edition> edition = shape.required("edition", CommonShapes.edition(), WhatIf::edition, "The edition.");
        Member<Category> category =
                shape.required("category", CommonShapes.category(), WhatIf::category, "The category.");
        Member<LocalDate> asAt = shape.required("asAt", Shapes.date(), WhatIf::asAt, "The day.");
        Member<List<CertificateScheme>> with = shape.required(
                "with",
                Shapes.list(CommonShapes.anyCertificateScheme()),
                WhatIf::with,
                "The schemes of which a certificate is assumed.");
        Member<List<CertificateScheme>> without = shape.optional(
                "without",
                Shapes.list(CommonShapes.anyCertificateScheme()),
                WhatIf::without,
                List.of(),
                "The schemes of which the assessment's certificates are left out; none if absent.");
        Member<Standing> before = shape.required("before", standings, WhatIf::before, "How the assessment stands.");
        Member<Standing> after = shape.required("after", standings, WhatIf::after, "How it would stand.");
        Member<List<Gain>> gained = shape.required(
                "gained", Shapes.list(gain()), WhatIf::gained, "The items that would count and do not yet.");
        Member<List<Gain>> lost = shape.optional(
                "lost",
                Shapes.list(gain()),
                WhatIf::lost,
                List.of(),
                "The items that count and would not, with the state that they would have; none if absent.");
        return shape.build(values -> new WhatIf(
                values.get(edition),
                values.get(category),
                values.get(asAt),
                values.get(with),
                values.get(without),
                values.get(before),
                values.get(after),
                values.get(gained),
                values.get(lost)));
    }

    private static Shape<Standing> standing() {
        Shape<Status> statuses = Shapes.token(Status.class);
        ObjectShape.Builder<Standing> shape = ObjectShape.named("standing", "How an assessment stands.");
        Member<Status> status = shape.required("status", statuses, Standing::status, "What is certain.");
        Member<Status> possibleStatus =
                shape.required("possibleStatus", statuses, Standing::possibleStatus, "What is not ruled out.");
        Member<ItemTally> mandatory = shape.required(
                "mandatory", ScorecardJson.itemTally(), Standing::mandatory, "How the mandatory items stand.");
        Member<Integer> blockers = shape.required(
                "blockers", Shapes.integer(0, Integer.MAX_VALUE), Standing::blockers, "How many blockers there are.");
        return shape.build(values -> new Standing(
                values.get(status), values.get(possibleStatus), values.get(mandatory), values.get(blockers)));
    }

    private static Shape<Gain> gain() {
        ObjectShape.Builder<Gain> shape = ObjectShape.named("gain", "An item that would count.");
        Member<EvidenceRef> ref = shape.required("ref", CommonShapes.evidenceRef(), Gain::ref, "Its ref.");
        Member<String> title = shape.required("title", Shapes.text(5_000), Gain::title, "Its title.");
        Member<Boolean> mandatory = shape.required(
                "mandatory", Shapes.bool(), Gain::mandatory, "Whether it is mandatory for Standards Met.");
        Member<ItemState> was =
                shape.required("was", Shapes.token(ItemState.class), Gain::was, "Its state without the certificates.");
        Member<List<CertificateScheme>> exemptBy = shape.required(
                "exemptBy",
                Shapes.list(CommonShapes.anyCertificateScheme()),
                Gain::exemptBy,
                "Which schemes would exempt it.");
        return shape.build(values -> new Gain(
                values.get(ref), values.get(title), values.get(mandatory), values.get(was), values.get(exemptBy)));
    }

    /**
     * How an assessment stands.
     *
     * @param status what is certain
     * @param possibleStatus what is not ruled out
     * @param mandatory how the mandatory items stand
     * @param blockers what stands between it and Standards Met, counted
     */
    record Standing(Status status, Status possibleStatus, ItemTally mandatory, int blockers) {

        private static Standing of(Scorecard card) {
            return new Standing(
                    card.status(),
                    card.possibleStatus(),
                    card.mandatory(),
                    card.blockers().size());
        }
    }

    /**
     * An item that would count.
     *
     * @param ref its ref
     * @param title its title
     * @param mandatory whether it is mandatory for Standards Met
     * @param was what it comes to without the certificates
     * @param exemptBy which schemes would exempt it
     */
    record Gain(EvidenceRef ref, String title, boolean mandatory, ItemState was, List<CertificateScheme> exemptBy) {

        private Gain(ItemResult item, ItemState was) {
            this(item.ref(), item.title(), item.mandatory(), was, item.exemptBy());
        }
    }
}
