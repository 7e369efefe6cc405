package io.github.opendspt.examples.cli;

import io.github.opendspt.model.Finding;
import io.github.opendspt.model.export.Export;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

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
final class ExportCommand {

    @ParentCommand
    private @Nullable Dspt dspt;

    @Mixin
    private HelpOption help = new HelpOption();

    /** Where the exports go. */
    Terminal terminal() {
        return dspt.terminal();
    }

    /** The requirement sets that the commands below go by. */
    HeldRequirements held() {
        return dspt.held();
    }

    /** Writes a document to standard output, and what it leaves out to standard error. */
    static int print(Export export, Terminal terminal) {
        terminal.print(export.document() + "\n");
        export.leftOut().forEach(finding -> terminal.complain(said(finding)));
        return ExitCode.DONE;
    }

    private static String said(Finding leftOut) {
        String pointer = leftOut.pointer();
        return "dspt: left out: " + leftOut.code() + (pointer == null ? "" : " at " + pointer) + ": "
                + leftOut.message();
    }
}
