package io.github.opendspt.scoring.caf;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.caf.AchievementLevel;
import io.github.opendspt.scoring.Explanation;
import java.util.ArrayList;
import java.util.List;

/** Explains a result of a scorecard, from nothing but what the scorecard document holds. */
final class CafExplainer {

    private final CafScorecard card;
    private final CafOutcomeRef ref;

    CafExplainer(CafScorecard card, CafOutcomeRef ref) {
        this.card = card;
        this.ref = ref;
    }

    Explanation explain() {
        OutcomeResult result = card.result(ref).orElse(null);
        return result == null
                ? new Explanation(
                        ref,
                        null,
                        List.of(Reason.of(CafCodes.EXPLAIN_NOT_ASKED, ref, card.edition())),
                        List.of(),
                        List.of(Reason.of(CafCodes.RULE_REFS)),
                        List.of(),
                        null,
                        notes(List.of()))
                : new Explanation(
                        ref,
                        result.title(),
                        asked(result),
                        given(result),
                        List.of(Reason.of(CafCodes.RULE_LEVELS)),
                        advice(result),
                        null,
                        notes(result.reasons()));
    }

    private List<Reason> asked(OutcomeResult result) {
        AchievementLevel expected = result.expected();
        return List.of(
                expected == null
                        ? Reason.of(
                                CafCodes.EXPLAIN_EXPECTED_UNKNOWN,
                                ref,
                                card.profile().name())
                        : Reason.of(
                                CafCodes.EXPLAIN_EXPECTED,
                                ref,
                                expected,
                                card.profile().name()));
    }

    private List<Reason> given(OutcomeResult result) {
        if (!result.reasons().isEmpty()) {
            return result.reasons();
        }
        AchievementLevel stated = result.stated();
        return stated == null ? List.of() : List.of(Reason.of(CafCodes.EXPLAIN_MEETS, ref, stated));
    }

    private List<Reason> advice(OutcomeResult result) {
        List<Reason> advice = new ArrayList<>();
        switch (result.result()) {
            case BELOW -> advice.add(Reason.of(CafCodes.ADVICE_RAISE, ref));
            case UNANSWERED -> advice.add(Reason.of(CafCodes.ADVICE_STATE, ref));
            case UNDETERMINED -> advice.add(Reason.of(CafCodes.ADVICE_LOOK_UP, ref));
            case MEETS -> {}
        }
        if (isOutstanding()) {
            advice.add(Reason.of(CafCodes.ADVICE_POLICY, ref));
        }
        return advice;
    }

    private boolean isOutstanding() {
        return card.blockers().stream()
                .anyMatch(blocker -> blocker.kind() == CafBlockerKind.POLICY && ref.equals(blocker.ref()));
    }

    /** What else is worth knowing, without what the result itself says. */
    private List<Reason> notes(List<Reason> said) {
        List<Reason> notes = new ArrayList<>();
        card.findings().stream()
                .filter(finding -> ref.equals(finding.ref()) && !said.contains(finding.reason()))
                .forEach(finding -> notes.add(finding.reason()));
        card.blockers().stream()
                .filter(blocker -> blocker.kind() == CafBlockerKind.POLICY && ref.equals(blocker.ref()))
                .forEach(blocker -> notes.add(blocker.reason()));
        return notes;
    }
}
