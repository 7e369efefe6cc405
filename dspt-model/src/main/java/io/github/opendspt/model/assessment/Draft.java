package io.github.opendspt.model.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.constraint.Consistent;
import io.github.opendspt.model.constraint.Inconsistency;
import io.github.opendspt.model.constraint.SelfConsistent;
import io.github.opendspt.model.internal.value.MemberCheck;
import io.github.opendspt.model.internal.value.Outline;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is kept but not given: it never counts, and a form offers it. A rollover keeps as drafts what does not
 * carry. A value: immutable and thread-safe.
 *
 * @param answer the answer as it would be given
 * @param why why it is a draft only, not blank, or {@code null} if not said
 */
@JsonPropertyOrder({"answer", "why"})
@JsonInclude(JsonInclude.Include.NON_NULL)
@Consistent
public record Draft(@Valid Answer answer, @Nullable String why) implements SelfConsistent {

    /** The greatest length of the reason, in code points. */
    public static final int MAX_WHY = 2_000;

    /** Rejects a {@code null} answer. */
    public Draft {
        Objects.requireNonNull(answer, "answer");
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Draft bind(Binding binding) {
        return new Draft(Objects.requireNonNull(binding.answer, "answer"), binding.why);
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Answer answer;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String why;
    }

    /**
     * Makes a draft that does not say why it is one.
     *
     * @param answer the answer as it would be given
     * @return the draft
     */
    public static Draft of(Answer answer) {
        return new Draft(answer, null);
    }

    @Override
    public List<Inconsistency> inconsistencies() {
        return List.of();
    }

    @Override
    public List<Inconsistency> memberFaults() {
        return new MemberCheck().nonBlankText("why", why, MAX_WHY).faults();
    }

    /** {@return the shape of the answer and how long the reason is; none of their content} */
    @Override
    public String toString() {
        return new Outline("Draft")
                .mark(answer.toString(), true)
                .length("why", why)
                .toString();
    }
}
