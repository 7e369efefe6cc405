package io.github.opendspt.examples.cli.portfolio;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.catalogue.Openness;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.scoring.Published;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.caf.CafScorecard;
import io.github.opendspt.scoring.evaluation.CafEvaluation;
import io.github.opendspt.scoring.evaluation.Evaluation;
import io.github.opendspt.scoring.evaluation.Evaluator;
import org.jspecify.annotations.Nullable;

/**
 * The result of an organisation, as a row of the table.
 *
 * @param odsCode its code
 * @param name its name
 * @param edition the edition
 * @param category the category, or {@code null} on the CAF-aligned track
 * @param completeness how far the list of items can be trusted (rules A39 and A40), or {@code null} on that track
 * @param openness whether one can publish for the edition on the day (rule B3a)
 * @param status what is certain
 * @param possible what is not ruled out
 * @param published what was published for the edition (rule A41), or {@code null}
 * @param outstanding how many things are outstanding for Standards Met
 * @param next what lapses next, or {@code null} if nothing does
 * @param input the input that holds it
 */
record OrganisationRow(
        OdsCode odsCode,
        String name,
        Edition edition,
        @Nullable Category category,
        @Nullable Completeness completeness,
        Openness openness,
        Status status,
        Status possible,
        @Nullable Published published,
        int outstanding,
        @Nullable Lapse next,
        String input) {

    /** The row of a verdict by evidence items. */
    static OrganisationRow of(Evaluator evaluator, Evaluation evaluation, String input) {
        Scorecard card = evaluation.scorecard();
        Organisation organisation = evaluation.assessment().organisation();
        return new OrganisationRow(
                organisation.odsCode(),
                organisation.name(),
                card.edition(),
                card.category(),
                card.completeness(),
                card.openness(),
                card.status(),
                card.possibleStatus(),
                card.published(),
                card.blockers().size(),
                Lapse.next(evaluator, evaluation),
                input);
    }

    /** The row of a verdict on the CAF-aligned track, where no certificate counts (rule E9). */
    static OrganisationRow of(CafEvaluation evaluation, String input) {
        CafScorecard card = evaluation.scorecard();
        Organisation organisation = evaluation.assessment().organisation();
        return new OrganisationRow(
                organisation.odsCode(),
                organisation.name(),
                card.edition(),
                null,
                null,
                card.openness(),
                card.status(),
                card.possibleStatus(),
                card.published(),
                card.blockers().size(),
                Lapse.next(evaluation),
                input);
    }

    /** Whether the list of items is not the confirmed one. */
    boolean unconfirmed() {
        return completeness != null && completeness != Completeness.COMPLETE;
    }

    /** By what it is judged, in words. */
    String track() {
        return category == null ? "CAF-aligned" : "category " + category;
    }
}
