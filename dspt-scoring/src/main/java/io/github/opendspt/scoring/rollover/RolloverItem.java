package io.github.opendspt.scoring.rollover;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
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

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static RolloverItem bind(
            @JsonProperty("before") @Nullable EvidenceRef before,
            @JsonProperty("after") @Nullable EvidenceRef after,
            @JsonProperty("title") String title,
            @JsonProperty("change") RolloverChange change,
            @JsonProperty("mandatory") boolean mandatory,
            @JsonProperty("obligation") @Nullable ObligationChange obligation,
            @JsonProperty("answered") boolean answered,
            @JsonProperty("reasons") List<Reason> reasons) {
        return new RolloverItem(before, after, title, change, mandatory, obligation, answered, reasons);
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
