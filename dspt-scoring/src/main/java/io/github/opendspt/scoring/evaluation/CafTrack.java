package io.github.opendspt.scoring.evaluation;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.caf.CafProfile;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.scoring.caf.CafScorer;
import io.github.opendspt.scoring.caf.forecast.CafForecast;
import io.github.opendspt.scoring.caf.forecast.CafForecaster;
import io.github.opendspt.scoring.caf.forecast.CafReminderSchedule;
import io.github.opendspt.scoring.caf.plan.CafPlan;
import io.github.opendspt.scoring.caf.plan.CafPlanner;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** The part of an evaluator that judges the CAF-aligned track. It remembers the scorer of each edition. Thread-safe. */
final class CafTrack {

    private final Catalogue catalogue;
    private final Map<Edition, CafProfile> profiles;
    private final UnaryOperator<CafScorer> rules;
    private final Map<CafOutcomes, CafScorer> scorers = new ConcurrentHashMap<>();

    private CafTrack(Catalogue catalogue, Map<Edition, CafProfile> profiles, UnaryOperator<CafScorer> rules) {
        this.catalogue = catalogue;
        this.profiles = profiles;
        this.rules = rules;
    }

    static CafTrack of(Catalogue catalogue) {
        return new CafTrack(catalogue, Map.of(), UnaryOperator.identity());
    }

    CafTrack with(CafProfile profile) {
        Map<Edition, CafProfile> more = new TreeMap<>(profiles);
        more.put(profile.edition(), profile);
        return new CafTrack(catalogue, more, rules);
    }

    CafTrack with(UnaryOperator<CafScorer> rule) {
        return new CafTrack(catalogue, profiles, scorer -> rule.apply(rules.apply(scorer)));
    }

    CafEvaluation evaluate(CafAssessment assessment, LocalDate asAt) {
        CafOutcomes outcomes = catalogue.caf().outcomes(assessment);
        return new CafEvaluation(
                assessment,
                outcomes,
                profiles.get(outcomes.edition()),
                scorer(outcomes).score(assessment, asAt));
    }

    CafPlan plan(CafEvaluation evaluation) {
        return CafPlanner.of(evaluation.outcomes(), catalogue).plan(evaluation.scorecard());
    }

    CafForecast forecast(CafEvaluation evaluation, LocalDate until) {
        return CafForecaster.of(scorer(evaluation.outcomes()), catalogue)
                .forecast(evaluation.assessment(), evaluation.scorecard(), until);
    }

    CafReminderSchedule reminders(CafEvaluation evaluation, LocalDate until) {
        return CafReminderSchedule.of(
                scorer(evaluation.outcomes()), catalogue, evaluation.assessment(), evaluation.asAt(), until);
    }

    private CafScorer scorer(CafOutcomes outcomes) {
        return scorers.computeIfAbsent(outcomes, this::make);
    }

    private CafScorer make(CafOutcomes outcomes) {
        CafProfile profile = profiles.get(outcomes.edition());
        CafScorer scorer = profile == null ? CafScorer.of(outcomes) : CafScorer.of(outcomes, profile);
        return rules.apply(scorer.withCatalogue(catalogue));
    }
}
