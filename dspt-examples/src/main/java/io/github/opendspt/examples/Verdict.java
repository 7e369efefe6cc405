package io.github.opendspt.examples;

import io.github.opendspt.mapping.CreditEngine;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.scoring.evaluation.Evaluator;
import java.nio.file.Path;
import java.time.LocalDate;

class Verdict {
    public static void main(String[] args) throws Exception {
        var evaluator = Evaluator.of(Catalogue.bundled(), CreditEngine.bundled()::credits);
        var assessment = AssessmentJson.reader().read(Path.of(args[0])).orElseThrow();
        var evaluation = evaluator.evaluate(assessment, LocalDate.of(2026, 6, 1));
        System.out.println(evaluation.scorecard().status());
        evaluation.scorecard().blockers().forEach(System.out::println);
    }
}
