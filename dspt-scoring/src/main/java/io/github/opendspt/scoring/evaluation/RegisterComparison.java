package io.github.opendspt.scoring.evaluation;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.PreviousStatus;
import io.github.opendspt.model.assessment.Publication;
import io.github.opendspt.model.assessment.ToolkitAssessment;
import io.github.opendspt.model.code.Term;
import io.github.opendspt.model.register.PublishedStatus;
import io.github.opendspt.scoring.code.RegisterComparisonCodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How what the public register shows of an organisation compares with the verdict on its answers, of either form. The register shows an
 * event, the verdict is of today (rule A41), so that a difference is something to know and no fault. A value: immutable and
 * thread-safe.
 *
 * @param relation how the two compare
 * @param reasons why, and what else differs
 */
public record RegisterComparison(Relation relation, List<Reason> reasons) {

    /** Rejects {@code null} and copies the list. */
    public RegisterComparison {
        Objects.requireNonNull(relation, "relation");
        reasons = List.copyOf(reasons);
    }

    /** How the status of the register compares with what the answers would publish as. */
    public enum Relation implements Term {
        /** It is exactly that, and that is certain. */
        AGREES,
        /** It lies between what is certain and what is possible. */
        WITHIN,
        /** It is more than what is possible. */
        HIGHER,
        /** It is less than what is certain. */
        LOWER,
        /** The two are not compared: of another edition, no publication, or a status that is not awarded today. */
        NOT_COMPARED;

        /**
         * Finds a relation by its {@link #token()}.
         *
         * @param token the spelling in documents
         * @return the relation
         * @throws IllegalArgumentException if there is no such relation
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Relation parse(String token) {
            return Term.parse(Relation.class, token);
        }

        /**
         * Finds a relation by its {@link #token()}, as {@link #parse} does.
         *
         * @param token the spelling in documents
         * @return the relation
         * @throws IllegalArgumentException if there is no such relation
         */
        public static Relation of(String token) {
            return parse(token);
        }

        /** {@return the {@link #token()}} */
        @Override
        public String toString() {
            return token();
        }
    }

    /**
     * Compares a row of the register with the verdict on answers of standards and evidence items.
     *
     * @param row what the register shows
     * @param evaluation the verdict
     * @return how the two compare
     */
    public static RegisterComparison between(PublishedStatus row, Evaluation evaluation) {
        return between(
                row,
                evaluation.assessment(),
                evaluation.scorecard().status(),
                evaluation.scorecard().possibleStatus());
    }

    /**
     * Compares a row of the register with the verdict on answers of the CAF-aligned track.
     *
     * @param row what the register shows
     * @param evaluation the verdict
     * @return how the two compare
     */
    public static RegisterComparison between(PublishedStatus row, CafEvaluation evaluation) {
        return between(
                row,
                evaluation.assessment(),
                evaluation.scorecard().status(),
                evaluation.scorecard().possibleStatus());
    }

    private static RegisterComparison between(
            PublishedStatus row, ToolkitAssessment assessment, Status certain, Status possible) {
        PreviousStatus shown = row.status();
        if (shown == null || shown == PreviousStatus.NONE || row.edition() == null) {
            return notCompared(Reason.of(RegisterComparisonCodes.NOTHING_PUBLISHED));
        }
        if (!row.edition().equals(assessment.edition())) {
            return notCompared(Reason.of(RegisterComparisonCodes.OTHER_EDITION, row.edition(), assessment.edition()));
        }
        Status published = shown.status().orElse(null);
        if (published == null) {
            return notCompared(Reason.of(RegisterComparisonCodes.NOT_COMPARABLE, shown));
        }
        List<Reason> reasons = new ArrayList<>();
        Relation relation = compare(published, certain, possible);
        reasons.add(
                switch (relation) {
                    case HIGHER -> Reason.of(RegisterComparisonCodes.HIGHER, shown, possible);
                    case LOWER -> Reason.of(RegisterComparisonCodes.LOWER, shown, certain);
                    case WITHIN -> Reason.of(RegisterComparisonCodes.WITHIN, shown, certain, possible);
                    case AGREES, NOT_COMPARED -> Reason.of(RegisterComparisonCodes.AGREES, shown);
                });
        recorded(row, shown, assessment.publication(), reasons);
        return new RegisterComparison(relation, reasons);
    }

    private static Relation compare(Status published, Status certain, Status possible) {
        if (published.compareTo(possible) > 0) {
            return Relation.HIGHER;
        }
        if (published.compareTo(certain) < 0) {
            return Relation.LOWER;
        }
        return certain == possible ? Relation.AGREES : Relation.WITHIN;
    }

    private static void recorded(
            PublishedStatus row, PreviousStatus shown, @Nullable Publication publication, List<Reason> reasons) {
        if (row.on() == null) {
            return;
        }
        if (publication == null) {
            reasons.add(Reason.of(RegisterComparisonCodes.NOT_RECORDED, shown, row.on()));
        } else if (PreviousStatus.of(publication.status()) != shown
                || !publication.on().equals(row.on())) {
            reasons.add(Reason.of(
                    RegisterComparisonCodes.RECORDED_OTHERWISE,
                    publication.status(),
                    publication.on(),
                    shown,
                    row.on()));
        }
    }

    private static RegisterComparison notCompared(Reason reason) {
        return new RegisterComparison(Relation.NOT_COMPARED, List.of(reason));
    }
}
