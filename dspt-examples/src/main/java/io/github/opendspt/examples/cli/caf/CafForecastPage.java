package io.github.opendspt.examples.cli.caf;

import io.github.opendspt.examples.cli.support.Page;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.examples.cli.support.Words;
import io.github.opendspt.model.Reason;
import io.github.opendspt.scoring.caf.forecast.CafForecast;
import io.github.opendspt.scoring.caf.forecast.CafForecastDay;
import io.github.opendspt.scoring.evaluation.CafEvaluation;
import picocli.CommandLine.Help.Ansi.Style;

/** The page of {@code dspt forecast}: every day on which something happens. */
public final class CafForecastPage {

    private CafForecastPage() {}

    /** Lays out a forecast. */
    public static Page of(CafForecast forecast, CafEvaluation evaluation, Terminal terminal) {
        Page page = new Page(terminal);
        CafWords.subject(page, evaluation);
        page.blank();
        page.publishes(evaluation.scorecard());
        page.blank()
                .heading("From " + Words.day(forecast.from()) + " to " + Words.day(forecast.until())
                        + ", if nothing is done");
        if (forecast.days().isEmpty()) {
            page.row("  nothing happens");
        }
        for (CafForecastDay day : forecast.days()) {
            page.blank().row("  ", page.styled(Words.day(day.on()), Style.bold));
            for (Reason reason : day.reasons()) {
                page.lines("  - ", reason.message());
            }
        }
        return page;
    }
}
