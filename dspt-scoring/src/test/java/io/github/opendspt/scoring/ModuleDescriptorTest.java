package io.github.opendspt.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.testing.ModulePromises;
import org.junit.jupiter.api.Test;

/** What the module promises to the module path: its name, what it shows, and what it asks for. */
class ModuleDescriptorTest {

    private final ModulePromises module = ModulePromises.of(Scorer.class);

    @Test
    void name() {
        assertThat(module.name()).isEqualTo("io.github.opendspt.scoring");
    }

    @Test
    void exports() {
        assertThat(module.exports())
                .containsExactlyInAnyOrder(
                        "io.github.opendspt.scoring",
                        "io.github.opendspt.scoring.audit",
                        "io.github.opendspt.scoring.caf",
                        "io.github.opendspt.scoring.caf.forecast",
                        "io.github.opendspt.scoring.caf.plan",
                        "io.github.opendspt.scoring.caf.rollover",
                        "io.github.opendspt.scoring.code",
                        "io.github.opendspt.scoring.evaluation",
                        "io.github.opendspt.scoring.evidence",
                        "io.github.opendspt.scoring.cyclonedx",
                        "io.github.opendspt.scoring.forecast",
                        "io.github.opendspt.scoring.oscal",
                        "io.github.opendspt.scoring.plan",
                        "io.github.opendspt.scoring.portfolio",
                        "io.github.opendspt.scoring.rollover",
                        "io.github.opendspt.scoring.schema");
    }

    @Test
    void requirements() {
        assertThat(module.requirements())
                .containsExactlyInAnyOrder(
                        "[mandated] java.base",
                        "[transitive] io.github.opendspt.model",
                        "[] de.siegmar.fastcsv",
                        "[static] org.jspecify");
    }

    @Test
    void nothingIsProvidedOrLookedUp() {
        assertThat(module.isClosedAndWithoutServices()).isTrue();
    }
}
