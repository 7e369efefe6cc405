package io.github.opendspt.scoring;

import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Puts a scorecard's result for an item into words, from nothing but what the scorecard document holds.
 *
 * @param card the scorecard
 */
record Explainer(Scorecard card) {

    Explanation explain(EvidenceRef ref) {
        Optional<ItemResult> item = card.item(ref);
        return item.isPresent() ? explain(item.get()) : explainForeign(ref);
    }

    /** A3. */
    private Explanation explainForeign(EvidenceRef ref) {
        List<String> notes = notes(ref);
        return new Explanation(
                ref,
                ref + " is not asked of category " + card.category() + " in " + card.edition() + ".",
                notes.isEmpty() ? "No answer to it was given." : "An answer to it was given.",
                "An item that the category is not asked does not apply and is not counted (rule A3); the same ref may ask"
                        + " something else in another category or edition (rule A35).",
                notes.isEmpty()
                        ? "Nothing to do."
                        : "See whether the answer belongs to another ref, category or edition; otherwise take it out.",
                notes);
    }

    private Explanation explain(ItemResult item) {
        AssertionResult assertion = assertion(item.ref());
        return new Explanation(
                item.ref(),
                asked(item, assertion),
                given(item),
                rule(item),
                advice(item, assertion),
                notes(item.ref()));
    }

    private @Nullable AssertionResult assertion(EvidenceRef ref) {
        for (AssertionResult assertion : card.assertionResults()) {
            if (assertion.ref().equals(ref.assertion())) {
                return assertion;
            }
        }
        return null;
    }

    private String asked(ItemResult item, @Nullable AssertionResult assertion) {
        String text = item.ref() + ", \"" + item.title() + "\", is " + obligation(item) + " in category "
                + card.category() + " of " + card.edition() + ".";
        return assertion == null
                ? text
                : text + " It belongs to assertion " + assertion.ref() + ", \"" + assertion.title() + "\".";
    }

    private static String obligation(ItemResult item) {
        if (item.mandatory()) {
            return item.approaching()
                    ? "mandatory for Standards Met and on the reduced list for Approaching Standards"
                    : "mandatory for Standards Met";
        }
        return item.approaching()
                ? "optional for Standards Met but on the reduced list for Approaching Standards"
                : "optional";
    }

    private static String given(ItemResult item) {
        StringJoiner found = new StringJoiner("; ", "What I found: ", ".");
        for (Reason reason : item.reasons()) {
            found.add(reason.message());
        }
        return found.toString();
    }

    private static String rule(ItemResult item) {
        return switch (item.state()) {
            case ANSWERED ->
                "A complete answer of the kind that was asked completes an item (rule A7); what it says is the organisation's"
                        + " own declaration (rule A8)."
                        + (hasReason(item, "answer.not-applicable")
                                ? " Saying that the item does not apply is a normal completion (rule A6)."
                                : "")
                        + (item.exemptBy().isEmpty() ? "" : " It is exempt besides; it counts once, as answered.");
            case EXEMPT -> "An item that a certificate exempts counts as complete, whatever was answered (rule A4).";
            case UNDETERMINED ->
                "Whether a certificate exempts it is not known, and unknown never passes: it does not count for the status,"
                        + " only for the status that is possible (rule D20).";
            case INCOMPLETE, UNANSWERED -> {
                Lack lack = lack(item);
                yield lack == null ? "The item is not complete (rule A7)." : lack.rule();
            }
        };
    }

    private static boolean hasReason(ItemResult item, String code) {
        for (Reason reason : item.reasons()) {
            if (reason.code().equals(code)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Lack lack(ItemResult item) {
        for (Reason reason : item.reasons()) {
            Lack lack = Lack.ofCode(reason.code());
            if (lack != null) {
                return lack;
            }
        }
        return null;
    }

    private String advice(ItemResult item, @Nullable AssertionResult assertion) {
        return switch (item.state()) {
            case ANSWERED -> "Nothing to do for the item." + confirmation(assertion);
            case EXEMPT ->
                "Keep the certificate current until you publish; there is nothing else to do for the item."
                        + confirmation(assertion);
            case UNDETERMINED -> "To do: find out what is not known, or answer the item." + consequence(item);
            case INCOMPLETE, UNANSWERED -> {
                Lack lack = lack(item);
                yield "To do: " + (lack == null ? "complete the answer" : lack.toDo()) + "." + consequence(item);
            }
        };
    }

    /** A1. */
    private static String confirmation(@Nullable AssertionResult assertion) {
        return assertion == null || assertion.confirmed() || assertion.mandatory() == 0
                ? ""
                : " Assertion " + assertion.ref() + " still has to be confirmed (rule A1).";
    }

    /** A1, A2, A16. */
    private static String consequence(ItemResult item) {
        if (item.mandatory()) {
            return " Until then it stands between you and Standards Met (rule A1).";
        }
        return item.approaching()
                ? " Until then the reduced list for Approaching Standards is not complete (rule A16)."
                : " It is optional: your status is the same either way (rule A2).";
    }

    /** What else a person should know about the item; what only repeats a reason is left out. */
    private List<String> notes(EvidenceRef ref) {
        List<String> notes = new ArrayList<>();
        for (Finding finding : card.findings()) {
            if (ref.toString().equals(finding.ref()) && !repeats(ref, finding)) {
                notes.add(finding.message() + ".");
            }
        }
        return notes;
    }

    private boolean repeats(EvidenceRef ref, Finding finding) {
        return card.item(ref)
                .filter(item -> item.reasons().contains(finding.reason()))
                .isPresent();
    }
}
