package io.github.opendspt.examples.service.form;

import io.github.opendspt.examples.service.judging.Verdicts;
import io.github.opendspt.examples.service.store.AssessmentStore;
import io.github.opendspt.examples.service.store.ChangeKind;
import io.github.opendspt.examples.service.store.Edit;
import io.github.opendspt.examples.service.store.StoredAssessment;
import io.github.opendspt.examples.service.web.Forms;
import io.github.opendspt.examples.service.web.Redirect;
import io.github.opendspt.examples.service.web.Typed;
import io.github.opendspt.examples.service.web.Work;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.assessment.Evidence;
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

/** The evidence of an item or outcome: what was seen, when and where. It supports what is stated and never states it. */
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

    @GetMapping(path = "/work/{id}/evidence/{ref}", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView show(
            @PathVariable UUID id, @PathVariable Ref ref, @RequestParam(required = false) @Nullable String saved) {
        return page(work.find(id), ref, Work.notice(saved), new Typed(Map.of()), HttpStatus.OK);
    }

    @PostMapping(path = "/work/{id}/evidence/{ref}", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView add(@PathVariable UUID id, @PathVariable Ref ref, @RequestParam Map<String, String> form) {
        Typed typed = new Typed(form);
        StoredAssessment stored = work.find(id);
        Evidence evidence = EvidenceForm.read(typed, verdicts.zone());
        if (evidence != null) {
            Forms.problems(EvidenceSubject.with(stored.document(), ref, added(stored, ref, evidence)))
                    .forEach(typed::fault);
        }
        if (evidence == null || !typed.faults().isEmpty()) {
            return page(stored, ref, "", typed, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        store.join(id, before -> Optional.of(edit(before, ref, added(before, ref, evidence))));
        return Redirect.to("/work/" + id + "/evidence/" + ref + "?saved=yes");
    }

    @PostMapping(path = "/work/{id}/evidence/{ref}/remove", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView remove(@PathVariable UUID id, @PathVariable Ref ref, @RequestParam String evidence) {
        store.join(id, before -> {
            List<Evidence> kept = new ArrayList<>(EvidenceSubject.recorded(before.document(), ref));
            return kept.removeIf(each -> EvidenceKey.of(each).equals(evidence))
                    ? Optional.of(edit(before, ref, kept))
                    : Optional.empty();
        });
        return Redirect.to("/work/" + id + "/evidence/" + ref + "?saved=yes");
    }

    private static List<Evidence> added(StoredAssessment stored, Ref ref, Evidence evidence) {
        List<Evidence> all = new ArrayList<>(EvidenceSubject.recorded(stored.document(), ref));
        all.add(evidence);
        return all;
    }

    private static Edit edit(StoredAssessment before, Ref ref, List<Evidence> evidence) {
        return Edit.of(EvidenceSubject.with(before.document(), ref, evidence), ChangeKind.EVIDENCE, ref);
    }

    private ModelAndView page(StoredAssessment stored, Ref ref, String notice, Typed typed, HttpStatus status) {
        EvidenceSubject subject = EvidenceSubject.of(stored.document(), ref, verdicts.catalogue(), verdicts.today());
        return new ModelAndView(
                "evidence",
                Map.of(
                        "work",
                        Work.head(stored, Work.Tab.QUESTIONS, "Evidence for " + ref, notice),
                        "subject",
                        subject,
                        "back",
                        "/work/" + stored.id() + "/standards/" + subject.key() + "#" + subject.anchor(),
                        "rows",
                        subject.evidence().stream()
                                .map(each -> EvidenceForm.Row.of(each, verdicts.zone(), verdicts.today()))
                                .toList(),
                        "form",
                        EvidenceForm.of(typed)),
                status);
    }
}
