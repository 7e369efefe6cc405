package io.github.opendspt.scoring.caf;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Severity;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.ImprovementPlan;
import io.github.opendspt.model.caf.AchievementLevel;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafObjective;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.caf.OutcomeAnswer;
import io.github.opendspt.model.caf.PolicyAnswer;
import io.github.opendspt.model.caf.PolicyStanding;
import io.github.opendspt.model.requirement.Eligibility;
import io.github.opendspt.model.requirement.OrganisationTypeRule;
import io.github.opendspt.scoring.caf.PreparedOutcomes.PreparedOutcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The judging of one assessment. Mutable, used once and by one thread. */
final class CafScoring {

    private final CafScorer scorer;
    private final CafOutcomes outcomes;
    private final CafAssessment assessment;
    private final LocalDate asAt;
    private final OrganisationType type;
    private final List<OutcomeResult> results = new ArrayList<>();
    private final List<CafBlocker> outstanding = new ArrayList<>();
    private final List<CafBlocker> undetermined = new ArrayList<>(0);
    private final List<CafBlocker> provisos = new ArrayList<>(0);
    private final TreeSet<Finding> findings = new TreeSet<>();

    CafScoring(CafScorer scorer, CafAssessment assessment, LocalDate asAt) {
        this.scorer = scorer;
        this.outcomes = scorer.outcomes;
        this.assessment = assessment;
        this.asAt = asAt;
        this.type = assessment.organisation().type();
    }

    CafScorecard score() {
        PreparedOutcomes prepared = scorer.prepared(type);
        prepared.outcomes().forEach(this::judge);
        policies();
        findings.addAll(scorer.findings(type));
        findings.addAll(new AssessmentFindings(scorer, assessment, asAt).look());
        Status status = Status.STANDARDS_NOT_MET;
        Status possible = Status.STANDARDS_NOT_MET;
        if (outstanding.isEmpty()) {
            possible = Status.STANDARDS_MET;
            status = undetermined.isEmpty() && provisos.isEmpty() ? Status.STANDARDS_MET : status;
            findings.add(Finding.of(Severity.INFO, null, null, Reason.of(CafCodes.EXCEEDED_UNKNOWN)));
        }
        if (status != Status.STANDARDS_MET) {
            Eligibility route = approaching();
            status = route == Eligibility.YES ? Status.APPROACHING_STANDARDS : status;
            possible = route == Eligibility.NO ? possible : possible.or(Status.APPROACHING_STANDARDS);
        }
        List<CafBlocker> blockers = outstanding;
        blockers.addAll(undetermined);
        blockers.addAll(provisos);
        return new CafScorecard(
                outcomes.edition(),
                asAt,
                assessment.organisation().odsCode(),
                outcomes.checksum(),
                scorer.published(assessment.publication()),
                scorer.openness(asAt),
                status,
                possible,
                scorer.summary(prepared),
                OutcomeTally.of(results),
                objectives(),
                results,
                blockers,
                Finding.firstOf(findings));
    }

    /** Rules E5 and E7. */
    private void judge(PreparedOutcome prepared) {
        OutcomeAnswer answer = assessment.outcomes().get(prepared.outcome.ref());
        AchievementLevel stated = answer == null ? null : answer.level();
        results.add(prepared.result(stated));
        CafBlocker blocker = prepared.blocker(stated);
        if (blocker != null) {
            (blocker.kind() == CafBlockerKind.OUTCOME ? outstanding : undetermined).add(blocker);
        }
    }

    /** Rule E8. */
    private void policies() {
        SortedSet<CafOutcomeRef> asked = scorer.policies;
        if (asked == null) {
            provisos.add(CafBlocker.of(
                    CafBlockerKind.POLICY, null, Reason.of(CafCodes.POLICY_QUESTIONS_UNKNOWN, outcomes.edition())));
            return;
        }
        for (CafOutcomeRef ref : asked) {
            PolicyAnswer answer = assessment.policies().get(ref);
            if (answer == null) {
                provisos.add(CafBlocker.of(CafBlockerKind.POLICY, ref, Reason.of(CafCodes.POLICY_UNANSWERED, ref)));
            } else if (answer.answer() == PolicyStanding.NOT_YET) {
                provisos.add(CafBlocker.of(CafBlockerKind.POLICY, ref, Reason.of(CafCodes.POLICY_NOT_YET, ref)));
            }
        }
    }

    /** Rules A15 and E10: whether an approved plan gives Approaching Standards. */
    private Eligibility approaching() {
        ImprovementPlan plan = assessment.improvementPlan();
        if (plan == null || !plan.approvedBy(asAt)) {
            return Eligibility.NO;
        }
        Eligibility eligible = outcomes.rule(type)
                .map(OrganisationTypeRule::reviewedApproaching)
                .orElse(Eligibility.UNKNOWN);
        if (eligible == Eligibility.UNKNOWN) {
            findings.add(Finding.of(
                    Severity.WARNING,
                    null,
                    "/organisation/type",
                    Reason.of(CafCodes.ROUTE_UNKNOWN, type, outcomes.edition())));
        }
        return eligible;
    }

    private List<ObjectiveResult> objectives() {
        List<ObjectiveResult> objectives = new ArrayList<>();
        for (CafObjective objective : outcomes.objectives()) {
            char letter = objective.letter().charAt(0);
            List<OutcomeResult> below = new ArrayList<>();
            for (OutcomeResult result : results) {
                if (result.ref().objective() == letter) {
                    below.add(result);
                }
            }
            objectives.add(ObjectiveResult.of(objective.letter(), objective.title(), OutcomeTally.of(below)));
        }
        return objectives;
    }
}
