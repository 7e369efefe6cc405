package io.github.opendspt.benchmarks;

import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.json.Reading;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;
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

/** Newline-delimited JSON, a document of 122 answers on each line. Use -p lines=100000 for the full size. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LinesBenchmark {

    private static final int LINES_IN_A_PART = 100;

    @Param("1000")
    private int lines;

    private final ObjectReader jackson3 = JsonMapper.builder().build().readerFor(Assessment.class);
    private byte[] part = {};

    @Setup
    public void write() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Assessment assessment = Inputs.assessment();
        for (int i = 0; i < LINES_IN_A_PART; i++) {
            AssessmentJson.writer().writeLine(assessment, out);
        }
        part = out.toByteArray();
    }

    /** As many lines as asked for, without holding them. */
    private InputStream input() {
        return new SequenceInputStream(
                Collections.enumeration(Collections.nCopies(lines / LINES_IN_A_PART, part).stream()
                        .map(bytes -> (InputStream) new ByteArrayInputStream(bytes))
                        .toList()));
    }

    @Benchmark
    public void readLines(Blackhole sink) {
        Iterator<Reading<Assessment>> readings = AssessmentJson.reader().lines(input());
        while (readings.hasNext()) {
            sink.consume(readings.next().orElseThrow());
        }
    }

    @Benchmark
    public void readLinesByJackson3(Blackhole sink) {
        try (MappingIterator<Assessment> values = jackson3.readValues(input())) {
            while (values.hasNext()) {
                sink.consume(values.next());
            }
        }
    }
}
