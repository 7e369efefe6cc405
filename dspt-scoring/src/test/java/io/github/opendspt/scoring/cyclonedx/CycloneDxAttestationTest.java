package io.github.opendspt.scoring.cyclonedx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.DataSecurityStandard;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.Confirmation;
import io.github.opendspt.model.assessment.Draft;
import io.github.opendspt.model.assessment.Evidence;
import io.github.opendspt.model.assessment.Iso27001Version;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.assessment.Publication;
import io.github.opendspt.model.assessment.Site;
import io.github.opendspt.model.credit.CreditOutcome;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.export.Export;
import io.github.opendspt.model.requirement.Assertion;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.model.requirement.Confidence;
import io.github.opendspt.model.requirement.EditionFacts;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.ExemptionBasis;
import io.github.opendspt.model.requirement.Obligation;
import io.github.opendspt.model.requirement.Provenance;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.Case;
import io.github.opendspt.scoring.ItemResult;
import io.github.opendspt.scoring.ItemState;
import io.github.opendspt.scoring.Sample;
import io.github.opendspt.scoring.SchemeCredit;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.Scorer;
import io.github.opendspt.scoring.Situations;
import io.github.opendspt.scoring.StandardResult;
import io.github.opendspt.testing.Golden;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CycloneDxAttestationTest {

    private static final int NO_SCORE = -1;
    private static final Case PRACTICE = Sample.practice();
    private static final Scorecard CARD = PRACTICE.score();
    private static final Export EXPORT = CycloneDxAttestation.export(PRACTICE.set(), PRACTICE.assessment(), CARD);
    private static final JsonNode BOM = JsonMapper.shared().readTree(EXPORT.document());

    private static Stream<JsonNode> elements(String pointer) {
        return StreamSupport.stream(BOM.at(pointer).spliterator(), false);
    }

    private static JsonNode mapEntry(String requirement) {
        return elements("/declarations/attestations/0/map")
                .filter(entry -> entry.get("requirement").asString().equals(requirement))
                .findFirst()
                .orElseThrow();
    }

    private static ItemResult first(ItemState state) {
        return CARD.items().stream()
                .filter(item -> item.state() == state && item.mandatory())
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode mapEntry(ItemState state) {
        return mapEntry("requirement-" + first(state).ref());
    }

    @ParameterizedTest
    @EnumSource
    void scoreIsOneOrNoughtOrAbsent(ItemState state) {
        JsonNode score = mapEntry(state).at("/conformance/score");

        if (state == ItemState.UNDETERMINED) {
            assertThat(score.isMissingNode()).isTrue();
        } else {
            assertThat(score.asInt()).isEqualTo(state.counts() ? 1 : 0);
        }
        assertThat(mapEntry(state).at("/conformance/rationale").asString()).isNotBlank();
    }

    @Test
    void confidenceIsAWordAndNeverAFigure() {
        assertThat(mapEntry(ItemState.ANSWERED).at("/confidence/rationale").asString())
                .contains("known with confidence high");
        assertThat(elements("/declarations/attestations/0/map"))
                .allSatisfy(entry -> assertThat(entry.at("/confidence/score").isMissingNode())
                        .isTrue());
    }

    @Test
    void onlyWhatCountsOrIsConfirmedIsClaimed() {
        List<String> counting = CARD.items().stream()
                .filter(item -> item.state().counts())
                .map(item -> "claim-" + item.ref())
                .toList();
        List<String> confirmed = CARD.assertionResults().stream()
                .filter(assertion -> assertion.confirmed())
                .map(assertion -> "claim-" + assertion.ref())
                .toList();

        assertThat(elements("/declarations/claims"))
                .extracting(claim -> claim.get("bom-ref").asString())
                .containsExactlyElementsOf(
                        Stream.concat(confirmed.stream(), counting.stream()).toList());
    }

    @Test
    void exemptionRestsOnTheCertificateThatCounts() {
        String claim = "claim-" + first(ItemState.EXEMPT).ref();
        JsonNode evidence = elements("/declarations/claims")
                .filter(candidate -> candidate.get("bom-ref").asString().equals(claim))
                .findFirst()
                .orElseThrow()
                .get("evidence");

        assertThat(evidence).singleElement().satisfies(ref -> {
            JsonNode certificate = elements("/declarations/evidence")
                    .filter(candidate -> candidate.get("bom-ref").asString().equals(ref.asString()))
                    .findFirst()
                    .orElseThrow();
            assertThat(certificate.get("description").asString()).contains("CEP-1");
            assertThat(certificate.get("created").asString()).isEqualTo("2025-11-03T00:00:00Z");
            assertThat(certificate.get("expires").asString()).isEqualTo("2026-11-03T22:59:59Z");
        });
    }

    @Test
    void certificatesThatDoNotCountSayWhy() {
        assertThat(elements("/declarations/evidence"))
                .extracting(evidence -> evidence.get("description").asString())
                .anyMatch(description ->
                        description.contains("CEP-0") && description.contains("expired on 3 November 2025"))
                .anyMatch(description -> description.contains("IS-1") && description.contains("version"));
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        List<String> refs = BOM.findValuesAsString("bom-ref");
        List<String> named = Stream.of("requirement", "parent", "target")
                .flatMap(name -> BOM.findValuesAsString(name).stream())
                .toList();

        assertThat(refs).doesNotHaveDuplicates();
        assertThat(refs).containsAll(named);
        for (String list : List.of("claims", "evidence", "requirements")) {
            for (JsonNode values : BOM.findValues(list)) {
                values.forEach(value -> {
                    if (value.isString()) {
                        assertThat(refs).contains(value.asString());
                    }
                });
            }
        }
    }

    @Test
    void levelsHoldWhatTheirStatusTakes() {
        assertThat(elements("/definitions/standards/0/levels"))
                .extracting(level -> level.get("identifier").asString())
                .containsExactly("approaching-standards", "standards-met");
        assertThat(elements("/definitions/standards/0/levels/1/requirements"))
                .extracting(JsonNode::asString)
                .containsExactlyElementsOf(PRACTICE.set().items().stream()
                        .filter(EvidenceItem::mandatory)
                        .map(item -> "requirement-" + item.ref())
                        .toList());
    }

    @Test
    void standardScoresLikeItsWeakestAssertion() {
        for (StandardResult standard : CARD.standards()) {
            List<Integer> scores = CARD.assertionResults().stream()
                    .filter(assertion -> assertion.ref().standard() == standard.number() && assertion.mandatory() > 0)
                    .map(assertion -> score("requirement-" + assertion.ref()))
                    .toList();
            int weakest = scores.contains(0) ? 0 : scores.contains(NO_SCORE) ? NO_SCORE : 1;

            assertThat(score("requirement-" + standard.number()))
                    .as("standard %s", standard.number())
                    .isEqualTo(weakest);
        }
    }

    private static int score(String requirement) {
        return mapEntry(requirement).at("/conformance/score").asInt(NO_SCORE);
    }

    @Test
    void whatWasGivenAndNotWrittenIsListed() {
        assertThat(EXPORT.leftOut())
                .extracting(Finding::code, Finding::pointer)
                .containsExactly(
                        tuple("cyclonedx.answers", "/answers"),
                        tuple("cyclonedx.confirmations", "/confirmedAssertions"),
                        tuple("cyclonedx.edition-facts", "/editionFacts"),
                        tuple("cyclonedx.findings", "/findings"),
                        tuple("cyclonedx.improvement-plan", "/improvementPlan"),
                        tuple("cyclonedx.previous-status", "/previousStatus"),
                        tuple("cyclonedx.requirement-notes", "/notes"));
    }

    @Test
    void noPersonAndNoAnswerIsWritten() {
        assertThat(EXPORT.document())
                .doesNotContain("SIRO")
                .doesNotContain("affirmation")
                .doesNotContain("assessor");
    }

    @Test
    void orderOfCertificatesDoesNotMatter() {
        Assessment.Builder reversed = Assessment.builder(
                        PRACTICE.assessment().edition(), PRACTICE.assessment().organisation())
                .category(PRACTICE.set().category());
        List<Certificate> certificates = PRACTICE.assessment().certificates();
        for (int i = certificates.size() - 1; i >= 0; i--) {
            reversed.certificate(certificates.get(i));
        }
        PRACTICE.assessment().answers().forEach(reversed::answer);
        PRACTICE.assessment().confirmedAssertions().forEach(reversed::confirm);

        assertThat(CycloneDxAttestation.export(PRACTICE.set(), reversed.build(), CARD)
                        .document())
                .isEqualTo(EXPORT.document());
    }

    @Test
    void scorecardOfSomethingElseIsRefused() {
        RequirementSet otherSet = PRACTICE.set().toBuilder().note("another").build();
        Assessment otherEdition = Assessment.builder(
                        Edition.parse("2024-25"), PRACTICE.assessment().organisation())
                .build();
        Organisation organisation = PRACTICE.assessment().organisation();
        Assessment otherOrganisation = Assessment.builder(
                        CARD.edition(),
                        new Organisation(OdsCode.parse("Y00002"), organisation.name(), organisation.type()))
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CycloneDxAttestation.export(otherSet, PRACTICE.assessment(), CARD))
                .withMessageStartingWith("requirements:");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CycloneDxAttestation.export(PRACTICE.set(), otherEdition, CARD))
                .withMessageStartingWith("assessment:");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CycloneDxAttestation.export(PRACTICE.set(), otherOrganisation, CARD))
                .withMessageStartingWith("assessment:");
    }

    @Test
    void sampleIsWrittenAsBefore() throws IOException {
        Golden.check(getClass(), "attestation-2025-26-category-4.json", EXPORT.document());
    }

    /** Nothing answered, confirmed or known beside what is asked. */
    private static Assessment.Builder bare(RequirementSet set) {
        return Assessment.builder(
                set.edition(),
                new Organisation(OdsCode.parse("8XX01"), "Example Supplier Ltd", OrganisationType.OTHER));
    }

    private static RequirementSet.Builder small() {
        RequirementSet set = Situations.example();
        return set.toBuilder().editionFacts(EditionFacts.unknown(set.edition()));
    }

    private static Export export(RequirementSet set, Assessment assessment) {
        Scorecard card = Scorer.of(set).score(assessment, Credits.none(), LocalDate.of(2026, 6, 1));
        return CycloneDxAttestation.export(set, assessment, card);
    }

    private static JsonNode read(Export export) {
        return JsonMapper.shared().readTree(export.document());
    }

    @Test
    void whatWasNotGivenIsNotLeftOut() {
        RequirementSet set = small().build();

        assertThat(export(set, bare(set).build()).leftOut()).isEmpty();
    }

    /** D21: a mark means nothing where the exemptions are not known. */
    @Test
    void marksOfExemptionsThatAreNotKnownAreLeftOut() {
        EvidenceItem marked = EvidenceItem.builder(
                        EvidenceRef.parse("2.1.3"), "marked", new Provenance(Confidence.HIGH, "made up for a test"))
                .exemptBy(List.of(CertificateScheme.CYBER_ESSENTIALS_PLUS))
                .build();
        RequirementSet unknown =
                small().exemptions(ExemptionBasis.UNKNOWN).item(marked).build();
        RequirementSet official =
                small().exemptions(ExemptionBasis.OFFICIAL).item(marked).build();
        RequirementSet unmarked = small().exemptions(ExemptionBasis.UNKNOWN).build();

        assertThat(export(unknown, bare(unknown).build()).leftOut())
                .extracting(Finding::code, Finding::pointer)
                .containsExactly(tuple("cyclonedx.exemption-marks", "/items"));
        assertThat(export(unknown, bare(unknown).build()).document()).doesNotContain("opendspt:exempt-by");
        assertThat(export(official, bare(official).build()).leftOut()).isEmpty();
        assertThat(export(official, bare(official).build()).document())
                .containsOnlyOnce("opendspt:exempt-by")
                .contains("cyber-essentials-plus");
        assertThat(export(unmarked, bare(unmarked).build()).leftOut()).isEmpty();
    }

    @Test
    void aLevelThatTakesNothingIsNotThere() {
        RequirementSet set = RequirementSet.builder(Completeness.COMPLETE, CARD.edition(), CARD.category())
                .standard(new DataSecurityStandard(1, "first standard", "about"))
                .standard(new DataSecurityStandard(2, "second standard", "about"))
                .assertion(new Assertion(AssertionRef.parse("1.1"), "first assertion"))
                .assertion(new Assertion(AssertionRef.parse("2.1"), "second assertion"))
                .item(EvidenceItem.builder(
                                EvidenceRef.parse("1.1.1"), "asked", new Provenance(Confidence.HIGH, "made up"))
                        .met(Obligation.MANDATORY)
                        .build())
                .item(EvidenceItem.builder(
                                EvidenceRef.parse("2.1.1"), "optional", new Provenance(Confidence.HIGH, "made up"))
                        .build())
                .build();
        JsonNode bom = read(export(set, bare(set).build()));

        assertThat(bom.at("/definitions/standards/0/levels"))
                .extracting(level -> level.get("identifier").asString())
                .containsExactly("standards-met");
        assertThat(bom.at("/declarations/attestations/0/map"))
                .as("standard and assertion 2 hold nothing mandatory that could be conformed to")
                .extracting(entry -> entry.get("requirement").asString())
                .containsExactly("requirement-1", "requirement-1.1", "requirement-1.1.1", "requirement-2.1.1");
    }

    /** Whether 2.1.1 is exempt is not known, and all else is done. */
    @Test
    void theSummarySaysHowHighTheStatusMayBe() {
        RequirementSet set = small().build();
        LocalDate day = LocalDate.of(2026, 6, 1);
        EvidenceRef unknown = EvidenceRef.parse("2.1.1");
        Assessment assessment = bare(set)
                .answer(EvidenceRef.parse("1.1.1"), Answer.text("said"))
                .answer(EvidenceRef.parse("1.1.2"), Answer.yes(true))
                .confirm(AssertionRef.parse("1.1"), new Confirmation("SIRO", day))
                .confirm(AssertionRef.parse("2.1"), new Confirmation("SIRO", day))
                .certificate(Certificate.builder(CertificateScheme.NHSMAIL).build())
                .build();
        Credits credits = new SchemeCredit(
                        Map.of(CertificateScheme.NHSMAIL, Map.of(unknown, CreditOutcome.UNDETERMINED)))
                .credits(assessment, set, day);

        assertThat(summary(set, assessment, credits))
                .endsWith(" On 1 June 2026 the answers would publish as Standards Not Met, possibly as Standards Met."
                        + " Which of the two it is depends on what is not known.");
        assertThat(summary(set, assessment, Credits.none()))
                .endsWith(" On 1 June 2026 the answers would publish as Standards Not Met.");
    }

    private static String summary(RequirementSet set, Assessment assessment, Credits credits) {
        Scorecard card = Scorer.of(set).score(assessment, credits, LocalDate.of(2026, 6, 1));
        return read(CycloneDxAttestation.export(set, assessment, card))
                .at("/declarations/attestations/0/summary")
                .asString();
    }

    @Test
    void aCertificateSaysItsVersionAndTheDaysThatAreKnown() {
        RequirementSet set = small().build();
        Assessment assessment = bare(set)
                .certificate(Certificate.builder(CertificateScheme.ISO_27001)
                        .version(Iso27001Version.V2022)
                        .expiresOn(LocalDate.of(2027, 1, 31))
                        .build())
                .build();
        JsonNode evidence = read(export(set, assessment)).at("/declarations/evidence/0");

        assertThat(evidence.get("description").asString())
                .startsWith("ISO 27001:2022 certificate, as recorded by the organisation. ");
        assertThat(evidence.has("created")).isFalse();
        assertThat(evidence.get("expires").asString()).isEqualTo("2027-01-31T22:59:59Z");
    }

    /** A41: what was published is a property, apart from the status; drafts, evidence and sites are left out. */
    @Test
    void whatStandsBesideTheAnswers() {
        RequirementSet set = small().build();
        EvidenceRef ref = set.items().get(0).ref();
        LocalDate day = LocalDate.of(2026, 5, 1);
        Export export = export(
                set,
                bare(set)
                        .publication(new Publication(Status.STANDARDS_MET, day))
                        .draft(ref, new Draft(Answer.yes(true), null))
                        .evidence(ref, Evidence.of("Export", day))
                        .sites(List.of(new Site(OdsCode.parse("VXX01"), "Branch")))
                        .build());

        assertThat(export.document()).contains("opendspt:published-status", "opendspt:published-on");
        assertThat(export.leftOut()).extracting(Finding::pointer).contains("/drafts", "/evidence", "/sites");
    }

    @Test
    void versionsReadBack() {
        for (CycloneDxVersion version : CycloneDxVersion.values()) {
            assertThat(CycloneDxVersion.parse(version.toString())).isEqualTo(version);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CycloneDxVersion.parse("1.4"))
                .withMessage("number: 1.4 is not a version in which attestations are written");
    }
}
