package io.github.opendspt.scoring.caf.plan;

import static io.github.opendspt.model.caf.AchievementLevel.ACHIEVED;
import static io.github.opendspt.model.caf.AchievementLevel.NOT_ACHIEVED;
import static io.github.opendspt.model.caf.AchievementLevel.PARTIALLY_ACHIEVED;
import static io.github.opendspt.scoring.caf.Caf.ref;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.PolicyAnswer;
import io.github.opendspt.model.caf.PolicyStanding;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.json.StrictBinding;
import io.github.opendspt.scoring.caf.Caf;
import io.github.opendspt.scoring.caf.CafBlockerKind;
import io.github.opendspt.scoring.caf.CafScorecard;
import io.github.opendspt.scoring.caf.CafScorecardJson;
import io.github.opendspt.scoring.caf.CafScorer;
import io.github.opendspt.testing.Golden;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Rule E10: a plan has a row for each thing that is outstanding. */
class CafPlanTest {

    private static CafScorecard score(String edition, CafAssessment.Builder assessment) {
        return CafScorer.of(Caf.outcomes(edition)).score(assessment.build(), Caf.AS_AT);
    }

    private static CafPlan plan(String edition, CafAssessment.Builder assessment) {
        return CafPlanner.of(Caf.outcomes(edition), Catalogue.bundled()).plan(score(edition, assessment));
    }

    private static List<String> rows(CafPlan plan) {
        return plan.rows().stream()
                .map(row -> row.priority() + " " + row.step() + " " + row.kind() + " " + row.ref())
                .toList();
    }

    private static CafAssessment.Builder oneOfEach() {
        return Caf.all("2025-26", ACHIEVED)
                .outcome(ref("B5.a"), Caf.explained(NOT_ACHIEVED))
                .outcome(ref("B5.b"), Caf.explained(PARTIALLY_ACHIEVED))
                .level(ref("A1.b"), null)
                .policy(ref("A2.b"), PolicyAnswer.of(PolicyStanding.COMPLIANT))
                .policy(ref("B2.a"), PolicyAnswer.of(PolicyStanding.NOT_YET))
                .policy(ref("B4.d"), PolicyAnswer.of(PolicyStanding.COMPLIANT));
    }

    @Test
    void longestWorkComesFirstAndMissingFactsLast() {
        assertThat(rows(plan("2025-26", oneOfEach())))
                .containsExactly(
                        "1 raise outcome B5.a",
                        "2 comply policy B2.a",
                        "3 state outcome A1.b",
                        "4 look-up undetermined B5.b");
    }

    @Test
    void rowsSayWhatIsLackingAndWhatToDo() {
        CafPlanRow row = plan("2025-26", oneOfEach()).rows().get(0);
        assertThat(row.gap().message())
                .isEqualTo("B5.a is stated as not achieved, below the expected partially achieved");
        assertThat(row.action()).isEqualTo("Bring B5.a up to partially achieved, then state the new level");
        assertThat(row.stated()).isEqualTo(NOT_ACHIEVED);
        assertThat(row.expected()).isEqualTo(PARTIALLY_ACHIEVED);
    }

    @Test
    void whichPolicyQuestionsThereAreIsARowOfItsOwn() {
        CafPlan plan = plan("2026-27", Caf.all("2026-27", ACHIEVED));
        assertThat(rows(plan)).containsExactly("1 look-up policy null");
        assertThat(plan.rows().get(0).title()).isEqualTo("Which policy questions there are");
    }

    @Test
    void nothingOutstandingMakesAnEmptyPlan() {
        assertThat(plan("2025-26", Caf.withPolicies(Caf.all("2025-26", ACHIEVED)))
                        .rows())
                .isEmpty();
    }

    /** Rule E10 and section F: until when a plan runs is known of 2024-25 alone. */
    @Test
    void saysUntilWhenAPlanRunsOnlyWhereThatIsKnown() {
        assertThat(plan("2024-25", Caf.assessment("2024-25")).completeBy()).isEqualTo("2026-06-30");
        assertThat(plan("2025-26", Caf.assessment("2025-26")).completeBy()).isNull();
        assertThat(plan("2025-26", Caf.assessment("2025-26")).deadline()).isEqualTo("2026-06-30");
    }

