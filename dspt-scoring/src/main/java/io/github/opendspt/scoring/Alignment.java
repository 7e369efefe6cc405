package io.github.opendspt.scoring;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Lays what an assessment gives beside what is asked, both in order of ref, in one walk. Mutable, and used once.
 *
 * @param <R> the refs
 * @param <V> what is given
 */
final class Alignment<R extends Comparable<R>, V> implements BiConsumer<R, V> {

    private final R[] asked;
    private final @Nullable V[] values;
    private final Consumer<R> surplus;
    private int at;

    /**
     * Starts before the first ref.
     *
     * @param asked the refs that are asked for, in order
     * @param values takes the value that is given for each of them
     * @param surplus takes the refs that are given and not asked for
     */
    Alignment(R[] asked, @Nullable V[] values, Consumer<R> surplus) {
        this.asked = asked;
        this.values = values;
        this.surplus = surplus;
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
        surplus.accept(ref);
    }
}
