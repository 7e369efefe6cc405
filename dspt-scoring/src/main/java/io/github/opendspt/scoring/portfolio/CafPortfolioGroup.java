package io.github.opendspt.scoring.portfolio;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.constraint.Bounds;
import io.github.opendspt.model.internal.Days;
import io.github.opendspt.model.internal.DocumentBinding;
import io.github.opendspt.scoring.caf.ProfileSummary;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The results of the assessments of the CAF-aligned track that were judged by the same outcomes and expected levels on one day.
 *
 * <p>An organisation that is in the portfolio twice is counted twice. The lists are in the order that is said of them, whatever
 * order they are given in, and what is given twice is added up. A value: immutable and thread-safe.
 *
 * @param edition the edition
 * @param asAt the day of the verdicts
 * @param requirementsChecksum the checksum of the outcomes
 * @param profile the expected levels that were judged by, and for how many outcomes they are known; bodies for which nothing
 *     public says what is expected (rule E2) are a group of their own
 * @param assessments how many assessments there are
 * @param determined of how many of them the status is determined
 * @param statuses how many of them have which status for certain; every status is there
 * @param possibleStatuses of how many of them which status is the highest that is not ruled out; every status is there
 * @param objectives the result of each objective, in order of letter
 * @param blockers what is outstanding for Standards Met, the commonest first; of those that are as common, in order of ref, then
 *     of kind
 */
@JsonPropertyOrder({
    "edition",
    "asAt",
    "requirements",
    "profile",
    "assessments",
    "determined",
    "statuses",
    "possibleStatuses",
    "objectives",
    "blockers"
})
public record CafPortfolioGroup(
        Edition edition,

        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate asAt,

        @JsonProperty("requirements") Checksum requirementsChecksum,
        ProfileSummary profile,
        int assessments,
        int determined,
        Map<Status, Integer> statuses,
        Map<Status, Integer> possibleStatuses,
        List<ObjectiveTotals> objectives,
        List<CafBlockerTotals> blockers) {

    /**
     * Rejects {@code null} and negative counts, fills in the statuses that are left out, and puts the lists in order.
     *
     * @throws IllegalArgumentException if a count is negative
     */
    public CafPortfolioGroup {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(asAt, "asAt");
        Objects.requireNonNull(requirementsChecksum, "requirementsChecksum");
        Objects.requireNonNull(profile, "profile");
        Counts.check("assessments", assessments);
        Counts.check("determined", determined);
        statuses = Counts.ofEveryStatus("statuses", statuses);
        possibleStatuses = Counts.ofEveryStatus("possibleStatuses", possibleStatuses);
        objectives = List.copyOf(Counts.joined(objectives, ObjectiveTotals::letter, ObjectiveTotals::plus));
        blockers = Counts.joined(blockers, CafBlockerTotals::key, CafBlockerTotals::plus).stream()
                .sorted(CafBlockerTotals.COMMONEST_FIRST)
                .toList();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static CafPortfolioGroup bind(Binding binding) {
        return new CafPortfolioGroup(
                Objects.requireNonNull(binding.edition, "edition"),
                Objects.requireNonNull(Days.parse(binding.asAt), "asAt"),
                Objects.requireNonNull(binding.requirements, "requirements"),
                Objects.requireNonNull(binding.profile, "profile"),
                Objects.requireNonNull(binding.assessments, "assessments"),
                Objects.requireNonNull(binding.determined, "determined"),
                Objects.requireNonNull(binding.statuses, "statuses"),
                Objects.requireNonNull(binding.possibleStatuses, "possibleStatuses"),
                DocumentBinding.atMost(Objects.requireNonNull(binding.objectives, "objectives"), Bounds.ASSERTIONS),
                DocumentBinding.atMost(Objects.requireNonNull(binding.blockers, "blockers"), Bounds.OUTSTANDING));
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Edition edition;

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
        List<ObjectiveTotals> objectives;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<CafBlockerTotals> blockers;
    }

    Key key() {
        return new Key(edition, asAt, requirementsChecksum, profile);
    }

    /** The sum with another group of the same key. */
    CafPortfolioGroup plus(CafPortfolioGroup other) {
        return new CafPortfolioGroup(
                edition,
                asAt,
                requirementsChecksum,
                profile,
                Counts.sum(assessments, other.assessments),
                Counts.sum(determined, other.determined),
                Counts.sum(statuses, other.statuses),
                Counts.sum(possibleStatuses, other.possibleStatuses),
                Counts.concat(objectives, other.objectives),
                Counts.concat(blockers, other.blockers));
    }

    /** {@return edition, day, and how many assessments have which status} */
    @Override
    public String toString() {
        return "CafPortfolioGroup[" + edition + " as at " + asAt + ": " + assessments + " assessments, " + statuses
                + "]";
    }

    /** What is counted together. */
    record Key(Edition edition, LocalDate asAt, Checksum requirements, ProfileSummary profile)
            implements Comparable<Key> {

        private static final Comparator<Key> ORDER = Comparator.comparing(Key::edition)
                .thenComparing(Key::asAt)
                .thenComparing(Key::requirements)
                .thenComparing(key -> key.profile.name())
                .thenComparing(key -> key.profile.checksum())
                .thenComparingInt(key -> key.profile.known())
                .thenComparingInt(key -> key.profile.total());

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }
}
