package io.github.opendspt.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * The compiled code of the library, every class of it, names nothing with which it could reach a network, start a process
 * or write a file. That the libraries it uses do not either is shown by a run with the network barred: see
 * {@link ConsumerTest}.
 */
class NothingButArgumentsTest {

    private static final List<String> MODULES = Shipped.MODULES;

    /** A class and a class that it names, in what {@code jdeps -verbose:class} prints. */
    private static final Pattern USE = Pattern.compile("(?m)^ +\\S+ +-> \\S+");

    /** What may be named of packages that do reach out. */
    private static final List<String> HARMLESS = List.of(
            "java.net.URI",
            "java.net.URISyntaxException",
            "java.net.URL",
            // Of bytes in memory: how commons-compress is given an .xlsx file.
            "java.nio.channels.SeekableByteChannel",
            "java.nio.file.AccessDeniedException",
            "java.nio.file.DirectoryIteratorException",
            "java.nio.file.DirectoryStream",
            "java.nio.file.Files",
            "java.nio.file.FileSystem",
            "java.nio.file.FileSystems",
            "java.nio.file.InvalidPathException",
            "java.nio.file.NoSuchFileException",
            "java.nio.file.OpenOption",
            "java.nio.file.Path");

    private static final List<String> REACHING_OUT = List.of(
            "java.awt.",
            "java.io.File",
            "java.io.RandomAccessFile",
            "java.lang.Process",
            "java.lang.Runtime",
            "java.lang.Thread",
            "java.lang.foreign.",
            "java.net.",
            "java.nio.channels.",
            "java.nio.file.",
            "java.rmi.",
            "java.sql.",
            "java.util.Random",
            "java.util.ServiceLoader",
            "java.util.Timer",
            "java.util.concurrent.ThreadLocalRandom",
            "java.util.prefs.",
            "javax.management.",
            "javax.naming.",
            "javax.net.",
            "javax.script.",
            "jdk.",
            "sun.");

    /** What begins alike. */
    private static final List<String> ALIKE =
            List.of("java.io.FileNotFoundException", "java.lang.RuntimeException", "java.util.RandomAccess");

    /** A portfolio is scored on threads, those of the host or a pool that is closed with it. */
    private static boolean isPortfolioThread(String use) {
        return use.strip().startsWith("io.github.opendspt.scoring.portfolio.") && use.contains(" -> java.lang.Thread");
    }

    @ParameterizedTest
    @FieldSource("MODULES")
    void namesNothingThatReachesOut(String module) {
        List<String> uses = uses(Shipped.jar(module));

        assertThat(uses).hasSizeGreaterThan(100);
        assertThat(uses).noneMatch(use -> {
            String used = use.substring(use.indexOf(" -> ") + 4);
            return REACHING_OUT.stream().anyMatch(used::startsWith)
                    && !HARMLESS.contains(used)
                    && !ALIKE.contains(used)
                    && !isPortfolioThread(use);
        });
    }

    private static List<String> uses(Path jar) {
        StringWriter out = new StringWriter();
        PrintWriter printer = new PrintWriter(out);
        ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
        int exit = jdeps.run(
                printer,
                printer,
                "--multi-release",
                "base",
                "--ignore-missing-deps",
                "-verbose:class",
                "--module-path",
                Shipped.testClassPath().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                jar.toString());
        assertThat(exit).as(out.toString()).isZero();
        List<String> uses = new ArrayList<>();
        Matcher use = USE.matcher(out.toString());
        while (use.find()) {
            uses.add(use.group());
        }
        return uses;
    }
}
