package io.github.opendspt.examples.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of putting every case of a kit to an engine.
 *
 * @param engine the name of the engine
 * @param rules the counts by rule, in the order of the kit
 * @param differences what differs, one sentence each, with the id of the case before it
 * @param failure why the run ended early; {@code null} if it did not
 */
public record Conformance(
        String engine,
        Map<String, Count> rules,
        List<String> differences,
        @Nullable String failure) {

    /** Copies the list. */
    public Conformance {
        differences = List.copyOf(differences);
    }

    /**
     * How the cases of a rule came out.
     *
     * @param same the answers that are as expected
     * @param different the answers that are not
     * @param unclaimed the cases that the engine does not claim to answer
     */
    public record Count(int same, int different, int unclaimed) {

        private static final Count NONE = new Count(0, 0, 0);

        private Count plus(Count other) {
            return new Count(same + other.same, different + other.different, unclaimed + other.unclaimed);
        }
    }

    /**
     * Puts every case to an engine.
     *
     * @param kit the kit
     * @param engine the engine
     * @return what came of it; cases after a failure of the engine are not counted
     */
    public static Conformance run(Kit kit, ConformanceEngine engine) {
        Map<String, Count> rules = new LinkedHashMap<>();
        List<String> differences = new ArrayList<>();
        for (Case one : kit.cases()) {
            Count count;
            try {
                count = count(one, engine, differences);
            } catch (EngineFailure e) {
                return new Conformance(engine.name(), rules, differences, one.id() + ": " + e.getMessage());
            }
            rules.merge(one.rule(), count, Count::plus);
        }
        return new Conformance(engine.name(), rules, differences, null);
    }

    private static Count count(Case one, ConformanceEngine engine, List<String> differences) throws EngineFailure {
        Optional<Map<String, Object>> answer =
                engine.levels().contains(one.level()) ? engine.answer(one) : Optional.empty();
        if (answer.isEmpty()) {
            return new Count(0, 0, 1);
        }
        List<String> found = Comparison.differences(one.expected(), answer.get());
        found.forEach(difference -> differences.add(one.id() + ": " + difference));
        return found.isEmpty() ? new Count(1, 0, 0) : new Count(0, 1, 0);
    }

    /**
     * Adds up the rules.
     *
     * @return the counts of all cases that were run
     */
    public Count total() {
        return rules.values().stream().reduce(Count.NONE, Count::plus);
    }

    /**
     * Checks whether the engine conforms in what it claims.
     *
     * @return true if it answered at least one case, all as expected, and did not fail
     */
    public boolean conforms() {
        return failure == null && differences.isEmpty() && total().same() > 0;
    }
}
