package io.github.opendspt.model.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.DataSecurityStandard;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Severity;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.requirement.Assertion;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.model.requirement.Confidence;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.Provenance;
import io.github.opendspt.model.requirement.RequirementSet;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CreditsTest {

    private static final LocalDate AS_AT = LocalDate.of(2026, 6, 1);
    private static final EvidenceRef FIRST = EvidenceRef.parse("1.1.2");
    private static final EvidenceRef SECOND = EvidenceRef.parse("1.1.10");
    private static final Reason WHY = Reason.of("why", "because");
    private static final Finding ONE = Finding.of(Severity.INFO, null, "/a", WHY);
    private static final Finding OTHER = Finding.of(Severity.INFO, null, "/b", WHY);
    private static final RequirementSet SET = set("2025-26", 2);

    private static RequirementSet set(String edition, int category) {
        Provenance source = new Provenance(Confidence.HIGH, "the test");
        return RequirementSet.builder(Completeness.COMPLETE, Edition.parse(edition), Category.of(category))
                .standard(new DataSecurityStandard(1, "a standard", "about it"))
                .assertion(new Assertion(FIRST.assertion(), "an assertion"))
                .item(EvidenceItem.builder(FIRST, "an item", source).build())
                .item(EvidenceItem.builder(SECOND, "an item", source).build())
                .build();
    }

    private static Credit refused(EvidenceRef ref) {
        return Credit.withoutCertificate(ref, CreditOutcome.NOT_EXEMPT, WHY);
    }

    private static Credit exempt(EvidenceRef ref) {
        return Credit.of(
                ref,
                List.of(new CreditGround(
                        CertificateScheme.ISO_27001, "1", CreditOutcome.EXEMPT, List.of(WHY), null, null)));
    }

    private static Credits credits(RequirementSet set, LocalDate asAt) {
        return Credits.of(set, asAt, List.of(exempt(SECOND), refused(FIRST)), List.of(OTHER, ONE, OTHER));
    }

    @Test
    void itemsAndWarningsAreInOrder() {
        Credits credits = credits(SET, AS_AT);

        assertThat(credits.items()).containsExactly(refused(FIRST), exempt(SECOND));
        assertThat(credits.warnings()).containsExactly(ONE, OTHER);
        assertThat(credits.of(SECOND)).isEqualTo(exempt(SECOND));
        assertThat(credits).hasToString("Credits[2025-26 category 2 as at 2026-06-01, 1 exempt]");
    }

    @Test
    void exemptItemsAreCounted() {
        assertThat(Credits.of(SET, AS_AT, List.of(exempt(FIRST), exempt(SECOND)), List.of()))
                .hasToString("Credits[2025-26 category 2 as at 2026-06-01, 2 exempt]");
    }

    @Test
    void everyItemOfALargeSetIsFound() {
        RequirementSet large =
                Catalogue.bundled().find(SET.edition(), SET.category()).orElseThrow();
        Credits credits = Credits.of(
                large,
                AS_AT,
                large.items().stream()
                        .map(item -> Credit.withoutCertificate(
                                item.ref(), CreditOutcome.NOT_EXEMPT, Reason.of("own", "of " + item.ref())))
                        .toList(),
                List.of());

        assertThat(large.items())
                .allSatisfy(item -> assertThat(credits.of(item.ref()).reasons())
                        .containsExactly(Reason.of("own", "of " + item.ref())));
        assertThat(credits.of(EvidenceRef.parse("5.9.9")).reasons())
                .extracting(Reason::code)
                .containsExactly("credit.none-considered");
    }

    @Test
    void creditsAreBound() {
        Credits credits = credits(SET, AS_AT);

        assertThat(Credits.bind(binding("dspt-credit/1", credits, List.of()))).isEqualTo(credits);
        assertThat(Credits.bind(binding("dspt-credit/1", credits, null))).isEqualTo(credits);
        assertThat(Credits.bind(binding("dspt-credit/1", credits, List.of("2026-11-04", "2025-11-01"))))
                .isEqualTo(credits.withChangesOn(List.of(LocalDate.of(2025, 11, 1), LocalDate.of(2026, 11, 4))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Credits.bind(binding("dspt-credit/2", credits, null)))
                .withMessage("the document is not of the format 'dspt-credit/1'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Credits.bind(binding("dspt-credit/1", credits, List.of("2026-02-30"))));
    }

    private static Credits.Binding binding(String format, Credits credits, List<String> changesOn) {
        Credits.Binding binding = new Credits.Binding();
        binding.format = format;
        binding.edition = credits.edition();
        binding.category = credits.category();
        binding.requirements = credits.requirementsChecksum();
        binding.asAt = String.valueOf(credits.asAt());
        binding.changesOn = changesOn;
        binding.items = credits.items();
        binding.warnings = credits.warnings();
        return binding;
    }

    @Test
    void theyNameTheDaysOnWhichTheyMayComeOutDifferently() {
        Credits credits = credits(SET, AS_AT);
        LocalDate first = AS_AT.plusDays(1);
        Credits changing = credits.withChangesOn(List.of(first.plusDays(9), first, first));
        assertThat(credits.changesOn()).isEmpty();
        assertThat(changing.changesOn()).containsExactly(first, first.plusDays(9));
        assertThat(changing).isNotEqualTo(credits);
        assertThat(changing.withChangesOn(List.of())).isEqualTo(credits).hasSameHashCodeAs(credits);
        assertThatIllegalArgumentException().isThrownBy(() -> Credits.none().withChangesOn(List.of(first)));
    }

    @Test
    void theyRememberForWhatTheyWereComputed() {
        Credits credits = credits(SET, AS_AT);

        assertThat(credits.format()).isEqualTo("dspt-credit/1");
        assertThat(credits.edition()).isEqualTo(SET.edition());
        assertThat(credits.category()).isEqualTo(SET.category());
        assertThat(credits.requirementsChecksum()).isEqualTo(SET.checksum());
        assertThat(credits.asAt()).isEqualTo(AS_AT);
    }

    @Test
    void theyFitThatAndNothingElse() {
        Credits credits = credits(SET, AS_AT);
        RequirementSet revised = SET.toBuilder().note("revised").build();

        assertThat(credits.mismatch(SET, AS_AT)).isEmpty();
        assertThat(credits.mismatch(set("2024-25", 2), AS_AT))
                .contains("the credits are for edition 2025-26, the requirements for 2024-25");
        assertThat(credits.mismatch(set("2025-26", 3), AS_AT))
                .contains("the credits are for category 2, the requirements for 3");
        assertThat(credits.mismatch(revised, AS_AT))
                .contains("the credits are for requirements with checksum " + SET.checksum() + ", these have "
                        + revised.checksum());
        assertThat(credits.mismatch(SET, AS_AT.plusDays(1)))
                .contains("the credits are as at 2026-06-01, not 2026-06-02");
        assertThatNullPointerException()
                .isThrownBy(() -> credits.mismatch(null, AS_AT))
                .withMessage("requirements");
        assertThatNullPointerException()
                .isThrownBy(() -> credits.mismatch(SET, null))
                .withMessage("asAt");
    }

    @Test
    void anItemThatTheSetDoesNotHoldIsNotExempt() {
        Credit credit = credits(SET, AS_AT).of(EvidenceRef.parse("9.9.9"));

        assertThat(credit)
                .isEqualTo(Credit.withoutCertificate(
                        EvidenceRef.parse("9.9.9"),
                        CreditOutcome.NOT_EXEMPT,
                        Reason.of("credit.none-considered", "no certificate is taken into account")));
        assertThatNullPointerException()
                .isThrownBy(() -> Credits.none().of(null))
                .withMessage("ref");
    }

    @Test
    void everyItemOfTheSetHasOneCredit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Credits.of(SET, AS_AT, List.of(refused(FIRST)), List.of()))
                .withMessage("the credits are not one for each item of 2025-26 category 2 (2 items): [1.1.2]");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Credits.of(SET, AS_AT, List.of(refused(FIRST), refused(EvidenceRef.parse("9.9.9"))), List.of()))
                .withMessageStartingWith("the credits are not one for each item of ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Credits.of(
                        SET,
                        AS_AT,
                        List.of(refused(FIRST), refused(SECOND), refused(EvidenceRef.parse("9.9.9"))),
                        List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Credits.of(SET, AS_AT, List.of(refused(FIRST), exempt(FIRST)), List.of()))
                .withMessage("item 1.1.2 has two credits");
        assertThatNullPointerException()
                .isThrownBy(() -> Credits.of(SET, null, List.of(), List.of()))
                .withMessage("asAt");
    }

    @Test
    void noneFitAny() {
        Credits none = Credits.none();

        assertThat(none).isSameAs(Credits.none()).hasToString("Credits[none]");
        assertThat(none.mismatch(SET, AS_AT)).isEmpty();
        assertThat(none.items()).isEmpty();
        assertThat(none.warnings()).isEmpty();
        assertThat(none.edition()).isNull();
        assertThat(none.category()).isNull();
        assertThat(none.requirementsChecksum()).isNull();
        assertThat(none.asAt()).isNull();
    }

    @Test
    void equalityIsByContent() {
        Credits credits = credits(SET, AS_AT);

        assertThat(credits).isEqualTo(credits(SET, AS_AT)).hasSameHashCodeAs(credits(SET, AS_AT));
        assertThat(credits)
                .isNotEqualTo(credits(SET, AS_AT.plusDays(1)))
                .isNotEqualTo(Credits.of(SET, AS_AT, List.of(refused(FIRST), refused(SECOND)), List.of(ONE, OTHER)))
                .isNotEqualTo(Credits.of(SET, AS_AT, List.of(refused(FIRST), exempt(SECOND)), List.of()))
                .isNotEqualTo("credits");
        assertThat(credits.hashCode()).isNotEqualTo(Credits.none().hashCode());
    }
}
