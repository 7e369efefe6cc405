package io.github.opendspt.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.examples.service.RunningService.Answer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages, as a browser without scripts asks for them, and files in and out. */
class PagesTest {

    private static final RunningService SERVICE = RunningService.shared();
    private static final List<String> FORM_PAGES = List.of(
            "",
            "/standards/1",
            "/standards/9",
            "/certificates",
            "/confirmations",
            "/plan",
            "/publication",
            "/files",
            "/history",
            "/organisation",
            "/next-year",
            "/evidence/1.1.1");
    private static final List<String> CAF_PAGES = List.of(
            "",
            "/standards/A",
            "/standards/E",
            "/plan",
            "/publication",
            "/files",
            "/history",
            "/organisation",
            "/next-year");
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Visitor visitor = new Visitor(SERVICE);

    private static String keep(String sample) {
        return SERVICE.create(RunningService.sample(sample)).replace("/assessments", "/work");
    }

    private static String small(String odsCode) {
        return SERVICE.create(RunningService.assessment(odsCode, "Small " + odsCode))
                .replace("/assessments", "/work");
    }

    /** What people read of a page: no tags, no attributes. */
    private static String read(Answer page) {
        return page.text()
                .replaceAll("(?s)<head>.*?</head>", "")
                .replaceAll("(?s)<textarea[^>]*>.*?</textarea>", "")
                .replaceAll("<[^>]*>", " ");
    }

    static Stream<String> everyPage() {
        String form = keep("supplier-2025-26.json");
        String caf = keep("trust-2025-26.json");
        return Stream.of(
                        FORM_PAGES.stream().map(page -> form + page),
                        CAF_PAGES.stream().map(page -> caf + page),
                        Stream.of("/", "/new"))
                .flatMap(pages -> pages);
    }

    @ParameterizedTest
    @MethodSource
    void everyPage(String path) {
        Answer page = visitor.get(path);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(page.text())
                .startsWith("<!DOCTYPE html>")
                .contains("<title>")
                .contains("<main")
                .doesNotContainPattern("<script(?! src=\"/script/[a-z]+\\.js\" defer></script>)")
                .doesNotContainPattern("(?i)\\son[a-z]+=|javascript:|hx-on|hx-vals|hx-ext");
        assertThat(ISO_DAY.matcher(read(page)).find())
                .as("a day that no person writes, in %s", read(page))
                .isFalse();
        assertThat(read(page))
                .doesNotContain("{")
                .doesNotContain("standards-not-met")
                .doesNotContain("null");
    }

    @Test
    void theListIsPagedAndSearched() {
        for (int i = 10; i < 33; i++) {
            SERVICE.create(RunningService.assessment("LIST" + i, "Listed " + i + " 50%_!"));
        }
        Answer first = visitor.get("/?search=listed");
        Answer second = visitor.get("/?search=listed&page=2");

        assertThat(first.text())
                .contains("1 to 20 of 23")
                .contains("rel=\"next\" href=\"/?search&#x3D;listed&amp;page&#x3D;2\"")
                .doesNotContain("Listed 30");
        assertThat(second.text())
                .contains("21 to 23 of 23")
                .contains("Listed 30")
                .contains("rel=\"prev\"");
        assertThat(visitor.get("/?search=LIST11").text())
                .contains("1 to 1 of 1")
                .contains("Listed 11");
        assertThat(visitor.get("/?search=50%25_!").text()).contains("1 to 20 of 23");
        assertThat(visitor.get("/?search=50_%25").text()).contains("No name or code holds");
        assertThat(visitor.get("/?page=0").status()).isEqualTo(400);
    }

    /** Judged when it was kept, and again when a day has come on which something changes. */
    @Test
    void theListSaysWhatTheOverviewSays() {
        String work = SERVICE.create(
                        RunningService.sample("complete-2025-26.json").replace("8XX01", "SAYS1"))
                .replace("/assessments", "/work");

        assertThat(visitor.get("/?search=SAYS1").text())
                .contains("98 of 98 items")
                .contains("Standards Met");
        assertThat(visitor.get(work).text()).contains("<b>98 of 98</b>").contains("Standards Met");
    }

    @Test
    void aSheetGoesOutAndComesBack() {
        String work = small("SHEET1");
        String sheet = visitor.get(work + "/files/answers.csv").text();
        String filledIn = sheet.replace("ZA123456", "ZB999999");
        assertThat(filledIn).isNotEqualTo(sheet);

        Answer taken =
                visitor.upload(work + "/files", work + "/files", "a.csv", filledIn.getBytes(StandardCharsets.UTF_8));
        assertThat(taken.text()).contains("Saved. The sheet gave 0 new answers, changed 1 and took back 0.");
        assertThat(SERVICE.get(work.replace("/work", "/assessments")).text()).contains("ZB999999");

        byte[] workbook = visitor.get(work + "/files/answers.xlsx").body();
        assertThat(visitor.upload("/new", "/new/file", "a.xlsx", workbook).status())
                .isEqualTo(303);
    }

