package io.github.opendspt.scoring;

import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.requirement.Advice;
import io.github.opendspt.model.requirement.AnswerKind;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.code.AnswerShortfall;
import io.github.opendspt.scoring.code.ExplanationCodes;
import io.github.opendspt.scoring.code.ScoringCodes;
import io.github.opendspt.scoring.explanation.ItemClauses;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Explains a scorecard's result for an item, from nothing but what the scorecard document holds and, where it is at hand, the
 * requirement set.
 *
 * @param card the scorecard
 * @param requirements the set that it was judged by, or {@code null} if it is not at hand
 */
record Explainer(Scorecard card, @Nullable RequirementSet requirements) {

    Explanation explain(EvidenceRef ref) {
        Optional<ItemResult> item = card.item(ref);
        return item.isPresent() ? explain(item.get()) : explainForeign(ref);
    }

    /** A3. */
    private Explanation explainForeign(EvidenceRef ref) {
        List<Reason> notes = notes(ref, List.of());
        return new Explanation(
                ref,
                null,
                List.of(Reason.of(ExplanationCodes.ITEM_NOT_ASKED, ref, card.category(), card.edition())),
                notes,
                List.of(Reason.of(ExplanationCodes.RULE_NOT_ASKED)),
                List.of(Reason.of(
                        notes.isEmpty() ? ExplanationCodes.ADVICE_NOTHING : ExplanationCodes.ADVICE_FOREIGN_ANSWER)),
                null,
                List.of());
    }

    private Explanation explain(ItemResult item) {
        return new Explanation(
                item.ref(),
                item.title(),
                asked(item),
                item.reasons(),
                rule(item),
                advice(item),
                howTo(item),
                notes(item.ref(), item.reasons()));
    }

    private @Nullable Advice howTo(ItemResult item) {
        return item.state().counts()
                ? null
                : held(item).map(EvidenceItem::advice).orElse(null);
    }

    private Optional<EvidenceItem> held(ItemResult item) {
        return requirements == null ? Optional.empty() : requirements.item(item.ref());
    }

    private List<Reason> asked(ItemResult item) {
        EvidenceRef ref = item.ref();
        List<Reason> asked = new ArrayList<>();
        asked.add(Reason.of(mandatory(item), ref, card.category(), card.edition()));
        if (item.approaching()) {
            asked.add(Reason.of(ExplanationCodes.ITEM_REDUCED_LIST, ref));
        }
        asked.add(Reason.of(ExplanationCodes.ITEM_ASSERTION, ref, ref.assertion()));
        held(item).ifPresent(held -> facts(held, asked));
        return asked;
    }

    /** A39: a candidate is mandatory for certain only where the host takes the list as it is. */
    private Code mandatory(ItemResult item) {
        if (!item.mandatory()) {
            return ExplanationCodes.ITEM_OPTIONAL;
        }
        boolean candidate = has(item, ScoringCodes.REQUIREMENTS_CANDIDATE)
                || held(item).filter(EvidenceItem::candidate).isPresent();
        return candidate && !card.requirementsConfirmed()
                ? ExplanationCodes.ITEM_CANDIDATE
                : ExplanationCodes.ITEM_MANDATORY;
    }

    /** A6, A7, A37 and A38. */
    private static void facts(EvidenceItem item, List<Reason> asked) {
        EvidenceRef ref = item.ref();
        asked.add(
                item.answerKind() == AnswerKind.UNKNOWN
                        ? Reason.of(ExplanationCodes.ITEM_TAKES_ANY, ref)
                        : Reason.of(ExplanationCodes.ITEM_TAKES, ref, item.answerKind()));
        asked.addAll(ItemClauses.of(item));
    }

    private static List<Reason> rule(ItemResult item) {
        return switch (item.state()) {
            case ANSWERED -> complete(item);
            case EXEMPT -> List.of(Reason.of(ExplanationCodes.RULE_EXEMPT));
            case UNDETERMINED ->
                List.of(Reason.of(
                        has(item, ScoringCodes.REQUIREMENTS_CANDIDATE)
                                ? ExplanationCodes.RULE_CANDIDATE
                                : ExplanationCodes.RULE_UNDETERMINED));
            case INCOMPLETE, UNANSWERED ->
                item.shortfall()
                        .map(shortfall -> List.of(Reason.of(rule(shortfall))))
                        .orElse(List.of());
        };
    }

