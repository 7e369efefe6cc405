package io.github.opendspt.scoring.oscal;

import static io.github.opendspt.model.caf.AchievementLevel.ACHIEVED;
import static io.github.opendspt.model.caf.AchievementLevel.NOT_ACHIEVED;
import static io.github.opendspt.model.caf.AchievementLevel.PARTIALLY_ACHIEVED;
import static org.assertj.core.api.Assertions.assertThat;

import gov.nist.secauto.oscal.lib.model.AssessmentResults;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Publication;
import io.github.opendspt.model.internal.oscal.ControlIds;
import io.github.opendspt.scoring.caf.Caf;
import io.github.opendspt.scoring.caf.CafScorecard;
import io.github.opendspt.scoring.caf.CafScorer;
import io.github.opendspt.testing.OscalReader;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class OscalCafResultsTest {

    private static final CafScorecard CARD = CafScorer.of(Caf.outcomes("2025-26"))
            .score(
                    Caf.all("2025-26", ACHIEVED)
                            .outcome(Caf.ref("B5.a"), Caf.explained(NOT_ACHIEVED))
                            .outcome(Caf.ref("B5.b"), Caf.explained(PARTIALLY_ACHIEVED))
                            .level(Caf.ref("A1.b"), null)
                            .build(),
                    Caf.AS_AT);

    private static final String DOCUMENT = OscalCafResults.export(CARD).document();

    @Test
    void publishedSchemaHasNothingAgainstIt() throws IOException {
        assertThat(OscalReader.schemaErrors("assessment-results", DOCUMENT)).isEmpty();
    }

    @Test
    void everyOutcomeHasAFindingAndNothingIsLeftOut() {
        CARD.results()
                .forEach(result -> assertThat(DOCUMENT).contains("\"" + ControlIds.statement(result.ref()) + "\""));
        assertThat(OscalCafResults.export(CARD).leftOut()).isEmpty();
    }

    @Test
    void onlyWhatIsCertainFails() throws IOException {
        assertThat(status("B5.a")).isEqualTo("not-satisfied fail");
        assertThat(status("A1.b")).isEqualTo("not-satisfied fail");
        assertThat(status("B5.b")).isEqualTo("not-satisfied other");
        assertThat(status("A1.a")).isEqualTo("satisfied pass");
    }

    @Test
    void policiesAreSaidInTheDescription() {
        assertThat(DOCUMENT).contains("the policy question beside B2.a is not answered");
    }

    private static String status(String ref) throws IOException {
        return OscalReader.load(AssessmentResults.class, DOCUMENT).getResults().get(0).getFindings().stream()
                .filter(finding -> finding.getTarget().getTargetId().equals(ControlIds.statement(Caf.ref(ref))))
                .map(finding -> finding.getTarget().getStatus().getState() + " "
                        + finding.getTarget().getStatus().getReason())
                .findFirst()
                .orElseThrow();
    }

    /** Rule A41: what was published is said apart; a verdict that is certain needs no more words. */
    @Test
    void aCertainVerdictBesideAPublication() throws IOException {
        CafScorecard met = CafScorer.of(Caf.outcomes("2025-26"))
                .score(
                        Caf.withPolicies(Caf.all("2025-26", ACHIEVED))
                                .publication(new Publication(Status.STANDARDS_NOT_MET, Caf.AS_AT))
                                .build(),
                        Caf.AS_AT);

        String document = OscalCafResults.export(met).document();

        assertThat(OscalReader.schemaErrors("assessment-results", document)).isEmpty();
        assertThat(document)
                .contains("\"published-status\"", "\"published-certain-until\"")
                .doesNotContain("Which of the two it is depends on what is not known");
        CafScorecard open = CafScorer.of(Caf.outcomes("2025-26"))
                .score(Caf.all("2025-26", ACHIEVED).build(), Caf.AS_AT);
        assertThat(OscalCafResults.export(open).document())
                .contains("Which of the two it is depends on what is not known")
                .doesNotContain("\"published-status\"");
    }
}
