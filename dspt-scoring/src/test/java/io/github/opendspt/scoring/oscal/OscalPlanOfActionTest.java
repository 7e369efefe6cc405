package io.github.opendspt.scoring.oscal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gov.nist.secauto.oscal.lib.model.AssessmentResults;
import gov.nist.secauto.oscal.lib.model.Finding;
import gov.nist.secauto.oscal.lib.model.PlanOfActionAndMilestones;
import gov.nist.secauto.oscal.lib.model.PoamItem;
import gov.nist.secauto.oscal.lib.model.Risk;
import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.export.Export;
import io.github.opendspt.model.oscal.OscalProperties;
import io.github.opendspt.scoring.Blocker;
import io.github.opendspt.scoring.Sample;
import io.github.opendspt.scoring.Scorecard;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OscalPlanOfActionTest {

    private static final Scorecard CARD = Sample.practice().score();
    private static final Blocker FIRST = CARD.blockers().get(0);
    private static final List<PlannedAction> ACTIONS = List.of(
            new PlannedAction(FIRST.ref(), "Write the *policy*", "DPO", LocalDate.of(2026, 9, 30)),
            new PlannedAction(FIRST.ref(), "Have it approved", null, null),
            new PlannedAction(EvidenceRef.parse("99.9.9"), "Something else", null, null));

    /** The sample on another day, with other results and blockers. */
    private static Scorecard card(LocalDate asAt, boolean results, List<Blocker> blockers) {
        return new Scorecard(
                CARD.edition(),
                CARD.category(),
                asAt,
                CARD.odsCode(),
                CARD.requirements(),
                CARD.completeness(),
                CARD.status(),
                CARD.possibleStatus(),
                CARD.mandatory(),
                CARD.assertions(),
                results ? CARD.standards() : List.of(),
                results ? CARD.assertionResults() : List.of(),
                results ? CARD.items() : List.of(),
                blockers,
                CARD.findings());
    }

    private static PlanOfActionAndMilestones load(Export export) throws IOException {
        return OscalReader.load(PlanOfActionAndMilestones.class, export);
    }

    @Test
    void judgesHaveNothingAgainstIt(@TempDir Path directory) throws IOException {
        for (Export export : List.of(
                OscalPlanOfAction.export(CARD).orElseThrow(),
                OscalPlanOfAction.export(CARD, ACTIONS).orElseThrow())) {
            assertThat(OscalReader.schemaErrors("oscal-poam_schema.json", export))
                    .isEmpty();
            assertThat(OscalReader.constraintErrors(export, directory)).isEmpty();
        }
    }

    @Test
    void judgesAreAwake(@TempDir Path directory) throws IOException {
        String document = OscalPlanOfAction.export(CARD).orElseThrow().document();
        Export withoutItems = new Export(document.replace("\"poam-items\"", "\"items\""), List.of());
        Export inOscalsOwnWords =
                new Export(document.replace(OscalProperties.NAMESPACE, "http://csrc.nist.gov/ns/oscal"), List.of());

        assertThat(OscalReader.schemaErrors("oscal-poam_schema.json", withoutItems))
                .isNotEmpty();
        assertThat(OscalReader.constraintErrors(inOscalsOwnWords, directory)).isNotEmpty();
    }

    @Test
    void everyBlockerIsAnItemWithTheFindingOfTheResults() throws IOException {
        PlanOfActionAndMilestones plan = load(OscalPlanOfAction.export(CARD).orElseThrow());
        List<UUID> findingsOfResults = OscalReader.load(AssessmentResults.class, OscalAssessmentResults.export(CARD))
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
    void plannedActionsAreResponsesWithOwnerAndMilestone() throws IOException {
        PlanOfActionAndMilestones plan =
                load(OscalPlanOfAction.export(CARD, ACTIONS).orElseThrow());
        Risk dated = plan.getRisks().get(0);
        Risk undated = plan.getRisks().get(1);

        assertThat(plan.getRisks()).hasSize(2);
        assertThat(plan.getPoamItems().get(0).getRelatedRisks())
                .extracting(risk -> risk.getRiskUuid())
                .containsExactly(dated.getUuid(), undated.getUuid());
        assertThat(dated.getDeadline()).hasToString("2026-09-30T23:59:59Z");
        assertThat(dated.getRemediations()).singleElement().satisfies(response -> {
            assertThat(response.getDescription().toMarkdown()).contains("Write the \\*policy\\*");
            assertThat(response.getProps())
                    .singleElement()
                    .satisfies(property -> assertThat(property.getValue()).isEqualTo("DPO"));
            assertThat(response.getTasks()).hasSize(1);
        });
        assertThat(undated.getDeadline()).isNull();
        assertThat(undated.getRemediations())
                .singleElement()
                .satisfies(response -> assertThat(response.getTasks()).isNullOrEmpty());
    }

    @Test
    void actionForWhatNothingStandsAgainstIsListed() {
        assertThat(OscalPlanOfAction.export(CARD, ACTIONS).orElseThrow().leftOut())
                .extracting(io.github.opendspt.model.Finding::code, io.github.opendspt.model.Finding::ref)
                .containsExactly(tuple("oscal.nothing-to-plan-for", "99.9.9"));
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

        assertThat(OscalReader.schemaErrors("oscal-poam_schema.json", export)).isEmpty();
        assertThat(OscalReader.constraintErrors(export, directory)).isEmpty();
        assertThat(OscalReader.schemaErrors("oscal-ar_schema.json", OscalAssessmentResults.export(bare)))
                .isEmpty();
    }

    @Test
    void nothingInTheWayIsNoPlan() {
        Scorecard clear = card(CARD.asAt(), true, List.of());

        assertThat(OscalPlanOfAction.export(
                        clear, List.of(new PlannedAction(AssertionRef.parse("1.1"), "x", null, null))))
                .isEmpty();
    }

    @Test
    void sampleIsWrittenAsBefore() throws IOException {
        Golden.assertUnchanged(
                "plan-2025-26-category-4.json",
                OscalPlanOfAction.export(CARD, ACTIONS).orElseThrow());
    }
}
