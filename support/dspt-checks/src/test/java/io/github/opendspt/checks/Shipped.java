package io.github.opendspt.checks;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the things are that the checks look at. */
final class Shipped {

    /** The published modules, by artifact. */
    static final List<String> MODULES = List.of("dspt-model", "dspt-scoring", "dspt-mapping");

    /** The folder of the whole build. */
    static final Path ROOT = Path.of(System.getProperty("checks.root")).normalize();

    static final String VERSION = System.getProperty("checks.version");

    private Shipped() {}

    /** What Maven gives a host that depends on the three modules. */
    static List<Path> runtimeClassPath() {
        return classPath("runtime.classpath");
    }

    /** What the tests here have beside that: among it Hibernate Validator and Jackson 2. */
    static List<Path> testClassPath() {
        return classPath("test.classpath");
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

    private static List<Path> classPath(String file) {
        try {
            String path = Files.readString(Path.of("target", file)).strip();
            return Stream.of(path.split(File.pathSeparator)).map(Path::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
