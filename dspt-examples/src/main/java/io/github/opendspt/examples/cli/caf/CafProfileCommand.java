package io.github.opendspt.examples.cli.caf;

import io.github.opendspt.examples.cli.support.BadInputException;
import io.github.opendspt.examples.cli.support.Destination;
import io.github.opendspt.examples.cli.support.ExitCode;
import io.github.opendspt.examples.cli.support.HeldRequirements;
import io.github.opendspt.examples.cli.support.HelpOption;
import io.github.opendspt.examples.cli.support.Source;
import io.github.opendspt.examples.cli.support.Surroundings;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.examples.cli.support.WithoutRequirements;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.caf.CafProfile;
import io.github.opendspt.model.caf.CafProfileJson;
import io.github.opendspt.model.caf.CafProfileTable;
import io.github.opendspt.model.json.InvalidDocumentException;
import io.github.opendspt.model.json.Reading;
import io.github.opendspt.workbook.caf.CafProfileSheet;
import io.github.opendspt.workbook.sheet.SheetReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code dspt caf profile}. */
@Command(
        name = "profile",
        description = {
            "Makes a profile of the levels that are expected, from a table in CSV: a row for each outcome, with the columns"
                    + " Outcome, Level and, where there is one, Policy (yes or no).",
            "The toolkit shows the levels to whoever is logged in. Leave a level blank where you do not know it."
        },
        exitCodeList = {"0:written", "2:bad input or usage"},
        footer = {
            "  dspt caf profile levels.csv --edition 2025-26 --name \"as shown on 3 March 2026\" --out profile.json",
            "  dspt score trust.json --profile profile.json"
        })
public final class CafProfileCommand implements Callable<Integer>, WithoutRequirements {

    @ParentCommand
    private @Nullable Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "TABLE",
            description = "The table, CSV in UTF-8 or the first sheet of an .xlsx file; - is standard input.")
    private String table = "";

    @Option(names = "--edition", required = true, paramLabel = "EDITION", description = "The edition, such as 2025-26.")
    private @Nullable Edition edition;

    @Option(
            names = "--name",
            required = true,
            paramLabel = "NAME",
            description = "What to call the profile in results, such as where and when the levels were seen.")
    private String name = "";

    @Option(
            names = "--out",
            paramLabel = "OUT",
            description = "The file to write, which must not be there yet; if left out, standard output.")
    private String out = "-";

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() {
        Terminal terminal = surroundings.terminal();
        CafOutcomes outcomes = HeldRequirements.bundled().outcomes(spec.commandLine(), edition);
        Source source = new Source(table);
        CafProfile profile = read(source, outcomes, terminal);
        Destination destination = new Destination(out).asNew();
        destination.writeJson(document(profile), terminal);
        destination.say(
                "levels of " + profile.levels().size() + " of "
                        + outcomes.outcomes().size() + " outcomes; next: dspt score FILE --profile " + out,
                terminal);
        return ExitCode.DONE;
    }

    private CafProfile read(Source source, CafOutcomes outcomes, Terminal terminal) {
        byte[] file = source.readAll(terminal);
        try {
            Reading<CafProfile> reading = SheetReader.isWorkbook(file)
                    ? CafProfileSheet.read(file, outcomes, name)
                    : CafProfileTable.read(new ByteArrayInputStream(file), outcomes, name);
            return reading.value().orElseThrow(() -> new BadInputException(source, reading.problems()));
        } catch (IOException e) {
            throw source.unreadable(e);
        }
    }

    /** Only the name can be one that no document holds: blank, too long, or not whole characters. */
    private static String document(CafProfile profile) {
        try {
            return CafProfileJson.writer().indented().toText(profile);
        } catch (InvalidDocumentException e) {
            throw new BadInputException(new Source("--name"), e.problems());
        }
    }
}
