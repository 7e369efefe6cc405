package io.github.opendspt.model.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Severity;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.requirement.Confidence;
import io.github.opendspt.model.requirement.ExemptionBasis;
import io.github.opendspt.model.requirement.Provenance;
import java.util.List;
import org.junit.jupiter.api.Test;

class CreditTest {

    private static final EvidenceRef REF = EvidenceRef.parse("4.2.3");
    private static final EvidenceRef OTHER = EvidenceRef.parse("4.2.4");
    private static final CertificateScheme CEP = CertificateScheme.CYBER_ESSENTIALS_PLUS;
    private static final CertificateScheme ISO = CertificateScheme.ISO_27001;
    private static final Reason WHY = Reason.of("why", "because");
    private static final Reason WHY_NOT = Reason.of("x-not", "for nothing");

    private static CreditGround ground(CertificateScheme scheme, CreditOutcome outcome, Reason... reasons) {
        return new CreditGround(scheme, "1", outcome, List.of(reasons), null, null);
    }

    private static Credit without(CreditOutcome outcome, Reason reason) {
        return Credit.withoutCertificate(REF, outcome, reason);
    }

    @Test
    void aCreditWithoutCertificateHasAReasonAndNoGround() {
        Credit credit = without(CreditOutcome.NOT_EXEMPT, WHY);

        assertThat(credit.ref()).isEqualTo(REF);
        assertThat(credit.outcome()).isEqualTo(CreditOutcome.NOT_EXEMPT);
        assertThat(credit.by()).isEmpty();
        assertThat(credit.reasons()).containsExactly(WHY);
        assertThat(credit.grounds()).isEmpty();
        assertThat(credit).hasToString("4.2.3 not-exempt");
    }

    @Test
    void onlyACertificateExempts() {
        assertThat(without(CreditOutcome.NOT_APPLICABLE, WHY).outcome()).isEqualTo(CreditOutcome.NOT_APPLICABLE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> without(CreditOutcome.UNDETERMINED, WHY))
                .withMessage("item 4.2.3 cannot be undetermined without a certificate");
        assertThatIllegalArgumentException().isThrownBy(() -> without(CreditOutcome.EXEMPT, WHY));
        assertThatNullPointerException()
                .isThrownBy(() -> Credit.withoutCertificate(null, CreditOutcome.NOT_EXEMPT, WHY))
                .withMessage("ref");
    }

    @Test
    void theGreatestGroundDecides() {
        Credit credit = Credit.of(
                REF,
                List.of(
                        ground(ISO, CreditOutcome.NOT_EXEMPT, WHY_NOT, WHY),
                        ground(CEP, CreditOutcome.UNDETERMINED, WHY)));

        assertThat(credit.outcome()).isEqualTo(CreditOutcome.UNDETERMINED);
        assertThat(credit.by()).containsExactly(CEP);
        assertThat(credit.reasons()).containsExactly(WHY, WHY_NOT);
        assertThat(credit.grounds()).extracting(CreditGround::scheme).containsExactly(CEP, ISO);
        assertThat(credit).hasToString("4.2.3 undetermined by [cyber-essentials-plus]");
    }

    @Test
    void everySchemeThatDecidesIsNamedOnce() {
        Credit credit = Credit.of(
                REF,
                List.of(
                        ground(ISO, CreditOutcome.EXEMPT, WHY),
                        ground(CEP, CreditOutcome.EXEMPT, WHY),
                        ground(CEP, CreditOutcome.EXEMPT, WHY_NOT)));

        assertThat(credit.by()).containsExactly(CEP, ISO);
        assertThat(credit.grounds()).hasSize(3);
    }

    @Test
    void aRefusalIsByNobody() {
        assertThat(Credit.of(REF, List.of(ground(CEP, CreditOutcome.NOT_EXEMPT, WHY)))
                        .by())
                .isEmpty();
    }

