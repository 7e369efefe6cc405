package io.github.opendspt.scoring.cyclonedx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.export.Export;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.Case;
import io.github.opendspt.scoring.Sample;
import io.github.opendspt.scoring.Scorer;
import java.time.LocalDate;
import java.util.List;
import org.cyclonedx.Version;
import org.cyclonedx.exception.ParseException;
import org.cyclonedx.model.Bom;
import org.cyclonedx.model.attestation.AttestationMap;
import org.cyclonedx.model.attestation.Declarations;
import org.cyclonedx.model.definition.Requirement;
import org.cyclonedx.model.definition.Standard;
import org.cyclonedx.parsers.JsonParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads attestations in 1.6, the newest that it knows, with CycloneDX's own library, which wants a class path of its own: see the pom. */
@EnabledIfSystemProperty(named = "cyclonedx.library", matches = "true")
class CycloneDxLibraryTest {

    private final JsonParser library = new JsonParser();

    private static Export sample() {
        Case practice = Sample.practice();
        return CycloneDxAttestation.export(
                practice.set(), practice.assessment(), practice.score(), CycloneDxVersion.V1_6);
    }

    static List<RequirementSet> bundledSets() {
        return Catalogue.bundled().requirementSets();
    }

    @Test
    void libraryHasNothingAgainstASampleOfEverything() throws Exception {
        assertThat(library.validate(sample().toBytes(), Version.VERSION_16)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundledSets")
    void libraryHasNothingAgainstAnEmptyAssessment(RequirementSet set) throws Exception {
        Assessment empty = Assessment.builder(
                        set.edition(), new Organisation(OdsCode.parse("8XX01"), "Example", OrganisationType.OTHER))
                .build();
        Export export = CycloneDxAttestation.export(
                set,
                empty,
                Scorer.of(set).score(empty, Credits.none(), LocalDate.of(2026, 6, 1)),
                CycloneDxVersion.V1_6);

        assertThat(library.validate(export.toBytes(), Version.VERSION_16)).isEmpty();
    }

    @Test
    void libraryIsAwake() throws Exception {
        String withAScoreOfTwo = sample().document().replace("\"score\" : 1", "\"score\" : 2");

        assertThat(library.validate(withAScoreOfTwo.getBytes(UTF_8), Version.VERSION_16))
                .isNotEmpty();
    }

    @Test
    void libraryBindsStandardAndDeclarations() throws ParseException {
        Case practice = Sample.practice();
        Bom bom = library.parse(sample().toBytes());
        Standard standard = bom.getDefinitions().getStandards().get(0);
        Declarations declarations = bom.getDeclarations();

        assertThat(standard.getVersion()).isEqualTo("2025-26");
        assertThat(standard.getRequirements())
                .extracting(Requirement::getIdentifier)
                .containsAll(practice.set().items().stream()
                        .map(item -> item.ref().toString())
                        .toList());
        assertThat(declarations.getEvidence())
                .hasSize(practice.assessment().certificates().size());
        assertThat(declarations.getAttestations().get(0).getMap())
                .extracting(AttestationMap::getRequirement)
                .containsAll(practice.set().items().stream()
                        .map(item -> BomRefs.requirement(item.ref()))
                        .toList());
        assertThat(declarations.getAffirmation()).isNull();
    }
}
