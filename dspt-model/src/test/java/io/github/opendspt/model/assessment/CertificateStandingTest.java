package io.github.opendspt.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.Standing.Verdict;
import io.github.opendspt.model.testing.Documents;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateStandingTest {

    private static final Organisation ORGANISATION =
            new Organisation(OdsCode.parse("8XX01"), "Example Supplier Ltd", OrganisationType.IT_SUPPLIER);

    private static final LocalDate AS_AT = LocalDate.of(2026, 6, 1);

    private static Certificate.Builder plus() {
        return Certificate.builder(CertificateScheme.CYBER_ESSENTIALS_PLUS)
                .number("1")
                .issuedOn(LocalDate.of(2025, 11, 3))
                .expiresOn(LocalDate.of(2026, 11, 3))
                .scope(CertificateScope.WHOLE_ORGANISATION);
    }

    private static Certificate.Builder iso() {
        return Certificate.builder(CertificateScheme.ISO_27001)
                .number("1")
                .version(Iso27001Version.V2022)
                .issuedOn(LocalDate.of(2024, 1, 1))
                .expiresOn(LocalDate.of(2027, 1, 1))
                .scope(CertificateScope.ALL_HEALTH_AND_CARE_DATA);
    }

    private static Verdict verdict(Certificate.Builder certificate, LocalDate asAt) {
        return certificate.build().standingAt(asAt, ORGANISATION).verdict();
    }

    private static List<String> codes(Certificate.Builder certificate) {
        return certificate.build().standingAt(AS_AT, ORGANISATION).reasons().stream()
                .map(Reason::code)
                .toList();
    }

    @Nested
    class D3 {

        @ParameterizedTest
        @CsvSource({
            "2025-11-02, DOES_NOT_COUNT",
            "2025-11-03, COUNTS",
            "2025-11-04, COUNTS",
            "2026-11-02, COUNTS",
            "2026-11-03, COUNTS",
            "2026-11-04, DOES_NOT_COUNT"
        })
        void countsFromItsFirstDayToItsLast(LocalDate asAt, Verdict verdict) {
            assertThat(verdict(plus(), asAt)).isEqualTo(verdict);
        }

        @Test
        void suspendedOrWithdrawnDoesNotCount() {
            assertThat(verdict(plus().status(CertificateStatus.ACTIVE), AS_AT)).isEqualTo(Verdict.COUNTS);
            assertThat(codes(plus().status(CertificateStatus.SUSPENDED))).containsExactly("certificate.suspended");
            assertThat(codes(plus().status(CertificateStatus.WITHDRAWN))).containsExactly("certificate.withdrawn");
        }

        @Test
        void withoutDatesIsUndeterminedWhereTheSchemeHasDates() {
            Certificate.Builder undated = Certificate.builder(CertificateScheme.CYBER_ESSENTIALS_PLUS)
                    .scope(CertificateScope.WHOLE_ORGANISATION);
            assertThat(verdict(undated, AS_AT)).isEqualTo(Verdict.UNDETERMINED);
            assertThat(codes(undated)).containsExactly("certificate.dates-unstated");
        }

        @Test
        void nhsmailAndPsnCountWhileListedAndByTheirDatesWhereTheyHaveAny() {
            for (CertificateScheme scheme : List.of(CertificateScheme.NHSMAIL, CertificateScheme.PSN_IA)) {
                assertThat(verdict(Certificate.builder(scheme), AS_AT)).isEqualTo(Verdict.COUNTS);
                assertThat(verdict(Certificate.builder(scheme).expiresOn(AS_AT), AS_AT))
                        .isEqualTo(Verdict.COUNTS);
                assertThat(verdict(Certificate.builder(scheme).expiresOn(AS_AT.minusDays(1)), AS_AT))
                        .isEqualTo(Verdict.DOES_NOT_COUNT);
            }
        }
    }

    @Nested
    class D5 {

        @Test
        void isoTakesInAllHealthAndCareData() {
            assertThat(verdict(iso(), AS_AT)).isEqualTo(Verdict.COUNTS);
            assertThat(codes(iso().scope(CertificateScope.PARTIAL))).containsExactly("certificate.scope-too-narrow");
            assertThat(verdict(iso().scope(CertificateScope.PARTIAL), AS_AT)).isEqualTo(Verdict.DOES_NOT_COUNT);
        }

        @Test
        void isoOfUnstatedScopeIsUndetermined() {
            Certificate silent = iso().build();
            silent = new Certificate(
                    silent.scheme(),
                    silent.version(),
                    silent.number(),
                    silent.issuedOn(),
                    silent.expiresOn(),
                    null,
                    null,
                    null,
                    null);
            assertThat(silent.standingAt(AS_AT, ORGANISATION).verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(verdict(iso().scope(CertificateScope.UNSTATED), AS_AT)).isEqualTo(Verdict.UNDETERMINED);
            assertThat(codes(iso().scope(CertificateScope.UNSTATED))).containsExactly("certificate.scope-unstated");
        }

        /** A token of the other scheme is invalid, and says nothing about this one. */
        @Test
        void isoWithTheScopeOfAnotherSchemeIsUndetermined() {
            assertThat(verdict(iso().scope(CertificateScope.WHOLE_ORGANISATION), AS_AT))
                    .isEqualTo(Verdict.UNDETERMINED);
        }
    }

    @Nested
    class D6 {

        @Test
        void plusTakesInTheWholeOrganisation() {
            assertThat(verdict(plus(), AS_AT)).isEqualTo(Verdict.COUNTS);
            assertThat(codes(plus().scope(CertificateScope.SUBSET))).containsExactly("certificate.scope-subset");
            assertThat(verdict(plus().scope(CertificateScope.SUBSET), AS_AT)).isEqualTo(Verdict.UNDETERMINED);
            assertThat(verdict(plus().scope(CertificateScope.UNSTATED), AS_AT)).isEqualTo(Verdict.UNDETERMINED);
        }
    }

    @Nested
    class D9 {

        @ParameterizedTest
        @ValueSource(strings = {"Example Supplier Ltd", "EXAMPLE  SUPPLIER ltd ", "8XX01", " 8XX01"})
        void holderMayBeTheOrganisationByNameOrCode(String holder) {
            assertThat(verdict(plus().holder(holder), AS_AT)).isEqualTo(Verdict.COUNTS);
        }

        @ParameterizedTest
        @ValueSource(strings = {"Example Group plc", "8XX02", "8xx01"})
        void anotherHolderIsUndetermined(String holder) {
            assertThat(verdict(plus().holder(holder), AS_AT)).isEqualTo(Verdict.UNDETERMINED);
            assertThat(codes(plus().holder(holder))).containsExactly("certificate.holder-differs");
        }
    }

    @Nested
    class D10 {

        @ParameterizedTest
        @CsvSource({"2025-10-31, COUNTS", "2025-11-01, DOES_NOT_COUNT"})
        void isoOf2013CountsToTheEndOfOctober2025(LocalDate asAt, Verdict verdict) {
            assertThat(verdict(iso().version(Iso27001Version.V2013), asAt)).isEqualTo(verdict);
        }

        @Test
        void isoOfUnstatedVersionIsUndetermined() {
            Certificate.Builder silent = Certificate.builder(CertificateScheme.ISO_27001)
                    .issuedOn(AS_AT)
                    .expiresOn(AS_AT)
                    .scope(CertificateScope.ALL_HEALTH_AND_CARE_DATA);
            assertThat(codes(silent)).containsExactly("certificate.version-unstated");
        }
    }

    /** Between two of the days that the certificate names, its standing stays as it is. */
    @Test
    void changesOnNoOtherDay() {
        Random random = new Random(3);
        for (int i = 0; i < 300; i++) {
            Certificate certificate = Documents.certificate(random);
            List<LocalDate> days = certificate.changesOn();
            for (LocalDate day : days) {
                for (LocalDate near = day.minusDays(2); near.isBefore(day.plusDays(3)); near = near.plusDays(1)) {
                    if (!days.contains(near)) {
                        assertThat(said(certificate, near)).isEqualTo(said(certificate, near.minusDays(1)));
                    }
                }
            }
            certificate
                    .lastDay()
                    .ifPresent(last -> assertThat(certificate
                                    .standingAt(last.plusDays(1), ORGANISATION)
                                    .verdict())
                            .isEqualTo(Verdict.DOES_NOT_COUNT));
        }
        assertThat(Certificate.builder(CertificateScheme.NHSMAIL).build().changesOn())
                .isEmpty();
        assertThat(plus().expiresOn(LocalDate.MAX).build().changesOn()).hasSize(1);
    }

    private static String said(Certificate certificate, LocalDate day) {
        Standing standing = certificate.standingAt(day, ORGANISATION);
        return standing.verdict()
                + standing.reasons().stream().map(Reason::code).toList().toString();
    }

    @Test
    void D10_aVersionEndsACertificateBeforeItExpires() {
        LocalDate last = LocalDate.of(2025, 10, 31);
        Certificate.Builder old = iso().version(Iso27001Version.V2013);
        assertThat(old.build().lastDay()).contains(last);
        assertThat(old.expiresOn(last.minusDays(1)).build().lastDay()).contains(last.minusDays(1));
        assertThat(old.expiresOn(null).build().lastDay()).contains(last);
        assertThat(iso().build().lastDay()).contains(LocalDate.of(2027, 1, 1));
    }

    @Test
    void whatFailedOutweighsWhatIsNotKnownAndEveryReasonOfItsKindIsGiven() {
        Certificate.Builder certificate = iso().status(CertificateStatus.WITHDRAWN)
                .expiresOn(AS_AT.minusDays(1))
                .scope(CertificateScope.UNSTATED);
        assertThat(verdict(certificate, AS_AT)).isEqualTo(Verdict.DOES_NOT_COUNT);
        assertThat(codes(certificate)).containsExactly("certificate.expired", "certificate.withdrawn");
        assertThat(codes(plus().holder("x").scope(CertificateScope.SUBSET)))
                .containsExactly("certificate.scope-subset", "certificate.holder-differs");
        assertThat(codes(plus())).containsExactly("certificate.counts");
    }

    @ParameterizedTest
    @EnumSource(CertificateStatus.class)
    void rejectsNull(CertificateStatus status) {
        Certificate certificate = plus().status(status).build();
        assertThatNullPointerException().isThrownBy(() -> certificate.standingAt(null, ORGANISATION));
        assertThatNullPointerException().isThrownBy(() -> certificate.standingAt(AS_AT, null));
    }
}
