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
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.credit.CreditOutcome;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.requirement.AnswerKind;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.code.AnswerShortfall;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was asked, what was given, which rule applied, what to do. */
class ExplanationTest {

    private static List<String> codes(List<Reason> reasons) {
        return reasons.stream().map(Reason::code).toList();
    }

    @Test
    void asOneText() {
        assertThat(scoreAnswer(TICK, Answer.yes(false)).explain(TICK)).hasToString("""
                        1.1.2: title of 1.1.2
                        Asked: 1.1.2 is mandatory for Standards Met in category 2 of 2025-26; 1.1.2 belongs to assertion 1.1
                        Found: 1.1.2 is answered "no"
                        Rule: a tick left unticked, or "no", does not complete an item (rule A7), also where it is marked as \
                        not applicable (rule A6)
                        Advice: put in place what the item asks for, then tick it; until then it is outstanding for \
                        Standards Met (rule A1)""");
    }

    @Test
    void answered() {
        Explanation unconfirmed = scoreAnswer(TICK, Answer.yes(true)).explain(TICK);

        assertThat(unconfirmed.ref()).isEqualTo(TICK);
        assertThat(unconfirmed.title()).isEqualTo("title of 1.1.2");
        assertThat(codes(unconfirmed.given())).containsExactly("answer.complete");
        assertThat(codes(unconfirmed.rule())).containsExactly("rule.complete");
        assertThat(codes(unconfirmed.advice())).containsExactly("advice.nothing", "advice.confirm");
        assertThat(unconfirmed.notes()).isEmpty();

        assertThat(codes(score(met().build()).explain(TICK).advice())).containsExactly("advice.nothing");
    }

    @Test
    void answeredUnderAnAssertionThatNeedsNoConfirmation() {
        assertThat(codes(scoreAnswer(OPTIONAL_DOCUMENTS, Example.complete(AnswerKind.DOCUMENT))
                        .explain(OPTIONAL_DOCUMENTS)
                        .advice()))
                .containsExactly("advice.nothing");
    }

    @Test
    void answeredAsNotApplicable() {
        assertThat(codes(scoreAnswer(TICK, answer(a -> a.yes(true).notApplicable(true)))
                        .explain(TICK)
                        .rule()))
                .containsExactly("rule.complete", "rule.not-applicable");
    }

    @Test
    void answeredAndExempt() {
        Explanation explanation =
                score(met().build(), Map.of(TICK, CreditOutcome.EXEMPT)).explain(TICK);

        assertThat(explanation.given())
                .extracting(Reason::message)
                .containsExactly("1.1.2 is answered (yes or no)", "the certificate makes it exempt");
        assertThat(codes(explanation.rule())).containsExactly("rule.complete", "rule.answered-and-exempt");
    }

    @Test
    void exempt() {
        Explanation explanation = score(
                        assessment().answer(TICK, Answer.yes(false)).build(), Map.of(TICK, CreditOutcome.EXEMPT))
                .explain(TICK);

        assertThat(explanation.given())
                .extracting(Reason::message)
                .containsExactly("the certificate makes it exempt", "1.1.2 is answered \"no\"");
        assertThat(codes(explanation.rule())).containsExactly("rule.exempt");
        assertThat(codes(explanation.advice())).containsExactly("advice.keep-certificate", "advice.confirm");
        assertThat(codes(explanation.notes())).containsExactly("answer.contradicts-exemption");
    }

    @Test
    void undetermined() {
        Explanation explanation = score(assessment().build(), Map.of(TICK, CreditOutcome.UNDETERMINED))
                .explain(TICK);

        assertThat(explanation.given())
                .extracting(Reason::message)
                .containsExactly("the certificate makes it undetermined");
        assertThat(codes(explanation.rule())).containsExactly("rule.undetermined");
        assertThat(codes(explanation.advice())).containsExactly("advice.find-out", "advice.for-certainty");
    }

