package io.github.opendspt.examples.cli;

import io.github.opendspt.examples.cli.sarif.Sarif;
import io.github.opendspt.examples.cli.support.BadInputException;
import io.github.opendspt.examples.cli.support.CatalogueOption;
import io.github.opendspt.examples.cli.support.Converters;
import io.github.opendspt.examples.cli.support.ExitCode;
import io.github.opendspt.examples.cli.support.HeldRequirements;
import io.github.opendspt.examples.cli.support.HelpOption;
import io.github.opendspt.examples.cli.support.LostOutputException;
import io.github.opendspt.examples.cli.support.Surroundings;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.examples.cli.support.Words;
import io.github.opendspt.model.json.ProblemReport;
import io.github.opendspt.model.json.ProblemReportJson;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line {@code dspt}. */
@Command(
        name = "dspt",
        description = {
            "Shows, offline, which status an organisation's answers to the NHS England Data Security and Protection"
                    + " Toolkit would publish as on a day, and why.",
            "It submits nothing and is not endorsed by NHS England."
        },
        synopsisSubcommandLabel = "COMMAND",
        exitCodeList = {
            "0:done",
            "1:done, but not as asked: below the status that --require asks for, a part of the input that did not fit,"
                    + " or nothing found",
            "2:bad input or usage; said on standard error"
        },
        footer = {
            "  dspt score assessment.json --as-at 2026-06-30",
            "  dspt score - --ndjson --require standards-met < suppliers.ndjson",
            "  dspt --catalogue mine score assessment.json",
            "  dspt requirements 2025-26 2",
            "  dspt help score"
        },
        versionProvider = DsptVersion.class)
public final class Dspt implements Surroundings {

    /** What to do first, for who types the name of the program and nothing else. */
    private static final List<String> START = List.of(
            "dspt works out, offline, which status answers to the NHS England Data Security",
            "and Protection Toolkit would publish as, and why.",
            "",
            "Begin a sheet for the edition that is open today, and fill it in with a spreadsheet:",
            "  dspt new --type gp --ods A12345 --name \"Example Surgery\" --out mine.xlsx",
            "See the status, and what is outstanding:",
            "  dspt score mine.xlsx",
            "Plan the work, with owners and days, in a table:",
            "  dspt plan mine.xlsx --csv plan.csv",
            "Put what is to come into a calendar:",
            "  dspt forecast mine.xlsx --until 2027-06-30 --ics mine.ics",
            "Write a report to hand on:",
            "  dspt report mine.xlsx --out report.html",
            "",
            "All commands: dspt --help. One of them: dspt help score.");

    private final Terminal terminal;

    @Mixin
    private CatalogueOption catalogue;

    @Mixin
    private HelpOption help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Print the version and end.")
    private boolean version;

