package io.github.opendspt.scoring.rollover;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.constraint.Consistent;
import io.github.opendspt.model.constraint.Inconsistency;
import io.github.opendspt.model.constraint.SelfConsistent;
import io.github.opendspt.scoring.code.ScoringCodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one item. A value: immutable and thread-safe.
 *
 * @param before its ref before, or {@code null} if it is new
 * @param after its ref after, or {@code null} if it is removed
 * @param title its title; the one after, where it has two
 * @param change what becomes of it
 * @param mandatory whether it is mandatory for Standards Met; as it was, if it is removed
 * @param obligation how that changes, or {@code null} if it does not, or if the item is new or removed
 * @param answered whether the assessment holds an answer to it, complete or not
 * @param reasons why; at least one
 */
@JsonPropertyOrder({"before", "after", "title", "change", "mandatory", "obligation", "answered", "reasons"})
@JsonInclude(JsonInclude.Include.NON_NULL)
@Consistent
public record RolloverItem(
        @Nullable EvidenceRef before,
        @Nullable EvidenceRef after,
        String title,
        RolloverChange change,
        boolean mandatory,
        @Nullable ObligationChange obligation,
        boolean answered,
        List<Reason> reasons)
        implements SelfConsistent {

    /** Rejects {@code null} where the component may not be and copies the list. */
    public RolloverItem {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(change, "change");
        reasons = List.copyOf(reasons);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static RolloverItem bind(Binding binding) {
        return new RolloverItem(
                binding.before,
                binding.after,
                Objects.requireNonNull(binding.title, "title"),
                Objects.requireNonNull(binding.change, "change"),
                Objects.requireNonNull(binding.mandatory, "mandatory"),
                binding.obligation,
                Objects.requireNonNull(binding.answered, "answered"),
                Objects.requireNonNull(binding.reasons, "reasons"));
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        EvidenceRef before;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        EvidenceRef after;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String title;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        RolloverChange change;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Boolean mandatory;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        ObligationChange obligation;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Boolean answered;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<Reason> reasons;
    }

    /** {@return whether there is a ref too many or too few for what becomes of the item} */
    @Override
    public List<Inconsistency> inconsistencies() {
        List<Inconsistency> found = new ArrayList<>(0);
        if ((change == RolloverChange.NEW) == (before != null)) {
            found.add(Inconsistency.of("before", ScoringCodes.ROLLOVER_BEFORE, change));
        }
        if ((change == RolloverChange.REMOVED) == (after != null)) {
            found.add(Inconsistency.of("after", ScoringCodes.ROLLOVER_AFTER, change));
        }
        return found;
    }

    /** {@return refs, change and sentences} */
    @Override
    public String toString() {
        return (before == null ? "" : before + " ") + "-> " + (after == null ? "" : after + " ") + change + ": "
                + String.join("; ", reasons.stream().map(Reason::message).toList());
    }
}
