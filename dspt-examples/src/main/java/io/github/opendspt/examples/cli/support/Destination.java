package io.github.opendspt.examples.cli.support;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Where a result goes: a file, or standard output for {@code -}. Its name is the one that was given and nothing else: no text
 * of a document ever becomes a part of it.
 *
 * @param argument what was given on the command line
 */
public record Destination(String argument) {

    /** Whether it is standard output. */
    public boolean standardOutput() {
        return argument.equals("-");
    }

    /**
     * Writes a result as {@link #write(String, Source, Terminal)} does and, unless that is where it went, says so on standard
     * output.
     *
     * @param what what it is, in a few words
     */
    public void write(String result, String what, Source source, Terminal terminal) {
        write(result, source, terminal);
        if (!standardOutput()) {
            terminal.print(Page.clean(argument) + ": " + what + "\n");
        }
    }

    /**
     * Writes a result, in place of what the file held before.
     *
     * @param result the result
     * @param source where the input came from, which is never overwritten
     * @throws BadInputException if there can be no such file, or if it is the input
     */
    public void write(String result, Source source, Terminal terminal) {
        if (standardOutput()) {
            terminal.print(result);
            return;
        }
        try {
            Path file = Path.of(argument);
            if (Files.isDirectory(file)) {
                throw refused("file.is-directory", "this is a directory; name a file");
            }
            if (Files.exists(file) && source.isFile(file)) {
                throw refused("file.is-input", "this is the input; name another file");
            }
            Files.write(file, result.getBytes(StandardCharsets.UTF_8));
        } catch (InvalidPathException | NoSuchFileException e) {
            throw refused("file.not-written", "there can be no file of this name; is there such a directory?");
        } catch (AccessDeniedException e) {
            throw refused("file.not-written", "it cannot be written: permission denied");
        } catch (IOException e) {
            String why = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
            throw refused("file.not-written", "it cannot be written: " + why);
        }
    }

    private BadInputException refused(String code, String message) {
        return BadInputException.of(new Source(argument), code, message);
    }
}
