package io.github.opendspt.examples.service.form;

import io.github.opendspt.examples.report.shared.AnswerText;
import io.github.opendspt.examples.report.view.Wording;
import io.github.opendspt.examples.service.document.AssessmentDocument;
import io.github.opendspt.examples.service.judging.Verdicts;
import io.github.opendspt.examples.service.store.AssessmentStore;
import io.github.opendspt.examples.service.store.ChangeKind;
import io.github.opendspt.examples.service.store.Edit;
import io.github.opendspt.examples.service.store.StoredAssessment;
import io.github.opendspt.examples.service.web.FieldDigest;
import io.github.opendspt.examples.service.web.Forms;
import io.github.opendspt.examples.service.web.Option;
import io.github.opendspt.examples.service.web.Redirect;
import io.github.opendspt.examples.service.web.Refusals;
import io.github.opendspt.examples.service.web.Typed;
import io.github.opendspt.examples.service.web.Work;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Evidence;
import io.github.opendspt.model.assessment.EvidenceKind;
import io.github.opendspt.model.assessment.EvidenceSays;
import io.github.opendspt.model.requirement.EvidenceItem;
import java.time.LocalDate;
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

/** The evidence of an item: what was seen, when and where. It supports an answer and never gives one. */
@Controller
class EvidenceController {

    private final Work work;
    private final AssessmentStore store;
    private final Verdicts verdicts;

    EvidenceController(Work work, AssessmentStore store, Verdicts verdicts) {
        this.work = work;
        this.store = store;
        this.verdicts = verdicts;
    }

    /**
     * A record of evidence.
     *
     * @param key what it is known by in a form
     * @param words what it says
     */
    record Row(String key, String words) {}

    /**
     * The form to add evidence.
     *
     * @param faults what is wrong with what was typed
     * @param typed the fields of texts and days, by name
     * @param kinds the kinds
     * @param says what it may say
     */
    record Form(List<String> faults, Map<String, String> typed, List<Option> kinds, List<Option> says) {}

