package io.github.opendspt.examples.cli.caf;

import io.github.opendspt.examples.cli.support.CommandGroup;
import picocli.CommandLine.Command;

/** {@code dspt caf}: a group of commands for the CAF-aligned track alone. */
@Command(
        name = "caf",
        description = {
            "Makes documents of the CAF-aligned track, on which trusts, ICBs, CSUs, ALBs, operators of essential services and"
                    + " genomics bodies answer outcomes.",
            "All other commands take such an assessment where they take one: dspt score trust.json."
        },
        synopsisSubcommandLabel = "COMMAND",
        exitCodeList = {"0:done", "2:bad input or usage"},
        footer = {
            "  dspt caf import export.json --edition 2025-26 --type nhs-trust --ods RXX --name \"Example Trust\"",
            "  dspt caf profile levels.csv --edition 2025-26 --name \"as shown on 3 March 2026\""
        },
        subcommands = {CafImportCommand.class, CafProfileCommand.class})
public final class CafCommand extends CommandGroup {}
