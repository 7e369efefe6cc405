package io.github.opendspt.scoring;

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
        Path classes = Path.of(
                Scorer.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        return ModuleFinder.of(classes).findAll().iterator().next().descriptor();
    }

    @Test
    void name() throws URISyntaxException {
        assertThat(descriptor().name()).isEqualTo("io.github.opendspt.scoring");
        assertThat(descriptor().isOpen()).isFalse();
    }

    @Test
    void exports() throws URISyntaxException {
        assertThat(descriptor().exports()).noneMatch(ModuleDescriptor.Exports::isQualified);
        assertThat(descriptor().exports())
                .extracting(ModuleDescriptor.Exports::source)
                .containsExactlyInAnyOrder(
                        "io.github.opendspt.scoring",
                        "io.github.opendspt.scoring.code",
                        "io.github.opendspt.scoring.cyclonedx",
                        "io.github.opendspt.scoring.forecast",
                        "io.github.opendspt.scoring.oscal",
                        "io.github.opendspt.scoring.plan",
                        "io.github.opendspt.scoring.portfolio",
                        "io.github.opendspt.scoring.rollover",
                        "io.github.opendspt.scoring.schema");
    }

    @Test
    void requirements() throws URISyntaxException {
        assertThat(descriptor().requires())
                .extracting(required -> String.join(
                        " ", new TreeSet<>(required.modifiers()).toString().toLowerCase(Locale.ROOT), required.name()))
                .containsExactlyInAnyOrder(
                        "[mandated] java.base",
                        "[transitive] io.github.opendspt.model",
                        "[] de.siegmar.fastcsv",
                        "[static] org.jspecify");
    }

    @Test
    void nothingIsProvidedOrLookedUp() throws URISyntaxException {
        assertThat(descriptor().provides()).isEmpty();
        assertThat(descriptor().uses()).isEmpty();
    }
}
