package io.github.opendspt.workbook;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/**
 * Something about a workbook that a person should look at, and where it is. Among the
 * {@linkplain WorkbookReading#problems() problems} of a reading it keeps the workbook from being imported; among its
 * {@linkplain WorkbookReading#notes() notes} it says what was made of something. A value: immutable and thread-safe.
 *
 * @param code a stable code: words joined by dots and hyphens
 * @param place sheet and cell, such as {@code Requirements!F12}; the sheet alone, the file or the member of the mapping where
 *     no cell is concerned
 * @param message what was found and what is expected
 */
@JsonPropertyOrder({"code", "place", "message"})
public record WorkbookProblem(String code, String place, String message) {

    /** Rejects {@code null}. */
    public WorkbookProblem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(message, "message");
    }

    /** {@return place, code and message, as {@code place: code: message}} */
    @Override
    public String toString() {
        return place + ": " + code + ": " + message;
    }
}
