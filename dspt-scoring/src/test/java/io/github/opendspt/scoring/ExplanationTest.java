package io.github.opendspt.scoring;

import static io.github.opendspt.scoring.Example.APPROACHING_ONLY;
import static io.github.opendspt.scoring.Example.DATE;
import static io.github.opendspt.scoring.Example.DAY;
import static io.github.opendspt.scoring.Example.OPTIONAL_DOCUMENTS;
import static io.github.opendspt.scoring.Example.TEXT;
import static io.github.opendspt.scoring.Example.TICK;
import static io.github.opendspt.scoring.Example.answer;
import static io.github.opendspt.scoring.Example.assessment;
import static io.github.opendspt.scoring.Example.met;
import static io.github.opendspt.scoring.Example.score;
import static io.github.opendspt.scoring.Example.scoreAnswer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.credit.CreditOutcome;
import io.github.opendspt.model.requirement.AnswerKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was asked, what was given, which rule applied, what to do. */
class ExplanationTest {

    private static final String TO_MET = " Until then it stands between you and Standards Met (rule A1).";
    private static final String COMPLETE =
            "A complete answer of the kind that was asked completes an item (rule A7); what it"
                    + " says is the organisation's own declaration (rule A8).";

    @Test
    void no() {
        assertThat(scoreAnswer(TICK, Answer.yes(false)).explain(TICK)).hasToString("""
                        1.1.2, "title of 1.1.2", is mandatory for Standards Met in category 2 of 2025-26. It belongs to \
                        assertion 1.1, "first assertion".
                        What I found: 1.1.2 is answered "no".
                        A tick left unticked, or "no", does not complete an item (rule A7), also where it is marked as not \
                        applicable (rule A6).
                        To do: put in place what it asks for, or say in the comment why it does not apply, then tick it. \
                        Until then it stands between you and Standards Met (rule A1).""");
    }

    @Test
    void answered() {
        Explanation unconfirmed = scoreAnswer(TICK, Answer.yes(true)).explain(TICK);

        assertThat(unconfirmed.ref()).isEqualTo(TICK);
        assertThat(unconfirmed.given()).isEqualTo("What I found: 1.1.2 is answered with a tick.");
        assertThat(unconfirmed.rule()).isEqualTo(COMPLETE);
        assertThat(unconfirmed.advice())
                .isEqualTo("Nothing to do for the item. Assertion 1.1 still has to be confirmed (rule A1).");
        assertThat(unconfirmed.notes()).isEmpty();

        assertThat(score(met().build()).explain(TICK).advice()).isEqualTo("Nothing to do for the item.");
    }

    @Test
    void answeredUnderAnAssertionThatNeedsNoConfirmation() {
        assertThat(scoreAnswer(OPTIONAL_DOCUMENTS, Example.complete(AnswerKind.DOCUMENT))
                        .explain(OPTIONAL_DOCUMENTS)
                        .advice())
                .isEqualTo("Nothing to do for the item.");
    }

    @Test
    void answeredAsNotApplicable() {
        assertThat(scoreAnswer(TICK, answer(a -> a.yes(true).notApplicable(true)))
                        .explain(TICK)
                        .rule())
                .isEqualTo(COMPLETE + " Saying that the item does not apply is a normal completion (rule A6).");
    }

    @Test
    void answeredAndExempt() {
        Explanation explanation =
                score(met().build(), Map.of(TICK, CreditOutcome.EXEMPT)).explain(TICK);

        assertThat(explanation.given())
                .isEqualTo("What I found: 1.1.2 is answered with a tick; the certificate makes it exempt.");
        assertThat(explanation.rule()).isEqualTo(COMPLETE + " It is exempt besides; it counts once, as answered.");
    }

    @Test
    void exempt() {
        Explanation explanation = score(
                        assessment().answer(TICK, Answer.yes(false)).build(), Map.of(TICK, CreditOutcome.EXEMPT))
                .explain(TICK);

        assertThat(explanation.given())
                .isEqualTo("What I found: the certificate makes it exempt; 1.1.2 is answered \"no\".");
        assertThat(explanation.rule())
                .isEqualTo("An item that a certificate exempts counts as complete, whatever was answered (rule A4).");
        assertThat(explanation.advice())
                .isEqualTo("Keep the certificate current until you publish; there is nothing else to do for the item."
                        + " Assertion 1.1 still has to be confirmed (rule A1).");
        assertThat(explanation.notes())
                .containsExactly(
                        "1.1.2 is answered \"no\" but is exempt by Cyber Essentials Plus; the exemption counts, and an"
                                + " auditor may ask why the two disagree.");
    }

    @Test
    void undetermined() {
        Explanation explanation = score(assessment().build(), Map.of(TICK, CreditOutcome.UNDETERMINED))
                .explain(TICK);

        assertThat(explanation.given()).isEqualTo("What I found: the certificate makes it undetermined.");
        assertThat(explanation.rule())
                .isEqualTo(
                        "Whether a certificate exempts it is not known, and unknown never passes: it does not count for the"
                                + " status, only for the status that is possible (rule D20).");
        assertThat(explanation.advice()).isEqualTo("To do: find out what is not known, or answer the item." + TO_MET);
    }

