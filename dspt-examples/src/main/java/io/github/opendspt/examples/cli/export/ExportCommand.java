package io.github.opendspt.examples.cli.export;

import io.github.opendspt.examples.cli.support.CommandGroup;
import io.github.opendspt.examples.cli.support.ExitCode;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.export.Export;
import picocli.CommandLine.Command;

/** {@code dspt export}: a group of commands, one for each foreign format. */
@Command(
        name = "export",
        description = {
            "Writes requirements, crosswalks and verdicts in the formats that audit tools read.",
            "What a format has no place for is said on standard error."
        },
        synopsisSubcommandLabel = "FORMAT",
        commandListHeading = "%nFormats:%n",
        exitCodeList = {"0:written", "2:bad input or usage"},
        footer = {
            "  dspt export oscal results assessment.json > results.json",
            "  dspt export cyclonedx assessment.json > attestation.json"
        },
        subcommands = {ExportOscalCommand.class, ExportCycloneDxCommand.class})
public final class ExportCommand extends CommandGroup {

    /** Writes a document to standard output, and what it leaves out to standard error. */
    static int print(Export export, Terminal terminal) {
        terminal.printJson(export.document());
        export.leftOut().forEach(finding -> terminal.complain(said(finding)));
        return ExitCode.DONE;
    }

    private static String said(Finding leftOut) {
        String pointer = leftOut.pointer();
        return "dspt: left out: " + leftOut.code() + (pointer == null ? "" : " at " + pointer) + ": "
                + leftOut.message();
    }
}
