package io.github.opendspt.scoring.oscal;

import static org.assertj.core.api.Assertions.assertThat;

import gov.nist.secauto.oscal.lib.model.AssessmentResults;
import gov.nist.secauto.oscal.lib.model.Finding;
import gov.nist.secauto.oscal.lib.model.Property;
import gov.nist.secauto.oscal.lib.model.Result;
import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.assessment.EvidenceSays;
import io.github.opendspt.model.export.Export;
import io.github.opendspt.model.intake.Intake;
import io.github.opendspt.model.intake.IntakeReport;
import io.github.opendspt.model.intake.RuleMap;
import io.github.opendspt.model.internal.oscal.ControlIds;
import io.github.opendspt.model.internal.oscal.OscalProperties;
import io.github.opendspt.model.oscal.OscalCatalog;
import io.github.opendspt.model.oscal.OscalProfile;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.AssertionResult;
import io.github.opendspt.scoring.ItemResult;
import io.github.opendspt.scoring.ItemState;
import io.github.opendspt.scoring.Sample;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.testing.Golden;
import io.github.opendspt.testing.OscalReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OscalAssessmentResultsTest {

    private static final Scorecard CARD = Sample.practice().score();
    private static final URI PLAN = URI.create("assessment-plan.json");

    private static Result result() throws IOException {
        return OscalReader.load(
                        AssessmentResults.class,
                        OscalAssessmentResults.export(CARD).document())
                .getResults()
                .get(0);
    }

    private static Finding finding(EvidenceRef ref) throws IOException {
        return result().getFindings().stream()
                .filter(finding -> finding.getTarget().getTargetId().equals(ControlIds.statement(ref)))
                .findFirst()
                .orElseThrow();
    }

    private static EvidenceRef firstItem(ItemState state, boolean mandatory) {
        return CARD.items().stream()
                .filter(item -> item.state() == state && item.mandatory() == mandatory)
                .findFirst()
                .orElseThrow()
                .ref();
    }

    private static List<String> properties(List<Property> properties) {
        return properties.stream()
                .map(property -> property.getName() + "=" + property.getValue())
                .toList();
    }

    @Test
    void publishedSchemaHasNothingAgainstIt() throws IOException {
        assertThat(OscalReader.schemaErrors(
                        "assessment-results",
                        OscalAssessmentResults.export(CARD).document()))
                .isEmpty();
        assertThat(OscalReader.schemaErrors(
                        "assessment-results",
                        OscalAssessmentResults.export(CARD, PLAN).document()))
                .isEmpty();
    }

    @Test
    void schemaJudgeIsAwake() throws IOException {
        String document = OscalAssessmentResults.export(CARD).document();

        assertThat(OscalReader.schemaErrors("assessment-results", document.replace("not-satisfied", "unclear")))
                .isNotEmpty();
    }

    /** The library follows results to their plan, from there to the plan's system, its profile and its catalog. */
    @Test
    void constraintsHaveNothingAgainstItBesideItsPlanSystemProfileAndCatalog(@TempDir Path directory)
            throws IOException {
        for (String name : List.of("assessment-plan.json", "system-security-plan.json")) {
            try (InputStream fixture = getClass().getResourceAsStream(name)) {
                Files.copy(fixture, directory.resolve(name));
            }
        }
        RequirementSet set = Sample.practice().set();
        Export catalog = OscalCatalog.export(set);
        Export profile =
                OscalProfile.standardsMet(set, URI.create("catalog.json")).orElseThrow();
        Files.write(directory.resolve("catalog.json"), catalog.toBytes());
        Files.write(directory.resolve("profile.json"), profile.toBytes());
        Export results = OscalAssessmentResults.export(CARD, PLAN);
        Export inOscalsOwnWords = new Export(
                results.document().replace(OscalProperties.NAMESPACE, "http://csrc.nist.gov/ns/oscal"), List.of());

        assertThat(OscalReader.constraintErrors(results.document(), directory)).isEmpty();
        assertThat(OscalReader.constraintErrors(inOscalsOwnWords.document(), directory))
                .isNotEmpty();
    }

    @Test
    void whereThereIsNoPlanAResourceSaysSo() throws IOException {
        AssessmentResults results = OscalReader.load(
                AssessmentResults.class, OscalAssessmentResults.export(CARD).document());

        assertThat(results.getBackMatter().getResources()).singleElement().satisfies(resource -> {
            assertThat(resource.getTitle().toMarkdown()).isEqualTo("No assessment plan");
            assertThat(results.getImportAp().getHref()).hasToString("#" + resource.getUuid());
        });
    }

    @Test
    void thereIsAFindingOnEveryItemAndEveryAssertionThatHoldsMandatoryOnes() throws IOException {
        List<String> statements = new ArrayList<>();
        CARD.assertionResults().stream()
                .filter(assertion -> assertion.mandatory() > 0)
                .map(AssertionResult::ref)
                .map(ControlIds::statement)
                .forEach(statements::add);
        CARD.items().forEach(item -> statements.add(ControlIds.statement(item.ref())));

        assertThat(result().getFindings())
                .extracting(finding -> finding.getTarget().getTargetId())
                .containsExactlyElementsOf(statements);
    }

    @Test
    void whatCountsPasses() throws IOException {
        assertStatus(firstItem(ItemState.ANSWERED, true), "satisfied", "pass");
        assertStatus(firstItem(ItemState.EXEMPT, true), "satisfied", "pass");
    }

    @Test
    void whatIsMandatoryAndCertainlyNotDoneFails() throws IOException {
        assertStatus(firstItem(ItemState.INCOMPLETE, true), "not-satisfied", "fail");
        assertStatus(firstItem(ItemState.UNANSWERED, true), "not-satisfied", "fail");
    }

    @Test
    void whatIsNotKnownNeitherPassesNorFails() throws IOException {
        EvidenceRef ref = firstItem(ItemState.UNDETERMINED, true);

        assertStatus(ref, "not-satisfied", "other");
        assertThat(properties(finding(ref).getProps())).contains("state=undetermined", "mandatory=yes");
    }

    @Test
    void whatIsOptionalDoesNotFail() throws IOException {
        EvidenceRef ref = CARD.items().stream()
                .filter(item -> !item.mandatory() && item.state().outstanding())
                .findFirst()
                .orElseThrow()
                .ref();

        assertStatus(ref, "not-satisfied", "other");
        assertThat(properties(finding(ref).getProps())).contains("mandatory=no");
    }

    private static void assertStatus(EvidenceRef ref, String state, String reason) throws IOException {
        Finding finding = finding(ref);
        assertThat(finding.getTarget().getStatus().getState()).isEqualTo(state);
        assertThat(finding.getTarget().getStatus().getReason()).isEqualTo(reason);
    }

    @Test
    void findingsOfTheScorecardAreObservations() throws IOException {
        assertThat(CARD.findings()).isNotEmpty();
        assertThat(result().getObservations())
                .extracting(observation -> observation.getTitle().toMarkdown())
                .containsExactlyElementsOf(CARD.findings().stream()
                        .map(io.github.opendspt.model.Finding::code)
                        .toList());
    }

    @Test
    void statusAndTalliesAreProperties() throws IOException {
        AssessmentResults results = OscalReader.load(
                AssessmentResults.class, OscalAssessmentResults.export(CARD).document());

        assertThat(properties(results.getMetadata().getProps()))
                .contains(
                        "status=" + CARD.status(),
                        "possible-status=" + CARD.possibleStatus(),
                        "requirements=" + CARD.requirementSet().checksum(),
                        "as-at=2026-06-01");
        assertThat(properties(results.getResults().get(0).getProps()))
                .contains(
                        "mandatory-total=" + CARD.mandatory().total(),
                        "mandatory-undetermined=" + CARD.mandatory().undetermined());
    }

    @Test
    void organisationIsAPartyWithoutAName() throws IOException {
        AssessmentResults results = OscalReader.load(
                AssessmentResults.class, OscalAssessmentResults.export(CARD).document());

        assertThat(results.getMetadata().getParties()).singleElement().satisfies(party -> {
            assertThat(party.getName()).isNull();
            assertThat(party.getExternalIds())
                    .singleElement()
                    .satisfies(id -> assertThat(id.getId()).isEqualTo("Y00001"));
        });
    }

    @Test
    void howStandardsStandIsListedAsLeftOut() {
        assertThat(OscalAssessmentResults.export(CARD).leftOut())
                .extracting(io.github.opendspt.model.Finding::code)
                .contains("oscal.standards");
    }

    @Test
    void sampleIsWrittenAsBefore() throws IOException {
        Golden.check(
                getClass(),
                "results-2025-26-category-4.json",
                OscalAssessmentResults.export(CARD).document());
    }

    @Test
    void everyFindingIsReadBackAsEvidenceForItsItem() throws IOException {
        SortedMap<Ref, EvidenceSays> taken = new TreeMap<>();
        IntakeReport report = Intake.of(RuleMap.none())
                .observedOn(CARD.asAt())
                .read(
                        new ByteArrayInputStream(
                                OscalAssessmentResults.export(CARD).toBytes()),
                        (ref, evidence) -> taken.put(ref, evidence.says()));

        assertThat(report.unmapped().keySet())
                .allMatch(id ->
                        AssertionRef.parse(id.substring("dspt-".length(), id.length() - "_smt".length())) != null);
        assertThat(report.problems()).isEmpty();
        assertThat(taken).hasSize(report.taken());
        assertThat(taken.keySet())
                .containsAll(CARD.items().stream()
                        .filter(ItemResult::mandatory)
                        .map(ItemResult::ref)
                        .toList());
        assertThat(taken.get(firstItem(ItemState.ANSWERED, true))).isEqualTo(EvidenceSays.SUPPORTS);
        assertThat(taken.get(firstItem(ItemState.UNANSWERED, true))).isEqualTo(EvidenceSays.CONTRADICTS);
    }
}
