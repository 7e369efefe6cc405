package io.github.opendspt.benchmarks.rivals;

import io.github.opendspt.mapping.CreditEngine;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.Standing.Verdict;
import io.github.opendspt.model.credit.Credit;
import io.github.opendspt.model.credit.CreditOutcome;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.requirement.RequirementSet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * One assessment to judge, with what its certificates come to worked out beforehand: no rival judges certificates, and ours judges
 * the one for Standards Exceeded nevertheless.
 *
 * @param assessment the assessment; each answer holds exactly one of tick, text, documents and date, as the reader sees to
 * @param day the day of the verdict
 * @param credits what the certificates do for the items, as ours takes it
 * @param exempt the same, as others take it: the items that are exempt
 * @param undetermined the items of which that is not known
 * @param plus what its Cyber Essentials Plus certificate comes to (rule A12), the best if there are several
 */
record Case(
        Assessment assessment,
        LocalDate day,
        Credits credits,
        Set<EvidenceRef> exempt,
        Set<EvidenceRef> undetermined,
        Verdict plus) {

    static Case of(Assessment assessment, RequirementSet requirements, LocalDate day) {
        Credits credits = CreditEngine.bundled().credits(assessment, requirements, day);
        Verdict plus = Verdict.DOES_NOT_COUNT;
        for (Certificate certificate : assessment.certificates()) {
            if (certificate.scheme().equals(CertificateScheme.CYBER_ESSENTIALS_PLUS)) {
                Verdict verdict =
                        certificate.standingAt(day, assessment.organisation()).verdict();
                if (verdict == Verdict.COUNTS || plus == Verdict.DOES_NOT_COUNT) {
                    plus = verdict;
                }
            }
        }
        return new Case(
                assessment,
                day,
                credits,
                items(credits, CreditOutcome.EXEMPT),
                items(credits, CreditOutcome.UNDETERMINED),
                plus);
    }

    private static Set<EvidenceRef> items(Credits credits, CreditOutcome outcome) {
        Set<EvidenceRef> items = new HashSet<>();
        for (Credit credit : credits.items()) {
            if (credit.outcome() == outcome) {
                items.add(credit.ref());
            }
        }
        return items;
    }
}
