package io.github.opendspt.examples.cli.catalogue;

import io.github.opendspt.examples.cli.support.BadInputException;
import io.github.opendspt.examples.cli.support.Destination;
import io.github.opendspt.examples.cli.support.ExitCode;
import io.github.opendspt.examples.cli.support.HelpOption;
import io.github.opendspt.examples.cli.support.Source;
import io.github.opendspt.examples.cli.support.Surroundings;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.examples.cli.support.WithoutRequirements;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.json.Reading;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.model.requirement.RequirementSetJson;
import io.github.opendspt.workbook.WorkbookImport;
import io.github.opendspt.workbook.WorkbookLimits;
import io.github.opendspt.workbook.WorkbookMapping;
import io.github.opendspt.workbook.WorkbookProblem;
import io.github.opendspt.workbook.WorkbookReading;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dspt catalogue import}. */
@Command(
        name = "import",
        description = {
            "Reads the official workbook of an edition (assertions and evidence items) into the requirement set of one"
                    + " category, and shows what was recognised. What cannot be read for certain is said with its cell, and"
                    + " nothing is written then."
        },
        exitCodeList = {"0:imported", "2:the workbook leaves something open, or bad usage"},
        footer = {
            "  dspt catalogue import v9.xlsx --edition 2026-27 --category 3 --out v9-3.json",
            "  dspt catalogue import v9.csv --edition 2026-27 --category 3 --columns columns.json",
            "      --out v9-3.json",
            "where columns.json settles what the headings leave open:",
            "  {\"format\": \"dspt-workbook-columns/1\", \"sheet\": \"Requirements\",",
            "   \"headerRow\": 3, \"columns\": {\"ref\": \"C\", \"mandatory\": \"Needed for Met\"}}"
        })
public final class CatalogueImportCommand implements Callable<Integer>, WithoutRequirements {

    @ParentCommand
    private @Nullable Surroundings surroundings;

    @Parameters(paramLabel = "WORKBOOK", description = "The workbook, .xlsx or .csv (UTF-8, commas).")
    private String workbook = "";

    @Option(
            names = "--edition",
            required = true,
            paramLabel = "EDITION",
            description = "The edition that the workbook is of, such as 2026-27.")
    private @Nullable Edition edition;

    @Option(names = "--category", required = true, paramLabel = "NUMBER", description = "The category to read.")
    private @Nullable Category category;

    @Option(
            names = "--columns",
            paramLabel = "FILE",
            description =
                    "A mapping, format dspt-workbook-columns/1: the sheet, the row of headings and the columns, as far"
                            + " as the headings leave them open.")
    private @Nullable String columns;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "The file to write the requirement set to; - is standard output, in place of the page.")
    private String out = "";

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() {
        Terminal terminal = surroundings.terminal();
        Source source = new Source(workbook);
        WorkbookReading reading = WorkbookImport.of(Catalogue.bundled())
                .withMapping(mapping(terminal))
                .read(fileName(source), bytes(source, terminal), edition, category);
        if (reading.requirements().isEmpty()) {
            for (WorkbookProblem problem : reading.problems()) {
                boolean ofFile = problem.place().equals(fileName(source));
                terminal.complain(source.name() + ": "
                        + (ofFile ? problem.code() + ": " + problem.message() : problem.toString()));
            }
            reading.layout()
                    .ifPresent(layout -> CatalogueImportPage.recognised(layout).forEach(terminal::complain));
            return ExitCode.BAD_INPUT;
        }
        RequirementSet requirements = reading.requirements().get();
        Destination destination = new Destination(out);
        destination.writeJson(RequirementSetJson.writer().indented().toText(requirements), terminal);
        if (!destination.standardOutput()) {
            terminal.print(CatalogueImportPage.of(reading, requirements, out, terminal));
        }
        return ExitCode.DONE;
    }

    private WorkbookMapping mapping(Terminal terminal) {
        if (columns == null) {
            return WorkbookMapping.NONE;
        }
        Source source = new Source(columns);
        Reading<WorkbookMapping> reading = WorkbookMapping.reader().read(source.readAll(terminal));
        return reading.value().orElseThrow(() -> new BadInputException(source, reading.problems()));
    }

    private static byte[] bytes(Source source, Terminal terminal) {
        try (InputStream in = source.open(terminal)) {
            return in.readNBytes(WorkbookLimits.defaults().maxBytes() + 1);
        } catch (IOException e) {
            throw source.unreadable(e);
        }
    }

    /** The name without folders, whatever the platform: it goes into the requirement set as its source. */
    private static String fileName(Source source) {
        return source.name()
                .substring(
                        Math.max(source.name().lastIndexOf('/'), source.name().lastIndexOf('\\')) + 1);
    }
}
