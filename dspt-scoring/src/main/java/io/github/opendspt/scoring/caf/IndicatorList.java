package io.github.opendspt.scoring.caf;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.caf.AchievementLevel;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The complete list of indicator statements that a host supplies, each with the level that it speaks for. None is bundled:
 * the statements of the toolkit differ from those of other publications of the framework, so that no other list can stand in
 * for them (rule E4).
 *
 * <p>Immutable and thread-safe.
 */
public final class IndicatorList {

    private final String name;
    private final SortedMap<CafOutcomeRef, Map<String, AchievementLevel>> levels;

    private IndicatorList(String name, SortedMap<CafOutcomeRef, Map<String, AchievementLevel>> levels) {
        this.name = name;
        this.levels = levels;
    }

    /**
     * Makes a list.
     *
     * @param name what assessments call it in {@code indicatorList}
     * @param statements the level that each statement of each outcome speaks for, by what the statement is called; all
     *     statements of the outcomes that are in it
     * @return the list
     */
    public static IndicatorList of(String name, Map<CafOutcomeRef, Map<String, AchievementLevel>> statements) {
        Objects.requireNonNull(name, "name");
        TreeMap<CafOutcomeRef, Map<String, AchievementLevel>> copy = new TreeMap<>();
        statements.forEach((ref, levels) -> copy.put(ref, Map.copyOf(levels)));
        return new IndicatorList(name, Collections.unmodifiableSortedMap(copy));
    }

    /**
     * Gives what assessments call the list.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /** Whether the list has the statements of an outcome. */
    boolean has(CafOutcomeRef ref) {
        return levels.containsKey(ref);
    }

    /** The level that a statement of the list, or else its name, speaks for; {@code null} if neither does. */
    @Nullable
    AchievementLevel level(CafOutcomeRef ref, String statement) {
        AchievementLevel level = levels.getOrDefault(ref, Map.of()).get(statement);
        return level == null ? levelByName(statement) : level;
    }

    /**
     * The level that the name of a statement speaks for, in the two ways of naming that are known: {@code NA#2}, and
     * {@code not-achieved_A1.a.2}. Only the level of which one statement is enough matters (rule E4).
     */
    static @Nullable AchievementLevel levelByName(String statement) {
        return statement.startsWith("NA#") || statement.startsWith("not-achieved_")
                ? AchievementLevel.NOT_ACHIEVED
                : null;
    }

    /** How many of the statements are not of this list. */
    int unknown(CafOutcomeRef ref, Map<String, Boolean> indicators) {
        Map<String, AchievementLevel> statements = levels.getOrDefault(ref, Map.of());
        int unknown = 0;
        for (String statement : indicators.keySet()) {
            unknown += statements.containsKey(statement) ? 0 : 1;
        }
        return unknown;
    }

    /**
     * Works out the highest level that statements support (rule E4), in time linear in their number: one true "not achieved"
     * statement proves <em>not achieved</em>; else all "achieved" ones true give <em>achieved</em>; else all "partially
     * achieved" ones true give <em>partially achieved</em>; else <em>not achieved</em>. A statement of which nothing is said
     * is taken as it suits the level.
     *
     * @param ref the outcome
     * @param indicators whether each statement is true
     * @return the highest level; <em>not achieved</em> for an outcome that is not in the list
     */
    public AchievementLevel highest(CafOutcomeRef ref, Map<String, Boolean> indicators) {
        return level(ref, indicators, true);
    }

    /**
     * Works out the lowest level that statements support, as {@link #highest}, with a statement of which nothing is said
     * taken against the level. Where something is said of all, the two are equal.
     *
     * @param ref the outcome
     * @param indicators whether each statement is true
     * @return the lowest level
     */
    public AchievementLevel lowest(CafOutcomeRef ref, Map<String, Boolean> indicators) {
        return level(ref, indicators, false);
    }

    private AchievementLevel level(CafOutcomeRef ref, Map<String, Boolean> indicators, boolean favourably) {
        Map<AchievementLevel, Boolean> all = new EnumMap<>(AchievementLevel.class);
        Map<AchievementLevel, Boolean> any = new EnumMap<>(AchievementLevel.class);
        levels.getOrDefault(ref, Map.of()).forEach((statement, level) -> {
            boolean unsaid = favourably != (level == AchievementLevel.NOT_ACHIEVED);
            boolean isTrue = indicators.getOrDefault(statement, unsaid);
            all.merge(level, isTrue, Boolean::logicalAnd);
            any.merge(level, isTrue, Boolean::logicalOr);
        });
        if (any.getOrDefault(AchievementLevel.NOT_ACHIEVED, false)) {
            return AchievementLevel.NOT_ACHIEVED;
        } else if (all.getOrDefault(AchievementLevel.ACHIEVED, false)) {
            return AchievementLevel.ACHIEVED;
        } else if (all.getOrDefault(AchievementLevel.PARTIALLY_ACHIEVED, false)) {
            return AchievementLevel.PARTIALLY_ACHIEVED;
        }
        return AchievementLevel.NOT_ACHIEVED;
    }

    /** {@return the name and the number of outcomes} */
    @Override
    public String toString() {
        return "IndicatorList[" + name + ", " + levels.size() + " outcomes]";
    }
}
