package io.github.opendspt.scoring.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Every combination of some values, the smaller first and in their order. */
final class Combinations {

    private Combinations() {}

    static <T> List<List<T>> of(List<T> values) {
        List<List<T>> combinations = new ArrayList<>();
        for (int members = 0; members < 1 << values.size(); members++) {
            List<T> combination = new ArrayList<>();
            for (int i = 0; i < values.size(); i++) {
                if ((members & (1 << i)) != 0) {
                    combination.add(values.get(i));
                }
            }
            combinations.add(combination);
        }
        // Sorting is stable, so that within a size the order is that of the values.
        combinations.sort(Comparator.comparingInt(List::size));
        return combinations;
    }
}
