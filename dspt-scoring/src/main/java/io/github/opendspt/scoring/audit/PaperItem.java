package io.github.opendspt.scoring.audit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.assessment.Evidence;
import io.github.opendspt.scoring.ItemState;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A mandatory item of an assertion on a workpaper. A value: immutable and thread-safe.
 *
 * @param ref the item
 * @param title what it asks, in our own short words
 * @param state its state
 * @param evidence what was seen
 */
@JsonPropertyOrder({"ref", "title", "state", "evidence"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PaperItem(
        EvidenceRef ref,
        @JsonInclude(JsonInclude.Include.ALWAYS) String title,
        ItemState state,
        List<Evidence> evidence) {

    /** Rejects {@code null} where the component may not be and copies the collections. */
    public PaperItem {
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(state, "state");
        evidence = List.copyOf(evidence);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static PaperItem bind(Binding binding) {
        return new PaperItem(
                Objects.requireNonNull(binding.ref, "ref"),
                Objects.requireNonNull(binding.title, "title"),
                Objects.requireNonNull(binding.state, "state"),
                binding.evidence == null ? List.of() : binding.evidence);
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        EvidenceRef ref;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String title;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        ItemState state;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<Evidence> evidence;
    }
}
