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

    static <T> Reading<T> of(T value, List<Finding> findings, int line) {
        return new Reading<>(Objects.requireNonNull(value), findings, List.of(), line);
    }

    static <T> Reading<T> failed(List<Problem> problems, int line) {
        if (problems.isEmpty()) {
            throw new IllegalStateException("a document without value must have a problem");
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
     * @return the findings, in order of place: the members that a lenient reader passed over
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
