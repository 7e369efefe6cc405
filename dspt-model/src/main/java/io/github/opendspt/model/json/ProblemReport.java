package io.github.opendspt.model.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.internal.DocumentBinding;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The problems of one document, as a document of its own: what a service answers with, and what takes the place of a line of
 * newline-delimited JSON that could not be read. A value: immutable and thread-safe.
 *
 * @param line the line of the input that held the document, from 1; {@code null} if it was not one of many lines
 * @param problems the problems, in order of place
 */
@JsonPropertyOrder({"format", "line", "problems"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemReport(@Nullable Integer line, List<@Valid Problem> problems) {

    /** The format of problem documents. */
    public static final String FORMAT = "dspt-problem/1";

    /**
     * Copies the problems.
     *
     * @throws IllegalArgumentException if the line is not positive
     */
    public ProblemReport {
        if (line != null && line < 1) {
            throw new IllegalArgumentException("lines count from 1: " + line);
        }
        problems = List.copyOf(problems);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ProblemReport bind(Binding binding) {
        binding.checkFormat(FORMAT);
        return ProblemReportJson.writer()
                .checked(new ProblemReport(binding.line, Objects.requireNonNull(binding.problems, "problems")));
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding extends DocumentBinding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Integer line;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<Problem> problems;
    }

    /**
     * The name and major version of the document format.
     *
     * @return {@value #FORMAT}
     */
    @JsonGetter("format")
    public String format() {
        return FORMAT;
    }
}
