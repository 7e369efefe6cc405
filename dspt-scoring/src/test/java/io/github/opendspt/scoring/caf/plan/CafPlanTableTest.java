package io.github.opendspt.scoring.caf.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.opendspt.model.caf.AchievementLevel;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.scoring.caf.Caf;
import io.github.opendspt.scoring.caf.CafBlockerKind;
import io.github.opendspt.scoring.caf.CafScorer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

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
        return table.substring(0, end - 5) + "\"" + owner + "\",\"" + due + "\"" + table.substring(end);
    }

    private static String code(CafPlanImport taken) {
        return taken.conflicts().get(0).problem().code();
    }

    @Test
    void aTableThatNobodyTouchedChangesNothing() {
        CafPlanImport taken = CafPlanCsv.read(PLAN, OUTCOMES, CafPlanCsv.toText(PLAN));
        assertThat(taken.plan()).isEqualTo(PLAN);
        assertThat(taken.conflicts()).isEmpty();
        assertThat(taken.settled()).isZero();
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

    @Test
    void aRowOfWhatIsSettledSinceIsCounted() {
        CafPlan done = CafPlanner.of(OUTCOMES, Catalogue.bundled())
                .plan(CafScorer.of(OUTCOMES)
                        .score(
                                Caf.withPolicies(Caf.all("2025-26", AchievementLevel.ACHIEVED))
                                        .build(),
                                Caf.AS_AT));
        assertThat(CafPlanCsv.read(done, OUTCOMES, CafPlanCsv.toText(PLAN)).settled())
                .isEqualTo(PLAN.rows().size() - done.rows().size());
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
}
