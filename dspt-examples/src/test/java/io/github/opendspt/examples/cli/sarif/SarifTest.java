package io.github.opendspt.examples.cli.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SpecificationVersion;
import io.github.opendspt.examples.cli.Run;
import io.github.opendspt.examples.cli.Samples;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.testing.Golden;
import io.github.opendspt.testing.JsonSchemas;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every log is valid by the schema of OASIS, and says where and what, but not what people wrote. */
class SarifTest {

    private static final Schema SCHEMA = schema();
    private static final String BROKEN = Path.of("samples", "broken.json").toString();
    private static final String SECRET = "Zanzibar";

    @TempDir
    Path directory;

    private static Schema schema() {
        try (InputStream in = Objects.requireNonNull(
                SarifTest.class.getClassLoader().getResourceAsStream("schema/sarif-schema-2.1.0.json"))) {
            return JsonSchemas.compile(
                    new String(in.readAllBytes(), StandardCharsets.UTF_8), SpecificationVersion.DRAFT_7);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode log(Run run) {
        assertThat(JsonSchemas.errors(SCHEMA, run.out())).isEmpty();
        return JsonMapper.shared().readTree(run.out()).at("/runs/0");
    }

    @Test
    void the_problems_of_a_document_are_where_the_page_says() throws IOException {
        Run run = Run.dspt("validate", BROKEN, "--sarif");
        Golden.check("validate.sarif", run.out());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(log(run).get("results").valueStream().map(SarifTest::asPage))
                .containsExactlyElementsOf(Run.dspt("validate", BROKEN).lines());
    }

    private static String asPage(JsonNode result) {
        JsonNode physical = result.at("/locations/0/physicalLocation");
        return physical.at("/artifactLocation/uri").asString() + ":"
                + physical.at("/region/startLine").asInt() + ":"
                + physical.at("/region/startColumn").asInt() + ": "
                + result.get("ruleId").asString() + ": "
                + result.at("/message/text").asString();
    }

    @Test
    void a_sound_document_has_an_empty_list_of_results() {
        Run run = Run.dspt("validate", Run.SAMPLE, "--sarif");
        assertThat(run.exit()).isZero();
        assertThat(log(run).get("results")).isEmpty();
    }

    @Test
    void a_sound_document_that_cannot_be_scored_has_a_warning() throws IOException {
        String unheld = Samples.json(Samples.supplier()).replace("\"2025-26\"", "\"2019-20\"");
        Run run = Run.withInput(unheld, "validate", "-", "--sarif");
        assertThat(run.exit()).isZero();
        JsonNode result = log(run).at("/results/0");
        assertThat(result.get("level").asString()).isEqualTo("warning");
        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/description/text")
                        .asString())
                .isEqualTo("standard input");
    }

    @Test
    void each_blocker_is_at_its_answer_or_where_that_would_be() throws IOException {
        List<String> lines = Files.readAllLines(Path.of(Run.SAMPLE));
        Run run = Run.dspt("score", Run.SAMPLE, "--sarif");
        JsonNode scorecard = JsonMapper.shared()
                .readTree(Run.dspt("score", Run.SAMPLE, "--json").out());
        JsonNode log = log(run);
        assertThat(run.exit()).isZero();
        assertThat(log.get("results"))
                .hasSize(scorecard.get("blockers").size()
                        + scorecard.get("findings").size());
        assertThat(log.at("/properties/status").asString())
                .isEqualTo(scorecard.get("status").asString());
        JsonNode answered = result(log, "/answers/4.5.3");
        assertThat(answered.get("level").asString()).isEqualTo("error");
        JsonNode region = answered.at("/locations/0/physicalLocation/region");
        String line = lines.get(region.get("startLine").asInt() - 1);
        assertThat(line.substring(region.get("startColumn").asInt() - 1)).startsWith("{");
        assertThat(line).contains("\"4.5.3\"");
        JsonNode none = result(log, "/answers/1.1.1").at("/locations/0/physicalLocation/region");
        assertThat(lines.get(none.get("startLine").asInt() - 1)).contains("\"answers\"");
    }

    private static JsonNode result(JsonNode log, String pointer) {
        return log.get("results")
                .valueStream()
                .filter(result -> result.at("/locations/0/logicalLocations/0/fullyQualifiedName")
                        .asString("")
                        .equals(pointer))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_rule_of_a_result_is_its_code_with_the_sentence_as_help() {
        JsonNode log = log(Run.dspt("score", Run.SAMPLE, "--sarif"));
        JsonNode rules = log.at("/tool/driver/rules");
        assertThat(rules.valueStream().map(rule -> rule.get("id").asString())).doesNotHaveDuplicates();
        for (JsonNode result : log.get("results")) {
            JsonNode rule = rules.get(result.get("ruleIndex").asInt());
            assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
            assertThat(rule.at("/shortDescription/text").asString("")).isNotBlank();
            assertThat(rule.at("/help/text").asString()).contains(rule.get("id").asString());
        }
    }

    @Test
    void a_verdict_on_the_other_form() throws IOException {
        Path caf = directory.resolve("caf.json");
        Run made = Run.dspt("new", "--type", "nhs-trust", "--ods", "RXX", "--name", SECRET, "--out", caf.toString());
        assertThat(made.exit()).as(made.err()).isZero();
        JsonNode log = log(Run.dspt("score", caf.toString(), "--sarif"));
        assertThat(log.get("results").size()).isGreaterThan(40);
        assertThat(log.at("/results/0/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .isEqualTo(caf.toUri().toString());
        assertThat(log.toString()).doesNotContain(SECRET);
    }

    @Test
    void what_keeps_a_command_from_its_input_is_a_log_too() throws IOException {
        Run missing = Run.dspt("score", "no such:\u00FC.json", "--sarif");
        assertThat(missing.exit()).isEqualTo(2);
        assertThat(log(missing)
                        .at("/results/0/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .isEqualTo("no%20such%3A%C3%BC.json");
        Path sets = Files.createDirectory(directory.resolve("sets"));
        Files.writeString(sets.resolve("a.json"), "{");
        Files.writeString(sets.resolve("b.json"), "[]");
        JsonNode both = log(Run.dspt("score", Run.SAMPLE, "--sarif", "--catalogue", sets.toString()));
        assertThat(both.get("results")
                        .valueStream()
                        .map(result -> result.at("/locations/0/physicalLocation/artifactLocation/uri")
                                .asString()))
                .contains(
                        sets.resolve("a.json").toUri().toString(),
                        sets.resolve("b.json").toUri().toString());
    }

    @Test
    void an_answer_sheet_has_no_lines() throws IOException {
        Path sheet = directory.resolve("sheet.xlsx");
        assertThat(Run.dspt("sheet", "write", Run.SAMPLE, "--out", sheet.toString())
                        .exit())
                .isZero();
        JsonNode log = log(Run.dspt("score", sheet.toString(), "--sarif"));
        assertThat(log.get("results"))
                .isNotEmpty()
                .allSatisfy(result -> assertThat(
                                result.at("/locations/0/physicalLocation").has("region"))
                        .isFalse());
    }

    @Test
    void what_people_wrote_is_in_no_log() throws IOException {
        String said = "\"" + SECRET + "\"";
        String written = """
                {"format": "dspt-assessment/1", "edition": "2025-26", "category": 2,
                 "organisation": {"odsCode": "8XX01", "name": SAID, "type": "it-supplier"},
                 "certificates": [{"scheme": "iso-27001", "number": SAID, "issuedOn": "2024-02-01",
                   "expiresOn": "2026-06-20", "holder": SAID, "accreditation": SAID}],
                 "answers": {"1.1.1": {"text": SAID}, "4.5.3": {"yes": false, "comment": SAID, "owner": SAID},
                   "1.1.2": {"documents": [{"name": SAID, "uri": SAID}]}, "9.9.9": {"text": SAID}},
                 "evidence": {"4.5.3": [{"title": SAID, "observedOn": "2030-01-01", "source": SAID,
                   "says": "contradicts", "cannotSee": SAID}]},
                 "drafts": {"4.5.3": {"answer": {"text": SAID}, "why": SAID}},
                 "confirmedAssertions": {"1.1": {"by": SAID, "on": "2030-01-01"}}}
                """.replace("SAID", said);
        assertThat(AssessmentJson.reader().read(written).problems()).isEmpty();
        List<String> logs = new ArrayList<>();
        logs.add(Run.withInput(written, "score", "-", "--sarif").out());
        logs.add(Run.withInput(written, "validate", "-", "--sarif").out());
        for (String member : List.of("\"yes\": false", "\"on\": \"2030-01-01\"", "\"category\": 2")) {
            logs.add(Run.withInput(
                            written.replace(member, member.replaceFirst(": .*", ": " + said)),
                            "validate",
                            "-",
                            "--sarif")
                    .out());
        }
        assertThat(logs).allSatisfy(log -> {
            assertThat(JsonSchemas.errors(SCHEMA, log)).isEmpty();
            assertThat(log).doesNotContain(SECRET);
        });
        assertThat(logs.subList(2, logs.size()))
                .allSatisfy(log -> assertThat(log).contains("\"level\" : \"error\""));
    }

    @Test
    void it_is_given_in_place_of_other_documents() {
        assertThat(Run.dspt("score", Run.SAMPLE, "--sarif", "--json").err())
                .startsWith("dspt: --sarif and --json exclude one another\n");
        assertThat(Run.dspt("score", Run.SAMPLE, "--sarif", "--ndjson").exit()).isEqualTo(2);
        assertThat(Run.dspt("validate", Run.SAMPLE, "--sarif", "--json").exit()).isEqualTo(2);
    }
}
