package io.github.opendspt.scoring.caf.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.constraint.FourDigitYear;
import io.github.opendspt.model.constraint.Text;
import io.github.opendspt.model.internal.Days;
import io.github.opendspt.scoring.caf.CafBlockerKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that an earlier plan held and that is no longer outstanding: who had it, by when it was to be done, and when it was
 * found done. {@link CafPlan#continuing} and {@link CafPlanCsv} make it. A value: immutable and thread-safe.
 *
 * @param kind what kind of thing it was
 * @param ref the outcome that it concerned, or {@code null} if it was which policy questions there are
 * @param title the title of the outcome, or of the work on the policy questions
 * @param owner who had it, or {@code null} if that was never settled
 * @param due the day by which it was to be done, or {@code null} if that was never settled
 * @param since the day of the first plan that held it, or {@code null} if that is not known
 * @param doneOn the day of the first plan that no longer held it, or the day that a person wrote into a table
 */
@JsonPropertyOrder({"kind", "ref", "title", "owner", "due", "since", "doneOn"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CafDoneRow(
        CafBlockerKind kind,
        @Nullable CafOutcomeRef ref,
        @Text(blank = false, max = CafPlanRow.MAX_TEXT) String title,

        @Nullable @Text(blank = false, max = CafPlanRow.MAX_OWNER)
        String owner,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable @FourDigitYear
        LocalDate due,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable @FourDigitYear
        LocalDate since,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @FourDigitYear
        LocalDate doneOn) {

    /** What was done first comes first. */
    static final Comparator<CafDoneRow> ORDER = Comparator.comparing(CafDoneRow::doneOn)
            .thenComparing(CafDoneRow::ref, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(CafDoneRow::kind);

    /** Rejects {@code null} where the component may not be. */
    public CafDoneRow {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(doneOn, "doneOn");
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static CafDoneRow bind(Binding binding) {
        return new CafDoneRow(
                Objects.requireNonNull(binding.kind, "kind"),
                binding.ref,
                Objects.requireNonNull(binding.title, "title"),
                binding.owner,
                Days.parse(binding.due),
                Days.parse(binding.since),
                Objects.requireNonNull(Days.parse(binding.doneOn), "doneOn"));
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
        String owner;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String due;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String since;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String doneOn;
    }

    /** A row of an earlier plan that is no longer outstanding. */
    static CafDoneRow of(CafPlanRow row, LocalDate doneOn) {
        return new CafDoneRow(row.kind(), row.ref(), row.title(), row.owner(), row.due(), row.since(), doneOn);
    }

    /** What it was about. */
    CafPlanThing thing() {
        return CafPlanThing.of(kind, ref);
    }
}
