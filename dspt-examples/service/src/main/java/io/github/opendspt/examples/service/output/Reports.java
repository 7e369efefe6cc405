package io.github.opendspt.examples.service.output;

import io.github.opendspt.examples.audit.AuditDocument;
import io.github.opendspt.examples.audit.AuditPack;
import io.github.opendspt.examples.report.EvidenceChoice;
import io.github.opendspt.examples.report.Report;
import io.github.opendspt.examples.report.caf.CafReport;
import io.github.opendspt.examples.report.form.FormReport;
import io.github.opendspt.examples.report.page.HtmlReport;
import io.github.opendspt.examples.report.view.ReportView;
import io.github.opendspt.examples.service.judging.Judgement;
import io.github.opendspt.examples.service.judging.Verdicts;
import io.github.opendspt.examples.service.store.AssessmentStore;
import io.github.opendspt.examples.service.store.StoredAssessment;
import io.github.opendspt.mapping.CreditEngine;
import io.github.opendspt.model.Ref;
import io.github.opendspt.scoring.audit.AuditPlan;
import io.github.opendspt.scoring.audit.AuditPlanJson;
import io.github.opendspt.scoring.audit.AuditPlanner;
import io.github.opendspt.scoring.audit.AuditScope;
import io.github.opendspt.scoring.caf.plan.CafPlan;
import io.github.opendspt.scoring.evaluation.CafEvaluation;
import io.github.opendspt.scoring.evaluation.Evaluation;
import io.github.opendspt.scoring.plan.Plan;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reports of either track, with the owners and days that people put into the plan. Thread-safe. */
@Component
public class Reports {

    private final AssessmentStore store;
    private final Verdicts verdicts;

    Reports(AssessmentStore store, Verdicts verdicts) {
        this.store = store;
        this.verdicts = verdicts;
    }

    /**
     * Sends a report. The page brings its style sheet along, so it is sent with the policy that it states itself.
     *
     * @param stored the assessment
     * @param asAt the day that the request names, or {@code null} for today
     * @param board whether to send the board's side alone
     * @param response gets the policy
     * @return the page
     */
    public byte[] send(StoredAssessment stored, @Nullable LocalDate asAt, boolean board, HttpServletResponse response) {
        HtmlReport page = html(stored, verdicts.judge(stored.document(), asAt), board);
        response.setHeader("Content-Security-Policy", page.contentSecurityPolicy() + "; frame-ancestors 'none'");
        return page.html().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Lays out a report.
     *
     * @param stored the assessment
     * @param judgement its verdict
     * @param board whether to lay out the board's side alone
     * @return the page
     */
    HtmlReport html(StoredAssessment stored, Judgement judgement, boolean board) {
        if (judgement instanceof Judgement.Caf caf) {
            CafReport report = report(stored, caf.evaluation());
            return board ? HtmlReport.boardOf(report) : HtmlReport.of(report);
        }
        Report report = report(stored, ((Judgement.Form) judgement).evaluation(), EvidenceChoice.ALL);
        return board ? HtmlReport.boardOf(report) : HtmlReport.of(report);
    }

    /**
     * Packs what an auditor needs.
     *
     * @param stored the assessment
     * @param judgement its verdict
     * @param seed what samples are drawn by, which both sides agree on
     * @param chosen what the organisation chose to be looked at
     * @return the pack
     */
    AuditPack pack(StoredAssessment stored, Judgement judgement, long seed, List<Ref> chosen) {
        AuditPlanner planner = AuditPlanner.of(
                        AuditScope.of(
                                stored.document().edition(),
                                stored.document().organisation().type()),
                        seed)
                .choosing(chosen);
        if (judgement instanceof Judgement.Caf caf) {
            CafEvaluation evaluation = caf.evaluation();
            AuditPlan plan = planner.plan(evaluation.assessment(), evaluation.outcomes(), evaluation.asAt());
            return AuditPack.of(report(stored, evaluation), stored.bytes(), document(plan), null);
        }
        Evaluation evaluation = ((Judgement.Form) judgement).evaluation();
        AuditPlan plan = planner.plan(evaluation.assessment(), evaluation.requirements(), evaluation.scorecard());
        return AuditPack.of(report(stored, evaluation, EvidenceChoice.ALL), stored.bytes(), document(plan), null);
    }

    private static AuditDocument<AuditPlan> document(AuditPlan plan) {
        return new AuditDocument<>(plan, AuditPlanJson.writer().indented().toBytes(plan));
    }

    /**
     * Puts a report in words, without its evidence.
     *
     * @param stored the assessment
     * @param judgement its verdict
     * @return what a page shows of it
     */
    public ReportView view(StoredAssessment stored, Judgement judgement) {
        return judgement instanceof Judgement.Caf caf
                ? report(stored, caf.evaluation()).view()
                : FormReport.of(report(stored, ((Judgement.Form) judgement).evaluation(), EvidenceChoice.NONE));
    }

    /**
     * Plans, with the owners and days that people put in.
     *
     * @param id the assessment
     * @param evaluation its verdict
     * @return the plan
     */
    public Plan plan(UUID id, Evaluation evaluation) {
        return steps(id).into(verdicts.plan(evaluation));
    }

    /**
     * Plans on the CAF-aligned track, with the owners and days that people put in.
     *
     * @param id the assessment
     * @param evaluation its verdict
     * @return the plan
     */
    public CafPlan plan(UUID id, CafEvaluation evaluation) {
        return steps(id).into(verdicts.evaluator().plan(evaluation));
    }

    private PlannedSteps steps(UUID id) {
        return new PlannedSteps(store.plan(id));
    }

    private Report report(StoredAssessment stored, Evaluation evaluation, EvidenceChoice evidence) {
        return Report.builder(
                        verdicts.evaluator(),
                        verdicts.catalogue(),
                        CreditEngine.bundled()::credits,
                        evaluation,
                        Report.checksum(stored.bytes()))
                .considering(verdicts.considered(evaluation.asAt()))
                .plan(steps(stored.id())::into)
                .evidence(evidence)
                .requirementsFile(verdicts.file(evaluation.requirements()))
                .build();
    }

    private CafReport report(StoredAssessment stored, CafEvaluation evaluation) {
        CafReport report = CafReport.of(
                verdicts.evaluator(),
                verdicts.catalogue(),
                evaluation,
                Report.checksum(stored.bytes()),
                EvidenceChoice.ALL,
                false);
        return report.with(steps(stored.id()).into(report.plan()));
    }
}
