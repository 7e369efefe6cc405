package io.github.opendspt.checks;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the things are that the checks look at. */
final class Shipped {

    /** The modules that a host takes together, by artifact. */
    static final List<String> CORE = List.of("dspt-model", "dspt-scoring", "dspt-mapping");

    /** The published modules, by artifact: those, and the one for spreadsheets. */
    static final List<String> MODULES = List.of("dspt-model", "dspt-scoring", "dspt-mapping", "dspt-workbook");

    /** The folder of the whole build. */
    static final Path ROOT = Path.of(System.getProperty("checks.root")).normalize();

    static final String VERSION = System.getProperty("checks.version");

    private Shipped() {}

    /** What Maven gives a host that depends on the modules of {@link #CORE}. */
    static List<Path> runtimeClassPath() {
        return classPath(Path.of("target", "runtime.classpath"));
    }

    /** Everything that dspt.jar is put together of, but the jar of the examples itself. */
    static List<Path> commandLineClassPath() {
        return classPath(ROOT.resolve("dspt-examples/target/runtime.classpath"));
    }

    /** The jars that a module needs on the module path, its own among them. */
    static List<Path> modulePath(String module) {
        ModuleFinder all = ModuleFinder.of(
                Stream.concat(testClassPath().stream(), Stream.of(jar(module))).toArray(Path[]::new));
        String name = ModuleFinder.of(jar(module))
                .findAll()
                .iterator()
                .next()
                .descriptor()
                .name();
        return Configuration.resolve(all, List.of(ModuleLayer.boot().configuration()), ModuleFinder.of(), List.of(name))
                .modules()
                .stream()
                .map(resolved -> Path.of(resolved.reference().location().orElseThrow()))
                .toList();
    }

    /** What the tests here have as well: among it Hibernate Validator, Jackson 2 and dspt-workbook. */
    static List<Path> testClassPath() {
        return classPath(Path.of("target", "test.classpath"));
    }

    /** The parts of Jackson 2 that the records share no class with. */
    static List<Path> jackson2() {
        return testClassPath().stream()
                .filter(jar -> jar.toString().replace(File.separatorChar, '/').contains("/com/fasterxml/jackson/"))
                .filter(jar -> !runtimeClassPath().contains(jar))
                .toList();
    }

    /** The packaged jar of a module. */
    static Path jar(String module) {
        return file(module, ".jar");
    }

    static Path file(String module, String ending) {
        return ROOT.resolve(module).resolve("target").resolve(module + "-" + VERSION + ending);
    }

    private static List<Path> classPath(Path file) {
        try {
            String path = Files.readString(file).strip();
            return Stream.of(path.split(File.pathSeparator)).map(Path::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
