package io.github.opendspt.model.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.KnownScheme;
import io.github.opendspt.model.ModelCodes;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.Standing.Verdict;
import io.github.opendspt.model.constraint.Consistent;
import io.github.opendspt.model.constraint.FourDigitYear;
import io.github.opendspt.model.constraint.Inconsistency;
import io.github.opendspt.model.constraint.SelfConsistent;
import io.github.opendspt.model.constraint.Text;
import io.github.opendspt.model.internal.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A certificate that the organisation records in its profile (rule D2).
 *
 * <p>Rules between the members, checked on demand and never by the constructor: a dated scheme has number, issue and
 * expiry; a certificate does not end before it begins; the scope is one of its scheme's; version and accreditation go
 * with ISO 27001 only. A value: immutable and thread-safe.
 *
 * @param scheme the scheme
 * @param version the version of ISO 27001, or {@code null} if not said
 * @param number the certificate's number, not blank, or {@code null} if not said
 * @param issuedOn the first day on which it is valid, or {@code null} if not said
 * @param expiresOn the last day on which it is valid, or {@code null} if not said
 * @param scope how much of the organisation it covers, or {@code null} if not said, which means unstated
 * @param accreditation the body that accredits the certifier, such as UKAS, not blank, or {@code null} if not said (rule
 *     D8)
 * @param holder to whom it was issued, not blank, or {@code null}, which means the organisation itself (rule D9)
 * @param status what the issuer has done with it since, or {@code null}, which means active
 */
