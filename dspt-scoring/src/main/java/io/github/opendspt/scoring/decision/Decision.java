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
import io.github.opendspt.scoring.code.AnswerShortfall;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on an assessment on a day: for each item how it counts and what its answer lacks, for each assertion whether it
 * is confirmed, the counts, and the interval of the status. Everything that is said about it is made from this.
 *
 * <p>Answers, confirmations and the set are all in order of ref, so that one walk puts them beside each other. The arrays are
 * never written after construction. Immutable and thread-safe.
 */
public final class Decision {

    private final PreparedSet set;
    private final DecisionRules rules;
    private final Assessment assessment;
    private final Credits credits;
    private final LocalDate asAt;

    private final @Nullable Answer[] answers;
    private final CreditOutcome[] outcomes;
    private final boolean withCredits;
    private final @Nullable AnswerShortfall[] shortfalls;
    private final ItemDecision[] items;
    private final @Nullable Confirmation[] confirmations;
    private final int[] completeByAssertion;
    private final int[] outstandingByAssertion;
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
        this.answers = new @Nullable Answer[set.items()];
        this.outcomes = new CreditOutcome[set.items()];
        this.withCredits = !credits.items().isEmpty();
        this.shortfalls = new @Nullable AnswerShortfall[set.items()];
        this.items = new ItemDecision[set.items()];
        this.confirmations = new @Nullable Confirmation[set.assertions()];
        this.completeByAssertion = new int[set.assertions()];
        this.outstandingByAssertion = new int[set.assertions()];
        Alignment<EvidenceRef, Answer> given = new Alignment<>(set.itemRefs(), answers);
        assessment.answers().forEach(given);
        this.surplusAnswers = given.surplus();
        decideItems();
        Alignment<AssertionRef, Confirmation> confirmed = new Alignment<>(set.assertionRefs(), confirmations);
        assessment.confirmedAssertions().forEach(confirmed);
        this.surplusConfirmations = confirmed.surplus();
        countConfirmations();
        this.status = StatusRule.of(this);
    }

    private void decideItems() {
        LocalDate freshAt = rules.strictFreshness() ? asAt : null;
        for (int i = 0; i < items.length; i++) {
            PreparedItem item = set.item(i);
            AnswerShortfall shortfall = item.answerRule().shortfall(answers[i], freshAt);
            CreditOutcome credit = withCredits ? credits.outcome(item.ref(), i) : CreditOutcome.NOT_EXEMPT;
            ItemDecision decision = decide(item, shortfall, credit);
            shortfalls[i] = shortfall;
            outcomes[i] = credit;
            items[i] = decision;
            count(item, decision);
        }
    }

    /** A4, A7, D20 and A39, in this order: complete answer, exemption, undetermined exemption, candidate. */
    private ItemDecision decide(PreparedItem item, @Nullable AnswerShortfall shortfall, CreditOutcome credit) {
        if (shortfall == null) {
            return ItemDecision.ANSWERED;
        }
        if (credit == CreditOutcome.EXEMPT) {
            return ItemDecision.EXEMPT;
        } else if (credit == CreditOutcome.UNDETERMINED) {
            return ItemDecision.UNDETERMINED;
        }
        return item.item().candidate() && !rules.acceptingUnconfirmed()
                ? ItemDecision.UNDETERMINED
                : ItemDecision.OUTSTANDING;
    }

    private void count(PreparedItem item, ItemDecision decision) {
        if (item.mandatory()) {
            switch (decision) {
                case ANSWERED -> answered++;
                case EXEMPT -> exempt++;
                case UNDETERMINED -> undetermined++;
                case OUTSTANDING -> {
                    outstanding++;
                    outstandingByAssertion[item.assertion()]++;
                }
            }
            if (decision.complete()) {
                completeByAssertion[item.assertion()]++;
            }
        }
        if (item.approaching()) {
            if (decision == ItemDecision.OUTSTANDING) {
                outstandingOnReducedList++;
            } else if (decision == ItemDecision.UNDETERMINED) {
                undeterminedOnReducedList++;
            }
        }
    }

    private void countConfirmations() {
        for (int i = 0; i < confirmations.length; i++) {
            if (blocksUnconfirmed(i)) {
                unconfirmed++;
            }
        }
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
        return items[item];
    }

    /**
     * Whether an item keeps the organisation from Standards Met.
     *
     * @param item the place of the item
     * @param decision what it would have to count as
     * @return whether it is mandatory and counts as that
     */
    public boolean isMandatory(int item, ItemDecision decision) {
        return items[item] == decision && set.item(item).mandatory();
    }

    /**
     * The answer to an item.
     *
     * @param item the place of the item
     * @return the answer, or {@code null} if there is none
     */
    public @Nullable Answer answer(int item) {
        return answers[item];
    }

    /**
     * What the answer to an item lacks.
     *
     * @param item the place of the item
     * @return the shortfall, or {@code null} if it is complete
     */
    public @Nullable AnswerShortfall shortfall(int item) {
        return shortfalls[item];
    }

    /**
     * What certificates do for an item.
     *
     * @param item the place of the item
     * @return the credit, or {@code null} if no credits were given
     */
    public @Nullable Credit credit(int item) {
        return withCredits ? credits.of(set.item(item).ref()) : null;
    }

    /**
     * Whether a certificate exempts an item, answered or not.
     *
     * @param item the place of the item
     * @return whether its credit says so
     */
    public boolean isExempt(int item) {
        return outcomes[item] == CreditOutcome.EXEMPT;
    }

    /**
     * The confirmation of an assertion, which counts from its day on (rule A1).
     *
     * @param assertion the place of the assertion
     * @return the confirmation, or {@code null} if there is none
     */
    public @Nullable Confirmation confirmation(int assertion) {
        return confirmations[assertion];
    }

    /**
     * Whether an assertion is confirmed on the day, whatever the state of the items under it.
     *
     * @param assertion the place of the assertion
     * @return whether it is
     */
    public boolean isConfirmed(int assertion) {
        Confirmation confirmation = confirmations[assertion];
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
