package io.github.opendspt.scoring.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Evidence;
import io.github.opendspt.model.assessment.EvidenceKind;
import io.github.opendspt.model.assessment.EvidenceSays;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.json.Reading;
import io.github.opendspt.model.requirement.AnswerKind;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.evidence.AccessRegister.Account;
import io.github.opendspt.scoring.evidence.AssetRegister.Asset;
import io.github.opendspt.scoring.evidence.BackupRegister.BackedUp;
import io.github.opendspt.scoring.evidence.BulletinRegister.Bulletin;
import io.github.opendspt.scoring.evidence.ExerciseRegister.Exercise;
import io.github.opendspt.scoring.evidence.TrainingRegister.Person;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What registers show of items, by category, with drafts and never an answer. */
class RegisterEvidenceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private static RegisterContext context(int category) {
        return RegisterContext.of(set("2025-26", category), DAY);
    }

    private static RequirementSet set(String edition, int category) {
        return Catalogue.bundled()
                .find(Edition.parse(edition), Category.of(category))
                .orElseThrow();
    }

    private static List<String> shown(RegisterEvidence evidence) {
        return evidence.items().stream()
                .map(item -> item.ref() + " " + item.evidence().says() + ": "
                        + item.evidence().title()
                        + (item.evidence().validUntil() == null
                                ? ""
                                : ", until " + item.evidence().validUntil())
                        + (item.draft() == null
                                ? ""
                                : ", draft " + draft(item.draft().answer())))
                .toList();
    }

    private static Object draft(Answer answer) {
        return answer.date() == null ? answer.yes() : answer.date();
    }

    private static Reading<RegisterEvidence> look(Register register, int category, String table) {
        try {
            return register.look(new ByteArrayInputStream(table.getBytes(UTF_8)), context(category));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> shown(Register register, int category, String table) {
        return shown(look(register, category, table).orElseThrow());
    }

    private static List<String> problems(Register register, String table) {
        return look(register, 2, table).problems().stream()
                .map(problem -> problem.line() + " " + problem.code() + ": " + problem.message())
                .toList();
    }

    private static List<Person> staff(int trained, int all, LocalDate day) {
        List<Person> staff = new ArrayList<>();
        for (int i = 0; i < all; i++) {
            staff.add(new Person(i < trained ? day : null, null));
        }
        return staff;
    }

    /** A35. */
    @Test
    void ninetyFiveOfAHundredOverTwelveMonths() {
        LocalDate first = DAY.minusMonths(12);

        assertThat(shown(TrainingRegister.evidence(context(3), staff(95, 100, first))))
                .containsExactly(
                        "3.2.1 supports: 95 of 100 people were trained in the twelve months to 1 June 2026, until"
                                + " 2026-06-01, draft true");
        assertThat(shown(TrainingRegister.evidence(context(4), staff(94, 100, DAY))))
                .containsExactly("3.2.1 contradicts: 94 of 100 people were trained in the twelve months to 1 June 2026,"
                        + " draft false");
        assertThat(shown(TrainingRegister.evidence(context(3), staff(100, 100, first.minusDays(1)))))
                .containsExactly("3.2.1 contradicts: 0 of 100 people were trained in the twelve months to 1 June 2026,"
                        + " draft false");
    }

    /** A35: in category 2 the same ref asks something else. */
    @Test
    void trainingShowsNothingInCategoryTwo() {
        RegisterEvidence evidence = TrainingRegister.evidence(context(2), staff(1, 1, DAY));

        assertThat(evidence.items()).isEmpty();
        assertThat(evidence.notes()).extracting(note -> note.code()).containsExactly("register-shown.no-item");
    }

    /** A40: next year's items are this year's, as far as anybody knows. */
    @Test
    void aProjectedSetAsksTheSame() {
        RegisterEvidence evidence =
                TrainingRegister.evidence(RegisterContext.of(set("2026-27", 3), DAY), staff(1, 1, DAY));

        assertThat(evidence.items()).extracting(RegisterEvidence.Item::ref).containsExactly(EvidenceRef.of("3.2.1"));
    }

    /** A35: what is known of one edition is known of that alone, but for one that is projected from it. */
    @Test
    void whatIsNotKnownToBeAskedIsNotShown() {
        RequirementSet asked = set("2025-26", 3);
        RequirementSet without = RequirementSet.builder(Completeness.COMPLETE, asked.edition(), asked.category())
                .build();
        RequirementSet before = otherEdition(asked, Completeness.COMPLETE, "2024-25");
        RequirementSet afterNext = otherEdition(asked, Completeness.PROJECTED, "2027-28");

        for (RequirementSet set : List.of(without, before, afterNext)) {
            assertThat(TrainingRegister.evidence(RegisterContext.of(set, DAY), staff(1, 1, DAY))
                            .notes())
                    .as("%s", set)
                    .extracting(note -> note.code())
                    .containsExactly("register-shown.no-item");
        }
    }

    private static RequirementSet otherEdition(RequirementSet set, Completeness completeness, String edition) {
        RequirementSet.Builder other = RequirementSet.builder(completeness, Edition.parse(edition), set.category());
        set.standards().forEach(other::standard);
        set.assertions().forEach(other::assertion);
        set.items().forEach(other::item);
        return other.build();
    }

    /** A7: a day is no answer to an item that takes a text. */
    @Test
    void anAnswerThatTheItemDoesNotTakeIsNotSuggested() {
        RequirementSet asked = set("2025-26", 2);
        EvidenceItem item = asked.item(EvidenceRef.of("4.2.1")).orElseThrow();
        RequirementSet texts = asked.toBuilder()
                .item(item.toBuilder().answerKind(AnswerKind.TEXT).build())
                .build();

        assertThat(AccessRegister.evidence(RegisterContext.of(texts, DAY), List.of(new Account(true, null, DAY)))
                        .items()
                        .get(0))
                .satisfies(shown -> assertThat(shown.evidence().says()).isEqualTo(EvidenceSays.SUPPORTS))
                .satisfies(shown -> assertThat(shown.draft()).isNull());
    }

    @Test
    void whoLeftAndWhatIsToComeDoNotCount() {
        RegisterEvidence evidence = TrainingRegister.evidence(
                context(3),
                List.of(
                        new Person(DAY, null),
                        new Person(null, DAY),
                        new Person(DAY.minusDays(10), DAY.plusDays(1)),
                        new Person(DAY.plusDays(1), null)));

        assertThat(shown(evidence))
                .containsExactly(
                        "3.2.1 contradicts: 2 of 3 people were trained in the twelve months to 1 June 2026, draft"
                                + " false");
        assertThat(evidence.notes())
                .extracting(note -> note.message())
                .containsExactly("1 rows give a trainedOn after 1 June 2026; it does not count");
    }

    /** The evidence says itself until when the test holds. */
    @Property(tries = 200)
    void theTestHoldsUntilItsLastDayAndNotAfter(@ForAll List<@IntRange(min = 0, max = 400) Integer> daysAgo) {
        List<Person> staff = daysAgo.stream()
                .map(days -> new Person(DAY.minusDays(days), null))
                .toList();
        List<RegisterEvidence.Item> items =
                TrainingRegister.evidence(context(3), staff).items();
        LocalDate last = items.isEmpty() ? null : items.get(0).evidence().validUntil();
        if (last != null) {
            RequirementSet set = set("2025-26", 3);
            assertThat(says(RegisterContext.of(set, last), staff)).isEqualTo(EvidenceSays.SUPPORTS);
            assertThat(says(RegisterContext.of(set, last.plusDays(1)), staff)).isEqualTo(EvidenceSays.CONTRADICTS);
        } else if (!items.isEmpty()) {
            assertThat(items.get(0).evidence().says()).isEqualTo(EvidenceSays.CONTRADICTS);
        }
    }

    private static EvidenceSays says(RegisterContext context, List<Person> staff) {
        return TrainingRegister.evidence(context, staff)
                .items()
                .get(0)
                .evidence()
                .says();
    }

    @Test
    void aTableOfStaffWithEveryProblem() {
        String table = "Person,Trained on\nAnn Example,30/02/2026\nann example,2026-01-01\n,2026-01-01\n";

        assertThat(problems(Register.TRAINING, table))
                .containsExactly(
                        "2 table.cell-day: the trainedOn of this row is not a day of the calendar; write it as 2026-06-30 or"
                                + " 30/06/2026",
                        "3 register-row.repeated: this row has the same person as line 2",
                        "4 table.cell-missing: the person of this row is missing");
    }

    @Test
    void noNameGoesAnyFurther() {
        Reading<RegisterEvidence> reading =
                look(Register.TRAINING, 3, "person,trainedOn\nAnn Example,2026-01-01\nBob Example,\n");

        assertThat(reading.orElseThrow().items().get(0).evidence().title()
                        + reading.orElseThrow().items().get(0).draft().why()
                        + reading.orElseThrow())
                .doesNotContain("Example", "Ann", "Bob");
    }

    @Test
    void accounts() {
        String head = "account,enabled,leftOn,reviewedOn\n";

        assertThat(shown(Register.ACCESS, 2, head + "a,yes,,2026-04-01\nb,,,2026-04-02\nc,no,2026-01-01,\n"))
                .containsExactly(
                        "4.2.1 supports: 2 of 2 enabled accounts have been reviewed; the oldest review is of 1 April 2026,"
                                + " the latest of 2 April 2026, draft 2026-04-02",
                        "4.2.4 supports: accounts of people who have left: 0 of 1 enabled on 1 June 2026, draft true");
        assertThat(shown(Register.ACCESS, 3, head + "a,yes,2026-06-01,\n"))
                .containsExactly(
                        "4.2.4 contradicts: accounts of people who have left: 1 of 1 enabled on 1 June 2026, draft"
                                + " false");
        assertThat(shown(Register.ACCESS, 4, head + "a,yes,2026-06-02,\n"))
                .containsExactly("4.2.4 silent: accounts of people who have left: 0 of 0 enabled on 1 June 2026");
        assertThat(shown(Register.ACCESS, 2, head + "a,yes,,2026-04-01\nb,yes,,\n")
                        .get(0))
                .isEqualTo(
                        "4.2.1 silent: 1 of 2 enabled accounts have been reviewed; the oldest review is of 1 April 2026,"
                                + " the latest of 1 April 2026");
        assertThat(shown(Register.ACCESS, 2, head + "a,yes,,\n").get(0))
                .isEqualTo("4.2.1 silent: none of 1 enabled accounts has been reviewed");
    }

    private static final String ASSETS = "asset,product,version,supportEndsOn,operatingSystem,dealtWith\n";

    @Test
    void assetsWithWindows7AndInternetExplorer() {
        String table = ASSETS + "pc,Windows,7,,yes,yes\nie,Internet Explorer,11,,no,\nsrv,Windows Server,2019,,yes,\n";

        assertThat(shown(Register.ASSETS, 2, table))
                .containsExactly(
                        "8.1.4 contradicts: 3 assets: 1 get security updates on 1 June 2026, 2 do not, 0 not known, draft"
                                + " false",
                        "8.2.1 contradicts: 1 of 2 assets without security updates are isolated, or their risk is accepted"
                                + " or planned for",
                        "8.3.7 contradicts: 2 operating systems: 1 get security updates on 1 June 2026, 1 do not, 0 not"
                                + " known, draft false");
    }

    /** In category 2 the item is content with what is managed, in 3 and 4 it asks whether all is supported. */
    @Test
    void whatIsManaged() {
        String table = ASSETS + "pc,Windows,7,,yes,yes\n";

        assertThat(shown(Register.ASSETS, 2, table).get(0))
                .startsWith("8.1.4 supports")
                .endsWith("draft true");
        assertThat(shown(Register.ASSETS, 4, table).get(0))
                .startsWith("8.1.4 contradicts")
                .endsWith("draft false");
    }

    /** One that is not known leaves it open, unless another is neither supported nor dealt with. */
    @ParameterizedTest
    @CsvSource({"yes, silent", "no, contradicts"})
    void whatIsManagedBesideWhatIsNotKnown(String dealtWith, String says) {
        assertThat(shown(Register.ASSETS, 2, ASSETS + "x,Example Records,,,,\npc,Windows,7,,," + dealtWith + "\n")
                        .get(0))
                .startsWith("8.1.4 " + says);
    }

    @Test
    void whereAllAreSupportedTheEvidenceRunsOutWithTheFirst() {
        String table = ASSETS + "a,Example Records,5,2027-01-01,,\nb,Example Records,4,2026-12-01,,\n"
                + "c,Example Records,6,2027-02-01,,\n";

        assertThat(shown(Register.ASSETS, 4, table))
                .containsExactly(
                        "8.1.4 supports: 3 assets: 3 get security updates on 1 June 2026, 0 do not, 0 not known,"
                                + " until 2026-12-01, draft true");
    }

    @Test
    void aProductThatIsNotListedIsNotKnown() {
        assertThat(shown(Register.ASSETS, 4, ASSETS + "x,Example Records,5,,,\n"))
                .containsExactly(
                        "8.1.4 silent: 1 assets: 0 get security updates on 1 June 2026, 0 do not, 1 not known");
        assertThat(shown(Register.ASSETS, 4, ASSETS + "x,Example Records,5,2026-06-01,,\n"))
                .containsExactly(
                        "8.1.4 supports: 1 assets: 1 get security updates on 1 June 2026, 0 do not, 0 not known,"
                                + " until 2026-06-01, draft true");
        assertThat(shown(AssetRegister.evidence(
                        context(4).with(EndOfSupport.bundled().with("Example Records", "5", DAY.minusDays(1))),
                        List.of(new Asset("EXAMPLE records", "5", null, false, false)))))
                .first()
                .asString()
                .startsWith("8.1.4 contradicts");
    }

    @Test
    void anAssetWithoutAName() {
        assertThat(problems(Register.ASSETS, ASSETS + ",Windows,7,,,perhaps\na,,7,,,\n"))
                .containsExactly(
                        "2 table.cell-missing: the asset of this row is missing",
                        "2 table.cell-yes-no: the dealtWith of this row is neither yes nor no",
                        "3 table.cell-missing: the product of this row is missing");
    }

    @Test
    void backups() {
        String head = "system,backedUpOn,restoredOn,fullRestore,keptApart\n";

        assertThat(shown(Register.BACKUPS, 2, head + "a,2026-05-31,2025-06-01,yes,yes\n"))
                .containsExactly(
                        "7.3.4 supports: 1 of 1 systems have a backup whose restore was tested, draft true",
                        "7.3.5 supports: 1 of 1 systems were restored in full in the twelve months to 1 June 2026, until"
                                + " 2026-06-01, draft true",
                        "7.3.6 supports: 1 systems: 1 have a backup that is offline or apart from the network, 0 have none,"
                                + " 0 not known, draft true");
        assertThat(shown(Register.BACKUPS, 2, head + "a,2026-05-31,2025-05-31,yes,\n"))
                .element(1)
                .asString()
                .startsWith("7.3.5 contradicts");
        assertThat(shown(Register.BACKUPS, 3, head + "a,2026-05-31,2026-05-31,,\nb,,2026-05-31,,\n"))
                .containsExactly(
                        "7.3.1 contradicts: 1 of 2 systems have a backup, draft false",
                        "7.3.4 contradicts: 1 of 2 systems have a backup whose restore was tested, draft false");
        assertThat(shown(Register.BACKUPS, 3, head + "a,2026-05-31,,,\n"))
                .containsExactly(
                        "7.3.1 supports: 1 of 1 systems have a backup, draft true",
                        "7.3.4 contradicts: 0 of 1 systems have a backup whose restore was tested, draft false");
    }

    /** Twelve months back from 29 February is 28 February, whose twelve months forward end the day before. */
    @Test
    void evidenceOfALeapDayHoldsOnThatDay() {
        LocalDate leapDay = LocalDate.of(2028, 2, 29);
        BackedUp restored = new BackedUp(leapDay, LocalDate.of(2027, 2, 28), true, true);

        assertThat(shown(BackupRegister.evidence(RegisterContext.of(set("2025-26", 2), leapDay), List.of(restored))))
                .element(1)
                .asString()
                .startsWith("7.3.5 supports")
                .contains("until 2028-02-29");
    }

    /** A38: the window of 7.2.1 in category 2. */
    @Test
    void exercises() {
        String head = "exercisedOn,leaders,actions,ownedActions\n";

        assertThat(shown(Register.EXERCISES, 2, head + "2025-07-01,yes,4,3\n2026-07-01,yes,1,1\n"))
                .containsExactly(
                        "7.2.1 supports: exercises with leaders: 1, the latest on 1 July 2025, draft 2025-07-01",
                        "7.2.2 contradicts: 3 of 4 actions of exercises have a named owner, draft false");
        assertThat(shown(Register.EXERCISES, 2, head + "2025-06-30,yes,,\n"))
                .containsExactly(
                        "7.2.1 contradicts: exercises with leaders: 1, the latest on 30 June 2025, draft 2025-06-30");
        assertThat(shown(ExerciseRegister.evidence(
                        context(3), List.of(new Exercise(LocalDate.of(2024, 1, 1), null, null, null)))))
                .containsExactly("7.2.1 supports: exercises: 1, the latest on 1 January 2024, draft 2024-01-01");
        assertThat(shown(Register.EXERCISES, 2, head + "2026-01-01,no,2,2\n"))
                .containsExactly("7.2.2 supports: 2 of 2 actions of exercises have a named owner, draft true");
        assertThat(shown(Register.EXERCISES, 2, head + "2026-01-01,no,2,\n"))
                .as("whether each action has an owner is not known")
                .isEmpty();
        assertThat(problems(Register.EXERCISES, head + "2026-01-01,yes,1,2\n,yes,1,1\n"))
                .containsExactly(
                        "2 register-row.actions: this row has 2 actions with an owner and 1 in all",
                        "3 table.cell-missing: the exercisedOn of this row is missing");
    }

    @Test
    void incidents() {
        String head =
                "reference,occurredOn,nearMiss,reviewedOn,reportable,leadersInformedOn,highRisk,peopleInformedOn\n";

        assertThat(
                        shown(
                                Register.INCIDENTS,
                                3,
                                head
                                        + "1,2025-12-01,no,2025-12-20,yes,,yes,2025-12-02\n2,2026-03-01,yes,,,,,\n3,2025-05-31,,,,,,\n"))
                .containsExactly(
                        "6.1.1 supports: reported in the twelve months to 1 June 2026: incidents 1, near misses 1, draft"
                                + " true",
                        "5.1.1 silent: 1 of 2 incidents and near misses of the twelve months to 1 June 2026 have been"
                                + " reviewed",
                        "6.1.2 contradicts: leaders were informed of 0 of 1 reportable incidents of the twelve months to 1"
                                + " June 2026, draft false",
                        "6.1.3 supports: the people affected were informed of 1 of 1 high-risk incidents of the twelve"
                                + " months to 1 June 2026, draft true");
    }

    @Test
    void incidentsThatAllHaveBeenReviewed() {
        assertThat(shown(Register.INCIDENTS, 3, "reference,occurredOn,reviewedOn\n1,2025-12-01,2025-12-20\n"))
                .containsExactly(
                        "6.1.1 supports: reported in the twelve months to 1 June 2026: incidents 1, near misses 0, draft"
                                + " true",
                        "5.1.1 supports: 1 of 1 incidents and near misses of the twelve months to 1 June 2026 have been"
                                + " reviewed, draft true");
        assertThat(problems(Register.INCIDENTS, "reference,occurredOn\n1,\n"))
                .containsExactly("2 table.cell-missing: the occurredOn of this row is missing");
    }

    /** No limit of days is known, and no item. */
    @Test
    void bulletins() throws IOException {
        String table = "bulletin,receivedOn,closedOn\n1,2026-02-01,2026-02-09\n2,2026-05-20,\n";
        RegisterEvidence named = Register.BULLETINS
                .look(
                        new ByteArrayInputStream(table.getBytes(UTF_8)),
                        context(2).forItem(EvidenceRef.of("7.1.4")))
                .orElseThrow();

        assertThat(shown(named))
                .containsExactly("7.1.4 silent: 1 of 2 bulletins are open, the oldest since 20 May 2026");
        assertThat(named.items().get(0).evidence().kind()).isEqualTo(EvidenceKind.BULLETIN);
        assertThat(shown(BulletinRegister.evidence(
                        context(2).forItem(EvidenceRef.of("7.1.4")), List.of(new Bulletin(DAY, DAY)))))
                .containsExactly("7.1.4 supports: all 1 bulletins that were received have been acted on");
        assertThat(problems(Register.BULLETINS, "bulletin,receivedOn\n1,\n"))
                .containsExactly("2 table.cell-missing: the receivedOn of this row is missing");
        assertThat(look(Register.BULLETINS, 2, table).orElseThrow().notes())
                .extracting(note -> note.code())
                .containsExactly("register-shown.no-item-named");
    }

    /** K2: never their answer. */
    @Test
    void suppliers() {
        String head = "supplier,inScope,certificate,certificateEndsOn,contract,published\n";

        assertThat(shown(Register.SUPPLIERS, 2, head + "1,yes,yes,2026-06-01,yes,yes\n2,,yes,,no,\n3,no,no,,no,no\n"))
                .containsExactly(
                        "10.1.1 supports: the register lists 3 suppliers, 2 of which handle personal data or run IT systems,"
                                + " draft true",
                        "10.2.1 silent: 2 suppliers: 1 hold a certificate that is in date on 1 June 2026, 0 hold none, 1 not"
                                + " known",
                        "10.2.5 silent: 2 suppliers: 1 have completed the toolkit or the like, 0 have not, 1 not known",
                        "10.1.2 contradicts: 2 suppliers: 1 have a contract that meets the guidance of the ICO, 1 have none,"
                                + " 0 not known");
        assertThat(shown(Register.SUPPLIERS, 4, head + "1,yes,yes,2026-07-31,,\n2,,yes,2026-06-30,,\n"))
                .contains(
                        "10.2.1 supports: 2 suppliers: 2 hold a certificate that is in date on 1 June 2026, 0 hold none, 0"
                                + " not known, until 2026-06-30");
        assertThat(shown(Register.SUPPLIERS, 4, head + "1,yes,no,,,\n2,,,,,\n"))
                .contains("10.2.1 contradicts: 2 suppliers: 0 hold a certificate that is in date on 1 June 2026, 1 hold"
                        + " none, 1 not known");
        assertThat(shown(Register.SUPPLIERS, 2, head + "1,no,no,,no,no\n"))
                .as("of a supplier that is not in scope nothing else is asked")
                .singleElement()
                .asString()
                .startsWith("10.1.1 supports: the register lists 1 suppliers, 0 of which");
        assertThat(shown(Register.SUPPLIERS, 4, head + "1,yes,yes,2026-05-31,,\n"))
                .contains("10.2.1 contradicts: 1 suppliers: 0 hold a certificate that is in date on 1 June 2026, 1 hold"
                        + " none, 0 not known");
    }

    /** Every count is bounded. */
    @Test
    void aTableThatIsTooLongOrTooBroken() {
        String head = "bulletin,receivedOn\n";
        StringBuilder many = new StringBuilder(head);
        for (int row = 1; row <= 250_001; row++) {
            many.append(row).append(",2026-02-01\n");
        }

        assertThat(problems(Register.BULLETINS, many.toString()))
                .singleElement()
                .asString()
                .startsWith("250002 table.too-many-rows");
        assertThat(problems(Register.BULLETINS, head + "x,\n".repeat(2_000)).size())
                .isBetween(1_000, 1_001);
    }

    @ParameterizedTest
    @EnumSource(Register.class)
    void anEmptyRegisterShowsNothingAndSaysSo(Register register) {
        String header = String.join(
                ",", register.required().stream().map(RegisterColumn::header).toList());

        RegisterEvidence evidence = look(register, 3, header + "\n").orElseThrow();

        assertThat(evidence.items()).isEmpty();
        assertThat(evidence.notes()).extracting(note -> note.code()).containsExactly("register-shown.nothing");
        assertThat(look(register, 3, "nothing\n").problems())
                .extracting(problem -> problem.code())
                .containsExactly("table.header-missing");
    }

    @ParameterizedTest
    @EnumSource(Register.class)
    void theSchemaHasEveryColumn(Register register) {
        assertThat(register.schema())
                .contains("\"urn:opendspt:schema:register-" + register.token() + ":1\"")
                .contains(register.required().stream()
                        .map(column -> '"' + column.header() + '"')
                        .toList())
                .contains(register.optional().stream()
                        .map(column -> '"' + column.header() + '"')
                        .toList());
        assertThat(register.cannotSee()).hasSizeLessThan(Evidence.MAX_CANNOT_SEE);
    }
}
