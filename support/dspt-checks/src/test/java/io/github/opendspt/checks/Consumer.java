package io.github.opendspt.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** A host outside the tree: compiled against the packaged jars, and run as a process of its own. */
final class Consumer {

    private final Path folder;
    private final Path classes;
    private final List<Path> jars;
    private final boolean modular;
    private int runs;

    private Consumer(Path folder, List<Path> jars, boolean modular) {
        this.folder = folder;
        this.classes = folder.resolve("classes");
        this.jars = jars;
        this.modular = modular;
    }

    /** What a process left: how it ended, and what it said. */
    record Outcome(int exit, String out, String err) {}

    /** Compiles the folders of {@code src/consumer} with all warnings as errors; modular if one holds a descriptor. */
    static Consumer compile(Path folder, List<Path> jars, String... sources) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String source : sources) {
            files.addAll(javaFiles(Path.of("src", "consumer", source)));
        }
        return compile(folder, jars, files);
    }

    /** The sources in a folder and below it. */
    static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    /** Compiles files with all warnings as errors; modular if one is a descriptor. */
    static Consumer compile(Path folder, List<Path> jars, List<Path> files) throws IOException {
        boolean modular = files.stream().anyMatch(file -> file.endsWith("module-info.java"));
        Consumer consumer = new Consumer(folder, jars, modular);
        List<String> command = new ArrayList<>(List.of(
                "--release",
                "17",
                "-encoding",
                "UTF-8",
                "-proc:none",
                "-Xlint:all",
                "-Werror",
                "-d",
                consumer.classes.toString(),
                modular ? "--module-path" : "--class-path",
                path(jars)));
        files.forEach(file -> command.add(file.toString()));
        Files.createDirectories(consumer.classes);
        Path log = folder.resolve("javac.txt");
        int exit;
        try (var out = Files.newOutputStream(log)) {
            exit = ToolProvider.getSystemJavaCompiler().run(null, out, out, command.toArray(String[]::new));
        }
        assertThat(exit).as(() -> read(log)).isZero();
        return consumer;
    }

    /** Runs a class in a fresh JVM, in an empty folder, with nothing of this one's environment. */
    Outcome run(List<String> options, String main, String... arguments) throws IOException, InterruptedException {
        Path home = Files.createDirectory(folder.resolve("run-" + runs++));
        Path work = Files.createDirectory(home.resolve("work"));
        Path out = home.resolve("out.txt");
        Path err = home.resolve("err.txt");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // The processes are short: compile quickly.
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(options);
        List<Path> all = new ArrayList<>(jars);
        all.add(classes);
        if (modular) {
            command.addAll(List.of("--module-path", path(all), "--module", "consumer/" + main));
        } else {
            command.addAll(List.of("--class-path", path(all), main));
        }
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(work.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.contains("JAVA") || name.contains("JDK"));
        Process process = builder.start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES))
                    .as("the process ended")
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        try (Stream<Path> left = Files.list(work)) {
            assertThat(left).as("what the process wrote into its folder").isEmpty();
        }
        return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    private static String path(List<Path> entries) {
        return entries.stream()
                .map(entry -> entry.toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
