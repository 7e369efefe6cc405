package io.github.opendspt.examples.cli;

import io.github.opendspt.examples.cli.support.ExitCode;
import io.github.opendspt.examples.cli.support.HelpOption;
import io.github.opendspt.examples.cli.support.Surroundings;
import io.github.opendspt.examples.cli.support.WithoutRequirements;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code dspt completion}. */
@Command(
        name = "completion",
        description = "Prints a script by which bash and zsh complete the commands and options of dspt.",
        exitCodeList = {"0:printed", "2:bad usage"},
        footer = {"  dspt completion > ~/.local/share/bash-completion/completions/dspt"})
final class CompletionCommand implements Callable<Integer>, WithoutRequirements {

    @ParentCommand
    private @Nullable Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() {
        surroundings.terminal().print(AutoComplete.bash("dspt", spec.root().commandLine()));
        return ExitCode.DONE;
    }
}