    private Dspt(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Runs a command and ends the process with its exit code: 0 done, 1 done but not as asked, 2 bad input or usage.
     *
     * @param args the command and its arguments
     */
    public static void main(String[] args) {
        // The library of options writes the numbers of a completion script, and sorts the options of a help page, by
        // it.
        Locale.setDefault(Locale.ROOT);
        System.exit(run(Terminal.ofSystem(), args));
    }

    /**
     * Runs a command. Whatever goes wrong is said in a line, never with a stack trace.
     *
     * @param terminal where it reads and writes
     * @param args the command and its arguments
     * @return its exit code
     */
    public static int run(Terminal terminal, String... args) {
        try {
            return commandLine(terminal, args).execute(args);
        } catch (StackOverflowError | OutOfMemoryError e) {
            terminal.complain("dspt: out of memory: " + e.getMessage());
            return ExitCode.BAD_INPUT;
        }
    }

    /** The commands, ready for one run: the one that the arguments are for, or all. */
    static CommandLine commandLine(Terminal terminal, String... args) {
        CommandLine command = new CommandLine(new Dspt(terminal));
        Course course = new Course(terminal);
        for (Class<?> subcommand : Commands.neededFor(args)) {
            command.addSubcommand(subcommand);
        }
        command.setExpandAtFiles(false)
                .setOut(terminal.resultWriter())
                .setErr(terminal.complaintWriter())
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF))
                .setParameterExceptionHandler(course)
                .setExecutionExceptionHandler(course)
                .setExecutionStrategy(course);
        Converters.register(command, terminal.today());
        CatalogueOption.limit(command);
        return command;
    }

    /**
     * How a command is run, and what is said where it fails. A class, since a start-up archive leaves out the library of options
     * where functions stand for its interfaces, which are of an old version.
     */
    private record Course(Terminal terminal)
            implements IParameterExceptionHandler, IExecutionExceptionHandler, IExecutionStrategy {

        @Override
        public int handleParseException(ParameterException misuse, String[] arguments) {
            return complain(terminal, misuse, arguments);
        }

        @Override
        public int handleExecutionException(Exception failure, CommandLine failed, ParseResult parsed) {
            return complain(terminal, failure, failed);
        }

        @Override
        public int execute(ParseResult parsed) {
            CatalogueOption.check(parsed);
            return new RunLast().execute(parsed);
        }
    }

    @Override
    public Terminal terminal() {
        return terminal;
    }

    @Override
    public HeldRequirements held() {
        return catalogue.held(terminal);
    }

    private static int complain(Terminal terminal, ParameterException misuse, String... arguments) {
        CommandLine command = misuse.getCommandLine();
        if (arguments.length == 0) {
            START.forEach(terminal::complain);
        } else if (misuse instanceof UnmatchedArgumentException surplus) {
            terminal.complain("dspt: " + surplus(surplus));
            meant(surplus).ifPresent(meant -> terminal.complain("did you mean: " + meant + "?"));
            terminal.complain("try: " + command.getCommandSpec().qualifiedName() + " --help");
        } else {
            terminal.complain("dspt: " + misuse.getMessage());
            terminal.complain("try: " + command.getCommandSpec().qualifiedName() + " --help");
        }
        return ExitCode.BAD_INPUT;
    }

    private static String surplus(UnmatchedArgumentException surplus) {
        String word = "'" + surplus.getUnmatched().get(0) + "'";
        if (surplus.isUnknownOption()) {
            return "no option " + word;
        }
        return (takesCommand(surplus) ? "no command " : "one argument too many: ") + word;
    }

    private static Optional<String> meant(UnmatchedArgumentException surplus) {
        return takesCommand(surplus) && !surplus.isUnknownOption()
                ? Words.closest(
                                surplus.getUnmatched().get(0),
                                surplus.getCommandLine().getSubcommands().keySet())
                        .map(command ->
                                surplus.getCommandLine().getCommandSpec().qualifiedName() + " " + command)
                : surplus.getSuggestions().stream().findFirst();
    }

    private static boolean takesCommand(ParameterException misuse) {
        return !misuse.getCommandLine().getSubcommands().isEmpty();
    }

    private static int complain(Terminal terminal, Exception failure, CommandLine failed) {
        if (failure instanceof BadInputException bad) {
            bad.located().forEach(terminal::complain);
            try {
                printProblems(terminal, bad, failed);
            } catch (LostOutputException e) {
                return complain(terminal, e, failed);
            }
        } else if (failure instanceof LostOutputException lost) {
            if (!lost.readerGone()) {
                terminal.complain("dspt: the results cannot be written: " + lost.getMessage());
            }
        } else {
            terminal.complain("dspt: this is a fault of dspt itself; please report it: " + failure);
        }
        return ExitCode.BAD_INPUT;
    }

    /** Prints problems in the format in which the command was asked for its results, if that is one for programs. */
    private static void printProblems(Terminal terminal, BadInputException bad, CommandLine failed) {
        if (failed.getParseResult().hasMatchedOption("--json")) {
            terminal.print(ProblemReportJson.writer(), new ProblemReport(null, bad.problems()));
        } else if (failed.getParseResult().hasMatchedOption("--sarif")) {
            terminal.printJson(Sarif.of(failed.getCommandName(), bad.bySource()));
        }
    }
}
