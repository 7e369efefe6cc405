package io.github.opendspt.mapping;

import static io.github.opendspt.mapping.Fixtures.AS_AT;
import static io.github.opendspt.mapping.Fixtures.CATEGORY_2;
import static io.github.opendspt.mapping.Fixtures.CATEGORY_3;
import static io.github.opendspt.mapping.Fixtures.DEADLINE;
import static io.github.opendspt.mapping.Fixtures.V8;
import static io.github.opendspt.mapping.Fixtures.assessment;
import static io.github.opendspt.mapping.Fixtures.codes;
import static io.github.opendspt.mapping.Fixtures.credit;
import static io.github.opendspt.mapping.Fixtures.credits;
import static io.github.opendspt.mapping.Fixtures.cyberEssentials;
import static io.github.opendspt.mapping.Fixtures.cyberEssentialsPlus;
import static io.github.opendspt.mapping.Fixtures.iso27001;
import static io.github.opendspt.mapping.Fixtures.message;
import static io.github.opendspt.mapping.Fixtures.requirements;
import static io.github.opendspt.mapping.Fixtures.workbook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.opendspt.mapping.ExemptionRow.Effect;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.CertificateScope;
import io.github.opendspt.model.assessment.CertificateStatus;
import io.github.opendspt.model.assessment.Iso27001Version;
import io.github.opendspt.model.assessment.Standing.Verdict;
import io.github.opendspt.model.credit.Credit;
import io.github.opendspt.model.credit.CreditGround;
import io.github.opendspt.model.credit.CreditOutcome;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.requirement.Confidence;
import io.github.opendspt.model.requirement.ExemptionBasis;
import io.github.opendspt.model.requirement.Provenance;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.model.requirement.Track;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CreditEngineTest {

    private static final CertificateScheme CEP = CertificateScheme.CYBER_ESSENTIALS_PLUS;
    private static final CertificateScheme ISO = CertificateScheme.ISO_27001;

    /** Exempt by Cyber Essentials Plus alone, by ISO 27001 alone, by both, by neither. */
    private static final String BY_CEP = "4.2.4";

    private static final String BY_ISO = "2.2.1";
    private static final String BY_BOTH = "4.2.3";
    private static final String BY_NEITHER = "1.1.1";

    private static final Provenance WORKSHEET =
            new Provenance(Confidence.HIGH, "supplier worksheet, restating the NHS England v8 category 2 sheet");

    private static Credit creditOn(LocalDate asAt, RequirementSet requirements, Certificate... certificates) {
        Credits credits =
                Fixtures.engine().credits(assessment(requirements, certificates).build(), requirements, asAt);
        return credits.items().get(0);
    }

    @Nested
    class Exempt {

        @Test
        void D2_aCertificateThatCountsExemptsTheItemsOfItsScheme() {
            Credit credit = credit(BY_CEP, cyberEssentialsPlus().build());

            assertThat(credit.outcome()).isEqualTo(CreditOutcome.EXEMPT);
            assertThat(credit.by()).containsExactly(CEP);
            assertThat(credit.grounds())
                    .containsExactly(new CreditGround(
                            CEP,
                            "CEP-1",
                            CreditOutcome.EXEMPT,
                            List.of(Reason.of(MappingCodes.CREDIT_EXEMPT, CertificateScheme.CYBER_ESSENTIALS_PLUS)),
                            ExemptionBasis.SECONDARY,
                            WORKSHEET));
        }

        @Test
        void D2_anItemOfAnotherSchemeIsNot() {
            Credit credit = credit(BY_ISO, cyberEssentialsPlus().build());

            assertThat(credit.outcome()).isEqualTo(CreditOutcome.NOT_EXEMPT);
            assertThat(credit.grounds())
                    .containsExactly(new CreditGround(
                            CEP,
                            "CEP-1",
                            CreditOutcome.NOT_EXEMPT,
                            List.of(Reason.of(MappingCodes.CREDIT_NO_ROW, CertificateScheme.CYBER_ESSENTIALS_PLUS)),
                            null,
                            null));
        }

        @Test
        void twoCertificatesGiveAGroundEach() {
            Credit credit =
                    credit(BY_BOTH, cyberEssentialsPlus().build(), iso27001().build());

            assertThat(credit.outcome()).isEqualTo(CreditOutcome.EXEMPT);
            assertThat(credit.by()).containsExactly(CEP, ISO);
            assertThat(credit.grounds()).extracting(CreditGround::certificate).containsExactly("CEP-1", "IS-1");
        }

        @Test
        void aCertificateThatCountsStandsBesideOneThatDoesNot() {
            Credit credit = credit(
                    BY_BOTH,
                    cyberEssentialsPlus().status(CertificateStatus.SUSPENDED).build(),
                    iso27001().build());

            assertThat(credit.outcome()).isEqualTo(CreditOutcome.EXEMPT);
            assertThat(credit.by()).containsExactly(ISO);
            assertThat(codes(credit)).containsExactly("credit.exempt", "certificate.suspended");
        }

        @Test
        void D22_nhsMailExempts9510() {
            Credit credit = credit(
                    "9.5.10", Certificate.builder(CertificateScheme.NHSMAIL).build());

            assertThat(credit.outcome()).isEqualTo(CreditOutcome.EXEMPT);
            assertThat(credit.grounds().get(0).certificate()).isNull();
        }

        @Test
        void D22_psnIaExemptsInCategory4Only() {
            Certificate psn = Certificate.builder(CertificateScheme.PSN_IA).build();
            RequirementSet category4 = requirements(V8, Category.of(4), "1.3.6");

            assertThat(credits(category4, psn).items().get(0).outcome()).isEqualTo(CreditOutcome.EXEMPT);
            assertThat(codes(credit("1.3.6", psn))).containsExactly("credit.no-row");
        }

        @Test
        void D20_everyItemOfTheSetHasACreditInOrderOfRef() {
            Credits credits = credits(Fixtures.category2(BY_CEP, BY_NEITHER, "9.6.1"));

            assertThat(credits.items())
                    .extracting(credit -> credit.ref().toString())
                    .containsExactly(BY_NEITHER, BY_CEP, "9.6.1");
        }
    }

    @Nested
    class Refused {

        @Test
        void D1_plainCyberEssentialsIsTheWrongLevel() {
            Credit credit = credit(BY_CEP, cyberEssentials().build());

            assertThat(credit.outcome()).isEqualTo(CreditOutcome.NOT_EXEMPT);
            assertThat(credit.grounds())
                    .containsExactly(new CreditGround(
                            CertificateScheme.CYBER_ESSENTIALS,
                            "CE-1",
                            CreditOutcome.NOT_EXEMPT,
                            List.of(Reason.of(
                                    MappingCodes.CERTIFICATE_EXEMPTS_NOTHING,
                                    CertificateScheme.CYBER_ESSENTIALS,
                                    CertificateScheme.CYBER_ESSENTIALS_PLUS)),
                            ExemptionBasis.SECONDARY,
                            WORKSHEET));
        }

        @Test
        void D1_plainCyberEssentialsExemptsNothingElseEither() {
            assertThat(codes(credit(BY_NEITHER, cyberEssentials().build())))
                    .containsExactly("certificate.exempts-nothing", "credit.no-row");
        }

        @Test
        void D3_expiry() {
            Certificate certificate = cyberEssentialsPlus().build();
            RequirementSet requirements = Fixtures.category2(BY_CEP);
            LocalDate last = certificate.expiresOn();

            assertThat(creditOn(last, requirements, certificate).outcome()).isEqualTo(CreditOutcome.EXEMPT);
            Credit after = creditOn(last.plusDays(1), requirements, certificate);
            assertThat(after.outcome()).isEqualTo(CreditOutcome.NOT_EXEMPT);
            assertThat(codes(after)).containsExactly("certificate.expired");
            assertThat(after.grounds().get(0).provenance()).isEqualTo(WORKSHEET);
        }

        @Test
        void D3_issue() {
            Certificate certificate = cyberEssentialsPlus().build();
            RequirementSet requirements = Fixtures.category2(BY_CEP);
            LocalDate first = certificate.issuedOn();

            assertThat(creditOn(first, requirements, certificate).outcome()).isEqualTo(CreditOutcome.EXEMPT);
            Credit before = creditOn(first.minusDays(1), requirements, certificate);
            assertThat(before.outcome()).isEqualTo(CreditOutcome.NOT_EXEMPT);
            assertThat(codes(before)).containsExactly("certificate.not-yet-issued");
        }

        @Test
        void D3_suspendedAndWithdrawn() {
            assertThat(codes(credit(
                            BY_CEP,
                            cyberEssentialsPlus()
                                    .status(CertificateStatus.SUSPENDED)
                                    .build())))
                    .containsExactly("certificate.suspended");
            assertThat(codes(credit(
                            BY_CEP,
                            cyberEssentialsPlus()
                                    .status(CertificateStatus.WITHDRAWN)
                                    .build())))
                    .containsExactly("certificate.withdrawn");
        }

        @Test
        void D5_isoScopeTooNarrow() {
            Credit credit =
                    credit(BY_ISO, iso27001().scope(CertificateScope.PARTIAL).build());

            assertThat(credit.outcome()).isEqualTo(CreditOutcome.NOT_EXEMPT);
            assertThat(codes(credit)).containsExactly("certificate.scope-too-narrow");
        }

        @Test
        void D10_iso2013After31October2025() {
            Certificate certificate = iso27001()
                    .version(Iso27001Version.V2013)
                    .issuedOn(LocalDate.of(2024, 1, 1))
                    .build();
            RequirementSet requirements = Fixtures.category2(BY_ISO);

            assertThat(creditOn(LocalDate.of(2025, 10, 31), requirements, certificate)
                            .outcome())
                    .isEqualTo(CreditOutcome.EXEMPT);
            Credit after = creditOn(LocalDate.of(2025, 11, 1), requirements, certificate);
            assertThat(after.outcome()).isEqualTo(CreditOutcome.NOT_EXEMPT);
            assertThat(codes(after)).containsExactly("certificate.version-withdrawn");
        }

        @Test
        void everyConditionThatFailedIsNamed() {
            assertThat(codes(credit(
                            BY_ISO,
                            iso27001()
                                    .scope(CertificateScope.PARTIAL)
                                    .version(Iso27001Version.V2013)
                                    .status(CertificateStatus.SUSPENDED)
                                    .expiresOn(AS_AT.minusDays(1))
                                    .build())))
                    .containsExactly(
                            "certificate.expired",
                            "certificate.suspended",
                            "certificate.scope-too-narrow",
                            "certificate.version-withdrawn");
            assertThat(codes(credit(
                            BY_CEP,
                            cyberEssentials().expiresOn(AS_AT.minusDays(1)).build())))
                    .containsExactly("certificate.exempts-nothing", "certificate.expired");
        }

        @Test
        void D23_aSuppliersCertificateIsNoExemption() {
            Credit credit = credit("10.2.1", cyberEssentialsPlus().build());

            assertThat(credit.outcome()).isEqualTo(CreditOutcome.NOT_EXEMPT);
            assertThat(credit.grounds().get(0).basis()).isEqualTo(ExemptionBasis.SECONDARY);
            assertThat(credit.reasons())
                    .containsExactly(
                            Reason.of(MappingCodes.CREDIT_SUPPLIER_EVIDENCE, CertificateScheme.CYBER_ESSENTIALS_PLUS));
        }
    }

    @Nested
    class Undetermined {

        private void assertUndetermined(String ref, Certificate certificate, String code) {
            Credit credit = credit(ref, certificate);
            assertThat(credit.outcome()).isEqualTo(CreditOutcome.UNDETERMINED);
            assertThat(credit.by()).containsExactly(certificate.scheme());
            assertThat(codes(credit)).containsExactly(code);
            assertThat(credit.grounds().get(0).provenance()).isEqualTo(WORKSHEET);
        }

        @Test
        void D5_isoScopeUnstated() {
            assertUndetermined(
                    BY_ISO, iso27001().scope(CertificateScope.UNSTATED).build(), "certificate.scope-unstated");
        }

        @Test
        void D6_cyberEssentialsPlusScope() {
            assertUndetermined(
                    BY_CEP, cyberEssentialsPlus().scope(CertificateScope.SUBSET).build(), "certificate.scope-subset");
            assertUndetermined(
                    BY_CEP,
                    cyberEssentialsPlus().scope(CertificateScope.UNSTATED).build(),
                    "certificate.scope-unstated");
        }

        @Test
        void D9_anotherHolder() {
            assertUndetermined(
                    BY_CEP, cyberEssentialsPlus().holder("Parent plc").build(), "certificate.holder-differs");
            assertThat(credit(
                                    BY_CEP,
                                    cyberEssentialsPlus()
                                            .holder("example supplier  LTD")
                                            .build())
                            .outcome())
                    .isEqualTo(CreditOutcome.EXEMPT);
        }

        @Test
        void D10_versionUnstated() {
            Certificate unstated = Certificate.builder(ISO)
                    .number("IS-1")
                    .issuedOn(AS_AT)
                    .expiresOn(AS_AT)
                    .scope(CertificateScope.ALL_HEALTH_AND_CARE_DATA)
                    .build();

            assertUndetermined(BY_ISO, unstated, "certificate.version-unstated");
        }

        @Test
        void everythingThatIsNotKnownIsNamed() {
            assertThat(codes(credit(
                            BY_CEP,
                            cyberEssentialsPlus()
                                    .scope(CertificateScope.SUBSET)
                                    .holder("Parent plc")
                                    .build())))
                    .containsExactly("certificate.scope-subset", "certificate.holder-differs");
        }

        @Test
        void aDoubtOnAnItemWithoutARowIsNone() {
            Credit credit = credit(
                    BY_NEITHER,
                    cyberEssentialsPlus().scope(CertificateScope.SUBSET).build());

            assertThat(credit.outcome()).isEqualTo(CreditOutcome.NOT_EXEMPT);
            assertThat(codes(credit)).containsExactly("credit.no-row");
        }
    }

    @Nested
    class WithoutCertificate {

        @Test
        void oneSchemeWouldExempt() {
            assertThat(credit(BY_CEP))
                    .isEqualTo(Credit.withoutCertificate(
                            EvidenceRef.parse(BY_CEP),
                            CreditOutcome.NOT_EXEMPT,
                            Reason.of(
                                    MappingCodes.CREDIT_WOULD_EXEMPT,
                                    List.of(CertificateScheme.CYBER_ESSENTIALS_PLUS))));
        }

        @Test
        void twoSchemesWouldExempt() {
            assertThat(message(credit(BY_BOTH)))
                    .isEqualTo(
                            "no certificate that exempts the item is recorded; Cyber Essentials Plus and ISO 27001 would");
        }

        @Test
        void threeSchemesWouldExempt() {
            CreditEngine engine = Fixtures.engine()
                    .withRow(ExemptionRow.host(
                            V8, CATEGORY_2, EvidenceRef.parse(BY_BOTH), Fixtures.OWN_SCHEME, Fixtures.SOURCE));
            assertThat(message(
                            credits(engine, Fixtures.category2(BY_BOTH)).items().get(0)))
                    .isEqualTo(
                            "no certificate that exempts the item is recorded; Cyber Essentials Plus, ISO 27001 and my-scheme would");
        }

        @Test
        void noneIsKnownToExempt() {
            assertThat(credit(BY_NEITHER).reasons()).containsExactly(Reason.of(MappingCodes.CREDIT_NO_SCHEME));
        }

        @Test
        void D14_aWithdrawnExemptionIsNone() {
            assertThat(codes(credit("4.5.3"))).containsExactly("credit.no-scheme");
        }

        @Test
        void D21_candidatesMayExempt() {
            Credits credits = credits(requirements(V8, CATEGORY_3, BY_CEP, "7.1.2", "2.1.1", BY_NEITHER));

            assertThat(credits.items())
                    .extracting(credit -> credit.reasons().get(0))
                    .containsExactly(
                            Reason.of(
                                    MappingCodes.CREDIT_NO_SCHEME_UNCONFIRMED,
                                    Category.of(3),
                                    Edition.parse("2025-26")),
                            Reason.of(
                                    MappingCodes.CREDIT_MAY_EXEMPT,
                                    List.of(CertificateScheme.ISO_27001, CertificateScheme.PSN_IA)),
                            Reason.of(MappingCodes.CREDIT_MAY_EXEMPT, List.of(CertificateScheme.CYBER_ESSENTIALS_PLUS)),
                            Reason.of(MappingCodes.CREDIT_MAY_EXEMPT, List.of(CertificateScheme.ISO_27001)));
        }
    }

    @Nested
    class Withdrawn {

        private final Certificate certificate =
                cyberEssentialsPlus().issuedOn(LocalDate.of(2023, 1, 1)).build();

        private Credit credit(String edition, String asAt) {
            return creditOn(
                    LocalDate.parse(asAt), requirements(Edition.parse(edition), CATEGORY_2, "4.5.3"), certificate);
        }

        @Test
        void D14_cyberEssentialsPlusNoLongerExempts453() {
            Credit credit = credit("2025-26", "2026-06-01");

            assertThat(credit.grounds())
                    .containsExactly(new CreditGround(
                            CEP,
                            "CEP-1",
                            CreditOutcome.NOT_EXEMPT,
                            List.of(Reason.of(
                                    MappingCodes.CREDIT_WITHDRAWN,
                                    CertificateScheme.CYBER_ESSENTIALS_PLUS,
                                    Edition.parse("2023-24"))),
                            ExemptionBasis.OFFICIAL,
                            new Provenance(Confidence.HIGH, "dsptoolkit.nhs.uk/News/131 (change log)")));
        }

        @Test
        void D14_holdsFrom10November2023() {
            assertThat(codes(credit("2023-24", "2023-11-09"))).containsExactly("credit.list-unconfirmed");
            assertThat(codes(credit("2023-24", "2023-11-10"))).containsExactly("credit.withdrawn");
            assertThat(codes(credit("2024-25", "2025-06-01"))).containsExactly("credit.withdrawn");
            assertThat(codes(credit("2022-23", "2023-11-10"))).containsExactly("credit.list-unconfirmed");
        }

        @Test
        void D14_holdsWhereTheListIsNotKnown() {
            RequirementSet category3 = requirements(V8, CATEGORY_3, "4.5.3");

            assertThat(codes(credits(category3, certificate).items().get(0))).containsExactly("credit.withdrawn");
        }

        @Test
        void D14_isNoWordOnOtherSchemes() {
            assertThat(codes(Fixtures.credit("4.5.3", iso27001().build()))).containsExactly("credit.no-row");
        }

        @Test
        void D14_overridesEveryRow() {
            ExemptionRow exempt = Fixtures.row("2025-26", CATEGORY_2, "4.5.3", CEP, Effect.EXEMPT);
            ExemptionRow withdrawn = Fixtures.row("2023-24", null, "4.5.3", CEP, Effect.WITHDRAWN);
            CreditEngine engine = new CreditEngine(new BundledRows(List.of(exempt), List.of(), List.of(withdrawn)));

            assertThat(codes(credits(engine, Fixtures.category2("4.5.3"), certificate)
                            .items()
                            .get(0)))
                    .containsExactly("credit.withdrawn");
        }
    }

    @Nested
    class UnknownList {

        private final RequirementSet category3 = requirements(V8, CATEGORY_3, BY_CEP, BY_NEITHER, "9.2.1");

        @Test
        void D21_aCandidateIsUndetermined() {
            Credit credit = credits(category3, cyberEssentialsPlus().build()).of(EvidenceRef.parse(BY_CEP));

            assertThat(credit.grounds())
                    .containsExactly(
                            new CreditGround(
                                    CEP,
                                    "CEP-1",
                                    CreditOutcome.UNDETERMINED,
                                    List.of(Reason.of(
                                            MappingCodes.CREDIT_CANDIDATE_ROW,
                                            CertificateScheme.CYBER_ESSENTIALS_PLUS,
                                            Category.of(3),
                                            Edition.parse("2025-26"))),
                                    ExemptionBasis.INFERRED,
                                    new Provenance(
                                            Confidence.MEDIUM,
                                            "exemption mark of the same ref in categories 2 or 4, which share one mark per row")));
        }

        @Test
        void D21_aDoubtfulCertificateAddsItsDoubts() {
            Certificate subset =
                    cyberEssentialsPlus().scope(CertificateScope.SUBSET).build();

            assertThat(codes(credits(category3, subset).of(EvidenceRef.parse(BY_CEP))))
                    .containsExactly("certificate.scope-subset", "credit.candidate-row");
        }

        @Test
        void D21_aCertificateThatDoesNotCountMakesNothingUndetermined() {
            Certificate expired =
                    cyberEssentialsPlus().expiresOn(AS_AT.minusDays(1)).build();
            Credit credit = credits(category3, expired).of(EvidenceRef.parse(BY_CEP));

            assertThat(credit.outcome()).isEqualTo(CreditOutcome.NOT_EXEMPT);
            assertThat(codes(credit)).containsExactly("certificate.expired");
        }

        @Test
        void D21_everyOtherItemIsNotExempt() {
            Credits credits = credits(category3, cyberEssentialsPlus().build());

            for (String ref : List.of(BY_NEITHER, "9.2.1")) {
                Credit credit = credits.of(EvidenceRef.parse(ref));
                assertThat(credit.outcome()).isEqualTo(CreditOutcome.NOT_EXEMPT);
                assertThat(credit.reasons())
                        .containsExactly(Reason.of(
                                MappingCodes.CREDIT_LIST_UNCONFIRMED,
                                CertificateScheme.CYBER_ESSENTIALS_PLUS,
                                Category.of(3),
                                Edition.parse("2025-26")));
            }
        }

        @Test
        void D21_theHostMayOptIn() {
            CreditEngine engine = Fixtures.engine().withInferredRows();
            Credits credits = credits(engine, category3, cyberEssentialsPlus().build());

            CreditGround ground =
                    credits.of(EvidenceRef.parse(BY_CEP)).grounds().get(0);
            assertThat(ground.outcome()).isEqualTo(CreditOutcome.EXEMPT);
            assertThat(ground.basis()).isEqualTo(ExemptionBasis.INFERRED);
            assertThat(codes(credits.of(EvidenceRef.parse(BY_NEITHER)))).containsExactly("credit.list-unconfirmed");
            assertThat(message(credits(engine, category3).of(EvidenceRef.parse(BY_CEP))))
                    .isEqualTo("no certificate that exempts the item is recorded; Cyber Essentials Plus would");
        }

        @Test
        void D21_historyDecidesNothingIn2025() {
            RequirementSet category2 = Fixtures.category2("1.3.5", "4.5.3", "10.2.1", "10.2.5");

            assertThat(credits(
                                    category2,
                                    cyberEssentialsPlus().build(),
                                    iso27001().build())
                            .items())
                    .allMatch(credit -> credit.outcome() == CreditOutcome.NOT_EXEMPT);
        }

        @Test
        void D21_theUnclearRowIsNotApplied() {
            Credit credit = credit("1.3.5", cyberEssentialsPlus().build());

            assertThat(credit.outcome()).isEqualTo(CreditOutcome.NOT_EXEMPT);
            assertThat(credit.reasons())
                    .containsExactly(Reason.of(
                            MappingCodes.CREDIT_UNCLEAR_ROW,
                            CertificateScheme.CYBER_ESSENTIALS_PLUS,
                            EvidenceRef.parse("1.3.5")));
            assertThat(credit.grounds().get(0).provenance())
                    .isEqualTo(new Provenance(Confidence.LOW, WORKSHEET.source()));
        }

        @Test
        void D21_inAnEarlierEditionNothingIsExempt() {
            RequirementSet earlier = requirements(Edition.parse("2024-25"), CATEGORY_2, BY_CEP);

            assertThat(codes(credits(earlier, cyberEssentialsPlus().build())
                            .items()
                            .get(0)))
                    .containsExactly("credit.list-unconfirmed");
        }

        @Test
        void D21_aNamedItemOfAnEarlierEditionIsUndetermined() {
            ExemptionRow row = Fixtures.row("2024-25", null, BY_CEP, CEP, Effect.EXEMPT);
            CreditEngine engine = new CreditEngine(new BundledRows(List.of(), List.of(), List.of(row)));
            Certificate certificate = cyberEssentialsPlus().build();

            CreditGround ground = credits(
                            engine.withInferredRows(),
                            requirements(Edition.parse("2024-25"), CATEGORY_3, BY_CEP),
                            certificate)
                    .items()
                    .get(0)
                    .grounds()
                    .get(0);

            assertThat(ground.outcome()).isEqualTo(CreditOutcome.UNDETERMINED);
            assertThat(ground.basis()).isEqualTo(ExemptionBasis.SECONDARY);
            assertThat(ground.reasons())
                    .containsExactly(Reason.of(
                            MappingCodes.CREDIT_HISTORY_ROW,
                            CertificateScheme.CYBER_ESSENTIALS_PLUS,
                            Category.of(3),
                            Edition.parse("2024-25")));
            assertThat(codes(credits(engine, Fixtures.category2(BY_CEP), certificate)
                            .items()
                            .get(0)))
                    .containsExactly("credit.list-unconfirmed");
        }

        @Test
        void D21_historyYieldsToListsAndToCandidates() {
            ExemptionRow history = Fixtures.row("2025-26", null, BY_ISO, CEP, Effect.EXEMPT);
            ExemptionRow listed = Fixtures.row("2025-26", CATEGORY_2, BY_CEP, CEP, Effect.EXEMPT);
            ExemptionRow candidate = Fixtures.row("2025-26", CATEGORY_3, BY_CEP, CEP, Effect.CANDIDATE_EXEMPT);
            CreditEngine engine =
                    new CreditEngine(new BundledRows(List.of(listed), List.of(candidate), List.of(history)));
            Certificate certificate = cyberEssentialsPlus().build();

            assertThat(codes(credits(engine, Fixtures.category2(BY_ISO), certificate)
                            .items()
                            .get(0)))
                    .containsExactly("credit.no-row");
            assertThat(codes(credits(engine, requirements(V8, CATEGORY_3, BY_ISO), certificate)
                            .items()
                            .get(0)))
                    .containsExactly("credit.list-unconfirmed");
            assertThat(codes(credits(engine, requirements(V8, Category.of(4), BY_ISO), certificate)
                            .items()
                            .get(0)))
                    .containsExactly("credit.history-row");
        }

        @Test
        void anExemptionRowHoldsFromItsDay() {
            ExemptionRow row = Fixtures.row("2025-26", CATEGORY_2, BY_CEP, CEP, Effect.EXEMPT);
            ExemptionRow dated = new ExemptionRow(
                    row.edition(),
                    row.category(),
                    null,
                    row.ref(),
                    null,
                    row.scheme(),
                    row.effect(),
                    AS_AT,
                    null,
                    row.basis(),
                    row.provenance(),
                    null);
            CreditEngine engine = new CreditEngine(new BundledRows(List.of(dated), List.of(), List.of()));
            RequirementSet set = Fixtures.category2(BY_CEP);
            Assessment assessment =
                    assessment(set, cyberEssentialsPlus().build()).build();
            Assessment without = assessment(set).build();

            assertThat(codes(engine.credits(assessment, set, AS_AT).items().get(0)))
                    .containsExactly("credit.exempt");
            assertThat(codes(engine.credits(assessment, set, AS_AT.minusDays(1))
                            .items()
                            .get(0)))
                    .containsExactly("credit.no-row");
            assertThat(codes(engine.credits(without, set, AS_AT).items().get(0)))
                    .containsExactly("credit.would-exempt");
            assertThat(engine.credits(without, set, AS_AT.minusDays(1)).changesOn())
                    .containsExactly(AS_AT, DEADLINE.plusDays(1));
            assertThat(codes(engine.credits(without, set, AS_AT.minusDays(1))
                            .items()
                            .get(0)))
                    .containsExactly("credit.no-scheme");
        }
    }

    @Nested
    class OfficialWorkbook {

        @Test
        void itsMarksAreTheRows() {
            Credit credit = credits(
                            workbook(V8, BY_NEITHER, CEP), cyberEssentialsPlus().build())
                    .items()
                    .get(0);

            assertThat(credit.outcome()).isEqualTo(CreditOutcome.EXEMPT);
            assertThat(credit.grounds().get(0).basis()).isEqualTo(ExemptionBasis.OFFICIAL_WORKBOOK);
            assertThat(credit.grounds().get(0).provenance()).isEqualTo(Fixtures.SOURCE);
        }

        @Test
        void theBundledRowsAreNot() {
            assertThat(codes(credits(workbook(V8, BY_CEP), cyberEssentialsPlus().build())
                            .items()
                            .get(0)))
                    .containsExactly("credit.no-row");
            assertThat(codes(
                            credits(workbook(V8, "1.3.5"), cyberEssentialsPlus().build())
                                    .items()
                                    .get(0)))
                    .containsExactly("credit.no-row");
            assertThat(message(credits(workbook(V8, BY_CEP, ISO)).items().get(0)))
                    .isEqualTo("no certificate that exempts the item is recorded; ISO 27001 would");
        }

        @Test
        void itsListIsKnownWhateverTheEdition() {
            assertThat(codes(credits(
                                    workbook(Edition.parse("2026-27"), BY_CEP),
                                    cyberEssentialsPlus().build())
                            .items()
                            .get(0)))
                    .containsExactly("credit.no-row");
        }

        @Test
        void D14_aMarkThatContradictsTheWithdrawalIsUndetermined() {
            Credit credit = credits(
                            workbook(V8, "4.5.3", CEP), cyberEssentialsPlus().build())
                    .items()
                    .get(0);

            assertThat(credit.grounds())
                    .containsExactly(new CreditGround(
                            CEP,
                            "CEP-1",
                            CreditOutcome.UNDETERMINED,
                            List.of(Reason.of(
                                    MappingCodes.CREDIT_MARK_CONTRADICTS_WITHDRAWAL, CEP, Edition.parse("2023-24"))),
                            ExemptionBasis.OFFICIAL_WORKBOOK,
                            Fixtures.SOURCE));
        }

        @Test
        void D14_aMarkHoldsUntilTheWithdrawal() {
            Certificate certificate =
                    cyberEssentialsPlus().issuedOn(LocalDate.of(2023, 1, 1)).build();
            RequirementSet set = workbook(Edition.parse("2023-24"), "4.5.3", CEP);

            assertThat(creditOn(LocalDate.of(2023, 11, 9), set, certificate).outcome())
                    .isEqualTo(CreditOutcome.EXEMPT);
            assertThat(creditOn(LocalDate.of(2023, 11, 10), set, certificate).outcome())
                    .isEqualTo(CreditOutcome.UNDETERMINED);
        }

        @Test
        void D14_withoutAMarkTheWithdrawalHolds() {
            assertThat(codes(credits(
                                    workbook(V8, "4.5.3", ISO),
                                    cyberEssentialsPlus().build(),
                                    iso27001().build())
                            .items()
                            .get(0)))
                    .containsExactly("credit.exempt", "credit.withdrawn");
        }

        @Test
        void D23_aSuppliersCertificateIsNoExemption() {
            assertThat(codes(credits(workbook(V8, "10.2.1"), iso27001().build())
                            .items()
                            .get(0)))
                    .containsExactly("credit.supplier-evidence");
        }

        @Test
        void marksOnAnyOtherBasisAreNotRead() {
            RequirementSet host = workbook(V8, BY_NEITHER, CEP).toBuilder()
                    .exemptions(ExemptionBasis.HOST)
                    .build();

            assertThat(codes(
                            credits(host, cyberEssentialsPlus().build()).items().get(0)))
                    .containsExactly("credit.no-row");
        }
    }

    @Nested
    class CafTrack {

        @Test
        void D18_noExemptionApplies() {
            RequirementSet caf = Fixtures.builder(V8, CATEGORY_2, BY_CEP, BY_NEITHER)
                    .track(Track.CAF)
                    .build();
            Credits credits = credits(
                    caf, cyberEssentialsPlus().build(), cyberEssentials().build());

            Reason reason =
                    Reason.of("credit.track-takes-none", "the CAF-aligned track is not known to take exemptions");
            assertThat(credits.items())
                    .containsExactly(
                            Credit.withoutCertificate(
                                    EvidenceRef.parse(BY_NEITHER), CreditOutcome.NOT_APPLICABLE, reason),
                            Credit.withoutCertificate(EvidenceRef.parse(BY_CEP), CreditOutcome.NOT_APPLICABLE, reason));
            assertThat(credits.warnings()).isEmpty();
            assertThat(credits.mismatch(caf, AS_AT)).isEmpty();
        }
    }

    @Nested
    class Misuse {

        private final RequirementSet set = Fixtures.category2(BY_CEP);

        @Test
        void theAssessmentIsOfTheSetsEditionAndCategory() {
            Assessment earlier = Assessment.builder(Edition.parse("2024-25"), Fixtures.ORGANISATION)
                    .build();
            Assessment other = Assessment.builder(V8, Fixtures.ORGANISATION)
                    .category(CATEGORY_3)
                    .build();
            Assessment silent = Assessment.builder(V8, Fixtures.ORGANISATION).build();

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Fixtures.engine().credits(earlier, set, AS_AT))
                    .withMessage("the assessment is of edition 2024-25, the requirements are of 2025-26");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Fixtures.engine().credits(other, set, AS_AT))
                    .withMessage("the assessment is of category 3, the requirements are of category 2");
            assertThat(Fixtures.engine().credits(silent, set, AS_AT).mismatch(set, AS_AT))
                    .isEmpty();
        }

        @Test
        void argumentsAreNotNull() {
            CreditEngine engine = Fixtures.engine();
            Assessment assessment = assessment(set).build();

            assertThatNullPointerException()
                    .isThrownBy(() -> engine.credits(null, set, AS_AT))
                    .withMessage("assessment");
            assertThatNullPointerException()
                    .isThrownBy(() -> engine.credits(assessment, null, AS_AT))
                    .withMessage("requirements");
            assertThatNullPointerException()
                    .isThrownBy(() -> engine.credits(assessment, set, null))
                    .withMessage("asAt");
            assertThatNullPointerException()
                    .isThrownBy(() -> engine.rows(null, CATEGORY_2))
                    .withMessage("edition");
            assertThatNullPointerException()
                    .isThrownBy(() -> engine.rows(V8, null))
                    .withMessage("category");
            assertThatNullPointerException()
                    .isThrownBy(() -> engine.history(null))
                    .withMessage("edition");
            assertThatNullPointerException()
                    .isThrownBy(() -> CreditEngine.assumed(null, AS_AT))
                    .withMessage("scheme");
            assertThatNullPointerException()
                    .isThrownBy(() -> CreditEngine.assumed(CEP, null))
                    .withMessage("asAt");
        }
    }

    @Nested
    class Assumed {

        @Test
        void cyberEssentialsPlusForAYear() {
            assertThat(CreditEngine.assumed(CEP, AS_AT))
                    .isEqualTo(Certificate.builder(CEP)
                            .number("assumed")
                            .issuedOn(AS_AT)
                            .expiresOn(LocalDate.of(2027, 6, 1))
                            .scope(CertificateScope.WHOLE_ORGANISATION)
                            .build());
            assertThat(CreditEngine.assumed(CertificateScheme.CYBER_ESSENTIALS, AS_AT)
                            .scope())
                    .isEqualTo(CertificateScope.WHOLE_ORGANISATION);
        }

        @Test
        void iso27001ForThree() {
            assertThat(CreditEngine.assumed(ISO, AS_AT))
                    .isEqualTo(Certificate.builder(ISO)
                            .number("assumed")
                            .version(Iso27001Version.V2022)
                            .issuedOn(AS_AT)
                            .expiresOn(LocalDate.of(2029, 6, 1))
                            .scope(CertificateScope.ALL_HEALTH_AND_CARE_DATA)
                            .accreditation("UKAS")
                            .build());
        }

        @Test
        void anyOtherWithoutScope() {
            assertThat(CreditEngine.assumed(Fixtures.OWN_SCHEME, AS_AT))
                    .isEqualTo(Certificate.builder(Fixtures.OWN_SCHEME)
                            .number("assumed")
                            .issuedOn(AS_AT)
                            .expiresOn(LocalDate.of(2027, 6, 1))
                            .build());
        }

        @Test
        void itIsConsistentAndCounts() {
            for (CertificateScheme scheme : CertificateScheme.known()) {
                Certificate certificate = CreditEngine.assumed(scheme, AS_AT);
                assertThat(certificate.inconsistencies()).isEmpty();
                assertThat(certificate.standingAt(AS_AT, Fixtures.ORGANISATION).verdict())
                        .isEqualTo(Verdict.COUNTS);
            }
        }
    }
}
