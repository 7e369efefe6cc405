package io.github.opendspt.scoring.explanation;

import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Severity;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.Standing;
import io.github.opendspt.scoring.code.ScoringCodes;
import io.github.opendspt.scoring.decision.Decision;
import io.github.opendspt.scoring.decision.OpenQuestion;
import org.jspecify.annotations.Nullable;

/** Why the possible status is above the certain one, where that is neither for items nor for the set as a whole. */
final class StatusFindings {

    private static final String CERTIFICATES = "/certificates";

    private final Decision decision;
    private final Findings findings;

    StatusFindings(Decision decision, Findings findings) {
        this.decision = decision;
        this.findings = findings;
    }

    void look() {
        for (OpenQuestion question : decision.openQuestions()) {
            findings.add(finding(question));
            if (question == OpenQuestion.EXCEEDED) {
                certificates();
            }
        }
    }

    private Finding finding(OpenQuestion question) {
        OrganisationType type = decision.assessment().organisation().type();
        Edition edition = decision.set().requirements().edition();
        return switch (question) {
            case NOTHING_MANDATORY -> warning(null, Reason.of(ScoringCodes.STATUS_NOTHING_MANDATORY));
            case TRACK -> warning(null, Reason.of(ScoringCodes.STATUS_TRACK));
            case EXCEEDED -> warning(CERTIFICATES, Reason.of(ScoringCodes.STATUS_EXCEEDED));
            case REVIEWED_ROUTE ->
                warning("/organisation/type", Reason.of(ScoringCodes.STATUS_REVIEWED_ROUTE, type, edition));
            case SELF_PUBLISHED_ROUTE ->
                warning("/organisation/type", Reason.of(ScoringCodes.STATUS_SELF_PUBLISHED_ROUTE, type, edition));
            case PREVIOUS_STATUS -> warning("/previousStatus", Reason.of(ScoringCodes.STATUS_PREVIOUS));
            case REDUCED_LIST ->
                warning(
                        null,
                        Reason.of(
                                ScoringCodes.STATUS_REDUCED_LIST, decision.set().approaching()));
        };
    }

    /** A12: each thing that is not known of a certificate. */
    private void certificates() {
        Assessment assessment = decision.assessment();
        for (Certificate certificate : assessment.certificates()) {
            if (certificate.scheme().equals(CertificateScheme.CYBER_ESSENTIALS_PLUS)) {
                Standing standing = certificate.standingAt(decision.asAt(), assessment.organisation());
                if (standing.verdict() == Standing.Verdict.UNDETERMINED) {
                    standing.reasons().forEach(reason -> findings.add(warning(CERTIFICATES, reason)));
                }
            }
        }
    }

    private static Finding warning(@Nullable String pointer, Reason reason) {
        return Finding.of(Severity.WARNING, null, pointer, reason);
    }
}
