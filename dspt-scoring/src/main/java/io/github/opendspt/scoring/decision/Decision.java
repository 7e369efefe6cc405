package io.github.opendspt.scoring.decision;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Confirmation;
import io.github.opendspt.model.credit.Credit;
import io.github.opendspt.model.credit.CreditOutcome;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.internal.SortedArrayMap;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on an assessment on a day: for each item how it counts and what its answer comes to, for each assertion whether it
 * is confirmed, the counts, and the interval of the status. Everything that is said about it is made from this.
 *
 * <p>Answers, confirmations and the set are all in order of ref, so that one walk puts them beside each other. The arrays are
 * never written after construction. Immutable and thread-safe.
 */
// Decisions and verdicts are kept as small numbers, within a run; no ordinal is ever written.
@SuppressWarnings("EnumOrdinal")
public final class Decision {

    private static final ItemDecision[] DECISIONS = ItemDecision.values();
    private static final AnswerVerdict[] VERDICTS = AnswerVerdict.values();
    private static final BitSet NO_ITEMS = new BitSet();

    private final PreparedSet set;
    private final DecisionRules rules;
    private final Assessment assessment;
    private final Credits credits;
    private final LocalDate asAt;

    private final SortedArrayMap<EvidenceRef, Answer> answers;
    private final SortedArrayMap<AssertionRef, Confirmation> confirmations;
    /** Where the answer to each item and the confirmation of each assertion are, or {@link RefWalk#NOTHING}. */
    private final short[] answerPlaces;

    private final short[] confirmationPlaces;
    private final boolean withCredits;
    private final BitSet exemptItems;
    private final BitSet undeterminedItems;
    /** Of each item the verdict on its answer and the decision, by their ordinals. */
    private final byte[] verdicts;

    private final byte[] items;
    /** How many mandatory items of each assertion are complete and are outstanding; an assertion has at most 99. */
    private final byte[] completeByAssertion;

    private final byte[] outstandingByAssertion;

    private final List<EvidenceRef> surplusAnswers;
    private final List<AssertionRef> surplusConfirmations;
    private final StatusRule status;

    private int answered;
    private int exempt;
    private int undetermined;
    private int outstanding;
    private int undeterminedOnReducedList;
    private int outstandingOnReducedList;
    private int unconfirmed;

    /**
     * Decides.
     *
     * @param set the requirement set
     * @param rules what the host asks of the rules
     * @param assessment the assessment, of the edition of the set
     * @param credits what its certificates do for the items of the same set on the same day, or {@link Credits#none()}
     * @param asAt the day
     */
    public Decision(PreparedSet set, DecisionRules rules, Assessment assessment, Credits credits, LocalDate asAt) {
        this.set = set;
        this.rules = rules;
        this.assessment = assessment;
        this.credits = credits;
        this.asAt = asAt;
        this.answers = SortedArrayMap.copyOf(assessment.answers());
        this.confirmations = SortedArrayMap.copyOf(assessment.confirmedAssertions());
        this.withCredits = !credits.items().isEmpty();
        this.exemptItems = withCredits ? credits.places(set.requirements(), CreditOutcome.EXEMPT) : NO_ITEMS;
        this.undeterminedItems =
                withCredits ? credits.places(set.requirements(), CreditOutcome.UNDETERMINED) : NO_ITEMS;
        this.answerPlaces = new short[set.items()];
        this.verdicts = new byte[set.items()];
        this.items = new byte[set.items()];
        this.completeByAssertion = new byte[set.assertions()];
        this.outstandingByAssertion = new byte[set.assertions()];
        this.surplusAnswers = decideItems();
        this.confirmationPlaces = new short[set.assertions()];
        this.surplusConfirmations = countConfirmations();
        this.status = StatusRule.of(this);
    }

