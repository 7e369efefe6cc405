package io.github.opendspt.model.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.assessment.PreviousStatus;
import io.github.opendspt.model.json.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegisterLookupTest {

    private static final String HEADER = "Code,Organisation Name,Status,Date Of Publication,Primary Sector\n";
    private static final String ROW = "8XX01,Example Supplier Ltd,25/26 Standards Met,29/06/2026,Pharmacy\n";
    private static final String OTHER = "8XX02,Example Other Ltd,25/26 Standards Met,29/06/2026,Pharmacy\n";
    private static final OdsCode CODE = OdsCode.parse("8XX01");

    private static RegisterLookup find(String text) throws IOException {
        return RegisterReader.defaults().find(CODE, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void oneRow() throws IOException {
        RegisterLookup lookup = find(HEADER + OTHER + ROW + OTHER);

        assertThat(lookup.isFound()).isTrue();
        assertThat(lookup.name()).contains("Example Supplier Ltd");
        assertThat(lookup.status()).contains(PreviousStatus.STANDARDS_MET);
        assertThat(lookup.statusText()).contains("25/26 Standards Met");
        assertThat(lookup.edition()).contains(Edition.parse("2025-26"));
        assertThat(lookup.publishedOn()).contains(LocalDate.of(2026, 6, 29));
        assertThat(lookup.sector()).contains(Sector.PHARMACY);
        assertThat(lookup.row())
                .isNotNull()
                .satisfies(row -> assertThat(row.line()).isEqualTo(3));
        assertThat(lookup.findings()).isEmpty();
        assertThat(lookup.problems()).isEmpty();
        assertThat(lookup.disagreements()).isEmpty();
    }

    @Test
    void noRow() throws IOException {
        RegisterLookup lookup = find(HEADER + OTHER);

        assertThat(lookup.isFound()).isFalse();
        assertThat(lookup.row()).isNull();
        assertThat(lookup.status()).isEmpty();
        assertThat(lookup.findings()).isEmpty();
        assertThat(lookup.problems()).isEmpty();
    }

    @Test
    void theSameRowAgain() throws IOException {
        RegisterLookup lookup = find(HEADER + ROW + OTHER + ROW + ROW);

        assertThat(lookup.repeatedOn()).containsExactly(4, 5);
        assertThat(lookup.disagreements()).isEmpty();
        assertThat(lookup.status()).contains(PreviousStatus.STANDARDS_MET);
        assertThat(lookup.findings())
                .extracting(Finding::message)
                .containsExactly("8XX01 appears again and says the same, on line 4 and 5");
    }

    // Of rows that contradict each other none is believed, whatever their order; what they agree on stays known.

    @Test
    void rowsThatDisagreeOnStatusAndDay() throws IOException {
        String other = ROW.replace("Met", "Not Met").replace("29/06", "28/06");

        for (RegisterLookup lookup : List.of(find(HEADER + ROW + other), find(HEADER + other + ROW))) {
            assertThat(lookup.disagreements())
                    .containsExactlyInAnyOrder(RegisterField.STATUS, RegisterField.PUBLISHED_ON);
            assertThat(lookup.status()).isEmpty();
            assertThat(lookup.statusText()).isEmpty();
            assertThat(lookup.publishedOn()).isEmpty();
            assertThat(lookup.edition()).contains(Edition.parse("2025-26"));
            assertThat(lookup.name()).contains("Example Supplier Ltd");
            assertThat(lookup.findings())
                    .extracting(Finding::message)
                    .containsExactly("8XX01 appears again on line 3, and its rows disagree on status and published on,"
                            + " which is therefore not known");
        }
    }

    @Test
    void rowsThatDisagreeOnTheEdition() throws IOException {
        RegisterLookup lookup = find(HEADER + ROW + ROW.replace("25/26", "24/25"));

        assertThat(lookup.disagreements()).containsExactly(RegisterField.EDITION);
        assertThat(lookup.edition()).isEmpty();
        assertThat(lookup.statusText()).isEmpty();
        assertThat(lookup.status()).contains(PreviousStatus.STANDARDS_MET);
    }

    @Test
    void rowsThatDisagreeOnTheSectorAlone() throws IOException {
        RegisterLookup lookup = find(HEADER + ROW + ROW.replace("Pharmacy", "Optician"));

        assertThat(lookup.disagreements()).containsExactly(RegisterField.SECTOR);
        assertThat(lookup.sector()).isEmpty();
        assertThat(lookup.status()).contains(PreviousStatus.STANDARDS_MET);
    }

    @Test
    void aRowThatSaysTheSameInOtherWordsDoesNotContradict() throws IOException {
        String other = ROW.replace("29/06/2026", "2026-06-29 09:00")
                .replace("25/26 Standards Met", "Standards Met (25-26)")
                .replace("Pharmacy", "Pharmacy ")
                .replace("8XX01", "8xx01");

        assertThat(find(HEADER + ROW + other).disagreements()).isEmpty();
    }

    @Test
    void theRowsOwnFindingsComeFirst() throws IOException {
        assertThat(find(HEADER + ROW.replace("29/06", "29-06") + ROW.replace("29/06", "29-06"))
                        .findings())
                .extracting(Finding::code)
                .containsExactly("register.date", "register.repeated");
    }

    @Test
    void aContradictionBeyondTheHundredthRepetitionCountsToo() throws IOException {
        RegisterLookup lookup = find(HEADER + ROW.repeat(500) + ROW.replace("Met", "Not Met"));

        assertThat(lookup.repeatedOn()).hasSize(100).endsWith(102);
        assertThat(lookup.disagreements()).containsExactly(RegisterField.STATUS);
    }

    @Test
    void whatCouldNotBeReadIsListedUpToABound() throws IOException {
        assertThat(find(HEADER + "8XX03\n" + ROW).problems())
                .extracting(Problem::code, Problem::line)
                .containsExactly(tuple("table.row-short", 2));
        assertThat(find(HEADER + "8XX03\n".repeat(500)).problems()).hasSize(100);
        assertThat(find("Nothing\n" + ROW).problems())
                .extracting(Problem::code)
                .containsExactly("table.header-missing");
    }

    @Test
    void aRowWhoseCodeCannotBeReadIsNamed() throws IOException {
        assertThat(find(HEADER + OTHER + ROW.replace("8XX01", "8XX 01") + ROW.replace("8XX01", ""))
                        .problems())
                .extracting(Problem::code, Problem::line)
                .containsExactly(tuple("register.code", 3), tuple("register.code", 4));
    }

    @ParameterizedTest
    @EnumSource
    void tokensOfFieldsAreRead(RegisterField field) {
        assertThat(RegisterField.parse(field.toString())).isEqualTo(field);
    }
}
