package io.github.opendspt.model.json;

import io.github.opendspt.model.Finding;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a document: its value with findings, or problems. Never both, and never part of a value.
 *
 * <p>Immutable, and thread-safe where the value is.
 *
 * @param <T> what the document holds
 */
public final class Reading<T> {

    private final @Nullable T value;
    private final List<Finding> findings;
    private final List<Problem> problems;
    private final int line;

    private Reading(@Nullable T value, List<Finding> findings, List<Problem> problems, int line) {
        this.value = value;
        this.findings = List.copyOf(findings);
        this.problems = List.copyOf(problems);
        this.line = line;
    }

    /**
     * The outcome of a document that could be read; for readers of further formats.
     *
     * @param value the value
     * @param findings what a person should know about the document, in order of place
     * @param line where the document began, from 1
     * @param <T> what the document holds
     * @return the outcome
     */
    public static <T> Reading<T> of(T value, List<Finding> findings, int line) {
        return new Reading<>(Objects.requireNonNull(value, "value"), findings, List.of(), line);
    }

    /**
     * The outcome of a document that could not be read; for readers of further formats.
     *
     * @param problems what kept it from being read, in order of place; at least one
     * @param line where the document began, from 1
     * @param <T> what the document would have held
     * @return the outcome
     * @throws IllegalArgumentException if there is no problem
     */
    public static <T> Reading<T> failed(List<Problem> problems, int line) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("a document without value must have a problem");
        }
        return new Reading<>(null, List.of(), problems, line);
    }

    /**
     * The value.
     *
     * @return the value; empty if there are problems
     */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /**
     * The value, where problems are not expected.
     *
     * @return the value
     * @throws InvalidDocumentException if there are problems; it names them all
     */
    public T orElseThrow() {
        if (value == null) {
            throw new InvalidDocumentException(problems);
        }
        return value;
    }

    /**
     * What kept the document from being read.
     *
     * @return the problems, in order of place; empty if there is a value
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * What a person should know about a document that could be read.
     *
     * @return the findings, in order of place: of a JSON document, the members that a lenient reader passed over
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Where the document began.
     *
     * @return the line of the input, from 1; always 1 for a document that is not one of many lines
     */
    public int line() {
        return line;
    }
}
