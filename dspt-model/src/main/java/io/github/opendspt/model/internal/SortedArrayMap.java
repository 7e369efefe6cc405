package io.github.opendspt.model.internal;

import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A map in the natural order of its keys that never changes: two arrays, of which one is searched by halves. Keys and values are not
 * {@code null}. Immutable and thread-safe.
 *
 * @param <K> the keys
 * @param <V> the values
 */
public final class SortedArrayMap<K extends Comparable<? super K>, V> extends AbstractMap<K, V>
        implements SortedMap<K, V> {

    // Not of Object: a cast to Comparable at each look would slow down those to Ref.
    private final K[] keys;
    private final @Nullable Object[] values;
    private final int size;

    private SortedArrayMap(K[] keys, @Nullable Object[] values, int size) {
        this.keys = keys;
        this.values = values;
        this.size = size;
    }

    /**
     * A map of what another map holds.
     *
     * @param map the other map
     * @param <K> the keys
     * @param <V> the values
     * @return the other map itself if it is one of these
     */
    public static <K extends Comparable<? super K>, V> SortedArrayMap<K, V> copyOf(Map<K, V> map) {
        if (map instanceof SortedArrayMap<K, V> copy) {
            return copy;
        }
        Filling<K, V> filling = new Filling<>(map.size());
        if (!map.isEmpty()) {
            map.forEach((key, value) -> filling.put(key, Objects.requireNonNull(value)));
        }
        return filling.map();
    }

    /**
     * A map that is filled. Keys that come in order cost nothing more; one that does not moves those after it. Not thread-safe.
     *
     * @param <K> the keys
     * @param <V> the values
     */
    public static final class Filling<K extends Comparable<? super K>, V> {

        private static final int LEAST = 16;

        private K[] keys;
        private @Nullable Object[] values;
        private int size;

        /**
         * Starts an empty map.
         *
         * @param expected how many entries there will be, about
         */
        @SuppressWarnings("unchecked") // only keys are put
        public Filling(int expected) {
            keys = (K[]) new Comparable<?>[expected];
            values = new @Nullable Object[expected];
        }

        /**
         * The place of a key.
         *
         * @param key the key
         * @return its place, from 0; if it is not there, what {@link #insert} takes, less than 0
         */
        public int place(K key) {
            return size == 0 || keys[size - 1].compareTo(key) < 0 ? -size - 1 : search(keys, size, key);
        }

        /**
         * Inserts a value.
         *
         * @param place what {@link #place} has just given for the key
         * @param key the key, which is not there
         * @param value the value; {@code null} only if the map is not asked for
         */
        public void insert(int place, K key, @Nullable V value) {
            if (size == keys.length) {
                int longer = Math.max(LEAST, 2 * size);
                keys = Arrays.copyOf(keys, longer);
                values = Arrays.copyOf(values, longer);
            }
            int at = -place - 1;
            if (at < size) {
                System.arraycopy(keys, at, keys, at + 1, size - at);
                System.arraycopy(values, at, values, at + 1, size - at);
            }
            keys[at] = key;
            values[at] = value;
            size++;
        }

        /**
         * Puts a value.
         *
         * @param key the key, which takes the place of an equal one
         * @param value the value
         */
        public void put(K key, V value) {
            int place = place(Objects.requireNonNull(key));
            if (place < 0) {
                insert(place, key, value);
            } else {
                values[place] = value;
            }
        }

        /**
         * The map. Nothing may be put after that.
         *
         * @return the map
         */
        public SortedArrayMap<K, V> map() {
            return new SortedArrayMap<>(keys, values, size);
        }
    }

    /** The place of a key; where it would have to be put, less than zero, if it is not there. */
    @SuppressWarnings("unchecked") // as for every sorted map, a key of another type is a programming error
    private static <K extends Comparable<? super K>> int search(K[] keys, int size, Object key) {
        K wanted = (K) Objects.requireNonNull(key);
        int from = 0;
        int to = size - 1;
        while (from <= to) {
            int middle = (from + to) >>> 1;
            int order = wanted.compareTo(keys[middle]);
            if (order == 0) {
                return middle;
            } else if (order < 0) {
                to = middle - 1;
            } else {
                from = middle + 1;
            }
        }
        return -from - 1;
    }

    /**
     * A key by its place.
     *
     * @param place the place, from 0
     * @return the key
     */
    public K key(int place) {
        return keys[place];
    }

    /**
     * A value by the place of its key.
     *
     * @param place the place, from 0
     * @return the value
     */
    @SuppressWarnings({"unchecked", "NullAway"}) // only values are put
    public V value(int place) {
        return (V) values[place];
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean containsKey(Object key) {
        return search(keys, size, key) >= 0;
    }

    @Override
    public @Nullable V get(Object key) {
        int place = search(keys, size, key);
        return place < 0 ? null : value(place);
    }

    /** Refuses, like every change; without this an empty map would not. */
    @Override
    public void clear() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void forEach(BiConsumer<? super K, ? super V> action) {
        for (int i = 0; i < size; i++) {
            action.accept(key(i), value(i));
        }
    }

    @Override
    public Set<K> keySet() {
        return new View<>(this::key);
    }

    @Override
    public Collection<V> values() {
        return new AbstractCollection<>() {
            @Override
            public Iterator<V> iterator() {
                return new Walk<>(size, SortedArrayMap.this::value);
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return new View<>(place -> Map.entry(key(place), value(place)));
    }

    @Override
    public @Nullable Comparator<? super K> comparator() {
        return null;
    }

    @Override
    public SortedMap<K, V> subMap(K from, K to) {
        if (from.compareTo(to) > 0) {
            throw new IllegalArgumentException("the first key is beyond the last");
        }
        return part(firstNotBefore(from), firstNotBefore(to));
    }

    @Override
    public SortedMap<K, V> headMap(K to) {
        return part(0, firstNotBefore(to));
    }

    @Override
    public SortedMap<K, V> tailMap(K from) {
        return part(firstNotBefore(from), size);
    }

    private int firstNotBefore(K key) {
        int place = search(keys, size, key);
        return place < 0 ? -place - 1 : place;
    }

    private SortedMap<K, V> part(int from, int to) {
        return new SortedArrayMap<>(
                Arrays.copyOfRange(keys, from, to), Arrays.copyOfRange(values, from, to), to - from);
    }

    @Override
    public K firstKey() {
        return end(0);
    }

    @Override
    public K lastKey() {
        return end(size - 1);
    }

    private K end(int place) {
        if (size == 0) {
            throw new NoSuchElementException();
        }
        return key(place);
    }

    /** The keys or the entries. */
    private final class View<T> extends AbstractSet<T> {
        private final IntFunction<T> at;

        private View(IntFunction<T> at) {
            this.at = at;
        }

        @Override
        public Iterator<T> iterator() {
            return new Walk<>(size, at);
        }

        @Override
        public int size() {
            return size;
        }
    }

    private static final class Walk<T> implements Iterator<T> {
        private final int size;
        private final IntFunction<T> at;
        private int place;

        private Walk(int size, IntFunction<T> at) {
            this.size = size;
            this.at = at;
        }

        @Override
        public boolean hasNext() {
            return place < size;
        }

        @Override
        public T next() {
            if (place == size) {
                throw new NoSuchElementException();
            }
            return at.apply(place++);
        }
    }
}
