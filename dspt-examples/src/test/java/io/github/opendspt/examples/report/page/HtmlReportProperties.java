package io.github.opendspt.examples.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.examples.report.Reports;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class HtmlReportProperties {

    private static final List<String> PLAIN = tags("x", "x");

    @Property(tries = 50)
    void no_name_becomes_markup(@ForAll String name, @ForAll String number) {
        assertThat(tags(name, number)).isEqualTo(PLAIN);
    }

    @Property(tries = 10)
    void the_same_report_makes_the_same_bytes(@ForAll String name) {
        assertThat(page(name, "CEP-1")).isEqualTo(page(name, "CEP-1"));
    }

    private static String page(String name, String number) {
        return HtmlReport.of(Reports.of(Reports.named(name, number))).html();
    }

    /** All that is markup but the policy, which names the checksum of a style sheet that holds the name. */
    private static List<String> tags(String name, String number) {
        return Pattern.compile("<[^>]*>")
                .matcher(page(name, number).replaceAll("sha256-[^;]*;", ""))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
