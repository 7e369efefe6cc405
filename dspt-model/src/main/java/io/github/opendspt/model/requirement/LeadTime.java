package io.github.opendspt.model.requirement;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.opendspt.model.constraint.Text;
import java.util.Objects;

/**
 * An estimate of how long before it is needed an action has to begin, for actions that depend on other people's diaries. It
 * is part of the {@link Advice} on an item and no fact of the toolkit.
 *
 * <p>A value: immutable and thread-safe.
 *
 * @param weeks the number of weeks to allow, 1 to {@value #MOST_WEEKS}
 * @param why what takes so long, in one sentence
 */
@JsonPropertyOrder({"weeks", "why"})
public record LeadTime(
        int weeks,
        @Text(blank = false, max = Advice.MAX_TEXT) String why) {

    /** The greatest number of weeks. */
    public static final int MOST_WEEKS = 104;

    /**
     * Rejects {@code null} and a number of weeks out of range.
     *
     * @throws IllegalArgumentException if the number of weeks is outside 1 to {@value #MOST_WEEKS}
     */
    public LeadTime {
        if (weeks < 1 || weeks > MOST_WEEKS) {
            throw new IllegalArgumentException("weeks must be 1 to " + MOST_WEEKS + ", was " + weeks);
        }
        Objects.requireNonNull(why, "why");
    }
}
