package io.github.opendspt.mapping;

import static io.github.opendspt.mapping.Fixtures.CATEGORY_2;
import static io.github.opendspt.mapping.Fixtures.CATEGORY_3;
import static io.github.opendspt.mapping.Fixtures.OWN_SCHEME;
import static io.github.opendspt.mapping.Fixtures.SOURCE;
import static io.github.opendspt.mapping.Fixtures.V8;
import static io.github.opendspt.mapping.Fixtures.codes;
import static io.github.opendspt.mapping.Fixtures.credits;
import static io.github.opendspt.mapping.Fixtures.cyberEssentialsPlus;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.opendspt.mapping.ExemptionRow.Effect;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.CertificateStatus;
import io.github.opendspt.model.assessment.Standing;
import io.github.opendspt.model.assessment.Standing.Verdict;
import io.github.opendspt.model.credit.Credit;
import io.github.opendspt.model.credit.CreditGround;
import io.github.opendspt.model.credit.CreditOutcome;
import io.github.opendspt.model.requirement.ExemptionBasis;
import io.github.opendspt.model.requirement.RequirementSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a host may add, and what it may not override. */
class CreditEngineHostTest {

    private static final CertificateScheme CEP = CertificateScheme.CYBER_ESSENTIALS_PLUS;
    private static final Certificate OWN = Fixtures.dated(OWN_SCHEME, "MY-1").build();
    private static final RequirementSet SET = Fixtures.category2("1.1.1");

    private static ExemptionRow row(Edition edition, Category category, String ref, CertificateScheme scheme) {
        return ExemptionRow.host(edition, category, EvidenceRef.parse(ref), scheme, SOURCE);
    }

    private static ExemptionRow row(String ref, CertificateScheme scheme) {
        return row(V8, CATEGORY_2, ref, scheme);
    }

    private static Credit credit(CreditEngine engine, RequirementSet set, Certificate certificate) {
        return credits(engine, set, certificate).items().get(0);
    }

    @Test
    void aHostAddsARowForItsOwnScheme() {
        CreditEngine engine = Fixtures.engine().withRow(row("1.1.1", OWN_SCHEME));

        assertThat(credit(engine, SET, OWN).grounds())
                .containsExactly(new CreditGround(
                        OWN_SCHEME,
                        "MY-1",
                        CreditOutcome.EXEMPT,
                        List.of(Reason.of(MappingCodes.CREDIT_EXEMPT, Fixtures.OWN_SCHEME)),
                        ExemptionBasis.HOST,
                        SOURCE));
    }

    @Test
    void aHostAddsARowForASchemeOfTheToolkit() {
        CreditEngine engine = Fixtures.engine().withRow(row("1.1.1", CEP));

        assertThat(credit(engine, SET, cyberEssentialsPlus().build()).outcome()).isEqualTo(CreditOutcome.EXEMPT);
        assertThat(credit(
                                engine,
                                SET,
                                cyberEssentialsPlus()
                                        .status(CertificateStatus.SUSPENDED)
                                        .build())
                        .outcome())
                .isEqualTo(CreditOutcome.NOT_EXEMPT);
    }

    @Test
    void aHostAddsARowWhereNoListIsKnown() {
        Edition later = Edition.parse("2026-27");
        RequirementSet set = Fixtures.requirements(later, CATEGORY_2, "1.1.1", "1.1.2");
        CreditEngine engine = Fixtures.engine().withRow(row(later, CATEGORY_2, "1.1.1", CEP));
        Certificate certificate = cyberEssentialsPlus().build();

        assertThat(credits(engine, set, certificate).items())
                .extracting(Fixtures::codes)
                .containsExactly(List.of("credit.exempt"), List.of("credit.list-unconfirmed"));
    }

    @Test
    void theToolkitsListSaysNothingOfAHostsScheme() {
        RequirementSet category3 = Fixtures.requirements(V8, CATEGORY_3, "1.1.1");

        assertThat(codes(credit(Fixtures.engine(), category3, OWN))).containsExactly("credit.no-row");
    }

    @Test
    void aHostsRowStandsBesideTheMarksOfAWorkbook() {
        CreditEngine engine =
                Fixtures.engine().withRow(row("1.1.1", OWN_SCHEME)).withRow(row("1.1.1", CEP));
        RequirementSet workbook = Fixtures.workbook(V8, "1.1.1", CEP);

        assertThat(credits(engine, workbook, OWN, cyberEssentialsPlus().build())
                        .items()
                        .get(0)
                        .grounds())
                .extracting(CreditGround::basis)
                .containsExactly(ExemptionBasis.OFFICIAL_WORKBOOK, ExemptionBasis.HOST);
    }

