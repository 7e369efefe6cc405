package io.github.opendspt.workbook.sheet;

import io.github.opendspt.model.Reason;
import java.util.Objects;

/**
 * Something about a sheet that a person should look at, and where it is. It never repeats what a cell holds. A value: immutable
 * and thread-safe.
 *
 * @param place sheet and cell, such as {@code Answers!I12}; empty where the file as a whole is concerned
 * @param reason the code and the sentence
 */
public record SheetProblem(String place, Reason reason) {

    /** Rejects {@code null}. */
    public SheetProblem {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(reason, "reason");
    }

    /** {@return place, code and sentence, as {@code Answers!I12: code: sentence}} */
    @Override
    public String toString() {
        return place.isEmpty() ? reason.toString() : place + ": " + reason;
    }
}
