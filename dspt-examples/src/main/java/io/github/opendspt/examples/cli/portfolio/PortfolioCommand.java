package io.github.opendspt.examples.cli.portfolio;

import io.github.opendspt.examples.cli.support.AsAtOption;
import io.github.opendspt.examples.cli.support.BadInputException;
import io.github.opendspt.examples.cli.support.CommandCodes;
import io.github.opendspt.examples.cli.support.ExitCode;
import io.github.opendspt.examples.cli.support.HeldRequirements;
import io.github.opendspt.examples.cli.support.HelpOption;
import io.github.opendspt.examples.cli.support.JudgingOptions;
import io.github.opendspt.examples.cli.support.Page;
import io.github.opendspt.examples.cli.support.Source;
import io.github.opendspt.examples.cli.support.Surroundings;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.model.ModelCodes;
import io.github.opendspt.model.Status;
import io.github.opendspt.scoring.evaluation.Evaluator;
import io.github.opendspt.scoring.portfolio.PortfolioJson;
import java.time.LocalDate;
import java.util.List;
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
            "Sums up many assessments: each organisation with its status and what lapses next, how many have which status,"
                    + " progress by standard, the commonest gaps, and the certificates that lapse, month by month.",
            "Assessments of standards and evidence items and those of the CAF-aligned track are counted apart.",
            "What cannot be judged is counted and named, and the next is judged all the same."
        },
        exitCodeList = {"0:every assessment was judged", "2:one could not be judged, or bad input or usage"},
        footer = {
            "  dspt portfolio clients --as-at 2026-06-30",
            "  dspt portfolio clients --table clients.csv --sort lapse",
            "  dspt portfolio clients --since clients-in-march --out reports",
            "  dspt portfolio - --json < suppliers.ndjson | jq '.groups[].statuses'"
        })
public final class PortfolioCommand implements Callable<Integer> {

    /** Problems that further requirement sets would settle. */
    private static final Set<String> NOT_HELD =
            Set.of(ModelCodes.EDITION_NOT_HELD.name(), ModelCodes.CATEGORY_NOT_HELD.name());

    /** More rows than these are for a file, not for a page. */
    private static final int MOST_ON_PAGE = 200;

    @ParentCommand
    private @Nullable Surroundings surroundings;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description =
                    "An assessment (*.json) or answer sheet (*.xlsx), newline-delimited JSON with one on each line, or a folder of such files; -"
                            + " is newline-delimited JSON on standard input.")
    private List<String> files = List.of();

    @Mixin
    private AsAtOption asAt = new AsAtOption();

    @Mixin
    private JudgingOptions judging = new JudgingOptions();

    @Option(names = "--json", description = "Print the totals as JSON, format dspt-portfolio/1, with every blocker.")
    private boolean json;

    @Option(
            names = "--table",
            paramLabel = "OUT",
            description = "Write the table of organisations, as OUT.csv, OUT.html or OUT.json (format"
                    + " dspt-portfolio-table/1); - is CSV on standard output, in place of the page.")
    private @Nullable String table;

    @Option(
            names = "--sort",
            paramLabel = "KEY",
            description = "Sort the organisations by ${COMPLETION-CANDIDATES}; code if left out.")
    private OrganisationTable.Sort sort = OrganisationTable.Sort.code;

    @Option(
            names = "--below",
            paramLabel = "STATUS",
            description = "List only organisations whose status is below this one, such as standards-met.")
    private @Nullable Status below;

    @Option(
            names = "--lapsing-by",
            paramLabel = "DATE",
            description = "List only organisations of which something lapses by this day.")
    private @Nullable LocalDate lapsingBy;

    @Option(
            names = "--since",
            paramLabel = "OLD",
            description = "Also show what changed since an older file or folder, judged on the same day.")
    private @Nullable String since;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write a report on each organisation into this folder, which must exist: CODE-EDITION.html.")
    private @Nullable String out;

    @Option(
            names = "--top",
            paramLabel = "N",
            converter = Count.class,
            description = "How many of the commonest gaps to list; 10 if left out.")
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
        Evaluator evaluator = judging.evaluator(terminal, held);
        OrganisationTable organisations = new OrganisationTable(wantsAll() ? Integer.MAX_VALUE : MOST_ON_PAGE);
        ClientReports reports =
                out == null ? null : new ClientReports(out, evaluator, judging.credits(), held, terminal);
        PortfolioReading reading =
                new PortfolioReading(terminal, held.catalogue(), evaluator, day, threads, organisations, entry -> {
                    if (reports != null) {
                        reports.write(entry);
                    }
                });
        List<Source> sources = PortfolioInputs.of(files);
        reading.evaluate(sources);
        if (reading.documents() == 0) {
            throw BadInputException.of(sources.get(0), CommandCodes.NO_ASSESSMENT);
        }
        OrganisationTable old = since == null ? null : new OrganisationTable(Integer.MAX_VALUE);
        PortfolioReading before = old == null ? null : before(evaluator, day, old);
        OrganisationTable.Choice choice = new OrganisationTable.Choice(sort, below, lapsingBy);
        if (table != null) {
            String said = new TableWriting(organisations.rows(choice), day).write(table, terminal);
            say(said, terminal);
        }
        if (json) {
            terminal.print(PortfolioJson.writer(), reading.totals());
        } else if (!"-".equals(table)) {
            terminal.print(PortfolioPage.of(reading, organisations, choice, old, day, held, top, terminal));
        }
        if (reports != null) {
            say(reports.said(), terminal);
        }
        int exit = exit(reading, held, terminal);
        return before != null && before.bad() > 0 ? ExitCode.BAD_INPUT : exit;
    }

    /** Says what was written, unless standard output is for a document. */
    private void say(String what, Terminal terminal) {
        if (!json && !"-".equals(table)) {
            terminal.print(Page.line(what));
        }
    }

    private boolean wantsAll() {
        return table != null || since != null;
    }

    /** Judges the older state on the same day, and says on standard error what of it could not be. */
    private PortfolioReading before(Evaluator evaluator, LocalDate day, OrganisationTable organisations)
            throws InterruptedException {
        Terminal terminal = surroundings.terminal();
        PortfolioReading reading = new PortfolioReading(
                terminal, surroundings.held().catalogue(), evaluator, day, threads, organisations, entry -> {});
        reading.evaluate(PortfolioInputs.of(List.of(since)));
        reading.problems().stream().limit(top).forEach(terminal::complain);
        return reading;
    }

    private static int exit(PortfolioReading reading, HeldRequirements held, Terminal terminal) {
        if (reading.bad() == 0) {
            return ExitCode.DONE;
        }
        terminal.complain("dspt: " + reading.bad() + " of " + reading.documents() + " could not be judged");
        if (reading.totals().problems().keySet().stream().anyMatch(NOT_HELD::contains)) {
            terminal.complain("dspt: some are of requirements that are not held. " + held.advice());
        }
        return ExitCode.BAD_INPUT;
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
