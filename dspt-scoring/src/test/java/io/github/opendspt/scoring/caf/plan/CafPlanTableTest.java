package io.github.opendspt.scoring.caf.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.caf.AchievementLevel;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.caf.CafProfile;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.json.StrictBinding;
import io.github.opendspt.scoring.caf.Caf;
import io.github.opendspt.scoring.caf.CafBlockerKind;
import io.github.opendspt.scoring.caf.CafScorer;
import io.github.opendspt.scoring.plan.OwnColumns;
import io.github.opendspt.scoring.plan.PlanImport;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of a plan (rule E10), written and read back. */
class CafPlanTableTest {

    private static final CafOutcomes OUTCOMES = Caf.outcomes("2025-26");

    private static final CafPlan PLAN = CafPlanner.of(OUTCOMES, Catalogue.bundled())
            .plan(CafScorer.of(OUTCOMES)
                    .score(
                            Caf.all("2025-26", AchievementLevel.PARTIALLY_ACHIEVED)
                                    .build(),
                            Caf.AS_AT));

    private static String filled(String owner, String due) {
        String table = CafPlanCsv.toText(PLAN);
        int row = table.indexOf("\r\n") + 2;
        int end = table.indexOf("\r\n", row);
        String untouched = ",\"\",\"\",\"\",\"2026-06-01\"";
        assertThat(table.substring(0, end)).endsWith(untouched);
        return table.substring(0, end - untouched.length()) + ",\"" + owner + "\",\"" + due + "\",\"\",\"2026-06-01\""
                + table.substring(end);
    }

    private static String code(CafPlanImport taken) {
        return taken.conflicts().get(0).problem().code();
    }

    @Test
    void aTableThatNobodyTouchedChangesNothing() {
        CafPlanImport taken = CafPlanCsv.read(PLAN, OUTCOMES, CafPlanCsv.toText(PLAN));
        assertThat(taken.plan()).isEqualTo(PLAN);
        assertThat(taken.conflicts()).isEmpty();
    }

    @Test
    void ownersAndDaysAreTaken() {
        CafPlanRow row = CafPlanCsv.read(PLAN, OUTCOMES, filled("=Ann", "28/06/2026"))
                .plan()
                .rows()
                .get(0);
        assertThat(row.owner()).isEqualTo("=Ann");
        assertThat(row.due()).isEqualTo(LocalDate.of(2026, 6, 28));
        assertThat(row.action()).isEqualTo(PLAN.rows().get(0).action());
    }

    @Test
    void aFormulaThatAPersonTypedComesBackAsItWas() {
        CafPlan filled = CafPlanCsv.read(PLAN, OUTCOMES, filled("=Ann", "")).plan();
        assertThat(CafPlanCsv.toText(filled)).contains("\"'=Ann\"");
        assertThat(CafPlanCsv.read(PLAN, OUTCOMES, CafPlanCsv.toText(filled)).plan())
                .isEqualTo(filled);
    }

    @Test
    void whatDoesNotFitIsNamedWithItsLineAndTheRestIsTaken() {
        assertThat(code(CafPlanCsv.read(PLAN, OUTCOMES, filled("Ann", "30/02/2026"))))
                .isEqualTo("table.cell-day");
        String step = filled("Ann", "").replaceFirst("\"(raise|comply|state|look-up)\"", "\"later\"");
        assertThat(code(CafPlanCsv.read(PLAN, OUTCOMES, step))).isEqualTo("plan-csv.step");
        String ref = PLAN.rows().get(0).ref().toString();
        CafPlanImport other =
                CafPlanCsv.read(PLAN, OUTCOMES, filled("Ann", "").replaceFirst("\"" + ref + "\"", "\"E1.b\""));
        assertThat(code(other)).isEqualTo("plan-csv.outcome");
        assertThat(other.conflicts().get(0).problem().line()).isEqualTo(2);
        String table = filled("Ann", "");
        String first = table.substring(table.indexOf("\r\n") + 2, table.indexOf("\r\n", table.indexOf("\r\n") + 2));
        CafPlanImport twice = CafPlanCsv.read(PLAN, OUTCOMES, table + first + "\r\n");
        assertThat(code(twice)).isEqualTo("plan-csv.duplicate");
        assertThat(twice.plan().rows().get(0).owner()).isEqualTo("Ann");
    }

