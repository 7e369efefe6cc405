package io.github.opendspt.model.assessment;

import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.ModelCodes;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.Standing.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Decides whether a certificate counts, rule by rule, with the reason of each condition. Used once, by one thread. */
final class StandingCheck {

    private final Certificate certificate;
    private final CertificateScheme scheme;
    private final LocalDate asAt;
    private final List<Reason> failed = new ArrayList<>(0);
    private final List<Reason> unknown = new ArrayList<>(0);

    private StandingCheck(Certificate certificate, LocalDate asAt) {
        this.certificate = certificate;
        this.scheme = certificate.scheme();
        this.asAt = asAt;
    }

    static Standing of(Certificate certificate, LocalDate asAt, Predicate<String> isOrganisation) {
        StandingCheck check = new StandingCheck(certificate, asAt);
        check.dates();
        check.status();
        check.scope();
        check.holder(isOrganisation);
        check.version();
        return check.standing();
    }

    private Standing standing() {
        if (!failed.isEmpty()) {
            return new Standing(Verdict.DOES_NOT_COUNT, failed);
        } else if (!unknown.isEmpty()) {
            return new Standing(Verdict.UNDETERMINED, unknown);
        }
        return new Standing(Verdict.COUNTS, List.of(Reason.of(ModelCodes.CERTIFICATE_COUNTS, scheme, asAt)));
    }

    /** D3: both days included. */
    private void dates() {
        LocalDate issuedOn = certificate.issuedOn();
        LocalDate expiresOn = certificate.expiresOn();
        if (issuedOn != null && asAt.isBefore(issuedOn)) {
            failed.add(Reason.of(ModelCodes.CERTIFICATE_NOT_YET_ISSUED, scheme, issuedOn, asAt));
        }
        if (expiresOn != null && asAt.isAfter(expiresOn)) {
            failed.add(Reason.of(ModelCodes.CERTIFICATE_EXPIRED, scheme, expiresOn, asAt));
        }
        if (scheme.isDated() && (issuedOn == null || expiresOn == null)) {
            unknown.add(Reason.of(ModelCodes.CERTIFICATE_DATES_UNSTATED, scheme));
        }
    }

    /** D3. */
    private void status() {
        if (certificate.status() == CertificateStatus.SUSPENDED) {
            failed.add(Reason.of(ModelCodes.CERTIFICATE_SUSPENDED, scheme));
        } else if (certificate.status() == CertificateStatus.WITHDRAWN) {
            failed.add(Reason.of(ModelCodes.CERTIFICATE_WITHDRAWN, scheme));
        }
    }

    /** D5 and D6. What the scope of another scheme means is for its own conditions to say. */
    private void scope() {
        CertificateScope scope = certificate.scope();
        if (scheme.equals(CertificateScheme.ISO_27001)) {
            if (scope == CertificateScope.PARTIAL) {
                failed.add(Reason.of(ModelCodes.CERTIFICATE_SCOPE_TOO_NARROW, scheme));
            } else if (scope != CertificateScope.ALL_HEALTH_AND_CARE_DATA) {
                unknown.add(Reason.of(ModelCodes.CERTIFICATE_SCOPE_UNSTATED, scheme));
            }
        } else if (scheme.isCyberEssentials()) {
            if (scope == CertificateScope.SUBSET) {
                unknown.add(Reason.of(ModelCodes.CERTIFICATE_SCOPE_SUBSET, scheme));
            } else if (scope != CertificateScope.WHOLE_ORGANISATION) {
                unknown.add(Reason.of(ModelCodes.CERTIFICATE_SCOPE_UNSTATED, scheme));
            }
        }
    }

    /** D9. */
    private void holder(Predicate<String> isOrganisation) {
        String holder = certificate.holder();
        if (holder != null && !isOrganisation.test(holder)) {
            unknown.add(Reason.of(ModelCodes.CERTIFICATE_HOLDER_DIFFERS, scheme));
        }
    }

    /** D10. */
    private void version() {
        Iso27001Version version = certificate.version();
        if (!scheme.equals(CertificateScheme.ISO_27001)) {
            return;
        }
        if (version == null) {
            unknown.add(Reason.of(ModelCodes.CERTIFICATE_VERSION_UNSTATED, scheme));
            return;
        }
        LocalDate lastValidDay = version.lastValidDay();
        if (lastValidDay != null && asAt.isAfter(lastValidDay)) {
            failed.add(Reason.of(ModelCodes.CERTIFICATE_VERSION_WITHDRAWN, scheme, version.token(), lastValidDay));
        }
    }
}
