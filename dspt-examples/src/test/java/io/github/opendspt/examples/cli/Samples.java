package io.github.opendspt.examples.cli;

import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.CertificateScope;
import io.github.opendspt.model.assessment.Confirmation;
import io.github.opendspt.model.assessment.Document;
import io.github.opendspt.model.assessment.Iso27001Version;
import io.github.opendspt.model.assessment.Organisation;
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
        // The sample gives a day after that of the tests, which would be a finding.
        return complete(supplier()).toBuilder()
                .answer(EvidenceRef.parse("7.3.5"), Answer.date(LocalDate.of(2026, 4, 9)))
                .build();
    }

    /** A care provider of 2025-26, whose list is provisional, with nothing answered. */
    public static Assessment care() {
        return Assessment.builder(
                        new Edition(2025),
                        new Organisation(OdsCode.of("ABC12"), "Example Care", OrganisationType.SOCIAL_CARE))
                .build();
    }

    /** The care provider with every mandatory item answered and every assertion confirmed. */
    public static Assessment completeCare() {
        return complete(care());
    }

    /** An assessment with every mandatory item answered and every assertion confirmed. */
    public static Assessment complete(Assessment assessment) {
        RequirementSet requirements = Catalogue.bundled().requirements(assessment);
        Assessment.Builder complete = assessment.toBuilder();
        for (EvidenceItem item : requirements.items()) {
            Answer answer = assessment.answers().get(item.ref());
            if (item.mandatory() && (answer == null || answer.saysNo())) {
                complete.answer(item.ref(), answer(item));
            }
        }
        requirements
                .assertions()
                .forEach(assertion ->
                        complete.confirm(assertion.ref(), new Confirmation("SIRO", LocalDate.of(2026, 5, 20))));
        return complete.build();
    }

    /** A complete answer of the kind that an item takes. */
    public static Answer answer(EvidenceItem item) {
        return switch (item.answerKind()) {
            case YES_NO, UNKNOWN -> Answer.yes(true);
            case TEXT -> Answer.text("done");
            case DOCUMENT -> Answer.documents(new Document("Document", null));
            case DATE -> Answer.date(LocalDate.of(2026, 5, 1));
        };
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
