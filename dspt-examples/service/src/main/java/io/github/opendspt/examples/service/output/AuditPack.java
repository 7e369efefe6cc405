package io.github.opendspt.examples.service.output;

import io.github.opendspt.examples.cli.audit.Pack;
import io.github.opendspt.examples.cli.audit.PackTables;
import io.github.opendspt.examples.service.document.AssessmentDocument;
import io.github.opendspt.examples.service.judging.Judgement;
import io.github.opendspt.examples.service.store.StoredAssessment;
import io.github.opendspt.model.caf.CafOutcomesJson;
import io.github.opendspt.model.requirement.RequirementSetJson;
import io.github.opendspt.scoring.ScorecardJson;
import io.github.opendspt.scoring.audit.AuditPlan;
import io.github.opendspt.scoring.audit.AuditPlanJson;
import io.github.opendspt.scoring.audit.AuditPlanner;
import io.github.opendspt.scoring.audit.AuditScope;
import io.github.opendspt.scoring.caf.CafScorecardJson;
import io.github.opendspt.scoring.evaluation.CafEvaluation;
import io.github.opendspt.scoring.evaluation.Evaluation;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an auditor needs, in one zip file with the checksum of each part: document, report, verdict, requirements, evidence,
 * confirmations and workpapers. {@code dspt audit verify} checks it.
 *
 * @param files the parts, by name
 */
record AuditPack(SortedMap<String, byte[]> files) {

    /**
     * Packs.
     *
     * @param stored the assessment
     * @param judgement its verdict
     * @param report its report
     * @param seed what samples are drawn by, which both sides agree on
     */
    static AuditPack of(StoredAssessment stored, Judgement judgement, String report, long seed) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("assessment.json", stored.bytes());
        files.put("report.html", report.getBytes(StandardCharsets.UTF_8));
        AuditPlanner planner = AuditPlanner.of(
                AuditScope.of(
                        stored.document().edition(),
                        stored.document().organisation().type()),
                seed);
        AuditPlan plan;
        if (judgement instanceof Judgement.Caf caf) {
            CafEvaluation evaluation = caf.evaluation();
            plan = planner.plan(evaluation.assessment(), evaluation.outcomes(), evaluation.asAt());
            files.put("scorecard.json", CafScorecardJson.writer().indented().toBytes(evaluation.scorecard()));
            files.put("outcomes.json", CafOutcomesJson.writer().indented().toBytes(evaluation.outcomes()));
            files.put(
                    "evidence.csv", PackTables.evidence(evaluation.assessment().evidence()));
        } else {
            Evaluation evaluation = ((Judgement.Form) judgement).evaluation();
            plan = planner.plan(evaluation.assessment(), evaluation.requirements(), evaluation.scorecard());
            files.put("scorecard.json", ScorecardJson.writer().indented().toBytes(evaluation.scorecard()));
            files.put(
                    "requirements.json", RequirementSetJson.writer().indented().toBytes(evaluation.requirements()));
            files.put(
                    "evidence.csv", PackTables.evidence(evaluation.assessment().evidence()));
            files.put(
                    "confirmations.csv",
                    PackTables.confirmations(((AssessmentDocument.Form) stored.document())
                            .assessment()
                            .confirmedAssertions()));
        }
        files.put("plan.json", AuditPlanJson.writer().indented().toBytes(plan));
        files.put("workpapers.csv", PackTables.workpapers(plan));
        return new AuditPack(files);
    }

    /** The bytes of the zip file. */
    byte[] zip() {
        return Pack.of(files);
    }
}
