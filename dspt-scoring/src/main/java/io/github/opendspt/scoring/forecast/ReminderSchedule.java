package io.github.opendspt.scoring.forecast;

import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.KnownDate;
import io.github.opendspt.model.requirement.RequirementSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Spreads the work of a year: little and often rather than all at once before the deadline.
 *
 * <ul>
 *   <li>A check-in every {@value #CHECK_IN_MONTHS} months, counted from the first day. Answers that have no review of their own
 *       are dealt out over the check-ins in order of ref, as evenly as their number allows, so that each is looked at once.
 *   <li>The review of answers {@value #REVIEW_DAYS} days before it is due; one that is overdue on the first day.
 *   <li>The renewal of a certificate {@value #CERTIFICATE_DAYS} days before it expires.
 *   <li>The end of the time for which a resourced plan may stand in for an answered item, {@value #CERTIFICATE_DAYS} days
 *       before (rule A38).
 *   <li>The deadline of the edition, where it is known, {@value #DEADLINE_DAYS} days before.
 * </ul>
 *
 * <p>These spans are this project's own advice, not rules of the toolkit. A reminder that would fall before the first day falls
 * on it, while what it is about is still to come; one that would fall after the last day is left out. Nothing of an answer is
 * repeated. Immutable and thread-safe.
 */
public final class ReminderSchedule {

    /** Months from one check-in to the next. */
    public static final int CHECK_IN_MONTHS = 3;

    /** Days before a review is due. */
    public static final int REVIEW_DAYS = 14;

    /** Days before a certificate expires. */
    public static final int CERTIFICATE_DAYS = 90;

    /** Days before the deadline. */
    public static final int DEADLINE_DAYS = 30;

    private static final Comparator<Reminder> ORDER = Comparator.comparing(Reminder::on)
            .thenComparing(Reminder::kind)
            .thenComparing(Reminder::subject)
            .thenComparing(Reminder::why);

    private final RequirementSet requirements;
    private final Assessment assessment;
    private final LocalDate from;
    private final LocalDate until;

    private ReminderSchedule(RequirementSet requirements, Assessment assessment, LocalDate from, LocalDate until) {
        this.requirements = requirements;
        this.assessment = assessment;
        this.from = from;
        this.until = until;
    }

    /**
     * The schedule of an assessment.
     *
     * @param requirements the requirement set that it is judged by; answers to other refs are passed over
     * @param assessment the assessment
     * @param from the first day
     * @param until the last day
     * @return the schedule
     * @throws IllegalArgumentException if the last day is before the first
     */
    public static ReminderSchedule of(
            RequirementSet requirements, Assessment assessment, LocalDate from, LocalDate until) {
        Objects.requireNonNull(requirements, "requirements");
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("until: " + until + " is before " + from);
        }
        return new ReminderSchedule(requirements, assessment, from, until);
    }

    /**
     * The reminders.
     *
     * @return the reminders, in order of day; each is of a day from the first to the last
     */
    public List<Reminder> reminders() {
        List<Reminder> reminders = new ArrayList<>();
        TreeMap<LocalDate, List<EvidenceRef>> reviews = new TreeMap<>();
        List<EvidenceRef> others = new ArrayList<>();
        for (Map.Entry<EvidenceRef, Answer> entry : assessment.answers().entrySet()) {
            if (requirements.item(entry.getKey()).isEmpty()) {
                continue;
            }
            LocalDate reviewBy = entry.getValue().reviewBy();
            if (reviewBy == null) {
                others.add(entry.getKey());
            } else {
                reviews.computeIfAbsent(reviewBy, key -> new ArrayList<>()).add(entry.getKey());
            }
        }
        checkIns(others, reminders);
        reviews.forEach((day, refs) -> review(day, refs, reminders));
        assessment.certificates().forEach(certificate -> certificate(certificate, reminders));
        requirements.items().forEach(item -> plan(item, reminders));
        deadline(reminders);
        reminders.sort(ORDER);
        return List.copyOf(reminders);
    }

    private void checkIns(List<EvidenceRef> others, List<Reminder> reminders) {
        List<LocalDate> days = new ArrayList<>();
        // Counted from the first day each time, so that the end of a short month does not move the later ones.
        for (LocalDate day = from.plusMonths(CHECK_IN_MONTHS);
                !day.isAfter(until);
                day = from.plusMonths((long) CHECK_IN_MONTHS * (days.size() + 1))) {
            days.add(day);
        }
        for (int i = 0; i < days.size(); i++) {
            List<EvidenceRef> share = others.subList((int) ((long) others.size() * i / days.size()), (int)
                    ((long) others.size() * (i + 1) / days.size()));
            reminders.add(new Reminder(
                    days.get(i),
                    ReminderKind.CHECK_IN,
                    "Check-in " + (i + 1) + " of " + days.size(),
                    share.isEmpty()
                            ? "score the assessment, and see what has changed"
                            : "score the assessment, see what has changed, and look again at answers that have no review"
                                    + " of their own",
                    share));
        }
    }

    private void review(LocalDate day, List<EvidenceRef> refs, List<Reminder> reminders) {
        if (day.isBefore(from)) {
            reminders.add(new Reminder(
                    from,
                    ReminderKind.REVIEW,
                    "Overdue review",
                    "the review was due by " + new Day(day) + ", which is past",
                    refs));
        } else {
            ahead(
                    day,
                    REVIEW_DAYS,
                    ReminderKind.REVIEW,
                    "Review",
                    "the review is due by " + new Day(day),
                    refs,
                    reminders);
        }
    }

    private void certificate(Certificate certificate, List<Reminder> reminders) {
        LocalDate expiresOn = certificate.expiresOn();
        if (expiresOn != null) {
            String scheme = certificate.scheme().displayName();
            ahead(
                    expiresOn,
                    CERTIFICATE_DAYS,
                    ReminderKind.CERTIFICATE,
                    "Renew " + scheme,
                    scheme + " expires on " + new Day(expiresOn)
                            + "; what it exempts falls open unless it is renewed or answered",
                    List.of(),
                    reminders);
        }
    }

    private void plan(EvidenceItem item, List<Reminder> reminders) {
        LocalDate planUntil = item.planUntil();
        if (planUntil != null && assessment.answer(item.ref()).isPresent()) {
            ahead(
                    planUntil,
                    CERTIFICATE_DAYS,
                    ReminderKind.PLAN,
                    "Plan for " + item.ref(),
                    "a plan may stand in for " + item.ref() + " until " + new Day(planUntil) + " only",
                    List.of(item.ref()),
                    reminders);
        }
    }

    private void deadline(List<Reminder> reminders) {
        KnownDate deadline = requirements.editionFacts().deadline();
        if (deadline != null) {
            ahead(
                    deadline.on(),
                    DEADLINE_DAYS,
                    ReminderKind.DEADLINE,
                    "Publish " + requirements.edition(),
                    "the deadline of " + requirements.edition() + " is "
                            + (deadline.onlyLikely() ? "likely " : "")
                            + new Day(deadline.on()),
                    List.of(),
                    reminders);
        }
    }

    private void ahead(
            LocalDate day,
            int days,
            ReminderKind kind,
            String subject,
            String why,
            List<EvidenceRef> refs,
            List<Reminder> reminders) {
        if (day.isBefore(from)) {
            return;
        }
        LocalDate on = day.minusDays(days).isBefore(from) ? from : day.minusDays(days);
        if (!on.isAfter(until)) {
            reminders.add(new Reminder(on, kind, subject, why, refs));
        }
    }
}
