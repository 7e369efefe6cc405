package io.github.opendspt.scoring;

import static io.github.opendspt.scoring.Example.DATE;
import static io.github.opendspt.scoring.Example.DAY;
import static io.github.opendspt.scoring.Example.FIRST;
import static io.github.opendspt.scoring.Example.LAST;
import static io.github.opendspt.scoring.Example.OPTIONAL_ASSERTION;
import static io.github.opendspt.scoring.Example.TEXT;
import static io.github.opendspt.scoring.Example.TICK;
import static io.github.opendspt.scoring.Example.assessment;
import static io.github.opendspt.scoring.Example.blockers;
import static io.github.opendspt.scoring.Example.findings;
import static io.github.opendspt.scoring.Example.met;
import static io.github.opendspt.scoring.Example.score;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Confirmation;
import io.github.opendspt.model.credit.CreditOutcome;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A1: Standards Met takes every mandatory item and the confirmation of every assertion that holds one. */
class RuleA1Test {

    @Test
    void everyItemCompleteAndEveryAssertionConfirmed() {
        Scorecard card = score(met().build());

        assertThat(card.status()).isEqualTo(Status.STANDARDS_MET);
        assertThat(card.possibleStatus()).isEqualTo(Status.STANDARDS_MET);
        assertThat(card.determined()).isTrue();
        assertThat(card.blockers()).isEmpty();
        assertThat(card.findings()).isEmpty();
        assertThat(card.mandatory()).isEqualTo(new ItemTally(3, 3, 0, 0, 0));
        assertThat(card.assertions()).isEqualTo(new AssertionTally(2, 2, 2));
        assertThat(card.standards())
                .containsExactly(
                        new StandardResult(1, "first standard", 2, 2, true),
                        new StandardResult(2, "second standard", 1, 1, true));
        assertThat(card.assertionResults())
                .containsExactly(
                        new AssertionResult(FIRST, "first assertion", 2, 2, true, true),
                        new AssertionResult(OPTIONAL_ASSERTION, "optional assertion", 0, 0, false, true),
                        new AssertionResult(LAST, "last assertion", 1, 1, true, true));
    }

    @Test
    void nothingAnswered() {
        Scorecard card = score(assessment().build());

        assertThat(card.status()).isEqualTo(Status.STANDARDS_NOT_MET);
        assertThat(card.possibleStatus()).isEqualTo(Status.STANDARDS_NOT_MET);
        assertThat(card.mandatory()).isEqualTo(new ItemTally(3, 0, 0, 0, 3));
        assertThat(card.assertions()).isEqualTo(new AssertionTally(2, 0, 0));
        assertThat(card.standards())
                .containsExactly(
                        new StandardResult(1, "first standard", 2, 0, false),
                        new StandardResult(2, "second standard", 1, 0, false));
        assertThat(blockers(card))
                .containsExactly(
                        "evidence 1.1.1: no answer was given to 1.1.1",
                        "evidence 1.1.2: no answer was given to 1.1.2",
                        "evidence 2.1.1: no answer was given to 2.1.1",
                        "confirmation 1.1: assertion 1.1 is not confirmed; a responsible person (for example the SIRO) has"
                                + " to confirm it",
                        "confirmation 2.1: assertion 2.1 is not confirmed; a responsible person (for example the SIRO) has"
                                + " to confirm it");
        assertThat(card.findings()).isEmpty();
    }

