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
import io.github.opendspt.model.Status;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.json.Reading;
import io.github.opendspt.model.oscal.OscalCatalog;
import io.github.opendspt.model.oscal.OscalProfile;
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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code dspt catalogue import}. */
@Command(
        name = "import",
        description = {
            "Reads the official workbook of an edition (assertions and evidence items) into the requirement set of one"
                    + " category, and shows what was recognised. What cannot be read for certain is said with its cell, and"
                    + " nothing is written then.",
            "Reads an OSCAL catalog that dspt wrote as well, back into the set that it was written of."
        },
        exitCodeList = {"0:imported", "2:the workbook leaves something open, the catalog was changed, or bad usage"},
        footer = {
            "  dspt catalogue import v9.xlsx --edition 2026-27 --category 3 --out v9-3.json",
            "  dspt catalogue import v9.csv --edition 2026-27 --category 3 --columns columns.json",
            "      --out v9-3.json",
            "  dspt catalogue import catalog.json --profile profile.json --out v9-3.json",
            "where columns.json settles what the headings leave open:",
            "  {\"format\": \"dspt-workbook-columns/1\", \"sheet\": \"Requirements\",",
            "   \"headerRow\": 3, \"columns\": {\"ref\": \"C\", \"mandatory\": \"Needed for Met\"}}"
        })
public final class CatalogueImportCommand implements Callable<Integer>, WithoutRequirements {

    @ParentCommand
    private @Nullable Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "WORKBOOK",
            description = "The workbook, .xlsx or .csv (UTF-8, commas), or an OSCAL catalog, .json.")
    private String workbook = "";

    @Option(
            names = "--edition",
            paramLabel = "EDITION",
            description =
                    "The edition that the workbook is of, such as 2026-27. A workbook needs it; a catalog names its own.")
    private @Nullable Edition edition;

    @Option(
            names = "--category",
            paramLabel = "NUMBER",
            description = "The category to read. A workbook needs it; a catalog names its own.")
    private @Nullable Category category;

    @Option(
            names = "--columns",
            paramLabel = "FILE",
            description =
                    "A mapping, format dspt-workbook-columns/1: the sheet, the row of headings and the columns, as far"
                            + " as the headings leave them open.")
    private @Nullable String columns;

    @Option(
            names = "--profile",
            paramLabel = "FILE",
            description =
                    "An OSCAL profile that dspt wrote, to be checked against the catalog: it has to select what the set"
                            + " gives for its status.")
    private @Nullable String profile;

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
        byte[] bytes = bytes(source, terminal);
        return isJson(bytes) ? catalog(source, bytes, terminal) : workbook(source, bytes, terminal);
    }

    private int catalog(Source source, byte[] bytes, Terminal terminal) {
        if (edition != null || category != null || columns != null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--edition, --category and --columns are for workbooks; a catalog names its own");
        }
        Reading<RequirementSet> reading = OscalCatalog.read(bytes);
        RequirementSet requirements =
                reading.value().orElseThrow(() -> new BadInputException(source, reading.problems()));
        Status status = profile == null ? null : status(new Source(profile), requirements, terminal);
        Destination destination = write(requirements, terminal);
        if (!destination.standardOutput()) {
            terminal.print(CatalogueImportPage.of(requirements, status, out, terminal));
        }
        return ExitCode.DONE;
    }

    private static Status status(Source source, RequirementSet requirements, Terminal terminal) {
        Reading<Status> reading = OscalProfile.read(source.readAll(terminal), requirements);
        return reading.value().orElseThrow(() -> new BadInputException(source, reading.problems()));
    }

    private Destination write(RequirementSet requirements, Terminal terminal) {
        Destination destination = new Destination(out);
        destination.writeJson(RequirementSetJson.writer().indented().toText(requirements), terminal);
        return destination;
    }

    private int workbook(Source source, byte[] bytes, Terminal terminal) {
        if (edition == null || category == null) {
            throw new ParameterException(spec.commandLine(), "a workbook needs --edition and --category");
        }
        if (profile != null) {
            throw new ParameterException(
                    spec.commandLine(), "--profile goes with an OSCAL catalog, not with a workbook");
        }
        WorkbookReading reading = WorkbookImport.of(Catalogue.bundled())
                .withMapping(mapping(terminal))
                .read(fileName(source), bytes, edition, category);
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
        Destination destination = write(requirements, terminal);
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

    /** Whether the first byte that is not blank opens an object; neither a workbook nor a table of assertions begins so. */
    private static boolean isJson(byte[] bytes) {
        for (byte b : bytes) {
            if (b == '{') {
                return true;
            }
            if (b > ' ') {
                return false;
            }
        }
        return false;
    }

    /** The name without folders, whatever the platform: it goes into the requirement set as its source. */
    private static String fileName(Source source) {
        return source.name()
                .substring(
                        Math.max(source.name().lastIndexOf('/'), source.name().lastIndexOf('\\')) + 1);
    }
}
