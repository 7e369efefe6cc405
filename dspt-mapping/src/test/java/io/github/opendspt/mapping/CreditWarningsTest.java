package io.github.opendspt.mapping;

import static io.github.opendspt.mapping.Fixtures.AS_AT;
import static io.github.opendspt.mapping.Fixtures.CATEGORY_2;
import static io.github.opendspt.mapping.Fixtures.DEADLINE;
import static io.github.opendspt.mapping.Fixtures.V8;
import static io.github.opendspt.mapping.Fixtures.assessment;
import static io.github.opendspt.mapping.Fixtures.cyberEssentials;
import static io.github.opendspt.mapping.Fixtures.cyberEssentialsPlus;
import static io.github.opendspt.mapping.Fixtures.iso27001;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Severity;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.CertificateScope;
import io.github.opendspt.model.assessment.CertificateStatus;
import io.github.opendspt.model.assessment.Iso27001Version;
import io.github.opendspt.model.credit.Credit;
import io.github.opendspt.model.credit.CreditGround;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.requirement.EditionFacts;
import io.github.opendspt.model.requirement.ExemptionBasis;
import io.github.opendspt.model.requirement.RequirementSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CreditWarningsTest {

    private static final RequirementSet SET = Fixtures.category2("1.1.1", "4.2.4");

    private static List<Finding> warnings(LocalDate asAt, Assessment assessment) {
        return Fixtures.engine().credits(assessment, SET, asAt).warnings();
    }

    private static List<Finding> warnings(Certificate... certificates) {
        return warnings(AS_AT, assessment(SET, certificates).build());
    }

    @Test
    void aWholeCertificateGivesNone() {
        assertThat(warnings(cyberEssentialsPlus().build(), iso27001().build())).isEmpty();
    }

    /** What is written of an item stays bounded, and loses neither outcome nor scheme. */
    @Test
    void ofVeryManyCertificatesThoseThatDoMostAreListed() {
        List<Certificate> many = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            many.add(cyberEssentialsPlus()
                    .number("C-" + i)
                    .status(i < 25 ? CertificateStatus.WITHDRAWN : CertificateStatus.ACTIVE)
                    .build());
        }
        many.add(iso27001().build());
        Credits credits = Fixtures.engine()
                .credits(assessment(SET, many.toArray(Certificate[]::new)).build(), SET, AS_AT);
        Credit credit = credits.of(EvidenceRef.parse("4.2.4"));

        assertThat(credit.grounds())
                .filteredOn(ground -> ground.scheme().equals(CertificateScheme.CYBER_ESSENTIALS_PLUS))
                .hasSize(SetClaims.MOST_OF_SCHEME)
                .extracting(CreditGround::certificate)
                .contains("C-25", "C-26", "C-27", "C-28", "C-29");
        assertThat(credit.grounds()).hasSize(SetClaims.MOST_OF_SCHEME + 1);
        assertThat(credits.warnings())
                .contains(Finding.of(
                        Severity.INFO,
                        null,
                        "/certificates",
                        Reason.of(
                                MappingCodes.CERTIFICATES_NOT_LISTED,
                                30,
                                CertificateScheme.CYBER_ESSENTIALS_PLUS,
                                SetClaims.MOST_OF_SCHEME)));
    }

    @Nested
    class D1 {

        @Test
        void plainCyberEssentialsExemptsNothing() {
            assertThat(warnings(iso27001().build(), cyberEssentials().build()))
                    .containsExactly(Finding.of(
                            Severity.INFO,
                            null,
                            "/certificates",
                            Reason.of(
                                    MappingCodes.CERTIFICATE_EXEMPTS_NOTHING,
                                    CertificateScheme.CYBER_ESSENTIALS,
                                    CertificateScheme.CYBER_ESSENTIALS_PLUS)));
        }
    }

    @Nested
    class D4 {

        private List<Finding> lapses(LocalDate asAt, LocalDate expiresOn) {
            return warnings(
                    asAt,
                    assessment(SET, cyberEssentialsPlus().expiresOn(expiresOn).build())
                            .build());
        }

        @Test
        void aCertificateThatLapsesBeforeTheDeadline() {
            assertThat(lapses(AS_AT, DEADLINE.minusDays(1)))
                    .containsExactly(Finding.of(
                            Severity.WARNING,
                            null,
                            "/certificates",
                            Reason.of(
                                    MappingCodes.CERTIFICATE_LAPSES_BEFORE_DEADLINE,
                                    CertificateScheme.CYBER_ESSENTIALS_PLUS,
                                    LocalDate.of(2026, 6, 29),
                                    Edition.parse("2025-26"),
                                    LocalDate.of(2026, 6, 30))));
        }

        @Test
        void oneThatLastsToTheDeadlineDoesNot() {
            assertThat(lapses(AS_AT, DEADLINE)).isEmpty();
        }

        @Test
        void onTheDeadlineNothingLapsesBeforeIt() {
            assertThat(lapses(DEADLINE.minusDays(1), DEADLINE.minusDays(1))).hasSize(1);
            assertThat(lapses(DEADLINE, DEADLINE)).isEmpty();
        }

        @Test
        void afterTheDeadlineItIsPast() {
            RequirementSet set = SET;
            Certificate undated = Certificate.builder(CertificateScheme.PSN_IA)
                    .expiresOn(DEADLINE.plusDays(1))
                    .build();
            assertThat(Fixtures.engine()
                            .credits(assessment(set, undated).build(), set, DEADLINE.plusDays(1))
                            .warnings())
                    .isEmpty();
        }

        @Test
        void oneThatMayCountLapsesToo() {
            assertThat(warnings(cyberEssentialsPlus()
                            .scope(CertificateScope.SUBSET)
                            .expiresOn(DEADLINE.minusDays(1))
                            .build()))
                    .extracting(Finding::code)
                    .containsExactly("certificate.lapses-before-deadline");
        }

        @Test
        void oneThatDoesNotCountHasNothingToLose() {
            assertThat(lapses(AS_AT, AS_AT.minusDays(1))).isEmpty();
            assertThat(warnings(cyberEssentialsPlus()
                            .status(CertificateStatus.WITHDRAWN)
                            .expiresOn(DEADLINE.minusDays(1))
                            .build()))
                    .isEmpty();
        }

        @Test
        void withoutADeadlineNothingIsKnown() {
            RequirementSet set =
                    SET.toBuilder().editionFacts(EditionFacts.unknown(V8)).build();
            Certificate certificate =
                    cyberEssentialsPlus().expiresOn(DEADLINE.minusDays(1)).build();

            assertThat(Fixtures.engine()
                            .credits(assessment(set, certificate).build(), set, AS_AT)
                            .warnings())
                    .isEmpty();
        }

        @Test
        void withoutAnExpiryNothingIsKnown() {
            assertThat(warnings(Certificate.builder(CertificateScheme.NHSMAIL).build()))
                    .isEmpty();
        }
    }

    @Nested
    class D8 {

        @Test
        void accreditationUnstated() {
            Certificate certificate = Fixtures.dated(CertificateScheme.ISO_27001, "IS-1")
                    .version(Iso27001Version.V2022)
                    .scope(CertificateScope.ALL_HEALTH_AND_CARE_DATA)
                    .build();

            assertThat(warnings(certificate))
                    .containsExactly(Finding.of(
                            Severity.WARNING,
                            null,
                            "/certificates",
                            Reason.of(MappingCodes.CERTIFICATE_ACCREDITATION_UNSTATED, CertificateScheme.ISO_27001)));
        }
    }

    @Nested
    class D21 {

        private final RequirementSet set = Fixtures.category2("1.1.1", "1.3.5");

        private List<Finding> warnings(RequirementSet set, Certificate... certificates) {
            return Fixtures.engine()
                    .credits(assessment(set, certificates).build(), set, AS_AT)
                    .warnings();
        }

        @Test
        void theUnclearRowIsWarnedOf() {
            assertThat(warnings(set, iso27001().build(), cyberEssentialsPlus().build()))
                    .containsExactly(Finding.of(
                            Severity.WARNING,
                            EvidenceRef.parse("1.3.5"),
                            "/certificates",
                            Reason.of(
                                    MappingCodes.CREDIT_UNCLEAR_ROW,
                                    CertificateScheme.CYBER_ESSENTIALS_PLUS,
                                    EvidenceRef.parse("1.3.5"))));
        }

        @Test
        void onlyForACertificateThatMayCount() {
            assertThat(warnings(
                            set,
                            cyberEssentialsPlus().expiresOn(AS_AT.minusDays(1)).build(),
                            iso27001().build()))
                    .isEmpty();
            assertThat(warnings(
                            set,
                            cyberEssentialsPlus().scope(CertificateScope.SUBSET).build()))
                    .hasSize(1);
        }

        @Test
        void onlyWhereTheItemIsAsked() {
            assertThat(warnings(SET, cyberEssentialsPlus().build())).isEmpty();
        }

        @Test
        void onlyInItsCategory() {
            RequirementSet category4 = Fixtures.requirements(V8, Category.of(4), "1.3.5");

            assertThat(warnings(category4, cyberEssentialsPlus().build())).isEmpty();
        }

        @Test
        void anOfficialWorkbookIsClear() {
            RequirementSet workbook =
                    set.toBuilder().exemptions(ExemptionBasis.OFFICIAL_WORKBOOK).build();

            assertThat(warnings(workbook, cyberEssentialsPlus().build())).isEmpty();
        }
    }

    @Nested
    class A4 {

        @Test
        void anAnswerNoBesideAnExemption() {
            Assessment assessment = assessment(SET, cyberEssentialsPlus().build())
                    .category(CATEGORY_2)
                    .answer(EvidenceRef.parse("1.1.1"), Answer.yes(false))
                    .answer(EvidenceRef.parse("4.2.4"), Answer.yes(false))
                    .build();

            assertThat(warnings(AS_AT, assessment)).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("answer.contradicts-exemption");
                assertThat(finding.ref()).isEqualTo(EvidenceRef.parse("4.2.4"));
                assertThat(finding.pointer()).isEqualTo("/answers/4.2.4");
            });
        }

        @Test
        void anAnswerYesDoesNotContradict() {
            Assessment assessment = assessment(SET, cyberEssentialsPlus().build())
                    .answer(EvidenceRef.parse("4.2.4"), Answer.yes(true))
                    .build();

            assertThat(warnings(AS_AT, assessment)).isEmpty();
        }
    }
}