    @Test
    void theHostSettlesOwnersAndDays() {
        CafPlan plan = plan("2025-26", oneOfEach());
        CafPlanRow row = plan.row(CafBlockerKind.OUTCOME, ref("B5.a")).orElseThrow();
        CafPlan settled =
                plan.with(row.withOwner("Head of IT").withDue(Caf.AS_AT).withAction("Test the restore"));
        assertThat(settled.row(CafBlockerKind.OUTCOME, ref("B5.a")))
                .hasValueSatisfying(now -> assertThat(now.owner() + now.due() + now.action())
                        .isEqualTo("Head of IT2026-06-01Test the restore"));
        assertThat(settled.rows()).hasSameSizeAs(plan.rows());
        CafPlan empty = plan("2025-26", Caf.withPolicies(Caf.all("2025-26", ACHIEVED)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> empty.with(row))
                .withMessage("row: the plan has none of the kind outcome for B5.a");
    }

    @Test
    void theTableHasARowForEachAndRunsNoFormula() {
        CafPlan plan = plan("2025-26", oneOfEach());
        CafPlanRow row = plan.row(CafBlockerKind.OUTCOME, ref("B5.a")).orElseThrow();
        List<String> lines =
                CafPlanCsv.toText(plan.with(row.withOwner("=cmd()"))).lines().toList();
        assertThat(lines).hasSize(1 + 4);
        assertThat(lines.get(0)).startsWith("\"Priority\",\"Step\",\"Outcome\"");
        assertThat(lines.get(1))
                .startsWith("\"1\",\"raise\",\"B5.a\",")
                .contains("\"not achieved\",\"partially achieved\"")
                .contains("\"'=cmd()\"");
    }

    @Test
    void anotherEditionsVerdictIsRejected() {
        CafPlanner planner = CafPlanner.of(Caf.outcomes("2024-25"), Catalogue.bundled());
        CafScorecard card = score("2025-26", Caf.assessment("2025-26"));
        assertThatIllegalArgumentException().isThrownBy(() -> planner.plan(card));
    }

    @Test
    void isTheGoldenFile() throws IOException {
        CafPlan plan = plan("2025-26", oneOfEach());
        Golden.check(
                CafPlanTest.class,
                "caf-plan.json",
                CafPlanJson.writer().indented().toText(plan) + "\n");
        assertThat(CafPlanJson.reader().read(CafPlanJson.writer().toBytes(plan)).orElseThrow())
                .isEqualTo(plan);
    }

    @Test
    void rowsThatDoNotHoldTogetherAreProblems() {
        String text = CafPlanJson.writer().toText(plan("2025-26", oneOfEach()));
        assertThat(CafPlanJson.reader()
                        .read(text.replace("\"priority\":2", "\"priority\":1"))
                        .problems())
                .extracting(Problem::code)
                .containsExactly("plan.duplicate-priority");
        assertThat(CafPlanJson.reader()
                        .read(text.replace(
                                "\"kind\":\"outcome\",\"ref\":\"A1.b\"", "\"kind\":\"outcome\",\"ref\":\"B5.a\""))
                        .problems())
                .extracting(Problem::code)
                .containsExactly("caf-plan.duplicate-row");
        assertThat(CafPlanJson.reader()
                        .read(text.replace("\"kind\":\"outcome\",\"ref\":\"A1.b\"", "\"kind\":\"outcome\""))
                        .problems())
                .extracting(Problem::code)
                .containsExactly("blocker.without-outcome");
    }

    @Test
    void whatIsDoneIsReadAsItWasWrittenAndNothingIsDoneTwice() {
        CafPlan before = plan("2025-26", oneOfEach());
        CafPlan plan = plan("2025-26", Caf.all("2025-26", ACHIEVED)).continuing(before);
        String text = CafPlanJson.writer().toText(plan);
        assertThat(CafPlanJson.reader().read(text).orElseThrow()).isEqualTo(plan);
        assertThat(plan.done()).extracting(CafDoneRow::ref).contains(ref("B5.a"), ref("A1.b"));
        String twice = text.replace("\"ref\":\"A1.b\"", "\"ref\":\"B5.a\"");
        assertThat(CafPlanJson.reader().read(twice).problems())
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactly("caf-plan.duplicate-done /done");
        String nothing =
                text.replace("\"kind\":\"outcome\",\"ref\":\"A1.b\",\"title\"", "\"kind\":\"outcome\",\"title\"");
        assertThat(CafPlanJson.reader().read(nothing).problems())
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactly("blocker.without-outcome /done");
    }

    /** A document of others may lack the result of an outcome that blocks: that its level is to be stated is all that is known. */
    @Test
    void aVerdictThatLacksTheResultOfABlocker() {
        JsonMapper mapper = StrictBinding.mapper().build();
        ObjectNode document =
                (ObjectNode) mapper.readTree(CafScorecardJson.writer().toBytes(score("2025-26", oneOfEach())));
        ArrayNode results = (ArrayNode) document.get("results");
        for (int i = results.size() - 1; i >= 0; i--) {
            if (results.get(i).get("ref").asString().equals("B5.a")) {
                results.remove(i);
            }
        }
        CafScorecard read = CafScorecardJson.reader()
                .read(mapper.writeValueAsBytes(document))
                .orElseThrow();

        CafPlanRow row = CafPlanner.of(Caf.outcomes("2025-26"), Catalogue.bundled())
                .plan(read)
                .row(CafBlockerKind.OUTCOME, ref("B5.a"))
                .orElseThrow();

        assertThat(row.step()).isEqualTo(CafPlanStep.STATE);
        assertThat(row.stated()).isNull();
    }
}
