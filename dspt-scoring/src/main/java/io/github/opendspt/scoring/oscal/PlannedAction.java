package io.github.opendspt.scoring.oscal;

import io.github.opendspt.model.Ref;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What someone means to do about something that stands between an organisation and Standards Met: a row of an improvement
 * plan (section F of the rules). A value: immutable and thread-safe.
 *
 * @param ref the evidence item or assertion that it is for
 * @param action what is to be done, in words
 * @param owner who is to do it, in words, or {@code null} if that is not said
 * @param completeBy the day by which it is to be done, or {@code null} if none is set
 */
public record PlannedAction(
        Ref ref,
        String action,
        @Nullable String owner,
        @Nullable LocalDate completeBy) {

    /**
     * Rejects {@code null} where the component may not be.
     *
     * @param ref the evidence item or assertion that it is for
     * @param action what is to be done
     * @param owner who is to do it, or {@code null} if that is not said
     * @param completeBy the day by which it is to be done, or {@code null} if none is set
     */
    public PlannedAction {
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(action, "action");
    }
}
