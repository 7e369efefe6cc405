package io.github.opendspt.scoring.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.FormRef;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.constraint.FourDigitYear;
import io.github.opendspt.model.constraint.Text;
import io.github.opendspt.model.internal.Days;
import io.github.opendspt.scoring.BlockerKind;
import io.github.opendspt.scoring.ItemState;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing to do (section F of the rules): an item or assertion, its gap, an action, who does it and by when.
 *
 * <p>A {@link Planner} fills in all but owner and due day, which are the host's. A value: immutable and thread-safe.
 *
 * @param priority its place in the order of work, from 1
 * @param step what kind of work it is
 * @param kind what kind of thing stands in the way
 * @param ref the assertion for a confirmation, {@code null} for the requirements, the evidence item otherwise
 * @param title the title of the item or assertion, or of the work on the requirements
 * @param state what the item comes to now; {@code null} for anything else. An item met in part is
 *     {@link ItemState#INCOMPLETE}
 * @param gap what is lacking
 * @param action what to do about it; the host may put its own words in place of the planner's
 * @param owner who does it, or {@code null} if that is not settled
 * @param due the day by which it is to be done, or {@code null} if that is not settled
 * @param exemptBy the schemes of the certificates considered that would exempt the item; empty if none would
 * @param mayExemptBy the schemes of the certificates considered that may exempt the item, which is not known; empty if none
 * @param unlocks the items of other rows that hang on this one (rule A37), in order of ref
 * @param why why it stands where it stands; at least one
 */
@JsonPropertyOrder({
    "priority",
    "step",
    "kind",
    "ref",
    "title",
    "state",
    "gap",
    "action",
    "owner",
    "due",
    "exemptBy",
    "mayExemptBy",
    "unlocks",
    "why"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PlanRow(
        int priority,
        PlanStep step,
        BlockerKind kind,
        @Nullable FormRef ref,
        @Text(blank = false, max = PlanRow.MAX_TEXT) String title,
        @Nullable ItemState state,
        Reason gap,
        @Text(blank = false, max = PlanRow.MAX_TEXT) String action,

        @Nullable @Text(blank = false, max = PlanRow.MAX_OWNER)
        String owner,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable @FourDigitYear
        LocalDate due,

        List<CertificateScheme> exemptBy,
        List<CertificateScheme> mayExemptBy,
        List<EvidenceRef> unlocks,
        List<Reason> why) {

    /** The greatest length of title and action, in code points. */
    public static final int MAX_TEXT = 20_000;

    /** The greatest length of the owner, in code points. */
    public static final int MAX_OWNER = 200;

    /** Rejects {@code null} where the component may not be and copies the lists. */
    public PlanRow {
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(gap, "gap");
        Objects.requireNonNull(action, "action");
        exemptBy = List.copyOf(exemptBy);
        mayExemptBy = List.copyOf(mayExemptBy);
        unlocks = List.copyOf(unlocks);
        why = List.copyOf(why);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static PlanRow bind(Binding binding) {
        return new PlanRow(
                Objects.requireNonNull(binding.priority, "priority"),
                Objects.requireNonNull(binding.step, "step"),
                Objects.requireNonNull(binding.kind, "kind"),
                binding.ref == null ? null : FormRef.parse(binding.ref),
                Objects.requireNonNull(binding.title, "title"),
                binding.state,
                Objects.requireNonNull(binding.gap, "gap"),
                Objects.requireNonNull(binding.action, "action"),
                binding.owner,
                Days.parse(binding.due),
                binding.exemptBy == null ? List.of() : binding.exemptBy,
                binding.mayExemptBy == null ? List.of() : binding.mayExemptBy,
                binding.unlocks == null ? List.of() : binding.unlocks,
                Objects.requireNonNull(binding.why, "why"));
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Integer priority;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        PlanStep step;

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
        ItemState state;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Reason gap;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String action;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String owner;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String due;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<CertificateScheme> exemptBy;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<CertificateScheme> mayExemptBy;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<EvidenceRef> unlocks;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<Reason> why;
    }

    /** The number of the standard above what the row concerns; 0 where it concerns the requirements. */
    int standard() {
        return ref == null ? 0 : ref.standard();
    }

    /** What the row concerns, in a sentence. */
    String subject() {
        return ref == null ? "the requirements" : ref.toString();
    }

    /**
     * This row with another owner.
     *
     * @param newOwner who does it, or {@code null} if that is not settled
     * @return the row
     */
    public PlanRow withOwner(@Nullable String newOwner) {
        return with(action, newOwner, due);
    }

    /**
     * This row with another due day.
     *
     * @param newDue the day by which it is to be done, or {@code null} if that is not settled
     * @return the row
     */
    public PlanRow withDue(@Nullable LocalDate newDue) {
        return with(action, owner, newDue);
    }

    /**
     * This row with another action.
     *
     * @param newAction what to do; not blank
     * @return the row
     */
    public PlanRow withAction(String newAction) {
        return with(Objects.requireNonNull(newAction, "newAction"), owner, due);
    }

    private PlanRow with(String newAction, @Nullable String newOwner, @Nullable LocalDate newDue) {
        return new PlanRow(
                priority,
                step,
                kind,
                ref,
                title,
                state,
                gap,
                newAction,
                newOwner,
                newDue,
                exemptBy,
                mayExemptBy,
                unlocks,
                why);
    }
}
