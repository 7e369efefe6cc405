package io.github.opendspt.examples.conformance;

import io.github.opendspt.model.Finding;
import io.github.opendspt.model.json.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts that answers of several levels share: a code with its place. */
final class Parts {

    private Parts() {}

    static List<Object> findings(List<Finding> findings) {
        List<Object> list = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            list.add(part("code", finding.code(), "ref", finding.ref(), "pointer", finding.pointer()));
        }
        return list;
    }

    static List<Object> problems(List<Problem> problems) {
        List<Object> list = new ArrayList<>(problems.size());
        for (Problem problem : problems) {
            list.add(part("code", problem.code(), "pointer", problem.pointer()));
        }
        return list;
    }

    /** Names and values in turn; what is {@code null} is left out, and values are written as their texts. */
    static Map<String, Object> part(@Nullable Object... namesAndValues) {
        Map<String, Object> part = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            put(part, String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return part;
    }

    static void put(Map<String, Object> part, String name, @Nullable Object value) {
        if (value != null) {
            part.put(name, value instanceof Boolean || value instanceof Integer ? value : value.toString());
        }
    }
}
