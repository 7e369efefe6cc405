package io.github.opendspt.examples.cli.register;

import io.github.opendspt.examples.cli.support.CommandGroup;
import picocli.CommandLine.Command;

/** {@code dspt register}: a group of commands, one for each question to the register. */
@Command(
        name = "register",
        description = {
            "Reads the public register of publications: the CSV download of the toolkit's organisation search.",
            "Nothing is fetched; FILE is the register as it was downloaded."
        },
        synopsisSubcommandLabel = "QUESTION",
        commandListHeading = "%nQuestions:%n",
        exitCodeList = {"0:found and read", "1:not in the file", "2:bad input or usage"},
        footer = {
            "  dspt register status 8XX01 register.csv --as-at 2026-06-30",
            "  dspt register check suppliers.csv register.csv --as-at 2026-06-30"
        },
        subcommands = {RegisterStatusCommand.class, RegisterCheckCommand.class})
public final class RegisterCommand extends CommandGroup {}
