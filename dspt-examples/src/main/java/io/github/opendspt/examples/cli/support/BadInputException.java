package io.github.opendspt.examples.cli.support;

import io.github.opendspt.model.Reason;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.workbook.sheet.SheetProblem;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Thrown where input cannot be used. It names the input and every problem. */
public final class BadInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> located;
    private final transient List<Problem> problems;
    private final transient Map<Source, List<Problem>> bySource;

    private BadInputException(List<String> located, List<Problem> problems, Map<Source, List<Problem>> bySource) {
        super(bySource.keySet().stream().map(Source::name).collect(Collectors.joining(", ")));
        this.located = List.copyOf(located);
        this.problems = List.copyOf(problems);
        this.bySource = Collections.unmodifiableMap(new LinkedHashMap<>(bySource));
    }

    public BadInputException(Source source, List<Problem> problems) {
        this(problems.stream().map(source::located).toList(), problems, Map.of(source, problems));
    }

    /** For a problem with the input as a whole, such as a file that is not there. */
    public static BadInputException of(Source source, Code code, Object... arguments) {
        return new BadInputException(source, List.of(Problem.of(Reason.of(code, arguments), "")));
    }

    /** For the cells of an answer sheet that cannot be taken, each with its place. */
    public static BadInputException ofSheet(Source source, List<SheetProblem> problems) {
        List<Problem> placed = problems.stream()
                .map(problem -> Problem.of(
                        Reason.of(
                                problem.reason().code(),
                                (problem.place().isEmpty() ? "" : "in " + problem.place() + ": ")
                                        + problem.reason().message()),
                        ""))
                .toList();
        return new BadInputException(problems.stream().map(source::located).toList(), placed, Map.of(source, placed));
    }

    /**
     * For problems of files beside the document that a command is about. A report of problems has no place for the name of
     * the file, and would seem to speak of the document, so that the message names it.
     */
    public static BadInputException besideTheDocument(Map<Source, List<Problem>> files) {
        return new BadInputException(
                files.entrySet().stream()
                        .flatMap(file -> file.getValue().stream().map(file.getKey()::located))
                        .toList(),
                files.entrySet().stream()
                        .flatMap(file -> file.getValue().stream().map(problem -> named(problem, file.getKey())))
                        .toList(),
                files);
    }

    private static Problem named(Problem problem, Source source) {
        return Problem.of(
                Reason.of(problem.code(), "in " + source.name() + ": " + problem.message()),
                problem.pointer(),
                problem.line(),
                problem.column(),
                problem.ref());
    }

    /** What is wrong, a line for each problem, with its input and its place. */
    public List<String> located() {
        return located;
    }

    /** What is wrong. */
    public List<Problem> problems() {
        return problems;
    }

    /** What is wrong, by the input that it is wrong with. */
    public Map<Source, List<Problem>> bySource() {
        return bySource;
    }
}
