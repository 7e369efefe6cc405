package io.github.opendspt.scoring.caf.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.opendspt.model.assessment.Evidence;
import io.github.opendspt.model.assessment.EvidenceKind;
import io.github.opendspt.model.caf.AchievementLevel;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.caf.OutcomeAnswer;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.scoring.caf.Caf;
import io.github.opendspt.scoring.caf.CafScorer;
import io.github.opendspt.scoring.caf.plan.CafPlan;
import io.github.opendspt.scoring.caf.plan.CafPlanner;
import io.github.opendspt.scoring.forecast.CheckIns;
import io.github.opendspt.scoring.forecast.Reminder;
import io.github.opendspt.scoring.forecast.ReminderKind;
import java.time.LocalDate;
import java.util.List;
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
}
