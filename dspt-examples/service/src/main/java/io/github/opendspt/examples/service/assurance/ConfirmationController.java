package io.github.opendspt.examples.service.assurance;

import io.github.opendspt.examples.report.view.Wording;
import io.github.opendspt.examples.service.account.SignedIn;
import io.github.opendspt.examples.service.document.AssessmentDocument;
import io.github.opendspt.examples.service.judging.Verdicts;
import io.github.opendspt.examples.service.store.AssessmentStore;
import io.github.opendspt.examples.service.store.ChangeKind;
import io.github.opendspt.examples.service.store.Edit;
import io.github.opendspt.examples.service.store.StoredAssessment;
import io.github.opendspt.examples.service.web.Redirect;
import io.github.opendspt.examples.service.web.Refusals;
import io.github.opendspt.examples.service.web.Typed;
import io.github.opendspt.examples.service.web.Work;
import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.assessment.AnswerDigest;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Confirmation;
import io.github.opendspt.scoring.AssertionResult;
import io.github.opendspt.scoring.evaluation.Evaluation;
import java.util.ArrayList;
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
 * The confirmations of assertions. What is confirmed are the answers that the page was drawn with: if somebody has changed one
 * since, that assertion is not confirmed, and the page says so.
 */
@Controller
class ConfirmationController {

    private final Work work;
    private final AssessmentStore store;
    private final Verdicts verdicts;

    ConfirmationController(Work work, AssessmentStore store, Verdicts verdicts) {
        this.work = work;
        this.store = store;
        this.verdicts = verdicts;
    }

    /**
     * An assertion on the page.
     *
     * @param ref its ref
     * @param id what it is in the ids of a page
     * @param title its title
     * @param complete how many of its mandatory items are complete
     * @param done whether all are
     * @param confirmed who confirmed it, and when; empty for nobody
     * @param changed whether answers were changed since
     * @param digest the checksum of its answers
     * @param href the page of its questions
     */
    record Row(
            String ref,
            String id,
            String title,
            String complete,
            boolean done,
            String confirmed,
            boolean changed,
            String digest,
            String href) {

        /** Whether it can be confirmed now. */
        public boolean open() {
            return done && (confirmed.isEmpty() || changed);
        }

        /** Whether it is confirmed as it is. */
        public boolean settled() {
            return !confirmed.isEmpty() && !changed;
        }
    }

    @GetMapping(path = "/work/{id}/confirmations", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView list(@PathVariable UUID id, @RequestParam(required = false) @Nullable String saved) {
        return page(work.find(id), Work.notice(saved), List.of(), "", HttpStatus.OK);
    }

    @PostMapping(path = "/work/{id}/confirmations", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView confirm(
            @PathVariable UUID id,
            @RequestParam(name = "assertion", required = false) @Nullable List<AssertionRef> chosen,
            @RequestParam Map<String, String> form) {
        Typed typed = new Typed(form);
        List<AssertionRef> refs = chosen == null ? List.of() : chosen;
        boolean back = form.containsKey("withdraw");
        String by = back ? "" : typed.required("by", "Who confirms");
        if (by.length() > Confirmation.MAX_BY) {
            typed.fault("Who confirms is longer than " + Confirmation.MAX_BY + " characters.");
        }
        if (refs.isEmpty()) {
            typed.fault("No assertion was chosen.");
        }
        if (!typed.faults().isEmpty()) {
            return page(work.find(id), "", typed.faults(), by, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        List<String> changed = new ArrayList<>();
        Optional<StoredAssessment> stored = store.join(id, before -> {
            changed.clear();
            return back ? withdrawn(before, refs) : confirmed(before, refs, form, by, changed);
        });
        if (!changed.isEmpty()) {
            return page(
                    stored.orElseGet(() -> work.find(id)),
                    "",
                    List.of("Somebody changed answers of " + Wording.list(changed, "and")
                            + " since you opened the page. Nothing was confirmed. Look at them, then confirm again."),
                    by,
                    HttpStatus.CONFLICT);
        }
        return Redirect.to("/work/" + id + "/confirmations?saved=yes");
    }

    private Optional<Edit> confirmed(
            StoredAssessment before,
            List<AssertionRef> refs,
            Map<String, String> form,
            String by,
            List<String> changed) {
        Assessment after = form(before);
        for (AssertionRef ref : refs) {
            if (!AnswerDigest.of(after, ref).toString().equals(form.get("digest." + ref))) {
                changed.add(ref.toString());
            }
            after = AnswerDigest.confirm(after, ref, new Confirmation(by, verdicts.today()));
        }
        return changed.isEmpty()
                ? Optional.of(Edit.of(AssessmentDocument.of(after), ChangeKind.CONFIRMED, refs))
                : Optional.empty();
    }

    private static Optional<Edit> withdrawn(StoredAssessment before, List<AssertionRef> refs) {
        Assessment.Builder after = form(before).toBuilder();
        refs.forEach(after::withoutConfirmation);
        return Optional.of(Edit.of(AssessmentDocument.of(after.build()), ChangeKind.UNCONFIRMED, refs));
    }

    private static Assessment form(StoredAssessment stored) {
        if (stored.document() instanceof AssessmentDocument.Form form) {
            return form.assessment();
        }
        throw Refusals.notFound("On the CAF-aligned track nothing is confirmed assertion by assertion.");
    }

    private ModelAndView page(
            StoredAssessment stored, String notice, List<String> faults, String by, HttpStatus status) {
        Evaluation evaluation = verdicts.evaluate(form(stored), null);
        List<AssertionRef> changed = AnswerDigest.changedSinceConfirmed(evaluation.assessment());
        List<Row> rows = evaluation.scorecard().assertionResults().stream()
                .filter(assertion -> assertion.mandatory() > 0)
                .map(assertion -> row(stored, evaluation.assessment(), assertion, changed))
                .toList();
        SignedIn who = SignedIn.current();
        return new ModelAndView(
                "confirmations",
                Map.of(
                        "work",
                        Work.head(stored, Work.Tab.CONFIRMATIONS, "Confirmations", notice),
                        "rows",
                        rows,
                        "faults",
                        faults,
                        "by",
                        by.isEmpty() && who.withPassword() ? who.name() : by),
                status);
    }

    private static Row row(
            StoredAssessment stored, Assessment assessment, AssertionResult result, List<AssertionRef> changed) {
        AssertionRef ref = result.ref();
        Confirmation confirmation = assessment.confirmedAssertions().get(ref);
        return new Row(
                ref.toString(),
                "a-" + ref.toString().replace('.', '-'),
                result.title(),
                result.complete() + " of " + result.mandatory(),
                result.complete() == result.mandatory(),
                confirmation == null ? "" : confirmation.by() + ", " + Wording.day(confirmation.on()),
                changed.contains(ref),
                AnswerDigest.of(assessment, ref).toString(),
                "/work/" + stored.id() + "/standards/" + ref.standard() + "#a-" + ref);
    }
}
