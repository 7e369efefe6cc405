package io.github.opendspt.scoring.forecast;

import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.FormRef;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.credit.CertificateEnd;
import io.github.opendspt.model.credit.Credit;
import io.github.opendspt.model.credit.CreditOutcome;
import io.github.opendspt.model.requirement.Advice;
import io.github.opendspt.model.requirement.EditionFacts;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.KnownDate;
import io.github.opendspt.model.requirement.LeadTime;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.CreditSource;
import io.github.opendspt.scoring.code.ScoringCodes;
import io.github.opendspt.scoring.internal.EditionDays;
import io.github.opendspt.scoring.internal.RefsByDay;
import io.github.opendspt.scoring.plan.Plan;
import io.github.opendspt.scoring.plan.PlanRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Spreads the work of a year: little and often rather than all at once before the deadline.
 *
 * <ul>
 *   <li>A check-in each quarter or month, on days of the calendar that do not depend on the day of asking. Answers that have
 *       no review of their own are dealt out over the check-ins in order of ref, as evenly as their number allows, so that
 *       each is looked at once.
 *   <li>The review of answers {@value #REVIEW_DAYS} days before it is due; one that is overdue on the first day.
 *   <li>The renewal of a certificate {@value #CERTIFICATE_DAYS} days before it ends, where its end would change something
 *       (rule D24).
 *   <li>Evidence {@value #EVIDENCE_DAYS} days before it runs out.
 *   <li>The end of the time in which a plan is accepted in place of an item, {@value #CERTIFICATE_DAYS} days before (rule
 *       A38).
 *   <li>Work that takes long, as many weeks before the deadline as the item's {@linkplain LeadTime lead time} says, where
 *       the item is unanswered and not exempt.
 *   <li>The deadline of the edition, where it is known, {@value #DEADLINE_DAYS} days before, unless the assessment is
 *       published; the opening of the next edition; and the due days of a plan, where one is given.
 * </ul>
 *
 * <p>These spans are this project's own advice, not rules of the toolkit. A reminder that would fall before the first day falls
 * on it, while what it is about is still to come; one that would fall after the last day is left out. Nothing of an answer is
 * repeated. Immutable; thread-safe where its credit source is.
 */
public final class ReminderSchedule {

    /** Days before a review is due. */
    public static final int REVIEW_DAYS = 14;

    /** Days before evidence runs out. */
    public static final int EVIDENCE_DAYS = 30;

    /** Days before a certificate ends. */
    public static final int CERTIFICATE_DAYS = 90;

    /** Days before the deadline. */
    public static final int DEADLINE_DAYS = 30;

    private static final int DAYS_OF_A_WEEK = 7;

    private final RequirementSet requirements;
    private final CreditSource source;
    private final Assessment assessment;
    private final LocalDate from;
    private final LocalDate until;
    private final CheckIns checkIns;
    private final @Nullable Plan plan;
    private final @Nullable EditionFacts next;

    private ReminderSchedule(
            RequirementSet requirements,
            CreditSource source,
            Assessment assessment,
            LocalDate from,
            LocalDate until,
            CheckIns checkIns,
            @Nullable Plan plan,
            @Nullable EditionFacts next) {
        this.requirements = requirements;
        this.source = source;
        this.assessment = assessment;
        this.from = from;
        this.until = until;
        this.checkIns = checkIns;
        this.plan = plan;
        this.next = next;
    }

    /**
     * Makes the schedule of an assessment, with a check-in each quarter.
     *
     * @param requirements the requirement set that it is judged by; answers to other refs are passed over
     * @param source where credits come from: they decide whether the end of a certificate changes anything
     * @param assessment the assessment
     * @param from the first day
     * @param until the last day
     * @return the schedule
     * @throws IllegalArgumentException if the last day is before the first
     */
    public static ReminderSchedule of(
            RequirementSet requirements, CreditSource source, Assessment assessment, LocalDate from, LocalDate until) {
        Objects.requireNonNull(requirements, "requirements");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("until: " + until + " is before " + from);
        }
        return new ReminderSchedule(requirements, source, assessment, from, until, CheckIns.QUARTERLY, null, null);
    }

    /**
     * Gives a schedule like this one with another rhythm of check-ins.
     *
     * @param rhythm how often
     * @return the schedule
     */
    public ReminderSchedule withCheckIns(CheckIns rhythm) {
        Objects.requireNonNull(rhythm, "rhythm");
        return new ReminderSchedule(requirements, source, assessment, from, until, rhythm, plan, next);
    }

    /**
     * Gives a schedule like this one that also reminds of the due days of a plan.
     *
     * @param tasks the plan; rows that have no due day are passed over, and so is the import of the requirements, which needs
     *     none
     * @return the schedule
     */
    public ReminderSchedule withPlan(Plan tasks) {
        Objects.requireNonNull(tasks, "tasks");
        return new ReminderSchedule(requirements, source, assessment, from, until, checkIns, tasks, next);
    }

    /**
     * Gives a schedule like this one that also reminds of the opening of the next edition, where its day is known.
     *
     * @param facts what is known of the next edition
     * @return the schedule
     */
    public ReminderSchedule withNextEdition(EditionFacts facts) {
        Objects.requireNonNull(facts, "facts");
        return new ReminderSchedule(requirements, source, assessment, from, until, checkIns, plan, facts);
    }

    /**
     * Works out the reminders.
     *
     * @return the reminders, in order of day; each is of a day from the first to the last
     */
    public List<Reminder> reminders() {
        List<Reminder> reminders = new ArrayList<>();
        RefsByDay<EvidenceRef> reviews = new RefsByDay<>();
        List<EvidenceRef> others = new ArrayList<>();
        for (Map.Entry<EvidenceRef, Answer> entry : assessment.answers().entrySet()) {
            if (requirements.item(entry.getKey()).isEmpty()) {
                continue;
            }
            LocalDate reviewBy = entry.getValue().reviewBy();
            if (reviewBy == null) {
                others.add(entry.getKey());
            } else {
                reviews.note(reviewBy, entry.getKey());
            }
        }
        checkIns(others, reminders);
        reviews.forEach((day, refs) -> review(day, refs, reminders));
        certificates(reminders);
        evidence(reminders);
        Set<EvidenceRef> exempt = exempt();
        requirements.items().forEach(item -> item(item, exempt, reminders));
        deadline(reminders);
        nextEdition(reminders);
        tasks(reminders);
        reminders.sort(Reminder.ORDER);
        return List.copyOf(reminders);
    }

    private void checkIns(List<EvidenceRef> others, List<Reminder> reminders) {
        List<LocalDate> days = checkIns.days(from, until);
        for (int i = 0; i < days.size(); i++) {
            List<EvidenceRef> share = others.subList((int) ((long) others.size() * i / days.size()), (int)
                    ((long) others.size() * (i + 1) / days.size()));
            reminders.add(new Reminder(
                    days.get(i),
                    ReminderKind.CHECK_IN,
                    "check-in " + days.get(i),
                    "Check-in",
                    share.isEmpty()
                            ? Reason.of(ScoringCodes.REMINDER_CHECK_IN)
                            : Reason.of(ScoringCodes.REMINDER_CHECK_IN_SHARE, List.copyOf(share)),
                    List.copyOf(share)));
        }
    }

    private void review(LocalDate day, List<EvidenceRef> refs, List<Reminder> reminders) {
        String identity = "review " + day;
        if (day.isBefore(from)) {
            reminders.add(new Reminder(
                    from,
                    ReminderKind.REVIEW,
                    identity,
                    "Overdue review",
                    Reason.of(ScoringCodes.REMINDER_OVERDUE, List.copyOf(refs), day),
                    List.copyOf(refs)));
        } else {
            Reason why = Reason.of(ScoringCodes.REMINDER_REVIEW, List.copyOf(refs), day);
            ahead(day, REVIEW_DAYS, ReminderKind.REVIEW, identity, "Review", why, refs, reminders);
        }
    }

    /** D24. Certificates of one scheme that end on one day give one reminder. */
    private void certificates(List<Reminder> reminders) {
        Map<String, Reminder> byIdentity = new LinkedHashMap<>();
        for (Certificate certificate : assessment.certificates()) {
            LocalDate last = certificate.lastDay().orElse(LocalDate.MAX);
            if (last.isBefore(from) || last.equals(LocalDate.MAX)) {
                continue;
            }
            CertificateEnd end = CertificateEnd.of(
                    assessment, certificate, (changed, day) -> source.credits(changed, requirements, day));
            if (end.changesAnything()) {
                List<Reminder> one = new ArrayList<>(1);
                ahead(
                        last,
                        CERTIFICATE_DAYS,
                        ReminderKind.CERTIFICATE,
                        "certificate " + certificate.scheme().token() + " " + last,
                        "Renew " + certificate.scheme().displayName(),
                        Reason.of(
                                end.exceeded()
                                        ? ScoringCodes.REMINDER_CERTIFICATE_EXCEEDED
                                        : ScoringCodes.REMINDER_CERTIFICATE,
                                certificate.scheme(),
                                last,
                                end.items().size()),
                        List.of(),
                        one);
                one.forEach(reminder -> byIdentity.putIfAbsent(reminder.identity(), reminder));
            }
        }
        reminders.addAll(byIdentity.values());
    }

    private void evidence(List<Reminder> reminders) {
        RefsByDay<EvidenceRef> ends = new RefsByDay<>();
        assessment.evidence().forEach((ref, records) -> {
            if (requirements.item(ref).isPresent()) {
                records.forEach(record -> ends.note(record.validUntil(), ref));
            }
        });
        ends.forEach((last, refs) -> ahead(
                last,
                EVIDENCE_DAYS,
                ReminderKind.EVIDENCE,
                "evidence " + last,
                "Renew evidence",
                Reason.of(ScoringCodes.REMINDER_EVIDENCE, List.copyOf(refs), last),
                refs,
                reminders));
    }

    /** What is exempt on the first day needs no work. */
    private Set<EvidenceRef> exempt() {
        return source.credits(assessment, requirements, from).items().stream()
                .filter(credit -> credit.outcome() == CreditOutcome.EXEMPT)
                .map(Credit::ref)
                .collect(Collectors.toSet());
    }

    private void item(EvidenceItem item, Set<EvidenceRef> exempt, List<Reminder> reminders) {
        EvidenceRef ref = item.ref();
        boolean answered = assessment.answer(ref).isPresent();
        LocalDate planUntil = item.planUntil();
        if (planUntil != null && answered) {
            ahead(
                    planUntil,
                    CERTIFICATE_DAYS,
                    ReminderKind.PLAN,
                    "plan-until " + ref,
                    "Plan for " + ref,
                    Reason.of(ScoringCodes.REMINDER_PLAN_UNTIL, ref, planUntil),
                    List.of(ref),
                    reminders);
        }
        Advice advice = item.advice();
        LeadTime leadTime = advice == null ? null : advice.leadTime();
        KnownDate deadline = requirements.editionFacts().deadline();
        if (leadTime != null
                && deadline != null
                && item.mandatory()
                && !answered
                && assessment.publication() == null
                && !exempt.contains(ref)) {
            int days = DAYS_OF_A_WEEK * leadTime.weeks();
            Code code = from.plusDays(days).isAfter(deadline.on())
                    ? ScoringCodes.REMINDER_LEAD_TIME_SHORT
                    : ScoringCodes.REMINDER_LEAD_TIME;
            ahead(
                    deadline.on(),
                    days,
                    ReminderKind.LEAD_TIME,
                    "lead-time " + ref,
                    "Begin " + ref,
                    Reason.of(code, ref, leadTime.weeks(), deadline.on()),
                    List.of(ref),
                    reminders);
        }
    }

    private void deadline(List<Reminder> reminders) {
        KnownDate deadline = requirements.editionFacts().deadline();
        if (deadline != null && assessment.publication() == null) {
            ahead(
                    deadline.on(),
                    DEADLINE_DAYS,
                    ReminderKind.DEADLINE,
                    "deadline",
                    "Publish " + requirements.edition(),
                    EditionDays.deadline(requirements.edition(), deadline),
                    List.of(),
                    reminders);
        }
    }

    private void nextEdition(List<Reminder> reminders) {
        if (next == null) {
            return;
        }
        KnownDate opensOn = next.opensOn();
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
        for (PlanRow row : plan.rows()) {
            LocalDate due = row.due();
            FormRef ref = row.ref();
            if (due != null && ref != null) {
                List<EvidenceRef> refs = ref instanceof EvidenceRef item ? List.of(item) : List.of();
                LocalDate on = due.isBefore(from) ? from : due;
                if (!on.isAfter(until)) {
                    reminders.add(new Reminder(
                            on,
                            ReminderKind.TASK,
                            "task " + row.kind().token() + " " + ref,
                            "Due: " + ref + " " + row.title(),
                            Reason.of(ScoringCodes.REMINDER_TASK, ref, due),
                            List.copyOf(refs)));
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
            List<EvidenceRef> refs,
            List<Reminder> reminders) {
        if (day.isBefore(from)) {
            return;
        }
        LocalDate on = day.minusDays(days).isBefore(from) ? from : day.minusDays(days);
        if (!on.isAfter(until)) {
            reminders.add(new Reminder(on, kind, identity, subject, why, List.copyOf(refs)));
        }
    }
}
