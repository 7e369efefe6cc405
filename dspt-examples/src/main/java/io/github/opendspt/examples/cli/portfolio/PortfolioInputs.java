package io.github.opendspt.examples.cli.portfolio;

import io.github.opendspt.examples.cli.support.BadInputException;
import io.github.opendspt.examples.cli.support.CommandCodes;
import io.github.opendspt.examples.cli.support.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The inputs of a portfolio: files and folders that were named, each folder as the files in it. */
final class PortfolioInputs {

    private static final List<String> LINES = List.of(".ndjson", ".jsonl");
    /** One assessment in a file. */
    private static final List<String> DOCUMENTS = List.of(".json", ".xlsx");

    private PortfolioInputs() {}

    /**
     * Gives the inputs in order; the files of a folder are in order of name.
     *
     * @throws BadInputException if a folder holds no assessment, or cannot be read
     */
    static List<Source> of(List<String> arguments) {
        List<Source> sources = new ArrayList<>();
        for (String argument : arguments) {
            Source source = new Source(argument);
            if (isFolder(argument)) {
                sources.addAll(filesIn(source));
            } else {
                sources.add(source);
            }
        }
        return sources;
    }

    /** Whether an input is one assessment, and not one on each line. A table that somebody names is none, which reading it says. */
    static boolean isDocument(Source source) {
        return endsWith(source.argument(), DOCUMENTS) || source.isTable();
    }

    private static boolean isFolder(String argument) {
        try {
            return !argument.equals("-") && Files.isDirectory(Path.of(argument));
        } catch (InvalidPathException e) {
            // There is no file of this name either, which whoever opens it says.
            return false;
        }
    }

    private static List<Source> filesIn(Source folder) {
        try (Stream<Path> files = Files.list(Path.of(folder.argument()))) {
            List<Source> found = files.filter(Files::isRegularFile)
                    .map(Path::toString)
                    .filter(name -> endsWith(name, DOCUMENTS) || endsWith(name, LINES))
                    .sorted()
                    .map(Source::new)
                    .toList();
            if (found.isEmpty()) {
                throw BadInputException.of(folder, CommandCodes.FOLDER_WITHOUT_ASSESSMENTS);
            }
            return found;
        } catch (IOException e) {
            throw folder.unreadable(e);
        }
    }

    private static boolean endsWith(String name, List<String> endings) {
        String lower = name.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(lower::endsWith);
    }
}
