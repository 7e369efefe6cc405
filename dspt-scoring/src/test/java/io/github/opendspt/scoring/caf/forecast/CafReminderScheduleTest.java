package io.github.opendspt.scoring.caf.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Evidence;
import io.github.opendspt.model.assessment.EvidenceKind;
import io.github.opendspt.model.assessment.Publication;
import io.github.opendspt.model.caf.AchievementLevel;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.caf.OutcomeAnswer;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.scoring.caf.Caf;
import io.github.opendspt.scoring.caf.CafScorer;
import io.github.opendspt.scoring.caf.plan.CafPlan;
import io.github.opendspt.scoring.caf.plan.CafPlanRow;
import io.github.opendspt.scoring.caf.plan.CafPlanner;
import io.github.opendspt.scoring.forecast.CheckIns;
import io.github.opendspt.scoring.forecast.Reminder;
import io.github.opendspt.scoring.forecast.ReminderKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CafReminderScheduleTest {

    private static final LocalDate FROM = LocalDate.of(2025, 11, 1);
    private static final LocalDate UNTIL = LocalDate.of(2026, 12, 31);

    private static final CafOutcomes OUTCOMES = Caf.outcomes("2025-26");

    private static CafAssessment trust() {
        return Caf.assessment("2025-26")
                .outcome(
                        Caf.ref("A1.a"),
                        OutcomeAnswer.builder()
                                .level(AchievementLevel.ACHIEVED)
                                .reviewBy(LocalDate.of(2025, 10, 1))
                                .build())
                .outcome(
                        Caf.ref("A1.b"),
                        OutcomeAnswer.builder()
                                .level(AchievementLevel.ACHIEVED)
                                .reviewBy(LocalDate.of(2026, 9, 1))
                                .build())
                .evidence(
                        Caf.ref("B4.d"),
                        Evidence.builder("scan", LocalDate.of(2025, 9, 1))
                                .kind(EvidenceKind.REPORT)
                                .validUntil(LocalDate.of(2026, 7, 20))
                                .build())
                .evidence(Caf.ref("B4.d"), Evidence.of("Register, which never runs out", LocalDate.of(2025, 9, 1)))
                .build();
    }

    private static CafReminderSchedule schedule() {
        return CafReminderSchedule.of(CafScorer.of(OUTCOMES), Catalogue.bundled(), trust(), FROM, UNTIL);
    }

    private static String text(Reminder reminder) {
        return reminder.on() + " " + reminder.subject() + " " + reminder.refs();
    }

    /** Rule E12: the interim assessment of 31 December, on this track only. */
    @Test
    void everythingThatHasADay() {
        assertThat(schedule().reminders())
                .filteredOn(reminder -> reminder.kind() != ReminderKind.CHECK_IN)
                .extracting(CafReminderScheduleTest::text)
                .containsExactly(
                        "2025-11-01 Overdue review [A1.a]",
                        "2025-12-01 Interim assessment of 2025-26 []",
                        "2026-05-31 Publish 2025-26 []",
                        "2026-06-20 Renew evidence [B4.d]",
                        "2026-08-18 Review [A1.b]",
                        "2026-09-01 Roll over to 2026-27 []");
    }

    @Test
    void checkInsAndDueDays() {
        assertThat(schedule().withCheckIns(CheckIns.MONTHLY).reminders())
                .filteredOn(reminder -> reminder.kind() == ReminderKind.CHECK_IN)
                .hasSize(13);
        CafPlan plan = CafPlanner.of(OUTCOMES, Catalogue.bundled())
                .plan(CafScorer.of(OUTCOMES).score(trust(), FROM));
        CafPlan dated = plan.with(plan.rows().get(0).withDue(LocalDate.of(2026, 3, 5)));
        assertThat(schedule().withPlan(dated).reminders())
                .filteredOn(reminder -> reminder.kind() == ReminderKind.TASK)
                .extracting(Reminder::on)
                .containsExactly(LocalDate.of(2026, 3, 5));
    }

    @Test
    void identitiesAreUniqueAndDaysWithinTheSpan() {
        List<Reminder> reminders = schedule().reminders();
        assertThat(reminders).extracting(Reminder::identity).doesNotHaveDuplicates();
        assertThat(reminders)
                .isSortedAccordingTo(Reminder.ORDER)
                .allSatisfy(reminder -> assertThat(reminder.on()).isBetween(FROM, UNTIL));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CafReminderSchedule.of(
                        CafScorer.of(OUTCOMES), Catalogue.bundled(), trust(), FROM, FROM.minusDays(1)));
    }

    /** Rule E1: what the edition does not have is passed over. */
    @Test
    void outcomesOfAnotherEditionArePassedOver() {
        CafAssessment surplus = trust().toBuilder()
                .outcome(
                        Caf.ref("A9.a"),
                        OutcomeAnswer.builder()
                                .level(AchievementLevel.ACHIEVED)
                                .reviewBy(LocalDate.of(2026, 9, 1))
                                .build())
                .evidence(
                        Caf.ref("A9.a"),
                        Evidence.builder("scan", FROM)
                                .validUntil(LocalDate.of(2026, 7, 20))
                                .build())
                .build();

        assertThat(CafReminderSchedule.of(CafScorer.of(OUTCOMES), Catalogue.bundled(), surplus, FROM, UNTIL)
                        .reminders())
                .isEqualTo(schedule().reminders());
    }

    /** Rule A41: who has published needs no reminder of the deadline. */
    @Test
    void whoHasPublishedIsNotRemindedOfTheDeadline() {
        CafAssessment published = trust().toBuilder()
                .publication(new Publication(Status.STANDARDS_MET, FROM))
                .build();

        assertThat(CafReminderSchedule.of(CafScorer.of(OUTCOMES), Catalogue.bundled(), published, FROM, UNTIL)
                        .reminders())
                .extracting(Reminder::identity)
                .doesNotContain("deadline")
                .contains("interim");
    }

    /**
     * Work that is overdue is a matter of today, work of a later day than the last none of this span. Looking up the policy
     * questions (rule E8) is about no outcome.
     */
    @Test
    void theDueDaysOfAPlanAndTheirSpan() {
        CafScorer scorer = CafScorer.of(Caf.outcomes("2026-27"));
        CafAssessment assessment = Caf.assessment("2026-27").build();
        CafPlan plan = CafPlanner.of(scorer.outcomes(), Catalogue.bundled()).plan(scorer.score(assessment, FROM));
        CafPlan dated = plan.with(due(plan, "A1.a", FROM.minusDays(1)))
                .with(due(plan, "A1.b", FROM.plusDays(1)))
                .with(due(plan, null, FROM));

        assertThat(CafReminderSchedule.of(scorer, Catalogue.bundled(), assessment, FROM, FROM)
                        .withPlan(dated)
                        .reminders())
                .extracting(CafReminderScheduleTest::text)
                .containsExactly(FROM + " Due: A1.a Board direction [A1.a]");
    }

    private static CafPlanRow due(CafPlan plan, @Nullable String ref, LocalDate day) {
        return plan.rows().stream()
                .filter(row -> Objects.equals(row.ref(), ref == null ? null : Caf.ref(ref)))
                .findFirst()
                .orElseThrow()
                .withDue(day);
    }

    /** What would fall before the first day falls on it while what it is about is to come; what is over is left out. */
    @Test
    void daysBeforeTheSpanAndAfterIt() {
        assertThat(CafReminderSchedule.of(
                                CafScorer.of(OUTCOMES),
                                Catalogue.bundled(),
                                trust(),
                                LocalDate.of(2026, 6, 25),
                                LocalDate.of(2026, 7, 15))
                        .reminders())
                .filteredOn(reminder -> reminder.kind() != ReminderKind.CHECK_IN)
                .extracting(CafReminderScheduleTest::text)
                .containsExactly(
                        "2026-06-25 Overdue review [A1.a]",
                        "2026-06-25 Renew evidence [B4.d]",
                        "2026-06-25 Publish 2025-26 []");
    }

    /** Rule B2: a deadline that is weakly founded is only likely. */
    @Test
    void aDeadlineThatIsNotConfirmed() {
        assertThat(CafReminderSchedule.of(
                                CafScorer.of(Caf.outcomes("2026-27")),
                                Catalogue.bundled(),
                                Caf.assessment("2026-27").build(),
                                LocalDate.of(2027, 5, 1),
                                LocalDate.of(2027, 5, 31))
                        .reminders())
                .extracting(reminder -> reminder.why().message())
                .containsExactly("the deadline of 2026-27 is probably 30 June 2027; it is not confirmed");
    }

    @Test
    void anEditionOfWhichNoDayIsKnown() {
        assertThat(CafReminderSchedule.of(
                                CafScorer.of(Caf.withoutDays()),
                                Catalogue.bundled(),
                                Caf.assessment(Caf.withoutDays().edition().toString())
                                        .build(),
                                FROM,
                                FROM)
                        .reminders())
                .isEmpty();
    }
}
