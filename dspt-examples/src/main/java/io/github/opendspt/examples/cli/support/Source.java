package io.github.opendspt.examples.cli.support;

import io.github.opendspt.model.catalogue.CatalogueCodes;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.json.ReadLimits;
import io.github.opendspt.workbook.sheet.SheetProblem;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Where a document comes from: a file, or standard input for {@code -}.
 *
 * @param argument what was given on the command line
 */
public record Source(String argument) {

    public boolean standardInput() {
        return argument.equals("-");
    }

    /** Whether the name is that of a table, which holds answers at most and no assessment. */
    public boolean isTable() {
        return argument.toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    /** Whether this is a file that is there, by this or another name. */
    boolean isFile(Path file) throws IOException {
        return !standardInput() && Files.exists(Path.of(argument)) && Files.isSameFile(file, Path.of(argument));
    }

    /** The name for messages. */
    public String name() {
        return standardInput() ? "<stdin>" : argument;
    }

    /** Where a problem is and what it is, as compilers write it: {@code file:line:column: code: message}. */
    public String located(Problem problem) {
        return name() + (problem.line() == null ? ": " : ":") + problem;
    }

    /** Where a problem of a sheet is and what it is: {@code file:Answers!I12: code: message}. */
    public String located(SheetProblem problem) {
        return name() + (problem.place().isEmpty() ? ": " : ":") + problem;
    }

    /** A remark on the input as a whole, as compilers write it: {@code file: code: message}. */
    public String located(Code code, Object... arguments) {
        return name() + ": " + code.name() + ": " + Code.render(code.template(), List.of(arguments));
    }

    /**
     * Opens the input. Where it is a file, the terminal knows from then on that the command has read it.
     *
     * @param terminal whose standard input closing the result leaves open
     * @throws BadInputException if there is no such input
     */
    public InputStream open(Terminal terminal) {
        if (standardInput()) {
            return new FilterInputStream(terminal.in()) {
                @Override
                public void close() {
                    // It belongs to the process.
                }
            };
        }
        try {
            Path file = Path.of(argument);
            if (Files.isDirectory(file)) {
                throw BadInputException.of(this, CommandCodes.FILE_IS_DIRECTORY);
            }
            terminal.hasRead(file);
            return Files.newInputStream(file);
        } catch (NoSuchFileException | InvalidPathException e) {
            throw BadInputException.of(this, CommandCodes.FILE_NOT_FOUND);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /**
     * Reads the whole input, or as much as suffices to see that it is too large.
     *
     * @throws BadInputException if it cannot be read
     */
    public byte[] readAll(Terminal terminal) {
        try (InputStream opened = open(terminal)) {
            return opened.readNBytes(ReadLimits.defaults().maxBytes() + 1);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** What to throw where the input cannot be read. */
    public BadInputException unreadable(IOException e) {
        String why = e instanceof AccessDeniedException ? "permission denied" : String.valueOf(e.getMessage());
        return BadInputException.of(this, CatalogueCodes.FILE_UNREADABLE, why);
    }
}
