package io.github.opendspt.mapping;

import static io.github.opendspt.mapping.Fixtures.AS_AT;
import static io.github.opendspt.mapping.Fixtures.ORGANISATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.CertificateStatus;
import io.github.opendspt.model.assessment.Standing;
import io.github.opendspt.model.assessment.Standing.Verdict;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CreditConditionTest {

    private static final Certificate CERTIFICATE =
            Fixtures.cyberEssentialsPlus().build();

    private static final Standing A_FAILS = new Standing(Verdict.DOES_NOT_COUNT, List.of(Reason.of("a", "a fails")));
    private static final Standing B_FAILS = new Standing(Verdict.DOES_NOT_COUNT, List.of(Reason.of("b", "b fails")));
    private static final Standing A_DOUBTS = new Standing(Verdict.UNDETERMINED, List.of(Reason.of("a", "a doubts")));
    private static final Standing COUNTS = new Standing(Verdict.COUNTS, List.of());

    private static Standing check(CreditCondition condition, Certificate certificate) {
        return condition.check(certificate, ORGANISATION, AS_AT);
    }

    private static CreditCondition giving(Standing standing) {
        return (certificate, organisation, asAt) -> standing;
    }

    @Test
    void D1_plainCyberEssentialsIsOfTheWrongLevel() {
        Standing standing =
                check(CreditCondition.LEVEL, Fixtures.cyberEssentials().build());

        assertThat(standing)
                .isEqualTo(new Standing(
                        Verdict.DOES_NOT_COUNT,
                        List.of(Reason.of(
                                MappingCodes.CERTIFICATE_EXEMPTS_NOTHING,
                                CertificateScheme.CYBER_ESSENTIALS,
                                CertificateScheme.CYBER_ESSENTIALS_PLUS))));
    }

    static Stream<CertificateScheme> otherSchemes() {
        return Stream.of(
                CertificateScheme.CYBER_ESSENTIALS_PLUS,
                CertificateScheme.ISO_27001,
                CertificateScheme.PSN_IA,
                CertificateScheme.NHSMAIL,
                Fixtures.OWN_SCHEME);
    }

    @ParameterizedTest
    @MethodSource("otherSchemes")
    void D1_everyOtherSchemeIsOfItsOwnLevel(CertificateScheme scheme) {
        assertThat(check(CreditCondition.LEVEL, Certificate.builder(scheme).build()))
                .isEqualTo(COUNTS);
    }

    @Test
    void D3_validityIsTheModelsJudgement() {
        Certificate suspended = Fixtures.cyberEssentialsPlus()
                .status(CertificateStatus.SUSPENDED)
                .build();

        assertThat(check(CreditCondition.VALID, suspended)).isEqualTo(suspended.standingAt(AS_AT, ORGANISATION));
        assertThat(check(CreditCondition.VALID, suspended).verdict()).isEqualTo(Verdict.DOES_NOT_COUNT);
        assertThat(check(CreditCondition.VALID, CERTIFICATE).verdict()).isEqualTo(Verdict.COUNTS);
    }

    @Test
    void theLesserOfTwoConditionsStands() {
        assertThat(check(giving(A_FAILS).and(giving(COUNTS)), CERTIFICATE)).isEqualTo(A_FAILS);
        assertThat(check(giving(COUNTS).and(giving(A_FAILS)), CERTIFICATE)).isEqualTo(A_FAILS);
        assertThat(check(giving(A_DOUBTS).and(giving(B_FAILS)), CERTIFICATE)).isEqualTo(B_FAILS);
        assertThat(check(giving(COUNTS).and(giving(A_DOUBTS)), CERTIFICATE)).isEqualTo(A_DOUBTS);
    }

    @Test
    void whereBothFailBothSayWhy() {
        assertThat(check(giving(A_FAILS).and(giving(B_FAILS)), CERTIFICATE))
                .isEqualTo(new Standing(
                        Verdict.DOES_NOT_COUNT, List.of(Reason.of("a", "a fails"), Reason.of("b", "b fails"))));
    }

    @Test
    void theSameReasonStandsOnce() {
        assertThat(check(giving(A_FAILS).and(giving(A_FAILS)), CERTIFICATE)).isEqualTo(A_FAILS);
    }

    @Test
    void aConditionGetsWhatItIsAsked() {
        CreditCondition named = (certificate, organisation, asAt) ->
                certificate.equals(CERTIFICATE) && organisation.equals(ORGANISATION) && asAt.equals(AS_AT)
                        ? COUNTS
                        : A_FAILS;

        assertThat(check(named.and(named), CERTIFICATE)).isEqualTo(COUNTS);
    }

    @Test
    void aConditionCombinesWithAnother() {
        assertThatNullPointerException()
                .isThrownBy(() -> CreditCondition.VALID.and(null))
                .withMessage("other");
    }
}
