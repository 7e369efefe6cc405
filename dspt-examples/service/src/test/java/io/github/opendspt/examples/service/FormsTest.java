package io.github.opendspt.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.examples.service.RunningService.Answer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The forms, as a browser without scripts sends them: what is saved, what is refused, and two people at once. */
class FormsTest {

    private static final RunningService SERVICE = RunningService.shared();

    private final Visitor visitor = new Visitor(SERVICE);

    private static String keep(String sample) {
        return SERVICE.create(RunningService.sample(sample)).replace("/assessments", "/work");
    }

    private static String small(String odsCode) {
        return SERVICE.create(RunningService.assessment(odsCode, "Small " + odsCode))
                .replace("/assessments", "/work");
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
}
