package io.github.opendspt.examples.service.web;

import io.github.opendspt.examples.report.view.Wording;
import io.github.opendspt.examples.service.document.AssessmentDocument;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.caf.CafAssessmentJson;
import io.github.opendspt.model.json.Problem;
import java.util.List;

/** What forms share. */
public final class Forms {

    private Forms() {}

    /**
     * Says what keeps an assessment from being written.
     *
     * @param document the assessment
     * @return a sentence for each problem
     */
    public static List<String> problems(AssessmentDocument document) {
        List<Problem> problems = document instanceof AssessmentDocument.Caf caf
                ? CafAssessmentJson.writer().check(caf.assessment())
                : AssessmentJson.writer().check(((AssessmentDocument.Form) document).assessment());
        return problems.stream()
                .map(problem -> (problem.ref() == null ? "" : problem.ref() + ": ") + problem.message())
                .map(Wording::sentence)
                .toList();
    }
}
