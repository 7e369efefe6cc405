package io.github.opendspt.scoring;

import static io.github.opendspt.scoring.Example.DAY;
import static io.github.opendspt.scoring.Example.TICK;
import static io.github.opendspt.scoring.Example.findings;
import static io.github.opendspt.scoring.Example.met;
import static io.github.opendspt.scoring.Example.plus;
import static io.github.opendspt.scoring.Example.score;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.CertificateScope;
import io.github.opendspt.model.assessment.CertificateStatus;
import io.github.opendspt.model.assessment.Iso27001Version;
import io.github.opendspt.model.credit.CreditOutcome;
import io.github.opendspt.model.requirement.Track;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A12: Standards Exceeded is Standards Met and a current Cyber Essentials Plus certificate of the whole organisation. */
class RuleA12Test {

    private static Scorecard scoreMetWith(Certificate... certificates) {
        var assessment = met();
        for (Certificate certificate : certificates) {
            assessment.certificate(certificate);
        }
        return score(assessment.build());
    }

    private static void assertStatus(Scorecard card, Status status, Status possible) {
        assertThat(card.status()).isEqualTo(status);
        assertThat(card.possibleStatus()).isEqualTo(possible);
    }

    @Test
    void metAndCurrentPlus() {
        Scorecard card = scoreMetWith(plus().build());

        assertStatus(card, Status.STANDARDS_EXCEEDED, Status.STANDARDS_EXCEEDED);
        assertThat(card.findings()).isEmpty();
        assertThat(card.blockers()).isEmpty();
    }

    @Test
    void metAlone() {
        assertStatus(scoreMetWith(), Status.STANDARDS_MET, Status.STANDARDS_MET);
    }

    @Test
    void plusAlone() {
        Scorecard card =
                score(met().withoutAnswer(TICK).certificate(plus().build()).build());

        assertStatus(card, Status.STANDARDS_NOT_MET, Status.STANDARDS_NOT_MET);
    }

    @Test
    void onItsFirstAndLastDay() {
        assertStatus(scoreMetWith(plus().issuedOn(DAY).build()), Status.STANDARDS_EXCEEDED, Status.STANDARDS_EXCEEDED);
        assertStatus(scoreMetWith(plus().expiresOn(DAY).build()), Status.STANDARDS_EXCEEDED, Status.STANDARDS_EXCEEDED);
    }

    @Test
    void theDayBeforeAndAfter() {
        assertStatus(
                scoreMetWith(plus().issuedOn(DAY.plusDays(1)).build()), Status.STANDARDS_MET, Status.STANDARDS_MET);
        assertStatus(
                scoreMetWith(plus().expiresOn(DAY.minusDays(1)).build()), Status.STANDARDS_MET, Status.STANDARDS_MET);
    }

    @Test
    void suspendedOrWithdrawn() {
        assertStatus(
                scoreMetWith(plus().status(CertificateStatus.SUSPENDED).build()),
                Status.STANDARDS_MET,
                Status.STANDARDS_MET);
        assertStatus(
                scoreMetWith(plus().status(CertificateStatus.WITHDRAWN).build()),
                Status.STANDARDS_MET,
                Status.STANDARDS_MET);
    }

    @Test
    void neitherPlainCyberEssentialsNorIso() {
        assertStatus(
                scoreMetWith(
                        Certificate.builder(CertificateScheme.CYBER_ESSENTIALS)
                                .issuedOn(DAY)
                                .expiresOn(DAY)
                                .scope(CertificateScope.WHOLE_ORGANISATION)
                                .build(),
                        Certificate.builder(CertificateScheme.ISO_27001)
                                .version(Iso27001Version.V2022)
                                .issuedOn(DAY)
                                .expiresOn(DAY)
                                .scope(CertificateScope.ALL_HEALTH_AND_CARE_DATA)
                                .build()),
                Status.STANDARDS_MET,
                Status.STANDARDS_MET);
    }

