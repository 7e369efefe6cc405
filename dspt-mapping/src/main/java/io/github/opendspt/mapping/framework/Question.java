package io.github.opendspt.mapping.framework;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a question of the Cyber Essentials self-assessment beyond what every {@link Control} says.
 *
 * <p>Question sets renumber: the same ref can ask something else in another set, so an earlier ref is only ever given
 * with the name of its set. A value: deeply immutable and thread-safe.
 *
 * @param questionSet the question set to which the control's own ref belongs
 * @param response the kind of response it asks for
 * @param expected what response meets the requirement, in this project's reading: {@code yes}, {@code info} for one that
 *     only informs, {@code text} for one that an assessor judges, or a condition in words
 * @param fails when a response fails the whole assessment by itself, in words, or {@code null} if none is known to
 * @param requirements the refs of the requirements that it asks about, in this project's reading; empty if it asks about
 *     the organisation or the scope
 * @param earlierRefs its refs in earlier question sets, by the name of the set; a set in which it had none, or in which
 *     none is known, is absent
 */
@JsonPropertyOrder({"questionSet", "response", "expected", "fails", "requirements", "earlierRefs"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Question(
        String questionSet,
        ResponseKind response,
        String expected,
        @Nullable String fails,
        List<String> requirements,
        Map<String, String> earlierRefs) {

    /** Copies the collections; the earlier refs are kept in order of the names of their sets. */
    public Question {
        Objects.requireNonNull(questionSet, "questionSet");
        Objects.requireNonNull(response, "response");
        Objects.requireNonNull(expected, "expected");
        requirements = List.copyOf(requirements);
        earlierRefs = Collections.unmodifiableMap(new TreeMap<>(Map.copyOf(earlierRefs)));
    }
}
