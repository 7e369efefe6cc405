package io.github.opendspt.examples.cli.support;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.requirement.RequirementSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The arguments that name a requirement set. */
@Command
public final class RequirementsArgument {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Parameters(index = "0", paramLabel = "EDITION", description = "The edition, such as 2025-26.")
    private @Nullable Edition edition;

    @Parameters(index = "1", paramLabel = "CATEGORY", description = "The category, a number.")
    private @Nullable Category category;

    /**
     * The requirement set that was named.
     *
     * @throws ParameterException if none is held; the message lists those that are
     */
    public RequirementSet find(HeldRequirements held) {
        return held.find(command.commandLine(), edition, category);
    }
}
