package io.github.opendspt.model.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.constraint.Consistent;
import io.github.opendspt.model.constraint.Inconsistency;
import io.github.opendspt.model.constraint.SelfConsistent;
import io.github.opendspt.model.constraint.Text;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that keeps a document from being read or written, and where it is: a stable code, typed arguments and a
 * sentence, as of any {@link Reason}, with a place. Equal by content. Immutable and thread-safe.
 */
@JsonPropertyOrder({"code", "pointer", "line", "column", "ref", "arguments", "message"})
@JsonInclude(JsonInclude.Include.NON_NULL)
@Consistent
public final class Problem implements SelfConsistent {

    private final Reason reason;

    @Text(max = Finding.MAX_POINTER)
    private final String pointer;

    private final @Nullable Integer line;
    private final @Nullable Integer column;
    private final @Nullable Ref ref;

    private Problem(
            Reason reason, String pointer, @Nullable Integer line, @Nullable Integer column, @Nullable Ref ref) {
        this.reason = Objects.requireNonNull(reason, "reason");
        this.pointer = Objects.requireNonNull(pointer, "pointer");
        if ((line != null && line < 1) || (column != null && column < 1)) {
            throw new IllegalArgumentException("line and column count from 1: " + line + ", " + column);
        }
        this.line = line;
        this.column = column;
        this.ref = ref;
    }

    /**
     * Makes a problem of which the place in the input is not known.
     *
     * @param reason what was found, what is expected, and what was probably meant
     * @param pointer the JSON Pointer (RFC 6901) of the value or member; empty for the document as a whole
     * @return the problem
     */
    public static Problem of(Reason reason, String pointer) {
        return of(reason, pointer, null, null, null);
    }

    /**
     * Makes a problem.
     *
     * @param reason what was found, what is expected, and what was probably meant
     * @param pointer the JSON Pointer (RFC 6901) of the value or member; empty for the document as a whole
     * @param line the line, from 1; {@code null} if it is not known
     * @param column the column in code points, from 1; {@code null} if it is not known
     * @param ref the assertion, evidence item or outcome concerned, or {@code null} if none is
     * @return the problem
     * @throws IllegalArgumentException if line or column are not positive
     */
    public static Problem of(
            Reason reason, String pointer, @Nullable Integer line, @Nullable Integer column, @Nullable Ref ref) {
        return new Problem(reason, pointer, line, column, ref);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Problem bind(Binding binding) {
        return of(
                Reason.of(
                        Objects.requireNonNull(binding.code, "code"),
                        Objects.requireNonNull(binding.message, "message"),
                        binding.arguments == null ? List.of() : binding.arguments),
                Objects.requireNonNull(binding.pointer, "pointer"),
                binding.line,
                binding.column,
                binding.ref == null ? null : Ref.parse(binding.ref));
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding {
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
        List<Object> arguments;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String message;
    }

    /**
     * The stable code.
     *
     * @return the code of the {@link #reason()}: words joined by dots and hyphens
     */
    @JsonGetter("code")
    public String code() {
        return reason.code();
    }

    /**
     * The place in the document.
     *
     * @return the JSON Pointer (RFC 6901) of the value or member; empty for the document as a whole
     */
    @JsonGetter("pointer")
    public String pointer() {
        return pointer;
    }

    /**
     * The line of the input.
     *
     * @return the line, from 1; {@code null} if it is not known
     */
    @JsonGetter("line")
    public @Nullable Integer line() {
        return line;
    }

    /**
     * The column of the input.
     *
     * @return the column in code points, from 1; {@code null} if it is not known
     */
    @JsonGetter("column")
    public @Nullable Integer column() {
        return column;
    }

    /**
     * What the problem is about.
     *
     * @return the assertion, evidence item or outcome concerned, or {@code null} if none is
     */
    @JsonGetter("ref")
    public @Nullable Ref ref() {
        return ref;
    }

    /**
     * What the sentence speaks of, as documents hold it.
     *
     * @return canonical texts, integers and booleans; the typed ones are those of the {@link #reason()}
     */
    @JsonGetter("arguments")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public List<Object> canonicalArguments() {
        return reason.canonicalArguments();
    }

    /**
     * What was found, what is expected, and what was probably meant, in English.
     *
     * @return the message of the {@link #reason()}; it repeats no answer, comment or name
     */
    @JsonGetter("message")
    public String message() {
        return reason.message();
    }

    /**
     * The code, its typed arguments and the sentence.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }

    @Override
    public List<Inconsistency> inconsistencies() {
        return reason.inconsistencies();
    }

    @Override
    public List<Inconsistency> memberFaults() {
        return reason.memberFaults();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Problem problem
                && reason.equals(problem.reason)
                && pointer.equals(problem.pointer)
                && Objects.equals(line, problem.line)
                && Objects.equals(column, problem.column)
                && Objects.equals(ref, problem.ref);
    }

    @Override
    public int hashCode() {
        return Objects.hash(reason, pointer, line, column, ref);
    }

    /** {@return place, code and message, as {@code line:column: code: message}} */
    @Override
    public String toString() {
        return (line == null ? "" : line + ":") + (column == null ? "" : column + ":") + (line == null ? "" : " ")
                + code() + ": " + message();
    }
}
