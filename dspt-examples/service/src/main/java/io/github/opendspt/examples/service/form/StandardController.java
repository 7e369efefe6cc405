package io.github.opendspt.examples.service.form;

import io.github.opendspt.examples.service.document.AssessmentDocument;
import io.github.opendspt.examples.service.document.Track;
import io.github.opendspt.examples.service.judging.Verdicts;
import io.github.opendspt.examples.service.store.AssessmentStore;
import io.github.opendspt.examples.service.store.ChangeKind;
import io.github.opendspt.examples.service.store.Edit;
import io.github.opendspt.examples.service.store.StoredAssessment;
import io.github.opendspt.examples.service.web.Refusals;
import io.github.opendspt.examples.service.web.Work;
import io.github.opendspt.model.DataSecurityStandard;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafObjective;
import io.github.opendspt.model.caf.CafOutcome;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.evaluation.CafEvaluation;
import io.github.opendspt.scoring.evaluation.Evaluation;
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

/**
 * The questions of a standard, or the outcomes of an objective, as a form. What is saved is what was changed in the form: an
 * item that somebody else changed meanwhile and this person did not is left as it is, and one that both changed is shown
 * again with both.
 */
@Controller
class StandardController {

    private final Work work;
    private final AssessmentStore store;
    private final Verdicts verdicts;

    StandardController(Work work, AssessmentStore store, Verdicts verdicts) {
        this.work = work;
        this.store = store;
        this.verdicts = verdicts;
    }

    /** The first form; the others are beside it. */
    @GetMapping("/work/{id}/standards")
    String first(@PathVariable UUID id) {
        return "redirect:/work/" + id + "/standards/" + (work.find(id).track() == Track.CAF ? "A" : "1");
    }

    @GetMapping(path = "/work/{id}/standards/{key}", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView form(
            @PathVariable UUID id, @PathVariable String key, @RequestParam(required = false) @Nullable String saved) {
        return page(work.find(id), key, Work.notice(saved), null, HttpStatus.OK);
    }

    @PostMapping(path = "/work/{id}/standards/{key}", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView save(@PathVariable UUID id, @PathVariable String key, @RequestParam Map<String, String> form) {
        Submission sent = Submission.of(form);
        long drawn = version(form);
        StoredAssessment[] joined = new StoredAssessment[1];
        store.join(id, before -> {
                    joined[0] = before;
                    sent.again();
                    AssessmentDocument after = apply(before, key, sent);
                    ChangeKind kind = before.track() == Track.CAF ? ChangeKind.LEVELS : ChangeKind.ANSWERED;
                    return sent.refused() || sent.taken().isEmpty()
                            ? Optional.empty()
                            : Optional.of(Edit.of(after, kind, sent.taken()));
                })
                .orElseGet(() -> work.find(id));
        if (sent.refused()) {
            HttpStatus status = sent.choices().isEmpty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT;
            return page(joined[0], key, "", sent, status);
        }
        return redirect(id, key, sent.taken().isEmpty() ? "nothing" : joined[0].version() == drawn ? "yes" : "both");
    }

    private static long version(Map<String, String> form) {
        try {
            return Long.parseLong(form.getOrDefault("version", ""));
        } catch (NumberFormatException e) {
            throw Refusals.badForm("The form does not say which version it was drawn from. Open the page again.");
        }
    }

    private AssessmentDocument apply(StoredAssessment before, String key, Submission sent) {
        if (before.document() instanceof AssessmentDocument.Caf caf) {
            CafOutcomes outcomes = verdicts.catalogue().caf().outcomes(caf.assessment());
            CafAssessment after = CafAnswers.into(caf.assessment(), outcomes(outcomes, objective(outcomes, key)), sent);
            return AssessmentDocument.of(after);
        }
        Assessment current = ((AssessmentDocument.Form) before.document()).assessment();
        RequirementSet requirements = verdicts.catalogue().requirements(current);
        Assessment after =
                FormAnswers.into(current, items(requirements, standard(requirements, key)), sent, verdicts.today());
        return AssessmentDocument.of(after);
    }

    private ModelAndView page(
            StoredAssessment stored, String key, String notice, @Nullable Submission sent, HttpStatus status) {
        StandardView view;
        Work.Head head;
        if (stored.document() instanceof AssessmentDocument.Caf caf) {
            CafEvaluation evaluation = verdicts.evaluate(caf.assessment(), null);
            CafObjective objective = objective(evaluation.outcomes(), key);
            head = Work.head(stored, Work.Tab.QUESTIONS, objective.letter() + ". " + objective.title(), notice);
            view = StandardView.of(head, evaluation, objective, outcomes(evaluation.outcomes(), objective), sent);
        } else {
            Evaluation evaluation = verdicts.evaluate(((AssessmentDocument.Form) stored.document()).assessment(), null);
            DataSecurityStandard standard = standard(evaluation.requirements(), key);
            head = Work.head(stored, Work.Tab.QUESTIONS, standard.number() + ". " + standard.title(), notice);
            view = StandardView.of(head, evaluation, standard, sent);
        }
        return new ModelAndView("standard", Map.of("work", head, "standard", view), status);
    }

    private static ModelAndView redirect(UUID id, String key, String saved) {
        ModelAndView redirect = new ModelAndView("redirect:/work/" + id + "/standards/" + key + "?saved=" + saved);
        redirect.setStatus(HttpStatus.SEE_OTHER);
        return redirect;
    }

    private static DataSecurityStandard standard(RequirementSet requirements, String key) {
        return requirements.standards().stream()
                .filter(standard -> String.valueOf(standard.number()).equals(key))
                .findFirst()
                .orElseThrow(() -> Refusals.notFound("There is no such standard."));
    }

    private static List<EvidenceItem> items(RequirementSet requirements, DataSecurityStandard standard) {
        return requirements.items().stream()
                .filter(item -> item.ref().standard() == standard.number())
                .toList();
    }

    private static CafObjective objective(CafOutcomes outcomes, String key) {
        return outcomes.objectives().stream()
                .filter(objective -> objective.letter().equals(key))
                .findFirst()
                .orElseThrow(() -> Refusals.notFound("There is no such objective."));
    }

    private static List<CafOutcome> outcomes(CafOutcomes outcomes, CafObjective objective) {
        return outcomes.outcomes().stream()
                .filter(outcome -> String.valueOf(outcome.ref().objective()).equals(objective.letter()))
                .toList();
    }
}