    @Test
    void theEngineItselfIsUnchanged() {
        CreditEngine engine = CreditEngine.bundled();
        engine.withRow(row("1.1.1", OWN_SCHEME));
        engine.withInferredRows();

        assertThat(codes(credit(engine, SET, OWN))).containsExactly("credit.no-row");
        assertThat(CreditEngine.bundled()).isSameAs(engine);
    }

    @Test
    void additionsKeepOneAnother() {
        CreditCondition refusing = (certificate, organisation, asAt) ->
                new Standing(Verdict.DOES_NOT_COUNT, List.of(Reason.of("own.no", "no")));
        Certificate certificate = cyberEssentialsPlus().build();
        RequirementSet category3 = Fixtures.requirements(V8, CATEGORY_3, "4.2.4");

        CreditEngine last = Fixtures.engine()
                .withInferredRows()
                .withCondition(OWN_SCHEME, refusing)
                .withRow(row("1.1.1", OWN_SCHEME))
                .withRow(row("1.1.1", CEP));
        CreditEngine first = Fixtures.engine()
                .withRow(row("1.1.1", OWN_SCHEME))
                .withRow(row("1.1.1", CEP))
                .withCondition(OWN_SCHEME, refusing)
                .withInferredRows();

        for (CreditEngine engine : List.of(first, last)) {
            assertThat(credit(engine, category3, certificate).outcome()).isEqualTo(CreditOutcome.EXEMPT);
            assertThat(codes(credit(engine, SET, OWN))).containsExactly("own.no");
            assertThat(credit(engine, SET, certificate).outcome()).isEqualTo(CreditOutcome.EXEMPT);
        }
    }

    @Test
    void aConditionRefusesAndNeverRescues() {
        CreditEngine engine = Fixtures.engine().withRow(row("1.1.1", OWN_SCHEME));
        CreditEngine doubting = engine.withCondition(
                OWN_SCHEME,
                (certificate, organisation, asAt) ->
                        new Standing(Verdict.UNDETERMINED, List.of(Reason.of("own.doubt", "perhaps"))));
        CreditEngine content = engine.withCondition(
                OWN_SCHEME, (certificate, organisation, asAt) -> new Standing(Verdict.COUNTS, List.of()));
        Certificate suspended = Fixtures.dated(OWN_SCHEME, "MY-1")
                .status(CertificateStatus.SUSPENDED)
                .build();

        assertThat(codes(credit(doubting, SET, OWN))).containsExactly("own.doubt");
        assertThat(credit(doubting, SET, OWN).outcome()).isEqualTo(CreditOutcome.UNDETERMINED);
        assertThat(codes(credit(content, SET, OWN))).containsExactly("credit.exempt");
        assertThat(codes(credit(content, SET, suspended))).containsExactly("certificate.suspended");
    }

    @Test
    void aConditionIsForOneSchemeOnly() {
        CreditEngine engine = Fixtures.engine()
                .withRow(row("1.1.1", CEP))
                .withCondition(
                        OWN_SCHEME,
                        (certificate, organisation, asAt) -> new Standing(Verdict.DOES_NOT_COUNT, List.of()));

        assertThat(credit(engine, SET, cyberEssentialsPlus().build()).outcome()).isEqualTo(CreditOutcome.EXEMPT);
    }