    @GetMapping(path = "/work/{id}/evidence/{ref}", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView show(
            @PathVariable UUID id,
            @PathVariable EvidenceRef ref,
            @RequestParam(required = false) @Nullable String saved) {
        return page(work.find(id), ref, Work.notice(saved), new Typed(Map.of()), HttpStatus.OK);
    }

    @PostMapping(path = "/work/{id}/evidence/{ref}", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView add(@PathVariable UUID id, @PathVariable EvidenceRef ref, @RequestParam Map<String, String> form) {
        Typed typed = new Typed(form);
        StoredAssessment stored = work.find(id);
        Evidence evidence = evidence(typed);
        if (evidence != null) {
            Forms.problems(AssessmentDocument.of(with(form(stored), ref, evidence)))
                    .forEach(typed::fault);
        }
        if (evidence == null || !typed.faults().isEmpty()) {
            return page(stored, ref, "", typed, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        store.join(
                id,
                before -> Optional.of(
                        Edit.of(AssessmentDocument.of(with(form(before), ref, evidence)), ChangeKind.EVIDENCE, ref)));
        return Redirect.to("/work/" + id + "/evidence/" + ref + "?saved=yes");
    }

    @PostMapping(path = "/work/{id}/evidence/{ref}/remove", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView remove(@PathVariable UUID id, @PathVariable EvidenceRef ref, @RequestParam String evidence) {
        store.join(id, before -> {
            List<Evidence> kept = new ArrayList<>(form(before).evidence(ref));
            return kept.removeIf(each -> key(each).equals(evidence))
                    ? Optional.of(Edit.of(
                            AssessmentDocument.of(
                                    form(before).toBuilder().evidence(ref, kept).build()),
                            ChangeKind.EVIDENCE,
                            ref))
                    : Optional.empty();
        });
        return Redirect.to("/work/" + id + "/evidence/" + ref + "?saved=yes");
    }

    private static Assessment with(Assessment assessment, EvidenceRef ref, Evidence evidence) {
        List<Evidence> all = new ArrayList<>(assessment.evidence(ref));
        all.add(evidence);
        return assessment.toBuilder().evidence(ref, all).build();
    }

    private static @Nullable Evidence evidence(Typed typed) {
        String title = typed.required("title", "What it is");
        typed.required("observedOn", "The day on which it was seen");
        LocalDate on = typed.day("observedOn", "The day on which it was seen");
        LocalDate until = typed.day("validUntil", "The day until which it is good");
        if (on == null || !typed.faults().isEmpty()) {
            return null;
        }
        return Evidence.builder(title, on)
                .kind(typed.parsed("kind", EvidenceKind::parse, "The kind is not known."))
                .says(typed.parsed("says", EvidenceSays::parse, "What it says is not known."))
                .source(typed.optional("source"))
                .uri(typed.optional("uri"))
                .validUntil(until)
                .cannotSee(typed.optional("cannotSee"))
                .build();
    }

    private static String key(Evidence evidence) {
        return FieldDigest.of(
                evidence.title(),
                String.valueOf(evidence.kind()),
                evidence.observedOn().toString(),
                String.valueOf(evidence.collectedAt()),
                String.valueOf(evidence.source()),
                String.valueOf(evidence.uri()),
                String.valueOf(evidence.digest()),
                String.valueOf(evidence.validUntil()),
                String.valueOf(evidence.says()),
                String.valueOf(evidence.cannotSee()));
    }

    private static Assessment form(StoredAssessment stored) {
        if (stored.document() instanceof AssessmentDocument.Form form) {
            return form.assessment();
        }
        throw Refusals.notFound("There is no such item on the CAF-aligned track.");
    }

    private ModelAndView page(StoredAssessment stored, EvidenceRef ref, String notice, Typed typed, HttpStatus status) {
        Assessment assessment = form(stored);
        EvidenceItem item = verdicts.catalogue()
                .requirements(assessment)
                .item(ref)
                .orElseThrow(() -> Refusals.notFound("There is no such item in this list."));
        AnswerText text = new AnswerText(false, verdicts.today());
        List<Row> rows = assessment.evidence(ref).stream()
                .map(each -> new Row(
                        key(each), String.join(". ", text.evidence(List.of(), List.of(each), null)) + words(each)))
                .toList();
        Map<String, String> fields = Map.of(
                "title", typed.text("title"),
                "observedOn", typed.text("observedOn"),
                "validUntil", typed.text("validUntil"),
                "source", typed.text("source"),
                "uri", typed.text("uri"),
                "cannotSee", typed.text("cannotSee"));
        Form form = new Form(
                typed.faults(),
                fields,
                Option.of(
                        EvidenceKind.values(),
                        EvidenceKind::token,
                        kind -> Wording.capital(kind.displayName()),
                        typed.text("kind")),
                Option.of(
                        EvidenceSays.values(),
                        EvidenceSays::token,
                        says -> Wording.capital(says.displayName()),
                        typed.text("says")));
        return new ModelAndView(
                "evidence",
                Map.of(
                        "work",
                        Work.head(stored, Work.Tab.QUESTIONS, "Evidence for " + ref, notice),
                        "ref",
                        ref.toString(),
                        "back",
                        "/work/" + stored.id() + "/standards/" + ref.standard() + "#q-"
                                + ref.toString().replace('.', '-'),
                        "title",
                        item.title(),
                        "answer",
                        text.answer(
                                assessment.answer(ref).orElse(null),
                                assessment.drafts().containsKey(ref)),
                        "rows",
                        rows,
                        "form",
                        form),
                status);
    }

    private static String words(Evidence evidence) {
        return (evidence.says() == EvidenceSays.CONTRADICTS ? ". It contradicts the answer" : "")
                + (evidence.cannotSee() == null ? "" : ". It cannot see: " + evidence.cannotSee());
    }
}
