package io.github.opendspt.examples.service.plan;

import io.github.opendspt.examples.service.judging.Judgement;
import io.github.opendspt.examples.service.judging.Verdicts;
import io.github.opendspt.examples.service.output.PlannedSteps;
import io.github.opendspt.examples.service.output.Reports;
import io.github.opendspt.examples.service.store.AssessmentStore;
import io.github.opendspt.examples.service.store.ChangedMeanwhileException;
import io.github.opendspt.examples.service.store.PlanEntry;
import io.github.opendspt.examples.service.store.StoredAssessment;
import io.github.opendspt.examples.service.web.Redirect;
import io.github.opendspt.examples.service.web.Typed;
import io.github.opendspt.examples.service.web.Work;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The plan as a form of owners and days. */
@Controller
class PlanController {

    private static final int MOST_OWNER = 200;
    private static final int MOST_TRIES = 50;

    private final Work work;
    private final AssessmentStore store;
    private final Verdicts verdicts;
    private final Reports reports;

    PlanController(Work work, AssessmentStore store, Verdicts verdicts, Reports reports) {
        this.work = work;
        this.store = store;
        this.verdicts = verdicts;
        this.reports = reports;
    }

    @GetMapping(path = "/work/{id}/plan", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView show(@PathVariable UUID id, @RequestParam(required = false) @Nullable String saved) {
        return page(work.find(id), Work.notice(saved), null, List.of(), List.of(), HttpStatus.OK);
    }

    @PostMapping(path = "/work/{id}/plan", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView save(@PathVariable UUID id, @RequestParam Map<String, String> form) {
        for (int tries = 1; ; tries++) {
            StoredAssessment stored = work.find(id);
            PlannedSteps kept = new PlannedSteps(store.plan(id));
            Typed typed = new Typed(form);
            List<PlanEntry> changed = new ArrayList<>();
            List<String> choices = new ArrayList<>();
            for (String field : form.keySet()) {
                if (field.startsWith("was.")) {
                    join(field.substring("was.".length()), form, kept, typed, changed, choices);
                }
            }
            if (!choices.isEmpty() || !typed.faults().isEmpty()) {
                return page(
                        stored,
                        "",
                        form,
                        typed.faults(),
                        choices,
                        choices.isEmpty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT);
            }
            if (changed.isEmpty()) {
                return Redirect.to("/work/" + id + "/plan?saved=nothing");
            }
            try {
                store.plan(id, version -> version == stored.version(), changed);
                return Redirect.to("/work/" + id + "/plan?saved=yes");
            } catch (ChangedMeanwhileException e) {
                if (tries == MOST_TRIES) {
                    throw e;
                }
            }
        }
    }

    /** Takes what was changed in the form; where somebody else changed the same step, a person chooses. */
    private static void join(
            String step,
            Map<String, String> form,
            PlannedSteps kept,
            Typed typed,
            List<PlanEntry> changed,
            List<String> choices) {
        String now = PlanView.digest(kept.entry(step));
        String was = typed.text("was." + step);
        String owner = typed.text("owner." + step);
        String due = typed.text("due." + step);
        String sent = PlanView.digest(owner, due);
        if (sent.equals(was) || sent.equals(now)) {
            return;
        }
        if (!now.equals(was)) {
            choices.add(step);
            return;
        }
        LocalDate day = typed.day("due." + step, "The day of " + PlanView.name(step));
        if (owner.length() > MOST_OWNER) {
            typed.fault("The owner of " + PlanView.name(step) + " is longer than " + MOST_OWNER + " characters.");
        }
        changed.add(new PlanEntry(step, owner.isEmpty() ? null : owner, day));
    }

    private ModelAndView page(
            StoredAssessment stored,
            String notice,
            @Nullable Map<String, String> form,
            List<String> faults,
            List<String> choices,
            HttpStatus status) {
        Judgement judgement = verdicts.judge(stored.document(), null);
        PlannedSteps kept = new PlannedSteps(store.plan(stored.id()));
        PlanView view = judgement instanceof Judgement.Caf caf
                ? PlanView.of(stored, reports.plan(stored.id(), caf.evaluation()), kept, form, choices)
                : PlanView.of(
                        stored,
                        reports.plan(stored.id(), ((Judgement.Form) judgement).evaluation()),
                        kept,
                        form,
                        choices);
        return new ModelAndView(
                "plan",
                Map.of("work", Work.head(stored, Work.Tab.PLAN, "Plan", notice), "plan", view, "faults", faults),
                status);
    }
}
