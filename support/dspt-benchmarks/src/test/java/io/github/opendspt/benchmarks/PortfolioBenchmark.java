package io.github.opendspt.benchmarks;

import io.github.opendspt.mapping.CreditEngine;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.scoring.evaluation.Evaluator;
import io.github.opendspt.scoring.portfolio.Portfolio;
import io.github.opendspt.scoring.portfolio.PortfolioRun;
import io.github.opendspt.scoring.portfolio.PortfolioTotals;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * A portfolio from end to end: read newline-delimited JSON, credit, score, sum up; beside plain binding of the same lines. Use
 * {@code -p assessments=100000} for the full size.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PortfolioBenchmark {

    /** How many different assessments there are. */
    int different = 500;

    /** How many lines there are. */
    @Param("10000")
    int assessments = 500;

    private final Portfolio portfolio =
            Portfolio.of(Evaluator.of(Catalogue.bundled(), CreditEngine.bundled()::credits), Assessments.DAY);
    private final ObjectReader jackson3 = JsonMapper.builder().build().readerFor(Assessment.class);
    private byte[] part = {};
    /** How many bytes of the part the lines have that do not fill it. */
    private int rest;

    /** Writes the lines. */
    @Setup
    public void write() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int seed = 0; seed < different; seed++) {
            if (seed == assessments % different) {
                rest = out.size();
            }
            AssessmentJson.writer().writeLine(Assessments.mixed(seed), out);
        }
        part = out.toByteArray();
    }

    /** As many lines as asked for, without holding them. */
    private InputStream input() {
        InputStream whole = new SequenceInputStream(
                Collections.enumeration(Collections.nCopies(assessments / different, part).stream()
                        .map(bytes -> (InputStream) new ByteArrayInputStream(bytes))
                        .toList()));
        return new SequenceInputStream(whole, new ByteArrayInputStream(part, 0, rest));
    }

    /** On two threads, reporting now and then how many lines are done. */
    PortfolioTotals twoThreads(LongConsumer progress) throws IOException, InterruptedException {
        return PortfolioRun.of(portfolio).withThreads(2).withProgress(progress).lines(input());
    }

    @Benchmark
    public PortfolioTotals oneThread() throws IOException, InterruptedException {
        return PortfolioRun.of(portfolio).lines(input());
    }

    @Benchmark
    public PortfolioTotals twoThreads() throws IOException, InterruptedException {
        return PortfolioRun.of(portfolio).withThreads(2).lines(input());
    }

    @Benchmark
    public void readCreditScore(Blackhole sink) {
        AssessmentJson.reader().lines(input()).forEachRemaining(reading -> sink.consume(portfolio.evaluate(reading)));
    }

    @Benchmark
    public void bindByJackson3(Blackhole sink) {
        try (MappingIterator<Assessment> values = jackson3.readValues(input())) {
            while (values.hasNext()) {
                sink.consume(values.next());
            }
        }
    }

    @Benchmark
    public long bindByJackson3OnTwoThreads() throws Exception {
        return new TwoThreadBinding(jackson3, input()).bind();
    }

    /** As {@link #bindByJackson3(Blackhole)}, for a harness of one's own. */
    Object lastBoundByJackson3() {
        Object last = "";
        try (MappingIterator<Assessment> values = jackson3.readValues(input())) {
            while (values.hasNext()) {
                last = values.next();
            }
        }
        return last;
    }

    /** As {@link #readCreditScore(Blackhole)}, for a harness of one's own. */
    Object lastScored() {
        Object[] last = {""};
        AssessmentJson.reader().lines(input()).forEachRemaining(reading -> last[0] = portfolio.evaluate(reading));
        return last[0];
    }
}
