package io.github.opendspt.examples.service.form;

import io.github.opendspt.examples.report.view.Wording;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.assessment.Draft;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.requirement.EvidenceItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Puts what was typed for the items of a standard into an assessment. */
final class FormAnswers {

    private FormAnswers() {}

    /** The assessment with what was changed in the form; the same where nothing was. Says in the form what is wrong. */
    static Assessment into(Assessment current, List<EvidenceItem> items, Submission sent, LocalDate today) {
        Assessment.Builder after = current.toBuilder();
        for (EvidenceItem item : items) {
            String was = sent.was(item.ref());
            if (was != null) {
                item(current, after, item.ref(), was, sent, today);
            }
        }
        if (sent.refused() || sent.taken().isEmpty()) {
            return current;
        }
        Assessment built = after.build();
        AssessmentJson.writer().check(built).forEach(problem -> told(problem, sent));
        return sent.refused() ? current : built;
    }

    private static void item(
            Assessment current,
            Assessment.Builder after,
            EvidenceRef ref,
            String was,
            Submission sent,
            LocalDate today) {
        ItemFields typed = ItemFields.typed(ref, sent.form());
        String kept = ItemFields.of(current.answer(ref).orElse(null)).digest();
        Draft draft = current.drafts().get(ref);
        if (sent.form().containsKey("draft." + ref)
                && draft != null
                && typed.digest().equals(was)) {
            after.answer(ref, draft.answer());
            sent.taken().add(ref.toString());
            return;
        }
        switch (Joining.of(was, typed.digest(), kept, sent.theirs(ref))) {
            case NOTHING -> {}
            case CHOOSE -> sent.choices().add(ref.toString());
            case TAKE -> {
                List<String> faults = new ArrayList<>();
                Answer answer = typed.answer(today, faults);
                if (!faults.isEmpty()) {
                    sent.faults(ref).addAll(faults);
                } else if (answer == null) {
                    after.withoutAnswer(ref);
                    sent.taken().add(ref.toString());
                } else {
                    after.answer(ref, answer);
                    sent.taken().add(ref.toString());
                }
            }
        }
    }

    /** A problem of the document at the item that has it; what is nobody's stands above them all. */
    private static void told(Problem problem, Submission sent) {
        String ref = problem.ref() == null ? "" : problem.ref().toString();
        sent.faults(ref).add(Wording.sentence(problem.message()));
    }
}
