package io.github.opendspt.benchmarks.rivals;

import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One verdict, by rules made beforehand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class RivalsBenchmark {

    /** Who judges. */
    @Param
    Contender contender = Contender.OURS;

    /** What is judged; {@code -p subject=MIXED_CAF} takes another. */
    @Param({"MIXED", "COMPLETE"})
    Subject subject = Subject.MIXED;

    private Supplier<?> judging = () -> "";

    /** Makes the rules, and holds them against ours. */
    @Setup
    public void prepare() {
        judging = subject.judging(contender);
    }

    /** Judges. */
    @Benchmark
    public Object verdict() {
        return judging.get();
    }
}
