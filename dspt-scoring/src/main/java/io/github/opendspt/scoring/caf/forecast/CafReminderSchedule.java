package io.github.opendspt.scoring.caf.forecast;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.EvidenceFreshness;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.requirement.EditionFacts;
import io.github.opendspt.model.requirement.KnownDate;
import io.github.opendspt.scoring.caf.CafCodes;
import io.github.opendspt.scoring.caf.CafScorer;
import io.github.opendspt.scoring.caf.plan.CafPlan;
import io.github.opendspt.scoring.caf.plan.CafPlanRow;
import io.github.opendspt.scoring.code.ScoringCodes;
import io.github.opendspt.scoring.forecast.CheckIns;
import io.github.opendspt.scoring.forecast.Reminder;
import io.github.opendspt.scoring.forecast.ReminderKind;
import io.github.opendspt.scoring.forecast.ReminderSchedule;
import io.github.opendspt.scoring.internal.EditionDays;
import io.github.opendspt.scoring.internal.RefsByDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What to be reminded of in a span on the CAF-aligned track, for a calendar: check-ins, reviews of outcomes, evidence that runs out,
 * the interim assessment (rule E12), the deadline, the opening of the next edition, and the due days of a plan. How long before is
 * as in {@link ReminderSchedule}: our advice, not a rule of the toolkit. Immutable and thread-safe.
 */
public final class CafReminderSchedule {

    private final CafScorer scorer;
    private final Catalogue catalogue;
    private final CafAssessment assessment;
    private final LocalDate from;
    private final LocalDate until;
    private final CheckIns checkIns;
    private final @Nullable CafPlan plan;

    private CafReminderSchedule(
            CafScorer scorer,
            Catalogue catalogue,
            CafAssessment assessment,
            LocalDate from,
            LocalDate until,
            CheckIns checkIns,
            @Nullable CafPlan plan) {
        this.scorer = scorer;
        this.catalogue = catalogue;
        this.assessment = assessment;
        this.from = from;
        this.until = until;
        this.checkIns = checkIns;
        this.plan = plan;
    }

