package io.github.opendspt.scoring.forecast;

import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.ImprovementPlan;
import io.github.opendspt.model.requirement.EditionFacts;
import io.github.opendspt.model.requirement.KnownDate;
import io.github.opendspt.model.requirement.RequirementSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Collects every day, after one and up to another, on which the data may change the verdict. Used once, by one thread. */
final class Events {

    private final RequirementSet requirements;
    private final EditionFacts facts;
    private final Assessment assessment;
    private final LocalDate from;
    private final LocalDate until;
    private final TreeMap<LocalDate, List<Event>> byDay = new TreeMap<>();

    Events(
            RequirementSet requirements,
            Assessment assessment,
            LocalDate from,
            LocalDate until,
            Collection<LocalDate> furtherDays) {
        this.requirements = requirements;
        this.facts = requirements.editionFacts();
        this.assessment = assessment;
        this.from = from;
        this.until = until;
        assessment.certificates().forEach(this::certificate);
        answers();
        confirmations();
        plan();
        edition();
        furtherDays.forEach(
                day -> on(day, Event.of("forecast.credit", "what certificates exempt changes on %s", new Day(day))));
    }

    SortedMap<LocalDate, List<Event>> byDay() {
        return byDay;
    }

    /** Something begins on a day. */
    private void on(LocalDate day, Event event) {
        if (day.isAfter(from) && !day.isAfter(until)) {
            byDay.computeIfAbsent(day, key -> new ArrayList<>()).add(event);
        }
    }

    /** Something ends with a day. The day after the last one of the calendar is never asked for. */
    private void after(@Nullable LocalDate lastDay, Function<Day, Event> event) {
        if (lastDay != null && !lastDay.isBefore(from) && lastDay.isBefore(until)) {
            LocalDate day = lastDay.plusDays(1);
            on(day, event.apply(new Day(day)));
        }
    }

    /** D3 and D10. */
    private void certificate(Certificate certificate) {
        String scheme = certificate.scheme().displayName();
        LocalDate issuedOn = certificate.issuedOn();
        LocalDate expiresOn = certificate.expiresOn();
        if (issuedOn != null) {
            on(issuedOn, Event.of("forecast.certificate-begins", "%s begins on %s", scheme, new Day(issuedOn)));
        }
        after(expiresOn, day -> beforeDeadline("forecast.certificate-lapses", "%s lapses on %s", scheme, day));
        LocalDate lastValidDay =
                certificate.version() == null ? null : certificate.version().lastValidDay();
        if (lastValidDay != null && (expiresOn == null || lastValidDay.isBefore(expiresOn))) {
            after(
                    lastValidDay,
                    day -> beforeDeadline(
                            "forecast.version-withdrawn",
                            "%s certificates count no more from %s",
                            scheme + ":" + certificate.version(),
                            day));
        }
    }

    private Event beforeDeadline(String code, String template, String what, Day day) {
        KnownDate deadline = facts.deadline();
        return deadline == null || day.date().isAfter(deadline.on())
                ? Event.of(code, template, what, day)
                : Event.of(code, template + ", before the deadline of %s", what, day, new Day(deadline.on()));
    }

    private void answers() {
        TreeMap<LocalDate, List<EvidenceRef>> begins = new TreeMap<>();
        TreeMap<LocalDate, List<EvidenceRef>> reviews = new TreeMap<>();
        for (Map.Entry<EvidenceRef, Answer> entry : assessment.answers().entrySet()) {
            Answer answer = entry.getValue();
            if (requirements.item(entry.getKey()).isPresent()) {
                note(begins, answer.date(), entry.getKey());
                note(begins, answer.recordedOn(), entry.getKey());
                note(reviews, answer.reviewBy(), entry.getKey());
            }
        }
        begins.forEach((day, refs) -> on(
                day,
                Event.of(
                        "forecast.answer-date",
                        "the day that the answer to %s names, %s, has come",
                        list(refs),
                        new Day(day))));
        reviews.forEach((last, refs) -> after(
                last,
                day -> Event.of(
                        "forecast.review-passed", "the review of %s was due by %s", list(refs), new Day(last))));
    }

    private static void note(Map<LocalDate, List<EvidenceRef>> days, @Nullable LocalDate day, EvidenceRef ref) {
        if (day != null) {
            List<EvidenceRef> refs = days.computeIfAbsent(day, key -> new ArrayList<>());
            if (!refs.contains(ref)) {
                refs.add(ref);
            }
        }
    }

    private void confirmations() {
        TreeMap<LocalDate, List<Object>> days = new TreeMap<>();
        assessment.confirmedAssertions().forEach((ref, confirmation) -> {
            if (requirements.assertion(ref).isPresent()) {
                days.computeIfAbsent(confirmation.on(), key -> new ArrayList<>())
                        .add(ref);
            }
        });
        days.forEach((day, refs) -> on(
                day,
                Event.of("forecast.confirmation", "the confirmation of %s counts from %s", list(refs), new Day(day))));
    }

    private static String list(Collection<?> refs) {
        return refs.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    /** A15 and A16. */
    private void plan() {
        ImprovementPlan plan = assessment.improvementPlan();
        if (plan != null) {
            LocalDate submittedOn = plan.submittedOn();
            LocalDate approvedOn = plan.approvedOn();
            if (submittedOn != null) {
                on(
                        submittedOn,
                        Event.of(
                                "forecast.plan-submitted",
                                "the improvement plan is handed in on %s",
                                new Day(submittedOn)));
            }
            if (approvedOn != null) {
                on(
                        approvedOn,
                        Event.of(
                                "forecast.plan-approved",
                                "the improvement plan is approved on %s",
                                new Day(approvedOn)));
            }
        }
    }

    /** Section B. */
    private void edition() {
        KnownDate opensOn = facts.opensOn();
        if (opensOn != null) {
            on(
                    opensOn.on(),
                    Event.of(
                            "forecast.edition-opens",
                            "publications for %s are open from %s",
                            requirements.edition(),
                            new Day(opensOn.on())));
        }
        lastDay(facts.deadline(), "forecast.deadline", "the deadline of %s was %s");
        lastDay(facts.closesOn(), "forecast.edition-closes", "publications for %s were last seen on %s");
        facts.rule(assessment.organisation().type(), requirements.category()).ifPresent(rule -> {
            LocalDate selfPublishedFrom = rule.selfPublishedFrom();
            if (selfPublishedFrom != null) {
                on(
                        selfPublishedFrom,
                        Event.of(
                                "forecast.self-published-from",
                                "the reduced list may be published as Approaching Standards from %s (rule A16)",
                                new Day(selfPublishedFrom)));
            }
        });
    }

    private void lastDay(@Nullable KnownDate date, String code, String template) {
        if (date != null) {
            after(date.on(), day -> Event.of(code, template, requirements.edition(), new Day(date.on())));
        }
    }
}
