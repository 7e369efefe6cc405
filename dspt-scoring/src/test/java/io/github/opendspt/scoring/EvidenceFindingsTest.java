package io.github.opendspt.scoring;

import static io.github.opendspt.model.requirement.Obligation.OPTIONAL;
import static io.github.opendspt.scoring.Example.DAY;
import static io.github.opendspt.scoring.Example.FIRST;
import static io.github.opendspt.scoring.Example.TEXT;
import static io.github.opendspt.scoring.Example.TICK;
import static io.github.opendspt.scoring.Example.findings;
import static io.github.opendspt.scoring.Example.item;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.AnswerDigest;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Confirmation;
import io.github.opendspt.model.assessment.Evidence;
import io.github.opendspt.model.assessment.EvidenceFreshness;
import io.github.opendspt.model.assessment.EvidenceSays;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.requirement.AnswerKind;
import io.github.opendspt.scoring.forecast.Forecast;
import io.github.opendspt.scoring.forecast.Forecaster;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Evidence beside answers, and confirmations of what has changed since: findings and nothing else. */
class EvidenceFindingsTest {

    private static final EvidenceRef EXERCISE = EvidenceRef.parse("2.1.3");
    private static final LocalDate WINDOW = LocalDate.of(2025, 7, 1);

    /** The example with a dated clause (A38). */
    private static final Scorer SCORER = Scorer.of(Example.requirements()
            .item(item(EXERCISE, AnswerKind.UNKNOWN, OPTIONAL, OPTIONAL)
                    .notBefore(WINDOW)
                    .build())
            .build());

    private static final Checksum DIGEST = Checksum.of("sha256:" + "a".repeat(64));

    private static Evidence.Builder seen(String day) {
        return Evidence.builder("what was seen", LocalDate.parse(day));
    }

    private static Scorecard score(Scorer scorer, Assessment.Builder assessment) {
        return scorer.score(assessment.build(), Credits.none(), DAY);
    }

    private static List<String> found(EvidenceRef ref, Evidence.Builder... records) {
        Assessment.Builder assessment = Example.met();
        for (Evidence.Builder record : records) {
            assessment.evidence(ref, record.build());
        }
        return findings(score(SCORER, assessment));
    }

    @Test
    void evidenceOfToday() {
        assertThat(found(TICK, seen("2026-06-01"), seen("2020-01-01"))).isEmpty();
    }

    @Test
    void staleByItsOwnLastDay() {
        assertThat(found(TICK, seen("2026-03-01").validUntil(DAY))).isEmpty();
        assertThat(found(TICK, seen("2026-03-01").validUntil(DAY.minusDays(1))))
                .containsExactly("warning evidence.stale at /evidence/1.1.2/0: the evidence for 1.1.2 of 1 March 2026"
                        + " is out of date; newer evidence is needed from 1 June 2026");
    }

    @Test
    void staleByTheWindowOfItsItem() {
        assertThat(found(EXERCISE, seen("2025-07-01"))).isEmpty();
        assertThat(found(EXERCISE, seen("2025-06-30").validUntil(DAY.plusYears(1))))
                .containsExactly("warning evidence.stale at /evidence/2.1.3/0: the evidence for 2.1.3 of 30 June 2025"
                        + " is out of date; newer evidence is needed from 1 July 2025");
    }

    @Test
    void staleByTheRuleOfTheHost() {
        Scorer strict = SCORER.withEvidenceFreshness(EvidenceFreshness.within(Period.ofMonths(12)));
        Assessment.Builder assessment = Example.met()
                .evidence(TICK, seen("2025-06-01").build())
                .evidence(TICK, seen("2025-05-31").build())
                .evidence(TEXT, seen("2020-01-01").validUntil(DAY).build());

        assertThat(findings(score(strict, assessment)))
                .containsExactly("warning evidence.stale at /evidence/1.1.2/1: the evidence for 1.1.2 of 31 May 2025"
                        + " is out of date; newer evidence is needed from 1 June 2026");
        assertThat(score(strict, assessment).status())
                .isEqualTo(score(SCORER, assessment).status());
    }

