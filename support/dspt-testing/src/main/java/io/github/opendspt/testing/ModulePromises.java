package io.github.opendspt.testing;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** What a compiled module promises to the module path, in words that a test can list. */
public final class ModulePromises {

    private final ModuleDescriptor descriptor;

    private ModulePromises(ModuleDescriptor descriptor) {
        this.descriptor = descriptor;
    }

    /** Reads the descriptor that lies with the classes of a type's module, though tests run on the class path. */
    public static ModulePromises of(Class<?> type) {
        try {
            Path classes = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            return new ModulePromises(
                    ModuleFinder.of(classes).findAll().iterator().next().descriptor());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    public String name() {
        return descriptor.name();
    }

    /** Each exported package, and behind it the modules to which alone it is exported, as in {@code a.b to c, d}. */
    public List<String> exports() {
        return descriptor.exports().stream()
                .map(exported -> exported.source()
                        + (exported.isQualified() ? " to " + String.join(", ", new TreeSet<>(exported.targets())) : ""))
                .sorted()
                .toList();
    }

    /** Each module that it needs, with how, as in {@code [transitive] a.b}. */
    public List<String> requirements() {
        return descriptor.requires().stream()
                .map(required ->
                        new TreeSet<>(required.modifiers()).toString().toLowerCase(Locale.ROOT) + " " + required.name())
                .sorted()
                .toList();
    }

    /** Whether it is closed, provides no service and looks none up. */
    public boolean isClosedAndWithoutServices() {
        return !descriptor.isOpen()
                && descriptor.provides().isEmpty()
                && descriptor.uses().isEmpty();
    }
}
