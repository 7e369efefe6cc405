package io.github.opendspt.scoring.portfolio;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.scoring.caf.CafBlockerKind;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * In how many assessments of a group of the CAF-aligned track the same thing is outstanding for Standards Met. A value:
 * immutable and thread-safe.
 *
 * @param kind what kind of thing it is
 * @param ref the outcome that it concerns, or {@code null} if it is not known which policy questions there are
 * @param title the title of the outcome; empty where there is no ref
 * @param assessments how many assessments it blocks
 */
@JsonPropertyOrder({"kind", "ref", "title", "assessments"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CafBlockerTotals(
        CafBlockerKind kind, @Nullable CafOutcomeRef ref, String title, int assessments) {

    /** By how many they block, the most first; of those that block as many, in order of ref, then of kind. */
    static final Comparator<CafBlockerTotals> COMMONEST_FIRST =
            Comparator.comparingInt(CafBlockerTotals::assessments).reversed().thenComparing(CafBlockerTotals::key);

    /**
     * Rejects {@code null} and a negative count.
     *
     * @throws IllegalArgumentException if it concerns no outcome and is not of the kind {@code policy}, or the count is negative
     */
    public CafBlockerTotals {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
        if (ref == null && kind != CafBlockerKind.POLICY) {
            throw new IllegalArgumentException("ref: a blocker of the kind " + kind + " concerns an outcome");
        }
        Counts.check("assessments", assessments);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static CafBlockerTotals bind(Binding binding) {
        return CafPortfolioShapes.BLOCKER_WRITER.checked(new CafBlockerTotals(
                Objects.requireNonNull(binding.kind, "kind"),
                binding.ref,
                Objects.requireNonNull(binding.title, "title"),
                Objects.requireNonNull(binding.assessments, "assessments")));
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        CafBlockerKind kind;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        CafOutcomeRef ref;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String title;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Integer assessments;
    }

    Key key() {
        return new Key(kind, ref);
    }

    CafBlockerTotals plus(CafBlockerTotals other) {
        return new CafBlockerTotals(
                kind, ref, Counts.first(title, other.title), Counts.sum(assessments, other.assessments));
    }

    /** What makes two blockers the same: in order of ref, none before any, then of kind. */
    record Key(CafBlockerKind kind, @Nullable CafOutcomeRef ref) implements Comparable<Key> {

        private static final Comparator<Key> ORDER = Comparator.comparing(
                        Key::ref, Comparator.nullsFirst(Comparator.<CafOutcomeRef>naturalOrder()))
                .thenComparing(Key::kind);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }
}