    @Test
    void oneItemMissing() {
        Scorecard card = score(met().answer(TICK, Answer.yes(false)).build());

        assertThat(card.status()).isEqualTo(Status.STANDARDS_NOT_MET);
        assertThat(card.possibleStatus()).isEqualTo(Status.STANDARDS_NOT_MET);
        assertThat(blockers(card)).containsExactly("evidence 1.1.2: 1.1.2 is answered \"no\"");
        assertThat(card.mandatory()).isEqualTo(new ItemTally(3, 2, 0, 0, 1));
        assertThat(card.assertions()).isEqualTo(new AssertionTally(2, 1, 2));
        assertThat(card.standards().get(0)).isEqualTo(new StandardResult(1, "first standard", 2, 1, false));
        assertThat(card.assertionResults().get(0))
                .isEqualTo(new AssertionResult(FIRST, "first assertion", 2, 1, true, false));
        assertThat(findings(card))
                .containsExactly(
                        "info confirmation.before-complete at /confirmedAssertions/1.1: assertion 1.1 is confirmed,"
                                + " but not all of its mandatory items are complete");
    }

    @Test
    void oneConfirmationMissing() {
        Scorecard card = score(assessment()
                .answer(TEXT, Answer.text("said"))
                .answer(TICK, Answer.yes(true))
                .answer(DATE, Answer.date(DAY))
                .confirm(FIRST, Example.confirmation())
                .build());

        assertThat(card.status()).isEqualTo(Status.STANDARDS_NOT_MET);
        assertThat(card.possibleStatus()).isEqualTo(Status.STANDARDS_NOT_MET);
        assertThat(card.blockers()).hasSize(1);
        assertThat(card.blockers().get(0).kind()).isEqualTo(BlockerKind.CONFIRMATION);
        assertThat(card.blockers().get(0).code()).isEqualTo("confirmation.none");
        assertThat(card.assertions()).isEqualTo(new AssertionTally(2, 2, 1));
        assertThat(card.standards())
                .containsExactly(
                        new StandardResult(1, "first standard", 2, 2, true),
                        new StandardResult(2, "second standard", 1, 1, false));
        assertThat(card.assertionResults().get(2))
                .isEqualTo(new AssertionResult(LAST, "last assertion", 1, 1, false, false));
    }

    @Test
    void anUndeterminedItemLeavesTheVerdictOpen() {
        Assessment assessment = assessment()
                .answer(TEXT, Answer.text("said"))
                .answer(DATE, Answer.date(DAY))
                .confirm(FIRST, Example.confirmation())
                .confirm(LAST, Example.confirmation())
                .build();

        Scorecard card = score(assessment, Map.of(TICK, CreditOutcome.UNDETERMINED));

        assertThat(card.status()).isEqualTo(Status.STANDARDS_NOT_MET);
        assertThat(card.possibleStatus()).isEqualTo(Status.STANDARDS_MET);
        assertThat(card.determined()).isFalse();
        assertThat(card.mandatory()).isEqualTo(new ItemTally(3, 2, 0, 1, 0));
        assertThat(card.assertions()).isEqualTo(new AssertionTally(2, 1, 2));
        assertThat(blockers(card))
                .containsExactly(
                        "undetermined 1.1.2: whether 1.1.2 is exempt by Cyber Essentials Plus is not known; find "
                                + "that out, or answer the item");
        assertThat(card.blockers().get(0).code()).isEqualTo("credit.undetermined");
        assertThat(card.findings()).isEmpty();
        assertThat(card)
                .hasToString("Scorecard[2025-26 category 2 as at 2026-06-01: standards-not-met to standards-met]");
    }

    @Test
    void anUndeterminedItemBesideAnOutstandingOneLeavesNothingOpen() {
        Scorecard card = score(
                met().answer(TEXT, Answer.text(" "))
                        .answer(TICK, Answer.yes(false))
                        .build(),
                Map.of(TICK, CreditOutcome.UNDETERMINED));

        assertThat(card.possibleStatus()).isEqualTo(Status.STANDARDS_NOT_MET);
        assertThat(card.blockers())
                .extracting(Blocker::kind)
                .containsExactly(BlockerKind.EVIDENCE, BlockerKind.UNDETERMINED);
    }

