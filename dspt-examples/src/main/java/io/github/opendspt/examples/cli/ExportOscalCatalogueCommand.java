package io.github.opendspt.examples.cli;

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
        footer = "  dspt export oscal catalogue 2025-26 2 > catalog.json")
final class ExportOscalCatalogueCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable ExportOscalCommand oscal;

    @Mixin
    private RequirementsArgument argument = new RequirementsArgument();

    @Mixin
    private AsAtOption asAt = new AsAtOption();

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() {
        Terminal terminal = oscal.terminal();
        return ExportCommand.print(OscalCatalog.export(argument.find(oscal.held()), asAt.day(terminal)), terminal);
    }
}
