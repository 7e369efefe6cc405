package io.github.opendspt.scoring;

import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.requirement.AnswerKind;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.scoring.code.AnswerShortfall;
import io.github.opendspt.scoring.decision.Decision;
import io.github.opendspt.scoring.decision.ItemDecision;
import io.github.opendspt.scoring.decision.PreparedSet;
import io.github.opendspt.scoring.explanation.AssertionReasons;
import io.github.opendspt.scoring.explanation.ItemReasons;
import io.github.opendspt.scoring.explanation.SetReasons;
import io.github.opendspt.scoring.explanation.SharedFindings;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Results and blockers of one requirement set. Most depend on the item and on the kind or the shortfall of its answer alone;
 * those are made once and shared by every scorecard.
 *
 * <p>Thread-safe: threads that race for a value make equal ones, and all of them are immutable.
 */
// Results by kind and shortfall are kept in arrays, within a run; no ordinal is ever written.
@SuppressWarnings("EnumOrdinal")
final class SharedResults {

    private static final int KINDS = AnswerKind.values().length;
    private static final int SHORTFALLS = AnswerShortfall.values().length;
    private static final int SLOTS = 2 * KINDS + SHORTFALLS;
    private static final int NOT_SHARED = -1;

    private final PreparedSet set;
    private final ItemReasons reasons;
    private final SharedFindings findings;
    private final @Nullable ItemResult[] results;
    private final @Nullable Blocker[] outstanding;
    private final @Nullable Blocker[] unconfirmed;

    SharedResults(PreparedSet set) {
        this.set = set;
        this.reasons = new ItemReasons(set.items());
        this.findings = new SharedFindings(set);
        this.results = new @Nullable ItemResult[set.items() * SLOTS];
        this.outstanding = new @Nullable Blocker[set.items() * SHORTFALLS];
        this.unconfirmed = new @Nullable Blocker[set.assertions()];
    }

    /** What a person should know, where it is the same of many assessments. */
    SharedFindings findings() {
        return findings;
    }

    /** The state of an item, and why. */
    ItemResult result(Decision decision, int place) {
        int slot = slot(decision, place);
        if (slot == NOT_SHARED) {
            return make(decision, place);
        }
        ItemResult result = results[slot];
        if (result == null) {
            result = make(decision, place);
            results[slot] = result;
        }
        return result;
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
            case OUTSTANDING -> decision.answer(place) == null ? ItemState.UNANSWERED : ItemState.INCOMPLETE;
        };
    }

    /** A place in the arrays, where no certificate and no day has a say. */
    private static int slot(Decision decision, int place) {
        ItemDecision decided = decision.item(place);
        if (decided == ItemDecision.ANSWERED && !decision.isExempt(place)) {
            Answer answer = Objects.requireNonNull(decision.answer(place));
            int kind = answer.kind().orElseThrow().ordinal();
            return place * SLOTS + (answer.notApplicable() ? KINDS + kind : kind);
        } else if (decided == ItemDecision.OUTSTANDING && !ItemReasons.hasRefusals(decision, place)) {
            AnswerShortfall shortfall = Objects.requireNonNull(decision.shortfall(place));
            return ItemReasons.isFixed(shortfall) ? place * SLOTS + 2 * KINDS + shortfall.ordinal() : NOT_SHARED;
        }
        return NOT_SHARED;
    }

    /** The blocker of an item that is outstanding. */
    Blocker outstanding(Decision decision, int place) {
        AnswerShortfall shortfall = Objects.requireNonNull(decision.shortfall(place));
        int slot = place * SHORTFALLS + shortfall.ordinal();
        boolean shared = ItemReasons.isFixed(shortfall);
        Blocker blocker = shared ? outstanding[slot] : null;
        if (blocker == null) {
            blocker = Blocker.of(BlockerKind.EVIDENCE, set.item(place).ref(), reasons.lacking(decision, place));
            if (shared) {
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
