package io.github.opendspt.model.caf;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.opendspt.model.requirement.Provenance;
import jakarta.validation.Valid;
import java.util.Objects;

/**
 * The level that an outcome is expected to reach, with the source (rule E6). A value: immutable and thread-safe.
 *
 * @param level the level; <em>not achieved</em> means that there is no minimum, but the outcome has to be answered
 * @param provenance where this comes from and how well it is founded
 */
@JsonPropertyOrder({"level", "provenance"})
public record ExpectedLevel(AchievementLevel level, @Valid Provenance provenance) {

    /** Rejects {@code null}. */
    public ExpectedLevel {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(provenance, "provenance");
    }
}
