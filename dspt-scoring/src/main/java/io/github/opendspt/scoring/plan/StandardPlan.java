package io.github.opendspt.scoring.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.opendspt.model.constraint.Text;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;

/**
 * What is to be done under one data security standard. A value: immutable and thread-safe.
 *
 * @param number the number of the standard
 * @param title its title
 * @param rows what is to be done, in order of priority; at least one in a plan that a {@link Planner} made
 */
@JsonPropertyOrder({"number", "title", "rows"})
public record StandardPlan(
        @JsonProperty("number") int number,

        @JsonProperty("title") @Text(blank = false, max = PlanRow.MAX_TEXT)
        String title,

        @JsonProperty("rows") List<@Valid PlanRow> rows) {

    /** Rejects {@code null} and copies the rows. */
    public StandardPlan {
        Objects.requireNonNull(title, "title");
        rows = List.copyOf(rows);
    }
}
