package io.github.opendspt.examples.service.organisation;

import io.github.opendspt.examples.report.view.ReportView;
import io.github.opendspt.examples.service.judging.Judgement;
import io.github.opendspt.examples.service.judging.Verdicts;
import io.github.opendspt.examples.service.output.Reports;
import io.github.opendspt.examples.service.store.StoredAssessment;
import io.github.opendspt.examples.service.web.Policy;
import io.github.opendspt.examples.service.web.Work;
import io.github.opendspt.model.catalogue.RequirementsUnavailableException;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where one assessment stands: the first side of its report, with the ways to go on. */
@Controller
class OverviewController {

    private final Work work;
    private final Verdicts verdicts;
    private final Reports reports;

    OverviewController(Work work, Verdicts verdicts, Reports reports) {
        this.work = work;
        this.verdicts = verdicts;
        this.reports = reports;
    }

    @GetMapping(path = "/work/{id}", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView overview(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable LocalDate asAt,
            @RequestParam(required = false) @Nullable String saved,
            HttpServletResponse response) {
        StoredAssessment stored = work.find(id);
        Work.Head head = Work.head(stored, Work.Tab.OVERVIEW, "Where it stands", Work.notice(saved));
        LocalDate day = verdicts.day(asAt);
        try {
            Judgement judgement = verdicts.judge(stored.document(), day);
            ReportView report = reports.view(stored, judgement);
            OverviewView view = OverviewView.of(head, report, day, verdicts.today());
            response.setHeader(Policy.HEADER, Policy.ofPage(view.style()));
            return new ModelAndView("overview", Map.of("work", head, "overview", view));
        } catch (RequirementsUnavailableException e) {
            return new ModelAndView("unheld", Map.of("work", head, "reason", String.valueOf(e.getMessage())));
        }
    }
}
