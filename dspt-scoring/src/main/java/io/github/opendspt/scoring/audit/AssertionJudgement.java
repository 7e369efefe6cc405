package io.github.opendspt.scoring.audit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.internal.Days;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An auditor's own judgement of an assertion (rule J3). A value: immutable and thread-safe.
 *
 * @param judged what he judges, whatever was stated
 * @param on the day
 * @param by who, or {@code null} if not said
 * @param note what he notes, or {@code null} if nothing
 */
@JsonPropertyOrder({"judged", "on", "by", "note"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AssertionJudgement(
        JudgedAssertion judged,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on,
        @Nullable String by,
        @Nullable String note) {

    /** Rejects {@code null} where the component may not be. */
    public AssertionJudgement {
        Objects.requireNonNull(judged, "judged");
        Objects.requireNonNull(on, "on");
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static AssertionJudgement bind(Binding binding) {
        return new AssertionJudgement(
                Objects.requireNonNull(binding.judged, "judged"),
                Objects.requireNonNull(Days.parse(binding.on), "on"),
                binding.by,
                binding.note);
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        JudgedAssertion judged;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String on;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String by;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String note;
    }

    /** {@return the judgement and its day; neither names nor notes} */
    @Override
    public String toString() {
        return "AssertionJudgement[" + judged + " on " + on + "]";
    }
}
