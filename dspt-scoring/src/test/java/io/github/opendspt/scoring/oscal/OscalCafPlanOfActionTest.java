package io.github.opendspt.scoring.oscal;

import static io.github.opendspt.model.caf.AchievementLevel.ACHIEVED;
import static io.github.opendspt.model.caf.AchievementLevel.NOT_ACHIEVED;
import static io.github.opendspt.model.caf.AchievementLevel.PARTIALLY_ACHIEVED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.opendspt.model.Finding;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafProfile;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.export.Export;
import io.github.opendspt.scoring.caf.Caf;
import io.github.opendspt.scoring.caf.CafScorecard;
import io.github.opendspt.scoring.caf.CafScorer;
import io.github.opendspt.scoring.caf.plan.CafPlan;
import io.github.opendspt.scoring.caf.plan.CafPlanRow;
import io.github.opendspt.scoring.caf.plan.CafPlanner;
import io.github.opendspt.testing.OscalReader;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OscalCafPlanOfActionTest {

    private static CafScorecard score(CafAssessment.Builder assessment) {
        return CafScorer.of(Caf.outcomes("2025-26")).score(assessment.build(), Caf.AS_AT);
    }

    private static final CafScorecard CARD = score(Caf.all("2025-26", ACHIEVED)
            .outcome(Caf.ref("B5.a"), Caf.explained(NOT_ACHIEVED))
            .outcome(Caf.ref("B5.b"), Caf.explained(PARTIALLY_ACHIEVED))
            .level(Caf.ref("A1.b"), null));

    private static final CafPlan PLAN = plan(CARD);

    private static CafPlan plan(CafScorecard card) {
        CafPlan plan =
                CafPlanner.of(Caf.outcomes("2025-26"), Catalogue.bundled()).plan(card);
        return plan.with(plan.rows().get(0).withOwner("Head of IT").withDue(LocalDate.of(2026, 6, 20)));
    }

    private static String poam(Export export) throws IOException {
        assertThat(OscalReader.schemaErrors("poam", export.document())).isEmpty();
        return export.document();
    }

    @Test
    void publishedSchemaHasNothingAgainstItWithAPlanAndWithout() throws IOException {
        String bare = poam(OscalCafPlanOfAction.export(CARD).orElseThrow());
        assertThat(bare).contains("B5.a", "A1.b", "B5.b", "policy question").doesNotContain("\"risks\"");
        String planned = poam(OscalCafPlanOfAction.export(CARD, PLAN).orElseThrow());
        assertThat(planned).contains("Planned action", "Recommended action", "Head of IT", "2026-06-20");
    }

    /** One outcome with a policy has one finding, and each blocker an item. */
    @Test
    void everyBlockerHasAnItem() {
        String document = OscalCafPlanOfAction.export(CARD).orElseThrow().document();
        assertThat(document.split("\"reason-code\"", -1).length - 1)
                .isGreaterThanOrEqualTo(CARD.blockers().size());
        CARD.blockers().forEach(blocker -> assertThat(document).contains(blocker.code()));
    }

    @Test
    void nothingOutstandingHasNoPlan() {
        CafScorecard done = CafScorer.of(Caf.outcomes("2025-26"), Caf.profile("2025-26", PARTIALLY_ACHIEVED))
                .score(Caf.withPolicies(Caf.all("2025-26", ACHIEVED)).build(), Caf.AS_AT);
        assertThat(done.blockers()).isEmpty();
        assertThat(OscalCafPlanOfAction.export(done)).isEmpty();
    }

    @Test
    void rowsOfWhatIsSettledAreListed() {
        CafScorecard later =
                score(Caf.all("2025-26", ACHIEVED).outcome(Caf.ref("B5.b"), Caf.explained(PARTIALLY_ACHIEVED)));
        assertThat(OscalCafPlanOfAction.export(later, PLAN).orElseThrow().leftOut())
                .extracting(Finding::code)
                .containsOnly("oscal.nothing-to-plan-for");
        CafScorecard other = CafScorer.of(Caf.outcomes("2024-25"))
                .score(Caf.assessment("2024-25").build(), Caf.AS_AT);
        assertThatIllegalArgumentException().isThrownBy(() -> OscalCafPlanOfAction.export(other, PLAN));
    }

    /** Rule E8: where it is not known which policy questions there are, one item says so, and a policy may be of no outcome. */
    @Test
    void policiesThatConcernNoOutcome() throws IOException {
        CafScorer unknown = CafScorer.of(Caf.outcomes("2026-27"));
        CafProfile profile = CafProfile.builder(unknown.outcomes().edition(), "as shown in the toolkit")
                .policy(Caf.ref("A9.a"))
                .build();
        CafAssessment assessment = Caf.all("2026-27", ACHIEVED).build();
        CafScorecard open = unknown.score(assessment, Caf.AS_AT);
        CafPlan plan = CafPlanner.of(unknown.outcomes(), Catalogue.bundled()).plan(open);

        assertThat(poam(OscalCafPlanOfAction.export(open, plan).orElseThrow())).contains("Policy questions of 2026-27");
        Export named = OscalCafPlanOfAction.export(
                        CafScorer.of(unknown.outcomes(), profile).score(assessment, Caf.AS_AT), plan)
                .orElseThrow();
        assertThat(poam(named)).contains("\"A9.a: policy question\"");
        assertThat(named.leftOut())
                .as("to look the questions up is about no outcome")
                .isEmpty();
    }

    /** What is settled is planned; a day that OSCAL cannot write is left out, and reported. */
    @Test
    void ownersAndDays() throws IOException {
        CafPlanRow row = PLAN.rows().get(0);
        LocalDate beyond = LocalDate.of(10_000, 1, 1);

        for (CafPlanRow settled : List.of(
                row.withDue(null), row.withOwner(null), row.withOwner(null).withDue(beyond))) {
            Export export =
                    OscalCafPlanOfAction.export(CARD, PLAN.with(settled)).orElseThrow();

            assertThat(poam(export)).contains("\"Planned action\"");
            assertThat(export.leftOut())
                    .extracting(Finding::code)
                    .isEqualTo(beyond.equals(settled.due()) ? List.of("oscal.deadline-left-out") : List.of());
        }
    }
}