    @Test
    void contradictsWhatIsStatedAndNothingElse() {
        Evidence against = seen("2026-03-01").says(EvidenceSays.CONTRADICTS).build();
        String finding = "warning evidence.contradicts at /evidence/1.1.2/0: the evidence for 1.1.2 of 1 March 2026"
                + " contradicts what is stated for it; check which of the two is right";

        assertThat(findings(score(SCORER, Example.met().evidence(TICK, against))))
                .containsExactly(finding);
        assertThat(findings(score(
                        SCORER, Example.met().answer(TICK, Answer.yes(false)).evidence(TICK, against))))
                .noneMatch(text -> text.contains("evidence."));
    }

    @Test
    void ofTheFuture() {
        assertThat(found(TICK, seen("2026-06-02").says(EvidenceSays.CONTRADICTS)))
                .containsExactly("warning evidence.future at /evidence/1.1.2/0/observedOn: the evidence for 1.1.2 is of"
                        + " 2 June 2026, after 1 June 2026");
    }

    @Test
    void oneFileForSeveralItemsIsUsual() {
        Assessment.Builder assessment = Example.met()
                .evidence(TEXT, seen("2026-03-01").digest(DIGEST).build())
                .evidence(TICK, seen("2026-03-01").digest(DIGEST).build());

        assertThat(findings(score(SCORER, assessment)))
                .containsExactly("info evidence.duplicate-digest at /evidence/1.1.2/0/digest: the same file is recorded"
                        + " as evidence 2 times, for 1.1.1 and 1.1.2; it supports each once");
    }

    @Test
    void oneFileTwiceForAnItem() {
        assertThat(found(
                        TICK,
                        seen("2026-03-01").digest(DIGEST),
                        seen("2026-03-02").digest(DIGEST)))
                .containsExactly("warning evidence.duplicate-digest at /evidence/1.1.2/1/digest: the same file is"
                        + " recorded as evidence 2 times, for 1.1.2; it supports each once");
    }

    @Test
    void forWhatIsNotAsked() {
        assertThat(found(EvidenceRef.parse("9.9.9"), seen("2026-03-01")))
                .containsExactly("warning evidence.unknown-ref at /evidence/9.9.9: 9.9.9 is not asked of the"
                        + " organisation in 2025-26; its evidence is kept");
    }

    @Test
    void confirmedAndChangedSince() {
        LocalDate may = LocalDate.of(2026, 5, 20);
        Assessment confirmed = AnswerDigest.confirm(Example.met().build(), FIRST, new Confirmation("SIRO", may));
        Assessment.Builder changed = confirmed.toBuilder().answer(TEXT, Answer.text("said otherwise"));

        assertThat(findings(score(SCORER, confirmed.toBuilder()))).isEmpty();
        assertThat(findings(score(SCORER, changed)))
                .containsExactly(
                        "warning confirmation.changed-since at /confirmedAssertions/1.1/digest: 1.1 was"
                                + " confirmed on 20 May 2026, and its answers have changed since; it counts, but confirm it again");
        assertThat(score(SCORER, changed).status())
                .isEqualTo(score(SCORER, confirmed.toBuilder()).status());
    }

    @Test
    void anAnswerThatCannotBeWrittenIsNotWhatWasConfirmed() {
        Assessment confirmed = AnswerDigest.confirm(Example.met().build(), FIRST, new Confirmation("SIRO", DAY));
        Assessment.Builder changed = confirmed.toBuilder().answer(TEXT, Answer.text("x".repeat(2_000_000)));

        assertThat(score(SCORER, changed).findings())
                .extracting(finding -> finding.code())
                .contains("confirmation.changed-since");
    }

    @Test
    void theForecastHasTheDayOnWhichEvidenceRunsOut() {
        Assessment assessment = Example.met()
                .evidence(TICK, seen("2026-03-01").validUntil(DAY.plusDays(9)).build())
                .evidence(TEXT, seen("2026-03-01").build())
                .build();
        Scorer strict = SCORER.withEvidenceFreshness(EvidenceFreshness.within(Period.ofMonths(4)));

        Forecast forecast =
                Forecaster.of(strict, (given, set, day) -> Credits.none()).forecast(assessment, DAY, DAY.plusDays(60));

        assertThat(forecast.days())
                .extracting(day -> day.on() + " " + day.reasons().get(0).message())
                .containsExactly(
                        "2026-06-11 newer evidence for 1.1.2 is needed from 11 June 2026",
                        "2026-07-02 newer evidence for 1.1.1 is needed from 2 July 2026");
    }
}
