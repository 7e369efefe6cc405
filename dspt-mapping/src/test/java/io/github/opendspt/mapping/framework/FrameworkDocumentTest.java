package io.github.opendspt.mapping.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.opendspt.mapping.internal.BundledJson;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The bundled resources, read once more: what is held is what they say. */
class FrameworkDocumentTest {

    private static <D> D read(String name, Class<D> type) {
        return BundledJson.read(Frameworks.class, name + ".json", type, document -> document);
    }

    @Test
    void everyFrameworkIsAsItsResourceSpellsIt() {
        assertThat(read("index", FrameworkDocument.Index.class).frameworks())
                .extracting(id -> read(id, FrameworkDocument.class).toFramework())
                .containsExactlyElementsOf(Frameworks.bundled().frameworks());
    }

    @Test
    void anotherFormatIsRefused() {
        FrameworkDocument document = new FrameworkDocument("dspt-framework/2", "id", "name", null, List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(document::toFramework)
                .withMessage("its format is 'dspt-framework/2', not 'dspt-framework/1'");
    }
}
