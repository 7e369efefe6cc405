package io.github.opendspt.examples.report.shared;

import io.github.opendspt.examples.report.view.Day;
import io.github.opendspt.examples.report.view.Link;
import io.github.opendspt.examples.report.view.Wording;
import io.github.opendspt.examples.report.view.YearView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Gathers the days of twelve months that matter, as a strip and as a list. Used once and by one thread. */
public final class YearBuilder {

    private static final int MONTHS = 12;
    private static final int MOST_PINS = 5;

    private final LocalDate from;
    private final LocalDate until;
    private final Map<LocalDate, List<Happening>> days = new TreeMap<>();

    /**
     * Starts without a day.
     *
     * @param from the first day
     */
    public YearBuilder(LocalDate from) {
        this.from = from;
        this.until = from.plusMonths(MONTHS);
    }

    /** What a day is about; the gravest of a day draws its pin. */
    public enum Kind {
        /** To look again. */
        REVIEW,
        /** Work. */
        DUE,
        /** A certificate begins or ends. */
        CERTIFICATE,
        /** An edition opens or closes, or its deadline. */
        DEADLINE;

        private String style() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private record Happening(Kind kind, YearView.Event event) {}

    /**
     * Adds what happens on a day, if it is within the twelve months.
     *
     * @param day the day
     * @param kind what it is about
     * @param text what happens
     * @param note what comes of it, or empty
     * @param links the steps or items concerned
     */
    public void add(LocalDate day, Kind kind, String text, String note, List<Link> links) {
        if (!day.isBefore(from) && !day.isAfter(until)) {
            days.computeIfAbsent(day, key -> new ArrayList<>())
                    .add(new Happening(
                            kind, new YearView.Event(Wording.sentence(text), Wording.sentence(note), links)));
        }
    }

    /**
     * Lays out the days.
     *
     * @return the strip and the list
     */
    public YearView view() {
        List<YearView.Entry> entries = new ArrayList<>();
        days.forEach((day, happenings) -> entries.add(entry(day, happenings)));
        return new YearView("The twelve months from " + Wording.day(from), months(entries), entries);
    }

    private static YearView.Entry entry(LocalDate day, List<Happening> happenings) {
        Kind kind = happenings.stream()
                .map(Happening::kind)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new YearView.Entry(
                kind.style(),
                day.getDayOfMonth(),
                Day.of(day),
                happenings.stream().map(Happening::event).distinct().toList());
    }

    private List<YearView.Month> months(List<YearView.Entry> entries) {
        List<YearView.Month> months = new ArrayList<>();
        for (int i = 0; i < MONTHS; i++) {
            LocalDate month = from.withDayOfMonth(1).plusMonths(i);
            List<YearView.Pin> pins = entries.stream()
                    .filter(entry ->
                            entry.on().iso().startsWith(month.toString().substring(0, 7)))
                    .map(YearBuilder::pin)
                    .toList();
            boolean many = pins.size() > MOST_PINS;
            months.add(new YearView.Month(
                    i == 0 || month.getMonthValue() == 1 ? Wording.month(month) : Wording.monthAlone(month),
                    many ? pins.subList(0, MOST_PINS - 1) : pins,
                    many ? "+" + (pins.size() - MOST_PINS + 1) : ""));
        }
        return months;
    }

    private static YearView.Pin pin(YearView.Entry entry) {
        return new YearView.Pin(
                entry.style(),
                entry.number(),
                entry.on().iso(),
                entry.on().words() + ": "
                        + entry.events().stream().map(YearView.Event::text).collect(Collectors.joining(" ")));
    }
}
