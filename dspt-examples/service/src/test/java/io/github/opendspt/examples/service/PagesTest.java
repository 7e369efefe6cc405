package io.github.opendspt.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.examples.service.RunningService.Answer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages, as a browser without scripts asks for them and sends their forms. */
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
                .doesNotContain("<script");
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
        keep("complete-2025-26.json");
        assertThat(visitor.get("/?search=8XX01").text())
                .contains("98 of 98 items")
                .contains("Standards Met");
    }

    @Test
    void tenItemsAreAnsweredAtOnce() {
        String work = small("TEN1");
        Answer saved = visitor.submit(
                work + "/standards/1",
                work + "/standards/1",
                Map.of(
                        "1.1.2.documents", "Asset register | https://intranet.example/iar\r\nA list",
                        "1.1.3.yes", "yes",
                        "1.1.4.text", "Since 2019",
                        "1.2.2.yes", "no",
                        "1.2.2.comment", "Being written",
                        "1.3.1.yes", "yes",
                        "1.3.2.yes", "yes",
                        "1.3.2.owner", "DPO",
                        "1.3.2.review", "2027-03-01"));

        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.text()).contains("Saved.");
        assertThat(SERVICE.get(work.replace("/work", "/assessments")).text())
                .contains(
                        "{\"name\":\"Asset register\",\"uri\":\"https://intranet.example/iar\"},{\"name\":\"A list\"}")
                .contains("\"1.2.2\":{\"yes\":false,\"comment\":\"Being written\",\"recordedOn\":\"2026-06-01\"}")
                .contains("\"reviewBy\":\"2027-03-01\",\"owner\":\"DPO\"")
                .as("what was not touched is as it was")
                .contains("\"1.1.1\":{\"text\":\"ZA123456\"}");
        assertThat(visitor.get(work + "/history").text())
                .contains("answered")
                .contains("1.3.2")
                .doesNotContain("Being written");
    }

    @Test
    void whatIsNotChangedIsNotSaved() {
        String work = keep("supplier-2025-26.json");
        Answer page = visitor.submit(work + "/standards/9", work + "/standards/9", Map.of());

        assertThat(page.text()).contains("Nothing had changed");
        assertThat(SERVICE.get(work.replace("/work", "/assessments")).header("ETag"))
                .isEqualTo("\"0\"");
    }

    @Test
    void faultsAreSaidAtTheItemAndNothingTypedIsLost() {
        String work = small("FAULT1");
        Answer page = visitor.submit(
                work + "/standards/1",
                work + "/standards/1",
                Map.of(
                        "1.1.2.yes",
                        "yes",
                        "1.1.2.text",
                        "both </textarea>",
                        "1.1.3.comment",
                        "no answer",
                        "1.1.4.date",
                        "soon"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text())
                .contains("There are 3 things to look at")
                .contains("The answer is given in 2 ways")
                .contains("but no answer. Give the answer too.")
                .contains("The day is not a day")
                .contains("both &lt;/textarea&gt;");
        assertThat(SERVICE.get(work.replace("/work", "/assessments")).header("ETag"))
                .isEqualTo("\"0\"");
    }

    @Test
    void twoPeopleAtOnceBothSaveWhatTheyTyped() {
        String work = small("TWO1");
        String page = work + "/standards/1";
        Map<String, String> anna = Visitor.fields(visitor.get(page));
        Map<String, String> ben = Visitor.fields(visitor.get(page));
        anna.put("1.1.2.text", "by Anna");
        ben.put("1.1.4.text", "by Ben");

        assertThat(visitor.follow(visitor.post(page, anna)).text()).contains("Saved.");
        assertThat(visitor.follow(visitor.post(page, ben)).text())
                .contains("Somebody else had saved something meanwhile; theirs and yours are both kept.")
                .contains("by Anna")
                .contains("by Ben");
    }

    @Test
    void twoPeopleAtOneAnswerChoose() {
        String work = small("TWO2");
        String page = work + "/standards/1";
        Map<String, String> anna = Visitor.fields(visitor.get(page));
        Map<String, String> ben = Visitor.fields(visitor.get(page));
        anna.put("1.1.2.text", "by Anna");
        ben.put("1.1.2.text", "by Ben");
        ben.put("1.1.4.text", "also by Ben");
        visitor.post(page, anna);
        Answer choose = visitor.post(page, ben);

        assertThat(choose.status()).isEqualTo(409);
        assertThat(choose.text())
                .contains("Somebody else changed some of the same answers")
                .contains("Somebody else saved this meanwhile: <strong class=\"lines\">by Anna</strong>")
                .contains("by Ben")
                .contains("also by Ben");
        Map<String, String> theirs = Visitor.fields(choose);
        theirs.put("theirs.1.1.2", "on");
        assertThat(visitor.follow(visitor.post(page, theirs)).text())
                .contains("by Anna")
                .contains("also by Ben");

        Answer again = visitor.post(page, ben);
        assertThat(again.status()).as("the old form is as stale as before").isEqualTo(409);
        assertThat(visitor.follow(visitor.post(page, Visitor.fields(again))).text())
                .contains(">\nby Ben<");
    }

    @Test
    void aCertificateIsRecordedAndRemoved() {
        String work = small("CERT1");
        Answer wrong = visitor.submit(
                work + "/certificates",
                work + "/certificates",
                Map.of(
                        "scheme",
                        "cyber-essentials-plus",
                        "issuedOn",
                        "2026-05-01",
                        "expiresOn",
                        "2026-04-01",
                        "number",
                        "N-1"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("Nothing was saved").contains("value=\"N-1\"");

        Map<String, String> form = Visitor.fields(wrong);
        form.putAll(
                Map.of("scheme", "cyber-essentials-plus", "expiresOn", "2027-04-30", "scope", "whole-organisation"));
        Answer recorded = visitor.follow(visitor.post(work + "/certificates", form));
        assertThat(recorded.text())
                .contains("Cyber Essentials Plus N-1")
                .contains("1 May 2026 to 30 April 2027")
                .contains("Counts today")
                .containsPattern("Certificates of this scheme exempt \\d+ items today");

        Matcher key = Pattern.compile("name=\"certificate\" value=\"([^\"]*)\"").matcher(recorded.text());
        assertThat(key.find()).isTrue();
        form = Visitor.fields(recorded);
        form.put("certificate", key.group(1));
        assertThat(visitor.follow(visitor.post(work + "/certificates/remove", form))
                        .text())
                .contains("No certificate is recorded");
    }

    @Test
    void anAssertionIsConfirmedAsItWasSeen() {
        String work = keep("complete-2025-26.json");
        String page = work + "/confirmations";
        Map<String, String> form = Visitor.fields(visitor.get(page));
        form.putAll(Map.of("assertion", "1.1", "by", "Senior information risk owner"));
        visitor.submit(work + "/standards/1", work + "/standards/1", Map.of("1.1.1.yes", "no"));

        Answer stale = visitor.post(page, form);
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text())
                .contains("Somebody changed answers of 1.1 since you opened the page. Nothing was confirmed.");

        form = Visitor.fields(stale);
        form.put("assertion", "1.1");
        form.put("by", "Senior information risk owner");
        assertThat(visitor.follow(visitor.post(page, form)).text())
                .contains("<bdi>Senior information risk owner, 1 June 2026</bdi>");
        form = Visitor.fields(visitor.get(page));
        form.putAll(Map.of("assertion", "1.1", "withdraw", "yes"));
        visitor.post(page, form);
        assertThat(SERVICE.get(work.replace("/work", "/assessments")).text()).doesNotContain("\"1.1\":{\"by\"");
    }

    @Test
    void aPublicationIsRecorded() {
        String work = keep("complete-2025-26.json");
        Answer half = visitor.submit(work + "/publication", work + "/publication", Map.of("status", "standards-met"));
        assertThat(half.status()).isEqualTo(422);
        assertThat(half.text()).contains("A publication has a status and a day.");

        Map<String, String> form = Visitor.fields(half);
        form.put("on", "2026-05-30");
        visitor.post(work + "/publication", form);
        assertThat(visitor.get(work).text()).contains("Published on 30 May 2026");

        form.put("status", "standards-exceeded");
        Answer stale = visitor.post(work + "/publication", form);
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("They recorded: Standards Met, published on 30 May 2026");
    }

    @Test
    void aPlanHasOwnersAndDays() {
        String work = small("PLAN1");
        Answer page = visitor.get(work + "/plan");
        Matcher step = Pattern.compile("name=\"owner\\.([^\"]*)\"").matcher(page.text());
        assertThat(step.find()).isTrue();
        String key = step.group(1);
        Map<String, String> mine = Visitor.fields(page);
        Map<String, String> theirs = Visitor.fields(page);
        mine.put("owner." + key, "Carys <Bevan>");
        mine.put("due." + key, "2026-06-20");
        theirs.put("owner." + key, "Somebody else");

        assertThat(visitor.follow(visitor.post(work + "/plan", mine)).text()).contains("value=\"Carys &lt;Bevan&gt;\"");
        Answer choose = visitor.post(work + "/plan", theirs);
        assertThat(choose.status()).isEqualTo(409);
        assertThat(choose.text())
                .contains("Carys &lt;Bevan&gt;, by 20 June 2026")
                .contains("value=\"Somebody else\"");
        assertThat(visitor.get(work + "/report").text()).contains("Carys &lt;Bevan&gt;");
        assertThat(visitor.get(work + "/files/plan.csv").text()).contains("Carys <Bevan>");
    }

    @Test
    void evidenceIsAddedAndRemoved() {
        String work = small("EVID1");
        String page = work + "/evidence/1.1.1";
        assertThat(visitor.submit(page, page, Map.of("title", "Export")).status())
                .isEqualTo(422);
        Answer added = visitor.submit(
                page,
                page,
                Map.of(
                        "title",
                        "Register export",
                        "observedOn",
                        "2026-05-01",
                        "kind",
                        "register",
                        "says",
                        "contradicts"));
        assertThat(added.text()).contains("Register export, 1 May 2026").contains("It contradicts the answer");

        Matcher key = Pattern.compile("name=\"evidence\" value=\"([^\"]*)\"").matcher(added.text());
        assertThat(key.find()).isTrue();
        Map<String, String> form = Visitor.fields(added);
        form.put("evidence", key.group(1));
        assertThat(visitor.follow(visitor.post(page + "/remove", form)).text()).contains("No evidence is recorded");
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
    void anAssessmentIsBegunBlankAndGoesOnNextYear() {
        Answer begun = visitor.submit(
                "/new",
                "/new",
                Map.of(
                        "name",
                        "Begun Blank Ltd",
                        "odsCode",
                        "blank1",
                        "type",
                        "it-supplier",
                        "edition",
                        "2025-26",
                        "category",
                        "2"));
        assertThat(begun.text()).contains("Begun Blank Ltd").contains("BLANK1, 2025-26");
        String work = workOf("BLANK1");
        visitor.submit(work + "/standards/1", work + "/standards/1", Map.of("1.1.1.text", "ZA1"));

        Answer offered = visitor.get(work + "/next-year");
        assertThat(offered.text()).contains("Begin 2026-27").contains("1 answer carried over.");
        Answer next = visitor.submit(work + "/next-year", work + "/next-year", Map.of());
        assertThat(next.text()).contains("BLANK1, 2026-27");
        assertThat(visitor.get("/?search=BLANK1").text())
                .contains("1 to 1 of 1")
                .contains("BLANK1, 2026-27");
    }

    private String workOf(String odsCode) {
        Matcher link = Pattern.compile("href=\"(/work/[0-9a-f-]*)\"")
                .matcher(visitor.get("/?search=" + odsCode).text());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    @Test
    void aTrustBeginsOnItsOwnTrack() {
        visitor.submit(
                "/new", "/new", Map.of("name", "Trust", "odsCode", "CAF1", "type", "nhs-trust", "edition", "2025-26"));
        String work = workOf("CAF1");
        Answer saved = visitor.submit(
                work + "/standards/A",
                work + "/standards/A",
                Map.of(
                        "A1.a.level",
                        "achieved",
                        "A1.a.explanation",
                        "The board sees it",
                        "A1.b.level",
                        "not-achieved"));

        assertThat(saved.text()).contains("Saved.").contains("The board sees it");
        assertThat(SERVICE.get(work.replace("/work", "/assessments")).text())
                .contains("\"A1.a\":{\"level\":\"achieved\",\"explanation\":\"The board sees it\"}");
    }

    @Test
    void blanksThatAreLeftOutAreNamed() {
        Answer page = visitor.submit("/new", "/new", Map.of("name", "", "odsCode", "x", "type", ""));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text())
                .contains("The name is missing.")
                .contains("The type is missing.")
                .contains("An ODS code has three to twelve letters and digits.");
    }

    @Test
    void theOrganisationIsChangedOnceAtATime() {
        String work = small("ORG1");
        Map<String, String> stale = Visitor.fields(visitor.get(work + "/organisation"));
        visitor.submit(work + "/organisation", work + "/organisation", Map.of("name", "Renamed Ltd", "staff", "12"));
        stale.put("name", "Otherwise Ltd");

        assertThat(visitor.get("/?search=ORG1").text()).contains("Renamed Ltd");
        Answer choose = visitor.post(work + "/organisation", stale);
        assertThat(choose.status()).isEqualTo(409);
        assertThat(choose.text()).contains("They saved: Renamed Ltd").contains("value=\"Otherwise Ltd\"");
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
