package io.github.opendspt.scoring.portfolio;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.scoring.caf.ObjectiveResult;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The results of an objective of the CAF-aligned track in a group of assessments, each count summed over them. A value: immutable
 * and thread-safe.
 *
 * @param letter the letter of the objective
 * @param title its title
 * @param total how many outcomes there are
 * @param meets how many meet the expected level
 * @param below how many are below it
 * @param undetermined of how many that is not known
 * @param unanswered how many have no level that counts
 */
@JsonPropertyOrder({"letter", "title", "total", "meets", "below", "undetermined", "unanswered"})
public record ObjectiveTotals(
        String letter, String title, int total, int meets, int below, int undetermined, int unanswered) {

    /**
     * Rejects {@code null} and negative counts.
     *
     * @throws IllegalArgumentException if a count is negative
     */
    public ObjectiveTotals {
        Objects.requireNonNull(letter, "letter");
        Objects.requireNonNull(title, "title");
        Counts.check("total", total);
        Counts.check("meets", meets);
        Counts.check("below", below);
        Counts.check("undetermined", undetermined);
        Counts.check("unanswered", unanswered);
    }

    static ObjectiveTotals of(ObjectiveResult result) {
        return new ObjectiveTotals(
                result.letter(),
                result.title(),
                result.total(),
                result.meets(),
                result.below(),
                result.undetermined(),
                result.unanswered());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ObjectiveTotals bind(Binding binding) {
        return CafPortfolioShapes.OBJECTIVE_WRITER.checked(new ObjectiveTotals(
                Objects.requireNonNull(binding.letter, "letter"),
                Objects.requireNonNull(binding.title, "title"),
                Objects.requireNonNull(binding.total, "total"),
                Objects.requireNonNull(binding.meets, "meets"),
                Objects.requireNonNull(binding.below, "below"),
                Objects.requireNonNull(binding.undetermined, "undetermined"),
                Objects.requireNonNull(binding.unanswered, "unanswered")));
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String letter;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String title;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Integer total;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Integer meets;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Integer below;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Integer undetermined;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Integer unanswered;
    }

    ObjectiveTotals plus(ObjectiveTotals other) {
        return new ObjectiveTotals(
                letter,
                Counts.first(title, other.title),
                Counts.sum(total, other.total),
                Counts.sum(meets, other.meets),
                Counts.sum(below, other.below),
                Counts.sum(undetermined, other.undetermined),
                Counts.sum(unanswered, other.unanswered));
    }
}
