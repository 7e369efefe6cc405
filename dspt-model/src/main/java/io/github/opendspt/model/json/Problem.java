package io.github.opendspt.model.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that keeps a document from being read, and where it is. A value: immutable and thread-safe.
 *
 * @param code a stable code: words joined by dots and hyphens
 * @param pointer the JSON Pointer (RFC 6901) of the value or member; empty for the document as a whole
 * @param line the line, from 1; {@code null} if it is not known
 * @param column the column in code points, from 1; {@code null} if it is not known
 * @param ref the assertion or evidence item concerned, or {@code null} if none is
 * @param message what was found, what is expected, and what was probably meant
 */
@JsonPropertyOrder({"code", "pointer", "line", "column", "ref", "message"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        @JsonProperty("code") String code,
        @JsonProperty("pointer") String pointer,
        @JsonProperty("line") @Nullable Integer line,
        @JsonProperty("column") @Nullable Integer column,
        @JsonProperty("ref") @Nullable String ref,
        @JsonProperty("message") String message) {

    /**
     * Rejects {@code null} where the component may not be.
     *
     * @param code a stable code
     * @param pointer the JSON Pointer
     * @param line the line, or {@code null}
     * @param column the column, or {@code null}
     * @param ref the ref concerned, or {@code null}
     * @param message the message
     */
    public Problem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(message, "message");
    }

    /** {@return place, code and message, as {@code line:column: code: message}} */
    @Override
    public String toString() {
        return (line == null ? "" : line + ":" + column + ": ") + code + ": " + message;
    }
}
