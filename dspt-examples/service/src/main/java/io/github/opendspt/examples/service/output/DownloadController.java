package io.github.opendspt.examples.service.output;

import io.github.opendspt.examples.service.judging.Judgement;
import io.github.opendspt.examples.service.judging.Verdicts;
import io.github.opendspt.examples.service.store.StoredAssessment;
import io.github.opendspt.examples.service.web.Heavy;
import io.github.opendspt.examples.service.web.Refusals;
import io.github.opendspt.examples.service.web.Work;
import io.github.opendspt.model.Ref;
import io.github.opendspt.scoring.audit.AuditPlanner;
import io.github.opendspt.scoring.caf.plan.CafPlanCsv;
import io.github.opendspt.scoring.plan.PlanCsv;
import io.github.opendspt.workbook.sheet.AnswerSheet;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Reports, and files to take away. Each file is named by organisation and edition. */
@Controller
class DownloadController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv;charset=UTF-8";

    private final Work work;
    private final Verdicts verdicts;
    private final Reports reports;

    DownloadController(Work work, Verdicts verdicts, Reports reports) {
        this.work = work;
        this.verdicts = verdicts;
        this.reports = reports;
    }

    @Heavy
    @ResponseBody
    @GetMapping(path = "/work/{id}/report", produces = "text/html;charset=UTF-8")
    byte[] report(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable LocalDate asAt,
            HttpServletResponse response) {
        return reports.send(work.find(id), asAt, false, response);
    }

    @Heavy
    @ResponseBody
    @GetMapping(path = "/work/{id}/board", produces = "text/html;charset=UTF-8")
    byte[] board(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable LocalDate asAt,
            HttpServletResponse response) {
        return reports.send(work.find(id), asAt, true, response);
    }

    @GetMapping("/work/{id}/files/assessment.json")
    ResponseEntity<byte[]> document(@PathVariable UUID id) {
        StoredAssessment stored = work.find(id);
        return file(stored, "assessment.json", "application/json", stored.bytes());
    }

    @Heavy
    @GetMapping("/work/{id}/files/answers.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable UUID id) {
        StoredAssessment stored = work.find(id);
        return file(stored, "answers.xlsx", XLSX, sheet(stored).toXlsx());
    }

    @Heavy
    @GetMapping("/work/{id}/files/answers.csv")
    ResponseEntity<byte[]> answers(@PathVariable UUID id) {
        StoredAssessment stored = work.find(id);
        return file(stored, "answers.csv", CSV, sheet(stored).toCsv());
    }

    @Heavy
    @GetMapping("/work/{id}/files/plan.csv")
    ResponseEntity<byte[]> plan(@PathVariable UUID id) {
        StoredAssessment stored = work.find(id);
        Judgement judgement = verdicts.judge(stored.document(), null);
        String text = judgement instanceof Judgement.Caf caf
                ? CafPlanCsv.toText(reports.plan(id, caf.evaluation()))
                : PlanCsv.toText(reports.plan(id, ((Judgement.Form) judgement).evaluation()));
        return file(stored, "plan.csv", CSV, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The seed is agreed on by both sides, so that either draws the same samples. */
    @Heavy
    @GetMapping("/work/{id}/files/audit-pack.zip")
    ResponseEntity<byte[]> pack(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "1") @Min(0) @Max(AuditPlanner.MAX_SEED) long seed,
            @RequestParam(defaultValue = "") @Size(max = 1_000) String choose) {
        StoredAssessment stored = work.find(id);
        Judgement judgement = verdicts.judge(stored.document(), null);
        return file(
                stored,
                "audit-pack.zip",
                "application/zip",
                reports.pack(stored, judgement, seed, refs(choose)).zip());
    }

    private static List<Ref> refs(String typed) {
        try {
            return Stream.of(typed.split("[\\s,;]+"))
                    .filter(ref -> !ref.isEmpty())
                    .map(Ref::parse)
                    .toList();
        } catch (IllegalArgumentException e) {
            throw Refusals.badForm(
                    "What you chose is a list of numbers, such as 6.1, 9.2 or C2.b. Correct it and try again.");
        }
    }

    private AnswerSheet sheet(StoredAssessment stored) {
        if (verdicts.judge(stored.document(), null) instanceof Judgement.Form form) {
            return AnswerSheet.of(form.evaluation()).withPlan(reports.plan(stored.id(), form.evaluation()));
        }
        throw Refusals.notFound("The CAF-aligned track has no answer sheet.");
    }

    private static ResponseEntity<byte[]> file(StoredAssessment stored, String name, String type, byte[] content) {
        String full = stored.document().organisation().odsCode() + "-"
                + stored.document().edition() + "-" + name;
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(full).build().toString())
                .header(HttpHeaders.CONTENT_TYPE, type)
                .body(content);
    }
}
