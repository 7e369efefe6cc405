package io.github.opendspt.examples.cli.crosswalk;

import io.github.opendspt.examples.cli.support.ExitCode;
import io.github.opendspt.examples.cli.support.HelpOption;
import io.github.opendspt.examples.cli.support.Surroundings;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.examples.cli.support.WithoutRequirements;
import io.github.opendspt.mapping.crosswalk.Crosswalks;
import io.github.opendspt.mapping.crosswalk.RowEnd;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code dspt crosswalk}. */
@Command(
        name = "crosswalk",
        description = {
            "Looks up what an assertion, evidence item, outcome or control has in common with others, from either side.",
            "This is analysts' guidance. It never answers an item and never exempts one. No bundled crosswalk joins outcomes"
                    + " of the CAF-aligned track; --with adds one of your own."
        },
        exitCodeList = {"0:looked up; there may be nothing", "2:no such ref, or bad input or usage"},
        footer = {
            "  dspt crosswalk 4.5",
            "  dspt crosswalk 9.6.1",
            "  dspt crosswalk A.8.5 --json",
            "  dspt crosswalk B2.a --with ours.json"
        })
public final class CrosswalkCommand implements Callable<Integer>, WithoutRequirements {

    @ParentCommand
    private @Nullable Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "REF",
            description =
                    "The ref of an assertion (4.5), an evidence item (4.5.3), an outcome (B2.a) or a control as dspt controls"
                            + " lists it.")
    private String ref = "";

    @Mixin
    private CrosswalkFiles own = new CrosswalkFiles();

    @Option(names = "--json", description = "Print what was found as JSON, format dspt-crosswalk-lookup/1.")
    private boolean json;

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() {
        Terminal terminal = surroundings.terminal();
        Crosswalks held = own.held(terminal);
        List<RowEnd> ends = held.ends(ref);
        if (ends.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "nothing that is held has the ref '" + ref
                            + "'; expected an assertion (4.5), an evidence item (4.5.3), an outcome (B2.a) or a control (A.8.5)");
        }
        CrosswalkLookup found = CrosswalkLookup.of(ref, ends, held);
        if (json) {
            terminal.print(CrosswalkLookup.WRITER, found);
        } else {
            terminal.print(CrosswalkPage.of(found, terminal));
        }
        return ExitCode.DONE;
    }
}
