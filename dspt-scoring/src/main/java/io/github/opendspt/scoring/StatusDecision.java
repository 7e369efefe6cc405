package io.github.opendspt.scoring;

import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Severity;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.Standing;
import io.github.opendspt.model.requirement.Track;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which statuses are open. Each route is a conjunction in three-valued logic: {@code status} is the highest that is
 * certainly open, {@code possible} the highest that is not certainly closed, and Not Met is always open (rule A13).
 */
final class StatusDecision {

    private final PreparedSet set;
    private final Tally tally;
    private final Assessment assessment;
    private final LocalDate asAt;
    private final List<Finding> findings = new ArrayList<>(0);
    private Status status = Status.STANDARDS_NOT_MET;
    private Status possible = Status.STANDARDS_NOT_MET;

    private StatusDecision(PreparedSet set, Tally tally, Assessment assessment, LocalDate asAt) {
        this.set = set;
        this.tally = tally;
        this.assessment = assessment;
        this.asAt = asAt;
    }

    /** Decides by a tally to which nothing more is added. */
    static StatusDecision of(PreparedSet set, Tally tally, Assessment assessment, LocalDate asAt) {
        StatusDecision decision = new StatusDecision(set, tally, assessment, asAt);
        Truth met = decision.met();
        decision.open(Status.STANDARDS_MET, met);
        decision.open(Status.STANDARDS_EXCEEDED, decision.exceeded(met));
        // Beside a certain Standards Met the routes below it decide nothing, and what they hang on is not worth
        // telling.
        if (met != Truth.YES) {
            decision.open(
                    Status.APPROACHING_STANDARDS,
                    new ApproachingRoutes(set, tally, assessment, asAt).open(decision.findings));
        }
        return decision;
    }

    Status status() {
        return status;
    }

    Status possible() {
        return possible;
    }

    /** Why {@link #possible()} is above {@link #status()}, where that is not for items. */
    List<Finding> findings() {
        return findings;
    }

    private void open(Status candidate, Truth route) {
        if (route == Truth.YES) {
            status = status.or(candidate);
        }
        if (route != Truth.NO) {
            possible = possible.or(candidate);
        }
    }

    /** A1. */
    private Truth met() {
        Truth met = tally.mandatoryItemsComplete().and(Truth.of(tally.everyMandatoryAssertionConfirmed()));
        if (met == Truth.NO) {
            return met;
        }
        if (set.mandatory == 0) {
            met = Truth.UNKNOWN;
            findings.add(
                    unknown(
                            null,
                            Reason.of(
                                    "status.undetermined-nothing-mandatory",
                                    "the requirement set holds no mandatory item, so that what Standards Met takes is not known")));
        }
        if (set.requirements.track() == Track.CAF) {
            met = Truth.UNKNOWN;
            findings.add(unknown(
                    null,
                    Reason.of(
                            "status.undetermined-track",
                            "on the CAF-aligned track Standards Met hangs on the level of each outcome (rule E7), which"
                                    + " is not scored here")));
        }
        return met;
    }

    /** A12; the standing of a certificate holds D3, D6 and D9. On the CAF-aligned track Met is never certain, nor is this. */
    private Truth exceeded(Truth met) {
        if (met == Truth.NO) {
            return Truth.NO;
        }
        boolean held = false;
        TreeSet<Reason> open = new TreeSet<>();
        for (Certificate certificate : assessment.certificates()) {
            if (certificate.scheme().equals(CertificateScheme.CYBER_ESSENTIALS_PLUS)) {
                Standing standing = certificate.standingAt(asAt, assessment.organisation());
                held |= standing.verdict() == Standing.Verdict.COUNTS;
                if (standing.verdict() == Standing.Verdict.UNDETERMINED) {
                    open.addAll(standing.reasons());
                }
            }
        }
        if (held) {
            return met;
        } else if (open.isEmpty()) {
            return Truth.NO;
        }
        findings.add(unknown(
                "/certificates",
                Reason.of(
                        "status.undetermined-exceeded",
                        "Standards Exceeded takes a current Cyber Essentials Plus certificate of the whole organisation"
                                + " (rule A12), and whether there is one is not known: %s",
                        new Wording.Because(List.copyOf(open)))));
        return Truth.UNKNOWN;
    }

    /** A finding on something that keeps the verdict open. */
    static Finding unknown(@Nullable String pointer, Reason reason) {
        return Finding.of(Severity.WARNING, null, pointer, reason);
    }
}
