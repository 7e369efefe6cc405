package io.github.opendspt.scoring.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.Situation;
import io.github.opendspt.scoring.Situations;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

class ReminderScheduleTest {

    private static final LocalDate FROM = LocalDate.of(2025, 11, 30);
    private static final RequirementSet SET = Catalogue.bundled().requirementSets().stream()
            .filter(set -> set.category().number() == 2)
            .findFirst()
            .orElseThrow();

    private static Assessment.Builder assessment() {
        return Assessment.builder(
                SET.edition(),
                new Organisation(OdsCode.parse("8XX01"), "Example Supplier Ltd", OrganisationType.IT_SUPPLIER));
    }

    private static List<String> reminders(Assessment.Builder assessment, LocalDate until) {
        return ReminderSchedule.of(SET, assessment.build(), FROM, until).reminders().stream()
                .map(reminder -> reminder.on() + " " + reminder.kind() + ": " + reminder.subject() + ": "
                        + reminder.why() + " " + reminder.refs())
                .toList();
    }

    @Example
    void aYear() {
        assertThat(reminders(
                        assessment()
                                .answer(EvidenceRef.parse("1.1.1"), Answer.text("said"))
                                .answer(EvidenceRef.parse("1.1.2"), Answer.text("said"))
                                .answer(
                                        EvidenceRef.parse("1.1.3"),
                                        Answer.builder()
                                                .text("said")
                                                .reviewBy(LocalDate.of(2026, 4, 30))
                                                .build())
                                .answer(
                                        EvidenceRef.parse("1.3.1"),
                                        Answer.builder()
                                                .yes(true)
                                                .reviewBy(LocalDate.of(2025, 1, 31))
                                                .build())
                                .answer(EvidenceRef.parse("99.9.9"), Answer.yes(true))
                                .certificate(Certificate.builder(CertificateScheme.CYBER_ESSENTIALS_PLUS)
                                        .expiresOn(LocalDate.of(2026, 5, 14))
                                        .build()),
                        LocalDate.of(2026, 11, 29)))
                .containsExactly(
                        "2025-11-30 review: Overdue review: the review was due by 31 January 2025, which is past [1.3.1]",
                        "2026-02-13 certificate: Renew Cyber Essentials Plus: Cyber Essentials Plus expires on 14 May 2026; what"
                                + " it exempts falls open unless it is renewed or answered []",
                        "2026-02-28 check-in: Check-in 1 of 3: score the assessment, and see what has changed []",
                        "2026-04-16 review: Review: the review is due by 30 April 2026 [1.1.3]",
                        "2026-05-30 check-in: Check-in 2 of 3: score the assessment, see what has changed, and look again at"
                                + " answers that have no review of their own [1.1.1]",
                        "2026-05-31 deadline: Publish 2025-26: the deadline of 2025-26 is 30 June 2026 []",
                        "2026-08-30 check-in: Check-in 3 of 3: score the assessment, see what has changed, and look again at"
                                + " answers that have no review of their own [1.1.2]");
    }

    @Example
    void aDeadlineThatIsWeaklyFoundedIsOnlyLikely() {
        Edition next = Edition.parse("2026-27");
        RequirementSet nextYear = RequirementSet.builder(Completeness.COMPLETE, next, SET.category())
                .editionFacts(Catalogue.bundled().edition(next))
                .build();

        assertThat(ReminderSchedule.of(
                                nextYear,
                                Assessment.builder(next, assessment().build().organisation())
                                        .build(),
                                LocalDate.of(2027, 5, 1),
                                LocalDate.of(2027, 6, 30))
                        .reminders())
                .extracting(Reminder::why)
                .containsExactly("the deadline of 2026-27 is likely 30 June 2027");
    }

    @Example
    void aReminderThatWouldFallBeforeTheFirstDayFallsOnIt() {
        assertThat(reminders(
                        assessment()
                                .certificate(Certificate.builder(CertificateScheme.ISO_27001)
                                        .expiresOn(FROM)
                                        .build())
                                .certificate(Certificate.builder(CertificateScheme.PSN_IA)
                                        .expiresOn(FROM.minusDays(1))
                                        .build()),
                        FROM))
                .containsExactly(
                        "2025-11-30 certificate: Renew ISO 27001: ISO 27001 expires on 30 November 2025; what it exempts"
                                + " falls open unless it is renewed or answered []");
    }

    /** A38: 4.5.6 may be a resourced plan to 30 June 2027. */
    @Example
    void aPlanThatStandsInForAnItem() {
        assertThat(reminders(
                        assessment()
                                .answer(
                                        EvidenceRef.parse("4.5.6"),
                                        Answer.builder()
                                                .text("plan")
                                                .reviewBy(LocalDate.of(2030, 1, 1))
                                                .build()),
                        LocalDate.of(2027, 4, 1)))
                .contains(
                        "2027-04-01 plan: Plan for 4.5.6: a plan may stand in for 4.5.6 until 30 June 2027 only [4.5.6]");
    }

    @Example
    void theLastDayBeforeTheFirst() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReminderSchedule.of(SET, assessment().build(), FROM, FROM.minusDays(1)))
                .withMessage("until: 2025-11-29 is before 2025-11-30");
    }

    @Property(tries = 200)
    @Domain(Situations.class)
    void everyAnswerIsLookedAtOnceAndEveryDayIsInTheSpan(@ForAll Situation given) {
        LocalDate until = given.asAt().plusYears(1);
        List<Reminder> reminders = ReminderSchedule.of(given.set(), given.assessment(), given.asAt(), until)
                .reminders();

        assertThat(reminders)
                .allMatch(reminder -> !reminder.on().isBefore(given.asAt())
                        && !reminder.on().isAfter(until)
                        && !reminder.toString().contains(Situations.SECRET));
        assertThat(reminders).extracting(Reminder::on).isSorted();
        assertThat(reminders.stream()
                        .filter(reminder ->
                                reminder.kind() == ReminderKind.CHECK_IN || reminder.kind() == ReminderKind.REVIEW)
                        .flatMap(reminder -> reminder.refs().stream()))
                .containsExactlyInAnyOrderElementsOf(given.assessment().answers().keySet().stream()
                        .filter(ref -> given.set().item(ref).isPresent())
                        .toList());
        List<Integer> shares = reminders.stream()
                .filter(reminder -> reminder.kind() == ReminderKind.CHECK_IN)
                .map(reminder -> reminder.refs().size())
                .toList();
        assertThat(shares).hasSize(4);
        assertThat(shares.stream().mapToInt(share -> share).max().orElseThrow()
                        - shares.stream().mapToInt(share -> share).min().orElseThrow())
                .isLessThanOrEqualTo(1);
    }

    @Example
    void aCertificateWithoutAnEndIsNotToBeRenewed() {
        assertThat(reminders(
                        assessment()
                                .certificate(Certificate.builder(CertificateScheme.NHSMAIL)
                                        .build()),
                        FROM))
                .isEmpty();
    }

    @Example
    void kindsReadBack() {
        assertThat(ReminderKind.values()).allMatch(kind -> ReminderKind.parse(kind.toString()) == kind);
        assertThatIllegalArgumentException().isThrownBy(() -> ReminderKind.parse("REVIEW"));
    }
}
