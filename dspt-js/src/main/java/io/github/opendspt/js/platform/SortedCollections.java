package io.github.opendspt.js.platform;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The methods of {@code java.util.Collections} on sorted maps and sets. */
public final class SortedCollections {

    private SortedCollections() {}

    /**
     * Gives an empty map.
     *
     * @param <K> its keys
     * @param <V> its values
     * @return the map, which cannot be changed
     */
    public static <K, V> SortedMap<K, V> emptySortedMap() {
        return new UnmodifiableSortedMap<>(new TreeMap<>());
    }

    /**
     * Gives an empty set.
     *
     * @param <E> its elements
     * @return the set, which cannot be changed
     */
    public static <E> SortedSet<E> emptySortedSet() {
        return new UnmodifiableSortedSet<>(new TreeSet<>());
    }

    /**
     * Gives a view of a map.
     *
     * @param map the map
     * @param <K> its keys
     * @param <V> its values
     * @return the view, through which the map cannot be changed
     */
    public static <K, V> SortedMap<K, V> unmodifiableSortedMap(SortedMap<K, ? extends V> map) {
        return new UnmodifiableSortedMap<>(map);
    }

    /**
     * Gives a view of a set.
     *
     * @param set the set
     * @param <E> its elements
     * @return the view, through which the set cannot be changed
     */
    public static <E> SortedSet<E> unmodifiableSortedSet(SortedSet<E> set) {
        return new UnmodifiableSortedSet<>(set);
    }
}
