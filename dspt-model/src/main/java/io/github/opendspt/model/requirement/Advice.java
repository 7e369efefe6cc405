package io.github.opendspt.model.requirement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.constraint.Text;
import jakarta.validation.Valid;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Advice on how to answer an evidence item. It comes from whoever supplied the requirement set and is no part of the
 * toolkit: in the bundled sets it is this project's own, drawn from the item's title. It never bears on a verdict, and the
 * checksum of a set leaves it out. Show it as advice.
 *
 * <p>A value: immutable and thread-safe.
 *
 * @param action what to do so that the item can be answered, in one sentence
 * @param lookFor where the answer is usually found, or what would show it, in one sentence; {@code null} if there is no
 *     advice on that
 * @param leadTime how long the action is likely to take, or {@code null} if it is not known to take long
 * @param mayNotApply whether the explanations of the item are known to offer "not applicable" (rule A6): the user completes
 *     it as usual and says so in its comment or text
 */
@JsonPropertyOrder({"action", "lookFor", "leadTime", "mayNotApply"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Advice(
        @Text(blank = false, max = Advice.MAX_TEXT) String action,

        @Nullable @Text(blank = false, max = Advice.MAX_TEXT)
        String lookFor,

        @Nullable @Valid LeadTime leadTime,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean mayNotApply) {

    /** The greatest length of a sentence of advice, in code points. */
    public static final int MAX_TEXT = 5_000;

    /** Rejects {@code null} where the component may not be. */
    public Advice {
        Objects.requireNonNull(action, "action");
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Advice bind(Draft draft) {
        return new Advice(
                Objects.requireNonNull(draft.action, "action"),
                draft.lookFor,
                draft.leadTime,
                Boolean.TRUE.equals(draft.mayNotApply));
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Draft {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String action;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String lookFor;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        LeadTime leadTime;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Boolean mayNotApply;
    }
}
