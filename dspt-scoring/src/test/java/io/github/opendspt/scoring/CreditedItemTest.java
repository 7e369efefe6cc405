package io.github.opendspt.scoring;

import static io.github.opendspt.scoring.Example.DATE;
import static io.github.opendspt.scoring.Example.TEXT;
import static io.github.opendspt.scoring.Example.TICK;
import static io.github.opendspt.scoring.Example.codes;
import static io.github.opendspt.scoring.Example.credits;
import static io.github.opendspt.scoring.Example.findings;
import static io.github.opendspt.scoring.Example.item;
import static io.github.opendspt.scoring.Example.met;
import static io.github.opendspt.scoring.Example.requirements;
import static io.github.opendspt.scoring.Example.score;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Severity;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.credit.Credit;
import io.github.opendspt.model.credit.CreditGround;
import io.github.opendspt.model.credit.CreditOutcome;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.requirement.ExemptionBasis;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.code.ScoringCodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A4 and D20: what credit does for an item, in each state that its answer may leave it in. */
class CreditedItemTest {

    private static final List<CertificateScheme> PLUS = List.of(CertificateScheme.CYBER_ESSENTIALS_PLUS);

    private static Scorecard scoreTick(Answer answer, CreditOutcome outcome) {
        return score(met().answer(TICK, answer).build(), Map.of(TICK, outcome));
    }

    private static Scorecard scoreWithoutTick(CreditOutcome outcome) {
        return score(met().withoutAnswer(TICK).build(), Map.of(TICK, outcome));
    }

    @Test
    void exemptWithoutAnswer() {
        Scorecard card = scoreWithoutTick(CreditOutcome.EXEMPT);

        assertThat(item(card, TICK))
                .isEqualTo(new ItemResult(
                        TICK,
                        "title of 1.1.2",
                        true,
                        false,
                        ItemState.EXEMPT,
                        PLUS,
                        List.of(Reason.of("credit.exempt", "the certificate makes it exempt"))));
        assertThat(card.mandatory()).isEqualTo(new ItemTally(3, 2, 1, 0, 0));
        assertThat(card.assertions()).isEqualTo(new AssertionTally(2, 2, 2));
        assertThat(card.status()).isEqualTo(Status.STANDARDS_MET);
        assertThat(card.blockers()).isEmpty();
        assertThat(card.findings()).isEmpty();
    }

    @Test
    void exemptBesideACompleteAnswerIsAnswered() {
        Scorecard card = scoreTick(Answer.yes(true), CreditOutcome.EXEMPT);

        assertThat(item(card, TICK).state()).isEqualTo(ItemState.ANSWERED);
        assertThat(item(card, TICK).exemptBy()).isEqualTo(PLUS);
        assertThat(codes(item(card, TICK))).containsExactly("answer.complete", "credit.exempt");
        assertThat(card.mandatory()).isEqualTo(new ItemTally(3, 3, 0, 0, 0));
        assertThat(card.findings()).isEmpty();
    }

    @Test
    void exemptBesideNoIsExemptWithAFinding() {
        Scorecard card = scoreTick(Answer.yes(false), CreditOutcome.EXEMPT);

        assertThat(item(card, TICK).state()).isEqualTo(ItemState.EXEMPT);
        assertThat(item(card, TICK).exemptBy()).isEqualTo(PLUS);
        assertThat(codes(item(card, TICK))).containsExactly("credit.exempt", "answer.no");
        assertThat(card.status()).isEqualTo(Status.STANDARDS_MET);
        assertThat(findings(card))
                .containsExactly(
                        "warning answer.contradicts-exemption at /answers/1.1.2: 1.1.2 is answered \"no\" but is"
                                + " exempt by Cyber Essentials Plus; the exemption counts, and an auditor may ask why the two"
                                + " disagree");
    }

    @Test
    void theContradictionIsToldOnceThoughTheCreditsTellItToo() {
        RequirementSet set = requirements().build();
        Answer no = Answer.yes(false);
        Assessment assessment = met().answer(TICK, no).build();
        Finding warning =
                Example.credit(TICK, CreditOutcome.EXEMPT).contradictedBy(no).orElseThrow();
        Finding other = Finding.of(Severity.INFO, null, null, Reason.of("a.code", "a warning of the credits"));

        Scorecard card = Scorer.of(set)
                .score(assessment, credits(set, Map.of(TICK, CreditOutcome.EXEMPT), warning, other), Example.DAY);

        assertThat(card.findings()).containsExactly(other, warning);
    }

    @Test
    void exemptBesideAnIncompleteAnswerIsExemptWithAFinding() {
        Scorecard card = scoreTick(Answer.text("x"), CreditOutcome.EXEMPT);

        assertThat(item(card, TICK).state()).isEqualTo(ItemState.EXEMPT);
        assertThat(codes(item(card, TICK))).containsExactly("credit.exempt", "answer.wrong-kind");
        assertThat(findings(card))
                .containsExactly(
                        "warning answer.incomplete-beside-exemption at /answers/1.1.2: 1.1.2 is exempt by Cyber "
                                + "Essentials Plus and its answer is not complete; the exemption counts, but complete the "
                                + "answer or remove it",
                        "warning answer.wrong-kind at /answers/1.1.2: the answer to 1.1.2 is of the wrong kind "
                                + "(asked: yes or no; given: text)");
    }