    private static List<Reason> complete(ItemResult item) {
        List<Reason> rule = new ArrayList<>();
        rule.add(Reason.of(ExplanationCodes.RULE_COMPLETE));
        if (has(item, ScoringCodes.ANSWER_NOT_APPLICABLE)) {
            rule.add(Reason.of(ExplanationCodes.RULE_NOT_APPLICABLE));
        }
        if (!item.exemptBy().isEmpty()) {
            rule.add(Reason.of(ExplanationCodes.RULE_ANSWERED_AND_EXEMPT));
        }
        return rule;
    }

    private static Code rule(AnswerShortfall shortfall) {
        return switch (shortfall) {
            case UNANSWERED -> ExplanationCodes.RULE_UNANSWERED;
            case NO_KIND -> ExplanationCodes.RULE_EMPTY;
            case SEVERAL_KINDS -> ExplanationCodes.RULE_ONE_KIND;
            case WRONG_KIND -> ExplanationCodes.RULE_RIGHT_KIND;
            case SAYS_NO -> ExplanationCodes.RULE_NO;
            case BLANK -> ExplanationCodes.RULE_BLANK;
            case NO_DOCUMENTS -> ExplanationCodes.RULE_NO_DOCUMENTS;
            case TOO_EARLY -> ExplanationCodes.RULE_TOO_EARLY;
            case REVIEW_PASSED -> ExplanationCodes.RULE_REVIEW_PASSED;
        };
    }

    private static boolean has(ItemResult item, Code code) {
        for (Reason reason : item.reasons()) {
            if (reason.code().equals(code.name())) {
                return true;
            }
        }
        return false;
    }

    private List<Reason> advice(ItemResult item) {
        Code first = switch (item.state()) {
            case ANSWERED -> ExplanationCodes.ADVICE_NOTHING;
            case EXEMPT -> ExplanationCodes.ADVICE_KEEP_CERTIFICATE;
            case UNDETERMINED ->
                has(item, ScoringCodes.REQUIREMENTS_CANDIDATE)
                        ? ExplanationCodes.ADVICE_IMPORT
                        : ExplanationCodes.ADVICE_FIND_OUT;
            case INCOMPLETE, UNANSWERED ->
                item.shortfall().map(Explainer::advice).orElse(ExplanationCodes.ADVICE_ANSWER);
        };
        List<Reason> advice = new ArrayList<>();
        advice.add(Reason.of(first));
        if (item.state().counts()) {
            confirmation(item.ref(), advice);
        } else {
            advice.add(consequence(item));
        }
        return advice;
    }

    private static Code advice(AnswerShortfall shortfall) {
        return switch (shortfall) {
            case UNANSWERED, NO_KIND -> ExplanationCodes.ADVICE_ANSWER;
            case SEVERAL_KINDS -> ExplanationCodes.ADVICE_ONE_KIND;
            case WRONG_KIND -> ExplanationCodes.ADVICE_RIGHT_KIND;
            case SAYS_NO -> ExplanationCodes.ADVICE_PUT_IN_PLACE;
            case BLANK -> ExplanationCodes.ADVICE_WRITE;
            case NO_DOCUMENTS -> ExplanationCodes.ADVICE_NAME_DOCUMENT;
            case TOO_EARLY -> ExplanationCodes.ADVICE_DO_AGAIN;
            case REVIEW_PASSED -> ExplanationCodes.ADVICE_REVIEW;
        };
    }

    /** A1. */
    private void confirmation(EvidenceRef ref, List<Reason> advice) {
        for (AssertionResult assertion : card.assertionResults()) {
            if (assertion.ref().equals(ref.assertion()) && !assertion.confirmed() && assertion.mandatory() > 0) {
                advice.add(Reason.of(ExplanationCodes.ADVICE_CONFIRM, assertion.ref()));
            }
        }
    }

    /** A1, A2, A16. */
    private static Reason consequence(ItemResult item) {
        if (item.mandatory()) {
            return Reason.of(
                    item.state() == ItemState.UNDETERMINED
                            ? ExplanationCodes.ADVICE_FOR_CERTAINTY
                            : ExplanationCodes.ADVICE_FOR_MET);
        }
        return Reason.of(
                item.approaching() ? ExplanationCodes.ADVICE_FOR_REDUCED_LIST : ExplanationCodes.ADVICE_OPTIONAL);
    }

    /** What else a person should know about the item; what only repeats a reason is left out. */
    private List<Reason> notes(EvidenceRef ref, List<Reason> reasons) {
        List<Reason> notes = new ArrayList<>();
        for (Finding finding : card.findings()) {
            if (ref.equals(finding.ref()) && !reasons.contains(finding.reason())) {
                notes.add(finding.reason());
            }
        }
        return notes;
    }
}