    @Test
    void unanswered() {
        Explanation explanation = score(assessment().build(), Map.of(TEXT, CreditOutcome.NOT_EXEMPT))
                .explain(TEXT);

        assertThat(explanation.asked())
                .isEqualTo(
                        "1.1.1, \"title of 1.1.1\", is mandatory for Standards Met and on the reduced list for Approaching"
                                + " Standards in category 2 of 2025-26. It belongs to assertion 1.1, \"first assertion\".");
        assertThat(explanation.given())
                .isEqualTo(
                        "What I found: 1.1.1 is not answered (it takes a text); the certificate makes it not-exempt.");
        assertThat(explanation.rule()).isEqualTo("An item without an answer is not complete (rule A7).");
        assertThat(explanation.advice()).isEqualTo("To do: answer it." + TO_MET);
    }

    @Test
    void optional() {
        Explanation explanation = score(assessment().build()).explain(OPTIONAL_DOCUMENTS);

        assertThat(explanation.asked())
                .startsWith("1.2.1, \"title of 1.2.1\", is optional in category 2 of 2025-26. It belongs to");
        assertThat(explanation.advice())
                .isEqualTo("To do: answer it. It is optional: your status is the same either way (rule A2).");
    }

    @Test
    void onTheReducedListAlone() {
        Explanation explanation = score(assessment().build()).explain(APPROACHING_ONLY);

        assertThat(explanation.asked())
                .startsWith(
                        "2.1.2, \"title of 2.1.2\", is optional for Standards Met but on the reduced list for Approaching"
                                + " Standards in category 2");
        assertThat(explanation.advice())
                .isEqualTo(
                        "To do: answer it. Until then the reduced list for Approaching Standards is not complete (rule"
                                + " A16).");
    }

    @Test
    void whatAReasonAlreadySaysIsNoNote() {
        Explanation explanation = scoreAnswer(TEXT, Answer.yes(true)).explain(TEXT);

        assertThat(explanation.given()).isEqualTo("What I found: 1.1.1 takes a text but is answered with a tick.");
        assertThat(explanation.notes()).isEmpty();
    }

    @Test
    void notesFollow() {
        Explanation explanation =
                scoreAnswer(DATE, Answer.date(DAY.plusDays(1))).explain(DATE);

        assertThat(explanation.notes()).containsExactly("the answer to 2.1.1 gives 2026-06-02, after 2026-06-01.");
        assertThat(explanation.toString()).endsWith("\nAlso: the answer to 2.1.1 gives 2026-06-02, after 2026-06-01.");
    }

    @Test
    void aRefThatTheSetDoesNotHold() {
        EvidenceRef foreign = EvidenceRef.parse("12.1.1");

        assertThat(score(assessment().build()).explain(foreign))
                .isEqualTo(new Explanation(
                        foreign,
                        "12.1.1 is not asked of category 2 in 2025-26.",
                        "No answer to it was given.",
                        "An item that the category is not asked does not apply and is not counted (rule A3); the same ref may"
                                + " ask something else in another category or edition (rule A35).",
                        "Nothing to do.",
                        List.of()));

        Explanation answered = scoreAnswer(foreign, Answer.yes(true)).explain(foreign);
        assertThat(answered.given()).isEqualTo("An answer to it was given.");
        assertThat(answered.advice())
                .isEqualTo(
                        "See whether the answer belongs to another ref, category or edition; otherwise take it out.");
        assertThat(answered.notes())
                .containsExactly(
                        "12.1.1 is not asked of category 2 in 2025-26; its answer is kept and does not count.");
    }

    /** A scorecard from elsewhere may tell less. */
    @Test
    void aScorecardThatTellsLess() {
        Scorecard card = scoreAnswer(TICK, Answer.yes(false));
        ItemResult untold = new ItemResult(
                TICK,
                "title of 1.1.2",
                true,
                false,
                ItemState.INCOMPLETE,
                List.of(),
                List.of(Reason.of("of.another-version", "something else is wrong")));
        Scorecard less = new Scorecard(
                card.edition(),
                card.category(),
                card.asAt(),
                card.odsCode(),
                card.requirements(),
                card.completeness(),
                card.status(),
                card.possibleStatus(),
                card.mandatory(),
                card.assertions(),
                card.standards(),
                List.of(),
                List.of(untold),
                card.blockers(),
                card.findings());

        Explanation explanation = less.explain(TICK);

        assertThat(explanation.asked())
                .isEqualTo("1.1.2, \"title of 1.1.2\", is mandatory for Standards Met in category 2 of 2025-26.");
        assertThat(explanation.given()).isEqualTo("What I found: something else is wrong.");
        assertThat(explanation.rule()).isEqualTo("The item is not complete (rule A7).");
        assertThat(explanation.advice()).isEqualTo("To do: complete the answer." + TO_MET);
    }

    @Test
    void answeredOnAScorecardWithoutAssertions() {
        ItemResult answered =
                new ItemResult(TICK, "t", true, false, ItemState.ANSWERED, List.of(), List.of(Reason.of("a", "b")));
        Scorecard card = score(assessment().build());
        Scorecard less = new Scorecard(
                card.edition(),
                card.category(),
                card.asAt(),
                card.odsCode(),
                card.requirements(),
                card.completeness(),
                card.status(),
                card.possibleStatus(),
                card.mandatory(),
                card.assertions(),
                card.standards(),
                List.of(),
                List.of(answered),
                card.blockers(),
                card.findings());

        assertThat(less.explain(TICK).advice()).isEqualTo("Nothing to do for the item.");
    }

    @Test
    void rejectsNull() {
        Scorecard card = score(assessment().build());

        assertThatNullPointerException().isThrownBy(() -> card.explain(null)).withMessage("ref");
        assertThatNullPointerException().isThrownBy(() -> card.item(null)).withMessage("ref");
    }
}
