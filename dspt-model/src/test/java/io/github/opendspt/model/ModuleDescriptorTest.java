package io.github.opendspt.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the module promises to the module path: its name, what it shows, and what it asks for. */
class ModuleDescriptorTest {

    private static ModuleDescriptor descriptor() throws URISyntaxException {
        Path classes = Path.of(Edition.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        return ModuleFinder.of(classes).findAll().iterator().next().descriptor();
    }

    @Test
    void name() throws URISyntaxException {
        assertThat(descriptor().name()).isEqualTo("io.github.opendspt.model");
        assertThat(descriptor().isOpen()).isFalse();
    }

    @Test
    void exports() throws URISyntaxException {
        assertThat(descriptor().exports())
                .filteredOn(ModuleDescriptor.Exports::isQualified)
                .extracting(ModuleDescriptor.Exports::source)
                .containsExactly("io.github.opendspt.model.internal");
        assertThat(descriptor().exports())
                .filteredOn(exports -> !exports.isQualified())
                .extracting(ModuleDescriptor.Exports::source)
                .containsExactlyInAnyOrder(
                        "io.github.opendspt.model",
                        "io.github.opendspt.model.assessment",
                        "io.github.opendspt.model.catalogue",
                        "io.github.opendspt.model.code",
                        "io.github.opendspt.model.constraint",
                        "io.github.opendspt.model.credit",
                        "io.github.opendspt.model.export",
                        "io.github.opendspt.model.json",
                        "io.github.opendspt.model.oscal",
                        "io.github.opendspt.model.register",
                        "io.github.opendspt.model.requirement",
                        "io.github.opendspt.model.schema",
                        "io.github.opendspt.model.validation");
    }

    @Test
    void requirements() throws URISyntaxException {
        assertThat(descriptor().requires())
                .extracting(required -> String.join(
                        " ", new TreeSet<>(required.modifiers()).toString().toLowerCase(Locale.ROOT), required.name()))
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
    void nothingIsProvidedOrLookedUp() throws URISyntaxException {
        assertThat(descriptor().provides()).isEmpty();
        assertThat(descriptor().uses()).isEmpty();
    }
}
