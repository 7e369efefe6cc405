package io.github.opendspt.model.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.constraint.Text;
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
        @Text(max = Reason.MAX_CODE) String code,
        @Text(max = Finding.MAX_POINTER) String pointer,
        @Nullable Integer line,
        @Nullable Integer column,
        @Nullable String ref,
        @Text(max = Reason.MAX_MESSAGE) String message) {

    /**
     * Rejects {@code null} where the component may not be, and what is no place.
     *
     * @param code a stable code
     * @param pointer the JSON Pointer
     * @param line the line, or {@code null}
     * @param column the column, or {@code null}
     * @param ref the ref concerned, or {@code null}
     * @param message the message
     * @throws IllegalArgumentException if line or column are not positive, or the ref is malformed
     */
    public Problem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(message, "message");
        if ((line != null && line < 1) || (column != null && column < 1)) {
            throw new IllegalArgumentException("line and column count from 1: " + line + ", " + column);
        }
        if (ref != null) {
            Ref.parse(ref);
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Problem bind(Draft draft) {
        return new Problem(
                Objects.requireNonNull(draft.code, "code"),
                Objects.requireNonNull(draft.pointer, "pointer"),
                draft.line,
                draft.column,
                draft.ref,
                Objects.requireNonNull(draft.message, "message"));
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Draft {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String code;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String pointer;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Integer line;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Integer column;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String ref;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String message;
    }

    /** {@return place, code and message, as {@code line:column: code: message}} */
    @Override
    public String toString() {
        return (line == null ? "" : line + ":") + (column == null ? "" : column + ":") + (line == null ? "" : " ")
                + code + ": " + message;
    }
}
