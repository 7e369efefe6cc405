package io.github.opendspt.scoring.oscal;

import static org.assertj.core.api.Assertions.assertThat;

import gov.nist.secauto.oscal.lib.model.AssessmentResults;
import io.github.opendspt.model.export.Export;
import io.github.opendspt.scoring.Case;
import io.github.opendspt.scoring.Cases;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.testing.OscalReader;
import java.io.IOException;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(Cases.class)
class OscalExportProperties {

    private static final int TRIES = 60;

    @Property(tries = TRIES)
    void publishedSchemasTakeEveryScorecard(@ForAll Case any) throws IOException {
        Scorecard card = any.score();
        Optional<Export> plan = OscalPlanOfAction.export(card);

        assertThat(OscalReader.schemaErrors(
                        "assessment-results",
                        OscalAssessmentResults.export(card).document()))
                .isEmpty();
        assertThat(plan.isPresent()).isEqualTo(!card.blockers().isEmpty());
        if (plan.isPresent()) {
            assertThat(OscalReader.schemaErrors("poam", plan.get().document())).isEmpty();
        }
    }

    @Property(tries = TRIES)
    void sameScorecardIsTheSameBytes(@ForAll Case any) {
        assertThat(OscalAssessmentResults.export(any.score())).isEqualTo(OscalAssessmentResults.export(any.score()));
        assertThat(OscalPlanOfAction.export(any.score())).isEqualTo(OscalPlanOfAction.export(any.score()));
    }

    @Property(tries = TRIES)
    void onlyWhatCountsIsSatisfied(@ForAll Case any) throws IOException {
        Scorecard card = any.score();
        AssessmentResults results = OscalReader.load(
                AssessmentResults.class, OscalAssessmentResults.export(card).document());
        long satisfied = results.getResults().get(0).getFindings().stream()
                .filter(finding -> finding.getTarget().getStatus().getState().equals("satisfied"))
                .count();
        long counting =
                card.items().stream().filter(item -> item.state().counts()).count();
        long met = card.assertionResults().stream()
                .filter(assertion -> assertion.mandatory() > 0 && assertion.met())
                .count();

        assertThat(satisfied).isEqualTo(counting + met);
    }
}
