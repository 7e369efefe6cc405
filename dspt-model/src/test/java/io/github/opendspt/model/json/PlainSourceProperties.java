package io.github.opendspt.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.catalogue.CatalogueJson;
import io.github.opendspt.model.internal.bytes.DocumentBytes;
import io.github.opendspt.model.requirement.RequirementSetJson;
import io.github.opendspt.model.testing.Documents;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is read straight from the bytes is what the parser would have read, and whatever the SDK wrote is read so. */
class PlainSourceProperties {

    private static final List<DocumentReader<?>> READERS = List.of(
            AssessmentJson.reader(),
            AssessmentJson.reader().lenient(),
            AssessmentJson.reader().withLimits(new ReadLimits(1_000_000, 3, 100)),
            RequirementSetJson.reader(),
            CatalogueJson.reader());

    private static final String[] SCRAPS = {
        "{",
        "}",
        "[",
        "]",
        ":",
        ",",
        "\"",
        "\\",
        "\\u00e9",
        "\\ud83d\\ude00",
        "\\ud83d",
        "\\u00",
        "\\n",
        "\\x",
        "\\\"",
        "\\/",
        "null",
        "true",
        "tru",
        "-",
        "-0",
        "0",
        "00",
        "01",
        "7",
        "1.0",
        "1e5",
        "123456789012345678",
        "1234567890123456789",
        "\u0000",
        "\u0001",
        "\u007f",
        "\ufeff",
        " ",
        "\t",
        "\r",
        "\n",
        "\f",
        "\u00a0",
        "\u00e9",
        "\u20ac",
        "\ud83d\ude00",
        "/**/",
        "\"a\":1,",
        ",\"b\":{}"
    };

    @Property(tries = 3_000)
    void readsAsTheParserDoes(@ForAll long seed) {
        Random random = new Random(seed);
        String text = new String(document(random), StandardCharsets.UTF_8);
        for (int i = random.nextInt(3); i > 0; i--) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + random.nextInt(3));
            text = text.substring(0, at) + SCRAPS[random.nextInt(SCRAPS.length)] + text.substring(end);
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(4) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        assertSame(bytes);
    }

    /** The same text in other clothes: blanks wherever they may be, and escapes. */
    @Property(tries = 500)
    void readsWhateverIsWrittenAnotherWay(@ForAll long seed) {
        Random random = new Random(seed);
        String text = new String(document(random), StandardCharsets.UTF_8);
        StringBuilder other = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean quote = c == '"' && (i == 0 || text.charAt(i - 1) != '\\');
            if (!inside && random.nextInt(5) == 0) {
                other.append(" \t\r\n".charAt(random.nextInt(4)));
            }
            if (inside && Character.isLetterOrDigit(c) && text.charAt(i - 1) != '\\' && random.nextInt(200) == 0) {
                other.append(String.format("\\u%04X", (int) c));
            } else {
                other.append(c);
            }
            inside ^= quote;
        }
        assertSame(other.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 200)
    void takesWhateverTheSdkWrites(@ForAll long seed) {
        Assessment assessment = Documents.assessment(new Random(seed));
        for (DocumentWriter<Assessment> writer :
                List.of(AssessmentJson.writer(), AssessmentJson.writer().indented())) {
            byte[] bytes = writer.toBytes(assessment);
            assertThat(PlainSource.read(whole(bytes), AssessmentJson.shape(), ReadLimits.defaults()))
                    .isEqualTo(assessment);
        }
    }

    @Example
    void leavesWhatIsUnusualToTheParser() {
        byte[] bytes = AssessmentJson.writer().toBytes(Documents.assessment(new Random(1)));
        String text = new String(bytes, StandardCharsets.UTF_8).replaceFirst("edition", "\\\\u0065dition");
        byte[] escaped = text.getBytes(StandardCharsets.UTF_8);

        assertThat(PlainSource.read(whole(escaped), AssessmentJson.shape(), ReadLimits.defaults()))
                .isNull();
        assertThat(AssessmentJson.reader().read(escaped).orElseThrow())
                .isEqualTo(AssessmentJson.reader().read(bytes).orElseThrow());
    }

    private static byte[] document(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> RequirementSetJson.writer().toBytes(Documents.requirementSet(random));
            case 1 -> CatalogueJson.writer().toBytes(Documents.catalogue(random));
            default -> AssessmentJson.writer().toBytes(Documents.assessment(random));
        };
    }

    private static DocumentBytes whole(byte[] bytes) {
        return new DocumentBytes(bytes, 0, bytes.length, 1, false);
    }

    private static void assertSame(byte[] bytes) {
        for (DocumentReader<?> reader : READERS) {
            assertSame(reader, bytes);
        }
    }

    private static <T> void assertSame(DocumentReader<T> reader, byte[] bytes) {
        DocumentBytes document = whole(bytes);
        Reading<T> one = reader.read(document);
        Reading<T> other = reader.readParsed(document);
        assertThat(one.value()).isEqualTo(other.value());
        assertThat(one.problems()).isEqualTo(other.problems());
        assertThat(one.findings()).isEqualTo(other.findings());
    }
}
