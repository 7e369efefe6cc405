package io.github.opendspt.examples.service.judging;

import io.github.opendspt.examples.report.Report;
import io.github.opendspt.examples.report.page.HtmlReport;
import io.github.opendspt.examples.service.assessment.AssessmentStore;
import io.github.opendspt.examples.service.assessment.StoredAssessment;
import io.github.opendspt.mapping.CreditsJson;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.scoring.ScorecardJson;
import io.github.opendspt.scoring.evaluation.Evaluation;
import io.github.opendspt.scoring.plan.PlanJson;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
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

    VerdictController(AssessmentStore store, Verdicts verdicts) {
        this.store = store;
        this.verdicts = verdicts;
    }

    @GetMapping(path = "/scorecard", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] scorecard(@PathVariable UUID id, @RequestParam(required = false) @Nullable LocalDate asAt) {
        return ScorecardJson.writer()
                .toBytes(verdicts.evaluate(assessment(id), asAt).scorecard());
    }

    @GetMapping(path = "/credits", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] credits(@PathVariable UUID id, @RequestParam(required = false) @Nullable LocalDate asAt) {
        return CreditsJson.writer()
                .toBytes(verdicts.evaluate(assessment(id), asAt).credits());
    }

    @GetMapping(path = "/plan", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] plan(@PathVariable UUID id, @RequestParam(required = false) @Nullable LocalDate asAt) {
        return PlanJson.writer().toBytes(verdicts.plan(verdicts.evaluate(assessment(id), asAt)));
    }

    /** The page brings its style sheet along, so it is sent with the policy that it states itself. */
    @GetMapping(path = "/report", produces = "text/html;charset=UTF-8")
    byte[] report(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable LocalDate asAt,
            HttpServletResponse response) {
        StoredAssessment stored = store.find(id);
        Evaluation evaluation = verdicts.evaluate(stored.assessment(), asAt);
        HtmlReport page = HtmlReport.of(verdicts.report(evaluation, Report.checksum(stored.document())));
        response.setHeader("Content-Security-Policy", page.contentSecurityPolicy() + "; frame-ancestors 'none'");
        return page.html().getBytes(StandardCharsets.UTF_8);
    }

    private Assessment assessment(UUID id) {
        return store.find(id).assessment();
    }
}
