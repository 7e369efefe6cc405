package io.github.opendspt.scoring;

import static io.github.opendspt.scoring.Example.APPROACHING_ONLY;
import static io.github.opendspt.scoring.Example.DATE;
import static io.github.opendspt.scoring.Example.OPTIONAL_DOCUMENTS;
import static io.github.opendspt.scoring.Example.TEXT;
import static io.github.opendspt.scoring.Example.TICK;
import static io.github.opendspt.scoring.Example.findings;
import static io.github.opendspt.scoring.Example.item;
import static io.github.opendspt.scoring.Example.score;
import static io.github.opendspt.scoring.Example.scoreAnswer;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Document;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules A7 and A8: what completes an item, and that presence alone does. */
class RuleA7Test {

    private static final Answer SOME_DATE = Answer.date(LocalDate.of(2026, 2, 14));
    private static final Answer SOME_DOCUMENT = Answer.documents(Document.of("register"));

    private static Arguments answer(String name, EvidenceRef ref, Answer answer, String code, String message) {
        return Arguments.of(Named.of(name, ref), answer, code, message);
    }

    static Stream<Arguments> complete() {
        String code = "answer.complete";
        return Stream.of(
                answer("text", TEXT, Answer.text("x"), code, "1.1.1 is answered (text)"),
                answer("text after spaces", TEXT, Answer.text(" \t\n!"), code, "1.1.1 is answered (text)"),
                answer("no-break space", TEXT, Answer.text("\u00A0"), code, "1.1.1 is answered (text)"),
                answer("tick", TICK, Answer.yes(true), code, "1.1.2 is answered (yes or no)"),
                answer("documents", OPTIONAL_DOCUMENTS, SOME_DOCUMENT, code, "1.2.1 is answered (document)"),
                answer("date", DATE, SOME_DATE, code, "2.1.1 is answered (date)"),
                answer("any: tick", APPROACHING_ONLY, Answer.yes(true), code, "2.1.2 is answered (yes or no)"),
                answer("any: text", APPROACHING_ONLY, Answer.text("x"), code, "2.1.2 is answered (text)"),
                answer("any: documents", APPROACHING_ONLY, SOME_DOCUMENT, code, "2.1.2 is answered (document)"),
                answer("any: date", APPROACHING_ONLY, SOME_DATE, code, "2.1.2 is answered (date)"));
    }

    @ParameterizedTest
    @MethodSource
    void complete(EvidenceRef ref, Answer answer, String code, String message) {
        Scorecard card = scoreAnswer(ref, answer);

        assertThat(item(card, ref).state()).isEqualTo(ItemState.ANSWERED);
        assertThat(item(card, ref).reasons()).hasSize(1);
        assertThat(item(card, ref).reasons().get(0).code()).isEqualTo(code);
        assertThat(item(card, ref).reasons().get(0).message()).isEqualTo(message);
        assertThat(card.findings()).isEmpty();
    }

    static Stream<Arguments> incomplete() {
        String no = "answer.no";
        String blank = "answer.blank";
        String wrong = "answer.wrong-kind";
        return Stream.of(
                answer("no", TICK, Answer.yes(false), no, "1.1.2 is answered \"no\""),
                answer("any: no", APPROACHING_ONLY, Answer.yes(false), no, "2.1.2 is answered \"no\""),
                answer("empty", TEXT, Answer.text(""), blank, "1.1.1 is answered with a blank text"),
                answer("space", TEXT, Answer.text(" "), blank, "1.1.1 is answered with a blank text"),
                answer("controls", TEXT, Answer.text("\u0000\t\r\n "), blank, "1.1.1 is answered with a blank text"),
                answer("any: blank", APPROACHING_ONLY, Answer.text("\n"), blank, "2.1.2 is answered with a blank text"),
                answer(
                        "no documents",
                        OPTIONAL_DOCUMENTS,
                        Answer.builder().documents(List.of()).build(),
                        "answer.no-documents",
                        "1.2.1 is answered with an empty list of documents"),
                answer(
                        "no kind",
                        TICK,
                        Answer.builder().comment("x").build(),
                        "answer.no-kind",
                        "the answer holds none of yes, text, documents and date; it must hold exactly one"),
                answer(
                        "any: no kind",
                        APPROACHING_ONLY,
                        Answer.builder().build(),
                        "answer.no-kind",
                        "the answer holds none of yes, text, documents and date; it must hold exactly one"),
                answer(
                        "several kinds",
                        TICK,
                        Answer.builder().yes(true).text("x").build(),
                        "answer.several-kinds",
                        "the answer holds yes and text; it must hold exactly one"),
                answer(
                        "any: several kinds",
                        APPROACHING_ONLY,
                        Answer.builder().documents(List.of()).date(Example.DAY).build(),
                        "answer.several-kinds",
                        "the answer holds documents and date; it must hold exactly one"),
                answer(
                        "text: tick",
                        TEXT,
                        Answer.yes(true),
                        wrong,
                        "the answer to 1.1.1 is of the wrong kind (asked: text; given: yes or no)"),
                answer(
                        "text: no",
                        TEXT,
                        Answer.yes(false),
                        wrong,
                        "the answer to 1.1.1 is of the wrong kind (asked: text; given: yes or no)"),
                answer(
                        "tick: text",
                        TICK,
                        Answer.text("x"),
                        wrong,
                        "the answer to 1.1.2 is of the wrong kind (asked: yes or no; given: text)"),
                answer(
                        "documents: date",
                        OPTIONAL_DOCUMENTS,
                        SOME_DATE,
                        wrong,
                        "the answer to 1.2.1 is of the wrong kind (asked: document; given: date)"),
                answer(
                        "date: documents",
                        DATE,
                        SOME_DOCUMENT,
                        wrong,
                        "the answer to 2.1.1 is of the wrong kind (asked: date; given: document)"));
    }

