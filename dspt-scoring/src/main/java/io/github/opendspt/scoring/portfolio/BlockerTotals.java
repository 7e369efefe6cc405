package io.github.opendspt.scoring.portfolio;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.FormRef;
import io.github.opendspt.scoring.BlockerKind;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * In how many assessments of a group the same thing is outstanding for Standards Met. A value: immutable
 * and thread-safe.
 *
 * @param kind what kind of thing it is
 * @param ref the assertion for a confirmation, {@code null} for the requirements, the evidence item otherwise
 * @param title the title of the assertion or item; empty for the requirements
 * @param assessments how many assessments it blocks
 */
@JsonPropertyOrder({"kind", "ref", "title", "assessments"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BlockerTotals(BlockerKind kind, @Nullable FormRef ref, String title, int assessments) {

    /** By how many they block, the most first; of those that block as many, in order of ref, then of kind. */
    static final Comparator<BlockerTotals> COMMONEST_FIRST =
            Comparator.comparingInt(BlockerTotals::assessments).reversed().thenComparing(BlockerTotals::key);

    /**
     * Rejects {@code null} and a negative count.
     *
     * @throws IllegalArgumentException if the ref is not of what the kind concerns, or the count is negative
     */
    public BlockerTotals {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
        if (!kind.concerns(ref)) {
            throw new IllegalArgumentException("ref: a blocker of kind " + kind + " does not concern " + ref);
        }
        Counts.check("assessments", assessments);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static BlockerTotals bind(Binding binding) {
        return PortfolioJson.BLOCKER_WRITER.checked(new BlockerTotals(
                Objects.requireNonNull(binding.kind, "kind"),
                binding.ref == null ? null : FormRef.parse(binding.ref),
                Objects.requireNonNull(binding.title, "title"),
                Objects.requireNonNull(binding.assessments, "assessments")));
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        BlockerKind kind;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String ref;

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

    BlockerTotals plus(BlockerTotals other) {
        return new BlockerTotals(
                kind, ref, Counts.first(title, other.title), Counts.sum(assessments, other.assessments));
    }

    /** What makes two blockers the same: in order of ref, none before any and an assertion before its items, then of kind. */
    record Key(BlockerKind kind, @Nullable FormRef ref) implements Comparable<Key> {

        private static final Comparator<Key> ORDER = Comparator.comparing(
                        Key::ref, Comparator.nullsFirst(Comparator.<FormRef>naturalOrder()))
                .thenComparing(Key::kind);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }
}