    @Test
    void undeterminedWithoutAnswer() {
        Scorecard card = scoreWithoutTick(CreditOutcome.UNDETERMINED);

        assertThat(item(card, TICK).state()).isEqualTo(ItemState.UNDETERMINED);
        assertThat(item(card, TICK).exemptBy()).isEmpty();
        assertThat(codes(item(card, TICK))).containsExactly("credit.undetermined");
        assertThat(card.findings()).isEmpty();
    }

    @Test
    void undeterminedBesideACompleteAnswerIsAnswered() {
        Scorecard card = scoreTick(Answer.yes(true), CreditOutcome.UNDETERMINED);

        assertThat(item(card, TICK).state()).isEqualTo(ItemState.ANSWERED);
        assertThat(item(card, TICK).exemptBy()).isEmpty();
        assertThat(codes(item(card, TICK))).containsExactly("answer.complete");
    }

    @Test
    void undeterminedBesideNoIsUndetermined() {
        Scorecard card = scoreTick(Answer.yes(false), CreditOutcome.UNDETERMINED);

        assertThat(item(card, TICK).state()).isEqualTo(ItemState.UNDETERMINED);
        assertThat(codes(item(card, TICK))).containsExactly("credit.undetermined", "answer.no");
        assertThat(card.findings()).isEmpty();
    }

    @Test
    void notExemptTellsWhyTheCertificateWasRefused() {
        Scorecard card = scoreWithoutTick(CreditOutcome.NOT_EXEMPT);

        assertThat(item(card, TICK).state()).isEqualTo(ItemState.UNANSWERED);
        assertThat(item(card, TICK).exemptBy()).isEmpty();
        assertThat(codes(item(card, TICK))).containsExactly("answer.none", "credit.not-exempt");
    }

    @Test
    void notExemptBesideNo() {
        Scorecard card = scoreTick(Answer.yes(false), CreditOutcome.NOT_EXEMPT);

        assertThat(item(card, TICK).state()).isEqualTo(ItemState.INCOMPLETE);
        assertThat(codes(item(card, TICK))).containsExactly("answer.no", "credit.not-exempt");
        assertThat(card.findings()).extracting(Finding::code).containsExactly("confirmation.before-complete");
    }

    @Test
    void notExemptBesideACompleteAnswerIsNotWorthTelling() {
        assertThat(codes(item(scoreTick(Answer.yes(true), CreditOutcome.NOT_EXEMPT), TICK)))
                .containsExactly("answer.complete");
    }

    @Test
    void noExemptionOnTheTrack() {
        Scorecard card = scoreWithoutTick(CreditOutcome.NOT_APPLICABLE);

        assertThat(item(card, TICK).state()).isEqualTo(ItemState.UNANSWERED);
        assertThat(codes(item(card, TICK))).containsExactly("answer.none");
    }

    @Test
    void thatThereIsNoCertificateIsNotWorthTelling() {
        Scorecard card = score(met().withoutAnswer(TICK).build(), Map.of());

        assertThat(codes(item(card, TICK))).containsExactly("answer.none");
    }

    @Test
    void creditWithoutReasonsStillGivesOne() {
        RequirementSet set = requirements().build();
        List<Credit> items = new ArrayList<>(credits(set, Map.of()).items());
        items.replaceAll(credit -> credit.ref().equals(TICK)
                ? Credit.of(
                        TICK,
                        List.of(new CreditGround(
                                CertificateScheme.CYBER_ESSENTIALS_PLUS,
                                null,
                                CreditOutcome.EXEMPT,
                                List.of(),
                                null,
                                null)))
                : credit);

        Scorecard card = Scorer.of(set)
                .score(met().withoutAnswer(TICK).build(), Credits.of(set, Example.DAY, items, List.of()), Example.DAY);

        assertThat(item(card, TICK).reasons())
                .containsExactly(Reason.of(ScoringCodes.CREDIT_UNEXPLAINED, TICK, CreditOutcome.EXEMPT));
    }

    @Test
    void severalSchemesAreNamed() {
        RequirementSet set = requirements().build();
        List<Credit> items = new ArrayList<>(credits(set, Map.of()).items());
        items.replaceAll(credit -> credit.ref().equals(TICK)
                ? Credit.of(
                        TICK,
                        List.of(
                                undetermined(CertificateScheme.ISO_27001, "first"),
                                undetermined(CertificateScheme.CYBER_ESSENTIALS_PLUS, "second")))
                : credit);

        Scorecard card = Scorer.of(set)
                .score(met().withoutAnswer(TICK).build(), Credits.of(set, Example.DAY, items, List.of()), Example.DAY);

        assertThat(Example.blockers(card))
                .containsExactly(
                        "undetermined 1.1.2: whether 1.1.2 is exempt by Cyber Essentials Plus and ISO 27001 is not "
                                + "known; find that out, or answer the item");
    }

