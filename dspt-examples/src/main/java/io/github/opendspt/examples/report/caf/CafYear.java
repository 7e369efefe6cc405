package io.github.opendspt.examples.report.caf;

import io.github.opendspt.examples.report.shared.YearBuilder;
import io.github.opendspt.examples.report.shared.YearBuilder.Kind;
import io.github.opendspt.examples.report.view.Link;
import io.github.opendspt.examples.report.view.Wording;
import io.github.opendspt.examples.report.view.YearView;
import io.github.opendspt.model.Reason;
import io.github.opendspt.scoring.caf.forecast.CafForecastDay;
import io.github.opendspt.scoring.caf.plan.CafPlanRow;
import io.github.opendspt.scoring.code.ScoringCodes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The coming twelve months on the CAF-aligned track. */
final class CafYear {

    private final CafReport report;
    private final YearBuilder year;

    CafYear(CafReport report) {
        this.report = report;
        this.year = new YearBuilder(report.evaluation().asAt());
    }

    YearView view() {
        String edition = report.evaluation().scorecard().edition().toString();
        if (report.deadline() != null) {
            year.add(
                    report.deadline().on(),
                    Kind.DEADLINE,
                    "Deadline of " + edition + (report.deadline().onlyLikely() ? " (probable)" : ""),
                    "",
                    List.of());
        }
        if (report.plan().completeBy() != null) {
            year.add(
                    report.plan().completeBy(),
                    Kind.DEADLINE,
                    "The last day for completing an improvement plan of " + edition,
                    "",
                    List.of());
        }
        report.forecast().days().forEach(this::forecast);
        due();
        return year.view();
    }

    private void forecast(CafForecastDay day) {
        List<Reason> reasons = day.reasons();
        boolean passed = reasons.size() == 1
                && reasons.get(0).code().equals(ScoringCodes.FORECAST_DEADLINE.name())
                && day.change().isEmpty();
        if (!passed) {
            String code = reasons.get(0).code();
            year.add(
                    day.on(),
                    code.contains("edition") || code.contains("deadline") || code.contains("interim")
                            ? Kind.DEADLINE
                            : Kind.REVIEW,
                    reasons.get(0).message(),
                    reasons.stream()
                            .skip(1)
                            .map(Reason::message)
                            .map(Wording::sentence)
                            .collect(Collectors.joining(" ")),
                    List.of());
        }
    }

    private void due() {
        Map<LocalDate, List<Link>> due = new TreeMap<>();
        List<CafPlanRow> rows = report.plan().rows();
        for (int i = 0; i < rows.size(); i++) {
            CafPlanRow row = rows.get(i);
            if (row.due() != null) {
                due.computeIfAbsent(row.due(), key -> new ArrayList<>())
                        .add(new Link(row.ref() == null ? "policies" : row.ref().toString(), "#step-" + (i + 1)));
            }
        }
        due.forEach((day, links) -> year.add(day, Kind.DUE, Wording.count(links.size(), "step") + " due", "", links));
    }
}
