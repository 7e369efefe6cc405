package io.github.opendspt.mapping;

import static io.github.opendspt.mapping.Fixtures.AS_AT;
import static io.github.opendspt.mapping.Fixtures.CATEGORY_2;
import static io.github.opendspt.mapping.Fixtures.CATEGORY_3;
import static io.github.opendspt.mapping.Fixtures.V8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.credit.CreditOutcome;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.requirement.RequirementSet;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** That the bundled rows fit the bundled requirement sets, and nothing else. */
class ExemptionDataTest {

    private static RequirementSet bundled(Category category) {
        return Catalogue.bundled().find(V8, category).orElseThrow();
    }

    private static long count(Category category, CertificateScheme scheme, CreditOutcome outcome) {
        RequirementSet set = bundled(category);
        Credits credits = Fixtures.credits(set, CreditEngine.assumed(scheme, AS_AT));
        return credits.items().stream()
                .filter(credit -> credit.outcome() == outcome)
                .count();
    }

    @ParameterizedTest
    @CsvSource({
        "2, cyber-essentials-plus, 26",
        "2, iso-27001, 15",
        "2, nhsmail, 1",
        "2, psn-ia, 0",
        "2, cyber-essentials, 0",
        "4, cyber-essentials-plus, 4",
        "4, iso-27001, 8",
        "4, psn-ia, 8",
        "4, nhsmail, 0",
    })
    void D21_D22_whatACertificateExempts(int category, String scheme, int items) {
        assertThat(count(Category.of(category), CertificateScheme.parse(scheme), CreditOutcome.EXEMPT))
                .isEqualTo(items);
        assertThat(count(Category.of(category), CertificateScheme.parse(scheme), CreditOutcome.UNDETERMINED))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"cyber-essentials-plus, 3", "iso-27001, 10", "psn-ia, 7", "nhsmail, 0", "cyber-essentials, 0"})
    void D21_whatACertificateMayExemptInCategory3(String scheme, int items) {
        assertThat(count(CATEGORY_3, CertificateScheme.parse(scheme), CreditOutcome.UNDETERMINED))
                .isEqualTo(items);
        assertThat(count(CATEGORY_3, CertificateScheme.parse(scheme), CreditOutcome.EXEMPT))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void theRowsAreTheMarksOfTheRequirementSets(int number) {
        Category category = Category.of(number);
        List<String> marks = bundled(category).items().stream()
                .flatMap(item -> item.exemptBy().stream().map(scheme -> item.ref() + " " + scheme))
                .toList();

        assertThat(Fixtures.engine().rows(V8, category))
                .extracting(row -> row.ref() + " " + row.scheme())
                .containsExactlyElementsOf(marks);
    }

    @Test
    void everyRefOf2025ExistsInItsCategory() {
        assertThat(BundledRows.load()
                        .all()
                        .filter(row -> row.edition().equals(V8) && row.ref() != null && row.category() != null)
                        // Superseded: history lists it, the candidates do not, since category 3 is not known to be
                        // asked it.
                        .filter(row ->
                                !row.category().equals(CATEGORY_3) || !row.ref().equals(EvidenceRef.parse("9.2.1"))))
                .isNotEmpty()
                .allMatch(row -> bundled(row.category()).item(row.ref()).isPresent());
    }

    @Test
    void rowsAreInOrderOfItemAndScheme() {
        assertThat(Fixtures.engine().rows(V8, CATEGORY_3)).hasSize(20).isSortedAccordingTo((one, other) -> {
            int byRef = one.ref().compareTo(other.ref());
            return byRef != 0 ? byRef : one.scheme().compareTo(other.scheme());
        });
        assertThat(Fixtures.engine().rows(Edition.parse("2024-25"), CATEGORY_2)).isEmpty();
        assertThat(Fixtures.engine().rows(V8, Category.of(1))).isEmpty();
    }

    @Test
    void historyIsKeptByEdition() {
        assertThat(Fixtures.engine().history(Edition.parse("2022-23")))
                .hasSize(3)
                .allMatch(row -> row.edition().equals(Edition.parse("2022-23")));
        assertThat(Fixtures.engine().history(Edition.parse("2017-18"))).isEmpty();
    }

    @Test
    void D17_exemptionIsNotCoverage() {
        Credits credits = Fixtures.credits(
                bundled(CATEGORY_2), CreditEngine.assumed(CertificateScheme.CYBER_ESSENTIALS_PLUS, AS_AT));

        // The scheme asks nothing of the kind, and the rows exempt them all the same.
        for (String ref : List.of("7.3.5", "4.2.3", "9.2.3")) {
            assertThat(credits.of(EvidenceRef.parse(ref)).outcome()).isEqualTo(CreditOutcome.EXEMPT);
        }
    }

    @Test
    void D17_creditKnowsNothingOfCrosswalks() throws IOException, URISyntaxException {
        URI classes = CreditEngine.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        Path room = Path.of(classes).resolve("io/github/opendspt/mapping");
        try (Stream<Path> files = Files.list(room)) {
            List<Path> ours = files.filter(Files::isRegularFile).toList();
            assertThat(ours).hasSizeGreaterThan(10);
            for (Path file : ours) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContainIgnoringCase("crosswalk")
                        .doesNotContain("mapping/framework");
            }
        }
    }
}
