package io.github.opendspt.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.testing.ModulePromises;
import org.junit.jupiter.api.Test;

/** What the module promises to the module path: its name, what it shows, and what it asks for. */
class ModuleDescriptorTest {

    private final ModulePromises module = ModulePromises.of(CreditEngine.class);

    @Test
    void name() {
        assertThat(module.name()).isEqualTo("io.github.opendspt.mapping");
    }

    @Test
    void exports() {
        assertThat(module.exports())
                .containsExactlyInAnyOrder(
                        "io.github.opendspt.mapping",
                        "io.github.opendspt.mapping.crosswalk",
                        "io.github.opendspt.mapping.framework",
                        "io.github.opendspt.mapping.oscal",
                        "io.github.opendspt.mapping.schema");
    }

    @Test
    void requirements() {
        assertThat(module.requirements())
                .containsExactlyInAnyOrder(
                        "[mandated] java.base", "[transitive] io.github.opendspt.model", "[static] org.jspecify");
    }

    @Test
    void nothingIsProvidedOrLookedUp() {
        assertThat(module.isClosedAndWithoutServices()).isTrue();
    }
}
