package io.github.opendspt.scoring;

import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.scoring.decision.AnswerVerdict;
import io.github.opendspt.scoring.decision.Decision;
import io.github.opendspt.scoring.decision.PreparedAssertion;
import io.github.opendspt.scoring.decision.PreparedSet;
import io.github.opendspt.scoring.explanation.AssertionReasons;
import io.github.opendspt.scoring.explanation.ItemReasons;
import io.github.opendspt.scoring.explanation.SetReasons;
import io.github.opendspt.scoring.explanation.SharedFindings;
import org.jspecify.annotations.Nullable;

/**
 * Results and blockers of one requirement set. Most depend on the item and on what its answer comes to alone, or on the
 * assertion and on what is counted of it; those are made once and shared by every scorecard.
 *
 * <p>Thread-safe: threads that race for a value make equal ones, and all of them are immutable.
 */
// Results by verdict are kept in arrays, within a run; no ordinal is ever written.
@SuppressWarnings("EnumOrdinal")
final class SharedResults {

    private static final int VERDICTS = AnswerVerdict.values().length;

    private final PreparedSet set;
    private final ItemReasons reasons;
    private final SharedFindings findings;
    private final @Nullable ItemResult[] results;
    private final @Nullable Blocker[] outstanding;
    private final @Nullable Blocker[] unconfirmed;
    /** Of each assertion by how many of its items are complete, first as it is unconfirmed, then confirmed. */
    private final @Nullable AssertionResult[][] assertions;

    SharedResults(PreparedSet set) {
        this.set = set;
        this.reasons = new ItemReasons(set.items());
        this.findings = new SharedFindings(set);
        this.results = new @Nullable ItemResult[set.items() * VERDICTS];
        this.outstanding = new @Nullable Blocker[set.items() * VERDICTS];
        this.unconfirmed = new @Nullable Blocker[set.assertions()];
        this.assertions = new @Nullable AssertionResult[set.assertions()][];
        for (int place = 0; place < assertions.length; place++) {
            assertions[place] =
                    new @Nullable AssertionResult[2 * (set.assertion(place).mandatory() + 1)];
        }
    }

    /** What a person should know, where it is the same of many assessments. */
    SharedFindings findings() {
        return findings;
    }

    /** The state of an item, and why. */
    ItemResult result(Decision decision, int place) {
        AnswerVerdict verdict = decision.verdict(place);
        if (!verdict.fixed() || dependsOnCertificates(decision, place)) {
            return make(decision, place);
        }
        int slot = place * VERDICTS + verdict.ordinal();
        ItemResult result = results[slot];
        if (result == null) {
            result = make(decision, place);
            results[slot] = result;
        }
        return result;
    }

    private static boolean dependsOnCertificates(Decision decision, int place) {
        return switch (decision.item(place)) {
            case ANSWERED -> decision.isExempt(place);
            case OUTSTANDING -> ItemReasons.hasRefusals(decision, place);
            case EXEMPT, UNDETERMINED -> true;
        };
    }

    private ItemResult make(Decision decision, int place) {
        EvidenceItem item = set.item(place).item();
        return new ItemResult(
                item.ref(),
                item.title(),
                item.mandatory(),
                set.item(place).approaching(),
                state(decision, place),
                ItemReasons.exemptBy(decision, place),
                reasons.of(decision, place));
    }

    private static ItemState state(Decision decision, int place) {
        return switch (decision.item(place)) {
            case ANSWERED -> ItemState.ANSWERED;
            case EXEMPT -> ItemState.EXEMPT;
            case UNDETERMINED -> ItemState.UNDETERMINED;
            case OUTSTANDING ->
                decision.verdict(place) == AnswerVerdict.UNANSWERED ? ItemState.UNANSWERED : ItemState.INCOMPLETE;
        };
    }

    /** How far an assertion is. */
    AssertionResult assertion(Decision decision, int place) {
        int complete = decision.complete(place);
        boolean confirmed = decision.isConfirmed(place);
        int slot = confirmed ? set.assertion(place).mandatory() + 1 + complete : complete;
        AssertionResult result = assertions[place][slot];
        if (result == null) {
            PreparedAssertion assertion = set.assertion(place);
            result = new AssertionResult(
                    assertion.ref(),
                    assertion.assertion().title(),
                    assertion.mandatory(),
                    complete,
                    confirmed,
                    decision.isMet(place));
            assertions[place][slot] = result;
        }
        return result;
    }

    /** The blocker of an item that is outstanding. */
    Blocker outstanding(Decision decision, int place) {
        AnswerVerdict verdict = decision.verdict(place);
        int slot = place * VERDICTS + verdict.ordinal();
        Blocker blocker = verdict.fixed() ? outstanding[slot] : null;
        if (blocker == null) {
            blocker = Blocker.of(BlockerKind.EVIDENCE, set.item(place).ref(), reasons.answer(decision, place));
            if (verdict.fixed()) {
                outstanding[slot] = blocker;
            }
        }
        return blocker;
    }

    /** The blocker of an item that is undetermined. */
    Blocker undetermined(Decision decision, int place) {
        return Blocker.of(BlockerKind.UNDETERMINED, set.item(place).ref(), ItemReasons.openQuestion(decision, place));
    }

    /** The blocker of an assertion that is not confirmed. */
    Blocker unconfirmed(Decision decision, int place) {
        boolean shared = decision.confirmation(place) == null;
        Blocker blocker = shared ? unconfirmed[place] : null;
        if (blocker == null) {
            blocker = Blocker.of(
                    BlockerKind.CONFIRMATION,
                    set.assertion(place).ref(),
                    AssertionReasons.unconfirmed(decision, place));
            if (shared) {
                unconfirmed[place] = blocker;
            }
        }
        return blocker;
    }

    /** The blocker of a set that is not complete (rule A39). */
    Blocker requirements() {
        return Blocker.of(BlockerKind.REQUIREMENTS, null, SetReasons.unconfirmed(set.requirements()));
    }
}