    @Test
    void unanswered() {
        Explanation explanation = score(assessment().build(), Map.of(TEXT, CreditOutcome.NOT_EXEMPT))
                .explain(TEXT);

        assertThat(explanation.asked())
                .extracting(Reason::message)
                .containsExactly(
                        "1.1.1 is mandatory for Standards Met in category 2 of 2025-26",
                        "1.1.1 is on the reduced list for Approaching Standards",
                        "1.1.1 belongs to assertion 1.1");
        assertThat(explanation.given())
                .extracting(Reason::message)
                .containsExactly("no answer was given to 1.1.1", "the certificate makes it not-exempt");
        assertThat(codes(explanation.rule())).containsExactly("rule.unanswered");
        assertThat(codes(explanation.advice())).containsExactly("advice.answer", "advice.for-met");
    }

    @Test
    void optional() {
        Explanation explanation = score(assessment().build()).explain(OPTIONAL_DOCUMENTS);

        assertThat(codes(explanation.asked())).containsExactly("item.optional", "item.assertion");
        assertThat(codes(explanation.advice())).containsExactly("advice.answer", "advice.optional");
    }

    @Test
    void onTheReducedListAlone() {
        Explanation explanation = score(assessment().build()).explain(APPROACHING_ONLY);

        assertThat(codes(explanation.asked())).containsExactly("item.optional", "item.reduced-list", "item.assertion");
        assertThat(codes(explanation.advice())).containsExactly("advice.answer", "advice.for-reduced-list");
    }

