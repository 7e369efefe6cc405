package io.github.opendspt.examples.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.examples.report.EvidenceChoice;
import io.github.opendspt.examples.report.Report;
import io.github.opendspt.examples.report.Reports;
import io.github.opendspt.examples.report.Reports.Situation;
import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.scoring.Blocker;
import io.github.opendspt.scoring.ItemResult;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReportTest {

    private static final Report REPORT = Reports.of(Reports.named("Example Ltd", "CEP-1"));
    private static final HtmlReport HTML = HtmlReport.of(REPORT);
    private static final String PAGE = HTML.html();

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.groupCount() > 0 ? found.group(1) : found.group())
                .toList();
    }

    @Test
    void shows_every_item_and_every_step_once() {
        for (ItemResult item : REPORT.card().items()) {
            assertThat(PAGE).containsOnlyOnce("<tr id=\"item-" + item.ref() + "\">");
        }
        assertThat(all("<tr id=\"step-(\\d+)\"", PAGE))
                .hasSize(REPORT.plan().rows().size())
                .doesNotHaveDuplicates();
        for (Blocker blocker : REPORT.card().blockers()) {
            assertThat(all(
                            "<td><b>(?:Confirm )?<span class=\"ref\">" + Pattern.quote(blocker.ref() + "") + "</span>",
                            PAGE))
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Situation.class)
    void states_the_policy_that_a_server_sends_and_that_fits_the_page(Situation situation) throws Exception {
        for (HtmlReport html : List.of(HtmlReport.of(situation.report()), HtmlReport.boardOf(situation.report()))) {
            String stated = all("http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\"", html.html())
                    .get(0);
            assertThat(stated.replace("&#39;", "'").replace("&#x3D;", "=")).isEqualTo(html.contentSecurityPolicy());
            assertThat(html.contentSecurityPolicy()).startsWith("default-src 'none'; style-src 'sha256-");
            for (String part : List.of("style", "script")) {
                for (String text : all("(?s)<" + part + ">(.*?)</" + part + ">", html.html())) {
                    assertThat(html.contentSecurityPolicy())
                            .containsPattern(part + "-src [^;]*'sha256-" + Pattern.quote(digest(text)) + "'");
                }
            }
        }
    }

    private static String digest(String text) throws Exception {
        return Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void names_checksums_and_sources() {
        assertThat(PAGE)
                .contains("<code>" + REPORT.requirements().checksum() + "</code>")
                .contains("<code>sha256:00</code>")
                .contains("published deadlines of each edition");
    }

    @Test
    void the_board_reads_one_side() {
        String board = HtmlReport.boardOf(REPORT).html();
        assertThat(board)
                .contains("Seen by the board on", "The ten standards", "Do next")
                .doesNotContain("<script", "<table", "id=\"work\"", "href=");
    }

    @Test
    void the_evidence_index_is_chosen() {
        Report.Builder report = Reports.builder(Reports.supplier(), Reports.AS_AT);
        String given =
                HtmlReport.of(report.evidence(EvidenceChoice.GIVEN).build()).html();
        String none =
                HtmlReport.of(report.evidence(EvidenceChoice.NONE).build()).html();
        assertThat(all("<tr id=\"item-", given))
                .hasSize(Reports.supplier().answers().size());
        assertThat(none).doesNotContain("id=\"evidence", "href=\"#evidence", "href=\"#item");
    }

    @Test
    void a_redacted_report_shows_no_answer_and_no_name_of_a_person_or_document() {
        Assessment assessment = Situation.LAPSED.assessment();
        String page = HtmlReport.of(Reports.builder(assessment, Reports.AS_AT)
                        .plan(plan -> plan.withOwner(AssertionRef.parse("3.2"), "Anna Owner"))
                        .redacted(true)
                        .build())
                .html();
        assertThat(page)
                .contains("Lakeside Health Software Ltd", "withheld", "20&nbsp;May&nbsp;2026")
                .doesNotContain(
                        "Anna Owner",
                        "SIRO,",
                        "Information asset register",
                        "intranet.example",
                        "Endpoint protection export",
                        "Tenant leakage");
    }

    @ParameterizedTest
    @EnumSource(Situation.class)
    void every_link_leads_to_a_place_in_the_page(Situation situation) {
        for (EvidenceChoice choice : EvidenceChoice.values()) {
            String page = HtmlReport.of(Reports.builder(situation.assessment(), situation.asAt())
                            .evidence(choice)
                            .build())
                    .html();
            Set<String> places = new HashSet<>(all(" id=\"([^\"]*)\"", page));
            assertThat(all(" id=\"([^\"]*)\"", page)).hasSize(places.size());
            assertThat(all(" href=\"([^\"]*)\"", page)).isNotEmpty().allSatisfy(link -> {
                assertThat(link).startsWith("#");
                assertThat(places).contains(link.substring(1));
            });
            for (String targets : all("aria-labelledby=\"([^\"]*)\"", page)) {
                assertThat(places).contains(targets.split(" "));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Situation.class)
    void no_token_no_iso_day_and_no_rule_number_is_read(Situation situation) {
        String text = HtmlReport.of(situation.report())
                .html()
                .replaceAll("(?s)<(style|script)>.*?</\\1>", "")
                .replaceAll("(?s)<section id=\"sources\".*?</section>", "")
                .replaceAll("<[^>]*>", " ")
                .replace("restore tested 2026-09-04", "as someone named it");
        assertThat(text)
                .doesNotContainPattern("standards-(not-)?met|\\b20\\d\\d-\\d\\d-\\d\\d\\b|\\(rules? [A-Z]\\d")
                .doesNotContainPattern("(?i)\\bnull\\b|\\{\\{");
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
                .contains("<title>Standards Not Met: Example Ltd, 1&nbsp;June&nbsp;2026</title>")
                .contains("<header>", "<nav aria-label=\"On this page\">", "<main>", "<footer>")
                .contains("<a class=\"skip\" href=\"#standing\">");
        assertThat(all("<th[ >][^>]*", PAGE)).allMatch(cell -> cell.contains(" scope="));
        assertThat(all("<table[^>]*>\\s*<(\\w+)", PAGE)).isNotEmpty().containsOnly("caption");
        assertThat(all("<svg[^>]*>", PAGE)).isNotEmpty().allMatch(drawing -> drawing.contains("aria-hidden=\"true\""));
        assertThat(all("<section[^>]*>", PAGE)).hasSize(8).allMatch(section -> section.contains("aria-labelledby="));
    }

    @Test
    void loads_nothing() {
        assertThat(PAGE)
                .doesNotContainPattern("(?i)https?:|<link|<img|<iframe|<object|<base|@import|javascript:")
                .doesNotContainPattern("(?i)<[^>]* (on\\w+|src|srcset|style|action|xlink:href)=");
        assertThat(all("url\\(([^)]*)\\)", PAGE)).isEmpty();
    }

    @Test
    void nothing_but_style_sheet_and_script_goes_unescaped() {
        for (String template : List.of(
                "report.html",
                "standing.html",
                "standards.html",
                "work.html",
                "check.html",
                "certificates.html",
                "days.html",
                "evidence.html",
                "sources.html",
                "report.md")) {
            List<String> raw = all("\\{\\{\\{\\w+}}}|\\{\\{&\\s*\\w+}}", Texts.text(template));
            assertThat(raw)
                    .as(template)
                    .isEqualTo(
                            template.equals("report.html")
                                    ? List.of("{{{units}}}", "{{{style}}}", "{{{script}}}")
                                    : List.of());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "</title></style><svg onload=alert(1)>",
                "\"; } body { background: red } a { content: \"",
                "javascript:alert(1)",
                "{{{style}}} {{this}} &lt;b&gt; <!-- -->",
                "\u202Egnp.exe\u0000\u001b[31m\uD800"
            })
    void text_from_outside_is_text(String hostile) {
        Report report = Reports.of(
                Reports.named(hostile, hostile),
                plan -> plan.withOwner(AssertionRef.parse("1.1"), hostile)
                        .with(plan.row(AssertionRef.parse("1.2")).orElseThrow().withAction(hostile)));
        String page = HtmlReport.of(report).html();
        String plain = HtmlReport.of(
                        Reports.of(Reports.named("x", "x"), plan -> plan.withOwner(AssertionRef.parse("1.1"), "x")))
                .html();
        assertThat(tags(page)).isEqualTo(tags(plain));
        assertThat(all("(?s)--head-left: \"([^\"]*)\";", page)).hasSize(1);
        assertThat(page).doesNotContainPattern("[\\x00-\\x08\\x0B-\\x1F\u202E]");
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(page)).isTrue();
    }

    /** All that is markup but the policy and what attributes say, in order. */
    private static List<String> tags(String page) {
        return all("<[^>]*>", page).stream()
                .map(tag -> tag.replaceAll("sha256-[^;]*;", "").replaceAll("data-owner=\"[^\"]*\"", ""))
                .toList();
    }
}
