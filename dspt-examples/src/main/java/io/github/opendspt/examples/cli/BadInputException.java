package io.github.opendspt.examples.cli;

import io.github.opendspt.model.json.Problem;
import java.util.List;

/** Thrown where input cannot be used. It names the input and every problem. */
final class BadInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Source source;
    private final transient List<Problem> problems;

    BadInputException(Source source, List<Problem> problems) {
        super(source.name());
        this.source = source;
        this.problems = List.copyOf(problems);
    }

    /** For a problem with the input as a whole, such as a file that is not there. */
    static BadInputException of(Source source, String code, String message) {
        return new BadInputException(source, List.of(new Problem(code, "", null, null, null, message)));
    }

    /** The input. */
    Source source() {
        return source;
    }

    /** What is wrong with it. */
    List<Problem> problems() {
        return problems;
    }
}
