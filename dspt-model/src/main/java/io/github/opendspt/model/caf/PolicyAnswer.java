package io.github.opendspt.model.caf;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.constraint.Consistent;
import io.github.opendspt.model.constraint.Inconsistency;
import io.github.opendspt.model.constraint.SelfConsistent;
import io.github.opendspt.model.internal.value.MemberCheck;
import io.github.opendspt.model.internal.value.Outline;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a policy question (rule E8). A value: immutable and thread-safe.
 *
 * @param answer how the organisation complies with the policy
 * @param summary a summary or the plan, or {@code null} if not said
 */
@JsonPropertyOrder({"answer", "summary"})
@JsonInclude(JsonInclude.Include.NON_NULL)
@Consistent
public record PolicyAnswer(PolicyStanding answer, @Nullable String summary) implements SelfConsistent {

    /** Rejects a {@code null} answer. */
    public PolicyAnswer {
        Objects.requireNonNull(answer, "answer");
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static PolicyAnswer bind(Binding binding) {
        return new PolicyAnswer(Objects.requireNonNull(binding.answer, "answer"), binding.summary);
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        PolicyStanding answer;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String summary;
    }

    /**
     * Makes an answer without a summary.
     *
     * @param answer how the organisation complies with the policy
     * @return the answer
     */
    public static PolicyAnswer of(PolicyStanding answer) {
        return new PolicyAnswer(answer, null);
    }

    @Override
    public List<Inconsistency> inconsistencies() {
        return List.of();
    }

    @Override
    public List<Inconsistency> memberFaults() {
        return new MemberCheck().text("summary", summary, Answer.MAX_TEXT).faults();
    }

    /** {@return the answer and the length of the summary, not the summary} */
    @Override
    public String toString() {
        return new Outline("PolicyAnswer")
                .term(answer)
                .length("summary", summary)
                .toString();
    }
}
