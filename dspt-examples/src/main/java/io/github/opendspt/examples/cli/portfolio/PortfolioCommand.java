package io.github.opendspt.examples.cli.portfolio;

import io.github.opendspt.examples.cli.support.AsAtOption;
import io.github.opendspt.examples.cli.support.BadInputException;
import io.github.opendspt.examples.cli.support.CommandCodes;
import io.github.opendspt.examples.cli.support.ExitCode;
import io.github.opendspt.examples.cli.support.HeldRequirements;
import io.github.opendspt.examples.cli.support.HelpOption;
import io.github.opendspt.examples.cli.support.JudgingOptions;
import io.github.opendspt.examples.cli.support.Source;
import io.github.opendspt.examples.cli.support.Surroundings;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.model.ModelCodes;
import io.github.opendspt.scoring.portfolio.Portfolio;
import io.github.opendspt.scoring.portfolio.PortfolioJson;
import io.github.opendspt.scoring.portfolio.PortfolioRun;
import io.github.opendspt.scoring.portfolio.PortfolioTotals;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.TypeConversionException;

/** {@code dspt portfolio}. */
@Command(
        name = "portfolio",
        description = {
            "Sums up many assessments, one on each line: how many have which status, progress by standard, the commonest"
                    + " blockers, and the certificates that lapse, month by month.",
            "A line that cannot be judged is counted and told of, and the next is judged all the same."
        },
        exitCodeList = {"0:every line was judged", "2:a line could not be judged, or bad input or usage"},
        footer = {
            "  dspt portfolio suppliers.ndjson --as-at 2026-06-30",
            "  dspt portfolio - --json < suppliers.ndjson | jq '.groups[].statuses'"
        })
public final class PortfolioCommand implements Callable<Integer> {

    /** Problems that further requirement sets would settle. */
    private static final Set<String> NOT_HELD =
            Set.of(ModelCodes.EDITION_NOT_HELD.name(), ModelCodes.CATEGORY_NOT_HELD.name());

    @ParentCommand
    private @Nullable Surroundings surroundings;

    @Parameters(
            paramLabel = "FILE",
            description =
                    "Newline-delimited JSON, an assessment of the format dspt-assessment/1 on each line; - is standard"
                            + " input.")
    private String file = "";

    @Mixin
    private AsAtOption asAt = new AsAtOption();

    @Mixin
    private JudgingOptions judging = new JudgingOptions();

    @Option(names = "--json", description = "Print the totals as JSON, format dspt-portfolio/1, with every blocker.")
    private boolean json;

    @Option(
            names = "--top",
            paramLabel = "N",
            converter = Count.class,
            description = "How many of the commonest blockers to list; 10 if left out.")
    private int top = 10;

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = Count.class,
            description = "How many threads judge at once; as many as there are processors if left out.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() throws InterruptedException {
        Terminal terminal = surroundings.terminal();
        LocalDate day = asAt.day(terminal);
        HeldRequirements held = surroundings.held();
        Source source = new Source(file);
        PortfolioTotals totals = totals(terminal, source, held, day);
        if (totals.documents() == 0) {
            throw BadInputException.of(source, CommandCodes.NO_ASSESSMENT);
        }
        if (json) {
            terminal.print(PortfolioJson.writer(), totals);
        } else {
            terminal.print(PortfolioPage.of(totals, day, source, held, top, terminal));
        }
        int bad = totals.unreadable() + totals.unjudged();
        if (bad > 0) {
            terminal.complain("dspt: " + bad + " of " + totals.documents() + " could not be judged");
            if (totals.problems().keySet().stream().anyMatch(NOT_HELD::contains)) {
                terminal.complain("dspt: some are of requirements that are not held. " + held.advice());
            }
        }
        return bad > 0 ? ExitCode.BAD_INPUT : ExitCode.DONE;
    }

    private PortfolioTotals totals(Terminal terminal, Source source, HeldRequirements held, LocalDate day)
            throws InterruptedException {
        Portfolio portfolio = Portfolio.of(judging.evaluator(terminal, held), day);
        try (InputStream in = source.open(terminal);
                Progress progress = new Progress(terminal, "assessment")) {
            return PortfolioRun.of(portfolio)
                    .withThreads(threads)
                    .withProgress(progress)
                    .lines(in);
        } catch (IOException e) {
            throw source.unreadable(e);
        }
    }

    /** Reads a number from 1 on. */
    static final class Count implements ITypeConverter<Integer> {

        private static final int MOST = 1_000;

        @Override
        public Integer convert(String text) {
            if (text.matches("[1-9][0-9]{0,3}") && Integer.parseInt(text) <= MOST) {
                return Integer.valueOf(text);
            }
            throw new TypeConversionException("'" + text + "' is not a number from 1 to " + MOST);
        }
    }
}
