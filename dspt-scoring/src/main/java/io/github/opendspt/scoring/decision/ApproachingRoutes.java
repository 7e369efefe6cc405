package io.github.opendspt.scoring.decision;

import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.ImprovementPlan;
import io.github.opendspt.model.assessment.PreviousStatus;
import io.github.opendspt.model.requirement.OrganisationTypeRule;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The two routes to Approaching Standards. Either is enough. */
final class ApproachingRoutes {

    private final Decision decision;
    private final PreparedSet set;
    private final Assessment assessment;
    private final LocalDate asAt;
    private final @Nullable OrganisationTypeRule rule;

    ApproachingRoutes(Decision decision) {
        this.decision = decision;
        this.set = decision.set();
        this.assessment = decision.assessment();
        this.asAt = decision.asAt();
        this.rule = set.rule(assessment.organisation().type()).orElse(null);
    }

    /**
     * Whether a route is open.
     *
     * @param questions takes what is not known, where that leaves the matter open
     */
    Truth open(Set<OpenQuestion> questions) {
        ImprovementPlan plan = assessment.improvementPlan();
        // Without a plan both routes are closed, whatever else is not known.
        if (plan == null) {
            return Truth.NO;
        }
        Set<OpenQuestion> unknown = EnumSet.noneOf(OpenQuestion.class);
        Truth open = reviewed(plan, unknown).or(selfPublished(plan, unknown));
        if (open == Truth.UNKNOWN) {
            questions.addAll(unknown);
        }
        return open;
    }

    /** A15: an improvement plan that NHS England approved. One that was only submitted is certainly not approved. */
    private Truth reviewed(ImprovementPlan plan, Set<OpenQuestion> unknown) {
        if (!plan.approvedBy(asAt)) {
            return Truth.NO;
        }
        Truth eligible = rule == null ? Truth.UNKNOWN : Truth.of(rule.reviewedApproaching());
        if (eligible == Truth.UNKNOWN) {
            unknown.add(OpenQuestion.REVIEWED_ROUTE);
        }
        return eligible;
    }

    /** A16: the reduced list with a plan of one's own, once only (A28). */
    private Truth selfPublished(ImprovementPlan plan, Set<OpenQuestion> unknown) {
        Truth eligible = rule == null ? Truth.UNKNOWN : Truth.of(rule.selfPublishedApproaching());
        LocalDate from = rule == null ? null : rule.selfPublishedFrom();
        Truth begun = Truth.of(from == null || !asAt.isBefore(from));
        Truth first = firstApproaching(assessment.previousStatus());
        Truth listKnown = listKnown();
        Truth open = Truth.of(plan.submittedBy(asAt))
                .and(begun)
                .and(eligible)
                .and(first)
                .and(listKnown)
                .and(decision.reducedListComplete());
        if (open != Truth.UNKNOWN) {
            return open;
        }
        if (eligible == Truth.UNKNOWN) {
            unknown.add(OpenQuestion.SELF_PUBLISHED_ROUTE);
        }
        if (first == Truth.UNKNOWN) {
            unknown.add(OpenQuestion.PREVIOUS_STATUS);
        }
        if (listKnown == Truth.UNKNOWN) {
            unknown.add(OpenQuestion.REDUCED_LIST);
        }
        return open;
    }

    /** A28. */
    private static Truth firstApproaching(@Nullable PreviousStatus previous) {
        return previous == null ? Truth.UNKNOWN : Truth.of(previous != PreviousStatus.APPROACHING_STANDARDS);
    }

    /** A39: the reduced list of a set that is not complete is not known either. */
    private Truth listKnown() {
        return Truth.known(set.approaching() > 0 && set.holdsWholeReducedList() && decision.requirementsConfirmed());
    }
}
