package io.github.opendspt.examples.service.api;

import io.github.opendspt.examples.service.judging.Judgement;
import io.github.opendspt.examples.service.judging.Verdicts;
import io.github.opendspt.examples.service.output.Reports;
import io.github.opendspt.examples.service.store.AssessmentStore;
import io.github.opendspt.examples.service.store.StoredAssessment;
import io.github.opendspt.examples.service.web.Heavy;
import io.github.opendspt.examples.service.web.Refusals;
import io.github.opendspt.mapping.CreditsJson;
import io.github.opendspt.scoring.ScorecardJson;
import io.github.opendspt.scoring.caf.CafScorecardJson;
import io.github.opendspt.scoring.caf.plan.CafPlanJson;
import io.github.opendspt.scoring.plan.PlanJson;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What is to be said of an assessment on a day. The documents are the SDK's own, written by its own writers, whatever
 * settings the mapper of the host has.
 */
@RestController
@RequestMapping("/assessments/{id}")
class VerdictController {

    private final AssessmentStore store;
    private final Verdicts verdicts;
    private final Reports reports;

    VerdictController(AssessmentStore store, Verdicts verdicts, Reports reports) {
        this.store = store;
        this.verdicts = verdicts;
        this.reports = reports;
    }

    @GetMapping(path = "/scorecard", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] scorecard(@PathVariable UUID id, @RequestParam(required = false) @Nullable LocalDate asAt) {
        Judgement judgement = judge(id, asAt);
        return judgement instanceof Judgement.Caf caf
                ? CafScorecardJson.writer().toBytes(caf.evaluation().scorecard())
                : ScorecardJson.writer()
                        .toBytes(form(judgement, "").evaluation().scorecard());
    }

    @GetMapping(path = "/credits", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] credits(@PathVariable UUID id, @RequestParam(required = false) @Nullable LocalDate asAt) {
        return CreditsJson.writer()
                .toBytes(form(judge(id, asAt), "credits").evaluation().credits());
    }

    @GetMapping(path = "/plan", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] plan(@PathVariable UUID id, @RequestParam(required = false) @Nullable LocalDate asAt) {
        Judgement judgement = judge(id, asAt);
        return judgement instanceof Judgement.Caf caf
                ? CafPlanJson.writer().toBytes(verdicts.evaluator().plan(caf.evaluation()))
                : PlanJson.writer().toBytes(verdicts.plan(form(judgement, "").evaluation()));
    }

    @Heavy
    @GetMapping(path = "/report", produces = "text/html;charset=UTF-8")
    byte[] report(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable LocalDate asAt,
            HttpServletResponse response) {
        return reports.send(find(id), asAt, false, response);
    }

    private StoredAssessment find(UUID id) {
        return store.find(id).orElseThrow(() -> Refusals.noAssessment(id));
    }

    private Judgement judge(UUID id, @Nullable LocalDate asAt) {
        return verdicts.judge(find(id).document(), asAt);
    }

    private static Judgement.Form form(Judgement judgement, String what) {
        if (judgement instanceof Judgement.Form form) {
            return form;
        }
        throw Refusals.notOnThisTrack(what);
    }
}
