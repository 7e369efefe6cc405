package io.github.opendspt.scoring.portfolio;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.constraint.Bounds;
import io.github.opendspt.model.internal.DocumentBinding;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.caf.CafScorecard;
import java.io.Serializable;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The totals of a portfolio: the sum of what became of its documents.
 *
 * <p>{@link #join} makes a commutative monoid of them, with {@link #EMPTY} as its neutral element: however the documents
 * are split, in whatever order the parts are joined, the sum is the same. Totals of different days, editions and
 * requirement sets may be joined too; they stay apart as {@linkplain #groups() groups}. A count that reaches
 * {@link Integer#MAX_VALUE} stays there.
 *
 * <p>Totals hold no evidence and name no organisation. Written with a Jackson mapper, version 2 or 3, they are the document
 * {@value #FORMAT}. Serialisable by Java's own serialisation, whose form is that document, so that it outlives a version of
 * this library. A value: deeply immutable and thread-safe.
 *
 * @param groups the assessments of standards and evidence items that were judged: by edition, category, day and requirement set, in that order
 * @param cafGroups the assessments of the CAF-aligned track that were judged: by edition, day, outcomes and expected levels, in
 *     that order
 * @param unreadable how many documents could not be read
 * @param unjudged how many could be read but not judged, since no requirements are held for them
 * @param problems how many problems of which code these documents have, in order of code
 * @param firstProblems the first of these problems, at most {@value #MOST_PROBLEMS}: in order of line and column, those
 *     without a line last
 * @serial exclude
 */
// Error Prone does not know that a class may be excluded from the page of serialised forms.
@SuppressWarnings("InvalidBlockTag")
@JsonPropertyOrder({"format", "groups", "cafGroups", "unreadable", "unjudged", "problems", "firstProblems"})
public record PortfolioTotals(
        List<PortfolioGroup> groups,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<CafPortfolioGroup> cafGroups,
        int unreadable,
        int unjudged,
        SortedMap<String, Integer> problems,
        List<Problem> firstProblems)
        implements Serializable {

    /** The format of portfolio documents. */
    public static final String FORMAT = "dspt-portfolio/1";

    /** How many problems are kept at most; further ones are only counted. */
    public static final int MOST_PROBLEMS = 100;

    /** In order of place; the rest of the comparison only makes the order total. */
    static final Comparator<Problem> PROBLEM_ORDER = Comparator.comparing(
                    Problem::line, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Problem::column, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Problem::code)
            .thenComparing(Problem::pointer)
            .thenComparing(Problem::ref, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Problem::message);

    /** The totals of no documents. */
    public static final PortfolioTotals EMPTY =
            new PortfolioTotals(List.of(), List.of(), 0, 0, Collections.emptySortedMap(), List.of());

    /**
     * Rejects {@code null} and negative counts, adds up groups of the same key, puts everything in order and drops the
     * problems beyond {@value #MOST_PROBLEMS}.
     *
     * @throws IllegalArgumentException if a count is negative
     */
    public PortfolioTotals {
        groups = List.copyOf(Counts.joined(groups, PortfolioGroup::key, PortfolioGroup::plus));
        cafGroups = List.copyOf(Counts.joined(cafGroups, CafPortfolioGroup::key, CafPortfolioGroup::plus));
        Counts.check("unreadable", unreadable);
        Counts.check("unjudged", unjudged);
        TreeMap<String, Integer> counts = new TreeMap<>();
        counts.putAll(problems);
        counts.values().forEach(count -> Counts.check("problems", count));
        problems = Collections.unmodifiableSortedMap(counts);
        firstProblems = firstProblems.stream()
                .sorted(PROBLEM_ORDER)
                .limit(MOST_PROBLEMS)
                .toList();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static PortfolioTotals bind(Binding binding) {
        binding.checkFormat(FORMAT);
        return PortfolioJson.writer()
                .checked(new PortfolioTotals(
                        DocumentBinding.atMost(Objects.requireNonNull(binding.groups, "groups"), Bounds.ENTRIES),
                        binding.cafGroups == null
                                ? List.of()
                                : DocumentBinding.atMost(binding.cafGroups, Bounds.ENTRIES),
                        Objects.requireNonNull(binding.unreadable, "unreadable"),
                        Objects.requireNonNull(binding.unjudged, "unjudged"),
                        Objects.requireNonNull(binding.problems, "problems"),
                        DocumentBinding.atMost(
                                Objects.requireNonNull(binding.firstProblems, "firstProblems"), MOST_PROBLEMS)));
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding extends DocumentBinding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<PortfolioGroup> groups;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<CafPortfolioGroup> cafGroups;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Integer unreadable;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Integer unjudged;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        SortedMap<String, Integer> problems;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<Problem> firstProblems;
    }

    /**
     * The totals of one assessment that was judged.
     *
     * @param scorecard the verdict
     * @param assessment the assessment that it is about
     * @return the totals
     * @throws IllegalArgumentException if the verdict is about another organisation or edition than the assessment
     */
    public static PortfolioTotals of(Scorecard scorecard, Assessment assessment) {
        Objects.requireNonNull(scorecard, "scorecard");
        Objects.requireNonNull(assessment, "assessment");
        if (!scorecard.odsCode().equals(assessment.organisation().odsCode())
                || !scorecard.edition().equals(assessment.edition())) {
            throw new IllegalArgumentException("assessment: it is of "
                    + assessment.organisation().odsCode() + " in " + assessment.edition() + ", the scorecard of "
                    + scorecard.odsCode() + " in " + scorecard.edition());
        }
        TotalsTally tally = new TotalsTally();
        tally.addJudged(scorecard, assessment);
        return tally.totals();
    }

    /**
     * The totals of one assessment of the CAF-aligned track that was judged.
     *
     * @param scorecard the verdict
     * @return the totals
     */
    public static PortfolioTotals of(CafScorecard scorecard) {
        Objects.requireNonNull(scorecard, "scorecard");
        TotalsTally tally = new TotalsTally();
        tally.addJudged(scorecard);
        return tally.totals();
    }

    /**
     * The totals of one document.
     *
     * @param entry what became of it
     * @return the totals
     */
    public static PortfolioTotals of(PortfolioEntry entry) {
        Objects.requireNonNull(entry, "entry");
        TotalsTally tally = new TotalsTally();
        tally.add(entry);
        return tally.totals();
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
     * How many documents there are, judged or not.
     *
     * @return the sum of the assessments of all groups, of {@link #unreadable()} and of {@link #unjudged()}
     */
    public int documents() {
        return Counts.sum(Counts.sum(unreadable, unjudged), assessments());
    }

    /**
     * How many assessments were judged.
     *
     * @return the sum of the assessments of all groups, of both forms
     */
    public int assessments() {
        int sum = 0;
        for (PortfolioGroup group : groups) {
            sum = Counts.sum(sum, group.assessments());
        }
        return Counts.sum(sum, cafAssessments());
    }

    /**
     * How many assessments of the CAF-aligned track were judged.
     *
     * @return the sum of the assessments of all groups of that track
     */
    public int cafAssessments() {
        int sum = 0;
        for (CafPortfolioGroup group : cafGroups) {
            sum = Counts.sum(sum, group.assessments());
        }
        return sum;
    }

    /**
     * The totals of the documents of both: commutative, associative, and neutral with {@link #EMPTY}. Documents that both
     * have seen are counted twice.
     *
     * @param other the totals of other documents
     * @return the sum
     */
    public PortfolioTotals join(PortfolioTotals other) {
        Objects.requireNonNull(other, "other");
        return new PortfolioTotals(
                Counts.concat(groups, other.groups),
                Counts.concat(cafGroups, other.cafGroups),
                Counts.sum(unreadable, other.unreadable),
                Counts.sum(unjudged, other.unjudged),
                Counts.sum(problems, other.problems),
                Counts.concat(firstProblems, other.firstProblems));
    }

    private Object writeReplace() {
        return new SerialForm(PortfolioJson.writer().toBytes(this));
    }

    /** {@return how many documents there are, and the groups} */
    @Override
    public String toString() {
        return "PortfolioTotals[" + documents() + " documents, " + unreadable + " unreadable, " + unjudged
                + " not judged, " + groups + (cafGroups.isEmpty() ? "" : ", " + cafGroups) + "]";
    }

    /** What Java's serialisation writes: the document. */
    private static final class SerialForm implements Serializable {

        private static final long serialVersionUID = 1L;

        /** The document {@value PortfolioTotals#FORMAT}, in UTF-8. */
        private final byte[] document;

        SerialForm(byte[] document) {
            this.document = document;
        }

        private Object readResolve() {
            return PortfolioJson.reader().read(document).orElseThrow();
        }
    }
}
