package io.github.opendspt.scoring.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.Evidence;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.assessment.Publication;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.credit.CreditOutcome;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.model.requirement.Confidence;
import io.github.opendspt.model.requirement.EditionFacts;
import io.github.opendspt.model.requirement.KnownDate;
import io.github.opendspt.model.requirement.Provenance;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.CreditSource;
import io.github.opendspt.scoring.SchemeCredit;
import io.github.opendspt.scoring.Situation;
import io.github.opendspt.scoring.Situations;
import io.github.opendspt.scoring.plan.Plan;
import io.github.opendspt.scoring.plan.Planner;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderScheduleTest {

    private static final LocalDate FROM = LocalDate.of(2025, 11, 30);
    private static final RequirementSet SET = Catalogue.bundled().requirementSets().stream()
            .filter(set -> set.category().number() == 2)
            .findFirst()
            .orElseThrow();

    private static final CreditSource NO_CREDIT = (assessment, requirements, day) -> Credits.none();

    private static String line(Reminder reminder) {
        return reminder.on() + " " + reminder.kind() + ": " + reminder.subject() + ": "
                + reminder.why().message() + " " + reminder.refs();
    }

    private static Assessment.Builder assessment() {
        return Assessment.builder(
                SET.edition(),
                new Organisation(OdsCode.parse("8XX01"), "Example Supplier Ltd", OrganisationType.IT_SUPPLIER));
    }

    private static Assessment.Builder published() {
        return assessment().publication(new Publication(Status.STANDARDS_MET, FROM));
    }

    private static List<String> reminders(Assessment.Builder assessment, LocalDate until) {
        return ReminderSchedule.of(SET, NO_CREDIT, assessment.build(), FROM, until).reminders().stream()
                .map(ReminderScheduleTest::line)
                .toList();
    }

    @Example
    void aYear() {
        assertThat(reminders(
                        published()
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
                                .certificate(Situations.plusUntil(LocalDate.of(2026, 5, 14))),
                        LocalDate.of(2026, 7, 31)))
                .containsExactly(
                        "2025-11-30 review: Overdue review: the review of 1.3.1 was due by 31 January 2025, which has passed"
                                + " [1.3.1]",
                        "2026-01-01 check-in: Check-in: score the assessment, and see what has changed []",
                        "2026-02-13 certificate: Renew Cyber Essentials Plus: Cyber Essentials Plus is valid until 14 May 2026;"
                                + " items that its end changes: 0; Standards Exceeded depends on it []",
                        "2026-04-01 check-in: Check-in: score the assessment, see what has changed, and look again at these"
                                + " answers: 1.1.1 [1.1.1]",
                        "2026-04-16 review: Review: the review of 1.1.3 is due by 30 April 2026 [1.1.3]",
                        "2026-07-01 check-in: Check-in: score the assessment, see what has changed, and look again at these"
                                + " answers: 1.1.2 [1.1.2]");
    }

    /** Rule D24: plain Cyber Essentials, and a certificate that is renewed without a gap, are not worth a reminder. */
    @Example
    void aCertificateWhoseEndChangesNothing() {
        assertThat(reminders(
                        published()
                                .certificate(Situations.plusUntil(LocalDate.of(2026, 5, 14)))
                                .certificate(Situations.plusUntil(LocalDate.of(2027, 5, 14)))
                                .certificate(Certificate.builder(CertificateScheme.CYBER_ESSENTIALS)
                                        .number("CE-1")
                                        .issuedOn(FROM)
                                        .expiresOn(LocalDate.of(2026, 5, 1))
                                        .build()),
                        LocalDate.of(2026, 12, 31)))
                .noneMatch(line -> line.contains(" certificate:"));
    }

    /** Rule D24: the end of a certificate that exempts an item is worth a reminder without Standards Exceeded too. */
    @Example
    void aCertificateWhoseEndChangesAnItemOnly() {
        CreditSource exempting = new SchemeCredit(
                Map.of(CertificateScheme.NHSMAIL, Map.of(EvidenceRef.parse("9.5.10"), CreditOutcome.EXEMPT)));
        Assessment certified = published()
                .certificate(Certificate.builder(CertificateScheme.NHSMAIL)
                        .issuedOn(FROM)
                        .expiresOn(FROM.plusDays(90))
                        .build())
                .build();

        assertThat(ReminderSchedule.of(SET, exempting, certified, FROM, FROM).reminders())
                .extracting(ReminderScheduleTest::line)
                .containsExactly(
                        "2025-11-30 certificate: Renew NHSmail: NHSmail is valid until 28 February 2026; items that"
                                + " its end changes: 1 []");
    }

    /** Each item once a day, however many records of it run out; what is not asked is passed over. */
    @Example
    void evidenceThatRunsOut() {
        Evidence scan =
                Evidence.builder("Scan", FROM).validUntil(FROM.plusDays(40)).build();

        assertThat(reminders(
                        published()
                                .evidence(EvidenceRef.parse("1.1.1"), scan)
                                .evidence(EvidenceRef.parse("1.1.1"), scan)
                                .evidence(EvidenceRef.parse("1.1.2"), scan)
                                .evidence(EvidenceRef.parse("1.1.3"), Evidence.of("Register", FROM))
                                .evidence(EvidenceRef.parse("99.9.9"), scan),
                        FROM.plusDays(20)))
                .containsExactly(
                        "2025-12-10 evidence: Renew evidence: evidence for 1.1.1 and 1.1.2 is valid until 9 January 2026"
                                + " [1.1.1, 1.1.2]");
    }

    /** An opening that is weakly founded has only probably come; one that is not known, or past, is no reminder. */
    @ParameterizedTest
    @CsvSource({
        "2025-12-01, medium, 2026-27 opens; roll the assessment over to it",
        "2025-12-01, low, 2026-27 has probably opened; roll the assessment over to it",
        "2025-11-01, medium,",
        ", medium,"
    })
    void theNextEditionOpens(@Nullable LocalDate opensOn, String confidence, @Nullable String message) {
        KnownDate day = opensOn == null
                ? null
                : new KnownDate(opensOn, new Provenance(Confidence.parse(confidence), "the toolkit"));
        EditionFacts next = new EditionFacts(Edition.parse("2026-27"), day, null, null, null, List.of(), List.of());

        assertThat(ReminderSchedule.of(SET, NO_CREDIT, published().build(), FROM, FROM.plusDays(10))
                        .withNextEdition(next)
                        .reminders())
                .extracting(reminder -> reminder.on() + " " + reminder.why().message())
                .isEqualTo(message == null ? List.of() : List.of(opensOn + " " + message));
    }

    /** Work that is overdue is a matter of today, work of a later day than the last none of this span. */
    @Example
    void theDueDaysOfAPlan() {
        RequirementSet provisional = Situations.provisional();
        Assessment assessment = Assessment.builder(
                        provisional.edition(), assessment().build().organisation())
                .build();
        Plan plan = Planner.of(provisional, NO_CREDIT)
                .plan(assessment, FROM)
                .withDue(null, FROM)
                .withDue(EvidenceRef.parse("1.1.1"), FROM.minusDays(1))
                .withDue(AssertionRef.parse("1.1"), FROM.plusDays(1))
                .withDue(EvidenceRef.parse("1.1.2"), FROM.plusDays(2));

        assertThat(ReminderSchedule.of(provisional, NO_CREDIT, assessment, FROM, FROM.plusDays(1))
                        .withPlan(plan)
                        .reminders())
                .filteredOn(reminder -> reminder.kind() == ReminderKind.TASK)
                .extracting(reminder -> reminder.identity() + ": " + line(reminder))
                .containsExactly(
                        "task evidence 1.1.1: 2025-11-30 task: Due: 1.1.1 title of 1.1.1: 1.1.1 is due by 29 November 2025 [1.1.1]",
                        "task confirmation 1.1: 2025-12-01 task: Due: 1.1 first assertion: 1.1 is due by 1 December 2025 []");
    }

    @Example
    void theDeadlineAndWorkThatTakesLong() {
        assertThat(reminders(assessment(), LocalDate.of(2026, 6, 30)))
                .contains(
                        "2026-05-31 deadline: Publish 2025-26: the deadline of 2025-26 is 30 June 2026 []",
                        "2026-04-07 lead-time: Begin 9.4.5: 9.4.5 takes about 12 weeks; begin now to be ready by 30 June 2026"
                                + " (our advice) [9.4.5]");
    }

    /** Where there is less time than the work takes, nobody is promised that it will be done by then. */
    @Example
    void workThatTakesLongerThanThereIs() {
        LocalDate late = LocalDate.of(2026, 6, 1);

        assertThat(ReminderSchedule.of(SET, NO_CREDIT, assessment().build(), late, LocalDate.of(2026, 6, 30))
                        .reminders())
                .extracting(ReminderScheduleTest::line)
                .contains(
                        "2026-06-01 lead-time: Begin 9.4.5: 9.4.5 takes about 12 weeks, and 30 June 2026 is nearer than that;"
                                + " begin at once (our advice) [9.4.5]");
    }

    /** What a certificate exempts needs no work. */
    @Example
    void whatIsExemptIsNotBegun() {
        EvidenceRef test = EvidenceRef.parse("9.2.1");
        CreditSource exempting =
                new SchemeCredit(Map.of(CertificateScheme.CYBER_ESSENTIALS_PLUS, Map.of(test, CreditOutcome.EXEMPT)));
        Assessment certified = assessment()
                .certificate(Situations.plusUntil(FROM.plusMonths(11)))
                .build();
        LocalDate until = LocalDate.of(2026, 6, 30);

        assertThat(reminders(assessment(), until)).anyMatch(line -> line.contains("Begin 9.2.1"));
        assertThat(ReminderSchedule.of(SET, exempting, certified, FROM, until).reminders())
                .noneMatch(reminder -> reminder.refs().contains(test));
    }

    /** What identifies a reminder depends on what it is about, not on the day of asking. */
    @Property(tries = 100)
    @Domain(Situations.class)
    void anIdentityDoesNotDependOnTheDayOfAsking(@ForAll Situation given) {
        LocalDate until = given.asAt().plusYears(1);
        ReminderSchedule now = ReminderSchedule.of(given.set(), NO_CREDIT, given.assessment(), given.asAt(), until);
        ReminderSchedule later = ReminderSchedule.of(
                given.set(), NO_CREDIT, given.assessment(), given.asAt().plusDays(1), until);

        assertThat(now.reminders()).extracting(Reminder::identity).doesNotHaveDuplicates();
        assertThat(now.reminders())
                .extracting(Reminder::identity)
                .containsAll(later.reminders().stream().map(Reminder::identity).toList());
    }

    @Example
    void aDeadlineThatIsWeaklyFoundedIsOnlyLikely() {
        Edition next = Edition.parse("2026-27");
        RequirementSet nextYear = RequirementSet.builder(Completeness.COMPLETE, next, SET.category())
                .editionFacts(Catalogue.bundled().edition(next))
                .build();

        assertThat(ReminderSchedule.of(
                                nextYear,
                                NO_CREDIT,
                                Assessment.builder(next, assessment().build().organisation())
                                        .build(),
                                LocalDate.of(2027, 5, 1),
                                LocalDate.of(2027, 6, 30))
                        .reminders())
                .filteredOn(reminder -> reminder.kind() == ReminderKind.DEADLINE)
                .extracting(reminder -> reminder.why().message())
                .containsExactly("the deadline of 2026-27 is probably 30 June 2027; it is not confirmed");
    }

    @Example
    void aReminderThatWouldFallBeforeTheFirstDayFallsOnIt() {
        assertThat(reminders(published().certificate(Situations.plusUntil(FROM)), FROM))
                .containsExactly(
                        "2025-11-30 certificate: Renew Cyber Essentials Plus: Cyber Essentials Plus is valid until 30 November"
                                + " 2025; items that its end changes: 0; Standards Exceeded depends on it []");
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
                        "2027-04-01 plan: Plan for 4.5.6: a plan is accepted for 4.5.6 until 30 June 2027 only [4.5.6]");
    }

    @Example
    void theLastDayBeforeTheFirst() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> ReminderSchedule.of(SET, NO_CREDIT, assessment().build(), FROM, FROM.minusDays(1)))
                .withMessage("until: 2025-11-29 is before 2025-11-30");
    }

    @Property(tries = 200)
    @Domain(Situations.class)
    void everyAnswerIsLookedAtOnceAndEveryDayIsInTheSpan(@ForAll Situation given) {
        LocalDate until = given.asAt().plusYears(1);
        List<Reminder> reminders = ReminderSchedule.of(given.set(), NO_CREDIT, given.assessment(), given.asAt(), until)
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
                        published()
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
