package io.github.opendspt.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.examples.service.RunningService.Answer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused before any route is asked. */
class GuardTest {

    private static final RunningService SERVICE = RunningService.shared();

    /** Sends bytes as no client would, and gives the head and the beginning of the body. */
    private static List<String> raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", SERVICE.uri("/").getPort())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            List<String> lines = new ArrayList<>();
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                lines.add(line);
            }
            return lines;
        }
    }

    private static List<String> raw(String line, String... headers) throws IOException {
        return raw(line + " HTTP/1.1\r\n"
                + String.join("", List.of(headers).stream().map(h -> h + "\r\n").toList())
                + "Connection: close\r\n\r\n");
    }

    private static void hasHeaders(List<String> lines) {
        assertThat(lines)
                .anyMatch(line -> line.startsWith("Content-Security-Policy: default-src 'none'"))
                .contains("X-Content-Type-Options: nosniff", "Cache-Control: no-store", "Referrer-Policy: same-origin");
    }

    /** A name that a page of somebody else has pointed at this address. */
    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "127.0.0.1.evil.example", "evil.example:80", "localhost.evil.example"})
    void anotherHostIsNotServed(String host) throws IOException {
        List<String> answer = raw("GET /assessments", "Host: " + host);

        assertThat(answer.get(0)).startsWith("HTTP/1.1 421");
        hasHeaders(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]", "LOCALHOST"})
    void ownHostsAreServed(String host) throws IOException {
        assertThat(raw(
                                "GET /assessments",
                                "Host: " + host + ":" + SERVICE.uri("/").getPort())
                        .get(0))
                .startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null", "http://127.0.0.1:1", "http://localhost", "not an origin"})
    void aChangeFromAnotherOriginIsRefused(String origin) {
        Answer refused =
                SERVICE.json("POST", "/assessments", RunningService.assessment("GUARD1", "A"), "Origin", origin);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.type()).isEqualTo("application/problem+json");
    }

    @Test
    void aChangeFromOwnOriginIsMade() {
        String own = "http://127.0.0.1:" + SERVICE.uri("/").getPort();
        assertThat(SERVICE.json("POST", "/assessments", RunningService.assessment("GUARD1", "A"), "Origin", own)
                        .status())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource({
        "same-origin, cors, empty, 200",
        "none, navigate, document, 200",
        "cross-site, navigate, document, 200",
        "cross-site, navigate, iframe, 403",
        "cross-site, no-cors, image, 403",
        "cross-site, cors, empty, 403",
        "same-site, cors, empty, 403",
    })
    void aPageOfAnotherSiteGetsNoMoreThanALink(String site, String mode, String destination, int status) {
        assertThat(SERVICE.get(
                                "/assessments",
                                "Sec-Fetch-Site",
                                site,
                                "Sec-Fetch-Mode",
                                mode,
                                "Sec-Fetch-Dest",
                                destination)
                        .status())
                .isEqualTo(status);
    }

    @Test
    void aFormOfAnotherSiteIsRefused() {
        Answer refused = new Visitor(SERVICE)
                .post(
                        "/new",
                        Map.of(),
                        "Sec-Fetch-Site",
                        "cross-site",
                        "Sec-Fetch-Mode",
                        "navigate",
                        "Sec-Fetch-Dest",
                        "document");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text()).contains("<h1>You may not do this</h1>");
    }

    @Test
    void everyAnswerHasItsHeaders() throws IOException {
        String host = "Host: 127.0.0.1";
        for (String line : List.of(
                "GET /",
                "GET /nowhere",
                "TRACE /",
                "TRACE /assessments",
                "OPTIONS /assessments",
                "PROPFIND /",
                "GET /assessments/%2F",
                "GET /assessments/..;/x",
                "GET /style/service.css",
                "DELETE /assessments",
                "GET /error",
                "GET /health")) {
            List<String> answer = raw(line, host);
            assertThat(answer.get(0)).as(line).startsWith("HTTP/1.1 ");
            if (!line.contains("/style/")) {
                hasHeaders(answer);
            }
            assertThat(String.join("\n", answer))
                    .as(line)
                    .doesNotContain("Tomcat")
                    .doesNotContain("Whitelabel");
        }
    }

    @Test
    void nothingIsEchoed() throws IOException {
        List<String> answer = raw("TRACE /assessments", "Host: 127.0.0.1", "Cookie: secret=1");

        assertThat(answer.get(0)).startsWith("HTTP/1.1 405");
        assertThat(String.join("\n", answer)).doesNotContain("secret");
    }

    @Test
    void errorIsNoPage() {
        assertThat(SERVICE.get("/error").status()).isEqualTo(404);
        assertThat(new Visitor(SERVICE).get("/error").text()).contains("<h1>There is no such page</h1>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json;charset=ISO-8859-1",
                "application/json; charset=\"UTF-16\"",
                "application/json;charset=nonsense",
                "application/x-www-form-urlencoded;charset=windows-1252"
            })
    void onlyUtf8IsTaken(String type) throws IOException {
        assertThat(raw("POST /assessments", "Host: 127.0.0.1", "Content-Type: " + type, "Content-Length: 0")
                        .get(0))
                .startsWith("HTTP/1.1 415");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?search=%FF", "?search=%C0%AF", "?search=%ED%A0%80", "?search=%E9"})
    void aQueryThatIsNotUtf8IsRefused(String query) throws IOException {
        assertThat(raw("GET /" + query, "Host: 127.0.0.1").get(0)).startsWith("HTTP/1.1 400");
    }

    @Test
    void whatIsTooLargeIsRefusedBeforeItIsRead() throws IOException {
        List<String> answer = raw(
                "POST /new/file",
                "Host: 127.0.0.1",
                "Accept: text/html",
                "Content-Type: multipart/form-data; boundary=x",
                "Content-Length: 99999999");

        assertThat(answer.get(0)).startsWith("HTTP/1.1 413");
        assertThat(String.join("\n", answer)).contains("<h1>This is too large</h1>");
    }

    @Test
    void moreParametersThanAnyFormHasAreRefused() {
        StringBuilder query = new StringBuilder("/?");
        for (int i = 0; i < 1_501; i++) {
            query.append("a&");
        }
        Answer refused = new Visitor(SERVICE).get(query.toString());

        assertThat(refused.status()).isIn(400, 413);
    }

    /** As large a query as the server reads at all. */
    @Test
    void aHeadThatIsTooLargeIsRefused() throws IOException {
        assertThat(raw("GET /?search=" + "x".repeat(40_000), "Host: 127.0.0.1").get(0))
                .startsWith("HTTP/1.1 4");
    }

    @Test
    void whoAsksForTooMuchAtATimeWaitsForTheirTurn() throws Exception {
        try (RunningService busy = RunningService.inMemory(
                "--dspt.heavy-requests=1", "--dspt.heavy-requests-of-one=2", "--dspt.heavy-patience=10ms")) {
            String path = busy.create(RunningService.sample("supplier-2025-26.json"));
            List<Answer> answers = together(12, () -> busy.get(path + "/report"));

            assertThat(answers).extracting(Answer::status).contains(200).containsAnyOf(429, 503);
            assertThat(answers).filteredOn(answer -> answer.status() != 200).allSatisfy(answer -> {
                assertThat(answer.status()).isIn(429, 503);
                assertThat(answer.header("Retry-After")).isEqualTo("2");
                assertThat(answer.type()).isEqualTo("application/problem+json");
            });
            assertThat(busy.get(path + "/report").status())
                    .as("when the others are done")
                    .isEqualTo(200);
        }
    }

    private static <T> List<T> together(int clients, Callable<T> client) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<T>> answers = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                answers.add(pool.submit(() -> {
                    start.await();
                    return client.call();
                }));
            }
            start.countDown();
            List<T> all = new ArrayList<>();
            for (Future<T> answer : answers) {
                all.add(answer.get());
            }
            return all;
        } finally {
            pool.shutdownNow();
        }
    }
}
