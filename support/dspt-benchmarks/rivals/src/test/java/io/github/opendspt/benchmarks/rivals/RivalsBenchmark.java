package io.github.opendspt.benchmarks.rivals;

import io.github.opendspt.benchmarks.Assessments;
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

    /** Which assessment is judged. */
    @Param({"mixed", "complete"})
    String kind = "mixed";

    private Supplier<?> judging = () -> "";

    /** Makes the rules, and holds them against ours. */
    @Setup
    public void prepare() {
        judging = judging(RuleSet.bundled(), contender, kind);
    }

    /** The judging of one assessment, once the verdicts on it and on many others are found to be ours. */
    static Supplier<Verdict> judging(RuleSet rules, Contender contender, String kind) {
        Rival<?> ours = Contender.OURS.construct(rules);
        Rival<?> rival = contender.construct(rules);
        Cases cases = new Cases(rules.requirements);
        for (int seed = 0; seed < 100; seed++) {
            assertSame(contender, ours, rival, cases.varied(seed));
        }
        Case question = Case.of(
                kind.equals("mixed") ? Assessments.mixed(1) : Assessments.complete(),
                rules.requirements,
                Assessments.DAY);
        assertSame(contender, ours, rival, question);
        return rival.judging(question);
    }

    private static void assertSame(Contender contender, Rival<?> ours, Rival<?> rival, Case question) {
        Verdict expected = ours.judging(question).get();
        Verdict found = rival.judging(question).get();
        if (!found.equals(expected)) {
            throw new IllegalStateException(contender + " finds " + found + ", ours " + expected);
        }
    }

    /** Judges. */
    @Benchmark
    public Object verdict() {
        return judging.get();
    }
}
