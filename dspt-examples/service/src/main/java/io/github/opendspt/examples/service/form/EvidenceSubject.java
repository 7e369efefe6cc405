package io.github.opendspt.examples.service.form;

import io.github.opendspt.examples.report.shared.AnswerText;
import io.github.opendspt.examples.report.view.Wording;
import io.github.opendspt.examples.service.document.AssessmentDocument;
import io.github.opendspt.examples.service.web.Refusals;
import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Evidence;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafOutcome;
import io.github.opendspt.model.caf.OutcomeAnswer;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.requirement.EvidenceItem;
import java.time.LocalDate;
import java.util.List;

/**
 * What evidence is about: an item, or an outcome of the CAF-aligned track.
 *
 * @param ref its ref
 * @param title what it asks
 * @param label what is stated about it: an answer or a level
 * @param stated what was stated, in short
 * @param key the form that asks it
 * @param evidence what is recorded
 */
record EvidenceSubject(Ref ref, String title, String label, String stated, String key, List<Evidence> evidence) {

    EvidenceSubject {
        evidence = List.copyOf(evidence);
    }

    /** Looks it up; else the request ends with a page that says that there is none. */
    static EvidenceSubject of(AssessmentDocument document, Ref ref, Catalogue catalogue, LocalDate today) {
        AnswerText text = new AnswerText(false, today);
        if (document instanceof AssessmentDocument.Caf caf && ref instanceof CafOutcomeRef outcome) {
            return of(caf.assessment(), outcome, catalogue, text);
        }
        if (document instanceof AssessmentDocument.Form form && ref instanceof EvidenceRef item) {
            return of(form.assessment(), item, catalogue, text);
        }
        throw missing();
    }

    private static EvidenceSubject of(
            CafAssessment assessment, CafOutcomeRef ref, Catalogue catalogue, AnswerText text) {
        CafOutcome outcome = catalogue.caf().outcomes(assessment).outcomes().stream()
                .filter(each -> each.ref().equals(ref))
                .findFirst()
                .orElseThrow(EvidenceSubject::missing);
        OutcomeAnswer answer = assessment.outcome(ref).orElse(null);
        return new EvidenceSubject(
                ref,
                outcome.title(),
                "Level",
                answer == null || answer.level() == null
                        ? assessment.drafts().containsKey(ref) ? "No level; a draft is kept" : "No level"
                        : Wording.capital(answer.level().displayName())
                                + (answer.explanation() == null ? "" : ": " + text.explanation(answer.explanation())),
                String.valueOf(ref.objective()),
                assessment.evidence().getOrDefault(ref, List.of()));
    }

    private static EvidenceSubject of(Assessment assessment, EvidenceRef ref, Catalogue catalogue, AnswerText text) {
        EvidenceItem item = catalogue.requirements(assessment).item(ref).orElseThrow(EvidenceSubject::missing);
        return new EvidenceSubject(
                ref,
                item.title(),
                "Answer",
                text.answer(
                        assessment.answer(ref).orElse(null), assessment.drafts().containsKey(ref)),
                String.valueOf(ref.standard()),
                assessment.evidence(ref));
    }

    private static RuntimeException missing() {
        return Refusals.notFound("There is no such item or outcome in this list.");
    }

    /** What is recorded about a ref, whatever the requirements say of it. */
    static List<Evidence> recorded(AssessmentDocument document, Ref ref) {
        if (document instanceof AssessmentDocument.Caf caf && ref instanceof CafOutcomeRef outcome) {
            return caf.assessment().evidence().getOrDefault(outcome, List.of());
        }
        if (document instanceof AssessmentDocument.Form form && ref instanceof EvidenceRef item) {
            return form.assessment().evidence(item);
        }
        throw missing();
    }

    /** The same assessment with other evidence about a ref. */
    static AssessmentDocument with(AssessmentDocument document, Ref ref, List<Evidence> evidence) {
        if (document instanceof AssessmentDocument.Caf caf && ref instanceof CafOutcomeRef outcome) {
            return AssessmentDocument.of(
                    caf.assessment().toBuilder().evidence(outcome, evidence).build());
        }
        if (document instanceof AssessmentDocument.Form form && ref instanceof EvidenceRef item) {
            return AssessmentDocument.of(
                    form.assessment().toBuilder().evidence(item, evidence).build());
        }
        throw missing();
    }

    /** The place of the question on its form. */
    String anchor() {
        return "q-" + ref.toString().replace('.', '-');
    }

    /** {@return ref and number; nothing of what was stated} */
    @Override
    public String toString() {
        return "EvidenceSubject[" + ref + ", " + evidence.size() + " records]";
    }
}
