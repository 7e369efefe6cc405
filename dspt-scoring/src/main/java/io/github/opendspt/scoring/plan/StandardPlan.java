package io.github.opendspt.scoring.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.constraint.Text;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done under one data security standard. A value: immutable and thread-safe.
 *
 * @param number the number of the standard
 * @param title its title
 * @param rows what is to be done, in order of priority; at least one in a plan that a {@link Planner} made
 */
@JsonPropertyOrder({"number", "title", "rows"})
public record StandardPlan(
        int number,

        @Text(blank = false, max = PlanRow.MAX_TEXT) String title,

        List<@Valid PlanRow> rows) {

    /** Rejects {@code null} and copies the rows. */
    public StandardPlan {
        Objects.requireNonNull(title, "title");
        rows = List.copyOf(rows);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static StandardPlan bind(Binding binding) {
        return new StandardPlan(
                Objects.requireNonNull(binding.number, "number"),
                Objects.requireNonNull(binding.title, "title"),
                Objects.requireNonNull(binding.rows, "rows"));
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Integer number;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String title;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<PlanRow> rows;
    }
}
