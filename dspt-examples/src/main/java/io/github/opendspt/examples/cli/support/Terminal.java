package io.github.opendspt.examples.cli.support;

import io.github.opendspt.model.json.DocumentWriter;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi;

/**
 * What a command has around it: standard input, a stream for results and one for complaints, what the screen can show, and
 * the day. Everything is written as UTF-8, whatever the locale.
 *
 * @param in standard input
 * @param out where results go, and nothing else
 * @param err where complaints go, always plain
 * @param colour whether results may be coloured
 * @param blocks whether the screen can show block characters
 * @param today the day on which the command runs
 */
public record Terminal(
        InputStream in, OutputStream out, OutputStream err, boolean colour, boolean blocks, LocalDate today) {

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

    /** Writes a result. */
    public void print(String result) {
        try {
            out.write(result.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new LostOutputException(e);
        }
    }

    /** Writes a document in the layout for people, with a line feed at its end. */
    public <T> void print(DocumentWriter<T> writer, T document) {
        print(writer.indented().toText(document) + "\n");
    }

    /** Writes a document as a line of newline-delimited JSON, at once, so that a program at the other end need not wait. */
    public <T> void printLine(DocumentWriter<T> writer, T document) {
        try {
            writer.writeLine(document, out);
            out.flush();
        } catch (IOException e) {
            throw new LostOutputException(e);
        }
    }

    /** Writes a line to the person who ran the command. If even that cannot be written, there is no one to tell. */
    public void complain(String line) {
        PrintWriter writer = complaintWriter();
        writer.print(Page.clean(line) + "\n");
        writer.flush();
    }

    /** For help. */
    public PrintWriter resultWriter() {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
    }

    /** For complaints. */
    public PrintWriter complaintWriter() {
        return new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
    }
}
