package io.github.opendspt.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.internal.bytes.DocumentBytes;
import io.github.opendspt.model.internal.bytes.Utf8;
import io.github.opendspt.model.schema.ModelSchemas;
import io.github.opendspt.model.testing.DocumentJudges;
import io.github.opendspt.testing.Golden;
import io.github.opendspt.testing.Judges;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.json.PackageVersion;

/**
 * Documents as they come, right ones and broken ones, each broken one with the code, place and pointer of every problem
 * beside it.
 */
class CorpusTest {

    private static final Judges<Assessment> JUDGES = DocumentJudges.of(
            Assessment.class,
            AssessmentJson.reader(),
            ModelSchemas.find("assessment").orElseThrow());

    /** What a Jackson before 3.2 takes apart otherwise, so that it is refused in another place or with one problem more. */
    private static final Set<String> TOLD_OTHERWISE_BEFORE_JACKSON_3_2 =
            Set.of("invalid-number-hexadecimal.json", "invalid-unquoted-text.json");

    static List<Path> valid() {
        return corpus("valid-");
    }

    static List<Path> invalid() {
        return corpus("invalid-");
    }

    private static List<Path> corpus(String prefix) {
        try (Stream<Path> files =
                Files.list(Path.of(CorpusTest.class.getResource("corpus").toURI()))) {
            return files.filter(file -> file.getFileName().toString().matches(prefix + ".*\\.json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("valid")
    void isAcceptedAndReadsBack(Path file) throws IOException {
        Reading<Assessment> reading = AssessmentJson.reader().read(file);
        assertThat(reading.problems()).isEmpty();
        Assessment assessment = reading.orElseThrow();
        assertThat(AssessmentJson.reader()
                        .read(AssessmentJson.writer().toBytes(assessment))
                        .orElseThrow())
                .isEqualTo(assessment);
        String text = Files.readString(file);
        JUDGES.agreeOn(text.startsWith("\ufeff") ? text.substring(1) : text);
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void isRefusedWithEveryProblemInItsPlace(Path file) throws IOException {
        String actual = describe(AssessmentJson.reader().read(file));
        String name = file.getFileName().toString().replace(".json", ".expected");
        if (PackageVersion.VERSION.getMinorVersion() < 2
                && TOLD_OTHERWISE_BEFORE_JACKSON_3_2.contains(file.getFileName().toString())) {
            assertThat(actual).contains(" json.syntax /category | this is not JSON: ");
        } else {
            Golden.check(CorpusTest.class, "corpus/" + name, actual);
        }
    }

    /** One line a problem: line, column, code, item where there is one, pointer where there is one, message. */
    private static String describe(Reading<?> reading) {
        return reading.problems().stream()
                .map(problem -> problem.line() + ":" + problem.column() + " " + problem.code()
                        + (problem.ref() == null ? "" : " (" + problem.ref() + ")")
                        + (problem.pointer().isEmpty() ? "" : " " + problem.pointer())
                        + " | " + problem.message() + "\n")
                .collect(Collectors.joining());
    }

    /** However it is handed over, a document has the same problems. */
    @ParameterizedTest
    @MethodSource("invalid")
    void isRefusedAlikeFromBytesStreamAndLine(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        DocumentReader<Assessment> reader = AssessmentJson.reader();
        List<Problem> problems = reader.read(bytes).problems();
        assertThat(reader.read(new ByteArrayInputStream(bytes)).problems()).isEqualTo(problems);
        byte[] padded = new byte[bytes.length + 7];
        System.arraycopy(bytes, 0, padded, 5, bytes.length);
        if (!DocumentReader.startsWithByteOrderMark(bytes, 0, bytes.length)) {
            assertThat(reader.read(new DocumentBytes(padded, 5, 5 + bytes.length, 1, false))
                            .problems())
                    .isEqualTo(problems);
        }
        if (isText(bytes)) {
            assertThat(reader.read(new String(bytes, StandardCharsets.UTF_8)).problems())
                    .isEqualTo(problems);
        }
    }

    private static boolean isText(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8).length == bytes.length
                && Utf8.firstMalformed(bytes, 0, bytes.length) < 0;
    }

    /** Messages end up in logs: whatever people wrote as evidence stays out of them. */
    @Test
    void messagesRepeatNothingThatSomeoneWrote() {
        String secret = "Dr A. Secret";
        String document = """
                {"format": "%1$s", "edition": "%1$s", "category": "%1$s",
                 "organisation": {"odsCode": "%1$s", "name": "%1$s\\ud800", "type": "%1$s", "%1$s": 1},
                 "certificates": [{"scheme": "%1$s", "scope": "%1$s", "issuedOn": "%1$s", "version": "%1$s"}],
                 "answers": {"%1$s": {}, "1.1.1": {"date": "%1$s", "comment": "%1$s\\ud800", "documents": "%1$s"}},
                 "previousStatus": "%1$s", "improvementPlan": %2$s}
                """.formatted(secret, "Secret");
        Reading<Assessment> reading = AssessmentJson.reader().read(document);
        assertThat(reading.problems())
                .hasSizeGreaterThan(12)
                .allSatisfy(problem -> assertThat(problem.message()).doesNotContain("Secret"));
        assertThat(reading.problems().get(reading.problems().size() - 1).code()).isEqualTo("json.syntax");
    }
}
