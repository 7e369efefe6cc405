package io.github.opendspt.benchmarks.rivals;

import java.util.function.Supplier;

/**
 * Something that can give the verdict on an assessment by the rules of one requirement set, or of one set of outcomes.
 *
 * <p>The question is the same for all. Of evidence items: the status as an interval, the mandatory items that are outstanding and those
 * that are undetermined, and the assertions that are not confirmed ({@link Verdict}; rules A1, A4, A7, A12, A15, A16, A28, A38). What the
 * certificates exempt is given, and each answer holds exactly one kind. What the rules of a rival decide is, for each item that is mandatory
 * or on the reduced list, whether it is complete or exempt, and for each of their assertions, whether it is confirmed on the day; all but ours leave the last step
 * to {@link RuleSet#verdict(Case, java.util.BitSet, java.util.BitSet)}. Ours decides the optional items too, tallies by assertion, and
 * judges whether the Cyber Essentials Plus certificate counts; it makes no reason and no finding in that time.
 *
 * <p>Of outcomes of the CAF-aligned track, it is the interval, the outcomes that are outstanding and undetermined, and the policy
 * questions that leave a proviso (rules A15, E5, E7, E8, E10). Ours makes every result, blocker and finding in the same time.
 *
 * <p>Each rival gets what is judged in the form that suits it best, made beforehand.
 *
 * @param <Q> what is judged
 * @param <I> the form
 * @param <V> the verdict
 */
interface Rival<Q, I, V> {

    /** Makes the form that it takes. This is never timed. */
    I input(Q question);

    /** Judges. */
    V verdict(Q question, I input);

    /** The judging of one assessment, again and again. */
    default Supplier<V> judging(Q question) {
        I input = input(question);
        return () -> verdict(question, input);
    }
}
