package io.github.opendspt.benchmarks;

import io.github.opendspt.mapping.CreditEngine;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.Scorer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** The least that a host can do: reads one assessment, credits, scores and prints the status. */
public final class TinyHost {

    private TinyHost() {}

    /**
     * Gives one verdict.
     *
     * @param arguments the file of the assessment and the day of the verdict
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        Assessment assessment = AssessmentJson.reader()
                .read(Files.readAllBytes(Path.of(arguments[0])))
                .orElseThrow();
        LocalDate day = LocalDate.parse(arguments[1]);
        RequirementSet requirements = Catalogue.bundled().requirements(assessment);
        Credits credits = CreditEngine.bundled().credits(assessment, requirements, day);
        System.out.println(
                Scorer.of(requirements).score(assessment, credits, day).status());
    }
}
