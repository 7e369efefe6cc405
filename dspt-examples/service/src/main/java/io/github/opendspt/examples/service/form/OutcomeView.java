package io.github.opendspt.examples.service.form;

import io.github.opendspt.examples.report.shared.AnswerText;
import io.github.opendspt.examples.report.view.Look;
import io.github.opendspt.examples.report.view.Wording;
import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.caf.CafDraft;
import io.github.opendspt.model.caf.CafOutcome;
import io.github.opendspt.model.caf.OutcomeAnswer;
import io.github.opendspt.model.caf.PolicyQuestion;
import io.github.opendspt.model.caf.PolicyStanding;
import io.github.opendspt.scoring.caf.OutcomeResult;
import io.github.opendspt.scoring.evaluation.CafEvaluation;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An outcome in a form. The templates name its components.
 *
 * @param ref its ref
 * @param title its title
 * @param look how it stands
 * @param state how it stands, in words
 * @param reasons why it stands so
 * @param expected the level that is expected, in a sentence
 * @param levels the levels that it has
 * @param fields what the fields hold
 * @param was what they were drawn with
 * @param policy what its policy question is about; {@code null} if it has none
 * @param standings the answers to that
 * @param draft the level that is offered; empty for none
 * @param why why it is only offered
 * @param evidence how much evidence is recorded, in words
 * @param faults what is wrong with what was typed
 * @param theirs what somebody else saved meanwhile; {@code null} if nobody did
 */
record OutcomeView(
        String ref,
        String title,
        Look look,
        String state,
        List<String> reasons,
        String expected,
        List<Choice> levels,
        OutcomeFields fields,
        String was,
        @Nullable String policy,
        List<Choice> standings,
        String draft,
        String why,
        String evidence,
        List<String> faults,
        @Nullable String theirs) {

    /**
     * Something to choose.
     *
     * @param token how the document has it
     * @param name how people have it
     * @param chosen whether it is chosen
     */
    record Choice(String token, String name, boolean chosen) {}

    /** What the outcome is in an address and in the ids of a page. */
    public String id() {
        return "q-" + ref.replace('.', '-');
    }

    public boolean anyFaults() {
        return !faults.isEmpty();
    }

    static OutcomeView of(CafEvaluation evaluation, CafOutcome outcome, @Nullable Submission sent) {
        CafOutcomeRef ref = outcome.ref();
        OutcomeAnswer answer = evaluation.assessment().outcome(ref).orElse(null);
        OutcomeFields kept =
                OutcomeFields.of(answer, evaluation.assessment().policies().get(ref));
        boolean typed = sent != null && sent.was(ref) != null;
        boolean choose = sent != null && sent.choices().contains(ref.toString());
        OutcomeFields fields = typed ? OutcomeFields.typed(ref, sent.form()) : kept;
        OutcomeResult result = evaluation.scorecard().result(ref).orElseThrow();
        CafDraft draft = evaluation.assessment().drafts().get(ref);
        PolicyQuestion policy = evaluation.outcomes().policies().stream()
                .filter(question -> question.ref().equals(ref))
                .findFirst()
                .orElse(null);
        return new OutcomeView(
                ref.toString(),
                outcome.title(),
                look(result),
                state(result),
                result.reasons().stream()
                        .map(Reason::message)
                        .map(Wording::sentence)
                        .toList(),
                result.expected() == null
                        ? "The level that is expected is not known."
                        : "Expected: " + result.expected().displayName() + ".",
                outcome.levels().stream()
                        .map(level -> new Choice(
                                level.token(),
                                Wording.capital(level.displayName()),
                                level.token().equals(fields.level())))
                        .toList(),
                fields,
                typed && !choose ? String.valueOf(sent.was(ref)) : kept.digest(),
                policy == null ? null : policy.about() == null ? "The policy question" : policy.about(),
                Arrays.stream(PolicyStanding.values())
                        .map(standing -> new Choice(
                                standing.token(),
                                Wording.capital(standing.displayName()),
                                standing.token().equals(fields.policy())))
                        .toList(),
                draft == null || answer != null ? "" : stated(draft.outcome(), evaluation),
                draft == null || draft.why() == null ? "" : Wording.sentence(draft.why()),
                ItemView.evidence(evaluation
                        .assessment()
                        .evidence()
                        .getOrDefault(ref, List.of())
                        .size()),
                sent == null ? List.of() : sent.faults().getOrDefault(ref.toString(), List.of()),
                choose ? stated(answer, evaluation) : null);
    }

    private static String stated(@Nullable OutcomeAnswer answer, CafEvaluation evaluation) {
        if (answer == null || answer.level() == null) {
            return "No level";
        }
        String explanation = new AnswerText(false, evaluation.asAt()).explanation(answer.explanation());
        return Wording.capital(answer.level().displayName()) + (explanation.isEmpty() ? "" : ": " + explanation);
    }

    private static Look look(OutcomeResult result) {
        return switch (result.result()) {
            case MEETS -> Look.ANSWERED;
            case UNDETERMINED -> Look.UNDETERMINED;
            default -> Look.OUTSTANDING;
        };
    }

    private static String state(OutcomeResult result) {
        return switch (result.result()) {
            case MEETS -> "Meets what is expected";
            case BELOW -> "Below what is expected";
            case UNDETERMINED -> "Undetermined";
            case UNANSWERED -> "To be stated";
        };
    }

    /** {@return the ref; nothing of the explanation} */
    @Override
    public String toString() {
        return "OutcomeView[" + ref + "]";
    }
}