    @Test
    void blockersComeByKindAndThenByRef() {
        Scorecard card = score(
                assessment().confirm(LAST, Example.confirmation()).build(), Map.of(TEXT, CreditOutcome.UNDETERMINED));

        assertThat(card.blockers())
                .extracting(blocker -> blocker.kind() + " " + blocker.ref())
                .containsExactly("evidence 1.1.2", "evidence 2.1.1", "undetermined 1.1.1", "confirmation 1.1");
    }

    @Test
    void aConfirmationCountsOnItsDay() {
        assertThat(score(met().confirm(FIRST, new Confirmation("SIRO", DAY)).build())
                        .status())
                .isEqualTo(Status.STANDARDS_MET);
    }

    @Test
    void aConfirmationDoesNotCountTheDayBefore() {
        Scorecard card = score(
                met().confirm(FIRST, new Confirmation("SIRO", DAY.plusDays(1))).build());

        assertThat(card.status()).isEqualTo(Status.STANDARDS_NOT_MET);
        assertThat(card.assertions()).isEqualTo(new AssertionTally(2, 2, 1));
        assertThat(blockers(card))
                .containsExactly(
                        "confirmation 1.1: the confirmation of assertion 1.1 is dated 2 June 2026, after 1 June 2026; it"
                                + " does not count yet");
        assertThat(card.blockers().get(0).code()).isEqualTo("confirmation.future");
        assertThat(findings(card))
                .containsExactly(
                        "warning confirmation.future at /confirmedAssertions/1.1/on: the confirmation of assertion "
                                + "1.1 is dated 2 June 2026, after 1 June 2026; it does not count yet");
        assertThat(card.findings().get(0).ref()).isEqualTo(FIRST);
    }

    @Test
    void anAssertionWithoutMandatoryItemsNeedsNoConfirmationAndMayHaveOne() {
        Scorecard card =
                score(met().confirm(OPTIONAL_ASSERTION, Example.confirmation()).build());

        assertThat(card.status()).isEqualTo(Status.STANDARDS_MET);
        assertThat(card.assertions()).isEqualTo(new AssertionTally(2, 2, 2));
        assertThat(card.assertionResults().get(1))
                .isEqualTo(new AssertionResult(OPTIONAL_ASSERTION, "optional assertion", 0, 0, true, true));
        assertThat(card.findings()).isEmpty();
    }

    @Test
    void anAssertionWithoutMandatoryItemsIsNoBlockerIfConfirmedLater() {
        Scorecard card = score(met().confirm(OPTIONAL_ASSERTION, new Confirmation("SIRO", DAY.plusDays(1)))
                .build());

        assertThat(card.status()).isEqualTo(Status.STANDARDS_MET);
        assertThat(card.blockers()).isEmpty();
        assertThat(card.findings()).extracting(finding -> finding.code()).containsExactly("confirmation.future");
    }

    @Test
    void confirmedBeforeCompleteIsNotSaidOfAnUndeterminedItem() {
        Scorecard card = score(met().answer(TICK, Answer.yes(false)).build(), Map.of(TICK, CreditOutcome.UNDETERMINED));

        assertThat(card.findings()).isEmpty();
    }

    @Test
    void aConfirmationOfAnAssertionThatIsNotInTheSetDoesNotCount() {
        Scorecard card = score(met().confirm(AssertionRef.parse("1.3"), Example.confirmation())
                .confirm(AssertionRef.parse("9.9"), Example.confirmation())
                .build());

        assertThat(card.status()).isEqualTo(Status.STANDARDS_MET);
        assertThat(card.assertions()).isEqualTo(new AssertionTally(2, 2, 2));
        assertThat(findings(card))
                .containsExactly(
                        "warning confirmation.unknown-assertion at /confirmedAssertions/1.3: there is no assertion 1.3 for"
                                + " category 2 in 2025-26; its confirmation is kept and does not count",
                        "warning confirmation.unknown-assertion at /confirmedAssertions/9.9: there is no assertion 9.9 for"
                                + " category 2 in 2025-26; its confirmation is kept and does not count");
    }
}
