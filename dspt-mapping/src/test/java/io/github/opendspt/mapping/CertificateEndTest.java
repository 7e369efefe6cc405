package io.github.opendspt.mapping;

import static io.github.opendspt.mapping.Fixtures.AS_AT;
import static io.github.opendspt.mapping.Fixtures.assessment;
import static io.github.opendspt.mapping.Fixtures.cyberEssentials;
import static io.github.opendspt.mapping.Fixtures.cyberEssentialsPlus;
import static io.github.opendspt.mapping.Fixtures.iso27001;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.CertificateScope;
import io.github.opendspt.model.assessment.CertificateStatus;
import io.github.opendspt.model.assessment.Iso27001Version;
import io.github.opendspt.model.credit.CertificateEnd;
import io.github.opendspt.model.requirement.RequirementSet;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** D24: a certificate is worth a reminder only if its end changes something. */
class CertificateEndTest {

    /** Exempt by Cyber Essentials Plus alone, by ISO 27001 alone, by both, by neither. */
    private static final RequirementSet SET = Fixtures.category2("4.2.4", "2.2.1", "4.2.3", "1.1.1");

    private static final CreditEngine ENGINE = Fixtures.engine();
    private static final LocalDate END = cyberEssentialsPlus().build().expiresOn();

    private static CertificateEnd end(Certificate certificate, Certificate... others) {
        Assessment assessment = assessment(SET, others).certificate(certificate).build();
        return CertificateEnd.of(assessment, certificate, (changed, day) -> ENGINE.credits(changed, SET, day));
    }

    @Test
    void D24_itTakesItsItemsAndStandardsExceededWithIt() {
        CertificateEnd end = end(cyberEssentialsPlus().build());
        assertThat(end.on()).isEqualTo(END.plusDays(1));
        assertThat(end.items()).containsExactly(EvidenceRef.of("4.2.3"), EvidenceRef.of("4.2.4"));
        assertThat(end.exceeded()).isTrue();
        assertThat(end.changesAnything()).isTrue();
        CertificateEnd iso = end(iso27001().build());
        assertThat(iso.items()).containsExactly(EvidenceRef.of("2.2.1"), EvidenceRef.of("4.2.3"));
        assertThat(iso.exceeded()).isFalse();
    }

    @Test
    void D24_whatAnotherCertificateHoldsStays() {
        assertThat(end(
                                iso27001().build(),
                                cyberEssentialsPlus()
                                        .expiresOn(END.plusYears(1))
                                        .build())
                        .items())
                .containsExactly(EvidenceRef.of("2.2.1"));
    }

    @Test
    void D24_certificatesThatChangeNothing() {
        assertThat(end(cyberEssentials().build()).changesAnything()).isFalse();
        assertThat(end(iso27001().scope(CertificateScope.PARTIAL).build()).changesAnything())
                .isFalse();
        assertThat(end(cyberEssentialsPlus().status(CertificateStatus.SUSPENDED).build())
                        .changesAnything())
                .isFalse();
        assertThat(end(cyberEssentialsPlus().status(CertificateStatus.WITHDRAWN).build())
                        .changesAnything())
                .isFalse();
        CertificateEnd undated =
                end(Certificate.builder(CertificateScheme.NHSMAIL).build());
        assertThat(undated.on()).isNull();
        assertThat(undated.changesAnything()).isFalse();
    }

    @Test
    void D24_aDoubtfulCertificateMayExempt() {
        assertThat(end(cyberEssentialsPlus().scope(CertificateScope.SUBSET).build())
                        .items())
                .hasSize(2);
        assertThat(end(cyberEssentialsPlus().holder("Parent plc").build()).exceeded())
                .isTrue();
    }

    @Test
    void D24_aSuccessorWithoutAGapLeavesNothingToChange() {
        Certificate successor = cyberEssentialsPlus()
                .number("CEP-2")
                .issuedOn(END.plusDays(1))
                .expiresOn(END.plusYears(1))
                .build();
        assertThat(end(cyberEssentialsPlus().build(), successor).changesAnything())
                .isFalse();
        assertThat(end(
                                cyberEssentialsPlus().build(),
                                successor.toBuilder().issuedOn(END.plusDays(2)).build())
                        .changesAnything())
                .isTrue();
        assertThat(end(successor, cyberEssentialsPlus().build()).changesAnything())
                .isTrue();
    }

    /** Both are worth a reminder: renewing either is enough. */
    @Test
    void D24_twoThatEndTogetherBothChangeSomething() {
        Certificate one = cyberEssentialsPlus().build();
        Certificate other = cyberEssentialsPlus().number("CEP-2").build();
        assertThat(end(one, other).changesAnything()).isTrue();
        assertThat(end(other, one).changesAnything()).isTrue();
        assertThat(end(one, one).changesAnything()).isTrue();
    }

    @Test
    void D10_aWithdrawnVersionEndsWithTheVersion() {
        CertificateEnd end = end(iso27001()
                .version(Iso27001Version.V2013)
                .issuedOn(LocalDate.of(2024, 1, 1))
                .build());
        assertThat(end.on()).isEqualTo(LocalDate.of(2025, 11, 1));
        assertThat(end.items()).hasSize(2);
    }

    @Test
    void theCertificateIsOneOfTheAssessments() {
        Assessment assessment = assessment(SET).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CertificateEnd.of(
                        assessment, iso27001().build(), (changed, day) -> ENGINE.credits(changed, SET, AS_AT)));
    }
}
