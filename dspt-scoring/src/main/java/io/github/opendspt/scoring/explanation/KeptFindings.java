package io.github.opendspt.scoring.explanation;

import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Severity;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Publication;
import io.github.opendspt.model.requirement.Eligibility;
import io.github.opendspt.model.requirement.OrganisationTypeRule;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.code.ScoringCodes;
import io.github.opendspt.scoring.decision.Decision;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a person should know about what an assessment keeps beside its answers: drafts, and the published status (rule A41). */
final class KeptFindings {

    private final RequirementSet requirements;
    private final Assessment assessment;
    private final Findings findings;

    KeptFindings(Decision decision, Findings findings) {
        this.requirements = decision.set().requirements();
        this.assessment = decision.assessment();
        this.findings = findings;
    }

    void look() {
        assessment.drafts().keySet().forEach(this::draft);
        Publication publication = assessment.publication();
        if (publication != null) {
            status(publication);
        }
    }

    private void draft(EvidenceRef ref) {
        if (requirements.item(ref).isEmpty()) {
            draft(
                    Severity.WARNING,
                    ref,
                    Reason.of(ScoringCodes.DRAFT_UNKNOWN_REF, ref, requirements.category(), requirements.edition()));
        } else if (assessment.answer(ref).isPresent()) {
            draft(Severity.INFO, ref, Reason.of(ScoringCodes.DRAFT_BESIDE_ANSWER, ref));
        }
    }

    private void draft(Severity severity, EvidenceRef ref, Reason reason) {
        findings.add(Finding.of(severity, ref, "/drafts/" + ref, reason));
    }

    private void status(Publication publication) {
        OrganisationType type = assessment.organisation().type();
        OrganisationTypeRule rule =
                requirements.editionFacts().rule(type, requirements.category()).orElse(null);
        if (publication.status() == Status.APPROACHING_STANDARDS && hasNoRoute(rule, publication.on())) {
            findings.add(Finding.of(
                    Severity.WARNING,
                    null,
                    "/publication/status",
                    Reason.of(ScoringCodes.PUBLICATION_STATUS, publication.status(), type, requirements.edition())));
        }
    }

    /** A15 and A16. What is not known rules nothing out. */
    private static boolean hasNoRoute(@Nullable OrganisationTypeRule rule, LocalDate on) {
        if (rule == null || rule.reviewedApproaching() != Eligibility.NO) {
            return false;
        }
        LocalDate from = rule.selfPublishedFrom();
        return rule.selfPublishedApproaching() == Eligibility.NO || (from != null && on.isBefore(from));
    }
}
