package io.github.opendspt.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A new JVM on the class path of this one. */
public final class Jvm {

    private Jvm() {}

    /**
     * Runs a class in it, and hands over each line that it prints.
     *
     * @param options options of the JVM
     * @param main the class
     * @param arguments what its {@code main} is given
     * @param lines takes what it prints
     * @throws IOException if it fails
     * @throws InterruptedException if this thread is interrupted while it waits
     */
    public static void run(List<String> options, Class<?> main, List<String> arguments, Consumer<String> lines)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                lines.accept(line);
            }
        }
        if (process.waitFor() != 0) {
            throw new IOException(main.getSimpleName() + " " + arguments + " failed");
        }
    }
}