    /**
     * Makes the schedule of an assessment, with a check-in each quarter.
     *
     * @param scorer judges it; refs that its outcomes do not have are passed over
     * @param catalogue knows the days of the editions
     * @param assessment the assessment
     * @param from the first day
     * @param until the last day
     * @return the schedule
     * @throws IllegalArgumentException if the last day is before the first
     */
    public static CafReminderSchedule of(
            CafScorer scorer, Catalogue catalogue, CafAssessment assessment, LocalDate from, LocalDate until) {
        Objects.requireNonNull(scorer, "scorer");
        Objects.requireNonNull(catalogue, "catalogue");
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("until: " + until + " is before " + from);
        }
        return new CafReminderSchedule(scorer, catalogue, assessment, from, until, CheckIns.QUARTERLY, null);
    }

    /**
     * Gives a schedule like this one with another rhythm of check-ins.
     *
     * @param rhythm how often
     * @return the schedule
     */
    public CafReminderSchedule withCheckIns(CheckIns rhythm) {
        Objects.requireNonNull(rhythm, "rhythm");
        return new CafReminderSchedule(scorer, catalogue, assessment, from, until, rhythm, plan);
    }

    /**
     * Gives a schedule like this one that also reminds of the due days of a plan.
     *
     * @param tasks the plan; rows that have no due day or are about no outcome are passed over
     * @return the schedule
     */
    public CafReminderSchedule withPlan(CafPlan tasks) {
        Objects.requireNonNull(tasks, "tasks");
        return new CafReminderSchedule(scorer, catalogue, assessment, from, until, checkIns, tasks);
    }

    /**
     * Works out the reminders.
     *
     * @return the reminders, in order of day; each is of a day from the first to the last
     */
    public List<Reminder> reminders() {
        List<Reminder> reminders = new ArrayList<>();
        for (LocalDate day : checkIns.days(from, until)) {
            reminders.add(new Reminder(
                    day,
                    ReminderKind.CHECK_IN,
                    "check-in " + day,
                    "Check-in",
                    Reason.of(ScoringCodes.REMINDER_CHECK_IN),
                    List.of()));
        }
        reviews(reminders);
        evidence(reminders);
        edition(reminders);
        tasks(reminders);
        reminders.sort(Reminder.ORDER);
        return List.copyOf(reminders);
    }

    private void reviews(List<Reminder> reminders) {
        RefsByDay<CafOutcomeRef> reviews = new RefsByDay<>();
        assessment.outcomes().forEach((ref, answer) -> {
            if (isAsked(ref)) {
                reviews.note(answer.reviewBy(), ref);
            }
        });
        reviews.forEach((day, refs) -> {
            if (day.isBefore(from)) {
                reminders.add(new Reminder(
                        from,
                        ReminderKind.REVIEW,
                        "review " + day,
                        "Overdue review",
                        Reason.of(ScoringCodes.REMINDER_OVERDUE, refs, day),
                        List.copyOf(refs)));
            } else {
                ahead(
                        day,
                        ReminderSchedule.REVIEW_DAYS,
                        ReminderKind.REVIEW,
                        "review " + day,
                        "Review",
                        Reason.of(ScoringCodes.REMINDER_REVIEW, refs, day),
                        refs,
                        reminders);
            }
        });
    }

    /** By its own last day, or by the rule that the scorer holds evidence to. */
    private void evidence(List<Reminder> reminders) {
        EvidenceFreshness freshness = scorer.evidenceFreshness();
        RefsByDay<CafOutcomeRef> ends = new RefsByDay<>();
        assessment.evidence().forEach((ref, records) -> {
            if (isAsked(ref)) {
                records.forEach(seen -> {
                    LocalDate out = freshness.outOfDateFrom(seen, null);
                    ends.note(out == null ? null : out.minusDays(1), ref);
                });
            }
        });
        ends.forEach((last, refs) -> ahead(
                last,
                ReminderSchedule.EVIDENCE_DAYS,
                ReminderKind.EVIDENCE,
                "evidence " + last,
                "Renew evidence",
                Reason.of(ScoringCodes.REMINDER_EVIDENCE, refs, last),
                refs,
                reminders));
    }

    private boolean isAsked(CafOutcomeRef ref) {
        return scorer.outcomes().outcome(ref).isPresent();
    }

    private void edition(List<Reminder> reminders) {
        CafOutcomes outcomes = scorer.outcomes();
        KnownDate interim = outcomes.dates().interim();
        KnownDate deadline = catalogue.edition(outcomes.edition()).deadline();
        EditionFacts next = catalogue.edition(new Edition(outcomes.edition().startYear() + 1));
        KnownDate opensOn = next.opensOn();
        if (interim != null) {
            ahead(
                    interim.on(),
                    ReminderSchedule.DEADLINE_DAYS,
                    ReminderKind.DEADLINE,
                    "interim",
                    "Interim assessment of " + outcomes.edition(),
                    Reason.of(CafCodes.FORECAST_INTERIM, outcomes.edition(), interim.on()),
                    List.of(),
                    reminders);
        }
        if (deadline != null && assessment.publication() == null) {
            ahead(
                    deadline.on(),
                    ReminderSchedule.DEADLINE_DAYS,
                    ReminderKind.DEADLINE,
                    "deadline",
                    "Publish " + outcomes.edition(),
                    EditionDays.deadline(outcomes.edition(), deadline),
                    List.of(),
                    reminders);
        }
        if (opensOn != null) {
            ahead(
                    opensOn.on(),
                    0,
                    ReminderKind.NEXT_EDITION,
                    "next-edition",
                    "Roll over to " + next.edition(),
                    EditionDays.opening(next.edition(), opensOn),
                    List.of(),
                    reminders);
        }
    }

    private void tasks(List<Reminder> reminders) {
        if (plan == null) {
            return;
        }
        for (CafPlanRow row : plan.rows()) {
            LocalDate due = row.due();
            CafOutcomeRef ref = row.ref();
            if (due != null && ref != null) {
                LocalDate on = due.isBefore(from) ? from : due;
                if (!on.isAfter(until)) {
                    reminders.add(new Reminder(
                            on,
                            ReminderKind.TASK,
                            "task " + row.kind().token() + " " + ref,
                            "Due: " + ref + " " + row.title(),
                            Reason.of(ScoringCodes.REMINDER_TASK, ref, due),
                            List.of(ref)));
                }
            }
        }
    }

    private void ahead(
            LocalDate day,
            int days,
            ReminderKind kind,
            String identity,
            String subject,
            Reason why,
            List<CafOutcomeRef> refs,
            List<Reminder> reminders) {
        if (day.isBefore(from)) {
            return;
        }
        LocalDate on = day.minusDays(days).isBefore(from) ? from : day.minusDays(days);
        if (!on.isAfter(until)) {
            reminders.add(new Reminder(on, kind, identity, subject, why, List.copyOf(refs)));
        }
    }

    /** {@return the edition and the span} */
    @Override
    public String toString() {
        return "CafReminderSchedule[" + scorer.outcomes().edition() + " from " + from + " to " + until + "]";
    }
}
