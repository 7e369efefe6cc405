package io.github.opendspt.benchmarks;

import io.github.opendspt.mapping.CreditEngine;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.Scorer;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** One assessment: what the verdict costs, beside what binding the document costs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ScoreBenchmark {

    /** Which assessment: of category 2 or, where it says so, of category 4. */
    @Param({"mixed", "complete", "mixed-4", "complete-4"})
    String kind = "mixed";

    private final CreditEngine engine = CreditEngine.bundled();
    private final ObjectReader jackson3 = JsonMapper.builder().build().readerFor(Assessment.class);
    private Assessment assessment = Assessments.mixed(1);
    private byte[] bytes = AssessmentJson.writer().toBytes(assessment);
    private RequirementSet requirements = Catalogue.bundled().requirements(assessment);
    private Scorer scorer = Scorer.of(requirements);
    private Credits credits = engine.credits(assessment, requirements, Assessments.DAY);

    /** Makes the assessment. */
    @Setup
    public void prepare() {
        Category category = Category.of(kind.endsWith("-4") ? 4 : 2);
        assessment = kind.startsWith("mixed") ? Assessments.mixed(1, category) : Assessments.complete(category);
        bytes = AssessmentJson.writer().toBytes(assessment);
        requirements = Catalogue.bundled().requirements(assessment);
        scorer = Scorer.of(requirements);
        credits = engine.credits(assessment, requirements, Assessments.DAY);
    }

    @Benchmark
    public Assessment read() {
        return AssessmentJson.reader().read(bytes).orElseThrow();
    }

    @Benchmark
    public Scorecard score() {
        return scorer.score(assessment, credits, Assessments.DAY);
    }

    /** Every result, blocker and finding is made; no sentence is rendered. */
    @Benchmark
    public Object wholeScorecard() {
        Scorecard card = scorer.score(assessment, credits, Assessments.DAY);
        return List.of(
                card.standards(),
                card.assertionResults(),
                card.items(),
                card.blockers(),
                card.findings(),
                card.openness());
    }

    @Benchmark
    public Credits credit() {
        return engine.credits(assessment, requirements, Assessments.DAY);
    }

    @Benchmark
    public Scorecard readCreditScore() {
        Assessment read = AssessmentJson.reader().read(bytes).orElseThrow();
        RequirementSet held = Catalogue.bundled().requirements(read);
        return scorer.score(read, engine.credits(read, held, Assessments.DAY), Assessments.DAY);
    }

    @Benchmark
    public Object bindByJackson3() {
        return jackson3.readValue(bytes);
    }
}
