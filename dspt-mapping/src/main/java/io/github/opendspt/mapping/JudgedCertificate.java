package io.github.opendspt.mapping;

import io.github.opendspt.model.CertificateScheme;
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

    private final Certificate certificate;
    private final Standing standing;
    private final LocalDate asAt;
    private final Claim nothing;
    private final List<Reason> exempts;

    /**
     * Takes a judgement.
     *
     * @param standing whether it meets every condition of its scheme on the day
     * @param asAt the day
     * @param nothing the claim of its scheme on an item of which no row speaks
     */
    JudgedCertificate(Certificate certificate, Standing standing, LocalDate asAt, Claim nothing) {
        this.certificate = certificate;
        this.standing = standing;
        this.asAt = asAt;
        this.nothing = nothing;
        this.exempts = List.of(Reason.of(MappingCodes.CREDIT_EXEMPT, certificate.scheme()));
    }

    /** What the certificate does for an item, without the reasons. */
    CreditOutcome outcome(ItemClaims claims) {
        Verdict ofRows =
                claims.of(certificate.scheme(), asAt, nothing).standing().verdict();
        return outcome(standing.verdict().compareTo(ofRows) < 0 ? standing.verdict() : ofRows);
    }

    /** What the certificate does for an item: the lesser of its standing and of what the rows say. */
    CreditGround ground(ItemClaims claims) {
        Claim claim = claims.of(certificate.scheme(), asAt, nothing);
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
}
