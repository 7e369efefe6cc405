package io.github.opendspt.examples.cli.export;

import io.github.opendspt.examples.cli.support.HelpOption;
import io.github.opendspt.examples.cli.support.RequirementsArgument;
import io.github.opendspt.examples.cli.support.Surroundings;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.export.Export;
import io.github.opendspt.model.oscal.OscalProfile;
import io.github.opendspt.model.requirement.RequirementSet;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code dspt export oscal profile}. */
@Command(
        name = "profile",
        description = "Writes what a status takes of a requirement set as an OSCAL profile.",
        exitCodeList = {"0:written", "2:not held, or bad usage"},
        footer = {
            "  dspt export oscal profile 2025-26 2 > profile.json",
            "  dspt export oscal profile 2025-26 2 --status approaching-standards"
        })
public final class ExportOscalProfileCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private RequirementsArgument argument = new RequirementsArgument();

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            description = "standards-met, or approaching-standards for its reduced list; standards-met if left out.")
    private Status status = Status.STANDARDS_MET;

    @Option(
            names = "--href",
            paramLabel = "URI",
            description = "Where the catalog is found, from where the profile is stored; ${DEFAULT-VALUE} if left out.")
    private URI catalog = URI.create("catalog.json");

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() {
        Terminal terminal = surroundings.terminal();
        RequirementSet requirements = argument.find(surroundings.held());
        Optional<Export> profile = switch (status) {
            case STANDARDS_MET -> OscalProfile.standardsMet(requirements, catalog);
            case APPROACHING_STANDARDS -> OscalProfile.approachingStandards(requirements, catalog);
            default ->
                throw new ParameterException(
                        spec.commandLine(),
                        "no items are listed for " + status + "; expected standards-met or approaching-standards");
        };
        return ExportCommand.print(
                profile.orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "no items of these requirements are listed for " + status)),
                terminal);
    }
}
