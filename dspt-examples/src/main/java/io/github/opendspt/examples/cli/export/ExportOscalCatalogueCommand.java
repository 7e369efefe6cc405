package io.github.opendspt.examples.cli.export;

import io.github.opendspt.examples.cli.support.HelpOption;
import io.github.opendspt.examples.cli.support.RequirementsArgument;
import io.github.opendspt.examples.cli.support.Surroundings;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.model.oscal.OscalCafCatalog;
import io.github.opendspt.model.oscal.OscalCatalog;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code dspt export oscal catalogue}. */
@Command(
        name = "catalogue",
        description = "Writes a requirement set as an OSCAL catalog: a control for each assertion and evidence item.",
        exitCodeList = {"0:written", "2:not held, or bad usage"},
        footer = {
            "  dspt export oscal catalogue 2025-26 2 > catalog.json",
            "  dspt export oscal catalogue 2025-26 caf > catalog.json"
        })
public final class ExportOscalCatalogueCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable Surroundings surroundings;

    @Mixin
    private RequirementsArgument argument = new RequirementsArgument();

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() {
        Terminal terminal = surroundings.terminal();
        if (argument.isCaf()) {
            return ExportCommand.print(OscalCafCatalog.export(argument.outcomes(surroundings.held())), terminal);
        }
        return ExportCommand.print(OscalCatalog.export(argument.find(surroundings.held())), terminal);
    }
}
