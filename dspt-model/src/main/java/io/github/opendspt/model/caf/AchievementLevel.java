package io.github.opendspt.model.caf;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.opendspt.model.code.Term;
import java.util.Objects;

/** How far an outcome is achieved, from the lowest level to the highest (rule E3). */
public enum AchievementLevel implements Term {
    /** Not achieved. As an expected level it means that there is no minimum (rule E6). */
    NOT_ACHIEVED,
    /** Partially achieved; not every outcome has this level (rule E5). */
    PARTIALLY_ACHIEVED,
    /** Achieved, which meets any expectation (rule E7). */
    ACHIEVED;

    /**
     * Finds a level by its {@link #token()}.
     *
     * @param token the spelling in documents, such as {@code partially-achieved}
     * @return the level
     * @throws IllegalArgumentException if there is no such level
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AchievementLevel parse(String token) {
        return Term.parse(AchievementLevel.class, token);
    }

    /**
     * Finds a level by its {@link #token()}, as {@link #parse} does.
     *
     * @param token the spelling in documents, such as {@code partially-achieved}
     * @return the level
     * @throws IllegalArgumentException if there is no such level
     */
    public static AchievementLevel of(String token) {
        return parse(token);
    }

    /**
     * Whether this level is at or above another (rule E7).
     *
     * @param other the other level
     * @return whether it is not below the other
     */
    public boolean isAtLeast(AchievementLevel other) {
        return compareTo(Objects.requireNonNull(other, "other")) >= 0;
    }

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }
}
