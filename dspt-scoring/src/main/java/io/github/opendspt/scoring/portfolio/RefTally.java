package io.github.opendspt.scoring.portfolio;

import io.github.opendspt.model.Ref;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;

/**
 * Counts refs: those that are known beforehand in an array, any other all the same. Mutable, and used by one thread only.
 *
 * @param <R> the refs
 */
final class RefTally<R extends Ref> {

    private final List<R> known;
    private final int[] counts;
    private final Map<R, Integer> others = new HashMap<>(0);

    /**
     * Starts at nought.
     *
     * @param known the refs that are known beforehand, in order
     */
    RefTally(List<R> known) {
        this.known = known;
        this.counts = new int[known.size()];
    }

    /** Counts each of some refs once; they are usually in order. */
    void add(List<R> refs) {
        int at = 0;
        for (R ref : refs) {
            while (at < counts.length && known.get(at).compareTo(ref) < 0) {
                at++;
            }
            if (at < counts.length && known.get(at).equals(ref)) {
                counts[at] = Counts.sum(counts[at], 1);
            } else {
                others.merge(ref, 1, Counts::sum);
            }
        }
    }

    /** Adds what another has counted, which may have known other refs. */
    void plus(RefTally<R> other) {
        if (known.equals(other.known)) {
            for (int i = 0; i < counts.length; i++) {
                counts[i] = Counts.sum(counts[i], other.counts[i]);
            }
            other.others.forEach((ref, count) -> others.merge(ref, count, Counts::sum));
        } else {
            other.forEach((ref, count) -> others.merge(ref, count, Counts::sum));
        }
    }

    /** Gives every ref that was counted, once. */
    void forEach(ObjIntConsumer<R> consumer) {
        Map<R, Integer> rest = new HashMap<>(others);
        for (int i = 0; i < counts.length; i++) {
            int count = Counts.sum(counts[i], rest.getOrDefault(known.get(i), 0));
            rest.remove(known.get(i));
            if (count > 0) {
                consumer.accept(known.get(i), count);
            }
        }
        rest.forEach(consumer::accept);
    }
}
