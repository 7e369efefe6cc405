package io.github.opendspt.benchmarks.rivals;

import io.github.opendspt.benchmarks.Assessments;
import java.util.function.Supplier;

/** The plain loop and our scorer on the mixed assessment, for whoever sets them beside each other without the other rivals. */
public final class PlainLoop {

    private final RuleSet rules = RuleSet.bundled(2);
    private final Case mixed = Case.of(Assessments.mixed(1), rules.requirements, Assessments.DAY);

    /**
     * A verdict by the loop.
     *
     * @return gives it, again and again
     */
    public Supplier<?> loop() {
        return checked(new IfElse(rules));
    }

    /**
     * The same verdict by our scorer, credits given.
     *
     * @return gives it, again and again
     */
    public Supplier<?> ours() {
        return checked(new OurScorer(rules));
    }

    private Supplier<Verdict> checked(Rival<Case, Case, Verdict> rival) {
        Verdict expected = new OurScorer(rules).verdict(mixed, mixed);
        Verdict found = rival.verdict(mixed, mixed);
        if (!found.equals(expected)) {
            throw new IllegalStateException("found " + found + ", ours is " + expected);
        }
        return rival.judging(mixed);
    }
}
