package io.github.opendspt.scoring.audit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a population that an auditor looks at, as {@link SampleDraw} draws them. A value: immutable and thread-safe.
 *
 * @param population what the rows are of, such as {@code incidents}
 * @param of how many rows there are
 * @param rows the numbers of the rows that are looked at, from 1, in order
 */
@JsonPropertyOrder({"population", "of", "rows"})
public record Sample(String population, int of, List<Integer> rows) {

    /** The greatest number of rows of a population. */
    public static final int MOST_ROWS = 250_000;

    /** The greatest number of rows that are drawn. */
    public static final int MOST_DRAWN = 1_000;

    /** The greatest length of the name of a population, in code points. */
    public static final int MAX_POPULATION = 100;

    /** Rejects {@code null} where the component may not be and copies the collections. */
    public Sample {
        Objects.requireNonNull(population, "population");
        rows = List.copyOf(rows);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Sample bind(Binding binding) {
        return new Sample(
                Objects.requireNonNull(binding.population, "population"),
                Objects.requireNonNull(binding.of, "of"),
                Objects.requireNonNull(binding.rows, "rows"));
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String population;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Integer of;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<Integer> rows;
    }
}
