package io.github.opendspt.model.internal.document;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.ObjectShape;
import io.github.opendspt.model.json.Shapes;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class BundledDocumentTest {

    private static final DocumentReader<SortedMap<String, String>> ANY =
            DocumentReader.of(Shapes.map(Shapes.text(100), Shapes.text(100), 100));

    @Test
    void aMissingResourceIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        BundledDocument.read(BundledDocument.class::getResourceAsStream, "no-such.json", ANY, it -> it))
                .withMessage("the bundled resource no-such.json is missing");
    }

    @Test
    void aResourceThatIsNoJsonIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> BundledDocument.read(
                        BundledDocument.class::getResourceAsStream, "BundledDocument.class", ANY, it -> it))
                .withMessageStartingWith("the bundled resource BundledDocument.class is broken: ");
    }

    @Test
    void aResourceOfWhichNothingCanBeMadeIsNamed() {
        UnaryOperator<SortedMap<String, String>> refuse = document -> {
            throw new IllegalArgumentException("no good");
        };
        assertThatIllegalStateException()
                .isThrownBy(() -> BundledDocument.read(
                        BundledDocumentTest.class::getResourceAsStream, "sound.json", ANY, refuse::apply))
                .withMessage("the bundled resource sound.json is broken: no good");
    }

    @Test
    void aPropertyThatTheDocumentDoesNotHaveIsAFault() {
        ObjectShape.Builder<String> narrow = ObjectShape.named("narrow", "A document with a name.");
        ObjectShape.Member<String> name = narrow.required("name", Shapes.text(100), "Its name.");
        assertThatIllegalStateException()
                .isThrownBy(() -> BundledDocument.read(
                        BundledDocumentTest.class::getResourceAsStream,
                        "sound.json",
                        DocumentReader.of(narrow.build(values -> values.get(name), (value, parts) -> {
                            parts.put(name, value);
                        })),
                        it -> it))
                .withMessageContaining("sound.json is broken")
                .withMessageContaining("value.unknown-member");
    }
}