    /** A7, A37 and A38, which only the requirement set knows. */
    @Test
    void withTheRequirementsItSaysMoreOfTheItem() {
        Scorecard card = score(assessment().build());
        RequirementSet set = Example.requirements().build();

        assertThat(codes(card.explain(TEXT, set).asked()))
                .containsExactly("item.mandatory", "item.reduced-list", "item.assertion", "item.takes");
        assertThat(card.explain(TEXT, set).asked())
                .extracting(Reason::message)
                .contains("1.1.1 takes this kind of answer: text");
        assertThat(card.explain(TEXT, set).given()).isEqualTo(card.explain(TEXT).given());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> card.explain(TEXT, Example.frame().build()))
                .withMessageStartingWith("held:");
    }

    @Test
    void everyShortfallHasARuleAndAdvice() {
        Map<AnswerShortfall, Answer> answers = Map.of(
                AnswerShortfall.NO_KIND, answer(a -> a.comment("later")),
                AnswerShortfall.SEVERAL_KINDS, answer(a -> a.yes(true).text("yes")),
                AnswerShortfall.WRONG_KIND, Answer.yes(true),
                AnswerShortfall.BLANK, Answer.text(" "));
        answers.forEach((shortfall, given) -> {
            Scorecard card = scoreAnswer(TEXT, given);

            assertThat(card.item(TEXT).orElseThrow().shortfall()).contains(shortfall);
            assertThat(card.explain(TEXT).rule()).hasSize(1);
            assertThat(card.explain(TEXT).advice()).hasSize(2);
        });
    }

    @Test
    void noDocumentsNoTickAndNoAnswer() {
        Scorecard card = score(assessment()
                .answer(OPTIONAL_DOCUMENTS, answer(a -> a.documents(List.of())))
                .answer(TICK, Answer.yes(false))
                .build());

        assertThat(codes(card.explain(OPTIONAL_DOCUMENTS).rule())).containsExactly("rule.no-documents");
        assertThat(codes(card.explain(OPTIONAL_DOCUMENTS).advice()))
                .containsExactly("advice.name-document", "advice.optional");
        assertThat(codes(card.explain(TICK).rule())).containsExactly("rule.no");
        assertThat(codes(card.explain(TICK).advice())).containsExactly("advice.put-in-place", "advice.for-met");
        assertThat(codes(card.explain(TEXT).rule())).containsExactly("rule.unanswered");
        assertThat(codes(card.explain(TEXT).advice())).containsExactly("advice.answer", "advice.for-met");
    }

    @Test
    void anItemThatTakesAnyKind() {
        RequirementSet set = Example.requirements().build();

        assertThat(codes(score(assessment().build())
                        .explain(APPROACHING_ONLY, set)
                        .asked()))
                .contains("item.takes-any")
                .doesNotContain("item.takes");
    }

    /** A38, and strict freshness where the host asks for it. */
    @Test
    void anAnswerThatIsTooOld() {
        RequirementSet set = Example.requirements().build();
        LocalDate before = DAY.minusDays(1);
        RequirementSet dated = set.toBuilder()
                .item(set.item(DATE).orElseThrow().toBuilder().notBefore(DAY).build())
                .build();
        Explanation early = score(
                        dated, assessment().answer(DATE, Answer.date(before)).build())
                .explain(DATE);
        Explanation stale = Scorer.of(set)
                .withStrictFreshness()
                .score(
                        assessment()
                                .answer(TEXT, answer(a -> a.text("said").reviewBy(before)))
                                .build(),
                        Credits.none(),
                        DAY)
                .explain(TEXT);

        assertThat(codes(early.rule())).containsExactly("rule.too-early");
        assertThat(codes(early.advice())).containsExactly("advice.do-again", "advice.for-met");
        assertThat(codes(stale.rule())).containsExactly("rule.review-passed");
        assertThat(codes(stale.advice())).containsExactly("advice.review", "advice.for-met");
    }

    @Test
    void whatAReasonAlreadySaysIsNoNote() {
        Explanation explanation = scoreAnswer(TEXT, Answer.yes(true)).explain(TEXT);

        assertThat(explanation.given())
                .extracting(Reason::message)
                .containsExactly("the answer to 1.1.1 is of the wrong kind (asked: text; given: yes or no)");
        assertThat(explanation.notes()).isEmpty();
    }

    @Test
    void notesFollow() {
        Explanation explanation =
                scoreAnswer(DATE, Answer.date(DAY.plusDays(1))).explain(DATE);

        assertThat(explanation.notes())
                .extracting(Reason::message)
                .containsExactly("the answer to 2.1.1 gives 2 June 2026, after 1 June 2026");
        assertThat(explanation.toString()).endsWith("\nNote: the answer to 2.1.1 gives 2 June 2026, after 1 June 2026");
    }

    @Test
    void aRefThatTheSetDoesNotHold() {
        EvidenceRef foreign = EvidenceRef.parse("12.1.1");

        Explanation absent = score(assessment().build()).explain(foreign);
        assertThat(absent.title()).isNull();
        assertThat(codes(absent.asked())).containsExactly("item.not-asked");
        assertThat(absent.given()).isEmpty();
        assertThat(codes(absent.rule())).containsExactly("rule.not-asked");
        assertThat(codes(absent.advice())).containsExactly("advice.nothing");

        Explanation answered = scoreAnswer(foreign, Answer.yes(true)).explain(foreign);
        assertThat(codes(answered.given())).containsExactly("answer.unknown-ref");
        assertThat(codes(answered.advice())).containsExactly("advice.foreign-answer");
        assertThat(answered.notes()).isEmpty();
    }

    /** A scorecard from elsewhere may hold less. */
    @Test
    void aScorecardThatHoldsLess() {
        Scorecard card = scoreAnswer(TICK, Answer.yes(false));
        ItemResult unexplained = new ItemResult(
                TICK,
                "title of 1.1.2",
                true,
                false,
                ItemState.INCOMPLETE,
                List.of(),
                List.of(Reason.of("of.another-version", "something else is wrong")));
        Scorecard less =
                Cards.stated(card, card.asAt(), card.standards(), List.of(), List.of(unexplained), card.blockers());

        Explanation explanation = less.explain(TICK);

        assertThat(explanation.given()).extracting(Reason::message).containsExactly("something else is wrong");
        assertThat(explanation.rule()).isEmpty();
        assertThat(codes(explanation.advice())).containsExactly("advice.answer", "advice.for-met");
    }

    @Test
    void answeredOnAScorecardWithoutAssertions() {
        ItemResult answered =
                new ItemResult(TICK, "t", true, false, ItemState.ANSWERED, List.of(), List.of(Reason.of("a", "b")));
        Scorecard card = score(assessment().build());
        Scorecard less =
                Cards.stated(card, card.asAt(), card.standards(), List.of(), List.of(answered), card.blockers());

        assertThat(codes(less.explain(TICK).advice())).containsExactly("advice.nothing");
    }

    @Test
    void rejectsNull() {
        Scorecard card = score(assessment().build());

        assertThatNullPointerException().isThrownBy(() -> card.explain(null)).withMessage("ref");
        assertThatNullPointerException().isThrownBy(() -> card.item(null)).withMessage("ref");
    }
}
