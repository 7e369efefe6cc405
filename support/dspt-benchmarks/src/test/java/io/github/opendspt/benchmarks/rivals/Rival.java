package io.github.opendspt.benchmarks.rivals;

import java.util.function.Supplier;

/**
 * Something that can give the verdict on an assessment by the rules of one requirement set.
 *
 * <p>The question is the same for all: the status as an interval, the mandatory items that are outstanding and those that are
 * undetermined, and the assertions that are not confirmed ({@link Verdict}; rules A1, A4, A7, A12, A15, A16, A28, A38). What the
 * certificates exempt is given, and each answer holds exactly one kind. Each rival gets what is judged in the form that suits it
 * best, made beforehand. What its rules decide is, for each of the 98 mandatory items, whether it is complete or exempt, and for each
 * of their assertions, whether it is confirmed on the day; all but ours leave the last step to
 * {@link RuleSet#verdict(Case, java.util.BitSet, java.util.BitSet)}.
 *
 * <p>Ours does what it always does, in the same time: states of the optional items too, a reason for each state, a sentence for each
 * blocker, tallies, standards and findings, and whether the Cyber Essentials Plus certificate counts.
 *
 * @param <I> the form
 */
interface Rival<I> {

    /** Makes the form that it takes. This is never timed. */
    I input(Case question);

    /** Judges. */
    Verdict verdict(Case question, I input);

    /** The judging of one assessment, again and again. */
    default Supplier<Verdict> judging(Case question) {
        I input = input(question);
        return () -> verdict(question, input);
    }
}
