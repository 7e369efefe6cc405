package io.github.opendspt.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.catalogue.CatalogueJson;
import io.github.opendspt.model.requirement.RequirementSetJson;
import io.github.opendspt.model.testing.Documents;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written straight to bytes is what the generator would have written, and so is every document that can be. */
class PlainSinkProperties {

    private static final Shape<List<String>> TEXTS = Shapes.list(Shapes.text(3_000), 100);

    @Property(tries = 300)
    void writesAsTheGeneratorDoes(@ForAll long seed) {
        Random random = new Random(seed);
        assertSame(AssessmentJson.writer(), AssessmentJson.shape(), Documents.assessment(random));
        assertSame(RequirementSetJson.writer(), RequirementSetJson.shape(), Documents.requirementSet(random));
        assertSame(CatalogueJson.writer(), CatalogueJson.shape(), Documents.catalogue(random));
    }

    @Property
    void writesEveryTextAsTheGeneratorDoes(@ForAll("texts") List<String> texts) {
        assertSame(DocumentWriter.of(TEXTS), TEXTS, texts);
        assertThat(DocumentReader.of(TEXTS)
                        .read(DocumentWriter.of(TEXTS).toBytes(texts))
                        .orElseThrow())
                .isEqualTo(texts);
    }

    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> pieces = Arbitraries.oneOf(
                Arbitraries.chars().range('\0', '\u0100').map(String::valueOf),
                Arbitraries.chars().range('\u0780', '\u0880').map(String::valueOf),
                Arbitraries.of(
                        "\u2028",
                        "\ud7ff",
                        "\ue000",
                        "\uffff",
                        "\ud83d\ude00",
                        "\udbff\udfff",
                        "plain words ",
                        "x".repeat(900)));
        return pieces.list()
                .ofMaxSize(30)
                .map(list -> {
                    String text = String.join("", list);
                    return text.length() > 3_000 ? text.substring(0, 900) : text;
                })
                .list()
                .ofMaxSize(10);
    }

    @Property
    void writesNumbersAndWordsAsTheGeneratorDoes(@ForAll List<Long> numbers, @ForAll List<Boolean> words) {
        Shape<List<Long>> shape = Shapes.list(Shapes.longInteger(Long.MIN_VALUE, Long.MAX_VALUE), 10_000);
        assertSame(DocumentWriter.of(shape), shape, numbers);
        Shape<List<Boolean>> bools = Shapes.list(Shapes.bool(), 10_000);
        assertSame(DocumentWriter.of(bools), bools, words);
    }

    @Example
    void leavesWhatCannotBeWrittenToTheGenerator() {
        assertThat(PlainSink.write(TEXTS, List.of("\ud83d"), ReadLimits.defaults()))
                .isNull();
        assertThat(PlainSink.write(TEXTS, List.of("\ude00\ud83d"), ReadLimits.defaults()))
                .isNull();
        assertThat(PlainSink.write(TEXTS, List.of("x".repeat(3_001)), ReadLimits.defaults()))
                .isNull();
        assertThat(PlainSink.write(TEXTS, List.of("12345"), new ReadLimits(8, 10, 10)))
                .isNull();
        assertThat(DocumentWriter.of(TEXTS).check(List.of("fine", "\ud83d")))
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("value.not-text", "/1"));
    }

    @Property(tries = 100)
    void refusesWhatTheGeneratorRefuses(@ForAll long seed) {
        Random random = new Random(seed);
        Assessment assessment = Documents.assessment(random);
        byte[] bytes = AssessmentJson.writer().toBytes(assessment);
        DocumentWriter<Assessment> small = AssessmentJson.writer().withLimits(new ReadLimits(bytes.length - 1, 10, 10));
        assertThat(small.check(assessment)).extracting(Problem::code).containsExactly("json.too-large");
    }

    private static <T> void assertSame(DocumentWriter<T> writer, Shape<T> shape, T value) {
        byte[] plain = PlainSink.write(shape, value, ReadLimits.defaults());
        assertThat(plain).isNotNull().isEqualTo(writer.generated(value)).isEqualTo(writer.toBytes(value));
    }
}
