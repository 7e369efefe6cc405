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
 * @param kind what kind of thing it is
 * @param ref the assertion for a confirmation, {@code null} for the requirements, the evidence item otherwise
 * @param title the title of the item or assertion, or of the work on the requirements
 * @param state the state of the item now; {@code null} for anything else. An item met in part is
 *     {@link ItemState#INCOMPLETE}
 * @param gap what is lacking
 * @param action what to do about it: our own advice, no part of the toolkit; the host may put its own words in its place
 * @param lookFor where the answer is usually found, or what would show it: advice too; {@code null} if there is none
 * @param owner who does it, or {@code null} if that is not settled
 * @param due the day by which it is to be done, or {@code null} if that is not settled
 * @param since the day of the first plan that held it, so far as is known
 * @param exemptBy the schemes of the certificates considered that would exempt the item; empty if none would
 * @param mayExemptBy the schemes of the certificates considered that may exempt the item, which is not known; empty if none
 * @param unlocks the items of other rows that depend on this one (rule A37), in order of ref
 * @param notes what to know before doing it: dated clauses (rule A38), the item that it depends on (rule A37), the kind of
 *     answer, and whether it may not apply (rule A6); empty for anything but an item
 * @param why why it has this place; at least one in a plan that a {@link Planner} made
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
    "lookFor",
    "owner",
    "due",
    "since",
    "exemptBy",
    "mayExemptBy",
    "unlocks",
    "notes",
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

        @Nullable @Text(blank = false, max = PlanRow.MAX_TEXT)
        String lookFor,

        @Nullable @Text(blank = false, max = PlanRow.MAX_OWNER)
        String owner,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable @FourDigitYear
        LocalDate due,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @FourDigitYear
        LocalDate since,

        List<CertificateScheme> exemptBy,
        List<CertificateScheme> mayExemptBy,
        List<EvidenceRef> unlocks,
        List<Reason> notes,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Reason> why) {

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
        Objects.requireNonNull(since, "since");
        exemptBy = List.copyOf(exemptBy);
        mayExemptBy = List.copyOf(mayExemptBy);
        unlocks = List.copyOf(unlocks);
        notes = List.copyOf(notes);
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
                binding.lookFor,
                binding.owner,
                Days.parse(binding.due),
                Objects.requireNonNull(Days.parse(binding.since), "since"),
                binding.exemptBy == null ? List.of() : binding.exemptBy,
                binding.mayExemptBy == null ? List.of() : binding.mayExemptBy,
                binding.unlocks == null ? List.of() : binding.unlocks,
                binding.notes == null ? List.of() : binding.notes,
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
        String lookFor;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String owner;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String due;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String since;

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
        List<Reason> notes;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<Reason> why;
    }

    /** The number of the standard above what the row concerns; 0 where it concerns the requirements. */
    int standard() {
        return ref == null ? 0 : ref.standard();
    }

    /**
     * This row with another owner.
     *
     * @param newOwner who does it, or {@code null} if that is not settled
     * @return the row
     */
    public PlanRow withOwner(@Nullable String newOwner) {
        return with(action, newOwner, due, since);
    }

    /**
     * This row with another due day.
     *
     * @param newDue the day by which it is to be done, or {@code null} if that is not settled
     * @return the row
     */
    public PlanRow withDue(@Nullable LocalDate newDue) {
        return with(action, owner, newDue, since);
    }

    /**
     * This row with another action.
     *
     * @param newAction what to do; not blank
     * @return the row
     */
    public PlanRow withAction(String newAction) {
        return with(Objects.requireNonNull(newAction, "newAction"), owner, due, since);
    }

    /** This row, known of since an earlier day or as of now. */
    PlanRow withSince(LocalDate newSince) {
        return with(action, owner, due, newSince);
    }

    private PlanRow with(String newAction, @Nullable String newOwner, @Nullable LocalDate newDue, LocalDate newSince) {
        return new PlanRow(
                priority,
                step,
                kind,
                ref,
                title,
                state,
                gap,
                newAction,
                lookFor,
                newOwner,
                newDue,
                newSince,
                exemptBy,
                mayExemptBy,
                unlocks,
                notes,
                why);
    }
}
