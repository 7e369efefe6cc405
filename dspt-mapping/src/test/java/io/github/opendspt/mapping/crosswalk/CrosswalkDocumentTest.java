package io.github.opendspt.mapping.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.internal.document.BundledDocument;
import io.github.opendspt.model.json.DocumentReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The bundled resources, read once more: what is held is what they say. */
class CrosswalkDocumentTest {

    private static <D> D read(String name, DocumentReader<D> reader) {
        return BundledDocument.read(
                Crosswalks.class::getResourceAsStream, name + ".json", reader, document -> document);
    }

    private static List<AssertionList> lists(BundledCrosswalks.Index index) {
        return index.assertionLists().stream()
                .map(name -> read(name, BundledCrosswalks.ASSERTIONS_READER))
                .toList();
    }

    @Test
    void everyCrosswalkIsAsItsResourceSpellsIt() {
        BundledCrosswalks.Index index = read("index", BundledCrosswalks.INDEX_READER);
        List<AssertionList> lists = lists(index);

        assertThat(lists).isEqualTo(Crosswalks.bundled().assertionLists());
        assertThat(index.crosswalks())
                .extracting(name -> read(name, CrosswalkJson.reader())
                        .toCrosswalk(Crosswalks.bundled().lists()))
                .containsExactlyElementsOf(Crosswalks.bundled().crosswalks());
    }

    @Test
    void anotherFormatIsRefused() {
        assertThat(CrosswalkJson.reader()
                        .read("{\"format\":\"dspt-crosswalk/2\"}")
                        .problems())
                .anyMatch(problem -> problem.pointer().equals("/format"));
        assertThat(BundledCrosswalks.ASSERTIONS_READER
                        .read("{\"format\":\"dspt-assertions/2\"}")
                        .problems())
                .anyMatch(problem -> problem.pointer().equals("/format"));
    }
}
