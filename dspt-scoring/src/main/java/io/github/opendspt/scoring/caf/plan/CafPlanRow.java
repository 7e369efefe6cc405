package io.github.opendspt.scoring.caf.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.caf.AchievementLevel;
import io.github.opendspt.model.constraint.FourDigitYear;
import io.github.opendspt.model.constraint.Text;
import io.github.opendspt.model.internal.Days;
import io.github.opendspt.scoring.caf.CafBlockerKind;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing to do (rule E10 and section F of the rules): an outcome or a policy, its gap, an action, who does it and by when.
 * Owner and day are the host's. A value: immutable and thread-safe.
 *
 * @param priority its place in the order of work, from 1
 * @param step what kind of work it is
 * @param kind what kind of thing is outstanding
 * @param ref the outcome that it concerns, or {@code null} if it is not known which policy questions there are
 * @param title the title of the outcome, or of the work on the policy questions
 * @param stated the level that is stated, or {@code null} if none is or the row is about a policy
 * @param expected the level that is expected, or {@code null} if that is not known or the row is about a policy
 * @param gap what is lacking
 * @param action what to do about it; the host may put its own words in place of the first ones
 * @param owner who does it, or {@code null} if that is not settled
 * @param due the day by which it is to be done, or {@code null} if that is not settled
 * @param since the day of the first plan that held it, or {@code null} if that is not known
 */
@JsonPropertyOrder({
    "priority",
    "step",
    "kind",
    "ref",
    "title",
    "stated",
    "expected",
    "gap",
    "action",
    "owner",
    "due",
    "since"
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CafPlanRow(
        int priority,
        CafPlanStep step,
        CafBlockerKind kind,
        @Nullable CafOutcomeRef ref,
        @Text(blank = false, max = CafPlanRow.MAX_TEXT) String title,
        @Nullable AchievementLevel stated,
        @Nullable AchievementLevel expected,
        Reason gap,
        @Text(blank = false, max = CafPlanRow.MAX_TEXT) String action,

        @Nullable @Text(blank = false, max = CafPlanRow.MAX_OWNER)
        String owner,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable @FourDigitYear
        LocalDate due,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable @FourDigitYear
        LocalDate since) {

    /** The greatest length of title and action, in code points. */
    public static final int MAX_TEXT = 20_000;

    /** The greatest length of the owner, in code points. */
    public static final int MAX_OWNER = 200;

    /** Rejects {@code null} where the component may not be. */
    public CafPlanRow {
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(gap, "gap");
        Objects.requireNonNull(action, "action");
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static CafPlanRow bind(Binding binding) {
        return new CafPlanRow(
                Objects.requireNonNull(binding.priority, "priority"),
                Objects.requireNonNull(binding.step, "step"),
                Objects.requireNonNull(binding.kind, "kind"),
                binding.ref,
                Objects.requireNonNull(binding.title, "title"),
                binding.stated,
                binding.expected,
                Objects.requireNonNull(binding.gap, "gap"),
                Objects.requireNonNull(binding.action, "action"),
                binding.owner,
                Days.parse(binding.due),
                Days.parse(binding.since));
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Integer priority;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        CafPlanStep step;

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
        AchievementLevel stated;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        AchievementLevel expected;

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
        String since;
    }

    /** What the row is about. */
    CafPlanThing thing() {
        return CafPlanThing.of(kind, ref);
    }

    /** Whether the row is about a policy and not about the level of an outcome. */
    boolean aboutPolicy() {
        return kind == CafBlockerKind.POLICY;
    }

    /**
     * Gives this row with another owner.
     *
     * @param newOwner who does it, or {@code null} if that is not settled
     * @return the row
     */
    public CafPlanRow withOwner(@Nullable String newOwner) {
        return with(action, newOwner, due, since);
    }

    /**
     * Gives this row with another due day.
     *
     * @param newDue the day by which it is to be done, or {@code null} if that is not settled
     * @return the row
     */
    public CafPlanRow withDue(@Nullable LocalDate newDue) {
        return with(action, owner, newDue, since);
    }

    /**
     * Gives this row with another action.
     *
     * @param newAction what to do; not blank
     * @return the row
     */
    public CafPlanRow withAction(String newAction) {
        return with(Objects.requireNonNull(newAction, "newAction"), owner, due, since);
    }

    /** This row, known of since an earlier day. */
    CafPlanRow withSince(@Nullable LocalDate newSince) {
        return with(action, owner, due, newSince);
    }

    private CafPlanRow with(
            String newAction, @Nullable String newOwner, @Nullable LocalDate newDue, @Nullable LocalDate newSince) {
        return new CafPlanRow(
                priority, step, kind, ref, title, stated, expected, gap, newAction, newOwner, newDue, newSince);
    }
}
