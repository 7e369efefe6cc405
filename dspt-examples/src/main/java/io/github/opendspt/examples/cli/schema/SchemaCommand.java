package io.github.opendspt.examples.cli.schema;

import io.github.opendspt.examples.cli.support.BadInputException;
import io.github.opendspt.examples.cli.support.CommandCodes;
import io.github.opendspt.examples.cli.support.Destination;
import io.github.opendspt.examples.cli.support.ExitCode;
import io.github.opendspt.examples.cli.support.HelpOption;
import io.github.opendspt.examples.cli.support.Page;
import io.github.opendspt.examples.cli.support.Source;
import io.github.opendspt.examples.cli.support.Surroundings;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.mapping.schema.MappingSchemas;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.schema.ModelSchemas;
import io.github.opendspt.model.schema.SchemaDocument;
import io.github.opendspt.scoring.schema.ScoringSchemas;
import io.github.opendspt.workbook.WorkbookMapping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code dspt schema}. */
@Command(
        name = "schema",
        description = {
            "Prints the JSON Schemas (draft 2020-12) of the documents, or writes them to files NAME.schema.json.",
            "A schema assessment-EDITION-category-N is narrowed to what that category is asked, for a form; so are"
                    + " caf-assessment-EDITION and caf-profile-EDITION, to the outcomes of the edition and the levels that they"
                    + " have."
        },
        exitCodeList = {"0:printed or written", "2:no such schema, bad usage, or a file that cannot be written"},
        footer = {
            "  dspt schema assessment > assessment.schema.json",
            "  dspt schema assessment-2025-26-category-2 --out schemas",
            "  dspt schema --out schemas"
        })
public final class SchemaCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "The name of one schema; all if left out.")
    private @Nullable String name;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Write to files in this directory, which is made where it is missing. Files that are there are"
                            + " written over.")
    private @Nullable String directory;

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() {
        Terminal terminal = surroundings.terminal();
        List<SchemaDocument> wanted = wanted();
        if (directory == null) {
            wanted.forEach(schema -> terminal.print(schema.text()));
        } else {
            wanted.forEach(schema -> write(schema, directory, terminal));
        }
        return ExitCode.DONE;
    }

    private List<SchemaDocument> wanted() {
        List<SchemaDocument> schemas = schemas();
        if (name == null) {
            return schemas;
        }
        List<SchemaDocument> named =
                schemas.stream().filter(schema -> schema.name().equals(name)).toList();
        if (named.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "no schema '" + name + "'; there are "
                            + schemas.stream().map(SchemaDocument::name).collect(Collectors.joining(", ")));
        }
        return named;
    }

    /** Those of the documents, and those for each requirement set and each list of outcomes that is held. */
    private List<SchemaDocument> schemas() {
        Catalogue catalogue = surroundings.held().catalogue();
        return Stream.of(
                        ModelSchemas.all().stream(),
                        MappingSchemas.all().stream(),
                        ScoringSchemas.all().stream(),
                        Stream.of(WorkbookMapping.document().schema()),
                        catalogue.requirementSets().stream().map(ModelSchemas::assessment),
                        catalogue.caf().outcomes().stream()
                                .flatMap(outcomes ->
                                        Stream.of(ModelSchemas.assessment(outcomes), ModelSchemas.profile(outcomes))))
                .flatMap(schemas -> schemas)
                .toList();
    }

    /** Writes a schema to its file and says which that is. */
    private static void write(SchemaDocument schema, String directory, Terminal terminal) {
        try {
            String file = Files.createDirectories(Path.of(directory))
                    .resolve(schema.fileName())
                    .toString();
            new Destination(file).write(schema.text(), terminal);
            terminal.print(Page.line(file));
        } catch (IOException | InvalidPathException e) {
            throw BadInputException.of(
                    new Source(directory), CommandCodes.FILE_NOT_WRITTEN, String.valueOf(e.getMessage()));
        }
    }
}