@JsonPropertyOrder({"scheme", "version", "number", "issuedOn", "expiresOn", "scope", "accreditation", "holder", "status"
})
@JsonInclude(JsonInclude.Include.NON_NULL)
@Consistent
public record Certificate(
        @KnownScheme CertificateScheme scheme,
        @Nullable Iso27001Version version,

        @Nullable @Text(blank = false, max = Certificate.MAX_TEXT)
        String number,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable @FourDigitYear
        LocalDate issuedOn,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable @FourDigitYear
        LocalDate expiresOn,

        @Nullable CertificateScope scope,

        @Nullable @Text(blank = false, max = Certificate.MAX_TEXT)
        String accreditation,

        @Nullable @Text(blank = false, max = Certificate.MAX_TEXT)
        String holder,

        @Nullable CertificateStatus status)
        implements SelfConsistent {

    /** The greatest length of number, accreditation and holder, in code points. */
    public static final int MAX_TEXT = 500;

    private static final Set<CertificateScope> CYBER_ESSENTIALS_SCOPES =
            Set.of(CertificateScope.WHOLE_ORGANISATION, CertificateScope.SUBSET, CertificateScope.UNSTATED);

    private static final Set<CertificateScope> ISO_27001_SCOPES =
            Set.of(CertificateScope.ALL_HEALTH_AND_CARE_DATA, CertificateScope.PARTIAL, CertificateScope.UNSTATED);

    /**
     * Rejects a {@code null} scheme.
     *
     * @param scheme the scheme
     * @param version the version of ISO 27001, or {@code null} if not said
     * @param number the certificate's number, not blank, or {@code null} if not said
     * @param issuedOn the first day on which it is valid, or {@code null} if not said
     * @param expiresOn the last day on which it is valid, or {@code null} if not said
     * @param scope how much of the organisation it covers, or {@code null} if not said, which means unstated
     * @param accreditation the body that accredits the certifier, such as UKAS, not blank, or {@code null} if not said (rule D8)
     * @param holder to whom it was issued, not blank, or {@code null}, which means the organisation itself (rule D9)
     * @param status what the issuer has done with it since, or {@code null}, which means active
     */
    public Certificate {
        Objects.requireNonNull(scheme, "scheme");
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Certificate bind(Draft draft) {
        return new Certificate(
                Objects.requireNonNull(draft.scheme, "scheme"),
                draft.version == null ? null : Iso27001Version.parse(draft.version),
                draft.number,
                Days.parse(draft.issuedOn),
                Days.parse(draft.expiresOn),
                draft.scope,
                draft.accreditation,
                draft.holder,
                draft.status);
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Draft {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        CertificateScheme scheme;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String version;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String number;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String issuedOn;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String expiresOn;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        CertificateScope scope;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String accreditation;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String holder;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        CertificateStatus status;
    }

    /**
     * Starts a certificate of which only the scheme is known.
     *
     * @param scheme the scheme
     * @return a builder
     */
    public static Builder builder(CertificateScheme scheme) {
        return new Builder(scheme);
    }

    /**
     * Whether the certificate counts on a day for an organisation. This is the one place for the conditions that every
     * use of a certificate shares:
     *
     * <ul>
     *   <li>D3: issued on or before the day, not expired before it, neither suspended nor withdrawn. NHSmail and PSN IA
     *       need no dates: without them they count while they are listed. Another scheme without dates is undetermined.
     *   <li>D5: ISO 27001 takes in all health and care data; {@code partial} does not count, {@code unstated} is
     *       undetermined.
     *   <li>D6: Cyber Essentials and Cyber Essentials Plus take in the whole organisation; a sub-set or an unstated scope
     *       is undetermined.
     *   <li>D9: a holder other than the organisation is undetermined.
     *   <li>D10: ISO/IEC 27001:2013 does not count after 31 October 2025; no version is undetermined.
     * </ul>
     *
     * @param asAt the day
     * @param organisation the organisation that is assessed
     * @return whether it counts, and why
     */
    public Standing standingAt(LocalDate asAt, Organisation organisation) {
        Objects.requireNonNull(organisation, "organisation");
        return standingForHolder(asAt, organisation::isNamed);
    }

    /**
     * Tells whether this certificate counts on a day for an organisation that is not known in full, by the same rules.
     *
     * @param asAt the day
     * @param isOrganisation tells whether a holder's name is that of the organisation
     * @return whether it counts, and why
     */
    public Standing standingForHolder(LocalDate asAt, Predicate<String> isOrganisation) {
        Objects.requireNonNull(asAt, "asAt");
        Objects.requireNonNull(isOrganisation, "isOrganisation");
        List<Reason> failed = new ArrayList<>(0);
        List<Reason> unknown = new ArrayList<>(0);
        checkDates(asAt, failed, unknown);
        checkScope(failed, unknown);
        checkHolder(isOrganisation, unknown);
        checkVersion(asAt, failed, unknown);
        if (!failed.isEmpty()) {
            return new Standing(Verdict.DOES_NOT_COUNT, failed);
        } else if (!unknown.isEmpty()) {
            return new Standing(Verdict.UNDETERMINED, unknown);
        }
        return new Standing(
                Verdict.COUNTS,
                List.of(Reason.of("certificate.counts", "%s counts on %s", scheme.displayName(), asAt)));
    }

    /** D3. */
    private void checkDates(LocalDate asAt, List<Reason> failed, List<Reason> unknown) {
        if (issuedOn != null && asAt.isBefore(issuedOn)) {
            failed.add(Reason.of(
                    "certificate.not-yet-issued",
                    "%s is issued on %s, after %s",
                    scheme.displayName(),
                    issuedOn,
                    asAt));
        }
        if (expiresOn != null && asAt.isAfter(expiresOn)) {
            failed.add(Reason.of(
                    "certificate.expired", "%s expired on %s, before %s", scheme.displayName(), expiresOn, asAt));
        }
        if (status == CertificateStatus.SUSPENDED) {
            failed.add(Reason.of("certificate.suspended", "%s is suspended", scheme.displayName()));
        }
        if (status == CertificateStatus.WITHDRAWN) {
            failed.add(Reason.of("certificate.withdrawn", "%s is withdrawn", scheme.displayName()));
        }
        if (scheme.isDated() && (issuedOn == null || expiresOn == null)) {
            unknown.add(
                    Reason.of("certificate.dates-unstated", "the dates of %s are not stated", scheme.displayName()));
        }
    }

    /** D5 and D6. */
    private void checkScope(List<Reason> failed, List<Reason> unknown) {
        if (scheme.equals(CertificateScheme.ISO_27001)) {
            if (scope == CertificateScope.PARTIAL) {
                failed.add(Reason.of(
                        "certificate.scope-too-narrow",
                        "the scope of %s does not take in all processing of health and care data",
                        scheme.displayName()));
            } else if (scope != CertificateScope.ALL_HEALTH_AND_CARE_DATA) {
                unknown.add(Reason.of(
                        "certificate.scope-unstated",
                        "whether the scope of %s takes in all processing of health and care data is not stated",
                        scheme.displayName()));
            }
        } else if (isCyberEssentials()) {
            if (scope == CertificateScope.SUBSET) {
                unknown.add(Reason.of(
                        "certificate.scope-subset",
                        "%s covers a sub-set of the organisation; whether that counts is not known",
                        scheme.displayName()));
            } else if (scope != CertificateScope.WHOLE_ORGANISATION) {
                unknown.add(Reason.of(
                        "certificate.scope-unstated",
                        "whether %s covers the whole organisation is not stated",
                        scheme.displayName()));
            }
        }
    }

    /** D9. */
    private void checkHolder(Predicate<String> isOrganisation, List<Reason> unknown) {
        if (holder != null && !isOrganisation.test(holder)) {
            unknown.add(Reason.of(
                    "certificate.holder-differs",
                    "%s is held by another organisation than the one assessed; whether it counts is not known",
                    scheme.displayName()));
        }
    }

    /** D10. */
    private void checkVersion(LocalDate asAt, List<Reason> failed, List<Reason> unknown) {
        if (!scheme.equals(CertificateScheme.ISO_27001)) {
            return;
        }
        if (version == null) {
            unknown.add(
                    Reason.of("certificate.version-unstated", "the version of %s is not stated", scheme.displayName()));
            return;
        }
        LocalDate lastValidDay = version.lastValidDay();
        if (lastValidDay != null && asAt.isAfter(lastValidDay)) {
            failed.add(Reason.of(
                    "certificate.version-withdrawn",
                    "certificates of %s:%s stopped being valid on %s",
                    scheme.displayName(),
                    version,
                    lastValidDay));
        }
    }

    private boolean isCyberEssentials() {
        return scheme.equals(CertificateScheme.CYBER_ESSENTIALS)
                || scheme.equals(CertificateScheme.CYBER_ESSENTIALS_PLUS);
    }

    @Override
    public List<Inconsistency> inconsistencies() {
        List<Inconsistency> found = new ArrayList<>(0);
        if (scheme.isDated()) {
            require("number", number, found);
            require("issuedOn", issuedOn, found);
            require("expiresOn", expiresOn, found);
        }
        if (issuedOn != null && expiresOn != null && expiresOn.isBefore(issuedOn)) {
            found.add(Inconsistency.of("expiresOn", ModelCodes.CERTIFICATE_ENDS_BEFORE_IT_BEGINS, expiresOn, issuedOn));
        }
        if (scope != null && !allowedScopes().contains(scope)) {
            found.add(Inconsistency.of(
                    "scope",
                    ModelCodes.CERTIFICATE_SCOPE_OF_ANOTHER_SCHEME,
                    scope.token(),
                    scheme,
                    allowedScopes().isEmpty()
                            ? List.of("none")
                            : allowedScopes().stream()
                                    .sorted()
                                    .map(CertificateScope::token)
                                    .toList()));
        }
        if (!scheme.equals(CertificateScheme.ISO_27001)) {
            forbid("version", version, found);
            forbid("accreditation", accreditation, found);
        }
        return found;
    }

    private void require(String property, @Nullable Object value, List<Inconsistency> found) {
        if (value == null) {
            found.add(Inconsistency.of(property, ModelCodes.CERTIFICATE_MEMBER_MISSING, property, scheme));
        }
    }

    private void forbid(String property, @Nullable Object value, List<Inconsistency> found) {
        if (value != null) {
            found.add(Inconsistency.of(
                    property,
                    ModelCodes.CERTIFICATE_MEMBER_OF_ANOTHER_SCHEME,
                    property,
                    CertificateScheme.ISO_27001,
                    scheme));
        }
    }

    private Set<CertificateScope> allowedScopes() {
        if (isCyberEssentials()) {
            return CYBER_ESSENTIALS_SCOPES;
        } else if (scheme.equals(CertificateScheme.ISO_27001)) {
            return ISO_27001_SCOPES;
        }
        return Set.of();
    }

    /** Builds a {@link Certificate}. Not thread-safe. */
    public static final class Builder {
        private final CertificateScheme scheme;
        private @Nullable Iso27001Version version;
        private @Nullable String number;
        private @Nullable LocalDate issuedOn;
        private @Nullable LocalDate expiresOn;
        private @Nullable CertificateScope scope;
        private @Nullable String accreditation;
        private @Nullable String holder;
        private @Nullable CertificateStatus status;

        private Builder(CertificateScheme scheme) {
            this.scheme = Objects.requireNonNull(scheme, "scheme");
        }

        /**
         * Sets the version of ISO 27001.
         *
         * @param version the version of ISO 27001
         * @return this builder
         */
        public Builder version(Iso27001Version version) {
            this.version = Objects.requireNonNull(version, "version");
            return this;
        }

        /**
         * Sets the certificate's number.
         *
         * @param number the certificate's number
         * @return this builder
         */
        public Builder number(String number) {
            this.number = Objects.requireNonNull(number, "number");
            return this;
        }

        /**
         * Sets the first day on which it is valid.
         *
         * @param issuedOn the first day on which it is valid
         * @return this builder
         */
        public Builder issuedOn(LocalDate issuedOn) {
            this.issuedOn = Objects.requireNonNull(issuedOn, "issuedOn");
            return this;
        }

        /**
         * Sets the last day on which it is valid.
         *
         * @param expiresOn the last day on which it is valid
         * @return this builder
         */
        public Builder expiresOn(LocalDate expiresOn) {
            this.expiresOn = Objects.requireNonNull(expiresOn, "expiresOn");
            return this;
        }

        /**
         * Sets how much of the organisation it covers.
         *
         * @param scope how much of the organisation it covers
         * @return this builder
         */
        public Builder scope(CertificateScope scope) {
            this.scope = Objects.requireNonNull(scope, "scope");
            return this;
        }

        /**
         * Sets the body that accredits the certifier.
         *
         * @param accreditation the body that accredits the certifier
         * @return this builder
         */
        public Builder accreditation(String accreditation) {
            this.accreditation = Objects.requireNonNull(accreditation, "accreditation");
            return this;
        }

        /**
         * Sets to whom it was issued.
         *
         * @param holder to whom it was issued
         * @return this builder
         */
        public Builder holder(String holder) {
            this.holder = Objects.requireNonNull(holder, "holder");
            return this;
        }

        /**
         * Sets what the issuer has done with it since.
         *
         * @param status what the issuer has done with it since
         * @return this builder
         */
        public Builder status(CertificateStatus status) {
            this.status = Objects.requireNonNull(status, "status");
            return this;
        }

        /**
         * Makes the certificate.
         *
         * @return the certificate, with whatever was not set left unsaid
         */
        public Certificate build() {
            return new Certificate(scheme, version, number, issuedOn, expiresOn, scope, accreditation, holder, status);
        }
    }
}
