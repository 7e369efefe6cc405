package io.github.opendspt.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Java sources of a module, as they were written. */
final class Sources {

    /** Every module that holds main code. */
    static final List<String> MODULES = Stream.concat(
                    Shipped.MODULES.stream(), Stream.of("dspt-examples", "dspt-examples/service"))
            .toList();

    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");

    private Sources() {}

    /** Gives each source file of a module's main code, but for descriptions of packages and modules. */
    static List<Path> main(String module) {
        return below(Shipped.ROOT.resolve(module).resolve("src/main/java"));
    }

    /** Gives each source file of a folder and below it, in order of their paths. */
    static List<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().endsWith("-info.java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives the package that a source names. */
    static String packageOf(String source) {
        return PACKAGE.matcher(source).results().findFirst().orElseThrow().group(1);
    }
}
