package io.github.opendspt.examples.cli.crosswalk;

import io.github.opendspt.examples.cli.support.ExitCode;
import io.github.opendspt.examples.cli.support.HelpOption;
import io.github.opendspt.examples.cli.support.Surroundings;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.examples.cli.support.WithoutRequirements;
import io.github.opendspt.mapping.framework.Framework;
import io.github.opendspt.mapping.framework.FrameworkJson;
import io.github.opendspt.mapping.framework.Frameworks;
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
        description = "Lists the controls of a certification scheme or standard: refs and short names.",
        exitCodeList = {"0:listed", "2:not held, or bad usage"},
        footer = {"  dspt controls iso-27001-2022", "  dspt controls cyber-essentials --json"})
public final class ControlsCommand implements Callable<Integer>, WithoutRequirements {

    @ParentCommand
    private @Nullable Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FRAMEWORK", description = "One of cyber-essentials, iso-27001-2013, iso-27001-2022.")
    private String id = "";

    @Option(names = "--json", description = "Print the framework as JSON, format dspt-framework/1.")
    private boolean json;

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() {
        Terminal terminal = surroundings.terminal();
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

    private static String held() {
        return Frameworks.bundled().frameworks().stream().map(Framework::id).collect(Collectors.joining(", "));
    }
}
