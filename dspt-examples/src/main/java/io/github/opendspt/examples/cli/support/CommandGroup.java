package io.github.opendspt.examples.cli.support;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** A command that holds others and does nothing by itself. */
@Command
public abstract class CommandGroup implements Surroundings {

    @ParentCommand
    private @Nullable Surroundings surroundings;

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public final Terminal terminal() {
        return surroundings.terminal();
    }

    @Override
    public final HeldRequirements held() {
        return surroundings.held();
    }
}
