package io.github.opendspt.examples.cli.forecast;

import io.github.opendspt.examples.calendar.ReminderCalendar;
import io.github.opendspt.examples.cli.caf.CafForecastPage;
import io.github.opendspt.examples.cli.support.AsAtOption;
import io.github.opendspt.examples.cli.support.AssessmentFile;
import io.github.opendspt.examples.cli.support.BadInputException;
import io.github.opendspt.examples.cli.support.Destination;
import io.github.opendspt.examples.cli.support.ExitCode;
import io.github.opendspt.examples.cli.support.HeldRequirements;
import io.github.opendspt.examples.cli.support.HelpOption;
import io.github.opendspt.examples.cli.support.JudgingOptions;
import io.github.opendspt.examples.cli.support.Loaded;
import io.github.opendspt.examples.cli.support.Source;
import io.github.opendspt.examples.cli.support.Surroundings;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.examples.cli.support.Words;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.assessment.ToolkitAssessment;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.Reading;
import io.github.opendspt.model.requirement.EditionFacts;
import io.github.opendspt.scoring.caf.forecast.CafForecast;
import io.github.opendspt.scoring.caf.forecast.CafForecastJson;
import io.github.opendspt.scoring.caf.forecast.CafReminderSchedule;
import io.github.opendspt.scoring.caf.plan.CafPlanJson;
import io.github.opendspt.scoring.evaluation.CafEvaluation;
import io.github.opendspt.scoring.evaluation.Evaluation;
import io.github.opendspt.scoring.evaluation.Evaluator;
import io.github.opendspt.scoring.forecast.CheckIns;
import io.github.opendspt.scoring.forecast.Forecast;
import io.github.opendspt.scoring.forecast.ForecastJson;
import io.github.opendspt.scoring.forecast.Reminder;
import io.github.opendspt.scoring.forecast.ReminderSchedule;
import io.github.opendspt.scoring.plan.PlanJson;
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
            "Shows what the coming months bring if nothing is done: each day on which the verdict changes, and why; and what"
                    + " to be reminded of."
        },
        exitCodeList = {"0:done", "2:bad input or usage"},
        footer = {
            "  dspt forecast assessment.json --as-at 2026-06-01 --until 2027-06-30",
            "  dspt forecast assessment.json --until 2027-06-30 --plan plan.json --ics reminders.ics --alarm 1"
        })
public final class ForecastCommand implements Callable<Integer> {

    private static final int MOST_ALARM_DAYS = 60;

    @ParentCommand
    private @Nullable Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private AssessmentFile file = new AssessmentFile();

    @Mixin
    private AsAtOption asAt = new AsAtOption();

    @Mixin
    private JudgingOptions judging = new JudgingOptions();

    @Option(
            names = "--until",
            required = true,
            paramLabel = "DATE",
            description = "The last day to look at, such as 2027-06-30.")
    private @Nullable LocalDate until;

    @Option(
            names = "--plan",
            paramLabel = "PLAN",
            description = "Also remind of the due days in this plan, a document that dspt plan --json printed.")
    private @Nullable String plan;

    @Option(
            names = "--check-ins",
            paramLabel = "RHYTHM",
            defaultValue = "quarterly",
            description = "How often to look at the assessment as a whole: monthly or quarterly (default).")
    private CheckIns checkIns = CheckIns.QUARTERLY;

    @Option(
            names = "--alarm",
            paramLabel = "DAYS",
            description = "With --ics: give each event an alarm this many days before, 0 to 60.")
    private @Nullable Integer alarm;

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
        if (alarm != null && (alarm < 0 || alarm > MOST_ALARM_DAYS)) {
            throw new ParameterException(spec.commandLine(), "--alarm takes 0 to " + MOST_ALARM_DAYS);
        }
        HeldRequirements held = surroundings.held();
        Evaluator evaluator = judging.evaluator(terminal, held);
        Loaded loaded = file.load(terminal, held);
        if (loaded instanceof Loaded.Caf on) {
            return forecast(evaluator, judging.evaluate(evaluator, on.caf(), from), terminal);
        }
        Evaluation evaluation = evaluator.evaluate(loaded.form(), from);
        List<Reminder> reminders = schedule(evaluator.reminders(evaluation, until), evaluation, held)
                .reminders();
        if (form.ics != null) {
            return calendar(loaded.assessment(), from, reminders, terminal);
        }
        Forecast forecast = evaluator.forecast(evaluation, until);
        if (form.json) {
            terminal.print(ForecastJson.writer(), forecast);
        } else {
            terminal.print(ForecastPage.of(forecast, reminders, evaluation, terminal));
        }
        return ExitCode.DONE;
    }

    private int forecast(Evaluator evaluator, CafEvaluation evaluation, Terminal terminal) {
        if (form.ics != null) {
            return calendar(
                    evaluation.assessment(),
                    evaluation.asAt(),
                    schedule(evaluator, evaluation).reminders(),
                    terminal);
        }
        CafForecast forecast = evaluator.forecast(evaluation, until);
        if (form.json) {
            terminal.print(CafForecastJson.writer(), forecast);
        } else {
            terminal.print(CafForecastPage.of(forecast, evaluation, terminal));
        }
        return ExitCode.DONE;
    }

    private int calendar(ToolkitAssessment assessment, LocalDate from, List<Reminder> reminders, Terminal terminal) {
        ReminderCalendar calendar =
                ReminderCalendar.of(assessment.organisation().odsCode(), assessment.edition(), from);
        Destination destination = new Destination(form.ics);
        destination.write((alarm == null ? calendar : calendar.withAlarm(alarm)).write(reminders), terminal);
        destination.say(Words.count(reminders.size(), "reminder"), terminal);
        return ExitCode.DONE;
    }

    private CafReminderSchedule schedule(Evaluator evaluator, CafEvaluation evaluation) {
        CafReminderSchedule schedule = evaluator.reminders(evaluation, until).withCheckIns(checkIns);
        return plan == null ? schedule : schedule.withPlan(plan(CafPlanJson.reader()));
    }

    private <T> T plan(DocumentReader<T> reader) {
        Source source = new Source(plan);
        Reading<T> reading = reader.read(source.readAll(surroundings.terminal()));
        return reading.value().orElseThrow(() -> new BadInputException(source, reading.problems()));
    }

    private ReminderSchedule schedule(ReminderSchedule plain, Evaluation evaluation, HeldRequirements held) {
        EditionFacts next = held.catalogue()
                .edition(new Edition(evaluation.assessment().edition().startYear() + 1));
        ReminderSchedule schedule = plain.withCheckIns(checkIns).withNextEdition(next);
        return plan == null ? schedule : schedule.withPlan(plan(PlanJson.reader()));
    }

    /** What is printed in place of a page. */
    static final class Form {

        @Option(
                names = "--json",
                description = "Print the forecast as JSON, format dspt-forecast/1 or dspt-caf-forecast/1.")
        private boolean json;

        @Option(
                names = "--ics",
                paramLabel = "OUT",
                description = "Write the reminders as an iCalendar file; - is standard output.")
        private @Nullable String ics;
    }
}
