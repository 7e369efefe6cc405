package io.github.opendspt.examples.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code dspt register}. */
@Command(
        name = "register",
        description = {
            "Reads the public register of publications: the CSV download of the toolkit's organisation search.",
            "Nothing is fetched; FILE is the register as it was downloaded."
        },
        exitCodeList = {"0:found and read", "1:not in the file", "2:bad input or usage"},
        footer = "  dspt register status 8XX01 register.csv --as-at 2026-06-30",
        subcommands = RegisterStatusCommand.class)
final class RegisterCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable Dspt dspt;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "name what to do with the register: status");
    }

    /** Where the command reads and writes. */
    Terminal terminal() {
        return dspt.terminal();
    }
}
