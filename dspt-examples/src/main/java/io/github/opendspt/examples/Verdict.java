package io.github.opendspt.examples;

import io.github.opendspt.mapping.CreditEngine;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.scoring.Scorer;
import java.nio.file.Path;
import java.time.LocalDate;

class Verdict {
    public static void main(String[] args) throws Exception {
        var assessment = AssessmentJson.reader().read(Path.of(args[0])).orElseThrow();
        var requirements = Catalogue.bundled().requirements(assessment);
        var asAt = LocalDate.of(2026, 6, 1);
        var credits = CreditEngine.bundled().credits(assessment, requirements, asAt);
        var scorecard = Scorer.of(requirements).score(assessment, credits, asAt);
        System.out.println(scorecard.status());
        scorecard.blockers().forEach(System.out::println);
    }
}