    /** Decides each item, and gives the refs that were answered and are not asked. */
    private List<EvidenceRef> decideItems() {
        LocalDate freshAt = rules.strictFreshness() ? asAt : null;
        RefWalk<EvidenceRef> given = new RefWalk<>(answers);
        for (int i = 0; i < items.length; i++) {
            PreparedItem item = set.item(i);
            short place = given.place(item.ref());
            AnswerVerdict verdict = place == RefWalk.NOTHING
                    ? AnswerVerdict.UNANSWERED
                    : item.answerRule().verdict(answers.value(place), freshAt);
            ItemDecision decision = verdict.complete() ? ItemDecision.ANSWERED : decideByCredit(item, i);
            answerPlaces[i] = place;
            verdicts[i] = (byte) verdict.ordinal();
            items[i] = (byte) decision.ordinal();
            count(item, decision);
        }
        return given.surplus();
    }

    /** A4, D20 and A39 without a complete answer, in this order: exemption, undetermined exemption, candidate. */
    private ItemDecision decideByCredit(PreparedItem item, int place) {
        if (exemptItems.get(place)) {
            return ItemDecision.EXEMPT;
        } else if (undeterminedItems.get(place)) {
            return ItemDecision.UNDETERMINED;
        }
        return item.candidate() && !rules.acceptingUnconfirmed() ? ItemDecision.UNDETERMINED : ItemDecision.OUTSTANDING;
    }

    private void count(PreparedItem item, ItemDecision decision) {
        if (item.mandatory()) {
            countMandatory(item.assertion(), decision);
        }
        if (item.approaching()) {
            undeterminedOnReducedList += decision == ItemDecision.UNDETERMINED ? 1 : 0;
            outstandingOnReducedList += decision == ItemDecision.OUTSTANDING ? 1 : 0;
        }
    }

    private void countMandatory(int assertion, ItemDecision decision) {
        if (decision == ItemDecision.ANSWERED) {
            answered++;
            completeByAssertion[assertion]++;
        } else if (decision == ItemDecision.EXEMPT) {
            exempt++;
            completeByAssertion[assertion]++;
        } else if (decision == ItemDecision.UNDETERMINED) {
            undetermined++;
        } else {
            outstanding++;
            outstandingByAssertion[assertion]++;
        }
    }

    /** Counts what is not confirmed, and gives the refs that were confirmed and that the set does not hold. */
    private List<AssertionRef> countConfirmations() {
        RefWalk<AssertionRef> given = new RefWalk<>(confirmations);
        for (int i = 0; i < confirmationPlaces.length; i++) {
            confirmationPlaces[i] = given.place(set.assertion(i).ref());
            unconfirmed += blocksUnconfirmed(i) ? 1 : 0;
        }
        return given.surplus();
    }

    /** {@return the requirement set} */
    public PreparedSet set() {
        return set;
    }

    /** {@return what the host asked of the rules} */
    public DecisionRules rules() {
        return rules;
    }

    /** {@return the assessment} */
    public Assessment assessment() {
        return assessment;
    }

    /** {@return the credits} */
    public Credits credits() {
        return credits;
    }

    /** {@return the day} */
    public LocalDate asAt() {
        return asAt;
    }

    /**
     * How an item counts.
     *
     * @param item the place of the item
     * @return the decision
     */
    public ItemDecision item(int item) {
        return DECISIONS[items[item]];
    }

    /**
     * Whether an item keeps the organisation from Standards Met.
     *
     * @param item the place of the item
     * @param decision what it would have to count as
     * @return whether it is mandatory and counts as that
     */
    public boolean isMandatory(int item, ItemDecision decision) {
        return items[item] == decision.ordinal() && set.item(item).mandatory();
    }

    /**
     * The answer to an item.
     *
     * @param item the place of the item
     * @return the answer, or {@code null} if there is none
     */
    public @Nullable Answer answer(int item) {
        short place = answerPlaces[item];
        return place == RefWalk.NOTHING ? null : answers.value(place);
    }

    /**
     * What the answer to an item comes to.
     *
     * @param item the place of the item
     * @return the verdict; {@link AnswerVerdict#UNANSWERED} if there is no answer
     */
    public AnswerVerdict verdict(int item) {
        return VERDICTS[verdicts[item]];
    }

    /**
     * What certificates do for an item.
     *
     * @param item the place of the item
     * @return the credit, or {@code null} if no credits were given
     */
    public @Nullable Credit credit(int item) {
        return withCredits ? credits.of(set.item(item).ref(), item) : null;
    }

