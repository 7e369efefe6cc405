package io.github.opendspt.benchmarks.rivals;

import io.github.opendspt.benchmarks.Assessments;
import io.github.opendspt.benchmarks.Bodies;
import io.github.opendspt.model.Category;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** What is judged. */
public enum Subject {
    /** A mixed assessment of category 2. */
    MIXED("mixed"),
    /** A complete one. */
    COMPLETE("complete"),
    /** A mixed assessment of category 4. */
    MIXED_4("mixed-4"),
    /** A complete one. */
    COMPLETE_4("complete-4"),
    /** A body of the CAF-aligned track with every level in turn. */
    MIXED_CAF("mixed-caf"),
    /** One that has achieved every outcome. */
    COMPLETE_CAF("complete-caf");

    /** On how many others a contender must agree with ours before it is measured. */
    private static final int OTHERS = 100;

    private final String token;

    Subject(String token) {
        this.token = token;
    }

    /** {@return how tables name it} */
    String token() {
        return token;
    }

    /** The judging by a contender, once its verdicts on this and on many others are found to be ours. */
    Supplier<?> judging(Contender contender) {
        return switch (this) {
            case MIXED, COMPLETE -> ofItems(contender, 2);
            case MIXED_4, COMPLETE_4 -> ofItems(contender, 4);
            case MIXED_CAF, COMPLETE_CAF -> ofOutcomes(contender);
        };
    }

    private Supplier<?> ofItems(Contender contender, int category) {
        RuleSet rules = RuleSet.bundled(category);
        boolean mixed = this == MIXED || this == MIXED_4;
        Case question = Case.of(
                mixed ? Assessments.mixed(1, Category.of(category)) : Assessments.complete(Category.of(category)),
                rules.requirements,
                Assessments.DAY);
        return checked(
                contender,
                contender.construct(rules),
                Contender.OURS.construct(rules),
                question,
                new Cases(rules.requirements)::varied);
    }

    private Supplier<?> ofOutcomes(Contender contender) {
        CafRuleSet rules = new CafRuleSet(Bodies.outcomes());
        return checked(
                contender,
                contender.construct(rules),
                Contender.OURS.construct(rules),
                new CafCase(this == MIXED_CAF ? Bodies.mixed(0) : Bodies.complete(), Assessments.DAY),
                new CafCases(rules.requirements)::varied);
    }

    private static <Q, V> Supplier<V> checked(
            Contender contender, Rival<Q, ?, V> rival, Rival<Q, ?, V> ours, Q question, IntFunction<Q> others) {
        for (int seed = 0; seed < OTHERS; seed++) {
            assertSame(contender, ours, rival, others.apply(seed));
        }
        assertSame(contender, ours, rival, question);
        return rival.judging(question);
    }

    private static <Q, V> void assertSame(Contender contender, Rival<Q, ?, V> ours, Rival<Q, ?, V> rival, Q question) {
        V expected = ours.judging(question).get();
        V found = rival.judging(question).get();
        if (!found.equals(expected)) {
            throw new IllegalStateException(contender + " finds " + found + ", ours " + expected);
        }
    }
}