    @Test
    void aFileForAnOldStateIsNotTaken() {
        String work = small("STALE1");
        Map<String, String> before = Visitor.fields(visitor.get(work + "/files"));
        visitor.submit(work + "/standards/1", work + "/standards/1", Map.of("1.1.4.text", "newer"));
        byte[] document = RunningService.assessment("STALE1", "A").getBytes(StandardCharsets.UTF_8);
        assertThat(before.get("version")).isEqualTo("0");

        Answer other = visitor.upload("/new", work + "/files?version=0", "a.json", document);
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.text()).contains("so nothing was taken");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"format\":\"dspt-assessment/1\"}",
                "no sheet at all",
                "PK\u0003\u0004 half a workbook"
            })
    void aWrongFileIsSaidSo(String content) {
        byte[] file = content.getBytes(StandardCharsets.UTF_8);
        Answer fresh = visitor.upload("/new", "/new/file", "a", file);
        assertThat(fresh.status()).isEqualTo(422);
        assertThat(fresh.text()).contains("The file cannot be taken").contains("role=\"alert\"");

        String work = small("WRONG1");
        Answer into = visitor.upload(work + "/files", work + "/files", "a", file);
        assertThat(into.status()).isEqualTo(422);
        assertThat(SERVICE.get(work.replace("/work", "/assessments")).header("ETag"))
                .isEqualTo("\"0\"");
    }

    @Test
    void aFileOfAnotherOrganisationIsNotTaken() {
        String work = small("MINE1");
        byte[] document = RunningService.assessment("OTHER1", "A").getBytes(StandardCharsets.UTF_8);

        assertThat(visitor.upload(work + "/files", work + "/files", "a.json", document)
                        .text())
                .contains("The file is of another organisation, OTHER1");
    }

    @Test
    void filesAreNamedAndAreWhatTheyAre() {
        String work = keep("supplier-2025-26.json");
        assertThat(visitor.get(work + "/files/assessment.json").header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"8XX01-2025-26-assessment.json\"");
        assertThat(visitor.get(work + "/files/audit-pack.zip").body()).startsWith('P', 'K');
        assertThat(visitor.get(work + "/files/audit-pack.zip?seed=7").body())
                .isEqualTo(visitor.get(work + "/files/audit-pack.zip?seed=7").body());
        assertThat(visitor.get(work + "/files/answers.xlsx").body()).startsWith('P', 'K');
        assertThat(visitor.get(work + "/board").text()).contains("Seen by the board on");
    }

    @Test
    void whatIsNotThereIsSaidOnAPage() {
        for (String path : List.of(
                "/work/" + new UUID(0, 0),
                "/work/" + new UUID(0, 0) + "/plan",
                keep("trust-2025-26.json") + "/certificates",
                keep("trust-2025-26.json") + "/files/answers.xlsx",
                small("MISS1") + "/standards/99",
                small("MISS1") + "/standards/A",
                small("MISS1") + "/evidence/99.1.1",
                "/nowhere")) {
            Answer page = visitor.get(path);
            assertThat(page.status()).as(path).isEqualTo(404);
            assertThat(page.text()).contains("<h1>There is no such page</h1>");
        }
        assertThat(visitor.get("/work/one").text()).contains("<h1>This did not work</h1>");
    }

    @Test
    void requirementsThatAreNotHeldAreSaidOnThePage() {
        String work = SERVICE.create(RunningService.assessment("UNHELD1", "A").replace("2025-26", "2019-20"))
                .replace("/assessments", "/work");

        assertThat(visitor.get(work).text()).contains("the editions held are 2025-26 and 2026-27");
        assertThat(visitor.get("/?search=UNHELD1").text()).contains("Not judged: no requirements are held");
        assertThat(visitor.get(work + "/standards/1").status()).isEqualTo(422);
    }

    @Test
    void aBadDayIsSaidOnAPage() {
        Answer page = visitor.get(small("DAY1") + "?asAt=tomorrow");

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.text()).contains("must be a day such as");
    }

    @Test
    void namesAreShownAndNeverRun() {
        String work = SERVICE.create(RunningService.assessment("RUN1", "<img src=x onerror=alert(1)>&"))
                .replace("/assessments", "/work");
        for (String page : FORM_PAGES) {
            assertThat(visitor.get(work + page).text()).contains("&lt;img src").doesNotContain("<img");
        }
        assertThat(visitor.get("/?search=" + "%3Cimg").text())
                .contains("&lt;img src")
                .doesNotContain("<img");
    }
}
