package io.github.opendspt.examples.report.caf;

import io.github.opendspt.examples.report.view.SourcesView;
import io.github.opendspt.examples.report.view.SourcesView.Fact;
import io.github.opendspt.examples.report.view.SourcesView.Fold;
import io.github.opendspt.examples.report.view.Wording;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.scoring.caf.CafScorecard;
import io.github.opendspt.scoring.caf.ProfileSummary;
import java.util.ArrayList;
import java.util.List;

/** What a verdict of the CAF-aligned track rests on. */
final class CafSources {

    private final CafReport report;

    CafSources(CafReport report) {
        this.report = report;
    }

    SourcesView view() {
        CafOutcomes outcomes = report.evaluation().outcomes();
        CafScorecard card = report.evaluation().scorecard();
        ProfileSummary profile = card.profile();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                "Outcomes",
                card.edition() + ", " + outcomes.outcomes().size() + " outcomes, framework " + outcomes.framework()));
        facts.add(new Fact(
                "Source",
                outcomes.provenance().source() + " (confidence "
                        + outcomes.provenance().confidence().displayName() + ")"));
        facts.add(new Fact(
                "Expected levels",
                Wording.capital(profile.name()) + ": known for " + profile.known() + " of " + profile.total()
                        + " outcomes"));
        List<Fold> folds = outcomes.notes().isEmpty()
                ? List.of()
                : List.of(new Fold(
                        "What the sources leave open",
                        Wording.count(outcomes.notes().size(), "note"),
                        outcomes.notes()));
        String version = CafSources.class.getPackage().getImplementationVersion();
        return new SourcesView(
                facts,
                List.of(
                        new Fact("Assessment", report.document()),
                        new Fact("Outcomes", card.requirementsChecksum().text()),
                        new Fact("Expected levels", profile.checksum().text()),
                        new Fact("Engine", "OpenDSPT" + (version == null ? ", run from its classes" : " " + version))),
                folds);
    }
}
