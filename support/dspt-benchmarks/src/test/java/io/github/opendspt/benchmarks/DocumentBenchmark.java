package io.github.opendspt.benchmarks;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.DocumentWriter;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.json.Reading;
import io.github.opendspt.model.json.StrictBinding;
import io.github.opendspt.model.schema.ModelSchemas;
import io.github.opendspt.model.validation.ModelValidator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One document of 122 answers: our reader and writer, and others that take the same bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DocumentBenchmark {

    private final Assessment assessment = Inputs.assessment();
    private final DocumentReader<Assessment> reader = AssessmentJson.reader();
    private final DocumentWriter<Assessment> writer = AssessmentJson.writer();
    private final byte[] bytes = writer.toBytes(assessment);
    private final byte[] broken = new String(bytes, StandardCharsets.UTF_8)
            .replace("\"yes\":true", "\"yes\":\"true\"")
            .getBytes(StandardCharsets.UTF_8);

    private final byte[] shuffled = Inputs.shuffled(assessment);

    private final tools.jackson.databind.ObjectReader jackson3 =
            tools.jackson.databind.json.JsonMapper.builder().build().readerFor(Assessment.class);
    private final tools.jackson.databind.ObjectReader strictJackson3 =
            StrictBinding.mapper().build().readerFor(Assessment.class);
    private final tools.jackson.databind.ObjectWriter jackson3Writer =
            tools.jackson.databind.json.JsonMapper.builder().build().writerFor(Assessment.class);
    private final com.fasterxml.jackson.databind.ObjectMapper mapper2 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModule(new com.fasterxml.jackson.datatype.jsr310.JavaTimeModule())
                    .build();
    private final com.fasterxml.jackson.databind.ObjectReader jackson2 = mapper2.readerFor(Assessment.class);
    private final com.fasterxml.jackson.databind.ObjectWriter jackson2Writer = mapper2.writerFor(Assessment.class);

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ModelSchemas.find("assessment").orElseThrow().text(), InputFormat.JSON);
    private final ModelValidator validator = ModelValidator.hibernate();

    @Benchmark
    public Assessment read() {
        return reader.read(bytes).orElseThrow();
    }

    @Benchmark
    public Reading<Assessment> readBroken() {
        return reader.read(broken);
    }

    @Benchmark
    public Assessment readShuffled() {
        return reader.read(shuffled).orElseThrow();
    }

    @Benchmark
    public Object readShuffledByJackson3() {
        return jackson3.readValue(shuffled);
    }

    @Benchmark
    public Object readShuffledByJackson2() throws IOException {
        return jackson2.readValue(shuffled);
    }

    @Benchmark
    public Object readByJackson3() {
        return jackson3.readValue(bytes);
    }

    @Benchmark
    public Object readByStrictJackson3() {
        return strictJackson3.readValue(bytes);
    }

    @Benchmark
    public Object readByJackson2() throws IOException {
        return jackson2.readValue(bytes);
    }

    @Benchmark
    public List<com.networknt.schema.Error> validateBySchema() {
        return schema.validate(new String(bytes, StandardCharsets.UTF_8), InputFormat.JSON);
    }

    @Benchmark
    public List<Problem> validateByHibernate() {
        return validator.validate(assessment);
    }

    @Benchmark
    public byte[] write() {
        return writer.toBytes(assessment);
    }

    @Benchmark
    public byte[] writeByJackson3() {
        return jackson3Writer.writeValueAsBytes(assessment);
    }

    @Benchmark
    public byte[] writeByJackson2() throws IOException {
        return jackson2Writer.writeValueAsBytes(assessment);
    }
}
