package io.github.opendspt.scoring;

import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.credit.Credit;
import io.github.opendspt.model.credit.CreditGround;
import io.github.opendspt.model.credit.CreditOutcome;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.RequirementSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Credit as the mapping module gives it, in small: for each certificate the lesser of its standing and of what its scheme does
 * for the item.
 *
 * @param rows what each scheme does for each item; nothing for an item that is missing
 */
public record SchemeCredit(Map<CertificateScheme, Map<EvidenceRef, CreditOutcome>> rows) implements CreditSource {

    @Override
    public Credits credits(Assessment assessment, RequirementSet requirements, LocalDate asAt) {
        List<Credit> credits = new ArrayList<>();
        for (EvidenceItem item : requirements.items()) {
            List<CreditGround> grounds = new ArrayList<>();
            for (Certificate certificate : assessment.certificates()) {
                grounds.add(ground(certificate, item.ref(), assessment, asAt));
            }
            credits.add(
                    grounds.isEmpty()
                            ? Credit.withoutCertificate(
                                    item.ref(),
                                    CreditOutcome.NOT_EXEMPT,
                                    Reason.of("credit.no-certificate", "no certificate"))
                            : Credit.of(item.ref(), grounds));
        }
        return Credits.of(requirements, asAt, credits, List.of());
    }

    private CreditGround ground(Certificate certificate, EvidenceRef ref, Assessment assessment, LocalDate asAt) {
        CreditOutcome row =
                rows.getOrDefault(certificate.scheme(), Map.of()).getOrDefault(ref, CreditOutcome.NOT_EXEMPT);
        CreditOutcome standing =
                switch (certificate.standingAt(asAt, assessment.organisation()).verdict()) {
                    case COUNTS -> CreditOutcome.EXEMPT;
                    case UNDETERMINED -> CreditOutcome.UNDETERMINED;
                    case DOES_NOT_COUNT -> CreditOutcome.NOT_EXEMPT;
                };
        CreditOutcome outcome = row.compareTo(standing) <= 0 ? row : standing;
        return new CreditGround(
                certificate.scheme(),
                certificate.number(),
                outcome,
                List.of(Reason.of("credit." + outcome, certificate.scheme() + " leaves it " + outcome + " on " + asAt)),
                null,
                null);
    }
}
