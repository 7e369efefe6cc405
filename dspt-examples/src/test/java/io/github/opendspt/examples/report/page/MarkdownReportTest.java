package io.github.opendspt.examples.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.examples.report.Report;
import io.github.opendspt.examples.report.Reports;
import io.github.opendspt.examples.report.Reports.Situation;
import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.scoring.ItemResult;
import io.github.opendspt.testing.Golden;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MarkdownReportTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\u0001',
            value = {
                "a|b => a\\|b",
                "`rm -rf` => \\`rm -rf\\`",
                "<b>&amp;</b> => &lt;b&gt;&amp;amp;&lt;/b&gt;",
                "@octocat => @&#8203;octocat",
                "a@b.example => a@&#8203;b.example",
                "see #12 => see #&#8203;12",
                "[x](y) ![z] => \\[x\\](y) \\!\\[z\\]",
                "*a* _b_ ~c~ $d$ => \\*a\\* \\_b\\_ \\~c\\~ \\$d\\$",
                "https://x.example => https&#58;//x.example",
                "WWW.x.example => WWW&#46;x.example",
                "javascript:alert(1) => javascript:alert(1)",
                "back\\slash => back\\\\slash",
                "2025-26, 1.1.1: (a) b => 2025-26, 1.1.1: (a) b"
            })
    void text_from_outside_is_text(String text, String escaped) {
        assertThat(MarkdownReport.escape(text)).isEqualTo(escaped);
    }

    @Test
    void every_row_of_a_table_has_its_cells_whatever_is_in_them() {
        String hostile = "a | b\n| --- | `\r\n# c @d";
        Report report =
                Reports.of(Reports.named(hostile, hostile), plan -> plan.withOwner(AssertionRef.parse("1.1"), hostile));
        List<String> lines = MarkdownReport.of(report).lines().toList();
        List<String> plain = MarkdownReport.of(
                        Reports.of(Reports.named("x", "x"), plan -> plan.withOwner(AssertionRef.parse("1.1"), "x")))
                .lines()
                .toList();
        assertThat(lines).hasSameSizeAs(plain);
        for (int i = 0; i < lines.size(); i++) {
            assertThat(cells(lines.get(i))).as(lines.get(i)).isEqualTo(cells(plain.get(i)));
        }
    }

    private static int cells(String line) {
        return line.startsWith("|") ? line.split("(?<!\\\\)\\|", -1).length : 0;
    }

    @Test
    void says_what_the_page_says_and_no_row_twice() {
        Report report = Reports.of(Reports.named("Example Ltd", "CEP-1"));
        String text = MarkdownReport.of(report);
        assertThat(text)
                .startsWith("# Example Ltd: Standards Not Met\n")
                .contains("- **Why:** ", "- **Do next:** ")
                .contains("`" + report.requirements().checksum() + "`");
        for (ItemResult item : report.card().items()) {
            assertThat(text.lines().filter(line -> line.startsWith("| " + item.ref() + " ")))
                    .as(item.ref().toString())
                    .hasSize(1);
        }
        assertThat(text.lines().filter(line -> line.matches("\\| \\d+ \\| \\*\\*.*")))
                .hasSize(report.plan().rows().size());
        assertThat(text.lines().filter(line -> line.endsWith(" "))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Situation.class)
    void the_side_of_the_board_to_the_letter(Situation situation) throws IOException {
        Golden.check(
                "board-" + situation.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".md",
                MarkdownReport.boardOf(situation.report()));
    }
}
