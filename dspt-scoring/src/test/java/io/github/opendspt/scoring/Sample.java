package io.github.opendspt.scoring;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.Confirmation;
import io.github.opendspt.model.assessment.ImprovementPlan;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.assessment.PreviousStatus;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.credit.CreditOutcome;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.RequirementSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One practice of 2025-26, category 4, that has something of everything: items answered, exempt, undetermined, incomplete
 * and unanswered, assertions confirmed and not, certificates that count, do not, and may, and findings.
 */
public final class Sample {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private Sample() {}

    /** The case, always the same. */
    public static Case practice() {
        RequirementSet set = Catalogue.bundled()
                .find(Edition.parse("2025-26"), Category.of(4))
                .orElseThrow();
        Assessment.Builder assessment = Assessment.builder(
                        set.edition(),
                        new Organisation(OdsCode.parse("Y00001"), "Example Surgery", OrganisationType.GP))
                .category(set.category())
                .certificate(Example.plus().build())
                .certificate(Example.plus()
                        .number("CEP-0")
                        .issuedOn(LocalDate.of(2024, 11, 3))
                        .expiresOn(LocalDate.of(2025, 11, 3))
                        .build())
                .certificate(Certificate.builder(CertificateScheme.ISO_27001)
                        .number("IS-1")
                        .issuedOn(LocalDate.of(2024, 2, 1))
                        .expiresOn(LocalDate.of(2027, 1, 31))
                        .build())
                .improvementPlan(new ImprovementPlan(DAY, null))
                .previousStatus(PreviousStatus.STANDARDS_MET);
        Map<EvidenceRef, CreditOutcome> credit = new HashMap<>();
        List<EvidenceItem> items = set.items();
        for (int i = 0; i < items.size(); i++) {
            EvidenceRef ref = items.get(i).ref();
            switch (i % 6) {
                case 0, 1 -> assessment.answer(ref, Answer.yes(true));
                case 2 -> credit.put(ref, CreditOutcome.EXEMPT);
                case 3 -> credit.put(ref, CreditOutcome.UNDETERMINED);
                case 4 -> assessment.answer(ref, Answer.yes(false));
                default -> {}
            }
        }
        set.assertions().stream()
                .filter(assertion -> assertion.ref().standard() != 9)
                .forEach(assertion -> assessment.confirm(assertion.ref(), new Confirmation("SIRO", DAY)));
        assessment.confirm(AssertionRef.parse("99.9"), new Confirmation("SIRO", DAY));
        return new Case(set, assessment.build(), credit, DAY);
    }
}
