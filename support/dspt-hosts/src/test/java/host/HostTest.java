package host;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.scoring.ScorecardJson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The records through a whole Spring Boot, over HTTP. */
class HostTest {

    private static final String SECRET = "zebra-crossing-4711";

    private static final String DOCUMENT =
            """
            {"format":"dspt-assessment/1","edition":"2025-26","category":2,
             "organisation":{"odsCode":"8XX01","name":"Example Supplier Ltd","type":"it-supplier"},
             "certificates":[{"scheme":"cyber-essentials-plus","number":"CEP-1","issuedOn":"2025-11-03",
               "expiresOn":"2026-11-03","scope":"whole-organisation"}],
             "answers":{"1.1.1":{"text":"ZA123456","recordedOn":"2026-03-01"},"4.2.1":{"date":"2026-02-14"}},
             "confirmedAssertions":{"1.1":{"by":"SIRO","on":"2026-05-20"}}}
            """;

    private static final ListAppender<ILoggingEvent> LOG = new ListAppender<>();

    private static ConfigurableApplicationContext running;
    private static String address;

    @BeforeAll
    static void start() {
        running = SpringApplication.run(
                Host.class, "--server.port=0", "--spring.main.banner-mode=off", "--logging.level.org.springframework.web=debug");
        address = "http://localhost:" + running.getEnvironment().getProperty("local.server.port");
        LOG.start();
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).addAppender(LOG);
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    private static HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static Assessment assessment() {
        return AssessmentJson.reader().read(DOCUMENT).orElseThrow();
    }

    @Test
    void theBodyComesBackToTheByte() throws Exception {
        HttpResponse<String> response = post("/assessments", DOCUMENT);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo(AssessmentJson.writer().toText(assessment()));
    }

    @Test
    void theVerdictIsTheDocumentThatTheLibraryWrites() throws Exception {
        HttpResponse<String> response = post("/verdicts?asAt=2026-06-01", DOCUMENT);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body())
                .isEqualTo(ScorecardJson.writer().toText(new Host().evaluate(assessment(), LocalDate.of(2026, 6, 1))));
    }

    @Test
    void aRefIsAPathVariable() throws Exception {
        assertThat(post("/answers/1.1.1", DOCUMENT).body()).isEqualTo("answered");
        assertThat(post("/answers/1.1.2", DOCUMENT).body()).isEqualTo("not answered");
        assertThat(post("/answers/one", DOCUMENT).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Several kinds of answer at once, a blank name of a document, and texts that are too long.
                "\"1.1.1\":{\"yes\":true,\"text\":\"SECRET\"}",
                "\"1.1.1\":{\"documents\":[{\"name\":\" \",\"uri\":\"https://example.invalid/SECRET\"}],\"comment\":\"SECRET\"}",
                "\"1.1.1\":{\"text\":\"SECRET LONG\"}",
                "\"1.1.1\":{\"yes\":true,\"comment\":\"SECRET LONG\"}",
                "\"1.1.1\":{\"documents\":[{\"name\":\"SECRET LONG\"}]}"
            })
    void whatIsRefusedStaysOutOfTheLog(String answer) throws Exception {
        String secret = answer.replace("LONG", "x".repeat(25_000)).replace("SECRET", SECRET);
        String document = DOCUMENT.replace("\"1.1.1\":{\"text\":\"ZA123456\",\"recordedOn\":\"2026-03-01\"}", secret);
        assertThat(document).contains(SECRET);
        LOG.list.clear();

        HttpResponse<String> response = post("/assessments", document);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).doesNotContain(SECRET);
        List<String> said = List.copyOf(LOG.list).stream()
                .map(event -> event.getFormattedMessage()
                        + (event.getThrowableProxy() == null
                                ? ""
                                : ThrowableProxyUtil.asString(event.getThrowableProxy())))
                .toList();
        assertThat(said).isNotEmpty().noneMatch(line -> line.contains(SECRET));
    }
}
