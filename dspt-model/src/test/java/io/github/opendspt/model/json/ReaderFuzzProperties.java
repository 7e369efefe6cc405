package io.github.opendspt.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.catalogue.CatalogueJson;
import io.github.opendspt.model.requirement.RequirementSetJson;
import io.github.opendspt.model.testing.Documents;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Whatever the bytes, a reader gives a value or problems, each in a place that the input has. */
class ReaderFuzzProperties {

    private static final List<DocumentReader<?>> READERS = List.of(
            AssessmentJson.reader(),
            AssessmentJson.reader().lenient(),
            RequirementSetJson.reader(),
            CatalogueJson.reader(),
            ProblemReportJson.reader());

    private static final String[] SCRAPS = {
        "{",
        "}",
        "[",
        "]",
        ":",
        ",",
        "\"",
        "\\",
        "\\u",
        "\\ud83d",
        "\\ude00",
        "\\u0000",
        "d800",
        "null",
        "true",
        "fals",
        "-",
        "0",
        "1e5",
        "1e999999",
        ".",
        "NaN",
        "//",
        "/*",
        "\u0000",
        "\ufeff",
        "\r",
        "\n",
        "\r\n",
        "\t",
        " ",
        "\ud83d\ude00",
        "\"format\":\"dspt-assessment/1\"",
        "\"answers\":{",
        "\"1.1.1\":{",
        "\"yes\":true",
        "\"edition\":\"2025-26\"",
        "\"certificates\":[{",
        "\"scheme\":\"nhsmail\"",
        "\"problems\":[{",
        "\"line\":",
        "\"items\":[{",
        "\"ref\":\"1.1.1\""
    };

    @Property(tries = 1_000)
    void anyBytes(@ForAll @Size(max = 400) byte[] bytes) {
        holds(bytes);
    }

    @Property(tries = 2_000)
    void scrapsOfJson(@ForAll("scraps") String text) {
        holds(text.getBytes(StandardCharsets.UTF_8));
        for (DocumentReader<?> reader : READERS) {
            check(reader.read(text), text.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Property(tries = 1_000)
    void brokenDocuments(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] bytes = AssessmentJson.writer().toBytes(Documents.assessment(random));
        for (int i = random.nextInt(4); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        holds(random.nextBoolean() ? bytes : java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length)));
    }

    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.of(SCRAPS).list().ofMaxSize(40).map(scraps -> String.join("", scraps));
    }

    private static void holds(byte[] bytes) {
        for (DocumentReader<?> reader : READERS) {
            check(reader.read(bytes), bytes);
            reader.lines(new ByteArrayInputStream(bytes)).forEachRemaining(reading -> check(reading, bytes));
        }
    }

    private static void check(Reading<?> reading, byte[] bytes) {
        assertThat(reading.value().isPresent()).isEqualTo(reading.problems().isEmpty());
        String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\n|\r\n?", -1);
        int previous = 0;
        for (Problem problem : reading.problems()) {
            assertThat(problem.line()).isBetween(Math.max(1, previous), lines.length);
            assertThat(problem.column()).isBetween(1, bytes.length + 1);
            assertThat(problem.message()).isNotBlank().doesNotContain("\n");
            assertThat(problem.code()).matches("[a-z]+(?:[.-][a-z]+)+");
            previous = problem.line();
        }
        if (!reading.problems().isEmpty()) {
            ProblemReport report = new ProblemReport(reading.line(), reading.problems());
            byte[] written = ProblemReportJson.writer().toBytes(report);
            assertThat(ProblemReportJson.reader().read(written).orElseThrow()).isEqualTo(report);
        }
    }
}
