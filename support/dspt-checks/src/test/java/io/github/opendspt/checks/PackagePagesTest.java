package io.github.opendspt.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The front page of every exported package has an example, and each compiles with what its reader has at hand. */
class PackagePagesTest {

    private static final Pattern EXPORTED = Pattern.compile("(?m)^ +exports ([\\w.]+);");
    private static final Pattern EXAMPLE = Pattern.compile("<pre>\\{@code\n(.*?)\\* }</pre>", Pattern.DOTALL);

    /** What the examples take as given. */
    private static final String GIVEN = """
            static Assessment assessment;
            static CafAssessment caf;
            static CafOutcomes outcomes, nextOutcomes;
            static RequirementSet requirements, next;
            static Catalogue catalogue;
            static Credits credits;
            static CreditSource credit;
            static Scorecard scorecard;
            static LocalDate asAt, until;
            static Path path;
            static byte[] bytes;
            static InputStream in, table;
            static String untrusted;
            static Reason reason;
            static Map<String, String> bundle;
            static Validator validator;
            static Portfolio portfolio;
            static Certificate certificate;
            static Evaluator evaluator;
            static Evaluation evaluation;
            """;

    @TempDir
    private Path directory;

    @Test
    void everyExampleCompiles() throws IOException {
        List<String> exported = new ArrayList<>();
        for (String module : Shipped.MODULES) {
            exported.addAll(EXPORTED.matcher(
                            Sources.read(Shipped.ROOT.resolve(module).resolve("src/main/java/module-info.java")))
                    .results()
                    .map(found -> found.group(1))
                    .toList());
        }
        List<Path> files = new ArrayList<>();
        for (String name : exported) {
            files.add(write(name, example(name), exported));
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<String> options =
                    List.of("-proc:none", "-d", directory.toString(), "-cp", System.getProperty("java.class.path"));
            boolean compiled = compiler.getTask(
                            said, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();

            assertThat(compiled).as(said.toString()).isTrue();
        }
        assertThat(files).hasSizeGreaterThan(30);
    }

    private static String example(String exported) {
        String module = Shipped.MODULES.stream()
                .filter(name ->
                        (exported + ".").startsWith("io.github.opendspt." + name.substring("dspt-".length()) + "."))
                .findFirst()
                .orElseThrow();
        Path page = Shipped.ROOT
                .resolve(module)
                .resolve("src/main/java")
                .resolve(exported.replace('.', '/'))
                .resolve("package-info.java");
        Matcher example = EXAMPLE.matcher(Sources.read(page));
        assertThat(example.find()).as("an example on the page of " + exported).isTrue();
        return example.group(1).replaceAll("(?m)^ \\* ?", "");
    }

    private Path write(String exported, String example, List<String> packages) throws IOException {
        String name = "Example_" + exported.replace('.', '_');
        String imports = Stream.concat(packages.stream(), Stream.of("java.io", "java.time", "java.util"))
                .map(imported -> "import " + imported + ".*;\n")
                .collect(Collectors.joining());
        String source = imports + "import java.nio.file.Path;\nimport jakarta.validation.*;\nclass " + name + " {\n"
                + GIVEN + "static void example() throws Exception {\n" + example + "}\n}\n";
        return Files.writeString(directory.resolve(name + ".java"), source);
    }
}
