package io.github.opendspt.scoring.portfolio;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.constraint.Bounds;
import io.github.opendspt.model.internal.Days;
import io.github.opendspt.model.internal.DocumentBinding;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.model.requirement.RequirementSetId;
import io.github.opendspt.scoring.BlockerKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The results of the assessments that were judged by one requirement set on one day.
 *
 * <p>An organisation that is in the portfolio twice is counted twice. The lists are in the order that is said of them,
 * whatever order they are given in, and what is given twice is added up. A value: immutable and thread-safe.
 *
 * @param requirementSet the requirement set that the assessments were judged by, and how far it can be trusted
 * @param asAt the day of the verdicts
 * @param assessments how many assessments there are
 * @param determined of how many of them the status is {@linkplain io.github.opendspt.scoring.Scorecard#determined()
 *     determined}
 * @param statuses how many of them have which status for certain; every status is there
 * @param possibleStatuses of how many of them which status is the highest that is not ruled out; every status is there
 * @param standards the result of each standard, in order of number
 * @param blockers what is outstanding for Standards Met, the commonest first; of those that are as common,
 *     in order of ref, then of kind
 * @param lapses when the certificates that count on the day lapse, in order of month, then of scheme; certificates without
 *     a last day are not there
 */
@JsonPropertyOrder({
    "edition",
    "category",
    "asAt",
    "requirements",
    "completeness",
    "assessments",
    "determined",
    "statuses",
    "possibleStatuses",
    "standards",
    "blockers",
    "lapses"
})
public record PortfolioGroup(
        @JsonIgnore RequirementSetId requirementSet,

        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate asAt,

        int assessments,
        int determined,
        Map<Status, Integer> statuses,
        Map<Status, Integer> possibleStatuses,
        List<StandardTotals> standards,
        List<BlockerTotals> blockers,
        List<CertificateLapses> lapses) {

    /**
     * Rejects {@code null} and negative counts, fills in the statuses that are left out, and puts the lists in order.
     *
     * @throws IllegalArgumentException if a count is negative
     */
    public PortfolioGroup {
        Objects.requireNonNull(requirementSet, "requirementSet");
        Objects.requireNonNull(asAt, "asAt");
        Counts.check("assessments", assessments);
        Counts.check("determined", determined);
        statuses = Counts.ofEveryStatus("statuses", statuses);
        possibleStatuses = Counts.ofEveryStatus("possibleStatuses", possibleStatuses);
        standards = List.copyOf(Counts.joined(standards, StandardTotals::number, StandardTotals::plus));
        blockers = Counts.joined(blockers, BlockerTotals::key, BlockerTotals::plus).stream()
                .sorted(BlockerTotals.COMMONEST_FIRST)
                .toList();
        lapses = List.copyOf(Counts.joined(lapses, CertificateLapses::key, CertificateLapses::plus));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static PortfolioGroup bind(Binding binding) {
        return new PortfolioGroup(
                new RequirementSetId(
                        Objects.requireNonNull(binding.edition, "edition"),
                        Objects.requireNonNull(binding.category, "category"),
                        Objects.requireNonNull(binding.requirements, "requirements"),
                        Objects.requireNonNull(binding.completeness, "completeness")),
                Objects.requireNonNull(Days.parse(binding.asAt), "asAt"),
                Objects.requireNonNull(binding.assessments, "assessments"),
                Objects.requireNonNull(binding.determined, "determined"),
                Objects.requireNonNull(binding.statuses, "statuses"),
                Objects.requireNonNull(binding.possibleStatuses, "possibleStatuses"),
                DocumentBinding.atMost(Objects.requireNonNull(binding.standards, "standards"), Bounds.STANDARDS),
                DocumentBinding.atMost(Objects.requireNonNull(binding.blockers, "blockers"), Bounds.OUTSTANDING),
                DocumentBinding.atMost(Objects.requireNonNull(binding.lapses, "lapses"), Bounds.ENTRIES));
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Edition edition;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Category category;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String asAt;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Integer assessments;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Integer determined;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Map<Status, Integer> statuses;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Map<Status, Integer> possibleStatuses;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<StandardTotals> standards;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<BlockerTotals> blockers;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<CertificateLapses> lapses;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Checksum requirements;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Completeness completeness;
    }

    /**
     * Gives the commonest blockers: what is to be answered or settled first, then what only has to be confirmed.
     *
     * @param most how many at most
     * @return the commonest blockers; fewer where there are fewer
     * @throws IllegalArgumentException if {@code most} is negative
     */
    public List<BlockerTotals> commonestBlockers(int most) {
        Counts.check("most", most);
        return Stream.concat(
                        blockers.stream().filter(blocker -> blocker.kind() != BlockerKind.CONFIRMATION),
                        blockers.stream().filter(blocker -> blocker.kind() == BlockerKind.CONFIRMATION))
                .limit(most)
                .toList();
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

    Key key() {
        return new Key(requirementSet, asAt);
    }

    /** The sum with another group of the same key. */
    PortfolioGroup plus(PortfolioGroup other) {
        return new PortfolioGroup(
                requirementSet,
                asAt,
                Counts.sum(assessments, other.assessments),
                Counts.sum(determined, other.determined),
                Counts.sum(statuses, other.statuses),
                Counts.sum(possibleStatuses, other.possibleStatuses),
                Counts.concat(standards, other.standards),
                Counts.concat(blockers, other.blockers),
                Counts.concat(lapses, other.lapses));
    }

    /** {@return edition, category, day, and how many assessments have which status} */
    @Override
    public String toString() {
        return "PortfolioGroup[" + edition() + " category " + category() + " as at " + asAt + ": " + assessments
                + " assessments, " + statuses + "]";
    }

    /** What is counted together. */
    record Key(RequirementSetId requirementSet, LocalDate asAt) implements Comparable<Key> {

        private static final Comparator<Key> ORDER = Comparator.<Key, Edition>comparing(
                        key -> key.requirementSet.edition())
                .thenComparing(key -> key.requirementSet.category())
                .thenComparing(Key::asAt)
                .thenComparing(key -> key.requirementSet.checksum())
                .thenComparing(key -> key.requirementSet.completeness());

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }
}
