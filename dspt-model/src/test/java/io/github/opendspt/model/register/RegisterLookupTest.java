package io.github.opendspt.model.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.opendspt.model.Finding;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.json.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RegisterLookupTest {

    private static final String HEADER = "Code,Organisation Name,Status,Date Of Publication\n";
    private static final String ROW = "8XX01,Example Supplier Ltd,25/26 Standards Met,29/06/2026\n";
    private static final String OTHER = "8XX02,Example Other Ltd,25/26 Standards Met,29/06/2026\n";
    private static final OdsCode CODE = OdsCode.parse("8XX01");

    private static RegisterLookup find(String text) throws IOException {
        return RegisterReader.defaults().find(CODE, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void oneRow() throws IOException {
        RegisterLookup lookup = find(HEADER + OTHER + ROW + OTHER);

        assertThat(lookup.entry()).map(RegisterEntry::name).contains("Example Supplier Ltd");
        assertThat(lookup.row())
                .isNotNull()
                .satisfies(row -> assertThat(row.line()).isEqualTo(3));
        assertThat(lookup.findings()).isEmpty();
        assertThat(lookup.problems()).isEmpty();
        assertThat(lookup.contradicted()).isFalse();
    }

    @Test
    void noRow() throws IOException {
        RegisterLookup lookup = find(HEADER + OTHER);

        assertThat(lookup.row()).isNull();
        assertThat(lookup.entry()).isEmpty();
        assertThat(lookup.findings()).isEmpty();
        assertThat(lookup.problems()).isEmpty();
    }

    @Test
    void theSameRowAgain() throws IOException {
        RegisterLookup lookup = find(HEADER + ROW + OTHER + ROW + ROW);

        assertThat(lookup.repeatedOn()).containsExactly(4, 5);
        assertThat(lookup.contradicted()).isFalse();
        assertThat(lookup.findings())
                .extracting(Finding::message)
                .containsExactly("8XX01 stands again and says the same, on line 4, 5");
    }

    @Test
    void anotherRowWithTheCode() throws IOException {
        RegisterLookup lookup = find(HEADER + ROW + ROW.replace("Met", "Not Met") + ROW.replace("29/06", "29-06"));

        assertThat(lookup.entry()).map(entry -> entry.status().text()).contains("25/26 Standards Met");
        assertThat(lookup.repeatedOn()).containsExactly(3, 4);
        assertThat(lookup.contradicted()).isTrue();
        assertThat(lookup.findings()).extracting(Finding::code).containsExactly("register.code-repeated");
    }

    @Test
    void theRowsOwnFindingsComeFirst() throws IOException {
        assertThat(find(HEADER + ROW.replace("29/06", "29-06") + ROW.replace("29/06", "29-06"))
                        .findings())
                .extracting(Finding::code)
                .containsExactly("register.date", "register.code-repeated");
    }

    @Test
    void aContradictionBeyondTheHundredthRepetitionCountsToo() throws IOException {
        RegisterLookup lookup = find(HEADER + ROW.repeat(500) + ROW.replace("Met", "Not Met"));

        assertThat(lookup.repeatedOn()).hasSize(100).endsWith(102);
        assertThat(lookup.contradicted()).isTrue();
    }

    @Test
    void whatCouldNotBeReadIsListedUpToABound() throws IOException {
        assertThat(find(HEADER + "8XX03\n" + ROW).problems())
                .extracting(Problem::code, Problem::line)
                .containsExactly(tuple("register.row-cells", 2));
        assertThat(find(HEADER + "8XX03\n".repeat(500)).problems()).hasSize(100);
        assertThat(find("Nothing\n" + ROW).problems()).extracting(Problem::code).containsExactly("register.header");
    }
}
