package io.github.opendspt.examples.cli.crosswalk;

import io.github.opendspt.examples.cli.caf.CafOutcomesPage;
import io.github.opendspt.examples.cli.support.ExitCode;
import io.github.opendspt.examples.cli.support.HeldRequirements;
import io.github.opendspt.examples.cli.support.HelpOption;
import io.github.opendspt.examples.cli.support.Surroundings;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.examples.cli.support.WithoutRequirements;
import io.github.opendspt.mapping.framework.Framework;
import io.github.opendspt.mapping.framework.FrameworkJson;
import io.github.opendspt.mapping.framework.Frameworks;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.caf.CafOutcomesJson;
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

/** {@code dspt controls}. */
@Command(
        name = "controls",
        description =
                "Lists the controls of a certification scheme or standard, or the outcomes of the CAF-aligned track: refs and"
                        + " short names.",
        exitCodeList = {"0:listed", "2:not held, or bad usage"},
        footer = {
            "  dspt controls iso-27001-2022",
            "  dspt controls cyber-essentials --json",
            "  dspt controls caf --edition 2025-26"
        })
public final class ControlsCommand implements Callable<Integer>, WithoutRequirements {

    private static final String CAF = "caf";

    @ParentCommand
    private @Nullable Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "FRAMEWORK",
            description = "One of cyber-essentials, iso-27001-2013, iso-27001-2022; or caf, with --edition.")
    private String id = "";

    @Option(
            names = "--edition",
            paramLabel = "EDITION",
            description =
                    "With caf: the edition, such as 2025-26, since the same ref can mean another outcome in another.")
    private @Nullable Edition edition;

    @Option(names = "--json", description = "Print it as JSON, format dspt-framework/1 or dspt-caf-outcomes/1.")
    private boolean json;

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() {
        Terminal terminal = surroundings.terminal();
        if (id.equals(CAF)) {
            return caf(terminal);
        }
        Framework framework = Frameworks.bundled()
                .find(id)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "'" + id + "' is not a framework that is held; held are " + held()));
        if (json) {
            terminal.print(FrameworkJson.writer(), framework);
        } else {
            terminal.print(ControlsPage.of(framework, terminal));
        }
        return ExitCode.DONE;
    }

    private int caf(Terminal terminal) {
        if (edition == null) {
            throw new ParameterException(spec.commandLine(), "name the edition with --edition, such as 2025-26");
        }
        CafOutcomes outcomes = HeldRequirements.bundled().outcomes(spec.commandLine(), edition);
        if (json) {
            terminal.print(CafOutcomesJson.writer(), outcomes);
        } else {
            terminal.print(CafOutcomesPage.controls(outcomes, terminal));
        }
        return ExitCode.DONE;
    }

    private static String held() {
        return Frameworks.bundled().frameworks().stream().map(Framework::id).collect(Collectors.joining(", "))
                + ", caf";
    }
}
