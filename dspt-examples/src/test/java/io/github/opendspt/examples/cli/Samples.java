package io.github.opendspt.examples.cli;

import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.CertificateScope;
import io.github.opendspt.model.assessment.Confirmation;
import io.github.opendspt.model.assessment.Iso27001Version;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.RequirementSet;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

/** Assessments for tests, made from the sample. */
public final class Samples {

    private Samples() {}

    /** The sample as it is. */
    public static Assessment supplier() throws IOException {
        return AssessmentJson.reader().read(Path.of(Run.SAMPLE)).orElseThrow();
    }

    /** The sample with every mandatory item answered and every assertion confirmed. */
    public static Assessment complete() throws IOException {
        Assessment supplier = supplier();
        RequirementSet requirements = Catalogue.bundled().requirements(supplier);
        Assessment.Builder complete = supplier.toBuilder();
        for (EvidenceItem item : requirements.items()) {
            Answer answer = supplier.answers().get(item.ref());
            if (item.mandatory() && (answer == null || answer.saysNo())) {
                complete.answer(item.ref(), Answer.yes(true));
            }
        }
        // The sample gives a day after that of the tests, which would be a finding.
        complete.answer(EvidenceRef.parse("7.3.5"), Answer.date(LocalDate.of(2026, 4, 9)));
        requirements
                .assertions()
                .forEach(assertion ->
                        complete.confirm(assertion.ref(), new Confirmation("SIRO", LocalDate.of(2026, 5, 20))));
        return complete.build();
    }

    /** A current Cyber Essentials Plus certificate of the whole organisation. */
    public static Certificate cyberEssentialsPlus() {
        return cyberEssentialsPlus(CertificateScope.WHOLE_ORGANISATION, LocalDate.of(2026, 11, 2));
    }

    /** A Cyber Essentials Plus certificate. */
    public static Certificate cyberEssentialsPlus(CertificateScope scope, LocalDate expiresOn) {
        return Certificate.builder(CertificateScheme.CYBER_ESSENTIALS_PLUS)
                .number("CEP-1")
                .issuedOn(expiresOn.minusYears(1).plusDays(1))
                .expiresOn(expiresOn)
                .scope(scope)
                .build();
    }

    /** A current ISO 27001 certificate that does not take in all health and care data. */
    public static Certificate partialIso27001() {
        return Certificate.builder(CertificateScheme.ISO_27001)
                .version(Iso27001Version.V2022)
                .number("IS-1")
                .issuedOn(LocalDate.of(2024, 2, 1))
                .expiresOn(LocalDate.of(2027, 1, 31))
                .scope(CertificateScope.PARTIAL)
                .build();
    }

    /** An assessment on one line. */
    public static String json(Assessment assessment) {
        return AssessmentJson.writer().toText(assessment);
    }
}
