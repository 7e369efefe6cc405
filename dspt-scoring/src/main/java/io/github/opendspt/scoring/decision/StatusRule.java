package io.github.opendspt.scoring.decision;

import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.requirement.Track;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which statuses are open. Each route is a conjunction in three-valued logic: {@code status} is the highest that is
 * certainly open, {@code possible} the highest that is not certainly closed, and Not Met is always open (rule A13).
 */
final class StatusRule {

    private final Decision decision;
    private final Set<OpenQuestion> open = EnumSet.noneOf(OpenQuestion.class);
    private Status status = Status.STANDARDS_NOT_MET;
    private Status possible = Status.STANDARDS_NOT_MET;

    private StatusRule(Decision decision) {
        this.decision = decision;
    }

    /** Decides, once items and confirmations are. */
    static StatusRule of(Decision decision) {
        StatusRule rule = new StatusRule(decision);
        Truth met = rule.met();
        rule.open(Status.STANDARDS_MET, met);
        rule.open(Status.STANDARDS_EXCEEDED, rule.exceeded(met));
        // Beside a certain Standards Met the routes below it decide nothing, and what they depend on is not worth
        // reporting.
        if (met != Truth.YES) {
            rule.open(Status.APPROACHING_STANDARDS, new ApproachingRoutes(decision).open(rule.open));
        }
        return rule;
    }

    Status status() {
        return status;
    }

    Status possible() {
        return possible;
    }

    Set<OpenQuestion> open() {
        return open;
    }

    private void open(Status candidate, Truth route) {
        if (route == Truth.YES) {
            status = status.or(candidate);
        }
        if (route != Truth.NO) {
            possible = possible.or(candidate);
        }
    }

    /** A1, with A39 and E7. */
    private Truth met() {
        Truth met = decision.mandatoryItemsComplete().and(Truth.of(decision.unconfirmed() == 0));
        if (met == Truth.NO) {
            return met;
        }
        boolean mandatory = decision.set().mandatory() > 0;
        boolean judged = decision.set().requirements().track() != Track.CAF;
        if (!mandatory) {
            open.add(OpenQuestion.NOTHING_MANDATORY);
        }
        if (!judged) {
            open.add(OpenQuestion.TRACK);
        }
        return met.and(Truth.known(mandatory))
                .and(Truth.known(judged))
                .and(Truth.known(decision.requirementsConfirmed()));
    }

    /** A12; what certificates do for it holds D3, D6 and D9. */
    private Truth exceeded(Truth met) {
        if (met == Truth.NO) {
            return Truth.NO;
        }
        Truth held = certified(decision.assessment());
        if (held == Truth.UNKNOWN) {
            open.add(OpenQuestion.EXCEEDED);
        }
        return met.and(held);
    }

    private Truth certified(Assessment assessment) {
        Truth held = Truth.NO;
        for (Certificate certificate : assessment.certificates()) {
            held = held.or(
                    switch (certificate.exceedsAt(decision.asAt(), assessment.organisation())) {
                        case COUNTS -> Truth.YES;
                        case UNDETERMINED -> Truth.UNKNOWN;
                        case DOES_NOT_COUNT -> Truth.NO;
                    });
        }
        return held;
    }
}
