package io.github.opendspt.examples.report.form;

import io.github.opendspt.examples.report.shared.YearBuilder;
import io.github.opendspt.examples.report.shared.YearBuilder.Kind;
import io.github.opendspt.examples.report.view.Link;
import io.github.opendspt.examples.report.view.Wording;
import io.github.opendspt.examples.report.view.YearView;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.requirement.KnownDate;
import io.github.opendspt.scoring.Published;
import io.github.opendspt.scoring.code.ScoringCodes;
import io.github.opendspt.scoring.forecast.ForecastDay;
import io.github.opendspt.scoring.forecast.Reminder;
import io.github.opendspt.scoring.forecast.ReminderKind;
import io.github.opendspt.scoring.plan.PlanRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The days of the coming twelve months that matter: work, certificates, reviews, and the edition's own. */
final class YearAhead {

    private static final int MOST_LINKS = 12;

    private static final Set<String> OF_CERTIFICATES = Set.of(
            ScoringCodes.FORECAST_CERTIFICATE_BEGINS.name(),
            ScoringCodes.FORECAST_CERTIFICATE_LAPSES.name(),
            ScoringCodes.FORECAST_VERSION_WITHDRAWN.name());

    private static final Set<String> OF_EDITIONS = Set.of(
            ScoringCodes.FORECAST_EDITION_OPENS.name(),
            ScoringCodes.FORECAST_DEADLINE.name(),
            ScoringCodes.FORECAST_EDITION_CLOSES.name(),
            ScoringCodes.FORECAST_SELF_PUBLISHED_FROM.name());

    private final Situation situation;
    private final Steps steps;
    private final LocalDate from;
    private final YearBuilder year;

    YearAhead(Situation situation, Steps steps) {
        this.situation = situation;
        this.steps = steps;
        this.from = situation.card().asAt();
        this.year = new YearBuilder(from);
    }

    YearView view() {
        edition();
        situation.report().forecast().days().forEach(this::forecast);
        tasks();
        reminders();
        return year.view();
    }

    private void add(LocalDate day, Kind kind, String text, String note, List<Link> links) {
        year.add(day, kind, text, note, links);
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
                    "What was published on " + Wording.day(published.on()) + " is certainly good until this day",
                    "",
                    List.of());
            if (published.likelyUntil() != null && published.likelyUntil().isAfter(published.certainUntil())) {
                add(published.likelyUntil(), Kind.DEADLINE, "It is probably good until this day", "", List.of());
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
                OF_CERTIFICATES.contains(code)
                        ? Kind.CERTIFICATE
                        : OF_EDITIONS.contains(code) ? Kind.DEADLINE : Kind.REVIEW,
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
                && day.reasons().get(0).code().equals(ScoringCodes.FORECAST_DEADLINE.name())
                && day.change().items().isEmpty();
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
                            .addAll(items(reminder));
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

    private static List<EvidenceRef> items(Reminder reminder) {
        return reminder.refs().stream()
                .filter(EvidenceRef.class::isInstance)
                .map(EvidenceRef.class::cast)
                .toList();
    }

    private static Kind kind(ReminderKind kind) {
        return switch (kind) {
            case CHECK_IN, REVIEW, EVIDENCE -> Kind.REVIEW;
            case CERTIFICATE -> Kind.CERTIFICATE;
            case PLAN, LEAD_TIME, TASK -> Kind.DUE;
            case NEXT_EDITION, DEADLINE -> Kind.DEADLINE;
        };
    }
}
