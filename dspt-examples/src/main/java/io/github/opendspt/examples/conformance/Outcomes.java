package io.github.opendspt.examples.conformance;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafAssessmentJson;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.caf.CafProfile;
import io.github.opendspt.model.caf.CafProfileJson;
import io.github.opendspt.model.catalogue.CafCatalogue;
import io.github.opendspt.scoring.caf.CafBlocker;
import io.github.opendspt.scoring.caf.CafScorecard;
import io.github.opendspt.scoring.caf.CafScorer;
import io.github.opendspt.scoring.caf.ObjectiveResult;
import io.github.opendspt.scoring.caf.OutcomeResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers about the CAF-aligned track. */
final class Outcomes {

    private Outcomes() {}

    static Map<String, Object> answer(Input given) {
        CafAssessment assessment = given.read("cafAssessment", CafAssessmentJson.reader());
        CafProfile profile = given.readOrNull("profile", CafProfileJson.reader());
        CafOutcomes outcomes = held(assessment.edition());
        CafScorer scorer = profile == null ? CafScorer.of(outcomes) : CafScorer.of(outcomes, profile);
        CafScorecard card = scorer.score(assessment, given.day("asAt"));
        Map<String, Object> answer = Parts.part("status", card.status(), "possibleStatus", card.possibleStatus());
        Map<String, Object> results = new LinkedHashMap<>();
        for (OutcomeResult result : card.results()) {
            results.put(result.ref().toString(), result.result().toString());
        }
        answer.put("outcomes", results);
        Map<String, Object> objectives = new LinkedHashMap<>();
        for (ObjectiveResult objective : card.objectives()) {
            objectives.put(
                    objective.letter(),
                    Parts.part(
                            "total",
                            objective.total(),
                            "meets",
                            objective.meets(),
                            "below",
                            objective.below(),
                            "undetermined",
                            objective.undetermined(),
                            "unanswered",
                            objective.unanswered()));
        }
        answer.put("objectives", objectives);
        List<Object> blockers = new ArrayList<>();
        for (CafBlocker blocker : card.blockers()) {
            blockers.add(Parts.part("kind", blocker.kind(), "ref", blocker.ref(), "code", blocker.code()));
        }
        answer.put("blockers", blockers);
        answer.put("findings", Parts.findings(card.findings()));
        return answer;
    }

    private static CafOutcomes held(Edition edition) {
        return CafCatalogue.bundled()
                .find(edition)
                .orElseThrow(() -> new IllegalArgumentException("no outcomes are held for " + edition));
    }
}
