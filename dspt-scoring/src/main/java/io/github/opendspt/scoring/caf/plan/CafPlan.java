package io.github.opendspt.scoring.caf.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.constraint.Consistent;
import io.github.opendspt.model.constraint.FourDigitYear;
import io.github.opendspt.model.constraint.Inconsistency;
import io.github.opendspt.model.constraint.SelfConsistent;
import io.github.opendspt.model.internal.Days;
import io.github.opendspt.model.internal.DocumentBinding;
import io.github.opendspt.scoring.caf.CafBlockerKind;
import io.github.opendspt.scoring.caf.CafCodes;
import io.github.opendspt.scoring.caf.ProfileSummary;
import io.github.opendspt.scoring.code.ScoringCodes;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is outstanding for Standards Met on the CAF-aligned track, as things to do (rule E10): a row for each outcome
 * that is below, unanswered or undetermined, and one for each proviso on policies. Doing all of it gives Standards Met.
 *
 * <p>A plan has a memory: {@link #continuing} takes owners, days and actions of an earlier plan over, and keeps what is done.
 *
 * <p>A {@link CafPlanner} makes it; the host settles owners and days with {@link #with}. An empty plan says that nothing is
 * outstanding. A value: deeply immutable and thread-safe.
 *
 * @param edition the edition
 * @param odsCode the code of the organisation
 * @param asAt the day of the plan
 * @param requirementsChecksum the {@linkplain io.github.opendspt.model.caf.CafOutcomes#checksum() checksum} of the outcomes
 * @param profile the expected levels that were judged by
 * @param status the status on the day that is certain
 * @param possibleStatus the status on the day that is not ruled out
 * @param completeBy the last day for completing an improvement plan of the edition, or {@code null} if it is not known
 * @param deadline the deadline of the edition, or {@code null} if it is not known
 * @param rows everything to do, in the order of work
 * @param done what earlier plans held and is no longer outstanding, in order of the day on which it was found done
 */
@JsonPropertyOrder({
    "format",
    "edition",
    "odsCode",
    "asAt",
    "requirements",
    "profile",
    "status",
    "possibleStatus",
    "completeBy",
    "deadline",
    "rows",
    "done"
})
@JsonInclude(JsonInclude.Include.NON_NULL)
@Consistent
public record CafPlan(
        Edition edition,
        OdsCode odsCode,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @FourDigitYear
        LocalDate asAt,

        @JsonProperty("requirements") Checksum requirementsChecksum,
        ProfileSummary profile,
        Status status,
        Status possibleStatus,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable @FourDigitYear
        LocalDate completeBy,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable @FourDigitYear
        LocalDate deadline,

        List<@Valid CafPlanRow> rows,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid CafDoneRow> done)
        implements SelfConsistent {

    /** The format of plan documents. */
    public static final String FORMAT = "dspt-caf-plan/1";

    /** Rejects {@code null} where the component may not be, copies the lists, and brings what is done into its order. */
    public CafPlan {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(odsCode, "odsCode");
        Objects.requireNonNull(asAt, "asAt");
        Objects.requireNonNull(requirementsChecksum, "requirementsChecksum");
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(possibleStatus, "possibleStatus");
        rows = List.copyOf(rows);
        done = List.copyOf(done).stream().sorted(CafDoneRow.ORDER).toList();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static CafPlan bind(Binding binding) {
        binding.checkFormat(FORMAT);
        return CafPlanJson.writer()
                .checked(new CafPlan(
                        Objects.requireNonNull(binding.edition, "edition"),
                        Objects.requireNonNull(binding.odsCode, "odsCode"),
                        Objects.requireNonNull(Days.parse(binding.asAt), "asAt"),
                        Objects.requireNonNull(binding.requirements, "requirements"),
                        Objects.requireNonNull(binding.profile, "profile"),
                        Objects.requireNonNull(binding.status, "status"),
                        Objects.requireNonNull(binding.possibleStatus, "possibleStatus"),
                        Days.parse(binding.completeBy),
                        Days.parse(binding.deadline),
                        Objects.requireNonNull(binding.rows, "rows"),
                        binding.done == null ? List.of() : binding.done));
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding extends DocumentBinding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Edition edition;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        OdsCode odsCode;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String asAt;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Checksum requirements;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        ProfileSummary profile;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Status status;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Status possibleStatus;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String completeBy;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String deadline;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<CafPlanRow> rows;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<CafDoneRow> done;
    }

    /**
     * Names the document format and its major version.
     *
     * @return {@value #FORMAT}
     */
    @JsonGetter("format")
    public String format() {
        return FORMAT;
    }

    /**
     * Looks up a row.
     *
     * @param kind what kind of thing is outstanding
     * @param ref the outcome that it concerns, or {@code null} for the row on which policy questions there are
     * @return the row; empty if the plan has none
     */
    public Optional<CafPlanRow> row(CafBlockerKind kind, @Nullable CafOutcomeRef ref) {
        Objects.requireNonNull(kind, "kind");
        return rows.stream()
                .filter(row -> row.kind() == kind && Objects.equals(ref, row.ref()))
                .findFirst();
    }

    /**
     * Gives this plan with a row in place of the one of the same kind and ref.
     *
     * @param row the row
     * @return the plan
     * @throws IllegalArgumentException if the plan has no row of that kind and ref
     */
    public CafPlan with(CafPlanRow row) {
        Objects.requireNonNull(row, "row");
        CafPlanRow old = row(row.kind(), row.ref())
                .orElseThrow(() -> new IllegalArgumentException("row: the plan has none of the kind " + row.kind()
                        + (row.ref() == null ? "" : " for " + row.ref())));
        List<CafPlanRow> changed = new ArrayList<>(rows);
        changed.set(rows.indexOf(old), row);
        return with(changed, done);
    }

    /** This plan with other rows and other things done. */
    CafPlan with(List<CafPlanRow> allRows, List<CafDoneRow> allDone) {
        return new CafPlan(
                edition,
                odsCode,
                asAt,
                requirementsChecksum,
                profile,
                status,
                possibleStatus,
                completeBy,
                deadline,
                allRows,
                allDone);
    }

    /** The row that is about something, whatever is lacking there; {@code null} if there is none. */
    @Nullable
    CafPlanRow row(CafPlanThing thing) {
        return rows.stream()
                .filter(row -> row.thing().equals(thing))
                .findFirst()
                .orElse(null);
    }

    /**
     * Gives this plan with the memory of an earlier one. Owner, due day and the day since which it is known are taken over for
     * each row that both hold, also where what is lacking has changed, such as a level that was not stated and is below the
     * expected one now; so is the action, where the step is the same. What only the earlier plan held is done; what was done
     * before stays done, unless it is a row again.
     *
     * @param earlier a plan of the same organisation and edition, of this day or before
     * @return the plan
     * @throws IllegalArgumentException if the earlier plan is of another organisation or edition, or of a later day
     */
    public CafPlan continuing(CafPlan earlier) {
        return new CafContinuation(this).of(earlier);
    }

    /**
     * Gives the day of the first plan, so far as is known.
     *
     * @return the earliest day since which anything open or done is known; empty if there is nothing
     */
    public Optional<LocalDate> since() {
        return Stream.concat(rows.stream().map(CafPlanRow::since), done.stream().map(CafDoneRow::since))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }

    /**
     * Checks whether the rows hold together.
     *
     * @return each row that appears twice, that lacks its outcome, that shares its priority with another, or that is done too
     */
    @Override
    public List<Inconsistency> inconsistencies() {
        List<Inconsistency> found = new ArrayList<>(0);
        Set<CafPlanThing> seen = new HashSet<>();
        Set<Integer> priorities = new HashSet<>();
        for (CafPlanRow row : rows) {
            if (row.ref() == null && !row.aboutPolicy()) {
                found.add(Inconsistency.of("rows", CafCodes.BLOCKER_WITHOUT_OUTCOME, row.kind()));
            } else if (!seen.add(row.thing())) {
                found.add(Inconsistency.of("rows", CafCodes.PLAN_DUPLICATE_ROW, row.kind(), row.priority()));
            }
            if (!priorities.add(row.priority())) {
                found.add(Inconsistency.of("rows", ScoringCodes.PLAN_DUPLICATE_PRIORITY, row.priority()));
            }
        }
        for (CafDoneRow row : done) {
            if (row.ref() == null && row.kind() != CafBlockerKind.POLICY) {
                found.add(Inconsistency.of("done", CafCodes.BLOCKER_WITHOUT_OUTCOME, row.kind()));
            } else if (!seen.add(row.thing())) {
                found.add(Inconsistency.of("done", CafCodes.PLAN_DUPLICATE_DONE, row.kind()));
            }
        }
        return found;
    }

    /** {@return edition, day and the number of rows and how many are done} */
    @Override
    public String toString() {
        return "CafPlan[" + edition + " as at " + asAt + ": " + rows.size() + " rows, " + done.size() + " done]";
    }
}
