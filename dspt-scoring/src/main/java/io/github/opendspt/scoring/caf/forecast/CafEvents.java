package io.github.opendspt.scoring.caf.forecast;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.EvidenceFreshness;
import io.github.opendspt.model.assessment.ImprovementPlan;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.requirement.EditionFacts;
import io.github.opendspt.model.requirement.KnownDate;
import io.github.opendspt.scoring.caf.CafCodes;
import io.github.opendspt.scoring.caf.CafScorer;
import io.github.opendspt.scoring.code.ScoringCodes;
import io.github.opendspt.scoring.internal.RefsByDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects every day, after one and up to another, on which something happens. Used once, by one thread. */
final class CafEvents {

    private final CafOutcomes outcomes;
    private final EvidenceFreshness freshness;
    private final Edition edition;
    private final CafAssessment assessment;
    private final LocalDate from;
    private final LocalDate until;
    private final TreeMap<LocalDate, List<Reason>> byDay = new TreeMap<>();

    CafEvents(CafScorer scorer, EditionFacts facts, CafAssessment assessment, LocalDate from, LocalDate until) {
        this.outcomes = scorer.outcomes();
        this.freshness = scorer.evidenceFreshness();
        this.edition = outcomes.edition();
        this.assessment = assessment;
        this.from = from;
        this.until = until;
        reviews();
        evidence();
        plan();
        edition(facts);
    }

    SortedMap<LocalDate, List<Reason>> byDay() {
        return byDay;
    }

    /** Something begins on a day. */
    private void on(LocalDate day, Reason event) {
        if (day.isAfter(from) && !day.isAfter(until)) {
            byDay.computeIfAbsent(day, key -> new ArrayList<>()).add(event);
        }
    }

    /** Something ends with a day. The day after the last one of the calendar is never asked for. */
    private void after(LocalDate lastDay, Function<LocalDate, Reason> event) {
        if (!lastDay.isBefore(from) && lastDay.isBefore(until)) {
            on(lastDay.plusDays(1), event.apply(lastDay));
        }
    }

    private void reviews() {
        RefsByDay<CafOutcomeRef> reviews = new RefsByDay<>();
        assessment.outcomes().forEach((ref, answer) -> {
            if (outcomes.outcome(ref).isPresent()) {
                reviews.note(answer.reviewBy(), ref);
            }
        });
        reviews.forEach((last, refs) -> after(last, day -> Reason.of(ScoringCodes.FORECAST_REVIEW_PASSED, refs, day)));
    }

    /** Evidence becomes visible on the day it was observed, and is out of date after its last day. */
    private void evidence() {
        RefsByDay<CafOutcomeRef> begins = new RefsByDay<>();
        RefsByDay<CafOutcomeRef> ends = new RefsByDay<>();
        assessment.evidence().forEach((ref, records) -> {
            if (outcomes.outcome(ref).isPresent()) {
                records.forEach(record -> {
                    begins.note(record.observedOn(), ref);
                    ends.note(freshness.outOfDateFrom(record, null), ref);
                });
            }
        });
        begins.forEach((day, refs) -> on(day, Reason.of(ScoringCodes.FORECAST_EVIDENCE_BEGINS, refs, day)));
        ends.forEach((day, refs) -> on(day, Reason.of(ScoringCodes.FORECAST_EVIDENCE_ENDS, refs, day)));
    }

    /** A15 and E10. */
    private void plan() {
        ImprovementPlan plan = assessment.improvementPlan();
        if (plan != null) {
            starts(plan.submittedOn(), ScoringCodes.FORECAST_PLAN_SUBMITTED);
            starts(plan.approvedOn(), ScoringCodes.FORECAST_PLAN_APPROVED);
            lastDay(outcomes.dates().planUntil(), CafCodes.FORECAST_PLAN_ENDS);
        }
    }

    private void starts(@Nullable LocalDate day, Code code) {
        if (day != null) {
            on(day, Reason.of(code, day));
        }
    }

    /** Section B, and E12. */
    private void edition(EditionFacts facts) {
        onDay(facts.opensOn(), ScoringCodes.FORECAST_EDITION_OPENS);
        onDay(outcomes.dates().interim(), CafCodes.FORECAST_INTERIM);
        lastDay(facts.deadline(), ScoringCodes.FORECAST_DEADLINE);
        lastDay(facts.closesOn(), ScoringCodes.FORECAST_EDITION_CLOSES);
    }

    private void onDay(@Nullable KnownDate date, Code code) {
        if (date != null) {
            on(date.on(), Reason.of(code, edition, date.on()));
        }
    }

    private void lastDay(@Nullable KnownDate date, Code code) {
        if (date != null) {
            after(date.on(), day -> Reason.of(code, edition, day));
        }
    }
}