    @Test
    void aSubsetIsUndetermined() {
        Scorecard card = scoreMetWith(plus().scope(CertificateScope.SUBSET).build());

        assertStatus(card, Status.STANDARDS_MET, Status.STANDARDS_EXCEEDED);
        assertThat(card.findings())
                .extracting(Finding::code, Finding::pointer)
                .containsExactly(
                        tuple("certificate.scope-subset", "/certificates"),
                        tuple("status.undetermined-exceeded", "/certificates"));
    }

    @Test
    void anotherHolderAndAnUnstatedScopeAreReportedWhateverTheOrder() {
        Certificate holder = plus().holder("Another Ltd").build();
        Certificate unstated = plus().scope(CertificateScope.UNSTATED).build();
        Scorecard card = scoreMetWith(holder, unstated);

        assertStatus(card, Status.STANDARDS_MET, Status.STANDARDS_EXCEEDED);
        assertThat(card.findings())
                .extracting(Finding::code)
                .containsExactly(
                        "certificate.holder-differs", "certificate.scope-unstated", "status.undetermined-exceeded");
        assertThat(scoreMetWith(unstated, holder)).isEqualTo(card);
    }

    @Test
    void oneThatCountsSettlesWhatAnotherLeavesOpen() {
        Scorecard card = scoreMetWith(plus().scope(CertificateScope.SUBSET).build(), plus().build());

        assertStatus(card, Status.STANDARDS_EXCEEDED, Status.STANDARDS_EXCEEDED);
        assertThat(card.findings()).isEmpty();
    }

    @Test
    void oneThatDoesNotCountSettlesNothing() {
        Scorecard card = scoreMetWith(
                plus().scope(CertificateScope.SUBSET).build(),
                plus().expiresOn(DAY.minusDays(1)).build());

        assertStatus(card, Status.STANDARDS_MET, Status.STANDARDS_EXCEEDED);
    }

    @Test
    void undeterminedMetAndPlusLeaveExceededPossible() {
        Scorecard card = score(
                met().answer(TICK, Answer.yes(false))
                        .certificate(plus().build())
                        .build(),
                Map.of(TICK, CreditOutcome.UNDETERMINED));

        assertStatus(card, Status.STANDARDS_NOT_MET, Status.STANDARDS_EXCEEDED);
        assertThat(card.findings()).isEmpty();
    }

    @Test
    void undeterminedMetWithoutPlusLeavesMetPossible() {
        Scorecard card = score(met().answer(TICK, Answer.yes(false)).build(), Map.of(TICK, CreditOutcome.UNDETERMINED));

        assertStatus(card, Status.STANDARDS_NOT_MET, Status.STANDARDS_MET);
    }

    @Test
    void nothingIsSaidOfPlusWhereMetIsClosed() {
        Scorecard card = score(met().withoutAnswer(TICK)
                .withoutConfirmation(Example.FIRST)
                .certificate(plus().scope(CertificateScope.SUBSET).build())
                .build());

        assertStatus(card, Status.STANDARDS_NOT_MET, Status.STANDARDS_NOT_MET);
        assertThat(card.findings()).isEmpty();
    }

    @Test
    void onTheCafTrackNeitherMetNorExceededIsEverCertain() {
        var caf = Example.requirements().track(Track.CAF).build();
        Scorecard card = score(caf, met().certificate(plus().build()).build());

        assertStatus(card, Status.STANDARDS_NOT_MET, Status.STANDARDS_EXCEEDED);
        assertThat(findings(card))
                .containsExactly(
                        "warning status.undetermined-track: on the CAF-aligned track Standards Met depends on the "
                                + "level of each outcome (rule E7), which this requirement set does not hold");
        assertStatus(score(caf, met().build()), Status.STANDARDS_NOT_MET, Status.STANDARDS_MET);
        assertStatus(score(caf, met().withoutAnswer(TICK).build()), Status.STANDARDS_NOT_MET, Status.STANDARDS_NOT_MET);
    }
}