    @Test
    void aCreditOfCertificatesHasAGround() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Credit.of(REF, List.of()))
                .withMessage("item 4.2.3 has no ground for credit");
        assertThatNullPointerException()
                .isThrownBy(() -> Credit.of(null, List.of(ground(CEP, CreditOutcome.EXEMPT, WHY))))
                .withMessage("ref");
    }

    @Test
    void anotherItemMayHaveTheSameCredit() {
        Credit credit = Credit.of(REF, List.of(ground(CEP, CreditOutcome.EXEMPT, WHY)));

        assertThat(credit.forItem(OTHER)).isEqualTo(Credit.of(OTHER, List.of(ground(CEP, CreditOutcome.EXEMPT, WHY))));
        assertThatNullPointerException().isThrownBy(() -> credit.forItem(null)).withMessage("item");
    }

    @Test
    void joinKeepsEveryGround() {
        CreditGround one = ground(CEP, CreditOutcome.EXEMPT, WHY);
        CreditGround other = ground(ISO, CreditOutcome.NOT_EXEMPT, WHY_NOT);

        assertThat(Credit.of(REF, List.of(one)).join(Credit.of(REF, List.of(other))))
                .isEqualTo(Credit.of(REF, List.of(one, other)));
        assertThat(Credit.of(REF, List.of(one)).join(without(CreditOutcome.NOT_EXEMPT, WHY_NOT)))
                .isEqualTo(Credit.of(REF, List.of(one)));
        assertThat(without(CreditOutcome.NOT_EXEMPT, WHY_NOT).join(Credit.of(REF, List.of(one))))
                .isEqualTo(Credit.of(REF, List.of(one)));
    }

    @Test
    void joinWithoutCertificatesKeepsEveryReason() {
        Credit joined = without(CreditOutcome.NOT_EXEMPT, WHY).join(without(CreditOutcome.NOT_EXEMPT, WHY_NOT));

        assertThat(joined.outcome()).isEqualTo(CreditOutcome.NOT_EXEMPT);
        assertThat(joined.reasons()).containsExactly(WHY, WHY_NOT);
    }

    @Test
    void thatNoExemptionsApplySaysNothingBesideAnotherCredit() {
        Credit credit = without(CreditOutcome.NOT_EXEMPT, WHY_NOT);

        assertThat(without(CreditOutcome.NOT_APPLICABLE, WHY).join(credit)).isEqualTo(credit);
        assertThat(credit.join(Credit.of(REF, List.of(ground(CEP, CreditOutcome.NOT_APPLICABLE, WHY)))))
                .isEqualTo(credit);
    }

    @Test
    void joinIsOfOneItem() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> without(CreditOutcome.NOT_EXEMPT, WHY)
                        .join(Credit.withoutCertificate(OTHER, CreditOutcome.NOT_EXEMPT, WHY)))
                .withMessage("credits of 4.2.3 and 4.2.4 cannot be joined");
    }

    @Test
    void anAnswerNoContradictsAnExemption() {
        Credit credit =
                Credit.of(REF, List.of(ground(CEP, CreditOutcome.EXEMPT, WHY), ground(ISO, CreditOutcome.EXEMPT, WHY)));

        assertThat(credit.contradictedBy(Answer.yes(false)))
                .contains(Finding.of(
                        Severity.WARNING,
                        REF,
                        "/answers/4.2.3",
                        Reason.of(
                                "answer.contradicts-exemption",
                                "4.2.3 is answered \"no\" but is exempt by Cyber Essentials Plus and ISO 27001; the"
                                        + " exemption counts, and an auditor may ask why the two disagree",
                                List.of("4.2.3", "cyber-essentials-plus, iso-27001"))));
        assertThat(credit.contradictedBy(Answer.yes(true))).isEmpty();
        assertThat(without(CreditOutcome.NOT_EXEMPT, WHY).contradictedBy(Answer.yes(false)))
                .isEmpty();
    }

    private static Credit bind(
            EvidenceRef ref,
            CreditOutcome outcome,
            List<CertificateScheme> by,
            List<Reason> reasons,
            List<CreditGround> grounds) {
        Credit.Binding binding = new Credit.Binding();
        binding.ref = ref;
        binding.outcome = outcome;
        binding.by = by;
        binding.reasons = reasons;
        binding.grounds = grounds;
        return Credit.bind(binding);
    }

    @Test
    void aCreditIsBoundWhereItsPartsAgree() {
        CreditGround exempt = ground(CEP, CreditOutcome.EXEMPT, WHY);

        assertThat(bind(REF, CreditOutcome.EXEMPT, List.of(CEP), List.of(WHY), List.of(exempt)))
                .isEqualTo(Credit.of(REF, List.of(exempt)));
        assertThat(bind(REF, CreditOutcome.NOT_EXEMPT, List.of(), List.of(WHY), null))
                .isEqualTo(without(CreditOutcome.NOT_EXEMPT, WHY));
        assertThat(bind(REF, CreditOutcome.NOT_EXEMPT, List.of(), List.of(WHY), List.of()))
                .isEqualTo(without(CreditOutcome.NOT_EXEMPT, WHY));
    }

    @Test
    void aCreditWhosePartsDisagreeIsNotBound() {
        CreditGround exempt = ground(CEP, CreditOutcome.EXEMPT, WHY);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> bind(REF, CreditOutcome.UNDETERMINED, List.of(CEP), List.of(WHY), List.of(exempt)))
                .withMessage("outcome, by and reasons of item 4.2.3 are not those of its grounds");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bind(REF, CreditOutcome.EXEMPT, List.of(ISO), List.of(WHY), List.of(exempt)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bind(REF, CreditOutcome.EXEMPT, List.of(CEP), List.of(WHY_NOT), List.of(exempt)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bind(REF, CreditOutcome.EXEMPT, List.of(CEP), List.of(WHY), null))
                .withMessage("item 4.2.3 cannot be exempt without a certificate");
    }

    @Test
    void equalityIsByContent() {
        CreditGround exempt = ground(CEP, CreditOutcome.EXEMPT, WHY);
        Credit credit = Credit.of(REF, List.of(exempt));

        assertThat(credit)
                .isEqualTo(Credit.of(REF, List.of(exempt)))
                .hasSameHashCodeAs(Credit.of(REF, List.of(exempt)));
        assertThat(credit)
                .isNotEqualTo(credit.forItem(OTHER))
                .isNotEqualTo(Credit.of(REF, List.of(ground(CEP, CreditOutcome.UNDETERMINED, WHY))))
                .isNotEqualTo(Credit.of(REF, List.of(ground(ISO, CreditOutcome.EXEMPT, WHY))))
                .isNotEqualTo(Credit.of(REF, List.of(ground(CEP, CreditOutcome.EXEMPT, WHY_NOT))))
                .isNotEqualTo("4.2.3");
        assertThat(without(CreditOutcome.NOT_EXEMPT, WHY)).isNotEqualTo(without(CreditOutcome.NOT_EXEMPT, WHY_NOT));
        assertThat(without(CreditOutcome.NOT_EXEMPT, WHY)).isNotEqualTo(without(CreditOutcome.NOT_APPLICABLE, WHY));
        assertThat(credit.hashCode()).isNotEqualTo(credit.forItem(OTHER).hashCode());
    }

    @Test
    void groundsAreOrderedByWhatTheyDo() {
        Provenance high = new Provenance(Confidence.HIGH, "one");
        Provenance low = new Provenance(Confidence.LOW, "one");
        List<Reason> why = List.of(WHY);
        ExemptionBasis official = ExemptionBasis.OFFICIAL;
        List<CreditGround> ordered = List.of(
                new CreditGround(ISO, "1", CreditOutcome.EXEMPT, why, null, null),
                new CreditGround(CEP, null, CreditOutcome.NOT_EXEMPT, why, null, null),
                new CreditGround(CEP, "1", CreditOutcome.NOT_EXEMPT, why, null, null),
                new CreditGround(CEP, "1", CreditOutcome.NOT_EXEMPT, why, official, high),
                new CreditGround(CEP, "1", CreditOutcome.NOT_EXEMPT, why, official, low),
                new CreditGround(CEP, "1", CreditOutcome.NOT_EXEMPT, why, ExemptionBasis.HOST, high),
                new CreditGround(CEP, "1", CreditOutcome.NOT_EXEMPT, List.of(WHY_NOT), null, null),
                new CreditGround(CEP, "2", CreditOutcome.NOT_EXEMPT, why, null, null),
                new CreditGround(ISO, null, CreditOutcome.NOT_EXEMPT, why, null, null));

        for (int i = 0; i < ordered.size(); i++) {
            for (int j = 0; j < ordered.size(); j++) {
                assertThat(Integer.signum(ordered.get(i).compareTo(ordered.get(j))))
                        .isEqualTo(Integer.compare(i, j));
            }
        }
    }

    @Test
    void aGroundHasSchemeAndOutcome() {
        assertThatNullPointerException()
                .isThrownBy(() -> new CreditGround(null, null, CreditOutcome.EXEMPT, List.of(), null, null))
                .withMessage("scheme");
        assertThatNullPointerException()
                .isThrownBy(() -> new CreditGround(CEP, null, null, List.of(), null, null))
                .withMessage("outcome");
    }

    @Test
    void outcomesAreOrderedAndSpelt() {
        assertThat(CreditOutcome.values())
                .extracting(CreditOutcome::toString)
                .containsExactly("not-applicable", "not-exempt", "undetermined", "exempt");
        for (CreditOutcome one : CreditOutcome.values()) {
            assertThat(CreditOutcome.parse(one.token())).isSameAs(one);
            for (CreditOutcome other : CreditOutcome.values()) {
                assertThat(one.join(other)).isEqualTo(one.ordinal() < other.ordinal() ? other : one);
            }
        }
        assertThatIllegalArgumentException().isThrownBy(() -> CreditOutcome.parse("maybe"));
    }
}
