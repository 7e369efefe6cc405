package io.github.opendspt.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.examples.cli.support.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever comes in: a message with its place, exit code 2, no stack trace. */
class BadInputTest {

    private static final String HEAD = "{\"format\":\"dspt-assessment/1\",\n\"edition\":\"2025-26\",\n";
    private static final String ORGANISATION =
            "\"organisation\":{\"odsCode\":\"8XX01\",\"name\":\"é\",\"type\":\"it-supplier\"}";

    @TempDir
    private Path directory;

    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of("empty", "", "1:1: json.empty: "),
                Arguments.of("blank", " \n ", "json.empty: "),
                Arguments.of("broken", "{\"format\" \"dspt-assessment/1\"}", "1:11: json.syntax: "),
                Arguments.of("truncated", HEAD, "3:1: json."),
                Arguments.of("not-json", "%PDF-1.7 and so on", ": json.syntax: "),
                Arguments.of("no-workbook", "PK\u0003\u0004 and so on", ": workbook.unreadable: "),
                Arguments.of("array", "[]", "1:1: value.wrong-type: "),
                Arguments.of("wrong-type", HEAD + ORGANISATION + ",\"category\":\"2\"}", "3:79: value.quoted-number: "),
                Arguments.of(
                        "duplicate-key", HEAD + ORGANISATION + ",\"edition\":\"2025-26\"}", "json.duplicate-key: "),
                Arguments.of("unknown-field", HEAD + ORGANISATION + ",\"categori\":2}", "did you mean 'category'?"),
                Arguments.of(
                        "unknown-edition",
                        "{\"format\":\"dspt-assessment/1\",\"category\":2,\n" + ORGANISATION
                                + ",\"edition\":\"2019-20\"}",
                        "2:78: edition.not-held: no requirements are held for category 2 of 2019-20; the editions held are"),
                Arguments.of(
                        "unknown-category",
                        HEAD + ORGANISATION + ",\n\"category\": 1}",
                        "4:13: category.caf-track: in 2025-26, category 1 is assessed on the CAF-aligned track"),
                Arguments.of("undecided-category", HEAD + ORGANISATION + "}", "1:1: category.undecided-by-size: "),
                Arguments.of(
                        "impossible-date",
                        HEAD + ORGANISATION + ",\"category\":2,\n\"answers\":{\"4.2.1\":{\"date\":\"2026-02-30\"}}}",
                        "4:28: value.not-a-date: "),
                Arguments.of(
                        "bad-ref",
                        HEAD + ORGANISATION + ",\"category\":2,\n\"answers\":{\"1.3.1a\":{\"yes\":true}}}",
                        "4:12: ref.malformed: found '1.3.1a'"),
                Arguments.of("deep", HEAD + "\"answers\":" + "[".repeat(10_000), "json.too-deep: "),
                Arguments.of("trailing", HEAD + ORGANISATION + ",\"category\":2}\n{}", "4:1: json.trailing-content: "),
                Arguments.of("long", "\"" + "a".repeat(9_000_000), "1:1: json.too-large: "));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void document(String name, String content, String expected) throws IOException {
        Path file = Files.writeString(directory.resolve(name + ".json"), content);
        Run score = Run.dspt("score", file.toString());
        assertThat(score.exit()).isEqualTo(2);
        assertThat(score.out()).isEmpty();
        assertThat(score.err()).startsWith(file + ":").contains(expected);
        assertPlainLines(score.err());

        Run fromStandardInput = Run.withInput(content, "score", "-");
        assertThat(fromStandardInput.err()).isEqualTo(score.err().replace(file.toString(), "<stdin>"));

        Run json = Run.dspt("score", "--json", file.toString());
        assertThat(json.exit()).isEqualTo(2);
        assertThat(json.out())
                .startsWith("{\n  \"format\" : \"dspt-problem/1\",\n  \"problems\" : [")
                .endsWith("}\n");
        assertThat(json.err()).isEqualTo(score.err());

        Run explain = Run.dspt("explain", file.toString(), "1.1.1");
        assertThat(explain.exit()).isEqualTo(2);
        assertThat(explain.err()).isEqualTo(score.err());
    }

    /** As a line among others; but for lines, which a document on several of them is not. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void line(String name, String content, String expected) throws IOException {
        String sound = Samples.json(Samples.supplier());
        Run run = Run.withInput(sound + "\n" + content.replace('\n', ' ') + "\n" + sound, "score", "-", "--ndjson");
        assertThat(run.lines().get(0)).startsWith("{\"format\":\"dspt-scorecard/1\"");
        assertThat(run.lines()).last().asString().startsWith("{\"format\":\"dspt-scorecard/1\"");
        if (!content.isBlank()) {
            assertThat(run.lines()).hasSize(3);
            assertThat(run.lines().get(1)).startsWith("{\"format\":\"dspt-problem/1\",\"line\":2,\"problems\":[{");
            assertThat(run.exit()).isEqualTo(2);
        }
    }

    @Test
    void missing_file() {
        assertFile("nowhere.json", "nowhere.json: file.not-found: there is no such file\n");
    }

    @Test
    void a_file_whose_name_begins_with_an_at_sign_is_no_list_of_arguments() {
        assertFile("@" + Run.SAMPLE, "@" + Run.SAMPLE + ": file.not-found: there is no such file\n");
    }

    @Test
    void name_that_no_file_can_have() {
        assertFile("no\0where", "no?where: file.not-found: there is no such file\n");
    }

    @Test
    void directory() {
        assertFile(directory.toString(), directory + ": file.is-directory: this is a folder; name a file\n");
    }

    private static void assertFile(String name, String message) {
        for (String command : new String[] {"score", "validate"}) {
            Run run = Run.dspt(command, name);
            assertThat(run).isEqualTo(new Run(2, "", message));
        }
        assertThat(Run.dspt("score", "--ndjson", name)).isEqualTo(new Run(2, "", message));
        assertThat(Run.dspt("score", "--json", name).out()).contains("\"format\" : \"dspt-problem/1\"");
    }

    @Test
    void results_that_nobody_can_read() {
        assertThat(lost("No space left on device"))
                .isEqualTo("dspt: the results cannot be written: No space left on device\n");
        assertThat(lost("Broken pipe")).as("head knows that it left").isEmpty();
    }

    private static String lost(String why) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(why);
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        for (String[] args :
                new String[][] {{"score", Run.SAMPLE}, {"score", Run.SAMPLE, "--json"}, {"requirements", "2025-26", "4"}
                }) {
            err.reset();
            Terminal terminal = new Terminal(InputStream.nullInputStream(), full, err, false, false, Run.TODAY);
            assertThat(Dspt.run(terminal, args)).isEqualTo(2);
        }
        return err.toString(StandardCharsets.UTF_8);
    }

    private static void assertPlainLines(String err) {
        assertThat(err.lines())
                .allSatisfy(line -> assertThat(line)
                        .doesNotStartWith("\t")
                        .doesNotContain("Exception")
                        .doesNotContain("\u001b"));
    }
}
