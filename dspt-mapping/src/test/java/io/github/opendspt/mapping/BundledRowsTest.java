package io.github.opendspt.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.opendspt.mapping.ExemptionRow.Effect;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.requirement.ExemptionBasis;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BundledRowsTest {

    private static final BundledRows ROWS = BundledRows.load();

    private static Map<String, Long> counts(List<ExemptionRow> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.category() + " " + row.scheme(), TreeMap::new, Collectors.counting()));
    }

    @Test
    void D21_theListsThatAreKnown() {
        assertThat(counts(ROWS.exemptions()))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "2 cyber-essentials-plus", 26L,
                        "2 iso-27001", 15L,
                        "2 nhsmail", 1L,
                        "4 cyber-essentials-plus", 4L,
                        "4 iso-27001", 8L,
                        "4 psn-ia", 8L));
        assertThat(ROWS.exemptions())
                .allMatch(row -> row.edition().equals(Fixtures.V8))
                .allMatch(row -> row.effect() == Effect.EXEMPT)
                .allMatch(row -> row.basis() == ExemptionBasis.SECONDARY)
                .allMatch(row -> row.conditions() != null);
    }

    @Test
    void D21_theCandidatesOfCategory3() {
        assertThat(counts(ROWS.candidates()))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("3 cyber-essentials-plus", 3L, "3 iso-27001", 10L, "3 psn-ia", 7L));
        assertThat(ROWS.candidates())
                .allMatch(row -> row.edition().equals(Fixtures.V8))
                .allMatch(row -> row.effect() == Effect.CANDIDATE_EXEMPT)
                .allMatch(row -> row.basis() == ExemptionBasis.INFERRED);
    }

    @Test
    void D22_nhsMailExemptsOneItem() {
        assertThat(ROWS.exemptions())
                .filteredOn(row -> row.scheme().equals(CertificateScheme.NHSMAIL))
                .extracting(ExemptionRow::ref)
                .containsExactly(EvidenceRef.parse("9.5.10"));
    }

    @Test
    void D14_theWithdrawalHasADay() {
        assertThat(ROWS.history())
                .filteredOn(row -> row.effect() == Effect.WITHDRAWN && row.ref() != null)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.ref()).isEqualTo(EvidenceRef.parse("4.5.3"));
                    assertThat(row.edition()).hasToString("2023-24");
                    assertThat(row.category()).isNull();
                    assertThat(row.scheme()).isEqualTo(CertificateScheme.CYBER_ESSENTIALS_PLUS);
                    assertThat(row.from()).isEqualTo(LocalDate.of(2023, 11, 10));
                });
    }

    @Test
    void D21_noHistoricalExemptionNamesItsItem() {
        assertThat(ROWS.history())
                .filteredOn(row -> row.effect() == Effect.EXEMPT)
                .isNotEmpty()
                .allMatch(row -> row.ref() == null);
    }

    @Test
    void everyRowHasASource() {
        assertThat(ROWS.all())
                .hasSize(62 + 20 + 65)
                .allMatch(row -> !row.provenance().source().isBlank());
    }

    @Test
    void everyRowNamesItsItemOrSaysWhyNot() {
        assertThat(ROWS.all()).allMatch(row -> (row.ref() == null) != (row.items() == null));
    }

    @Test
    void noItemAndSchemeIsDecidedTwice() {
        HashSet<String> keys = new HashSet<>();
        assertThat(ROWS.all().filter(row -> !ROWS.history().contains(row)))
                .allMatch(row -> keys.add(row.edition() + " " + row.category() + " " + row.ref() + " " + row.scheme()));
    }

    @Test
    void aMissingResourceIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> BundledRows.load("no-such.json", row -> true))
                .withMessage("the bundled resource no-such.json is missing");
    }

    @Test
    void aBrokenResourceIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> BundledRows.load("broken.json", row -> true))
                .withMessageStartingWith("the bundled resource broken.json is broken: ")
                .withMessageContaining("the member 'edition' is missing from exemption");
    }

    @Test
    void aRowThatBelongsElsewhereIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> BundledRows.load("exemption-history.json", row -> false))
                .withMessageStartingWith(
                        "the bundled resource exemption-history.json is broken: it may not hold the exempt row of"
                                + " cyber-essentials-plus for item unknown, any category of 2018-19");
    }

    @Test
    void everyListHoldsItsOwnKindOfRow() {
        String exemptions = "exemptions-2025-26.json";
        String candidates = "exemption-candidates-2025-26.json";

        assertThat(BundledRows.load(exemptions, candidates, exemptions))
                .isEqualTo(new BundledRows(ROWS.exemptions(), ROWS.candidates(), ROWS.exemptions()));
        assertThatIllegalStateException()
                .isThrownBy(() -> BundledRows.load(candidates, candidates, exemptions))
                .withMessageStartingWith(
                        "the bundled resource " + candidates + " is broken: it may not hold the candidate-exempt row");
        assertThatIllegalStateException()
                .isThrownBy(() -> BundledRows.load(exemptions, exemptions, exemptions))
                .withMessageStartingWith(
                        "the bundled resource " + exemptions + " is broken: it may not hold the exempt row");
    }

    @Test
    void onlyARowWithEffectCategoryAndItemDecides() {
        ExemptionRow row =
                Fixtures.row("2025-26", Fixtures.CATEGORY_2, "1.1.1", CertificateScheme.PSN_IA, Effect.EXEMPT);
        ExemptionRow everyCategory = Fixtures.row("2025-26", null, "1.1.1", CertificateScheme.PSN_IA, Effect.EXEMPT);
        ExemptionRow noItem = new ExemptionRow(
                row.edition(),
                row.category(),
                null,
                null,
                "unknown",
                row.scheme(),
                row.effect(),
                null,
                null,
                row.basis(),
                row.provenance(),
                null);

        assertThat(BundledRows.decides(row, Effect.EXEMPT)).isTrue();
        assertThat(BundledRows.decides(row, Effect.CANDIDATE_EXEMPT)).isFalse();
        assertThat(BundledRows.decides(everyCategory, Effect.EXEMPT)).isFalse();
        assertThat(BundledRows.decides(noItem, Effect.EXEMPT)).isFalse();
    }
}