    @Test
    void aTableWithoutItsColumnsIsNotTaken() {
        CafPlanImport taken = CafPlanCsv.read(PLAN, OUTCOMES, "Name,Size\r\na,b\r\n");
        assertThat(taken.conflicts()).singleElement().matches(CafPlanImport.Conflict::broken);
        assertThat(taken.plan()).isEqualTo(PLAN);
    }

    @Test
    void theFirstOfTwoTablesIsKeptWhereTheyDiffer() {
        CafPlanImport taken = CafPlanCsv.read(PLAN, OUTCOMES, filled("Ann", ""), filled("Bob", "2026-06-20"));
        assertThat(taken.plan().rows().get(0).owner()).isEqualTo("Ann");
        assertThat(taken.plan().rows().get(0).due()).isEqualTo(LocalDate.of(2026, 6, 20));
        assertThat(taken.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.table()).isEqualTo(2);
            assertThat(conflict.problem().code()).isEqualTo("plan-csv.tables-differ");
        });
    }

    @Test
    void columnsOfPeoplesOwnComeBack() {
        String table = CafPlanCsv.toText(PLAN);
        int end = table.indexOf("\r\n");
        int row = table.indexOf("\r\n", end + 2);
        String mine =
                table.substring(0, end) + ",\"Mine\"" + table.substring(end, row) + ",\"note\"" + table.substring(row);
        CafPlanImport taken = CafPlanCsv.read(PLAN, OUTCOMES, mine);
        String again = CafPlanCsv.toText(taken.plan(), taken.ownColumns());
        assertThat(again).contains(",\"Mine\"\r\n", ",\"note\"\r\n");
        assertThat(CafPlanCsv.read(PLAN, OUTCOMES, again).ownColumns()).isEqualTo(taken.ownColumns());
    }

    private static CafPlan plan(CafAssessment.Builder assessment, LocalDate asAt) {
        return CafPlanner.of(OUTCOMES, Catalogue.bundled())
                .plan(CafScorer.of(OUTCOMES).score(assessment.build(), asAt));
    }

    /** A month later nothing is outstanding. */
    private static CafPlan later() {
        return plan(Caf.withPolicies(Caf.all("2025-26", AchievementLevel.ACHIEVED)), Caf.AS_AT.plusMonths(1));
    }

    private static String marked(String table, String ref, String doneOn) {
        String row = table.lines()
                .filter(line -> line.contains("\"" + ref + "\""))
                .findFirst()
                .orElseThrow();
        String end = ",\"\",\"2026-06-01\"";
        assertThat(row).endsWith(end);
        return table.replace(row, row.substring(0, row.length() - end.length()) + ",\"" + doneOn + "\",\"2026-06-01\"");
    }

    @Test
    void aRowOfWhatIsNoLongerOutstandingIsDoneAndNoConflict() {
        CafPlan later = later();
        CafPlanImport taken = CafPlanCsv.read(later, OUTCOMES, filled("Ann", "2026-06-20"));
        assertThat(taken.conflicts()).isEmpty();
        assertThat(taken.plan().rows()).hasSameSizeAs(later.rows());
        assertThat(taken.plan().done())
                .hasSize(PLAN.rows().size() - later.rows().size());
        CafPlanRow row = PLAN.rows().get(0);
        assertThat(taken.plan().done())
                .filteredOn(done -> row.ref().equals(done.ref()))
                .containsExactly(new CafDoneRow(
                        row.kind(),
                        row.ref(),
                        row.title(),
                        "Ann",
                        LocalDate.of(2026, 6, 20),
                        Caf.AS_AT,
                        Caf.AS_AT.plusMonths(1)));
        assertThat(taken.plan().since()).contains(Caf.AS_AT);
    }

    @Test
    void theDayOnWhichAPersonSaysThatItWasDoneIsKept() {
        String ref = PLAN.rows().get(0).ref().toString();
        CafPlanImport taken = CafPlanCsv.read(later(), OUTCOMES, marked(CafPlanCsv.toText(PLAN), ref, "14/06/2026"));
        assertThat(taken.conflicts()).isEmpty();
        assertThat(taken.plan().done())
                .filteredOn(done -> ref.equals(String.valueOf(done.ref())))
                .extracting(CafDoneRow::doneOn)
                .containsExactly(LocalDate.of(2026, 6, 14));
    }

    @Test
    void whatIsMarkedAsDoneAndNotShownStaysOpenAndIsNamed() {
        String ref = PLAN.rows().get(0).ref().toString();
        CafPlanImport taken = CafPlanCsv.read(PLAN, OUTCOMES, marked(CafPlanCsv.toText(PLAN), ref, "2026-05-30"));
        assertThat(taken.plan()).isEqualTo(PLAN);
        assertThat(code(taken)).isEqualTo("plan-csv.not-done");
        CafPlanImport early = CafPlanCsv.read(PLAN, OUTCOMES, marked(CafPlanCsv.toText(PLAN), ref, "2026-06-02"));
        assertThat(early.plan()).isEqualTo(PLAN);
        assertThat(code(early)).isEqualTo("plan-csv.day-later");
    }

    @Test
    void whatIsDoneIsInTheTableAndComesBack() {
        CafPlan done = later().continuing(CafPlanCsv.read(PLAN, OUTCOMES, filled("Ann", "2026-06-20"))
                .plan());
        String table = CafPlanCsv.toText(done);
        assertThat(table.lines().count())
                .isEqualTo(1 + done.rows().size() + done.done().size());
        assertThat(CafPlanCsv.read(later(), OUTCOMES, table).plan()).isEqualTo(done);
        assertThat(CafPlanCsv.read(done, OUTCOMES, table).plan()).isEqualTo(done);
    }

    @Test
    void whatChangesItsGapIsTheSameThingToDo() {
        CafPlanRow unknown = PLAN.rows().stream()
                .filter(row -> row.kind() == CafBlockerKind.UNDETERMINED)
                .findFirst()
                .orElseThrow();
        CafPlanRow before = unknown.withOwner("Ann").withDue(LocalDate.of(2026, 6, 20));
        CafPlan stated = PLAN.with(before);
        CafAssessment.Builder unstated =
                Caf.all("2025-26", AchievementLevel.PARTIALLY_ACHIEVED).level(before.ref(), null);
        CafPlan now = plan(unstated, Caf.AS_AT.plusDays(1)).continuing(stated);
        CafPlanRow row = now.row(before.thing());
        assertThat(row.step()).isEqualTo(CafPlanStep.STATE).isNotEqualTo(before.step());
        assertThat(row.owner()).isEqualTo("Ann");
        assertThat(row.due()).isEqualTo(before.due());
        assertThat(row.since()).isEqualTo(Caf.AS_AT);
        assertThat(row.action()).isNotEqualTo(before.action());
        assertThat(now.done()).isEmpty();
    }

    @Test
    void whatIsOutstandingAgainIsDoneNoMoreAndKeepsItsFirstDay() {
        CafPlan done = later().continuing(PLAN);
        CafPlan again = plan(Caf.all("2025-26", AchievementLevel.PARTIALLY_ACHIEVED), Caf.AS_AT.plusMonths(2))
                .continuing(done);
        assertThat(again.done()).isEmpty();
        assertThat(again.rows()).hasSameSizeAs(PLAN.rows());
        assertThat(again.rows()).allMatch(row -> Caf.AS_AT.equals(row.since()));
    }

    @Test
    void aPlanOfALaterDayIsNotAnEarlierOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAN.continuing(later()))
                .withMessage("earlier: it is of 2026-07-01, after 2026-06-01");
    }

    @Test
    void anEarlierPlanContinues() {
        CafPlan filled =
                CafPlanCsv.read(PLAN, OUTCOMES, filled("Ann", "2026-06-20")).plan();
        assertThat(PLAN.continuing(filled)).isEqualTo(filled);
        assertThat(PLAN.row(CafBlockerKind.POLICY, null)).isEmpty();
        CafOutcomes others = Caf.outcomes("2026-27");
        CafPlan other = CafPlanner.of(others, Catalogue.bundled())
                .plan(CafScorer.of(others).score(Caf.assessment("2026-27").build(), Caf.AS_AT));
        assertThatIllegalArgumentException().isThrownBy(() -> PLAN.continuing(other));
        assertThatIllegalArgumentException().isThrownBy(() -> CafPlanCsv.read(PLAN, others, ""));
    }

    private static CafPlanRow unknown() {
        return PLAN.rows().stream()
                .filter(row -> row.kind() == CafBlockerKind.UNDETERMINED)
                .findFirst()
                .orElseThrow();
    }

    /** What several people say alike, and what one leaves blank, is no difference; anything else is reported. */
    @Test
    void actionsAndColumnsOfSeveralTables() {
        String head = "Step,Outcome,Owner,Due,Action,Mine,\r\n";
        String row = "look-up," + unknown().ref() + ",";
        String table = head + row + "Ann,2026-06-20,Ask the SIRO.,10\r\n";

        CafPlanImport agreed =
                CafPlanCsv.read(PLAN, OUTCOMES, table, table, head + row + "\u0001, ,,\r\n", CafPlanCsv.toText(PLAN));
        CafPlanImport differing =
                CafPlanCsv.read(PLAN, OUTCOMES, table, head + row + "Ann,2026-06-20,Look it up.,20\r\n");

        assertThat(agreed.conflicts()).isEmpty();
        assertThat(agreed.plan().row(unknown().thing()))
                .isEqualTo(unknown()
                        .withOwner("Ann")
                        .withDue(LocalDate.of(2026, 6, 20))
                        .withAction("Ask the SIRO."));
        assertThat(agreed.ownColumns().headers()).containsExactly("Mine");
        assertThat(agreed.ownColumns().cells())
                .containsEntry(String.valueOf(unknown().ref()), List.of("10"));
        assertThat(CafPlanCsv.toText(
                        agreed.plan(), CafPlanCsv.read(PLAN, OUTCOMES, table).ownColumns()))
                .as("a row that has nothing in a column of one's own")
                .contains(",\"2026-06-01\",\"\"\r\n");
        assertThat(differing.plan()).isEqualTo(agreed.plan());
        assertThat(differing.conflicts())
                .extracting(
                        conflict -> conflict.table() + " " + conflict.problem().message())
                .containsExactly(
                        "2 an earlier table has something else in the column Mine of this row; that is kept",
                        "2 an earlier table has something else in the column Action of this row; that is kept");
    }

    /** An action that a later table alone changed is taken. */
    @Test
    void anActionThatOnlyALaterTableChanged() {
        String later = "Step,Outcome,Owner,Due,Action\r\nlook-up," + unknown().ref() + ",,,Ask the SIRO.\r\n";

        CafPlanImport taken = CafPlanCsv.read(PLAN, OUTCOMES, CafPlanCsv.toText(PLAN), later);

        assertThat(taken.conflicts()).isEmpty();
        assertThat(taken.plan().row(unknown().thing()).action()).isEqualTo("Ask the SIRO.");
    }

    /** Rule E8: which policy questions there are is a row without an outcome, open and done. */
    @Test
    void theRowOnThePolicyQuestions() {
        CafOutcomes outcomes = Caf.outcomes("2026-27");
        CafAssessment assessment =
                Caf.withPolicies(Caf.all("2026-27", AchievementLevel.ACHIEVED)).build();
        CafProfile profile = CafProfile.builder(outcomes.edition(), "as shown in the toolkit")
                .policy(Caf.ref("B2.a"))
                .build();
        CafPlanner planner = CafPlanner.of(outcomes, Catalogue.bundled());
        CafPlan open = planner.plan(CafScorer.of(outcomes).score(assessment, Caf.AS_AT));
        CafPlan known = planner.plan(CafScorer.of(outcomes, profile).score(assessment, Caf.AS_AT));
        String table = "Step,Outcome,Owner,Due\r\nlook-up,,Ann,\r\nraise,,Bob,\r\n";

        CafPlanImport taken = CafPlanCsv.read(open, outcomes, table);
        CafPlan done = CafPlanCsv.read(known, outcomes, table).plan();

        assertThat(taken.plan().row(CafBlockerKind.POLICY, null).orElseThrow().owner())
                .isEqualTo("Ann");
        assertThat(taken.conflicts())
                .extracting(conflict ->
                        conflict.problem().line() + " " + conflict.problem().code())
                .containsExactly("3 table.cell-missing");
        assertThat(done.done())
                .containsExactly(new CafDoneRow(
                        CafBlockerKind.POLICY, null, "Which policy questions there are", "Ann", null, null, Caf.AS_AT));
        assertThat(CafPlanCsv.read(known, outcomes, CafPlanCsv.toText(done)).plan())
                .isEqualTo(done);
        String document = CafPlanJson.writer().toText(done);
        assertThat(CafPlanJson.reader().read(document).orElseThrow()).isEqualTo(done);
        assertThat(StrictBinding.mapper().build().readValue(document, CafPlan.class))
                .isEqualTo(done);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> known.with(open.rows().get(0)))
                .withMessage("row: the plan has none of the kind policy");
    }

    /** Done rows of every kind come back as they were. */
    @Test
    void everyStepComesBack() {
        CafAssessment.Builder some = Caf.all("2025-26", AchievementLevel.ACHIEVED)
                .outcome(Caf.ref("B5.a"), Caf.explained(AchievementLevel.NOT_ACHIEVED))
                .outcome(Caf.ref("B5.b"), Caf.explained(AchievementLevel.PARTIALLY_ACHIEVED))
                .level(Caf.ref("A1.b"), null);
        CafPlan before = plan(some, Caf.AS_AT);
        assertThat(before.rows()).extracting(CafPlanRow::step).contains(CafPlanStep.values());

        CafPlan done = later().continuing(before);

        assertThat(CafPlanCsv.read(before, OUTCOMES, CafPlanCsv.toText(before)).plan())
                .isEqualTo(before);
        assertThat(CafPlanCsv.read(later(), OUTCOMES, CafPlanCsv.toText(done)).plan())
                .isEqualTo(done);
    }

    /** So far as is known: where one of two days is not, the other counts. */
    @ParameterizedTest
    @CsvSource({
        "2026-05-01, 2026-04-01, 2026-04-01",
        "2026-04-01, 2026-05-01, 2026-04-01",
        "2026-04-01,, 2026-04-01",
        ", 2026-05-01, 2026-05-01",
        ",,",
    })
    void sinceIsTheEarliestDayThatIsKnown(
            @Nullable LocalDate now, @Nullable LocalDate before, @Nullable LocalDate since) {
        CafPlan plan = PLAN.with(unknown().withSince(now));
        CafPlan earlier = PLAN.with(unknown().withSince(before));

        assertThat(plan.continuing(earlier).row(unknown().thing()).since()).isEqualTo(since);
    }

    @Test
    void aPlanOfAnotherOrganisationIsNoEarlierOne() {
        Organisation known = Caf.organisation(OrganisationType.NHS_TRUST);
        CafPlan other = plan(
                CafAssessment.builder(
                        OUTCOMES.edition(), new Organisation(OdsCode.parse("RYY"), known.name(), known.type())),
                Caf.AS_AT);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAN.continuing(other))
                .withMessage("earlier: it is of RYY in 2025-26, this plan of RXX in 2025-26");
    }

    @Test
    void ofVeryManyConflictsTheFirstAreListedAndTheRestCounted() {
        String header = "Step,Outcome,Owner,Due\n";
        List<CafPlanImport.Conflict> conflicts = CafPlanCsv.read(
                        PLAN, OUTCOMES, header + "raise,x,,\n".repeat(2_500), header + "state,A1.a,,31/02/2026\n")
                .conflicts();

        assertThat(conflicts).hasSize(PlanImport.MOST_CONFLICTS + 1);
        assertThat(conflicts.get(PlanImport.MOST_CONFLICTS - 1).problem().message())
                .isEqualTo(
                        "1501 more things of this table that did not fit are not listed; correct the first ones and take"
                                + " it again");
        assertThat(conflicts.get(PlanImport.MOST_CONFLICTS).table()).isEqualTo(2);
    }

    @Test
    void ofVeryManyColumnsOfPeoplesOwnTheFirstAreKept() {
        StringBuilder header = new StringBuilder("Step,Outcome,Owner,Due");
        for (int i = 0; i < OwnColumns.MOST + 20; i++) {
            header.append(",Mine ").append(i);
        }
        CafPlanImport taken = CafPlanCsv.read(PLAN, OUTCOMES, header + "\nstate,B2.a,,\n");

        assertThat(taken.ownColumns().headers()).hasSize(OwnColumns.MOST);
        assertThat(taken.conflicts())
                .extracting(conflict -> conflict.problem().code())
                .containsExactly("plan-csv.own-columns");
    }
}
