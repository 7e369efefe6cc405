package io.github.opendspt.js.platform;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** A view of a sorted map through which it cannot be changed: an {@link AbstractMap} has no {@code put}. */
final class UnmodifiableSortedMap<K, V> extends AbstractMap<K, V> implements SortedMap<K, V> {

    private final SortedMap<K, V> map;

    @SuppressWarnings("unchecked") // Nothing is put into it, so that its values are values of V.
    UnmodifiableSortedMap(SortedMap<K, ? extends V> map) {
        this.map = (SortedMap<K, V>) map;
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return Collections.unmodifiableMap(map).entrySet();
    }

    @Override
    public @Nullable V get(Object key) {
        return map.get(key);
    }

    @Override
    public boolean containsKey(Object key) {
        return map.containsKey(key);
    }

    @Override
    public int size() {
        return map.size();
    }

    @Override
    public @Nullable Comparator<? super K> comparator() {
        return map.comparator();
    }

    @Override
    public SortedMap<K, V> subMap(K from, K to) {
        return new UnmodifiableSortedMap<>(map.subMap(from, to));
    }

    @Override
    public SortedMap<K, V> headMap(K to) {
        return new UnmodifiableSortedMap<>(map.headMap(to));
    }

    @Override
    public SortedMap<K, V> tailMap(K from) {
        return new UnmodifiableSortedMap<>(map.tailMap(from));
    }

    @Override
    public K firstKey() {
        return map.firstKey();
    }

    @Override
    public K lastKey() {
        return map.lastKey();
    }
}
