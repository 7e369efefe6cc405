package io.github.opendspt.examples.cli.portfolio;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.OdsCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Organisations that are there more than once for an edition. Of very many, the first are compared. Used by one thread. */
final class Repeats {

    /** How many organisations are compared: more than a register has. */
    private static final int MOST_COMPARED = 200_000;

    /** How many are named, and how many inputs of each. */
    private static final int MOST_NAMED = 1_000;

    private final Map<Subject, String> first = new HashMap<>();
    private final Map<String, List<String>> repeated = new TreeMap<>();

    private record Subject(OdsCode code, Edition edition) {}

    /** Takes down which input holds an organisation. */
    void add(OdsCode code, Edition edition, String input) {
        Subject subject = new Subject(code, edition);
        String before = first.get(subject);
        if (before == null) {
            if (first.size() < MOST_COMPARED) {
                first.put(subject, input);
            }
            return;
        }
        String name = code + " in " + edition;
        List<String> inputs = repeated.get(name);
        if (inputs == null && repeated.size() < MOST_NAMED) {
            inputs = new ArrayList<>(List.of(before));
            repeated.put(name, inputs);
        }
        if (inputs != null && inputs.size() < MOST_NAMED && !inputs.contains(input)) {
            inputs.add(input);
        }
    }

    /** The inputs that hold each, under its code and edition. */
    Map<String, List<String>> inputs() {
        return repeated;
    }
}
