package io.github.opendspt.examples.report.form;

import io.github.opendspt.examples.report.Report;
import io.github.opendspt.examples.report.view.Day;
import io.github.opendspt.examples.report.view.Link;
import io.github.opendspt.examples.report.view.Wording;
import io.github.opendspt.examples.report.view.YearView;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.requirement.KnownDate;
import io.github.opendspt.scoring.Published;
import io.github.opendspt.scoring.forecast.ForecastDay;
import io.github.opendspt.scoring.forecast.Reminder;
import io.github.opendspt.scoring.forecast.ReminderKind;
import io.github.opendspt.scoring.plan.PlanRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The days of the coming twelve months that matter: work, certificates, reviews, and the edition's own. */
final class YearAhead {

    private static final int MONTHS = 12;
    private static final int MOST_PINS = 5;
    private static final int MOST_LINKS = 12;

    private final Situation situation;
    private final Steps steps;
    private final LocalDate from;
    private final LocalDate until;
    private final Map<LocalDate, List<Happening>> days = new TreeMap<>();

    YearAhead(Situation situation, Steps steps) {
        this.situation = situation;
        this.steps = steps;
        this.from = situation.card().asAt();
        this.until = from.plusMonths(Report.MONTHS_AHEAD);
    }

    /** What a day is about; the gravest of a day draws its pin. */
    private enum Kind {
        REVIEW,
        DUE,
        CERTIFICATE,
        DEADLINE;

        String style() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private record Happening(Kind kind, YearView.Event event) {}

    YearView view() {
        edition();
        situation.report().forecast().days().forEach(this::forecast);
        tasks();
        reminders();
        List<YearView.Entry> entries = new ArrayList<>();
        days.forEach((day, happenings) -> entries.add(entry(day, happenings)));
        return new YearView("The twelve months from " + Wording.day(from), months(entries), entries);
    }

    private void add(LocalDate day, Kind kind, String text, String note, List<Link> links) {
        if (!day.isBefore(from) && !day.isAfter(until)) {
            days.computeIfAbsent(day, key -> new ArrayList<>())
                    .add(new Happening(
                            kind, new YearView.Event(Wording.sentence(text), Wording.sentence(note), links)));
        }
    }

    /** The deadline, and how long what was published is good. */
    private void edition() {
        KnownDate deadline = situation.deadline();
        if (deadline != null) {
            add(deadline.on(), Kind.DEADLINE, "Deadline of " + situation.edition() + probable(deadline), "", List.of());
        }
        Published published = situation.card().published();
        if (published != null) {
            add(
                    published.certainUntil(),
                    Kind.DEADLINE,
                    "What was published on " + Wording.day(published.on()) + " certainly stands until this day",
                    "",
                    List.of());
            if (published.likelyUntil() != null && published.likelyUntil().isAfter(published.certainUntil())) {
                add(published.likelyUntil(), Kind.DEADLINE, "It probably stands until this day", "", List.of());
            }
        }
    }

    private static String probable(KnownDate day) {
        return day.onlyLikely() ? " (probable)" : "";
    }

    private void forecast(ForecastDay day) {
        List<Reason> reasons = day.reasons();
        if (deadlinePassed(day)) {
            return;
        }
        String code = reasons.get(0).code();
        add(
                day.on(),
                code.startsWith("forecast.certificate") || code.equals("forecast.version-withdrawn")
                        ? Kind.CERTIFICATE
                        : isOfEdition(code) ? Kind.DEADLINE : Kind.REVIEW,
                ComingWords.of(reasons.get(0)),
                reasons.stream()
                        .skip(1)
                        .map(ComingWords::of)
                        .map(Wording::sentence)
                        .collect(Collectors.joining(" ")),
                List.of());
    }

    /** That the deadline was the day before, and nothing else; the deadline is on the list itself. */
    private static boolean deadlinePassed(ForecastDay day) {
        return day.reasons().size() == 1
                && day.reasons().get(0).code().equals("forecast.deadline")
                && day.change().items().isEmpty();
    }

    private static boolean isOfEdition(String code) {
        return switch (code) {
            case "forecast.edition-opens",
                    "forecast.deadline",
                    "forecast.edition-closes",
                    "forecast.self-published-from" -> true;
            default -> false;
        };
    }

    /** The rows of the plan that are due, a day at a time. */
    private void tasks() {
        Map<LocalDate, List<PlanRow>> due = new TreeMap<>();
        steps.rows().stream()
                .filter(row -> row.due() != null)
                .forEach(row -> due.computeIfAbsent(
                                row.due().isBefore(from) ? from : row.due(), key -> new ArrayList<>())
                        .add(row));
        due.forEach((day, rows) -> add(
                day,
                Kind.DUE,
                Wording.count(rows.size(), "step") + " due",
                "",
                few(rows.stream()
                        .map(row -> new Link(
                                row.ref() == null ? "import" : row.ref().toString(), Steps.href(steps.number(row))))
                        .toList())));
    }

    private static List<Link> few(List<Link> links) {
        if (links.size() <= MOST_LINKS) {
            return links;
        }
        List<Link> few = new ArrayList<>(links.subList(0, MOST_LINKS - 1));
        few.add(new Link(
                "and " + (links.size() - few.size()) + " more",
                links.get(few.size()).href()));
        return few;
    }

    private void reminders() {
        Map<LocalDate, List<EvidenceRef>> begin = new LinkedHashMap<>();
        for (Reminder reminder : situation.report().reminders()) {
            switch (reminder.kind()) {
                case TASK -> {}
                case LEAD_TIME ->
                    begin.computeIfAbsent(reminder.on(), key -> new ArrayList<>())
                            .addAll(reminder.refs());
                case CHECK_IN ->
                    add(
                            reminder.on(),
                            Kind.REVIEW,
                            "Check-in",
                            "Score again"
                                    + (reminder.refs().isEmpty()
                                            ? ""
                                            : ", and look again at "
                                                    + Wording.count(
                                                            reminder.refs().size(), "answer")),
                            List.of());
                default ->
                    add(
                            reminder.on(),
                            kind(reminder.kind()),
                            reminder.subject(),
                            ComingWords.of(reminder.why()),
                            List.of());
            }
        }
        begin.forEach((day, refs) -> add(
                day,
                Kind.DUE,
                "Begin " + Wording.count(refs.size(), "item") + " that " + (refs.size() == 1 ? "takes" : "take")
                        + " long",
                "",
                few(steps.links(refs))));
    }

    private static Kind kind(ReminderKind kind) {
        return switch (kind) {
            case CHECK_IN, REVIEW, EVIDENCE -> Kind.REVIEW;
            case CERTIFICATE -> Kind.CERTIFICATE;
            case PLAN, LEAD_TIME, TASK -> Kind.DUE;
            case NEXT_EDITION, DEADLINE -> Kind.DEADLINE;
        };
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
                    .map(YearAhead::pin)
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
