package io.github.opendspt.examples.cli.forecast;

import io.github.opendspt.examples.cli.support.Page;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.examples.cli.support.Words;
import io.github.opendspt.model.Reason;
import io.github.opendspt.scoring.evaluation.Evaluation;
import io.github.opendspt.scoring.forecast.Forecast;
import io.github.opendspt.scoring.forecast.ForecastDay;
import io.github.opendspt.scoring.forecast.Reminder;
import java.util.List;
import picocli.CommandLine.Help.Ansi.Style;

/** The page of {@code dspt forecast}: day by day what changes, then what to be reminded of. */
final class ForecastPage {

    private static final String MARGIN = " ".repeat(21);

    private final Page page;

    private ForecastPage(Terminal terminal) {
        this.page = new Page(terminal);
    }

    /** Lays out a forecast. */
    static Page of(Forecast forecast, List<Reminder> reminders, Evaluation evaluation, Terminal terminal) {
        ForecastPage laidOut = new ForecastPage(terminal);
        laidOut.page.subject(evaluation);
        laidOut.page.blank();
        laidOut.page.publishes(evaluation.scorecard());
        laidOut.page.blank();
        laidOut.page.heading("If nothing is done until " + Words.day(forecast.until()));
        if (forecast.days().isEmpty()) {
            laidOut.page.row("  nothing changes");
        }
        forecast.days().forEach(laidOut::day);
        laidOut.page.blank();
        laidOut.page.heading("To be reminded of");
        if (reminders.isEmpty()) {
            laidOut.page.row("  nothing");
        }
        reminders.forEach(laidOut::reminder);
        return laidOut.page;
    }

    private void day(ForecastDay day) {
        String lead = "  " + Page.pad(Words.day(day.on()), 19);
        for (Reason reason : day.reasons()) {
            page.lines(lead, reason.message());
            lead = MARGIN;
        }
    }

    private void reminder(Reminder reminder) {
        page.lines("  " + Page.pad(Words.day(reminder.on()), 19), reminder.subject(), Style.bold);
        page.lines(MARGIN, reminder.why().message());
    }
}
