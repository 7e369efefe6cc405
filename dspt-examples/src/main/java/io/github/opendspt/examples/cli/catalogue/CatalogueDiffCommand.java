package io.github.opendspt.examples.cli.catalogue;

import io.github.opendspt.examples.cli.support.BadInputException;
import io.github.opendspt.examples.cli.support.ExitCode;
import io.github.opendspt.examples.cli.support.HeldRequirements;
import io.github.opendspt.examples.cli.support.HelpOption;
import io.github.opendspt.examples.cli.support.Source;
import io.github.opendspt.examples.cli.support.Surroundings;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.json.Reading;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.model.requirement.RequirementSetDiff;
import io.github.opendspt.model.requirement.RequirementSetDiffJson;
import io.github.opendspt.model.requirement.RequirementSetJson;
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

/** {@code dspt catalogue diff}. */
@Command(
        name = "diff",
        description = {
            "Shows what differs between two requirement sets: items added and removed, and what changed in the others. Where"
                    + " a fact comes from is not a difference."
        },
        exitCodeList = {"0:compared, whether they differ or not", "2:bad input or usage"},
        footer = {
            "  dspt catalogue diff 2025-26:3 mine/v9-3.json",
            "  dspt catalogue diff 2025-26:2 2025-26:3 --json | jq .changed"
        })
public final class CatalogueDiffCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "BEFORE",
            description = "A requirement set: a file, - for standard input, or EDITION:CATEGORY for one that is held.")
    private String before = "";

    @Parameters(index = "1", paramLabel = "AFTER", description = "The requirement set to compare it with.")
    private String after = "";

    @Option(names = "--json", description = "Print the difference as JSON, format dspt-requirements-diff/1.")
    private boolean json;

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() {
        Terminal terminal = surroundings.terminal();
        HeldRequirements held = surroundings.held();
        RequirementSetDiff diff = RequirementSetDiff.between(find(before, held, terminal), find(after, held, terminal));
        if (json) {
            terminal.print(RequirementSetDiffJson.writer(), diff);
        } else {
            terminal.print(CatalogueDiffPage.of(diff, before, after, terminal));
        }
        return ExitCode.DONE;
    }

    private RequirementSet find(String name, HeldRequirements held, Terminal terminal) {
        int colon = name.indexOf(':');
        if (name.matches("[0-9]{4}-[0-9]{2}:.*")) {
            try {
                return held.find(
                        spec.commandLine(),
                        Edition.parse(name.substring(0, colon)),
                        Category.parse(name.substring(colon + 1)));
            } catch (IllegalArgumentException e) {
                throw new ParameterException(spec.commandLine(), e.getMessage());
            }
        }
        Source source = new Source(name);
        Reading<RequirementSet> reading = RequirementSetJson.reader().read(source.readAll(terminal));
        return reading.value().orElseThrow(() -> new BadInputException(source, reading.problems()));
    }
}
