package io.github.opendspt.examples.cli.support;

import io.github.opendspt.model.catalogue.CatalogueDirectory;
import io.github.opendspt.model.json.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/**
 * The option that puts one's own requirement sets before the bundled ones. It is given before a command or after it, and the
 * directory is read once.
 */
@Command
public final class CatalogueOption {

    private static final String NAME = "--catalogue";

    @Option(
            names = NAME,
            scope = ScopeType.INHERIT,
            paramLabel = "DIR",
            description =
                    "Use the requirement sets in this directory (*.json, format dspt-requirements/1) before the bundled"
                            + " ones.")
    private @Nullable String directory;

    private @Nullable HeldRequirements held;

    /** Takes the option from the commands that it means nothing to. */
    public static void limit(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        if (spec.userObject() instanceof WithoutRequirements || spec.helpCommand()) {
            spec.remove(spec.findOption(NAME));
        }
        command.getSubcommands().values().forEach(CatalogueOption::limit);
    }

    /**
     * Checks what the parser does not see, since it takes each command by itself.
     *
     * @throws ParameterException if the option is given twice, or before a command that it means nothing to
     */
    public static void check(ParseResult parsed) {
        List<CommandLine> commands = parsed.asCommandLineList();
        CommandSpec last = commands.get(commands.size() - 1).getCommandSpec();
        long given = commands.stream()
                .filter(command -> command.getParseResult().hasMatchedOption(NAME))
                .count();
        if (given > 0 && last.findOption(NAME) == null) {
            throw new ParameterException(
                    last.commandLine(),
                    NAME + " means nothing to " + last.qualifiedName() + ", which uses no requirement set");
        }
        if (given > 1) {
            throw new ParameterException(
                    last.commandLine(), "option '" + NAME + "' (DIR) should be specified only once");
        }
    }

    /**
     * The requirement sets to use.
     *
     * @throws BadInputException if the directory or a file in it cannot be read
     */
    public HeldRequirements held(Terminal terminal) {
        if (held == null) {
            held = directory == null ? HeldRequirements.bundled() : read(directory);
            held.own().keySet().forEach(terminal::hasRead);
        }
        return held;
    }

    private static HeldRequirements read(String directory) {
        if (directory.isBlank()) {
            // Where a script left it blank, the directory in which it runs is not what it meant.
            throw BadInputException.of(new Source(NAME), CommandCodes.CATALOGUE_NOT_NAMED);
        }
        Source source = new Source(directory);
        try {
            if (!Files.isDirectory(Path.of(directory))) {
                throw BadInputException.of(source, CommandCodes.FILE_NOT_DIRECTORY);
            }
            CatalogueDirectory sets = CatalogueDirectory.read(Path.of(directory));
            if (!sets.problems().isEmpty()) {
                Map<Source, List<Problem>> problems = new LinkedHashMap<>();
                sets.problems().forEach((file, found) -> problems.put(new Source(file.toString()), found));
                throw BadInputException.besideTheDocument(problems);
            }
            if (sets.requirementSets().isEmpty()) {
                throw BadInputException.of(source, CommandCodes.CATALOGUE_EMPTY);
            }
            return HeldRequirements.of(sets, directory);
        } catch (InvalidPathException e) {
            throw BadInputException.of(source, CommandCodes.FILE_NOT_DIRECTORY);
        } catch (IOException e) {
            throw source.unreadable(e);
        }
    }
}
