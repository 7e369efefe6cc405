package io.github.opendspt.scoring.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.FormRef;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.constraint.Consistent;
import io.github.opendspt.model.constraint.FourDigitYear;
import io.github.opendspt.model.constraint.Inconsistency;
import io.github.opendspt.model.constraint.SelfConsistent;
import io.github.opendspt.model.internal.Days;
import io.github.opendspt.model.internal.DocumentBinding;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.model.requirement.RequirementSetId;
import io.github.opendspt.scoring.BlockerKind;
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
 * Everything between an organisation and Standards Met, as things to do (section F of the rules): grouped by standard, each
 * with its place in the order of work. Doing all of it gives at least Standards Met. How long an improvement plan may take is
 * not known from 2025-26 on, so a plan names no such day.
 *
 * <p>A plan has a memory: {@link #continuing} takes owners, days and actions of an earlier plan over, and keeps what is done.
 *
 * <p>A {@link Planner} makes it; the host settles owners and days with {@link #withOwner}, {@link #withDue} and
 * {@link #with}. Days that break a rule are {@linkplain #findings() findings}, worked out anew for each plan; what a document
 * says there is passed over. An empty plan says that nothing is outstanding. A value: deeply immutable and thread-safe.
 *
 * @param requirementSet the requirement set by which the assessment was judged; where it is provisional, rows may be missing
 * @param odsCode the code of the organisation
 * @param asAt the day of the plan
 * @param status the status on the day that is certain
 * @param possibleStatus the status on the day that is not ruled out
 * @param deadline the deadline of the edition, or {@code null} if it is not known
 * @param general the rows that belong to no standard, which come first: one where the requirement set is not complete (rule
 *     A39); empty otherwise
 * @param standards the rows, by standard, in order of number; a standard without rows may be missing
 * @param done what earlier plans held and is done, in order of the day on which it was found done
 */
@JsonPropertyOrder({
    "format",
    "edition",
    "category",
    "odsCode",
    "asAt",
    "requirements",
    "completeness",
    "status",
    "possibleStatus",
    "deadline",
    "general",
    "standards",
    "done",
    "findings"
})
@JsonInclude(JsonInclude.Include.NON_NULL)
@Consistent
public record Plan(
        @JsonIgnore RequirementSetId requirementSet,
        OdsCode odsCode,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @FourDigitYear
        LocalDate asAt,

        Status status,
        Status possibleStatus,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable @FourDigitYear
        LocalDate deadline,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid PlanRow> general,
        List<@Valid StandardPlan> standards,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid DoneRow> done)
        implements SelfConsistent {

    /** The format of plan documents. */
    public static final String FORMAT = "dspt-plan/1";

    /** Rejects {@code null} where the component may not be, copies the lists, and brings what is done into its order. */
    public Plan {
        Objects.requireNonNull(requirementSet, "requirementSet");
        Objects.requireNonNull(odsCode, "odsCode");
        Objects.requireNonNull(asAt, "asAt");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(possibleStatus, "possibleStatus");
        general = List.copyOf(general);
        standards = List.copyOf(standards);
        done = List.copyOf(done).stream().sorted(DoneRow.ORDER).toList();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Plan bind(Binding binding) {
        binding.checkFormat(FORMAT);
        // They are worked out anew, but a document that could not be read is not bound either.
        PlanJson.FINDINGS.checked(binding.findings == null ? List.of() : binding.findings);
        return PlanJson.writer()
                .checked(new Plan(
                        new RequirementSetId(
                                Objects.requireNonNull(binding.edition, "edition"),
                                Objects.requireNonNull(binding.category, "category"),
                                Objects.requireNonNull(binding.requirements, "requirements"),
                                Objects.requireNonNull(binding.completeness, "completeness")),
                        Objects.requireNonNull(binding.odsCode, "odsCode"),
                        Objects.requireNonNull(Days.parse(binding.asAt), "asAt"),
                        Objects.requireNonNull(binding.status, "status"),
                        Objects.requireNonNull(binding.possibleStatus, "possibleStatus"),
                        Days.parse(binding.deadline),
                        binding.general == null ? List.of() : binding.general,
                        Objects.requireNonNull(binding.standards, "standards"),
                        binding.done == null ? List.of() : binding.done));
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding extends DocumentBinding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Edition edition;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Category category;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        OdsCode odsCode;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String asAt;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Status status;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Status possibleStatus;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String deadline;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<PlanRow> general;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<StandardPlan> standards;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<DoneRow> done;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Checksum requirements;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Completeness completeness;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<Finding> findings;
    }

    /**
     * The edition.
     *
     * @return the edition of the requirement set
     */
    @JsonGetter("edition")
    public Edition edition() {
        return requirementSet.edition();
    }

    /**
     * The category by whose requirements was judged.
     *
     * @return the category of the requirement set
     */
    @JsonGetter("category")
    public Category category() {
        return requirementSet.category();
    }

    /**
     * How far the requirement set can be trusted.
     *
     * @return the completeness
     */
    @JsonGetter("completeness")
    public Completeness completeness() {
        return requirementSet.completeness();
    }

    @JsonGetter("requirements")
    Checksum requirementsChecksum() {
        return requirementSet.checksum();
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
     * What a person should know about owners and days: a day in the past, after the deadline, or before that of a row that has to come first; how many rows have no owner or no day.
     *
     * @return the findings, in a fixed order
     */
    @JsonGetter("findings")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public List<Finding> findings() {
        return new PlanCheck(this).findings();
    }

    /**
     * Everything to do, in the order of work.
     *
     * @return every row, in order of priority
     */
    public List<PlanRow> rows() {
        return everyRow().sorted(Comparator.comparingInt(PlanRow::priority)).toList();
    }

    private Stream<PlanRow> everyRow() {
        return Stream.concat(general.stream(), standards.stream().flatMap(standard -> standard.rows().stream()));
    }

    /**
     * Looks up a row.
     *
     * @param ref the ref of the item or assertion, or {@code null} for the row on the requirements
     * @return the row; empty if the plan has none for it
     */
    public Optional<PlanRow> row(@Nullable FormRef ref) {
        return everyRow().filter(row -> Objects.equals(ref, row.ref())).findFirst();
    }

    /**
     * This plan with another owner of a row.
     *
     * @param ref the ref of the row, or {@code null} for the row on the requirements
     * @param owner who does it; not blank
     * @return the plan
     * @throws IllegalArgumentException if the plan has no such row
     */
    public Plan withOwner(@Nullable FormRef ref, String owner) {
        Objects.requireNonNull(owner, "owner");
        return with(existing(ref).withOwner(owner));
    }

    /**
     * This plan with another due day of a row. Any day is taken; see {@link #findings()}.
     *
     * @param ref the ref of the row, or {@code null} for the row on the requirements
     * @param due the day by which it is to be done
     * @return the plan
     * @throws IllegalArgumentException if the plan has no such row
     */
    public Plan withDue(@Nullable FormRef ref, LocalDate due) {
        Objects.requireNonNull(due, "due");
        return with(existing(ref).withDue(due));
    }

    /**
     * This plan with a row in place of the one of the same ref, or of the one without a ref.
     *
     * @param row the row
     * @return the plan
     * @throws IllegalArgumentException if the plan has no row of that ref
     */
    public Plan with(PlanRow row) {
        Objects.requireNonNull(row, "row");
        existing(row.ref());
        List<PlanRow> first = new ArrayList<>(general);
        first.replaceAll(old -> Objects.equals(old.ref(), row.ref()) ? row : old);
        List<StandardPlan> changed = new ArrayList<>(standards.size());
        for (StandardPlan standard : standards) {
            List<PlanRow> rows = new ArrayList<>(standard.rows());
            rows.replaceAll(old -> Objects.equals(old.ref(), row.ref()) ? row : old);
            changed.add(new StandardPlan(standard.number(), standard.title(), rows));
        }
        return new Plan(requirementSet, odsCode, asAt, status, possibleStatus, deadline, first, changed, done);
    }

    /** This plan with other things done. */
    Plan withDone(List<DoneRow> allDone) {
        return new Plan(requirementSet, odsCode, asAt, status, possibleStatus, deadline, general, standards, allDone);
    }

    /**
     * This plan with the memory of an earlier one. Owner, due day and the day since which it is known are taken over for each
     * row that both hold; so is the action, where what is lacking is the same. What only the earlier plan held is done, if
     * it is still asked; what was done before stays done, unless it is a row again.
     *
     * @param earlier a plan of the same organisation and edition, of this day or before
     * @param asked the requirement set by which this plan was made
     * @return the plan
     * @throws IllegalArgumentException if the earlier plan is of another organisation or edition or of a later day, or if the
     *     requirement set is another than that of this plan
     */
    public Plan continuing(Plan earlier, RequirementSet asked) {
        return new Continuation(this, asked).of(earlier);
    }

    /**
     * The day of the first plan, so far as is known.
     *
     * @return the earliest day since which anything open or done is known; empty if there is nothing
     */
    public Optional<LocalDate> since() {
        return Stream.concat(everyRow().map(PlanRow::since), done.stream().map(DoneRow::since))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }

    private PlanRow existing(@Nullable FormRef ref) {
        return row(ref).orElseThrow(() -> new IllegalArgumentException(
                "ref: the plan has no row for " + (ref == null ? "the requirements" : ref)));
    }

    /** {@return what keeps the parts from holding together: a row that is there twice, under another standard, or whose kind
     * does not go with its ref, and two rows of one priority} */
    @Override
    public List<Inconsistency> inconsistencies() {
        List<Inconsistency> found = new ArrayList<>(0);
        Set<@Nullable FormRef> refs = new HashSet<>();
        Set<Integer> priorities = new HashSet<>();
        for (PlanRow row : general) {
            check("general", row, 0, refs, priorities, found);
        }
        for (StandardPlan standard : standards) {
            for (PlanRow row : standard.rows()) {
                check("standards", row, standard.number(), refs, priorities, found);
            }
        }
        for (DoneRow row : done) {
            check("done", row.kind(), row.ref(), refs, found);
        }
        return found;
    }

    private static void check(
            String property,
            PlanRow row,
            int standard,
            Set<@Nullable FormRef> refs,
            Set<Integer> priorities,
            List<Inconsistency> found) {
        FormRef ref = row.ref();
        if (row.standard() != standard) {
            found.add(
                    ref == null
                            ? Inconsistency.of(property, ScoringCodes.PLAN_ROW_WITHOUT_STANDARD, standard)
                            : Inconsistency.of(property, ScoringCodes.PLAN_OTHER_STANDARD, ref, standard));
        }
        check(property, row.kind(), ref, refs, found);
        if (!priorities.add(row.priority())) {
            found.add(Inconsistency.of(property, ScoringCodes.PLAN_DUPLICATE_PRIORITY, row.priority()));
        }
    }

    private static void check(
            String property,
            BlockerKind kind,
            @Nullable FormRef ref,
            Set<@Nullable FormRef> refs,
            List<Inconsistency> found) {
        kind.mismatch(ref).ifPresent(fault -> found.add(new Inconsistency(property, fault.code(), fault.arguments())));
        if (!refs.add(ref)) {
            found.add(
                    ref == null
                            ? Inconsistency.of(property, ScoringCodes.PLAN_DUPLICATE_REQUIREMENTS)
                            : Inconsistency.of(property, ScoringCodes.PLAN_DUPLICATE_ROW, ref));
        }
    }

    /** {@return edition, category, day, the number of rows and how many are done} */
    @Override
    public String toString() {
        return "Plan[" + edition() + " category " + category() + " as at " + asAt + ": " + rows().size() + " rows, "
                + done.size() + " done]";
    }
}
