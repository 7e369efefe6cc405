package io.github.opendspt.scoring;

import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.ImprovementPlan;
import io.github.opendspt.model.assessment.PreviousStatus;
import io.github.opendspt.model.requirement.OrganisationTypeRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The two routes to Approaching Standards. Either is enough. */
final class ApproachingRoutes {

    private final PreparedSet set;
    private final Tally tally;
    private final Assessment assessment;
    private final LocalDate asAt;
    private final @Nullable OrganisationTypeRule rule;

    ApproachingRoutes(PreparedSet set, Tally tally, Assessment assessment, LocalDate asAt) {
        this.set = set;
        this.tally = tally;
        this.assessment = assessment;
        this.asAt = asAt;
        this.rule = set.rule(assessment.organisation().type()).orElse(null);
    }

    /**
     * Whether a route is open.
     *
     * @param findings takes what is not known, where that leaves the matter open
     */
    Truth open(Collection<Finding> findings) {
        ImprovementPlan plan = assessment.improvementPlan();
        // Without a plan both routes are closed, whatever else is not known.
        if (plan == null) {
            return Truth.NO;
        }
        List<Finding> unknown = new ArrayList<>(0);
        Truth open = reviewed(plan, unknown).or(selfPublished(plan, unknown));
        if (open == Truth.UNKNOWN) {
            findings.addAll(unknown);
        }
        return open;
    }

    /** A15: an improvement plan that NHS England approved. One that was only handed in is certainly not approved. */
    private Truth reviewed(ImprovementPlan plan, Collection<Finding> unknown) {
        if (!plan.approvedBy(asAt)) {
            return Truth.NO;
        }
        Truth eligible = rule == null ? Truth.UNKNOWN : Truth.of(rule.reviewedApproaching());
        if (eligible == Truth.UNKNOWN) {
            unknown.add(eligibility(
                    "status.undetermined-reviewed-route",
                    "whether an approved improvement plan gives Approaching Standards to the type %s in %s is not known"
                            + " (rule A15)"));
        }
        return eligible;
    }

    /** A16: the reduced list with a plan of one's own, once only (A28). */
    private Truth selfPublished(ImprovementPlan plan, Collection<Finding> unknown) {
        Truth eligible = rule == null ? Truth.UNKNOWN : Truth.of(rule.selfPublishedApproaching());
        LocalDate from = rule == null ? null : rule.selfPublishedFrom();
        Truth begun = Truth.of(from == null || !asAt.isBefore(from));
        Truth first = firstApproaching(assessment.previousStatus());
        Truth listKnown = set.approaching > 0 && set.holdsWholeReducedList ? Truth.YES : Truth.UNKNOWN;
        Truth open = Truth.of(plan.submittedBy(asAt))
                .and(begun)
                .and(eligible)
                .and(first)
                .and(listKnown)
                .and(tally.reducedListComplete());
        if (open != Truth.UNKNOWN) {
            return open;
        }
        if (eligible == Truth.UNKNOWN) {
            unknown.add(eligibility(
                    "status.undetermined-self-published-route",
                    "whether the type %s may publish the reduced list as Approaching Standards in %s is not known (rules"
                            + " A16 and A29)"));
        }
        if (first == Truth.UNKNOWN) {
            unknown.add(StatusDecision.unknown(
                    "/previousStatus",
                    Reason.of(
                            "status.undetermined-previous-status",
                            "the reduced list may be published as Approaching Standards once only (rule A28), and the"
                                    + " status of the last publication is not stated")));
        }
        if (listKnown == Truth.UNKNOWN) {
            unknown.add(StatusDecision.unknown(
                    null,
                    Reason.of(
                            "status.undetermined-reduced-list",
                            "not every item of the reduced list for Approaching Standards is known (rule A16): %s are"
                                    + " held",
                            set.approaching)));
        }
        return open;
    }

    /** A28. */
    private static Truth firstApproaching(@Nullable PreviousStatus previous) {
        return previous == null ? Truth.UNKNOWN : Truth.of(previous != PreviousStatus.APPROACHING_STANDARDS);
    }

    private Finding eligibility(String code, String template) {
        return StatusDecision.unknown(
                "/organisation/type",
                Reason.of(code, template, assessment.organisation().type(), set.requirements.edition()));
    }
}
