package io.github.opendspt.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.testing.ModulePromises;
import org.junit.jupiter.api.Test;

/** What the module promises to the module path: its name, what it shows, and what it asks for. */
class ModuleDescriptorTest {

    private final ModulePromises module = ModulePromises.of(WorkbookImport.class);

    @Test
    void name() {
        assertThat(module.name()).isEqualTo("io.github.opendspt.workbook");
    }

    @Test
    void exports() {
        assertThat(module.exports())
                .containsExactlyInAnyOrder(
                        "io.github.opendspt.workbook",
                        "io.github.opendspt.workbook.caf",
                        "io.github.opendspt.workbook.sheet");
    }

    @Test
    void requirements() {
        assertThat(module.requirements())
                .containsExactlyInAnyOrder(
                        "[mandated] java.base",
                        "[transitive] io.github.opendspt.scoring",
                        "[] de.siegmar.fastcsv",
                        "[] java.xml",
                        "[static] org.jspecify");
    }

    @Test
    void nothingIsProvidedOrLookedUp() {
        assertThat(module.isClosedAndWithoutServices()).isTrue();
    }
}
