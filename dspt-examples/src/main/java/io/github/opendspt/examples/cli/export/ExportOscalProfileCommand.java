package io.github.opendspt.examples.cli.export;

import io.github.opendspt.examples.cli.support.HelpOption;
import io.github.opendspt.examples.cli.support.ProfileFile;
import io.github.opendspt.examples.cli.support.RequirementsArgument;
import io.github.opendspt.examples.cli.support.Source;
import io.github.opendspt.examples.cli.support.Surroundings;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.caf.CafProfile;
import io.github.opendspt.model.export.Export;
import io.github.opendspt.model.oscal.OscalCafProfile;
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
        description =
                "Writes what a status takes of a requirement set, or of the outcomes of the CAF-aligned track, as an OSCAL"
                        + " profile.",
        exitCodeList = {"0:written", "2:not held, or bad input or usage"},
        footer = {
            "  dspt export oscal profile 2025-26 2 > profile.json",
            "  dspt export oscal profile 2025-26 2 --status approaching-standards",
            "  dspt export oscal profile 2025-26 caf --profile levels.json"
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

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            description =
                    "With caf: the levels that are expected, a document of the format dspt-caf-profile/1, in place of"
                            + " those that are bundled.")
    private @Nullable String levels;

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() {
        Terminal terminal = surroundings.terminal();
        if (argument.isCaf()) {
            return ExportCommand.print(caf(terminal), terminal);
        }
        if (levels != null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--profile is for the CAF-aligned track; name it by caf in place of the category");
        }
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

    /** Approaching Standards has no reduced list on this track: an approved plan gives it (rule E10). */
    private Export caf(Terminal terminal) {
        if (status != Status.STANDARDS_MET) {
            throw new ParameterException(
                    spec.commandLine(),
                    "the CAF-aligned track has no list of outcomes for " + status + "; expected standards-met");
        }
        CafOutcomes outcomes = argument.outcomes(surroundings.held());
        Optional<Export> profile;
        if (levels == null) {
            profile = OscalCafProfile.standardsMet(outcomes, catalog);
        } else {
            CafProfile expected = new ProfileFile(new Source(levels)).read(terminal, surroundings.held());
            if (!expected.edition().equals(outcomes.edition())) {
                throw new ParameterException(
                        spec.commandLine(),
                        "the levels are of " + expected.edition() + ", and not of " + outcomes.edition());
            }
            profile = OscalCafProfile.standardsMet(outcomes, expected, catalog);
        }
        return profile.orElseThrow(
                () -> new ParameterException(spec.commandLine(), "no outcomes are listed for " + outcomes.edition()));
    }
}
