package io.github.opendspt.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.testing.ModulePromises;
import org.junit.jupiter.api.Test;

/** What the module promises to the module path: its name, what it shows, and what it asks for. */
class ModuleDescriptorTest {

    private final ModulePromises module = ModulePromises.of(Edition.class);

    @Test
    void name() {
        assertThat(module.name()).isEqualTo("io.github.opendspt.model");
    }

    @Test
    void exports() {
        assertThat(module.exports())
                .containsExactlyInAnyOrder(
                        "io.github.opendspt.model",
                        "io.github.opendspt.model.assessment",
                        "io.github.opendspt.model.caf",
                        "io.github.opendspt.model.catalogue",
                        "io.github.opendspt.model.code",
                        "io.github.opendspt.model.constraint",
                        "io.github.opendspt.model.credit",
                        "io.github.opendspt.model.export",
                        "io.github.opendspt.model.intake",
                        "io.github.opendspt.model.internal to io.github.opendspt.mapping, io.github.opendspt.scoring, io.github.opendspt.workbook",
                        "io.github.opendspt.model.internal.document to io.github.opendspt.mapping, io.github.opendspt.scoring",
                        "io.github.opendspt.model.internal.oscal to io.github.opendspt.mapping, io.github.opendspt.scoring",
                        "io.github.opendspt.model.internal.table to io.github.opendspt.scoring",
                        "io.github.opendspt.model.json",
                        "io.github.opendspt.model.oscal",
                        "io.github.opendspt.model.register",
                        "io.github.opendspt.model.requirement",
                        "io.github.opendspt.model.schema",
                        "io.github.opendspt.model.validation");
    }

    @Test
    void requirements() {
        assertThat(module.requirements())
                .containsExactlyInAnyOrder(
                        "[mandated] java.base",
                        "[transitive] com.fasterxml.jackson.annotation",
                        "[transitive] jakarta.validation",
                        "[] de.siegmar.fastcsv",
                        "[] org.slf4j",
                        "[] tools.jackson.core",
                        // Optional: for binding, for the schemas of vendors' records, and for validation on demand.
                        "[static] com.fasterxml.classmate",
                        "[static] com.github.victools.jsonschema.generator",
                        "[static] com.github.victools.jsonschema.module.jackson",
                        "[static] com.github.victools.jsonschema.module.jakarta.validation",
                        "[static] org.hibernate.validator",
                        "[static] org.jspecify",
                        "[static] tools.jackson.databind");
    }

    @Test
    void nothingIsProvidedOrLookedUp() {
        assertThat(module.isClosedAndWithoutServices()).isTrue();
    }
}
