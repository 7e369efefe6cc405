package io.github.opendspt.mapping;

import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.Standing;
import io.github.opendspt.model.assessment.Standing.Verdict;
import io.github.opendspt.model.credit.CreditGround;
import io.github.opendspt.model.credit.CreditOutcome;
import java.time.LocalDate;
import java.util.List;

/** A certificate of an assessment, judged once for every item. Immutable and thread-safe. */
final class JudgedCertificate {

    private final int index;
    private final Certificate certificate;
    private final Standing standing;
    private final Claims claims;
    private final LocalDate asAt;
    private final Claim nothing;
    private final CreditGround groundOfNothing;
    private final List<Reason> exempts;

    /**
     * Lays a certificate beside the claims.
     *
     * @param index its place in the assessment
     * @param standing whether it meets every condition of its scheme on the day
     */
    JudgedCertificate(int index, Certificate certificate, Standing standing, Claims claims, LocalDate asAt) {
        this.index = index;
        this.certificate = certificate;
        this.standing = standing;
        this.claims = claims;
        this.asAt = asAt;
        this.nothing = claims.nothing(certificate.scheme());
        this.groundOfNothing = groundOf(nothing);
        this.exempts = List.of(Reason.of(
                "credit.exempt", "%s exempts the item", certificate.scheme().displayName()));
    }

    /** What the certificate does for an item: the lesser of its standing and of what the rows say. */
    CreditGround ground(EvidenceRef ref) {
        Claim claim = claims.of(ref, certificate.scheme(), asAt, nothing);
        return claim == nothing ? groundOfNothing : groundOf(claim);
    }

    private CreditGround groundOf(Claim claim) {
        Standing both = Conjunction.of(standing, claim.standing());
        return new CreditGround(
                certificate.scheme(),
                certificate.number(),
                outcome(both.verdict()),
                both.verdict() == Verdict.COUNTS ? exempts : both.reasons(),
                claim.basis(),
                claim.provenance());
    }

    private static CreditOutcome outcome(Verdict verdict) {
        return switch (verdict) {
            case DOES_NOT_COUNT -> CreditOutcome.NOT_EXEMPT;
            case UNDETERMINED -> CreditOutcome.UNDETERMINED;
            case COUNTS -> CreditOutcome.EXEMPT;
        };
    }

    Certificate certificate() {
        return certificate;
    }

    /** Whether the certificate counts, or may. */
    boolean mayCount() {
        return standing.verdict() != Verdict.DOES_NOT_COUNT;
    }

    boolean isOf(CertificateScheme scheme) {
        return certificate.scheme().equals(scheme);
    }

    /** The JSON Pointer of the certificate in the assessment document. */
    String pointer() {
        return "/certificates/" + index;
    }
}
