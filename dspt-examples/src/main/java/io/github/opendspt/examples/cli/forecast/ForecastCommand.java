package io.github.opendspt.examples.cli.forecast;

import io.github.opendspt.examples.calendar.ReminderCalendar;
import io.github.opendspt.examples.cli.support.AsAtOption;
import io.github.opendspt.examples.cli.support.AssessmentFile;
import io.github.opendspt.examples.cli.support.Destination;
import io.github.opendspt.examples.cli.support.ExitCode;
import io.github.opendspt.examples.cli.support.HelpOption;
import io.github.opendspt.examples.cli.support.Judge.Verdict;
import io.github.opendspt.examples.cli.support.Surroundings;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.examples.cli.support.Words;
import io.github.opendspt.mapping.CreditEngine;
import io.github.opendspt.scoring.forecast.Forecast;
import io.github.opendspt.scoring.forecast.ForecastJson;
import io.github.opendspt.scoring.forecast.Forecaster;
import io.github.opendspt.scoring.forecast.Reminder;
import io.github.opendspt.scoring.forecast.ReminderSchedule;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code dspt forecast}. */
@Command(
        name = "forecast",
        description = {
            "Tells what the coming months bring if nothing is done: each day on which the verdict changes, and why; and what to"
                    + " be reminded of."
        },
        exitCodeList = {"0:told", "2:bad input or usage"},
        footer = {
            "  dspt forecast assessment.json --as-at 2026-06-01 --until 2027-06-30",
            "  dspt forecast assessment.json --until 2027-06-30 --ics reminders.ics"
        })
public final class ForecastCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private AssessmentFile file = new AssessmentFile();

    @Mixin
    private AsAtOption asAt = new AsAtOption();

    @Option(
            names = "--until",
            required = true,
            paramLabel = "DATE",
            description = "The last day to look at, such as 2027-06-30.")
    private @Nullable LocalDate until;

    @ArgGroup(exclusive = true)
    private Form form = new Form();

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() {
        Terminal terminal = surroundings.terminal();
        LocalDate from = asAt.day(terminal);
        if (until.isBefore(from)) {
            throw new ParameterException(spec.commandLine(), "--until " + until + " is before " + from);
        }
        Verdict verdict = file.judge(terminal, surroundings.held(), from);
        List<Reminder> reminders = ReminderSchedule.of(verdict.requirements(), verdict.assessment(), from, until)
                .reminders();
        if (form.ics != null) {
            String calendar =
                    ReminderCalendar.of(verdict.assessment().organisation().odsCode(), from, reminders);
            String count = Words.count(reminders.size(), "reminder");
            Destination destination = new Destination(form.ics);
            destination.write(calendar, terminal);
            destination.say(count, terminal);
            return ExitCode.DONE;
        }
        Forecast forecast = Forecaster.of(verdict.requirements(), CreditEngine.bundled()::credits)
                .forecast(verdict.assessment(), from, until);
        if (form.json) {
            terminal.print(ForecastJson.writer(), forecast);
        } else {
            terminal.print(ForecastPage.of(forecast, reminders, verdict, terminal));
        }
        return ExitCode.DONE;
    }

    /** What is printed in place of a page. */
    static final class Form {

        @Option(names = "--json", description = "Print the forecast as JSON, format dspt-forecast/1.")
        private boolean json;

        @Option(
                names = "--ics",
                paramLabel = "OUT",
                description = "Write the reminders as an iCalendar file; - is standard output.")
        private @Nullable String ics;
    }
}