    /**
     * Whether a certificate exempts an item, answered or not.
     *
     * @param item the place of the item
     * @return whether its credit says so
     */
    public boolean isExempt(int item) {
        return exemptItems.get(item);
    }

    /**
     * The confirmation of an assertion, which counts from its day on (rule A1).
     *
     * @param assertion the place of the assertion
     * @return the confirmation, or {@code null} if there is none
     */
    public @Nullable Confirmation confirmation(int assertion) {
        short place = confirmationPlaces[assertion];
        return place == RefWalk.NOTHING ? null : confirmations.value(place);
    }

    /**
     * Whether an assertion is confirmed on the day, whatever the state of the items under it.
     *
     * @param assertion the place of the assertion
     * @return whether it is
     */
    public boolean isConfirmed(int assertion) {
        Confirmation confirmation = confirmation(assertion);
        return confirmation != null && !confirmation.on().isAfter(asAt);
    }

    /**
     * Whether an assertion keeps the organisation from Standards Met by not being confirmed (rule A1).
     *
     * @param assertion the place of the assertion
     * @return whether it holds a mandatory item and is not confirmed
     */
    public boolean blocksUnconfirmed(int assertion) {
        return set.assertion(assertion).mandatory() > 0 && !isConfirmed(assertion);
    }

    /**
     * Whether an assertion keeps nothing from Standards Met (rule A1).
     *
     * @param assertion the place of the assertion
     * @return whether every mandatory item is complete and, if there is one, the assertion is confirmed
     */
    public boolean isMet(int assertion) {
        return complete(assertion) == set.assertion(assertion).mandatory() && !blocksUnconfirmed(assertion);
    }

    /**
     * How many mandatory items of an assertion are complete.
     *
     * @param assertion the place of the assertion
     * @return how many are answered or exempt
     */
    public int complete(int assertion) {
        return completeByAssertion[assertion];
    }

    /**
     * How many mandatory items of an assertion are outstanding.
     *
     * @param assertion the place of the assertion
     * @return how many certainly do not count
     */
    public int outstanding(int assertion) {
        return outstandingByAssertion[assertion];
    }

    /** {@return the refs that were answered and are not asked, in order} */
    public List<EvidenceRef> surplusAnswers() {
        return surplusAnswers;
    }

    /** {@return the refs of assertions that were confirmed and that the set does not hold, in order} */
    public List<AssertionRef> surplusConfirmations() {
        return surplusConfirmations;
    }

    /** {@return how many mandatory items have a complete answer} */
    public int answered() {
        return answered;
    }

    /** {@return how many mandatory items have none and are exempt} */
    public int exempt() {
        return exempt;
    }

    /** {@return of how many mandatory items it is not known whether they count} */
    public int undetermined() {
        return undetermined;
    }

    /** {@return how many mandatory items certainly do not count} */
    public int outstanding() {
        return outstanding;
    }

    /** {@return how many assertions that hold mandatory items are not confirmed} */
    public int unconfirmed() {
        return unconfirmed;
    }

    /** Whether every mandatory item is complete (rule A1). */
    Truth mandatoryItemsComplete() {
        return complete(outstanding, undetermined);
    }

    /** Whether every item of the reduced list that is held is complete (rule A16). */
    Truth reducedListComplete() {
        return complete(outstandingOnReducedList, undeterminedOnReducedList);
    }

    private static Truth complete(int outstanding, int undetermined) {
        if (outstanding > 0) {
            return Truth.NO;
        }
        return undetermined > 0 ? Truth.UNKNOWN : Truth.YES;
    }

    /**
     * Whether the set is the list of requirements for certain, or the host takes it as it is (rule A39).
     *
     * @return whether the items that are judged by are those of the edition
     */
    public boolean requirementsConfirmed() {
        return set.complete() || rules.acceptingUnconfirmed();
    }

    /** {@return the highest status that is certain} */
    public Status status() {
        return status.status();
    }

    /** {@return the highest status that is not ruled out} */
    public Status possibleStatus() {
        return status.possible();
    }

    /** {@return what keeps {@link #possibleStatus()} above {@link #status()} apart from items and the set itself} */
    public Set<OpenQuestion> openQuestions() {
        return status.open();
    }
}
