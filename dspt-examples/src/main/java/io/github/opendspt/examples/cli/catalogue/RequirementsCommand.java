package io.github.opendspt.examples.cli.catalogue;

import io.github.opendspt.examples.cli.caf.CafOutcomesPage;
import io.github.opendspt.examples.cli.support.ExitCode;
import io.github.opendspt.examples.cli.support.HeldRequirements;
import io.github.opendspt.examples.cli.support.HelpOption;
import io.github.opendspt.examples.cli.support.RequirementsArgument;
import io.github.opendspt.examples.cli.support.Surroundings;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.caf.CafOutcomesJson;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.model.requirement.RequirementSetJson;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code dspt requirements}. */
@Command(
        name = "requirements",
        description = "Lists what a category of organisation is asked in an edition, as far as is known.",
        exitCodeList = {"0:listed", "2:not held, or bad usage"},
        footer = {
            "  dspt requirements 2025-26 2",
            "  dspt requirements 2025-26 3 --json > requirements.json",
            "  dspt requirements 2025-26 caf"
        })
public final class RequirementsCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable Surroundings surroundings;

    @Mixin
    private RequirementsArgument argument = new RequirementsArgument();

    @Option(
            names = "--json",
            description = "Print what is asked as JSON, format dspt-requirements/1 or dspt-caf-outcomes/1.")
    private boolean json;

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() {
        Terminal terminal = surroundings.terminal();
        HeldRequirements held = surroundings.held();
        if (argument.isCaf()) {
            CafOutcomes outcomes = argument.outcomes(held);
            if (json) {
                terminal.print(CafOutcomesJson.writer(), outcomes);
            } else {
                terminal.print(CafOutcomesPage.requirements(outcomes, terminal));
            }
            return ExitCode.DONE;
        }
        RequirementSet requirements = argument.find(held);
        if (json) {
            terminal.print(RequirementSetJson.writer(), requirements);
        } else {
            terminal.print(RequirementsPage.of(requirements, held, terminal));
        }
        return ExitCode.DONE;
    }
}
