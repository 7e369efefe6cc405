package io.github.opendspt.scoring.oscal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import gov.nist.secauto.oscal.lib.model.AssessmentResults;
import gov.nist.secauto.oscal.lib.model.Finding;
import gov.nist.secauto.oscal.lib.model.PlanOfActionAndMilestones;
import gov.nist.secauto.oscal.lib.model.PoamItem;
import gov.nist.secauto.oscal.lib.model.Risk;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.export.Export;
import io.github.opendspt.model.internal.oscal.OscalProperties;
import io.github.opendspt.scoring.Blocker;
import io.github.opendspt.scoring.Cards;
import io.github.opendspt.scoring.Case;
import io.github.opendspt.scoring.Sample;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.plan.Plan;
import io.github.opendspt.scoring.plan.Planner;
import io.github.opendspt.testing.Golden;
import io.github.opendspt.testing.OscalReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OscalPlanOfActionTest {

    private static final Case PRACTICE = Sample.practice();
    private static final Scorecard CARD = PRACTICE.score();
    private static final Blocker FIRST = CARD.blockers().get(0);
    private static final Plan UNSETTLED = Planner.of(
                    PRACTICE.set(), (assessment, requirements, asAt) -> PRACTICE.credits())
            .plan(PRACTICE.assessment(), PRACTICE.asAt());
    private static final Plan PLAN = UNSETTLED
            .with(UNSETTLED.row(FIRST.ref()).orElseThrow().withAction("Write the *policy*"))
            .withOwner(FIRST.ref(), "DPO")
            .withDue(FIRST.ref(), LocalDate.of(2026, 9, 30));

    /** The sample on another day, with other results and blockers. */
    private static Scorecard card(LocalDate asAt, boolean results, List<Blocker> blockers) {
        return Cards.stated(
                CARD,
                asAt,
                results ? CARD.standards() : List.of(),
                results ? CARD.assertionResults() : List.of(),
                results ? CARD.items() : List.of(),
                blockers);
    }

    private static PlanOfActionAndMilestones load(Export export) throws IOException {
        return OscalReader.load(PlanOfActionAndMilestones.class, export.document());
    }

    @Test
    void judgesHaveNothingAgainstIt(@TempDir Path directory) throws IOException {
        for (Export export : List.of(
                OscalPlanOfAction.export(CARD).orElseThrow(),
                OscalPlanOfAction.export(CARD, PLAN).orElseThrow())) {
            assertThat(OscalReader.schemaErrors("poam", export.document())).isEmpty();
            assertThat(OscalReader.constraintErrors(export.document(), directory))
                    .isEmpty();
        }
    }

    @Test
    void judgesAreAwake(@TempDir Path directory) throws IOException {
        String document = OscalPlanOfAction.export(CARD).orElseThrow().document();
        Export withoutItems = new Export(document.replace("\"poam-items\"", "\"items\""), List.of());
        Export inOscalsOwnWords =
                new Export(document.replace(OscalProperties.NAMESPACE, "http://csrc.nist.gov/ns/oscal"), List.of());

        assertThat(OscalReader.schemaErrors("poam", withoutItems.document())).isNotEmpty();
        assertThat(OscalReader.constraintErrors(inOscalsOwnWords.document(), directory))
                .isNotEmpty();
    }

    @Test
    void everyBlockerIsAnItemWithTheFindingOfTheResults() throws IOException {
        PlanOfActionAndMilestones plan = load(OscalPlanOfAction.export(CARD).orElseThrow());
        List<UUID> findingsOfResults = OscalReader.load(
                        AssessmentResults.class,
                        OscalAssessmentResults.export(CARD).document())
                .getResults()
                .get(0)
                .getFindings()
                .stream()
                .map(Finding::getUuid)
                .toList();

        assertThat(plan.getPoamItems()).hasSameSizeAs(CARD.blockers());
        assertThat(plan.getPoamItems())
                .allSatisfy(item -> assertThat(item.getRelatedFindings())
                        .singleElement()
                        .satisfies(finding -> assertThat(findingsOfResults).contains(finding.getFindingUuid())));
        assertThat(plan.getRisks()).isNullOrEmpty();
    }

    @Test
    void rowThatIsSettledIsAPlannedResponseWithOwnerAndMilestone() throws IOException {
        PlanOfActionAndMilestones plan =
                load(OscalPlanOfAction.export(CARD, PLAN).orElseThrow());
        Risk risk = plan.getRisks().get(0);

        assertThat(plan.getPoamItems().get(0).getRelatedRisks())
                .extracting(related -> related.getRiskUuid())
                .containsExactly(risk.getUuid());
        assertThat(risk.getDeadline()).hasToString("2026-09-30T22:59:59Z");
        assertThat(risk.getRemediations()).singleElement().satisfies(response -> {
            assertThat(response.getLifecycle()).isEqualTo("planned");
            assertThat(response.getDescription().toMarkdown()).contains("Write the \\*policy\\*");
            assertThat(response.getProps())
                    .anySatisfy(property -> assertThat(property.getValue()).isEqualTo("DPO"));
            assertThat(response.getTasks()).hasSize(1);
        });
    }

    @Test
    void rowThatIsNotSettledIsOnlyRecommended() throws IOException {
        PlanOfActionAndMilestones plan =
                load(OscalPlanOfAction.export(CARD, UNSETTLED).orElseThrow());

        assertThat(plan.getRisks()).hasSameSizeAs(CARD.blockers()).allSatisfy(risk -> {
            assertThat(risk.getDeadline()).isNull();
            assertThat(risk.getRemediations()).singleElement().satisfies(response -> {
                assertThat(response.getLifecycle()).isEqualTo("recommendation");
                assertThat(response.getTasks()).isNullOrEmpty();
            });
        });
    }

    @Test
    void findingsOfThePlanAreObservations() throws IOException {
        assertThat(PLAN.findings()).isNotEmpty();
        assertThat(load(OscalPlanOfAction.export(CARD, PLAN).orElseThrow()).getObservations())
                .hasSameSizeAs(PLAN.findings());
    }

    @Test
    void rowThatNothingStandsAgainstAnyMoreIsListed() {
        Scorecard later = card(
                CARD.asAt().plusDays(1),
                true,
                CARD.blockers().subList(1, CARD.blockers().size()));

        assertThat(OscalPlanOfAction.export(later, PLAN).orElseThrow().leftOut())
                .extracting(io.github.opendspt.model.Finding::code, io.github.opendspt.model.Finding::ref)
                .containsExactly(tuple("oscal.nothing-to-plan-for", FIRST.ref()));
    }

    @Test
    void planOfAnotherOrganisationIsRefused() {
        Plan another = new Plan(
                PLAN.requirementSet(),
                OdsCode.parse("Y00002"),
                PLAN.asAt(),
                PLAN.status(),
                PLAN.possibleStatus(),
                PLAN.deadline(),
                PLAN.general(),
                PLAN.standards(),
                PLAN.done());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> OscalPlanOfAction.export(CARD, another))
                .withMessageStartingWith("plan:");
    }

    @Test
    void itemsKeepTheirIdsFromDayToDay() throws IOException {
        Scorecard nextDay = card(CARD.asAt().plusDays(1), true, CARD.blockers());
        PlanOfActionAndMilestones plan = load(OscalPlanOfAction.export(CARD).orElseThrow());
        PlanOfActionAndMilestones next = load(OscalPlanOfAction.export(nextDay).orElseThrow());

        assertThat(next.getUuid()).isNotEqualTo(plan.getUuid());
        assertThat(next.getPoamItems())
                .extracting(PoamItem::getUuid)
                .containsExactlyElementsOf(
                        plan.getPoamItems().stream().map(PoamItem::getUuid).toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void blockerWithoutAResultStandsByItself(@TempDir Path directory) throws IOException {
        Scorecard bare = card(CARD.asAt(), false, CARD.blockers());
        Export export = OscalPlanOfAction.export(bare).orElseThrow();

        assertThat(OscalReader.schemaErrors("poam", export.document())).isEmpty();
        assertThat(OscalReader.constraintErrors(export.document(), directory)).isEmpty();
        assertThat(OscalReader.schemaErrors(
                        "assessment-results",
                        OscalAssessmentResults.export(bare).document()))
                .isEmpty();
    }

    @Test
    void nothingInTheWayIsNoPlan() {
        Scorecard clear = card(CARD.asAt(), true, List.of());

        assertThat(OscalPlanOfAction.export(clear)).isEmpty();
        assertThat(OscalPlanOfAction.export(clear, PLAN)).isEmpty();
    }

    @Test
    void sampleIsWrittenAsBefore() throws IOException {
        Golden.check(
                getClass(),
                "plan-2025-26-category-4.json",
                OscalPlanOfAction.export(CARD, PLAN).orElseThrow().document());
    }

    @Test
    void aDayThatOscalDoesNotReachIsNoDeadlineAndIsListed() throws IOException {
        Plan dated = UNSETTLED.withDue(FIRST.ref(), LocalDate.of(3000, 1, 1));
        Export export = OscalPlanOfAction.export(CARD, dated).orElseThrow();

        assertThat(OscalReader.schemaErrors("poam", export.document())).isEmpty();
        assertThat(export.document()).doesNotContain("\"deadline\" : \"3000");
        assertThat(export.leftOut())
                .extracting(io.github.opendspt.model.Finding::code)
                .containsExactly("oscal.deadline-left-out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "9999-12-31"})
    void aVerdictOfADayThatOscalDoesNotReachIsValidAllTheSame(LocalDate asAt) throws IOException {
        Scorecard card = card(asAt, true, CARD.blockers());
        Export poam = OscalPlanOfAction.export(card).orElseThrow();
        Export results = OscalAssessmentResults.export(card);

        assertThat(OscalReader.schemaErrors("poam", poam.document())).isEmpty();
        assertThat(OscalReader.schemaErrors("assessment-results", results.document()))
                .isEmpty();
        assertThat(List.of(poam, results))
                .allSatisfy(export -> assertThat(export.leftOut())
                        .extracting(io.github.opendspt.model.Finding::code)
                        .contains("oscal.day-moved"));
    }

    @Test
    void aDayWithoutAnOwnerIsAPlannedResponse() throws IOException {
        Plan dated = UNSETTLED.withDue(FIRST.ref(), LocalDate.of(2026, 9, 30));

        assertThat(load(OscalPlanOfAction.export(CARD, dated).orElseThrow()).getRisks())
                .first()
                .satisfies(risk -> {
                    assertThat(risk.getDeadline()).hasToString("2026-09-30T22:59:59Z");
                    assertThat(risk.getRemediations())
                            .singleElement()
                            .satisfies(response ->
                                    assertThat(response.getLifecycle()).isEqualTo("planned"));
                });
    }
}
