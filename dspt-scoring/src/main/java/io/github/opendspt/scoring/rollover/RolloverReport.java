package io.github.opendspt.scoring.rollover;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.assessment.PreviousStatus;
import io.github.opendspt.model.internal.DocumentBinding;
import io.github.opendspt.model.requirement.RequirementSetId;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a rollover did, item by item. Every item of either requirement set is in it once; it holds no evidence. A value:
 * deeply immutable and thread-safe.
 *
 * @param odsCode the code of the organisation
 * @param from the requirement set before
 * @param to the requirement set after
 * @param previousStatus the status of the last publication, or {@code null} if it is not known
 * @param items what becomes of each item: those that are asked after, in order of ref, then those that are removed
 * @param cleared the assertions whose confirmation was taken away (rule B4), in order of ref
 * @param findings what else a person should know, in a fixed order
 */
@JsonPropertyOrder({"format", "odsCode", "from", "to", "previousStatus", "items", "cleared", "findings"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record RolloverReport(
        OdsCode odsCode,
        RequirementSetId from,
        RequirementSetId to,
        @Nullable PreviousStatus previousStatus,

        @JsonInclude(JsonInclude.Include.ALWAYS) List<@Valid RolloverItem> items,

        List<AssertionRef> cleared,
        List<Finding> findings) {

    /** The format of rollover documents. */
    public static final String FORMAT = "dspt-rollover/1";

    /** Rejects {@code null} and copies the lists. */
    public RolloverReport {
        Objects.requireNonNull(odsCode, "odsCode");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        items = List.copyOf(items);
        cleared = List.copyOf(cleared);
        findings = List.copyOf(findings);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static RolloverReport bind(Binding binding) {
        binding.checkFormat(FORMAT);
        return RolloverJson.writer()
                .checked(new RolloverReport(
                        Objects.requireNonNull(binding.odsCode, "odsCode"),
                        Objects.requireNonNull(binding.from, "from"),
                        Objects.requireNonNull(binding.to, "to"),
                        binding.previousStatus,
                        Objects.requireNonNull(binding.items, "items"),
                        binding.cleared == null ? List.of() : binding.cleared,
                        binding.findings == null ? List.of() : binding.findings));
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding extends DocumentBinding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        OdsCode odsCode;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        RequirementSetId from;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        RequirementSetId to;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        PreviousStatus previousStatus;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<RolloverItem> items;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<AssertionRef> cleared;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<Finding> findings;
    }

    /**
     * The name and major version of the document format.
     *
     * @return {@value #FORMAT}
     */
    @JsonGetter("format")
    public String format() {
        return FORMAT;
    }

    /**
     * The items of which the same becomes.
     *
     * @param change what becomes of them
     * @return the items, in the order of the report
     */
    public List<RolloverItem> items(RolloverChange change) {
        Objects.requireNonNull(change, "change");
        return items.stream().filter(item -> item.change() == change).toList();
    }

    /**
     * The items at which what it takes for Standards Met changes alike.
     *
     * @param change how it changes
     * @return the items, in the order of the report; a new item is never among them, mandatory or not
     */
    public List<RolloverItem> items(ObligationChange change) {
        Objects.requireNonNull(change, "change");
        return items.stream().filter(item -> item.obligation() == change).toList();
    }

    /** {@return the two sides and how many items are carried} */
    @Override
    public String toString() {
        return "RolloverReport[" + from.edition() + " category " + from.category() + " to " + to.edition()
                + " category "
                + to.category() + ": " + items(RolloverChange.CARRIED).size() + " of " + items.size()
                + " items carried]";
    }
}
