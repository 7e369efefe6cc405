package io.github.opendspt.workbook;

import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.opendspt.model.Reason;
import java.util.List;
import java.util.Objects;

/**
 * Something about a workbook that a person should look at, and where it is. Among the
 * {@linkplain WorkbookReading#problems() problems} of a reading it keeps the workbook from being imported; among its
 * {@linkplain WorkbookReading#notes() notes} it says what was made of something. A value: immutable and thread-safe.
 *
 * @param place sheet and cell, such as {@code Requirements!F12}; the sheet alone, the file or the member of the mapping where
 *     no cell is concerned
 * @param reason what was found and what is expected
 */
@JsonPropertyOrder({"code", "place", "arguments", "message"})
public record WorkbookProblem(String place, @JsonIgnore Reason reason) {

    /** Rejects {@code null}. */
    public WorkbookProblem {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * The stable code.
     *
     * @return one of {@link WorkbookCodes}, or the code of a file that cannot be read as cells
     */
    @JsonGetter("code")
    public String code() {
        return reason.code();
    }

    /**
     * The arguments of the sentence, as documents hold them.
     *
     * @return texts, integers and booleans
     */
    @JsonGetter("arguments")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public List<Object> canonicalArguments() {
        return reason.canonicalArguments();
    }

    /**
     * The sentence, in English.
     *
     * @return what was found and what is expected
     */
    @JsonGetter("message")
    public String message() {
        return reason.message();
    }

    /** {@return place, code and message, as {@code place: code: message}} */
    @Override
    public String toString() {
        return place + ": " + code() + ": " + message();
    }
}
