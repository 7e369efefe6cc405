package io.github.opendspt.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.json.Reading;
import io.github.opendspt.model.schema.DocumentKind;
import io.github.opendspt.model.schema.ModelSchemas;
import io.github.opendspt.testing.JsonSchemas;
import io.github.opendspt.testing.Judges;
import io.github.opendspt.testing.SchemaSamples;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Documents that went wrong elsewhere: each test is of a kind of fault that comparable libraries have had. */
class DocumentCasesTest {

    private static final String ASSESSMENT = "{\"format\":\"dspt-assessment/1\",\"edition\":\"2025-26\",\"category\":2,"
            + "\"organisation\":{\"odsCode\":\"8XX01\",\"name\":\"%s\",\"type\":\"%s\"}%s}";

    static Stream<DocumentKind<?>> documents() {
        return AgreementTest.documents().stream();
    }

    /** Case 11: an empty list beside "yes", as some generated classes write it, is told with its place. */
    @Test
    void anEmptyListBesideYesIsTwoAnswers() {
        List<Problem> problems = read("Case", "it-supplier", ",\"answers\":{\"1.1.1\":{\"yes\":true,\"documents\":[]}}")
                .problems();

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).startsWith("/answers/1.1.1");
            assertThat(problem.message()).contains("yes", "documents");
        });
    }

    /** Case 12: what an editor adds at the top is taken by everyone, and not kept. */
    @Test
    void theSchemaThatAnEditorNamesIsTakenAndNotKept() {
        String plain = document("Case", "it-supplier", "");
        String named = plain.replaceFirst("\\{", "{\"\\$schema\":\"./assessment.schema.json\",");

        Assessment read = AssessmentJson.reader().read(named).orElseThrow();
        assertThat(AssessmentJson.writer().toText(read)).isEqualTo(plain);
        assertThat(Judges.JACKSON_3.readValue(named, Assessment.class)).isEqualTo(read);
        assertThat(schemaErrors(named)).isEmpty();
    }

    /** Case 31: what is beyond U+FFFF is written to the same bytes by the writer and both mappers with the documented settings. */
    @Test
    void whatIsBeyondTheBasicPlaneIsWrittenToTheSameBytes() throws JsonProcessingException {
        String document = document("Smile \ud83d\ude00\ud834\udd1e", "gp", "");

        Assessment read = AssessmentJson.reader().read(document).orElseThrow();
        assertThat(AssessmentJson.writer().toText(read)).isEqualTo(document);
        assertThat(Judges.JACKSON_3.writeValueAsBytes(read))
                .isEqualTo(AssessmentJson.writer().toBytes(read));
        assertThat(Judges.JACKSON_2.writeValueAsBytes(read))
                .isEqualTo(AssessmentJson.writer().toBytes(read));
    }

    /** Case 36: a text in the wrong place may be anything, so no problem repeats it, whether it looks like a code or not. */
    @Test
    void noProblemRepeatsWhatSomeoneTyped() {
        Reading<Assessment> reading = read(
                "x",
                "Jane.Doe-07700900123",
                ",\"answers\":{\"1.1.1\":{\"date\":\"Passw0rd-of-the-server\"},"
                        + "\"1.1.2\":{\"Jane.Doe-07700900123\":true},\"Jane.Doe\":{\"yes\":true}}");

        assertThat(reading.problems()).hasSizeGreaterThanOrEqualTo(4).allSatisfy(problem -> {
            String all = problem.message() + problem.pointer() + problem + problem.canonicalArguments();
            assertThat(all).doesNotContain("Jane", "Doe", "07700900123", "Passw0rd");
        });
    }

    /** Case 37: a count without need is one problem with its place, for reader and schema. */
    @Test
    void moreCertificatesThanAnyoneHoldsAreOneProblem() {
        String certificates = IntStream.range(0, 700)
                .mapToObj(
                        i -> "{\"scheme\":\"cyber-essentials-plus\",\"number\":\"N" + i
                                + "\",\"issuedOn\":\"2026-06-02\",\"expiresOn\":\"2027-06-01\",\"scope\":\"whole-organisation\"}")
                .collect(Collectors.joining(",", ",\"certificates\":[", "]"));

        assertThat(read("Case", "it-supplier", certificates).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("value.too-many");
                    assertThat(problem.pointer()).isEqualTo("/certificates/" + Assessment.MAX_CERTIFICATES);
                    assertThat(problem.message()).contains(String.valueOf(Assessment.MAX_CERTIFICATES));
                });
        assertThat(schemaErrors(document("Case", "it-supplier", certificates))).isNotEmpty();
    }

    /** Case 38: a number that is missing is nowhere 0, as whole documents and parts of them bind. */
    @ParameterizedTest
    @MethodSource("documents")
    void noNumberThatIsMissingBindsAsZero(DocumentKind<?> kind) {
        String schema = kind.schema().text();
        ObjectNode whole = Reconciled.of(kind.name(), new SchemaSamples(schema).draw(new Random(38), true));
        assertThat(kind.reader().read(whole.toString()).value().isPresent()).isTrue();
        withoutEachNumber(whole, whole, kind);
    }

    private static void withoutEachNumber(JsonNode node, ObjectNode whole, DocumentKind<?> kind) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode value = object.get(name);
                if (value.isNumber()) {
                    object.remove(name);
                    bindsWithoutZero(whole.toString(), kind, name);
                    object.set(name, value);
                }
            }
        }
        node.forEach(child -> withoutEachNumber(child, whole, kind));
    }

    private static void bindsWithoutZero(String document, DocumentKind<?> kind, String name) {
        if (kind.reader().read(document).value().isPresent()) {
            assertThat(Judges.JACKSON_3.readValue(document, kind.type()))
                    .as("%s without %s", kind, name)
                    .isEqualTo(kind.reader().read(document).orElseThrow());
        } else {
            assertThatThrownBy(() -> Judges.JACKSON_3.readValue(document, kind.type()))
                    .as("%s without %s", kind, name)
                    .isInstanceOf(tools.jackson.core.JacksonException.class);
        }
    }

    private static Reading<Assessment> read(String name, String type, String more) {
        return AssessmentJson.reader().read(document(name, type, more));
    }

    private static String document(String name, String type, String more) {
        return String.format(java.util.Locale.ROOT, ASSESSMENT, name, type, more);
    }

    private static List<String> schemaErrors(String document) {
        return JsonSchemas.errors(
                JsonSchemas.compileOwn(
                        ModelSchemas.find("assessment").orElseThrow().text()),
                document);
    }
}
