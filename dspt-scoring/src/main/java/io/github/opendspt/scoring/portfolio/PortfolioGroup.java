package io.github.opendspt.scoring.portfolio;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.requirement.Completeness;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How the assessments stand that were judged by one requirement set on one day.
 *
 * <p>An organisation that is in the portfolio twice is counted twice. The lists are in the order that is said of them,
 * whatever order they are given in, and what is given twice is added up. A value: immutable and thread-safe.
 *
 * @param edition the edition
 * @param category the category by whose requirements the assessments were judged
 * @param asAt the day of the verdicts
 * @param requirements the checksum of the requirement set
 * @param completeness how far the requirement set can be trusted
 * @param assessments how many assessments there are
 * @param determined of how many of them the status is {@linkplain io.github.opendspt.scoring.Scorecard#determined()
 *     determined}
 * @param statuses how many of them have which status for certain; every status is there
 * @param possibleStatuses of how many of them which status is the highest that is not ruled out; every status is there
 * @param standards how each standard stands, in order of number
 * @param blockers what stands between the organisations and Standards Met, the commonest first; of those that are as common,
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
        @JsonProperty("edition") Edition edition,
        @JsonProperty("category") Category category,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @JsonProperty("asAt")
        LocalDate asAt,

        @JsonProperty("requirements") String requirements,
        @JsonProperty("completeness") Completeness completeness,
        @JsonProperty("assessments") int assessments,
        @JsonProperty("determined") int determined,
        @JsonProperty("statuses") Map<Status, Integer> statuses,
        @JsonProperty("possibleStatuses") Map<Status, Integer> possibleStatuses,
        @JsonProperty("standards") List<StandardTotals> standards,
        @JsonProperty("blockers") List<BlockerTotals> blockers,
        @JsonProperty("lapses") List<CertificateLapses> lapses) {

    /**
     * Rejects {@code null} and negative counts, fills in the statuses that are left out, and puts the lists in order.
     *
     * @throws IllegalArgumentException if a count is negative
     */
    public PortfolioGroup {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(asAt, "asAt");
        Objects.requireNonNull(requirements, "requirements");
        Objects.requireNonNull(completeness, "completeness");
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

    /**
     * The first of the {@link #blockers()}.
     *
     * @param most how many at most
     * @return the commonest blockers; fewer where there are fewer
     * @throws IllegalArgumentException if {@code most} is negative
     */
    public List<BlockerTotals> commonestBlockers(int most) {
        Counts.check("most", most);
        return blockers.subList(0, Math.min(most, blockers.size()));
    }

    Key key() {
        return new Key(edition, category, asAt, requirements);
    }

    /** The sum with another group of the same key. */
    PortfolioGroup plus(PortfolioGroup other) {
        return new PortfolioGroup(
                edition,
                category,
                asAt,
                requirements,
                completeness.compareTo(other.completeness) >= 0 ? completeness : other.completeness,
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
        return "PortfolioGroup[" + edition + " category " + category + " as at " + asAt + ": " + assessments
                + " assessments, " + statuses + "]";
    }

    /** What is counted together. */
    record Key(Edition edition, Category category, LocalDate asAt, String requirements) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            int order = edition.compareTo(other.edition);
            if (order == 0) {
                order = category.compareTo(other.category);
            }
            if (order == 0) {
                order = asAt.compareTo(other.asAt);
            }
            return order != 0 ? order : requirements.compareTo(other.requirements);
        }
    }
}
