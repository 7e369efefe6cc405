package io.github.opendspt.examples.cli.sheet;

import io.github.opendspt.examples.cli.support.CommandGroup;
import picocli.CommandLine.Command;

/** {@code dspt sheet}. */
@Command(
        name = "sheet",
        description = "Writes an assessment as a spreadsheet that people fill in, and reads it back.",
        synopsisSubcommandLabel = "COMMAND",
        exitCodeList = {"0:done", "2:bad input or usage"},
        footer = {
            "  dspt sheet write mine.json --out mine.xlsx",
            "  dspt sheet read mine.xlsx --into mine.json",
            "Commands that read an assessment take a sheet as well:",
            "  dspt score mine.xlsx"
        },
        subcommands = {SheetWriteCommand.class, SheetReadCommand.class})
public final class SheetCommand extends CommandGroup {}
