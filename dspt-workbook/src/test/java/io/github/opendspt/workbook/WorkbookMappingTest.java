package io.github.opendspt.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.json.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Mapping documents. */
class WorkbookMappingTest {

    @Test
    void theSampleInTheGuideIsRead() throws IOException {
        Matcher sample = Pattern.compile(
                        "```json\n(\\{\n  \"format\": \"dspt-workbook-columns/1\".*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("..", "docs", "cli.md")));
        assertThat(sample.find()).isTrue();
        WorkbookMapping mapping = WorkbookMapping.reader().read(sample.group(1)).orElseThrow();
        assertThat(mapping.sheet()).isEqualTo("Requirements");
        assertThat(mapping.headerRow()).isEqualTo(3);
        assertThat(mapping.columns())
                .isEqualTo(Map.of(
                        WorkbookColumn.REF,
                        "C",
                        WorkbookColumn.QUESTION,
                        "F",
                        WorkbookColumn.MANDATORY,
                        "Needed for Standards Met"));
        assertThat(mapping.ignores(10, "whatever")).isTrue();
    }

    @Test
    void whatSettlesNothingIsTheSameAsNone() {
        assertThat(WorkbookMapping.reader()
                        .read("{\"format\":\"dspt-workbook-columns/1\"}")
                        .orElseThrow())
                .isEqualTo(WorkbookMapping.NONE);
    }

    @Test
    void everyFaultIsLocated() {
        assertThat(WorkbookMapping.reader()
                        .read("{\"format\":\"dspt-workbook-columns/1\",\"headerRow\":0,"
                                + "\"columns\":{\"refs\":\"C\",\"question\":\" \"},\"blankMandatory\":\"no\"}")
                        .problems())
                .extracting(Problem::pointer)
                .containsExactly("/headerRow", "/columns/refs", "/columns/question", "/blankMandatory");
    }

    @Test
    void twoCapitalLettersAreAColumnAndMoreAreAHeading() {
        assertThat(WorkbookMapping.byLetters("AB")).hasValue(27);
        assertThat(WorkbookMapping.byLetters("REF")).isEmpty();
        assertThat(WorkbookMapping.byLetters("Ab")).isEmpty();
    }
}
