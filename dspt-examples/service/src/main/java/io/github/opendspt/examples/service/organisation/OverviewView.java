package io.github.opendspt.examples.service.organisation;

import io.github.opendspt.examples.report.view.ChartView;
import io.github.opendspt.examples.report.view.ReportView;
import io.github.opendspt.examples.report.view.StandingView;
import io.github.opendspt.examples.report.view.Wording;
import io.github.opendspt.examples.report.view.YearView;
import io.github.opendspt.examples.service.web.Work;
import java.time.LocalDate;
import java.util.List;

/**
 * Where an assessment stands.
 *
 * @param standing the first side of the report
 * @param chart how far each standard, or objective, is
 * @param rows the rows of the chart, each with the page of its questions
 * @param days what is to come, the first few days
 * @param day the day of the verdict, as a form writes it
 * @param dayWords the day of the verdict
 * @param today whether that is today
 * @param style the units of the chart
 */
record OverviewView(
        StandingView standing,
        ChartView chart,
        List<Row> rows,
        List<YearView.Entry> days,
        String day,
        String dayWords,
        boolean today,
        String style) {

    private static final int MOST_DAYS = 5;

    /**
     * A row of the chart.
     *
     * @param row the row
     * @param href the page of its questions
     */
    record Row(ChartView.Row row, String href) {}

    static OverviewView of(Work.Head head, ReportView report, LocalDate day, LocalDate today) {
        return new OverviewView(
                report.standing(),
                report.chart(),
                report.chart().rows().stream()
                        .map(row -> new Row(row, head.path() + "/standards/" + row.number()))
                        .toList(),
                report.year().days().stream().limit(MOST_DAYS).toList(),
                day.toString(),
                Wording.day(day),
                day.equals(today),
                ":root { --most: " + report.chart().most() + "; }");
    }
}
