package io.github.opendspt.examples.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code dspt catalogue}. */
@Command(
        name = "catalogue",
        description = "Imports the official workbook of an edition, compares requirement sets, and shows what is held.",
        synopsisSubcommandLabel = "COMMAND",
        exitCodeList = {"0:done", "2:bad input or usage"},
        footer = {
            "  dspt catalogue import v9.xlsx --edition 2026-27 --category 3 --out mine/v9-3.json",
            "  dspt catalogue diff 2025-26:3 mine/v9-3.json",
            "  dspt catalogue show --catalogue mine",
            "  dspt score assessment.json --catalogue mine"
        },
        subcommands = {CatalogueCommandImport.class, CatalogueCommandDiff.class, CatalogueCommandShow.class})
final class CatalogueCommand {

    @ParentCommand
    private @Nullable Dspt dspt;

    @Mixin
    private HelpOption help = new HelpOption();

    /** Where the commands below read and write. */
    Terminal terminal() {
        return dspt.terminal();
    }

    /** The requirement sets that the commands below go by. */
    HeldRequirements held() {
        return dspt.held();
    }
}
