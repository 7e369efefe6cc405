package io.github.opendspt.examples.report.form;

import io.github.opendspt.examples.report.view.CertificatesView.Line;
import io.github.opendspt.examples.report.view.CertificatesView.Tick;
import io.github.opendspt.examples.report.view.Share;
import io.github.opendspt.examples.report.view.Wording;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** From the quarter of the earliest day that matters, at most eighteen months back, to twelve months ahead. */
final class TimeAxis {

    private static final int MONTHS_BEFORE = 18;
    private static final int MONTHS_AFTER = 12;
    private static final int ROW = 19;
    private static final int FIRST_ROW = 5;
    /** Left of this the name of a day has no room before its line. */
    private static final int ROOM = 3_600;
    /** Where all lines are left of this, all names go behind them. */
    private static final int ALL_BEHIND = 6_000;

    private final LocalDate from;
    private final LocalDate to;

    TimeAxis(LocalDate asAt, Collection<LocalDate> days) {
        LocalDate earliest = asAt.minusMonths(MONTHS_BEFORE);
        LocalDate first = days.isEmpty() ? asAt : Collections.min(days);
        first = first.isAfter(asAt) ? asAt : first.isBefore(earliest) ? earliest : first;
        this.from = first.withDayOfMonth(1).minusMonths((first.getMonthValue() - 1) % 3);
        this.to = asAt.plusMonths(MONTHS_AFTER).plusMonths(1).withDayOfMonth(1);
    }

    /** Where a day is, at most at either end. */
    Share at(LocalDate day) {
        long days = ChronoUnit.DAYS.between(from, to);
        return Share.of(Math.max(0, Math.min(days, ChronoUnit.DAYS.between(from, day))), days);
    }

    boolean shows(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    /**
     * A day with its name.
     *
     * @param name what it is
     * @param day the day
     * @param probable whether it is only probable
     */
    record Mark(String name, LocalDate day, boolean probable) {}

    /**
     * Draws days, each with its name on a row of its own: names behind their lines come first, the left-most on top; then those
     * before their lines, the right-most on top. So a line hardly ever runs behind a name.
     */
    List<Line> lines(List<Mark> marks) {
        List<Mark> shown = marks.stream()
                .filter(mark -> shows(mark.day()))
                .sorted(Comparator.comparing(Mark::day))
                .toList();
        boolean allBehind = shown.stream().allMatch(mark -> at(mark.day()).hundredths() < ALL_BEHIND);
        List<Mark> behind = new ArrayList<>();
        List<Mark> before = new ArrayList<>();
        shown.forEach(mark -> (allBehind || at(mark.day()).hundredths() < ROOM ? behind : before).add(mark));
        Collections.reverse(before);
        List<Line> lines = new ArrayList<>();
        behind.forEach(mark -> lines.add(line(mark, "start", lines.size())));
        before.forEach(mark -> lines.add(line(mark, "end", lines.size())));
        return lines;
    }

    private Line line(Mark mark, String anchor, int row) {
        return new Line(
                mark.name() + " " + Wording.shortDay(mark.day()) + (mark.probable() ? ", probable" : ""),
                mark.probable(),
                at(mark.day()),
                anchor,
                FIRST_ROW + ROW * row);
    }

    /** The quarters. */
    List<Tick> ticks() {
        List<Tick> ticks = new ArrayList<>();
        for (LocalDate quarter = from; quarter.isBefore(to); quarter = quarter.plusMonths(3)) {
            if (at(quarter).hundredths() <= 9_400) {
                ticks.add(new Tick(Wording.month(quarter), at(quarter), ticks.size() % 2 == 1));
            }
        }
        return ticks;
    }
}
