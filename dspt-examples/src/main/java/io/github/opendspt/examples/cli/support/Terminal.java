package io.github.opendspt.examples.cli.support;

import io.github.opendspt.model.json.DocumentWriter;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi;

/**
 * What a command has around it: standard input, a stream for results and one for complaints, what the screen can show, the
 * day, and the files that it has read. Everything is written as UTF-8, whatever the locale, and nothing that is printed can
 * steer a terminal but the styles of a {@link Page}. For one run of one command, on one thread.
 */
public final class Terminal {

    private final InputStream in;
    private final OutputStream out;
    private final OutputStream err;
    private final boolean colour;
    private final boolean blocks;
    private final LocalDate today;
    private final Set<Path> inputs = new LinkedHashSet<>();

    /**
     * Makes a terminal.
     *
     * @param in standard input
     * @param out where results go, and nothing else
     * @param err where complaints go, always plain
     * @param colour whether results may be coloured
     * @param blocks whether the screen can show block characters
     * @param today the day on which the command runs
     */
    public Terminal(
            InputStream in, OutputStream out, OutputStream err, boolean colour, boolean blocks, LocalDate today) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.colour = colour;
        this.blocks = blocks;
        this.today = today;
    }

    /** The terminal of this process: coloured if it is one and {@code NO_COLOR} is not set. */
    public static Terminal ofSystem() {
        return new Terminal(
                System.in,
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                new FileOutputStream(FileDescriptor.err),
                Ansi.AUTO.enabled(),
                screenCharset().newEncoder().canEncode('\u2588'),
                LocalDate.now());
    }

    private static Charset screenCharset() {
        return Stream.of("stdout.encoding", "sun.stdout.encoding", "native.encoding")
                .map(System::getProperty)
                .filter(name -> name != null && Charset.isSupported(name))
                .findFirst()
                .map(Charset::forName)
                .orElse(StandardCharsets.US_ASCII);
    }

    /** Standard input. */
    InputStream in() {
        return in;
    }

    /** Whether results may be coloured. */
    public boolean colour() {
        return colour;
    }

    /** Whether the screen can show block characters. */
    boolean blocks() {
        return blocks;
    }

    /** The day on which the command runs. */
    public LocalDate today() {
        return today;
    }

    /** Notes that a file was read, so that no result is written over it. */
    void hasRead(Path file) {
        inputs.add(file);
    }

    /** Whether a file that is there was read in this run, by this or another name. */
    boolean isInput(Path file) throws IOException {
        for (Path input : inputs) {
            if (Files.exists(input) && Files.isSameFile(file, input)) {
                return true;
            }
        }
        return false;
    }

    /** Writes a page. */
    public void print(Page page) {
        write(page.shown().getBytes(StandardCharsets.UTF_8));
    }

    /** Writes lines of text, with a line feed at the end of each. */
    public void print(String lines) {
        write(Characters.lines(lines).getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a document in the layout for people, with a line feed at its end. */
    public <T> void print(DocumentWriter<T> writer, T document) {
        printJson(writer.indented().toText(document));
    }

    /** Writes a JSON document, with a line feed at its end. */
    public void printJson(String document) {
        write(Characters.json((document + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    /** Writes a document as a line of newline-delimited JSON, at once, so that a program at the other end need not wait. */
    public <T> void printLine(DocumentWriter<T> writer, T document) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try {
            writer.writeLine(document, line);
        } catch (IOException e) {
            throw new LostOutputException(e);
        }
        write(Characters.json(line.toByteArray()));
    }

    /** Writes bytes as they are: for what a person or a program asked to have in place of a page. */
    void write(byte[] bytes) {
        try {
            out.write(bytes);
            out.flush();
        } catch (IOException e) {
            throw new LostOutputException(e);
        }
    }

    /** Writes a line to the person who ran the command. If even that cannot be written, there is no one to tell. */
    public void complain(String line) {
        PrintWriter writer = complaintWriter();
        writer.print(Characters.line(line) + "\n");
        writer.flush();
    }

    /** For help, which is the project's own text. */
    public PrintWriter resultWriter() {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
    }

    /** For help after misuse, and for progress. */
    public PrintWriter complaintWriter() {
        return new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
    }
}
