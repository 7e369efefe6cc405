package io.github.opendspt.examples.cli.catalogue;

import io.github.opendspt.examples.cli.support.AsAtOption;
import io.github.opendspt.examples.cli.support.ExitCode;
import io.github.opendspt.examples.cli.support.HeldRequirements;
import io.github.opendspt.examples.cli.support.HelpOption;
import io.github.opendspt.examples.cli.support.Surroundings;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.catalogue.CatalogueCoverage;
import io.github.opendspt.model.catalogue.CatalogueCoverageJson;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code dspt catalogue show}. */
@Command(
        name = "show",
        description = {
            "Shows which requirement sets are held, how complete they are and where they come from, and warns on standard"
                    + " error if the edition that is open for publication on the day is not among them."
        },
        exitCodeList = {"0:shown, whether there is a warning or not", "2:bad input or usage"},
        footer = {"  dspt catalogue show", "  dspt catalogue show --catalogue mine --as-at 2026-11-01"})
public final class CatalogueShowCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable Surroundings surroundings;

    @Mixin
    private AsAtOption asAt = new AsAtOption();

    @Option(names = "--json", description = "Print the coverage as JSON, format dspt-coverage/1.")
    private boolean json;

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() {
        Terminal terminal = surroundings.terminal();
        HeldRequirements held = surroundings.held();
        Catalogue catalogue = held.catalogue();
        LocalDate day = asAt.day(terminal);
        CatalogueCoverage coverage = catalogue.coverage();
        if (json) {
            terminal.print(CatalogueCoverageJson.writer(), coverage);
        } else {
            terminal.print(CatalogueShowPage.of(held, coverage, day, terminal));
        }
        List<Finding> stale = catalogue.freshness(day);
        stale.forEach(finding -> terminal.complain("warning: " + finding.code() + ": " + finding.message()));
        return ExitCode.DONE;
    }
}
