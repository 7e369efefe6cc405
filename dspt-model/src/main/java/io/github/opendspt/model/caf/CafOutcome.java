package io.github.opendspt.model.caf;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.constraint.Text;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A contributing outcome as one edition has it. A value: immutable and thread-safe.
 *
 * @param ref its ref, which can mean another outcome in another edition (rule E1)
 * @param title a short title, in this project's own words; not blank
 * @param partialLevel whether it has the level <em>partially achieved</em> (rule E5)
 * @param expected the level that it is expected to reach, or {@code null} if that is not known (rule E6)
 */
@JsonPropertyOrder({"ref", "title", "partialLevel", "expected"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CafOutcome(
        CafOutcomeRef ref,
        @Text(blank = false, max = CafOutcome.MAX_TITLE) String title,
        PartialLevel partialLevel,
        @Nullable @Valid ExpectedLevel expected) {

    /** The greatest length of a title, in code points. */
    public static final int MAX_TITLE = 500;

    private static final List<AchievementLevel> TWO = List.of(AchievementLevel.NOT_ACHIEVED, AchievementLevel.ACHIEVED);

    private static final List<AchievementLevel> THREE = List.of(AchievementLevel.values());

    /** Rejects {@code null} where the component may not be. */
    public CafOutcome {
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(partialLevel, "partialLevel");
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static CafOutcome bind(Binding binding) {
        return new CafOutcome(
                Objects.requireNonNull(binding.ref, "ref"),
                Objects.requireNonNull(binding.title, "title"),
                Objects.requireNonNull(binding.partialLevel, "partialLevel"),
                binding.expected);
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        CafOutcomeRef ref;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String title;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        PartialLevel partialLevel;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        ExpectedLevel expected;
    }

    /**
     * Lists the levels that a form offers for this outcome.
     *
     * @return the levels from the lowest to the highest; two of them where it has no partial level for certain, else three
     */
    public List<AchievementLevel> levels() {
        return partialLevel == PartialLevel.NONE ? TWO : THREE;
    }

    /**
     * Whether this outcome may have a level.
     *
     * @param level the level
     * @return whether it is among the {@link #levels()}
     */
    public boolean has(AchievementLevel level) {
        return levels().contains(Objects.requireNonNull(level, "level"));
    }
}
