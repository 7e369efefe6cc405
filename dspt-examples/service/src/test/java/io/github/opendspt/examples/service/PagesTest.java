package io.github.opendspt.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.examples.service.RunningService.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The pages, as a browser without scripts asks for them. */
class PagesTest {

    private static final RunningService SERVICE = RunningService.shared();

    /** A file part of the form; its field is empty where none was chosen. */
    private static Answer submit(String document, String fileName, String file, String asAt) {
        String body = part("document\"", document)
                + part("file\"; filename=\"" + fileName + "\"\r\nContent-Type: application/json", file)
                + part("asAt\"", asAt)
                + "--edge--\r\n";
        return SERVICE.send(
                "POST",
                "/",
                BodyPublishers.ofString(body),
                "Content-Type",
                "multipart/form-data; boundary=edge",
                "Accept",
                "text/html");
    }

    private static String part(String name, String value) {
        return "--edge\r\nContent-Disposition: form-data; name=\"" + name + "\r\n\r\n" + value + "\r\n";
    }

    @Test
    void theFirstPageProposesToday() {
        Answer page = SERVICE.get("/");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(page.text()).contains("value=\"2026-06-01\"").doesNotContain("role=\"alert\"");
    }

    @Test
    void aDocumentThatIsPastedLeadsToItsVerdict() {
        Answer redirect = submit(RunningService.sample("supplier-2025-26.json"), "", "", "2026-06-15");

        assertThat(redirect.status()).isEqualTo(303);
        assertThat(redirect.header("Location")).matches("/assessments/[0-9a-f-]{36}/page\\?asAt=2026-06-15");
        Answer page = SERVICE.get(redirect.header("Location"));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("<strong>On 15 June 2026 the answers would publish as Standards Not Met.</strong>")
                .contains("A care-governance software supplier")
                .contains("<b>14 of 98</b>")
                .contains("107 more are in")
                .contains("/report?asAt=2026-06-15\"");
    }

    @Test
    void aFileGoesBeforeTheText() {
        Answer redirect = submit("nonsense", "a.json", RunningService.sample("complete-2025-26.json"), "");

        assertThat(redirect.status()).isEqualTo(303);
        assertThat(SERVICE.get(redirect.header("Location")).text())
                .contains("<strong>On 1 June 2026 the answers would publish as Standards Met.</strong>")
                .contains("Nothing is left to do");
    }

    @Test
    void problemsAreListedAndTheTextIsKept() {
        String broken = RunningService.sample("broken.json").replace("faults", "</textarea><script>alert(1)</script>");
        Answer page = submit(broken, "", "", "2026-06-15");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text())
                .contains("<title>There are 6 problems: DSPT verdict</title>")
                .contains("line 13, column 5 <code>/answers/1.3.1a</code>")
                .contains("did you mean &#39;8XX01&#39;?")
                .contains("&quot;odsCode&quot;")
                .contains("&lt;/textarea&gt;&lt;script&gt;")
                .contains("value=\"2026-06-15\"")
                .doesNotContain("<script");
    }

    @Test
    void theProblemsOfAFileAreListed() {
        assertThat(submit("", "a.json", "{", "").text())
                .contains("There is a problem")
                .contains("<textarea id=\"document\"");
    }

    @Test
    void whatIsTooLargeIsSaidOnAPage() {
        Answer page = submit("", "a.json", " ".repeat((1 << 20) + 1), "");

        assertThat(page.status()).isEqualTo(413);
        assertThat(page.type()).isEqualTo("text/html");
        assertThat(page.text()).contains("<h1>");
    }

    @Test
    void whatIsNotThereIsSaidOnAPage() {
        Answer page = SERVICE.get("/assessments/" + new UUID(0, 0) + "/page", "Accept", "text/html");

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.text()).contains("There is no assessment " + new UUID(0, 0));
    }

    @Test
    void requirementsThatAreNotHeldAreSaidOnAPage() {
        Answer redirect = submit(RunningService.assessment("TEST1", "A").replace("2025-26", "2019-20"), "", "", "");
        Answer page = SERVICE.get(redirect.header("Location"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("the editions held are 2025-26 and 2026-27");
    }

    @Test
    void aBadDayIsSaidOnAPage() {
        Answer page = submit("{}", "", "", "tomorrow");

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.text()).contains("must be a day such as 2026-06-30");
    }

    @Test
    void namesAreShownAndNeverRun() {
        String path = SERVICE.create(RunningService.assessment("TEST1", "<img src=x onerror=alert(1)>&"));
        for (String page : new String[] {"/page", "/report"}) {
            assertThat(SERVICE.get(path + page).text()).contains("&lt;img src").doesNotContain("<img");
        }
    }
}
