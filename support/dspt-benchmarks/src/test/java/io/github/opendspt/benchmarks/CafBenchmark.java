package io.github.opendspt.benchmarks;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.caf.AchievementLevel;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafAssessmentJson;
import io.github.opendspt.model.caf.CafOutcome;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.caf.OutcomeAnswer;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.json.StrictBinding;
import io.github.opendspt.scoring.caf.CafScorecard;
import io.github.opendspt.scoring.caf.CafScorer;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Scoring of the 47 outcomes of 2025-26, every reason and finding made, beside binding of the same document. */
class CafBenchmark {

    private static final LocalDate AS_AT = LocalDate.of(2026, 6, 1);

    private static final JsonMapper BINDING = StrictBinding.mapper().build();

    private final CafOutcomes outcomes = Catalogue.bundled().caf().outcomes(Edition.parse("2025-26"));
    private final CafScorer scorer = CafScorer.of(outcomes).withCatalogue(Catalogue.bundled());
    private final CafAssessment assessment = mixed(0);
    private final byte[] document = CafAssessmentJson.writer().toBytes(assessment);

    /** A body that states every level in turn, beginning at another one for each number. */
    CafAssessment mixed(int first) {
        CafAssessment.Builder mixed = CafAssessment.builder(
                outcomes.edition(),
                new Organisation(OdsCode.parse("RXX"), "Example Trust", OrganisationType.NHS_TRUST));
        int number = first;
        for (CafOutcome outcome : outcomes.outcomes()) {
            mixed.outcome(outcome.ref(), answer(outcome.ref(), outcome.levels(), number++));
        }
        return mixed.build();
    }

    /** A level, some words, and eight statements: as many as an outcome of the framework has on average. */
    private static OutcomeAnswer answer(CafOutcomeRef ref, List<AchievementLevel> levels, int number) {
        OutcomeAnswer.Builder answer = OutcomeAnswer.builder()
                .level(levels.get(number % levels.size()))
                .explanation("What the security group recorded of " + ref + " in April, and where the papers are.")
                .owner("Head of IT");
        for (int i = 1; i <= 8; i++) {
            answer.indicator("A#" + i, i % 2 == 0);
        }
        return answer.build();
    }

    CafScorecard score() {
        return scorer.score(assessment, AS_AT);
    }

    CafAssessment bind() {
        return BINDING.readValue(document, CafAssessment.class);
    }

    CafAssessment read() {
        return CafAssessmentJson.reader().read(document).orElseThrow();
    }
}
