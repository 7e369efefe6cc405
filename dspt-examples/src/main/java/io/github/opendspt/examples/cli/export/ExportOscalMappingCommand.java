package io.github.opendspt.examples.cli.export;

import io.github.opendspt.examples.cli.crosswalk.CrosswalkFiles;
import io.github.opendspt.examples.cli.support.HelpOption;
import io.github.opendspt.examples.cli.support.Surroundings;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.examples.cli.support.WithoutRequirements;
import io.github.opendspt.mapping.crosswalk.Crosswalk;
import io.github.opendspt.mapping.crosswalk.Crosswalks;
import io.github.opendspt.mapping.oscal.MappingMethod;
import io.github.opendspt.mapping.oscal.OscalMappingCollection;
import io.github.opendspt.model.export.Export;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code dspt export oscal mapping}. */
@Command(
        name = "mapping",
        description = {
            "Writes a crosswalk as an OSCAL mapping collection.",
            "This is analysts' guidance. It never answers an item and never exempts one."
        },
        exitCodeList = {"0:written", "2:not held, or bad input or usage"},
        footer = {
            "  dspt export oscal mapping cyber-essentials-to-iso-27001-2022",
            "  dspt export oscal mapping caf-to-ours --with ours.json --method hybrid"
        })
public final class ExportOscalMappingCommand implements Callable<Integer>, WithoutRequirements {

    @ParentCommand
    private @Nullable Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "CROSSWALK",
            description = "The id of the crosswalk, such as dspt-2023-24-to-iso-27001-2022.")
    private String id = "";

    @Mixin
    private CrosswalkFiles own = new CrosswalkFiles();

    @Option(
            names = "--method",
            paramLabel = "METHOD",
            description =
                    "How its rows were drawn up, which OSCAL asks: human, automation or hybrid; human if left out.")
    private MappingMethod method = MappingMethod.HUMAN;

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() {
        Terminal terminal = surroundings.terminal();
        Crosswalks held = own.held(terminal);
        Crosswalk crosswalk = held.find(id)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "'" + id + "' is not a crosswalk that is held; held are " + ids(held)));
        Export mapping = OscalMappingCollection.export(crosswalk, held, method)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "'" + id + "' has no rows, and OSCAL has no mapping collection without any"));
        return ExportCommand.print(mapping, terminal);
    }

    private static String ids(Crosswalks held) {
        return held.crosswalks().stream().map(Crosswalk::id).collect(Collectors.joining(", "));
    }
}
