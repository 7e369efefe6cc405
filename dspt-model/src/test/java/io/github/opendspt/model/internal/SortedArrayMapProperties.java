package io.github.opendspt.model.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** A sorted map in arrays is what an unmodifiable tree map is. */
class SortedArrayMapProperties {

    @Property
    void holdsWhatATreeMapHolds(
            @ForAll @Size(max = 40) List<@IntRange(max = 30) Integer> keys,
            @ForAll @IntRange(max = 30) int one,
            @ForAll @IntRange(max = 30) int other) {
        TreeMap<Integer, String> tree = new TreeMap<>();
        SortedArrayMap.Filling<Integer, String> filling = new SortedArrayMap.Filling<>(0);
        for (int i = 0; i < keys.size(); i++) {
            assertThat(filling.place(keys.get(i)) >= 0).isEqualTo(tree.containsKey(keys.get(i)));
            filling.put(keys.get(i), "value " + i);
            tree.put(keys.get(i), "value " + i);
        }
        int from = Math.min(one, other);
        int to = Math.max(one, other);

        assertSame(filling.map(), tree);
        assertSame(filling.map().subMap(from, to), tree.subMap(from, to));
        assertSame(filling.map().headMap(to), tree.headMap(to));
        assertSame(filling.map().tailMap(from), tree.tailMap(from));
        assertSame(SortedArrayMap.copyOf(new LinkedHashMap<>(tree.descendingMap())), tree);
    }

    private static void assertSame(SortedMap<Integer, String> map, SortedMap<Integer, String> tree) {
        assertThat(map).isEqualTo(tree).hasSameHashCodeAs(tree).hasToString(tree.toString());
        assertThat(tree).isEqualTo(map);
        assertThat(map.keySet()).containsExactlyElementsOf(tree.keySet());
        assertThat(map.values()).containsExactlyElementsOf(tree.values());
        List<Integer> walked = new ArrayList<>();
        map.forEach((key, value) -> {
            assertThat(value).isEqualTo(tree.get(key));
            walked.add(key);
        });
        assertThat(walked).containsExactlyElementsOf(tree.keySet());
        for (int key = -1; key <= 31; key++) {
            assertThat(map.get(key)).isEqualTo(tree.get(key));
            assertThat(map.containsKey(key)).isEqualTo(tree.containsKey(key));
        }
        if (tree.isEmpty()) {
            assertThatThrownBy(map::firstKey).isInstanceOf(NoSuchElementException.class);
            assertThatThrownBy(map::lastKey).isInstanceOf(NoSuchElementException.class);
        } else {
            assertThat(map.firstKey()).isEqualTo(tree.firstKey());
            assertThat(map.lastKey()).isEqualTo(tree.lastKey());
        }
    }

    @Example
    void neverChangesAndHoldsNoNull() {
        SortedArrayMap<String, String> map = SortedArrayMap.copyOf(Map.of("a", "b"));

        assertThat(SortedArrayMap.copyOf(map)).isSameAs(map);
        assertThat(map.comparator()).isNull();
        assertThatThrownBy(() -> map.put("c", "d")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> map.remove("a")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> map.keySet().remove("a")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> map.values().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> map.subMap("b", "a")).isInstanceOf(IllegalArgumentException.class);
        assertThatNullPointerException().isThrownBy(() -> map.get(null));
        assertThatNullPointerException().isThrownBy(() -> SortedArrayMap.copyOf(Collections.singletonMap("a", null)));
        assertThatNullPointerException()
                .isThrownBy(() -> SortedArrayMap.copyOf(Collections.<String, String>singletonMap(null, "a")));
    }
}