    @ParameterizedTest
    @MethodSource
    void incomplete(EvidenceRef ref, Answer answer, String code, String message) {
        Scorecard card = scoreAnswer(ref, answer);

        assertThat(item(card, ref).state()).isEqualTo(ItemState.INCOMPLETE);
        assertThat(item(card, ref).exemptBy()).isEmpty();
        assertThat(item(card, ref).reasons()).hasSize(1);
        assertThat(item(card, ref).reasons().get(0).code()).isEqualTo(code);
        assertThat(item(card, ref).reasons().get(0).message()).isEqualTo(message);
        assertThat(card.findings())
                .extracting(Finding::code)
                .isEqualTo(code.equals("answer.wrong-kind") ? List.of(code) : List.of());
    }

    @Test
    void noAnswer() {
        Scorecard card = score(Example.assessment().build());

        assertThat(card.items()).extracting(ItemResult::state).containsOnly(ItemState.UNANSWERED);
        assertThat(card.items())
                .extracting(item -> item.reasons().get(0).toString())
                .containsExactly(
                        "answer.none: no answer was given to 1.1.1",
                        "answer.none: no answer was given to 1.1.2",
                        "answer.none: no answer was given to 1.2.1",
                        "answer.none: no answer was given to 2.1.1",
                        "answer.none: no answer was given to 2.1.2");
    }

    @Test
    void aWrongKindIsAFindingToo() {
        assertThat(findings(scoreAnswer(TEXT, Answer.yes(true))))
                .containsExactly(
                        "warning answer.wrong-kind at /answers/1.1.1: the answer to 1.1.1 is of the wrong kind "
                                + "(asked: text; given: yes or no)");
    }

    @Test
    void aBlockerSaysWhatToDo() {
        Scorecard card = score(Example.assessment()
                .answer(TEXT, Answer.text(""))
                .answer(TICK, Answer.builder().build())
                .answer(DATE, Answer.text("x"))
                .build());

        assertThat(Example.blockers(card).subList(0, 3))
                .containsExactly(
                        "evidence 1.1.1: 1.1.1 is answered with a blank text",
                        "evidence 1.1.2: the answer holds none of yes, text, documents and date; it must hold "
                                + "exactly one",
                        "evidence 2.1.1: the answer to 2.1.1 is of the wrong kind (asked: date; given: text)");
        assertThat(card.blockers().subList(0, 3))
                .extracting(Blocker::code)
                .containsExactly("answer.blank", "answer.no-kind", "answer.wrong-kind");
    }

    @Test
    void everyItemIsListedInOrderOfRefOptionalOnesToo() {
        assertThat(score(Example.assessment().build()).items())
                .extracting(item -> item.ref() + " " + item.title() + " " + item.mandatory() + " " + item.approaching())
                .containsExactly(
                        "1.1.1 title of 1.1.1 true true",
                        "1.1.2 title of 1.1.2 true false",
                        "1.2.1 title of 1.2.1 false false",
                        "2.1.1 title of 2.1.1 true false",
                        "2.1.2 title of 2.1.2 false true");
    }
}
