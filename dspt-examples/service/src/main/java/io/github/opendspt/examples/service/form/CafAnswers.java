package io.github.opendspt.examples.service.form;

import io.github.opendspt.examples.report.view.Wording;
import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafAssessmentJson;
import io.github.opendspt.model.caf.CafDraft;
import io.github.opendspt.model.caf.CafOutcome;
import io.github.opendspt.model.caf.OutcomeAnswer;
import io.github.opendspt.model.caf.PolicyAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts what was typed for the outcomes of an objective into an assessment. */
final class CafAnswers {

    private CafAnswers() {}

    /** The assessment with what was changed in the form; the same where nothing was. Says in the form what is wrong. */
    static CafAssessment into(CafAssessment current, List<CafOutcome> outcomes, Submission sent) {
        SortedMap<CafOutcomeRef, OutcomeAnswer> answers = new TreeMap<>(current.outcomes());
        SortedMap<CafOutcomeRef, PolicyAnswer> policies = new TreeMap<>(current.policies());
        SortedMap<CafOutcomeRef, CafDraft> drafts = new TreeMap<>(current.drafts());
        for (CafOutcome outcome : outcomes) {
            CafOutcomeRef ref = outcome.ref();
            String was = sent.was(ref);
            if (was == null) {
                continue;
            }
            OutcomeFields typed = OutcomeFields.typed(ref, sent.form());
            String kept = OutcomeFields.of(answers.get(ref), policies.get(ref)).digest();
            if (sent.form().containsKey("draft." + ref)
                    && drafts.containsKey(ref)
                    && typed.digest().equals(was)) {
                answers.put(ref, drafts.remove(ref).outcome());
                sent.taken().add(ref.toString());
                continue;
            }
            switch (Joining.of(was, typed.digest(), kept, sent.theirs(ref))) {
                case NOTHING -> {}
                case CHOOSE -> sent.choices().add(ref.toString());
                case TAKE -> {
                    List<String> faults = new ArrayList<>();
                    OutcomeAnswer answer = typed.answer(answers.get(ref), faults);
                    PolicyAnswer policy = typed.policyAnswer(faults);
                    sent.faults(ref).addAll(faults);
                    sent.taken().add(ref.toString());
                    drafts.remove(ref);
                    put(answers, ref, answer);
                    put(policies, ref, policy);
                }
            }
        }
        if (sent.refused() || sent.taken().isEmpty()) {
            return current;
        }
        CafAssessment after = with(current, answers, policies, drafts);
        CafAssessmentJson.writer()
                .check(after)
                .forEach(problem -> sent.faults(problem.ref() == null ? "" : problem.ref())
                        .add(Wording.sentence(problem.message())));
        return sent.refused() ? current : after;
    }

    private static <V> void put(SortedMap<CafOutcomeRef, V> map, CafOutcomeRef ref, @Nullable V value) {
        if (value == null) {
            map.remove(ref);
        } else {
            map.put(ref, value);
        }
    }

    private static CafAssessment with(
            CafAssessment current,
            SortedMap<CafOutcomeRef, OutcomeAnswer> answers,
            SortedMap<CafOutcomeRef, PolicyAnswer> policies,
            SortedMap<CafOutcomeRef, CafDraft> drafts) {
        return new CafAssessment(
                current.edition(),
                current.organisation(),
                answers,
                current.evidence(),
                drafts,
                policies,
                current.improvementPlan(),
                current.publication());
    }
}
