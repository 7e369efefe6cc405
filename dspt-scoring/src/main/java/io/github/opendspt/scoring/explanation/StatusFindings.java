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
        OrganisationType type = decision.assessment().organisation().type();
        Edition edition = decision.set().requirements().edition();
        for (OpenQuestion question : decision.openQuestions()) {
            switch (question) {
                case NOTHING_MANDATORY -> warn(null, Reason.of(ScoringCodes.STATUS_NOTHING_MANDATORY));
                case TRACK -> warn(null, Reason.of(ScoringCodes.STATUS_TRACK));
                case EXCEEDED -> exceeded();
                case REVIEWED_ROUTE ->
                    warn("/organisation/type", Reason.of(ScoringCodes.STATUS_REVIEWED_ROUTE, type, edition));
                case SELF_PUBLISHED_ROUTE ->
                    warn("/organisation/type", Reason.of(ScoringCodes.STATUS_SELF_PUBLISHED_ROUTE, type, edition));
                case PREVIOUS_STATUS -> warn("/previousStatus", Reason.of(ScoringCodes.STATUS_PREVIOUS));
                case REDUCED_LIST ->
                    warn(
                            null,
                            Reason.of(
                                    ScoringCodes.STATUS_REDUCED_LIST,
                                    decision.set().approaching()));
            }
        }
    }

    /** A12: the matter as a whole, and each thing that is not known of a certificate. */
    private void exceeded() {
        warn(CERTIFICATES, Reason.of(ScoringCodes.STATUS_EXCEEDED));
        Assessment assessment = decision.assessment();
        for (Certificate certificate : assessment.certificates()) {
            if (certificate.scheme().equals(CertificateScheme.CYBER_ESSENTIALS_PLUS)) {
                Standing standing = certificate.standingAt(decision.asAt(), assessment.organisation());
                if (standing.verdict() == Standing.Verdict.UNDETERMINED) {
                    standing.reasons().forEach(reason -> warn(CERTIFICATES, reason));
                }
            }
        }
    }

    private void warn(@Nullable String pointer, Reason reason) {
        findings.add(Finding.of(Severity.WARNING, null, pointer, reason));
    }
}
