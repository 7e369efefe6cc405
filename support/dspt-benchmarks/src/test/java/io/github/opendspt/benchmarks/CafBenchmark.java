package io.github.opendspt.benchmarks;

import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafAssessmentJson;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.scoring.caf.CafScorecard;
import io.github.opendspt.scoring.caf.CafScorer;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Scoring of the 47 outcomes of 2025-26, every reason and finding made, beside plain binding of the same document. */
class CafBenchmark {

    private final ObjectReader jackson3 = JsonMapper.builder().build().readerFor(CafAssessment.class);
    private final CafScorer scorer = CafScorer.of(Bodies.outcomes()).withCatalogue(Catalogue.bundled());
    private final CafAssessment assessment;
    private final byte[] document;

    CafBenchmark(CafAssessment assessment) {
        this.assessment = assessment;
        this.document = CafAssessmentJson.writer().toBytes(assessment);
    }

    CafScorecard score() {
        return scorer.score(assessment, Assessments.DAY);
    }

    CafAssessment bind() {
        return jackson3.readValue(document);
    }

    CafAssessment read() {
        return CafAssessmentJson.reader().read(document).orElseThrow();
    }
}
