package io.github.opendspt.mapping;

import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Severity;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.requirement.KnownDate;
import io.github.opendspt.model.requirement.RequirementSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** What a person should know about certificates, beside what they do for each item. Not thread-safe. */
final class CertificateWarnings {

    /** Not the place of one among them: the order of certificates changes nothing. The sentence names the scheme. */
    private static final String CERTIFICATES = "/certificates";

    private final RequirementSet requirements;
    private final LocalDate asAt;
    private final List<ExemptionRow> unclear;
    private final List<Finding> found = new ArrayList<>(0);

    CertificateWarnings(RequirementSet requirements, LocalDate asAt, Claims claims) {
        this.requirements = requirements;
        this.asAt = asAt;
        this.unclear = claims.unclear();
    }

    /** Looks at a certificate. */
    void check(JudgedCertificate judged) {
        checkLevel(judged);
        checkLapse(judged);
        checkAccreditation(judged);
        for (ExemptionRow row : unclear) {
            checkUnclear(judged, row);
        }
    }

    /** D1. */
    private void checkLevel(JudgedCertificate judged) {
        if (judged.isOf(CertificateScheme.CYBER_ESSENTIALS)) {
            found.add(Finding.of(
                    Severity.INFO,
                    null,
                    CERTIFICATES,
                    Reason.of(
                            MappingCodes.CERTIFICATE_EXEMPTS_NOTHING,
                            CertificateScheme.CYBER_ESSENTIALS,
                            CertificateScheme.CYBER_ESSENTIALS_PLUS)));
        }
    }

    /** D4. Which day the toolkit tests is not known, so a certificate that ends before the deadline is worth a warning. */
    private void checkLapse(JudgedCertificate judged) {
        LocalDate expiresOn = judged.certificate().expiresOn();
        KnownDate deadline = requirements.editionFacts().deadline();
        if (judged.mayCount()
                && expiresOn != null
                && deadline != null
                && !asAt.isAfter(deadline.on())
                && expiresOn.isBefore(deadline.on())) {
            found.add(Finding.of(
                    Severity.WARNING,
                    null,
                    CERTIFICATES,
                    Reason.of(
                            MappingCodes.CERTIFICATE_LAPSES_BEFORE_DEADLINE,
                            judged.certificate().scheme(),
                            expiresOn,
                            requirements.edition(),
                            deadline.on())));
        }
    }

    /** Adds the day after the deadline, from which no certificate is said to lapse before it. */
    void addDays(Set<LocalDate> days) {
        KnownDate deadline = requirements.editionFacts().deadline();
        if (deadline != null && deadline.on().isBefore(LocalDate.MAX)) {
            days.add(deadline.on().plusDays(1));
        }
    }

    /** D8. */
    private void checkAccreditation(JudgedCertificate judged) {
        if (judged.isOf(CertificateScheme.ISO_27001) && judged.certificate().accreditation() == null) {
            found.add(Finding.of(
                    Severity.WARNING,
                    null,
                    CERTIFICATES,
                    Reason.of(MappingCodes.CERTIFICATE_ACCREDITATION_UNSTATED, CertificateScheme.ISO_27001)));
        }
    }

    private void checkUnclear(JudgedCertificate judged, ExemptionRow row) {
        if (judged.mayCount()
                && judged.isOf(row.scheme())
                && requirements.item(Objects.requireNonNull(row.ref())).isPresent()) {
            found.add(Finding.of(
                    Severity.WARNING,
                    row.ref(),
                    CERTIFICATES,
                    Reason.of(MappingCodes.CREDIT_UNCLEAR_ROW, row.scheme(), row.ref())));
        }
    }

    /** Says of which schemes there are more certificates than the credit of an item lists. */
    void checkNumbers(List<Certificate> certificates) {
        Map<CertificateScheme, Integer> ofScheme = new TreeMap<>();
        certificates.forEach(certificate -> ofScheme.merge(certificate.scheme(), 1, Integer::sum));
        ofScheme.forEach((scheme, count) -> {
            if (count > SetClaims.MOST_OF_SCHEME) {
                found.add(Finding.of(
                        Severity.INFO,
                        null,
                        CERTIFICATES,
                        Reason.of(MappingCodes.CERTIFICATES_NOT_LISTED, count, scheme, SetClaims.MOST_OF_SCHEME)));
            }
        });
    }

    /** Adds what another check found. */
    void add(Finding finding) {
        found.add(finding);
    }

    List<Finding> found() {
        return found;
    }
}