    private static CreditGround undetermined(CertificateScheme scheme, String why) {
        return new CreditGround(scheme, null, CreditOutcome.UNDETERMINED, List.of(Reason.of("why", why)), null, null);
    }

    private static ItemResult refused(ExemptionBasis exemptions, CreditGround... grounds) {
        RequirementSet set = requirements().exemptions(exemptions).build();
        List<Credit> items = new ArrayList<>(credits(set, Map.of()).items());
        items.replaceAll(credit -> credit.ref().equals(TICK) ? Credit.of(TICK, List.of(grounds)) : credit);
        return item(
                Scorer.of(set)
                        .score(
                                met().withoutAnswer(TICK).build(),
                                Credits.of(set, Example.DAY, items, List.of()),
                                Example.DAY),
                TICK);
    }

    private static CreditGround refusal(String certificate, ExemptionBasis basis, Reason... reasons) {
        return new CreditGround(
                CertificateScheme.CYBER_ESSENTIALS_PLUS,
                certificate,
                CreditOutcome.NOT_EXEMPT,
                List.of(reasons),
                basis,
                null);
    }

    private static final Reason EXPIRED = Reason.of("certificate.expired", "it expired");
    private static final Reason SUSPENDED = Reason.of("certificate.suspended", "it is suspended");

    @Test
    void aCertificateThatAnExemptionNamesIsToldWithEachReasonOnce() {
        ItemResult item = refused(
                ExemptionBasis.OFFICIAL,
                refusal("CEP-1", ExemptionBasis.OFFICIAL, EXPIRED),
                refusal("CEP-2", ExemptionBasis.OFFICIAL, EXPIRED, SUSPENDED));

        assertThat(codes(item)).containsExactly("answer.none", "certificate.expired", "certificate.suspended");
    }

    @Test
    void aCertificateThatNoExemptionNamesIsNotWorthTelling() {
        ItemResult item = refused(
                ExemptionBasis.OFFICIAL,
                refusal("CEP-1", null, EXPIRED),
                refusal("CEP-2", ExemptionBasis.OFFICIAL, SUSPENDED));

        assertThat(codes(item)).containsExactly("answer.none", "certificate.suspended");
        assertThat(codes(refused(ExemptionBasis.OFFICIAL, refusal("CEP-1", null, EXPIRED))))
                .containsExactly("answer.none");
    }

    /** D21. */
    @Test
    void whereTheExemptionsAreNotKnownEveryCertificateIsTold() {
        ItemResult item = refused(ExemptionBasis.UNKNOWN, refusal("CEP-1", null, EXPIRED));

        assertThat(codes(item)).containsExactly("answer.none", "certificate.expired");
    }

    /** Read from a document, the credits may be of some items only; of the others they say nothing. */
    @Test
    void creditsThatLeaveItemsOut() {
        RequirementSet set = requirements().build();
        Credits some = Credits.of(
                set.edition(),
                set.category(),
                set.checksum(),
                Example.DAY,
                List.of(Example.credit(DATE, CreditOutcome.EXEMPT)),
                List.of());

        Scorecard card = Scorer.of(set).score(Example.assessment().build(), some, Example.DAY);

        assertThat(item(card, DATE).state()).isEqualTo(ItemState.EXEMPT);
        assertThat(item(card, DATE).exemptBy()).isEqualTo(PLUS);
        assertThat(item(card, TEXT).state()).isEqualTo(ItemState.UNANSWERED);
        assertThat(item(card, TICK).state()).isEqualTo(ItemState.UNANSWERED);
        assertThat(codes(item(card, TICK))).containsExactly("answer.none");
    }

    /** Those of the credits stand on either side of the one of the answer. */
    @Test
    void findingsOfOneCodeAreInOrderWhereverTheyComeFrom() {
        RequirementSet set = requirements().build();
        Assessment assessment = met().answer(
                        TICK,
                        Answer.builder()
                                .yes(true)
                                .recordedOn(Example.DAY.plusDays(1))
                                .build())
                .build();
        Finding first = futureDate(TEXT);
        Finding last = futureDate(DATE);

        Scorecard card = Scorer.of(set).score(assessment, credits(set, Map.of(), first, last), Example.DAY);

        assertThat(card.findings())
                .extracting(finding -> String.valueOf(finding.ref()))
                .containsExactly(TEXT.toString(), TICK.toString(), DATE.toString());
    }

    private static Finding futureDate(EvidenceRef ref) {
        return Finding.of(
                Severity.WARNING, ref, "/answers/" + ref, Reason.of("answer.recorded-later", "it is to come"));
    }
}
