package io.github.opendspt.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.examples.service.RunningService.Answer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Evidence and drafts, on both tracks. */
class EvidenceTest {

    private static final RunningService SERVICE = RunningService.shared();
    private static final String DIGEST = "0123456789abcdef".repeat(4);

    private final Visitor visitor = new Visitor(SERVICE);

    private static String keep(String sample) {
        return SERVICE.create(RunningService.sample(sample)).replace("/assessments", "/work");
    }

    private static String document(String work) {
        return SERVICE.get(work.replace("/work", "/assessments")).text();
    }

    @ParameterizedTest
    @CsvSource({"supplier-2025-26.json, 1.1.1", "trust-2025-26.json, A1.a"})
    void everythingThatIsKnownOfEvidenceIsRecordedShownAndRemoved(String sample, String ref) {
        String work = keep(sample);
        String page = work + "/evidence/" + ref;
        Answer added = visitor.submit(
                page,
                page,
                Map.of(
                        "title", "Register export",
                        "observedOn", "2026-05-01",
                        "validUntil", "2026-05-20",
                        "collectedAt", "2026-05-02T09:15",
                        "kind", "register",
                        "source", "Asset <manager>",
                        "uri", "https://intranet.example/export",
                        "digest", DIGEST.toUpperCase(Locale.ROOT),
                        "says", "contradicts",
                        "cannotSee", "Personal devices"));

        assertThat(added.text())
                .contains("Saved.")
                .contains("Register export</b>")
                .contains("Contradicts what is stated. Out of date")
                .contains("1 May 2026")
                .contains("20 May 2026")
                .contains("2 May 2026, 09:15")
                .contains("Asset &lt;manager&gt;")
                .contains(DIGEST)
                .contains("Personal devices");
        assertThat(document(work))
                .as("a quarter past nine in British summer time")
                .contains("\"collectedAt\":\"2026-05-02T08:15:00Z\"")
                .contains("\"digest\":\"sha256:" + DIGEST + "\"")
                .contains("\"source\":\"Asset <manager>\"");
        assertThat(visitor.get(work + "/standards/" + ref.charAt(0)).text()).contains("Evidence: 1 record");
        assertThat(visitor.get(work + "/history").text())
                .contains("changed the evidence for")
                .contains(ref);

        Matcher key = Pattern.compile("name=\"evidence\" value=\"([^\"]*)\"").matcher(added.text());
        assertThat(key.find()).isTrue();
        Map<String, String> form = Visitor.fields(added);
        form.put("evidence", key.group(1));
        assertThat(visitor.follow(visitor.post(page + "/remove", form)).text()).contains("No evidence is recorded");
        assertThat(document(work)).doesNotContain("Register export");
    }

    @Test
    void faultsAreSaidTogetherAndNothingTypedIsLost() {
        String page = keep("trust-2025-26.json") + "/evidence/A1.a";
        Answer refused = visitor.submit(
                page, page, Map.of("title", "An export", "collectedAt", "noon", "digest", "abc", "source", "SIEM"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains("The day on which it was seen is missing.")
                .contains("is not a day and a time")
                .contains("64 digits and letters from a to f")
                .contains("value=\"An export\"")
                .contains("value=\"abc\"")
                .contains("value=\"SIEM\"");
    }

    @Test
    void aDraftIsOfferedAndUsedOnTheForm() {
        String work = SERVICE.create(
                        RunningService.assessment("DRAFT1", "Draft Ltd")
                                .replaceFirst(
                                        "}}}$",
                                        "}},\"drafts\":{\"1.1.2\":{\"answer\":{\"text\":\"As last year\"},\"why\":\"carried over\"}}}"))
                .replace("/assessments", "/work");
        assertThat(visitor.get(work + "/evidence/1.1.2").text()).contains("No answer; a draft is kept");
        String page = work + "/standards/1";
        assertThat(visitor.get(page).text()).contains("Use the draft:").contains("As last year");
        visitor.submit(page, page, Map.of("draft.1.1.2", "on"));

        assertThat(document(work))
                .contains("\"1.1.2\":{\"text\":\"As last year\"")
                .doesNotContain("drafts");
    }

    @Test
    void aDraftIsOfferedAndUsedForAnOutcome() {
        String work = SERVICE.create("""
                        {"format":"dspt-caf-assessment/1","edition":"2025-26",\
                        "organisation":{"odsCode":"DRAFT2","name":"A trust","type":"nhs-trust"},\
                        "drafts":{"A1.a":{"outcome":{"level":"achieved","explanation":"As last year"},"why":"carried over"}}}""").replace("/assessments", "/work");
        assertThat(visitor.get(work + "/evidence/A1.a").text()).contains("No level; a draft is kept");
        String page = work + "/standards/A";
        assertThat(visitor.get(page).text()).contains("Use the draft:").contains("As last year");
        visitor.submit(page, page, Map.of("draft.A1.a", "on"));

        assertThat(document(work))
                .contains("\"A1.a\":{\"level\":\"achieved\",\"explanation\":\"As last year\"")
                .doesNotContain("drafts");
    }

    @Test
    void whatIsNotAskedHasNoEvidencePage() {
        String form = keep("supplier-2025-26.json");
        String caf = keep("trust-2025-26.json");
        for (String path : new String[] {
            form + "/evidence/99.1.1", form + "/evidence/1.1", form + "/evidence/A1.a", caf + "/evidence/1.1.1"
        }) {
            assertThat(visitor.get(path).status()).as(path).isEqualTo(404);
        }
    }
}
