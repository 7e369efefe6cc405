package io.github.opendspt.examples.cli.support;

import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.json.ReadLimits;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Where a document comes from: a file, or standard input for {@code -}.
 *
 * @param argument what was given on the command line
 */
public record Source(String argument) {

    private boolean standardInput() {
        return argument.equals("-");
    }

    /** Whether this is a file that is there. */
    public boolean isFile(Path file) throws IOException {
        return !standardInput() && Files.isSameFile(file, Path.of(argument));
    }

    /** The name for messages. */
    public String name() {
        return standardInput() ? "<stdin>" : argument;
    }

    /** Where a problem is and what it is, as compilers write it: {@code file:line:column: code: message}. */
    public String located(Problem problem) {
        return name() + (problem.line() == null ? ": " : ":") + problem;
    }

    /**
     * Opens the input.
     *
     * @param in standard input, which closing the result leaves open
     * @throws BadInputException if there is no such input
     */
    public InputStream open(InputStream in) {
        if (standardInput()) {
            return new FilterInputStream(in) {
                @Override
                public void close() {
                    // It belongs to the process.
                }
            };
        }
        try {
            Path file = Path.of(argument);
            if (Files.isDirectory(file)) {
                throw BadInputException.of(this, "file.is-directory", "this is a directory; name a file");
            }
            return Files.newInputStream(file);
        } catch (NoSuchFileException | InvalidPathException e) {
            throw BadInputException.of(this, "file.not-found", "there is no such file");
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /**
     * Reads the whole input, or as much as suffices to see that it is too large.
     *
     * @throws BadInputException if it cannot be read
     */
    public byte[] readAll(InputStream in) {
        try (InputStream opened = open(in)) {
            return opened.readNBytes(ReadLimits.defaults().maxBytes() + 1);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** What to throw where the input cannot be read. */
    public BadInputException unreadable(IOException e) {
        String why = e instanceof AccessDeniedException ? "permission denied" : String.valueOf(e.getMessage());
        return BadInputException.of(this, "file.unreadable", "it cannot be read: " + why);
    }
}
