package io.github.opendspt.examples.cli;

import io.github.opendspt.examples.cli.support.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * A command that was run inside the test, and what came of it.
 *
 * @param exit its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
public record Run(int exit, String out, String err) {

    /** The day on which every test runs. */
    public static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    /** The sample that the README scores. */
    public static final String SAMPLE =
            Path.of("samples", "supplier-2025-26.json").toString();

    /** Runs a command without standard input, in a pipe. */
    public static Run dspt(String... args) {
        return withInput("", args);
    }

    /** Runs a command with a text as standard input, in a pipe. */
    public static Run withInput(String in, String... args) {
        return withInput(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), args);
    }

    /** Runs a command with standard input, in a pipe. */
    public static Run withInput(InputStream in, String... args) {
        return on(false, true, in, args);
    }

    /** Runs a command without standard input, in a pipe, on another day. */
    public static Run onDay(LocalDate today, String... args) {
        return on(false, true, new ByteArrayInputStream(new byte[0]), today, args);
    }

    /** Runs a command on a terminal with or without colour and block characters. */
    public static Run on(boolean colour, boolean blocks, InputStream in, String... args) {
        return on(colour, blocks, in, TODAY, args);
    }

    /** A terminal to which nothing is written. */
    static Terminal terminal() {
        return new Terminal(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                false,
                true,
                TODAY);
    }

    private static Run on(boolean colour, boolean blocks, InputStream in, LocalDate today, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Dspt.run(new Terminal(in, out, err, colour, blocks, today), args);
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The lines of standard output. */
    public List<String> lines() {
        return out.lines().toList();
    }
}
