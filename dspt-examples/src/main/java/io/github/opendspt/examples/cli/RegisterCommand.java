package io.github.opendspt.examples.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

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
        footer = "  dspt register status 8XX01 register.csv --as-at 2026-06-30",
        subcommands = RegisterStatusCommand.class)
final class RegisterCommand {

    @ParentCommand
    private @Nullable Dspt dspt;

    @Mixin
    private HelpOption help = new HelpOption();

    /** Where the command reads and writes. */
    Terminal terminal() {
        return dspt.terminal();
    }

    /** The requirement sets that the command goes by. */
    HeldRequirements held() {
        return dspt.held();
    }
}
