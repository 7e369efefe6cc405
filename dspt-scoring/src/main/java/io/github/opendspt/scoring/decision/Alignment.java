package io.github.opendspt.scoring.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Puts what an assessment gives beside what is asked, both in order of ref, in one walk. Mutable, and used once.
 *
 * @param <R> the refs
 * @param <V> what is given
 */
final class Alignment<R extends Comparable<? super R>, V> implements BiConsumer<R, V> {

    private final R[] asked;
    private final @Nullable V[] values;
    private List<R> surplus = List.of();
    private int at;

    /**
     * Starts before the first ref.
     *
     * @param asked the refs that are asked for, in order
     * @param values takes the value that is given for each of them
     */
    Alignment(R[] asked, @Nullable V[] values) {
        this.asked = asked;
        this.values = values;
    }

    @Override
    public void accept(R ref, V value) {
        while (at < asked.length) {
            int order = asked[at].compareTo(ref);
            if (order == 0) {
                values[at++] = value;
                return;
            } else if (order > 0) {
                break;
            }
            at++;
        }
        if (surplus.isEmpty()) {
            surplus = new ArrayList<>();
        }
        surplus.add(ref);
    }

    /** The refs that were given and not asked for, in order. */
    List<R> surplus() {
        return surplus;
    }
}
