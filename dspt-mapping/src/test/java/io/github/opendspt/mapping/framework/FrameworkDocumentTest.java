package io.github.opendspt.mapping.framework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.internal.document.BundledDocument;
import io.github.opendspt.model.json.DocumentReader;
import org.junit.jupiter.api.Test;

/** The bundled resources, read once more: what is held is what they say. */
class FrameworkDocumentTest {

    private static <D> D read(String name, DocumentReader<D> reader) {
        return BundledDocument.read(
                Frameworks.class::getResourceAsStream, name + ".json", reader, document -> document);
    }

    @Test
    void everyFrameworkIsAsItsResourceSpellsIt() {
        assertThat(read("index", FrameworkJson.INDEX_READER).frameworks())
                .extracting(id -> read(id, FrameworkJson.READER).toFramework())
                .containsExactlyElementsOf(Frameworks.bundled().frameworks());
    }

    /** What is written can be read again, each node with its provenance beside it. */
    @Test
    void everyFrameworkReadsBack() {
        assertThat(Frameworks.bundled().frameworks())
                .allSatisfy(framework -> assertThat(FrameworkJson.READER
                                .read(FrameworkJson.writer().toBytes(framework))
                                .orElseThrow()
                                .toFramework())
                        .isEqualTo(framework));
    }

    @Test
    void anotherFormatIsRefused() {
        assertThat(FrameworkJson.READER
                        .read("{\"format\":\"dspt-framework/2\"}")
                        .problems())
                .anyMatch(problem -> problem.pointer().equals("/format"));
    }
}
