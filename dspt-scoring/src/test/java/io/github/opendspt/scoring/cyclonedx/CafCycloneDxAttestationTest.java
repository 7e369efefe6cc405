package io.github.opendspt.scoring.cyclonedx;

import static io.github.opendspt.model.caf.AchievementLevel.ACHIEVED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.Finding;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Evidence;
import io.github.opendspt.model.assessment.ImprovementPlan;
import io.github.opendspt.model.assessment.Publication;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafDraft;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.export.Export;
import io.github.opendspt.scoring.caf.Caf;
import io.github.opendspt.scoring.caf.CafScorer;
import org.junit.jupiter.api.Test;

class CafCycloneDxAttestationTest {

    private static final CafOutcomes OUTCOMES = Caf.outcomes("2025-26");
    private static final String OPEN = "Which of the two it is depends on what is not known.";

    private static Export export(CafOutcomes outcomes, CafAssessment assessment) {
        return CafCycloneDxAttestation.export(
                outcomes, assessment, CafScorer.of(outcomes).score(assessment, Caf.AS_AT));
    }

    /** A41: what was published is a property, apart from the status; whatever has no place is listed. */
    @Test
    void whatWasGivenAndNotWrittenIsListed() {
        Export export = export(
                OUTCOMES,
                Caf.withPolicies(Caf.all("2025-26", ACHIEVED))
                        .publication(new Publication(Status.STANDARDS_MET, Caf.AS_AT))
                        .draft(Caf.ref("A1.a"), new CafDraft(Caf.explained(ACHIEVED), null))
                        .evidence(Caf.ref("A1.a"), Evidence.of("Minutes", Caf.AS_AT))
                        .improvementPlan(new ImprovementPlan(Caf.AS_AT, null))
                        .build());

        assertThat(export.document())
                .contains("opendspt:published-status", "opendspt:published-on")
                .doesNotContain(OPEN);
        assertThat(export.leftOut())
                .extracting(Finding::pointer)
                .containsExactlyInAnyOrder(
                        "/notes", "/outcomes", "/drafts", "/evidence", "/improvementPlan", "/findings");
    }

    @Test
    void whatWasNotGivenIsNotLeftOut() {
        CafOutcomes.Builder withoutNotes =
                CafOutcomes.builder(OUTCOMES.edition(), OUTCOMES.framework(), OUTCOMES.provenance());
        withoutNotes.organisationType(OUTCOMES.rule(OrganisationType.NHS_TRUST).orElseThrow());
        OUTCOMES.objectives().forEach(withoutNotes::objective);
        OUTCOMES.principles().forEach(withoutNotes::principle);
        OUTCOMES.outcomes().forEach(withoutNotes::outcome);
        CafOutcomes bare = withoutNotes.build();
        CafAssessment nothing = Caf.assessment("2025-26").build();

        Export export = export(bare, nothing);

        assertThat(export.leftOut()).isEmpty();
        assertThat(export.document()).doesNotContain("opendspt:published", "\"claims\"");
        assertThat(export(OUTCOMES, Caf.all("2025-26", ACHIEVED).build()).document())
                .contains(OPEN);
    }
}
