package io.github.opendspt.model.json;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown by {@link Reading#orElseThrow()} where a document could not be read, and by a {@link DocumentWriter} where a value
 * is not one that can be written. The message names every problem.
 */
public final class InvalidDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * Refuses a document.
     *
     * @param problems what is wrong with it, at least one
     */
    public InvalidDocumentException(List<Problem> problems) {
        super(problems.stream()
                .map(Problem::toString)
                .collect(Collectors.joining("\n", "the document is not valid:\n", "")));
        this.problems = List.copyOf(problems);
    }

    /**
     * The problems.
     *
     * @return the problems, in order of place; empty if this exception was serialised
     */
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }
}
