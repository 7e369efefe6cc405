package io.github.opendspt.scoring.decision;

import io.github.opendspt.model.internal.SortedArrayMap;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts what an assessment gives beside what is asked, both in order of ref, in one walk. Mutable, and used once.
 *
 * @param <R> the refs
 */
final class RefWalk<R extends Comparable<? super R>> {

    /** The place of a ref for which nothing is given. */
    static final short NOTHING = -1;

    private final SortedArrayMap<R, ?> given;
    private List<R> surplus = List.of();
    private int at;

    /**
     * Starts before the first ref.
     *
     * @param given what is given, no more than a short can count
     */
    RefWalk(SortedArrayMap<R, ?> given) {
        this.given = given;
    }

    /** Moves on to a ref that is asked for, and gives its place in what is given, or {@link #NOTHING}. */
    short place(R asked) {
        while (at < given.size()) {
            int order = asked.compareTo(given.key(at));
            if (order <= 0) {
                return order == 0 ? (short) at++ : NOTHING;
            }
            passOver();
        }
        return NOTHING;
    }

    private void passOver() {
        if (surplus.isEmpty()) {
            surplus = new ArrayList<>();
        }
        surplus.add(given.key(at++));
    }

    /** Moves to the end, and gives the refs that were given and not asked for, in order. */
    List<R> surplus() {
        while (at < given.size()) {
            passOver();
        }
        return surplus;
    }
}
