package io.github.opendspt.model.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The problems of one document, as a document of its own: what a service answers with, and what stands in for a line of
 * newline-delimited JSON that could not be read. A value: immutable and thread-safe.
 *
 * @param line the line of the input that the document stood on, from 1; {@code null} if it was not one of many lines
 * @param problems the problems, in order of place
 */
@JsonPropertyOrder({"format", "line", "problems"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemReport(@Nullable Integer line, List<Problem> problems) {

    /** The format of problem documents. */
    public static final String FORMAT = "dspt-problem/1";

    /**
     * Copies the problems.
     *
     * @param line the line of the input, or {@code null}
     * @param problems the problems
     */
    public ProblemReport {
        problems = List.copyOf(problems);
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static ProblemReport bind(
            @JsonProperty("format") String format,
            @JsonProperty("line") @Nullable Integer line,
            @JsonProperty("problems") List<Problem> problems) {
        if (!FORMAT.equals(format)) {
            throw new IllegalArgumentException("the format is '" + format + "'; expected '" + FORMAT + "'");
        }
        return new ProblemReport(line, Objects.requireNonNull(problems, "problems"));
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
