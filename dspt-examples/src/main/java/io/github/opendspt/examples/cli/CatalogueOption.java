package io.github.opendspt.examples.cli;

import io.github.opendspt.examples.workbook.CatalogueDirectory;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.requirement.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The option that lays one's own requirement sets over the bundled ones. */
@Command
final class CatalogueOption {

    @Option(
            names = "--catalogue",
            paramLabel = "DIR",
            description =
                    "Lay the requirement sets in this directory (*.json, format dspt-requirements/1) over the bundled"
                            + " ones.")
    private @Nullable String directory;

    /**
     * The catalogue to go by.
     *
     * @throws BadInputException if the directory or a file in it cannot be read
     */
    Catalogue catalogue() {
        if (directory == null) {
            return Catalogue.bundled();
        }
        Source source = new Source(directory);
        try {
            Path path = Path.of(directory);
            if (!Files.isDirectory(path)) {
                throw BadInputException.of(source, "file.not-directory", "there is no such directory");
            }
            CatalogueDirectory sets = CatalogueDirectory.read(path);
            for (Map.Entry<Path, List<Problem>> file : sets.problems().entrySet()) {
                throw new BadInputException(new Source(file.getKey().toString()), file.getValue());
            }
            return sets.over(Catalogue.bundled());
        } catch (InvalidPathException e) {
            throw BadInputException.of(source, "file.not-directory", "there is no such directory");
        } catch (IOException e) {
            throw source.unreadable(e);
        }
    }
}
