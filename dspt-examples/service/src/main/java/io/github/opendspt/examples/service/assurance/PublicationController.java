package io.github.opendspt.examples.service.assurance;

import io.github.opendspt.examples.report.view.Wording;
import io.github.opendspt.examples.service.document.AssessmentDocument;
import io.github.opendspt.examples.service.judging.Verdicts;
import io.github.opendspt.examples.service.store.AssessmentStore;
import io.github.opendspt.examples.service.store.ChangeKind;
import io.github.opendspt.examples.service.store.Edit;
import io.github.opendspt.examples.service.store.StoredAssessment;
import io.github.opendspt.examples.service.web.Forms;
import io.github.opendspt.examples.service.web.Option;
import io.github.opendspt.examples.service.web.Redirect;
import io.github.opendspt.examples.service.web.Typed;
import io.github.opendspt.examples.service.web.Work;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.ImprovementPlan;
import io.github.opendspt.model.assessment.Publication;
import io.github.opendspt.model.catalogue.RequirementsUnavailableException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** What was published in the toolkit, which nothing here does by itself, and the days of the improvement plan. */
@Controller
class PublicationController {

    private final Work work;
    private final AssessmentStore store;
    private final Verdicts verdicts;

    PublicationController(Work work, AssessmentStore store, Verdicts verdicts) {
        this.work = work;
        this.store = store;
        this.verdicts = verdicts;
    }

    /**
     * The form.
     *
     * @param faults what is wrong with what was typed
     * @param theirs what somebody else recorded meanwhile; empty for nothing
     * @param was what the form was drawn with
     * @param statuses what may have been published
     * @param on the day of the publication
     * @param submittedOn when the improvement plan was sent
     * @param approvedOn when it was approved
     * @param verdict what is to be said of today
     */
    record Form(
            List<String> faults,
            String theirs,
            String was,
            List<Option> statuses,
            String on,
            String submittedOn,
            String approvedOn,
            String verdict) {}

    @GetMapping(path = "/work/{id}/publication", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView show(@PathVariable UUID id, @RequestParam(required = false) @Nullable String saved) {
        StoredAssessment stored = work.find(id);
        return page(stored, Work.notice(saved), typed(stored.document()), "", HttpStatus.OK);
    }

    @PostMapping(path = "/work/{id}/publication", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView record(@PathVariable UUID id, @RequestParam Map<String, String> form) {
        Typed typed = new Typed(form);
        StoredAssessment stored = work.find(id);
        String kept = was(stored.document());
        if (!kept.equals(form.get("was")) && !kept.equals(was(typed))) {
            return page(stored, "", typed, words(stored.document()), HttpStatus.CONFLICT);
        }
        AssessmentDocument after = after(stored.document(), typed);
        if (typed.faults().isEmpty()) {
            Forms.problems(after).forEach(typed::fault);
        }
        if (!typed.faults().isEmpty()) {
            return page(stored, "", typed, "", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        store.join(id, before -> Optional.of(Edit.of(after(before.document(), typed), ChangeKind.PUBLICATION)));
        return Redirect.to("/work/" + id + "/publication?saved=yes");
    }

    private static AssessmentDocument after(AssessmentDocument document, Typed typed) {
        Status status = typed.parsed("status", Status::parse, "The status is not known.");
        LocalDate on = typed.day("on", "The day of the publication");
        if (status == null != (on == null)) {
            typed.fault("A publication has a status and a day. Give both, or neither.");
            return document;
        }
        LocalDate submitted = typed.day("submittedOn", "The day on which the plan was sent");
        LocalDate approved = typed.day("approvedOn", "The day on which the plan was approved");
        return document.withPublication(status == null || on == null ? null : new Publication(status, on))
                .withImprovementPlan(
                        submitted == null && approved == null ? null : new ImprovementPlan(submitted, approved));
    }

    private static Typed typed(AssessmentDocument document) {
        Optional<Publication> publication = document.publication();
        Optional<ImprovementPlan> plan = document.improvementPlan();
        return new Typed(Map.of(
                "status", publication.map(each -> each.status().token()).orElse(""),
                "on", publication.map(each -> each.on().toString()).orElse(""),
                "submittedOn",
                        plan.map(ImprovementPlan::submittedOn)
                                .map(LocalDate::toString)
                                .orElse(""),
                "approvedOn",
                        plan.map(ImprovementPlan::approvedOn)
                                .map(LocalDate::toString)
                                .orElse("")));
    }

    private static String was(AssessmentDocument document) {
        return was(typed(document));
    }

    private static String was(Typed typed) {
        return String.join(
                " ", typed.text("status"), typed.text("on"), typed.text("submittedOn"), typed.text("approvedOn"));
    }

    private static String words(AssessmentDocument document) {
        return document.publication()
                .map(each -> Wording.name(each.status()) + ", published on " + Wording.day(each.on()))
                .orElse("that nothing was published");
    }

    private ModelAndView page(StoredAssessment stored, String notice, Typed typed, String theirs, HttpStatus status) {
        Form form = new Form(
                typed.faults(),
                theirs,
                was(stored.document()),
                Option.of(Status.values(), Status::token, Wording::name, typed.text("status")),
                typed.text("on"),
                typed.text("submittedOn"),
                typed.text("approvedOn"),
                verdict(stored));
        return new ModelAndView(
                "publication",
                Map.of("work", Work.head(stored, Work.Tab.PUBLICATION, "Publication", notice), "form", form),
                status);
    }

    private String verdict(StoredAssessment stored) {
        try {
            return Wording.sentence(
                    verdicts.judge(stored.document(), null).headline().verdict().message());
        } catch (RequirementsUnavailableException e) {
            return Wording.sentence(String.valueOf(e.getMessage()));
        }
    }
}
