package io.github.opendspt.benchmarks;

import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafAssessmentJson;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.json.StrictBinding;
import io.github.opendspt.scoring.caf.CafScorecard;
import io.github.opendspt.scoring.caf.CafScorer;
import tools.jackson.databind.json.JsonMapper;

/** Scoring of the 47 outcomes of 2025-26, every reason and finding made, beside binding of the same document. */
class CafBenchmark {

    private static final JsonMapper BINDING = StrictBinding.mapper().build();

    private final CafScorer scorer = CafScorer.of(Bodies.outcomes()).withCatalogue(Catalogue.bundled());
    private final CafAssessment assessment = Bodies.mixed(0);
    private final byte[] document = CafAssessmentJson.writer().toBytes(assessment);

    CafScorecard score() {
        return scorer.score(assessment, Assessments.DAY);
    }

    CafAssessment bind() {
        return BINDING.readValue(document, CafAssessment.class);
    }

    CafAssessment read() {
        return CafAssessmentJson.reader().read(document).orElseThrow();
    }
}