    @Test
    void theToolkitsConditionsCannotBeChanged() {
        for (CertificateScheme scheme : CertificateScheme.known()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Fixtures.engine().withCondition(scheme, CreditCondition.VALID))
                    .withMessage("the conditions of " + scheme
                            + " are bundled and cannot be changed; a host sets those of its own");
        }
    }

    @Test
    void aSchemeHasOneCondition() {
        CreditEngine engine = Fixtures.engine().withCondition(OWN_SCHEME, CreditCondition.VALID);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> engine.withCondition(OWN_SCHEME, CreditCondition.VALID))
                .withMessage("the host has given my-scheme a condition already; combine the two");
    }

    private static void assertClash(ExemptionRow row, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fixtures.engine().withRow(row))
                .withMessage(message);
    }

    @Test
    void aBundledExemptionCannotBeOverridden() {
        assertClash(
                row("4.2.3", CEP),
                "the exempt row of cyber-essentials-plus for item 4.2.3, category 2 of 2025-26 (host: the test) clashes"
                        + " with the exempt row of cyber-essentials-plus for item 4.2.3, category 2 of 2025-26"
                        + " (secondary: supplier worksheet, restating the NHS England v8 category 2 sheet)");
    }

    @Test
    void D21_aCandidateCannotBeOverridden() {
        assertClash(
                row(V8, CATEGORY_3, "4.2.4", CEP),
                "the exempt row of cyber-essentials-plus for item 4.2.4, category 3 of 2025-26 (host: the test) clashes"
                        + " with the candidate-exempt row of cyber-essentials-plus for item 4.2.4, category 3 of"
                        + " 2025-26 (inferred: exemption mark of the same ref in categories 2 or 4, which share one"
                        + " mark per row)");
    }

    @Test
    void D14_aWithdrawalCannotBeOverriddenInALaterEdition() {
        assertClash(
                row(Edition.parse("2024-25"), CATEGORY_3, "4.5.3", CEP),
                "the exempt row of cyber-essentials-plus for item 4.5.3, category 3 of 2024-25 (host: the test) clashes"
                        + " with the withdrawn row of cyber-essentials-plus for item 4.5.3, any category of 2023-24"
                        + " (official: dsptoolkit.nhs.uk/News/131 (change log))");
        assertThat(Fixtures.engine()
                        .withRow(row(Edition.parse("2022-23"), CATEGORY_3, "4.5.3", CEP))
                        .rows(Edition.parse("2022-23"), CATEGORY_3))
                .hasSize(1);
    }

    @Test
    void D23_aSuppliersCertificateCannotBeMadeAnExemption() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fixtures.engine().withRow(row("10.2.1", CertificateScheme.ISO_27001)))
                .withMessageContaining("clashes with the evidence row of iso-27001 for item 10.2.1");
    }

    @Test
    void twoOfTheHostsRowsClash() {
        CreditEngine engine = Fixtures.engine().withRow(row("1.1.1", OWN_SCHEME));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> engine.withRow(row("1.1.1", OWN_SCHEME)))
                .withMessage(
                        "the exempt row of my-scheme for item 1.1.1, category 2 of 2025-26 (host: the test) clashes"
                                + " with the exempt row of my-scheme for item 1.1.1, category 2 of 2025-26 (host: the test)");
    }

    @Test
    void rowsThatDifferInOnePartDoNotClash() {
        CreditEngine engine = Fixtures.engine()
                .withRow(row("1.1.1", OWN_SCHEME))
                .withRow(row("1.1.2", OWN_SCHEME))
                .withRow(row("1.1.1", CEP))
                .withRow(row(V8, CATEGORY_3, "1.1.1", OWN_SCHEME))
                .withRow(row(Edition.parse("2026-27"), CATEGORY_2, "1.1.1", OWN_SCHEME));

        assertThat(engine.rows(V8, CATEGORY_3)).hasSize(20 + 1);
        assertThat(engine.rows(V8, CATEGORY_2)).hasSize(42 + 3);
    }

    @Test
    void D1_noRowMakesPlainCyberEssentialsExempt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fixtures.engine().withRow(row("1.1.1", CertificateScheme.CYBER_ESSENTIALS)))
                .withMessage("plain Cyber Essentials exempts nothing (rule D1): exempt row of cyber-essentials for item"
                        + " 1.1.1, category 2 of 2025-26 (host: the test)");
    }

    private static ExemptionRow with(Category category, EvidenceRef ref, Effect effect, ExemptionBasis basis) {
        return new ExemptionRow(V8, category, null, ref, null, OWN_SCHEME, effect, null, null, basis, SOURCE, null);
    }

    @Test
    void aHostsRowSaysWhatItIs() {
        EvidenceRef ref = EvidenceRef.parse("1.1.1");
        CreditEngine engine = Fixtures.engine();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> engine.withRow(with(CATEGORY_2, ref, Effect.NONE, ExemptionBasis.HOST)))
                .withMessageStartingWith("a host's row must exempt and have the basis host: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> engine.withRow(with(CATEGORY_2, ref, Effect.EXEMPT, ExemptionBasis.OFFICIAL)))
                .withMessageStartingWith("a host's row must exempt and have the basis host: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> engine.withRow(with(null, ref, Effect.EXEMPT, ExemptionBasis.HOST)))
                .withMessageStartingWith("a host's row must name a category and an item: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> engine.withRow(with(CATEGORY_2, null, Effect.EXEMPT, ExemptionBasis.HOST)))
                .withMessageStartingWith("a host's row must name a category and an item: ");
    }

    @Test
    void argumentsAreNotNull() {
        CreditEngine engine = Fixtures.engine();

        assertThatNullPointerException().isThrownBy(() -> engine.withRow(null)).withMessage("row");
        assertThatNullPointerException()
                .isThrownBy(() -> engine.withCondition(null, CreditCondition.VALID))
                .withMessage("scheme");
        assertThatNullPointerException()
                .isThrownBy(() -> engine.withCondition(OWN_SCHEME, null))
                .withMessage("condition");
    }
}
