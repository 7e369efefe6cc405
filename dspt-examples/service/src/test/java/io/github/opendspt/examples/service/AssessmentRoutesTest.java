package io.github.opendspt.examples.service;

import static io.github.opendspt.examples.service.RunningService.assessment;
import static io.github.opendspt.examples.service.RunningService.sample;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.examples.service.RunningService.Answer;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.json.ProblemReport;
import io.github.opendspt.model.json.ProblemReportJson;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Assessments over HTTP. */
class AssessmentRoutesTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final RunningService SERVICE = RunningService.shared();
    private static final String UNKNOWN = "/assessments/" + new UUID(0, 0);

    private static JsonNode tree(Answer answer) {
        return MAPPER.readTree(answer.body());
    }

    private static List<Problem> problems(Answer answer) {
        assertThat(answer.type()).isEqualTo("application/problem+json");
        return ProblemReportJson.reader()
                .read(tree(answer).get("report").toString())
                .orElseThrow()
                .problems();
    }

    @Test
    void whatIsKeptIsWhatTheWriterWrites() {
        String document = sample("supplier-2025-26.json");
        Answer created = SERVICE.json("POST", "/assessments", document);

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.header("ETag")).isEqualTo("\"0\"");
        Answer found = SERVICE.get(created.header("Location"));
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.header("ETag")).isEqualTo("\"0\"");
        assertThat(found.body())
                .isEqualTo(AssessmentJson.writer()
                        .toBytes(AssessmentJson.reader().read(document).orElseThrow()));
    }

    @Test
    void aStateThatIsKnownIsNotSentAgain() {
        String path = SERVICE.create(assessment("TEST1", "A"));

        assertThat(SERVICE.get(path, "If-None-Match", "\"0\"").status()).isEqualTo(304);
        assertThat(SERVICE.get(path, "If-None-Match", "\"1\"").status()).isEqualTo(200);
    }

    @Test
    void everyProblemOfADocumentIsToldWithItsPlace() {
        String broken = sample("broken.json");
        Answer refused = SERVICE.json("POST", "/assessments", broken);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(problems(refused))
                .isEqualTo(AssessmentJson.reader().read(broken).problems())
                .hasSize(6)
                .allMatch(problem -> problem.line() != null && problem.column() != null)
                .anyMatch(problem -> EvidenceRef.of("4.5.3").equals(problem.ref()));
        assertThat(tree(refused).get("report").get("format").stringValue()).isEqualTo(ProblemReport.FORMAT);
        assertThat(tree(refused).get("type").stringValue()).isEqualTo("urn:opendspt:schema:problem:1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | json.empty",
                "{ | json.truncated",
                "nonsense | json.syntax",
                "{} {} | json.trailing-content",
            })
    void whatIsNoJsonIsABadRequest(String body, String code) {
        Answer refused = SERVICE.json("POST", "/assessments", body);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(problems(refused)).extracting(Problem::code).contains(code);
    }

    @Test
    void bytesThatAreNotUtf8AreABadRequest() {
        byte[] bytes = {'{', '"', (byte) 0xE9, '"', '}'};
        Answer refused = SERVICE.send(
                "POST", "/assessments", BodyPublishers.ofByteArray(bytes), "Content-Type", "application/json");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(problems(refused)).extracting(Problem::code).containsExactly("json.encoding");
    }

    @Test
    void aDocumentIsTakenUpToTheLimitAndNotBeyond() {
        String document = assessment("TEST1", "A");
        String atLimit = document + " ".repeat((1 << 20) - document.length());

        assertThat(SERVICE.json("POST", "/assessments", atLimit).status()).isEqualTo(201);
        Answer refused = SERVICE.json("POST", "/assessments", atLimit + " ");
        assertThat(refused.status()).isEqualTo(413);
        assertThat(problems(refused)).extracting(Problem::code).containsExactly("json.too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded"})
    void anotherContentTypeIsRefused(String type) {
        Answer refused = SERVICE.send(
                "POST", "/assessments", BodyPublishers.ofString(assessment("TEST1", "A")), "Content-Type", type);

        assertThat(refused.status()).isEqualTo(415);
        assertThat(refused.type()).isEqualTo("application/problem+json");
    }

    @Test
    void aChangeNeedsTheStateItIsMeantFor() {
        String path = SERVICE.create(assessment("TEST1", "A"));
        String other = assessment("TEST1", "B");

        assertThat(SERVICE.json("PUT", path, other).status()).isEqualTo(428);
        assertThat(SERVICE.delete(path).status()).isEqualTo(428);
        assertThat(SERVICE.json("PUT", path, other, "If-Match", "\"7\"").status())
                .isEqualTo(412);
        assertThat(SERVICE.json("PUT", path, other, "If-Match", "W/\"0\"").status())
                .as("weak tags never match")
                .isEqualTo(412);
        assertThat(SERVICE.json("PUT", path, other, "If-Match", "").status()).isEqualTo(400);
        assertThat(SERVICE.delete(path, "If-Match", "\"7\"").status()).isEqualTo(412);
        assertThat(SERVICE.get(path).text()).contains("\"name\":\"A\"");

        Answer changed = SERVICE.json("PUT", path, other, "If-Match", "\"7\", \"0\"");
        assertThat(changed.status()).isEqualTo(204);
        assertThat(changed.header("ETag")).isEqualTo("\"1\"");
        assertThat(SERVICE.get(path).text()).contains("\"name\":\"B\"");
        assertThat(SERVICE.json("PUT", path, other, "If-Match", "*").header("ETag"))
                .isEqualTo("\"2\"");

        assertThat(SERVICE.delete(path, "If-Match", "\"2\"").status()).isEqualTo(204);
        assertThat(SERVICE.get(path).status()).isEqualTo(404);
        assertThat(SERVICE.delete(path, "If-Match", "*").status()).isEqualTo(404);
    }

    @Test
    void aDocumentWithFaultsChangesNothing() {
        String path = SERVICE.create(assessment("TEST1", "A"));

        assertThat(SERVICE.json("PUT", path, sample("broken.json"), "If-Match", "\"0\"")
                        .status())
                .isEqualTo(422);
        assertThat(SERVICE.get(path).header("ETag")).isEqualTo("\"0\"");
    }

    @Test
    void anUnknownIdIsNotFound() {
        for (Answer answer : List.of(
                SERVICE.get(UNKNOWN),
                SERVICE.get(UNKNOWN + "/scorecard"),
                SERVICE.get(UNKNOWN + "/report"),
                SERVICE.delete(UNKNOWN, "If-Match", "*"),
                SERVICE.json("PUT", UNKNOWN, assessment("TEST1", "A"), "If-Match", "*"),
                SERVICE.json("PUT", UNKNOWN + "/answers/1.1.1", "{\"yes\":true}", "If-Match", "*"))) {
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.type()).isEqualTo("application/problem+json");
        }
        assertThat(SERVICE.get("/assessments/one").text()).contains("The parameter id must be a UUID.");
    }

    /** Also where a browser asks, which would rather have HTML. */
    @Test
    void aFailureIsAlwaysAProblemDetail() {
        assertThat(SERVICE.get(UNKNOWN, "Accept", "text/html").type()).isEqualTo("application/problem+json");
        assertThat(SERVICE.get("/nowhere").type()).isEqualTo("application/problem+json");
        assertThat(SERVICE.json("PATCH", "/assessments", "{}").status()).isEqualTo(405);
        Answer unacceptable = SERVICE.get(SERVICE.create(assessment("TEST1", "A")), "Accept", "image/png");
        assertThat(unacceptable.status()).isEqualTo(406);
        assertThat(unacceptable.type()).isEqualTo("application/problem+json");
    }

    @Test
    void anAnswerIsBoundByTheHost() {
        String path = SERVICE.create(assessment("TEST1", "A"));

        Answer changed = SERVICE.json(
                "PUT", path + "/answers/4.2.1", "{\"date\":\"2026-02-14\",\"owner\":\"DPO\"}", "If-Match", "\"0\"");
        assertThat(changed.status()).isEqualTo(204);
        assertThat(changed.header("ETag")).isEqualTo("\"1\"");
        assertThat(SERVICE.get(path).text())
                .contains("\"4.2.1\":{\"date\":\"2026-02-14\",\"owner\":\"DPO\"}")
                .contains("\"1.1.1\":{\"text\":\"ZA123456\"}");

        Answer withdrawn = SERVICE.delete(path + "/answers/4.2.1", "If-Match", "\"1\"");
        assertThat(withdrawn.status()).isEqualTo(204);
        assertThat(SERVICE.get(path).text()).doesNotContain("4.2.1").contains("1.1.1");
        assertThat(SERVICE.delete(path + "/answers/4.2.1", "If-Match", "\"1\"").status())
                .isEqualTo(412);
        assertThat(SERVICE.delete(path + "/answers/4.2.1").status()).isEqualTo(428);
    }

    /** What Jakarta Validation finds has the code and the place that the reader gives. */
    @ParameterizedTest
    @MethodSource
    void anAnswerThatBreaksAConstraintIsToldAsTheReaderTells(String answer) {
        String document = assessment("TEST1", "A");
        String path = SERVICE.create(document);
        Answer refused = SERVICE.json("PUT", path + "/answers/1.1.1", answer, "If-Match", "\"0\"");

        assertThat(refused.status()).isEqualTo(422);
        Problem expected = AssessmentJson.reader()
                .read(document.replace("{\"text\":\"ZA123456\"}", answer))
                .problems()
                .get(0);
        assertThat(problems(refused))
                .singleElement()
                .returns(expected.code(), Problem::code)
                .satisfies(problem -> assertThat(expected.pointer()).isEqualTo("/answers/1.1.1" + problem.pointer()));
        assertThat(SERVICE.get(path).header("ETag")).isEqualTo("\"0\"");
    }

    static Stream<String> anAnswerThatBreaksAConstraintIsToldAsTheReaderTells() {
        return Stream.of(
                "{}",
                "{\"yes\":true,\"text\":\"both\"}",
                "{\"yes\":true,\"comment\":\"" + "x".repeat(20_001) + "\"}",
                "{\"documents\":[{\"name\":\" \"}]}");
    }

    /** The settings that are documented as strict, in the mapper of the host. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"yes\":true,\"yes\":false} | 400 | json.syntax",
                "{\"yes\":true} {} | 422 | value.invalid",
                "{\"yes\":tru | 400 | json.syntax",
                "{\"yes\":\"true\"} | 422 | value.invalid",
                "{\"yes\":1} | 422 | value.invalid",
                "{\"text\":1} | 422 | value.invalid",
                "{\"date\":[2026,2,14]} | 422 | value.invalid",
                "{\"text\":null} | 422 | value.invalid",
                "{\"txt\":\"a\"} | 422 | value.unknown-member",
                "[] | 422 | value.invalid",
            })
    void anAnswerThatDoesNotBindIsRefused(String body, int status, String code) {
        String path = SERVICE.create(assessment("TEST1", "A"));
        Answer refused = SERVICE.json("PUT", path + "/answers/1.1.1", body, "If-Match", "\"0\"");

        assertThat(refused.status()).isEqualTo(status);
        assertThat(problems(refused)).extracting(Problem::code).containsExactly(code);
        assertThat(SERVICE.get(path).text()).contains("ZA123456");
    }

    @Test
    void theHostBoundsWhatItBinds() {
        String path = SERVICE.create(assessment("TEST1", "A"));
        String answer = "{\"yes\":true" + " ".repeat(1 << 20) + "}";
        Answer refused = SERVICE.json("PUT", path + "/answers/1.1.1", answer, "If-Match", "\"0\"");

        assertThat(refused.status()).isEqualTo(413);
        assertThat(SERVICE.json("PUT", path + "/answers/1.1.1", "", "If-Match", "\"0\"")
                        .status())
                .isEqualTo(400);
        assertThat(SERVICE.json("PUT", path + "/answers/1.1", "{\"yes\":true}", "If-Match", "\"0\"")
                        .text())
                .contains("The parameter ref must be the ref of an evidence item such as 1.3.13.");
    }

    @Test
    void theListIsPagedAndNewestFirst() {
        for (String name : List.of("A", "B", "C")) {
            SERVICE.create(assessment("PAGED1", name));
        }
        JsonNode first = tree(SERVICE.get("/assessments?odsCode=PAGED1&size=2"));
        JsonNode second = tree(SERVICE.get("/assessments?odsCode=PAGED1&size=2&page=1"));
        JsonNode beyond = tree(SERVICE.get("/assessments?odsCode=PAGED1&size=2&page=2147483647"));

        assertThat(first.get("total").intValue()).isEqualTo(3);
        assertThat(first.get("assessments").size()).isEqualTo(2);
        assertThat(second.get("assessments").size()).isEqualTo(1);
        assertThat(beyond.get("assessments").size()).isZero();
        assertThat(first.get("assessments").get(0).get("updatedAt").stringValue())
                .isEqualTo(RunningService.NOW.toString());
        assertThat(tree(SERVICE.get("/assessments")).get("total").intValue()).isGreaterThanOrEqualTo(3);
        assertThat(tree(SERVICE.get("/assessments?odsCode=NOBODY")).get("total").intValue())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "size=0, size must",
        "size=101, size must",
        "page=-1, page must",
        "page=x, page must",
        "odsCode=8xx01, odsCode must"
    })
    void aBadParameterIsNamed(String query, String expected) {
        Answer refused = SERVICE.get("/assessments?" + query);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(tree(refused).get("detail").stringValue()).contains("The parameter " + expected);
    }

    @Test
    void everyAnswerHasItsHeaders() {
        for (Answer answer : List.of(SERVICE.get("/assessments"), SERVICE.get(UNKNOWN), SERVICE.get("/"))) {
            assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        }
    }
}
