package io.github.opendspt.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.scoring.Blocker;
import io.github.opendspt.scoring.ItemResult;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReportTest {

    private static final Report REPORT = Reports.of(Reports.named("Example Ltd", "CEP-1"));
    private static final String PAGE = HtmlReport.of(REPORT);

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.groupCount() > 0 ? found.group(1) : found.group())
                .toList();
    }

    @Test
    void tells_every_item_and_every_blocker() {
        for (ItemResult item : REPORT.card().items()) {
            assertThat(PAGE)
                    .containsPattern("</span> " + Pattern.quote(item.ref().toString()) + "<span class=\"unseen\">");
        }
        for (Blocker blocker : REPORT.card().blockers()) {
            assertThat(PAGE).contains("id=\"blocker-" + blocker.ref() + "\"");
        }
        assertThat(all("<td class=\"number\">\\d+</td><th", PAGE))
                .hasSize(REPORT.plan().rows().size());
    }

    @Test
    void states_the_policy_that_a_server_sends() {
        String stated = all("http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\"", PAGE)
                .get(0);
        assertThat(stated.replace("&#39;", "'").replace("&#x3D;", "=")).isEqualTo(HtmlReport.contentSecurityPolicy());
    }

    @Test
    void tells_checksums_and_sources() {
        assertThat(PAGE)
                .contains("<code>" + REPORT.requirements().checksum() + "</code>")
                .contains("<code>sha256:00</code>")
                .contains("published deadlines of each edition");
    }

    @Test
    void tells_the_forecast_by_event() {
        assertThat(PAGE)
                .contains(
                        "Cyber Essentials Plus lapses on 16 June 2026",
                        "This is before the deadline of 2025-26, 30 June 2026");
    }

    @Test
    void what_is_not_known_names_only_what_is_not_known() {
        assertThat(PAGE).contains("""
                <h3>What is not known</h3>
                <ul class="unknowns">
                <li>The scope of ISO 27001 is not stated; whether it counts is not known (8 mandatory \
                items).</li>
                </ul>
                """);
    }

    @Test
    void an_undetermined_verdict_is_an_interval() {
        Assessment complete = Reports.complete();
        Assessment.Builder open = Reports.named("Example Ltd", "CEP-1").toBuilder();
        complete.confirmedAssertions().forEach(open::confirm);
        REPORT.requirements().items().stream()
                .filter(item ->
                        REPORT.card().item(item.ref()).orElseThrow().state().outstanding())
                .filter(item -> complete.answers().containsKey(item.ref()))
                .forEach(item -> open.answer(item.ref(), complete.answers().get(item.ref())));
        String page = HtmlReport.of(Reports.of(open.build()));
        assertThat(page)
                .contains("publish as <strong>Standards Not Met</strong>, possibly as <strong>Standards")
                .contains("<li class=\"possible\"><span>Standards Met</span> <em>possible</em></li>");
    }

    @Test
    void a_finished_assessment_has_nothing_in_the_way() {
        String page = HtmlReport.of(Reports.of(Reports.complete()));
        assertThat(page)
                .contains("publish as <strong>Standards Met</strong>.")
                .contains("<p>Nothing.</p>")
                .contains("The assessment records no certificate, so nothing is exempt.")
                .doesNotContain("<h3>Answer</h3>");
    }

    @Test
    void headings_go_down_one_level_at_a_time() {
        List<String> levels = all("<h([1-6])[ >]", PAGE);
        assertThat(levels).startsWith("1").containsOnlyOnce("1");
        for (int i = 1; i < levels.size(); i++) {
            assertThat(Integer.parseInt(levels.get(i)) - Integer.parseInt(levels.get(i - 1)))
                    .isLessThanOrEqualTo(1);
        }
    }

    @Test
    void can_be_read_without_eyes_or_a_mouse() {
        assertThat(PAGE)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">")
                .contains("<title>Standards Not Met: Example Ltd, 2025-26</title>")
                .contains("<header>", "<nav aria-label=\"On this page\">", "<main>", "<footer>")
                .contains("<a class=\"skip\" href=\"#verdict\">");
        assertThat(all("<th[ >][^>]*", PAGE)).allMatch(cell -> cell.contains(" scope="));
        assertThat(all("<table[^>]*>\\s*<(\\w+)", PAGE)).isNotEmpty().containsOnly("caption");
        List<String> drawings = all("(?s)<svg.*?</svg>", PAGE);
        assertThat(drawings).hasSize(12).allSatisfy(drawing -> {
            if (!drawing.contains("aria-hidden=\"true\"")) {
                assertThat(drawing).containsPattern("(?s)role=\"img\" aria-labelledby=.*<title id=.*<desc id=");
            }
        });
        assertThat(all("<section[^>]*>", PAGE)).hasSize(8).allMatch(section -> section.contains("aria-labelledby="));
    }

    @Test
    void every_link_leads_to_a_place_in_the_page() {
        List<String> places = all(" id=\"([^\"]*)\"", PAGE);
        assertThat(places).doesNotHaveDuplicates();
        assertThat(all(" href=\"([^\"]*)\"", PAGE))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link).startsWith("#"));
        for (String attribute : List.of("href=\"#", "aria-labelledby=\"")) {
            for (String targets : all(attribute + "([^\"]*)\"", PAGE)) {
                assertThat(places).contains(targets.split(" "));
            }
        }
    }

    @Test
    void loads_nothing_and_runs_nothing() throws Exception {
        assertThat(PAGE)
                .doesNotContainPattern("(?i)https?:|<script|<link|<img|<iframe|<object|<form|<base|@import|javascript:")
                .doesNotContainPattern("(?i)<[^>]* (on\\w+|src|srcset|style|action|xlink:href)=");
        assertThat(all("url\\(([^)]*)\\)", PAGE)).allMatch(url -> url.startsWith("#"));
        String style = all("(?s)<style>(.*)</style>", PAGE).get(0);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
        assertThat(HtmlReport.contentSecurityPolicy())
                .startsWith("default-src 'none'; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(digest) + "'; ");
    }

    @Test
    void nothing_but_the_style_sheet_goes_unescaped() {
        assertThat(all("\\{\\{\\{\\w+}}}|\\{\\{&\\s*\\w+}}", Template.text("report.html")))
                .containsExactly("{{{style}}}");
        assertThat(all("\\{\\{\\{|\\{\\{&", Template.text("report.md"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "</title></style><svg onload=alert(1)>",
                "javascript:alert(1)",
                "{{{style}}} {{this}} &lt;b&gt; <!-- -->",
                "\u202Egnp.exe\u0000\u001b[31m\uD800"
            })
    void text_from_outside_is_text(String hostile) {
        Report report = Reports.of(
                Reports.named(hostile, hostile),
                Reports.AS_AT,
                plan -> plan.withOwner(AssertionRef.parse("1.1"), hostile)
                        .with(plan.row(AssertionRef.parse("1.2")).orElseThrow().withAction(hostile)));
        String page = HtmlReport.of(report);
        List<String> plain = tags(HtmlReport.of(Reports.of(
                Reports.named("x", "x"), Reports.AS_AT, plan -> plan.withOwner(AssertionRef.parse("1.1"), "x"))));
        assertThat(tags(page)).isEqualTo(plain);
        assertThat(page).doesNotContainPattern("[\\x00-\\x08\\x0B-\\x1F\u202E]");
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(page)).isTrue();
    }

    /** All that is markup, in order. */
    private static List<String> tags(String page) {
        List<String> tags = new ArrayList<>();
        Pattern.compile("<[^>]*>")
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .forEach(tags::add);
        return tags;
    }
}
