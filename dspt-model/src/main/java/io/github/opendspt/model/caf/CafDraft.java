package io.github.opendspt.model.caf;

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
 * What is kept of an outcome but not given: it never counts, and a form offers it. A rollover keeps as drafts what does not
 * carry. A value: immutable and thread-safe.
 *
 * @param outcome what would be said of the outcome
 * @param why why it is a draft only, not blank, or {@code null} if not said
 */
@JsonPropertyOrder({"outcome", "why"})
@JsonInclude(JsonInclude.Include.NON_NULL)
@Consistent
public record CafDraft(
        @Valid OutcomeAnswer outcome, @Nullable String why) implements SelfConsistent {

    /** The greatest length of the reason, in code points. */
    public static final int MAX_WHY = 2_000;

    /** Rejects a {@code null} answer. */
    public CafDraft {
        Objects.requireNonNull(outcome, "outcome");
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static CafDraft bind(Binding binding) {
        return new CafDraft(Objects.requireNonNull(binding.outcome, "outcome"), binding.why);
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        OutcomeAnswer outcome;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String why;
    }

    @Override
    public List<Inconsistency> inconsistencies() {
        return List.of();
    }

    @Override
    public List<Inconsistency> memberFaults() {
        return new MemberCheck().nonBlankText("why", why, MAX_WHY).faults();
    }

    /** {@return the shape of the answer and the length of the reason; none of the content} */
    @Override
    public String toString() {
        return new Outline("CafDraft")
                .mark(outcome.toString(), true)
                .length("why", why)
                .toString();
    }
}
