package io.github.opendspt.scoring.portfolio;

import io.github.opendspt.model.Status;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * Sums that come out the same in any order. A count that reaches {@link Integer#MAX_VALUE} stays there, so that adding is
 * associative and never fails.
 */
final class Counts {

    private Counts() {}

    static void check(String name, int count) {
        if (count < 0) {
            throw new IllegalArgumentException(name + ": a count must not be negative, was " + count);
        }
    }

    static int sum(int first, int second) {
        return (int) Math.min((long) first + second, Integer.MAX_VALUE);
    }

    /** Of two texts for the same thing the one that sorts first, so that order does not matter. */
    static String first(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** A count for every status, in order of status; those that are not given are zero. */
    static Map<Status, Integer> ofEveryStatus(String name, Map<Status, Integer> counts) {
        EnumMap<Status, Integer> whole = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            int count = counts.getOrDefault(status, 0);
            check(name, count);
            whole.put(status, count);
        }
        return Collections.unmodifiableMap(whole);
    }

    static <K extends Comparable<? super K>> SortedMap<K, Integer> sum(Map<K, Integer> first, Map<K, Integer> second) {
        TreeMap<K, Integer> sum = new TreeMap<>(first);
        second.forEach((key, count) -> sum.merge(key, count, Counts::sum));
        return sum;
    }

    /** The values in order of key, those of one key added up. */
    static <K extends Comparable<? super K>, V> Collection<V> joined(
            Collection<V> values, Function<V, K> key, BinaryOperator<V> plus) {
        TreeMap<K, V> joined = new TreeMap<>();
        values.forEach(value -> joined.merge(key.apply(value), value, plus));
        return joined.values();
    }

    static <V> List<V> concat(List<V> first, List<V> second) {
        List<V> both = new ArrayList<>(first.size() + second.size());
        both.addAll(first);
        both.addAll(second);
        return both;
    }
}
