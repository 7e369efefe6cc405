package io.github.opendspt.mapping.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.opendspt.mapping.internal.BundledJson;
import io.github.opendspt.model.Edition;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The bundled resources, read once more: what is held is what they say. */
class CrosswalkDocumentTest {

    private static <D> D read(String name, Class<D> type) {
        return BundledJson.read(Crosswalks.class, name + ".json", type, document -> document);
    }

    private static List<AssertionList> lists(CrosswalkDocument.Index index) {
        return index.assertionLists().stream()
                .map(name -> read(name, CrosswalkDocument.Assertions.class).toList())
                .toList();
    }

    @Test
    void everyCrosswalkIsAsItsResourceSpellsIt() {
        CrosswalkDocument.Index index = read("index", CrosswalkDocument.Index.class);
        List<AssertionList> lists = lists(index);

        assertThat(lists).isEqualTo(Crosswalks.bundled().assertionLists());
        assertThat(index.crosswalks())
                .extracting(name -> read(name, CrosswalkDocument.class).toCrosswalk(lists))
                .containsExactlyElementsOf(Crosswalks.bundled().crosswalks());
    }

    @Test
    void anotherFormatIsRefused() {
        CrosswalkDocument.Assertions assertions =
                new CrosswalkDocument.Assertions("dspt-assertions/2", Edition.parse("2023-24"), List.of());
        CrosswalkDocument crosswalk =
                new CrosswalkDocument("dspt-crosswalk/2", "id", "source", "target", null, List.of(), null);

        assertThatIllegalArgumentException()
                .isThrownBy(assertions::toList)
                .withMessage("its format is 'dspt-assertions/2', not 'dspt-assertions/1'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> crosswalk.toCrosswalk(List.of()))
                .withMessage("its format is 'dspt-crosswalk/2', not 'dspt-crosswalk/1'");
    }
}
