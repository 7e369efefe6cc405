package io.github.opendspt.benchmarks.rivals;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Making the rules from the requirements, once in a new JVM, as a host does when it starts. The requirements are loaded before. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class ConstructionBenchmark {

    /** Whose rules. */
    @Param
    Contender contender = Contender.OURS;

    private final RuleSet rules = RuleSet.bundled(2);

    /** Makes them. */
    @Benchmark
    public Object construct() {
        return contender.construct(rules);
    }
}
