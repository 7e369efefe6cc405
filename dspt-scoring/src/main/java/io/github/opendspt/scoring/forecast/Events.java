package io.github.opendspt.scoring.forecast;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.EvidenceFreshness;
import io.github.opendspt.model.assessment.ImprovementPlan;
import io.github.opendspt.model.assessment.Iso27001Version;
import io.github.opendspt.model.assessment.Publication;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.requirement.EditionFacts;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.KnownDate;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.Scorer;
import io.github.opendspt.scoring.code.ScoringCodes;
import io.github.opendspt.scoring.internal.RefsByDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects every day, after one and up to another, on which the data may change the verdict. Used once, by one thread. */
final class Events {

    private final RequirementSet requirements;
    private final EditionFacts facts;
    private final EvidenceFreshness freshness;
    private final Assessment assessment;
    private final LocalDate from;
    private final LocalDate until;
    private final TreeMap<LocalDate, List<Reason>> byDay = new TreeMap<>();

    Events(Scorer scorer, Assessment assessment, LocalDate from, LocalDate until, Collection<LocalDate> furtherDays) {
        this.requirements = scorer.requirements();
        this.freshness = scorer.evidenceFreshness();
        this.facts = requirements.editionFacts();
        this.assessment = assessment;
        this.from = from;
        this.until = until;
        assessment.certificates().forEach(this::certificate);
        answers();
        evidence();
        confirmations();
        publication();
        plan();
        edition();
        furtherDays.stream()
                .filter(day -> !byDay.containsKey(day))
                .forEach(day -> on(day, Reason.of(ScoringCodes.FORECAST_CREDIT, day)));
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
            LocalDate day = lastDay.plusDays(1);
            on(day, event.apply(day));
        }
    }

    /** D3 and D10. */
    private void certificate(Certificate certificate) {
        CertificateScheme scheme = certificate.scheme();
        LocalDate issuedOn = certificate.issuedOn();
        if (issuedOn != null) {
            on(issuedOn, Reason.of(ScoringCodes.FORECAST_CERTIFICATE_BEGINS, scheme, issuedOn));
        }
        certificate.lastDay().ifPresent(last -> {
            Iso27001Version version = certificate.version();
            after(
                    last,
                    day -> version == null || last.equals(certificate.expiresOn())
                            ? Reason.of(ScoringCodes.FORECAST_CERTIFICATE_LAPSES, scheme, day)
                            : Reason.of(ScoringCodes.FORECAST_VERSION_WITHDRAWN, scheme, version.token(), day));
            beforeDeadline(last);
        });
    }

    private void beforeDeadline(LocalDate last) {
        KnownDate deadline = facts.deadline();
        if (deadline != null && last.isBefore(deadline.on())) {
            after(last, day -> Reason.of(ScoringCodes.FORECAST_BEFORE_DEADLINE, requirements.edition(), deadline.on()));
        }
    }

    private void answers() {
        RefsByDay<EvidenceRef> begins = new RefsByDay<>();
        RefsByDay<EvidenceRef> reviews = new RefsByDay<>();
        for (Map.Entry<EvidenceRef, Answer> entry : assessment.answers().entrySet()) {
            Answer answer = entry.getValue();
            if (requirements.item(entry.getKey()).isPresent()) {
                begins.note(answer.date(), entry.getKey());
                begins.note(answer.recordedOn(), entry.getKey());
                reviews.note(answer.reviewBy(), entry.getKey());
            }
        }
        begins.forEach((day, refs) -> on(day, Reason.of(ScoringCodes.FORECAST_ANSWER_DATE, refs, day)));
        reviews.forEach((last, refs) -> after(last, day -> Reason.of(ScoringCodes.FORECAST_REVIEW_PASSED, refs, last)));
    }

    /** Evidence becomes visible on the day it was observed, and stale after its last day. */
    private void evidence() {
        RefsByDay<EvidenceRef> begins = new RefsByDay<>();
        RefsByDay<EvidenceRef> ends = new RefsByDay<>();
        assessment.evidence().forEach((ref, records) -> {
            EvidenceItem item = requirements.item(ref).orElse(null);
            if (item != null) {
                records.forEach(record -> {
                    begins.note(record.observedOn(), ref);
                    ends.note(freshness.outOfDateFrom(record, item.notBefore()), ref);
                });
            }
        });
        begins.forEach((day, refs) -> on(day, Reason.of(ScoringCodes.FORECAST_EVIDENCE_BEGINS, refs, day)));
        ends.forEach((day, refs) -> on(day, Reason.of(ScoringCodes.FORECAST_EVIDENCE_ENDS, refs, day)));
    }

    private void confirmations() {
        RefsByDay<AssertionRef> days = new RefsByDay<>();
        assessment.confirmedAssertions().forEach((ref, confirmation) -> {
            if (requirements.assertion(ref).isPresent()) {
                days.note(confirmation.on(), ref);
            }
        });
        days.forEach((day, refs) -> on(day, Reason.of(ScoringCodes.FORECAST_CONFIRMATION, refs, day)));
    }

    private void publication() {
        Publication publication = assessment.publication();
        if (publication != null) {
            on(publication.on(), Reason.of(ScoringCodes.FORECAST_PUBLICATION, publication.status(), publication.on()));
        }
    }

    /** A15 and A16. */
    private void plan() {
        ImprovementPlan plan = assessment.improvementPlan();
        if (plan != null) {
            starts(plan.submittedOn(), ScoringCodes.FORECAST_PLAN_SUBMITTED);
            starts(plan.approvedOn(), ScoringCodes.FORECAST_PLAN_APPROVED);
        }
    }

    private void starts(@Nullable LocalDate day, Code code) {
        if (day != null) {
            on(day, Reason.of(code, day));
        }
    }

    /** Section B. */
    private void edition() {
        KnownDate opensOn = facts.opensOn();
        if (opensOn != null) {
            on(opensOn.on(), Reason.of(ScoringCodes.FORECAST_EDITION_OPENS, requirements.edition(), opensOn.on()));
        }
        lastDay(facts.deadline(), ScoringCodes.FORECAST_DEADLINE);
        lastDay(facts.closesOn(), ScoringCodes.FORECAST_EDITION_CLOSES);
        facts.rule(assessment.organisation().type(), requirements.category())
                .ifPresent(rule -> starts(rule.selfPublishedFrom(), ScoringCodes.FORECAST_SELF_PUBLISHED_FROM));
    }

    private void lastDay(@Nullable KnownDate date, Code code) {
        if (date != null) {
            after(date.on(), day -> Reason.of(code, requirements.edition(), date.on()));
        }
    }
}
