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
import io.github.opendspt.model.constraint.Consistent;
import io.github.opendspt.model.constraint.FourDigitYear;
import io.github.opendspt.model.constraint.Inconsistency;
import io.github.opendspt.model.constraint.SelfConsistent;
import io.github.opendspt.model.internal.Days;
import io.github.opendspt.model.internal.value.MemberCheck;
import io.github.opendspt.model.internal.value.Outline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A certificate that the organisation records in its profile (rule D2).
 *
 * <p>Rules between the members, checked on demand and never by the constructor: a dated scheme has number, issue and
 * expiry; a certificate does not end before it begins; the scope is one of its scheme's; version and accreditation go
 * with ISO 27001 only, accreditation also with a scheme of the host's, which takes any scope too. A value: immutable and thread-safe.
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
        @Nullable String number,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable @FourDigitYear
        LocalDate issuedOn,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable @FourDigitYear
        LocalDate expiresOn,

        @Nullable CertificateScope scope,
        @Nullable String accreditation,
        @Nullable String holder,

        @Nullable CertificateStatus status)
        implements SelfConsistent {

    /** The greatest length of number, accreditation and holder, in code points. */
    public static final int MAX_TEXT = 500;

    private static final Set<CertificateScope> CYBER_ESSENTIALS_SCOPES =
            EnumSet.of(CertificateScope.WHOLE_ORGANISATION, CertificateScope.SUBSET, CertificateScope.UNSTATED);

    private static final Set<CertificateScope> ISO_27001_SCOPES =
            EnumSet.of(CertificateScope.ALL_HEALTH_AND_CARE_DATA, CertificateScope.PARTIAL, CertificateScope.UNSTATED);

    private static final Set<CertificateScope> ALL_SCOPES = EnumSet.allOf(CertificateScope.class);

    private static final Set<CertificateScope> NO_SCOPES = EnumSet.noneOf(CertificateScope.class);

    /** Rejects a {@code null} scheme. */
    public Certificate {
        Objects.requireNonNull(scheme, "scheme");
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Certificate bind(Binding binding) {
        return new Certificate(
                Objects.requireNonNull(binding.scheme, "scheme"),
                binding.version == null ? null : Iso27001Version.parse(binding.version),
                binding.number,
                Days.parse(binding.issuedOn),
                Days.parse(binding.expiresOn),
                binding.scope,
                binding.accreditation,
                binding.holder,
                binding.status);
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding {
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
     * Starts a certificate with everything that this one says.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder(scheme);
        builder.version = version;
        builder.number = number;
        builder.issuedOn = issuedOn;
        builder.expiresOn = expiresOn;
        builder.scope = scope;
        builder.accreditation = accreditation;
        builder.holder = holder;
        builder.status = status;
        return builder;
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
     * <p>Of a scheme of the host's, days, status and holder are judged; the rest is for the host's own conditions to say.
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
     * Decides whether the certificate counts on a day for an organisation that is not known in full, by the same rules.
     *
     * @param asAt the day
     * @param isOrganisation says whether a holder's name is that of the organisation
     * @return whether it counts, and why
     */
    public Standing standingForHolder(LocalDate asAt, Predicate<String> isOrganisation) {
        Objects.requireNonNull(asAt, "asAt");
        Objects.requireNonNull(isOrganisation, "isOrganisation");
        return StandingCheck.of(this, asAt, isOrganisation);
    }

    /**
     * Decides whether the certificate lifts Standards Met to Standards Exceeded (rule A12): Cyber Essentials Plus does where
     * it counts, and no other scheme.
     *
     * @param asAt the day
     * @param organisation the organisation that is assessed
     * @return whether it does; undetermined where it is not known whether it counts
     */
    public Standing.Verdict exceedsAt(LocalDate asAt, Organisation organisation) {
        Objects.requireNonNull(asAt, "asAt");
        Objects.requireNonNull(organisation, "organisation");
        return scheme.equals(CertificateScheme.CYBER_ESSENTIALS_PLUS)
                ? standingAt(asAt, organisation).verdict()
                : Standing.Verdict.DOES_NOT_COUNT;
    }

    /**
     * The last day on which the certificate can count: that of its expiry (rule D3) or, if it is earlier, the last on which
     * its version was valid (rule D10).
     *
     * @return the day; empty if the certificate names none
     */
    public Optional<LocalDate> lastDay() {
        LocalDate ofVersion = lastDayOfVersion();
        return Optional.ofNullable(
                ofVersion == null || (expiresOn != null && expiresOn.isBefore(ofVersion)) ? expiresOn : ofVersion);
    }

    private @Nullable LocalDate lastDayOfVersion() {
        return scheme.equals(CertificateScheme.ISO_27001) && version != null ? version.lastValidDay() : null;
    }

    /**
     * The days on which {@link #standingAt} may begin to decide otherwise, or for other reasons: the first day of the
     * certificate, the day after its last (rule D3), and the day after the last on which its version was valid (rule D10).
     *
     * @return the days, in order; none if the certificate names none
     */
    public List<LocalDate> changesOn() {
        TreeSet<LocalDate> days = new TreeSet<>();
        if (issuedOn != null) {
            days.add(issuedOn);
        }
        addDayAfter(expiresOn, days);
        addDayAfter(lastDayOfVersion(), days);
        return List.copyOf(days);
    }

    private static void addDayAfter(@Nullable LocalDate last, TreeSet<LocalDate> days) {
        if (last != null && last.isBefore(LocalDate.MAX)) {
            days.add(last.plusDays(1));
        }
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
        Set<CertificateScope> allowed = allowedScopes();
        if (scope != null && !allowed.contains(scope)) {
            found.add(Inconsistency.of(
                    "scope",
                    ModelCodes.CERTIFICATE_SCOPE_OF_ANOTHER_SCHEME,
                    scope.token(),
                    scheme,
                    allowed.isEmpty()
                            ? List.of("none")
                            : allowed.stream().map(CertificateScope::token).toList()));
        }
        if (!scheme.equals(CertificateScheme.ISO_27001)) {
            forbid("version", version, found);
            if (scheme.isKnown()) {
                forbid("accreditation", accreditation, found);
            }
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

    /** The words for the scope that go with the scheme; with one of a host's, any. */
    private Set<CertificateScope> allowedScopes() {
        if (scheme.isCyberEssentials()) {
            return CYBER_ESSENTIALS_SCOPES;
        } else if (scheme.equals(CertificateScheme.ISO_27001)) {
            return ISO_27001_SCOPES;
        }
        return scheme.isKnown() ? NO_SCOPES : ALL_SCOPES;
    }

    @Override
    public List<Inconsistency> memberFaults() {
        return new MemberCheck()
                .nonBlankText("number", number, MAX_TEXT)
                .nonBlankText("accreditation", accreditation, MAX_TEXT)
                .nonBlankText("holder", holder, MAX_TEXT)
                .faults();
    }

    /** {@return scheme, version, days, scope and status; neither number nor holder} */
    @Override
    public String toString() {
        return new Outline("Certificate")
                .mark(scheme.token() + (version == null ? "" : ":" + version), true)
                .mark("numbered", number != null)
                .day("issued", issuedOn)
                .day("expires", expiresOn)
                .term(scope)
                .mark("accredited", accreditation != null)
                .mark("with holder", holder != null)
                .term(status)
                .toString();
    }

    /** Builds a {@link Certificate}. What is set to {@code null} is left unsaid. Not thread-safe. */
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
         * @param version the version of ISO 27001, or {@code null} if not said
         * @return this builder
         */
        public Builder version(@Nullable Iso27001Version version) {
            this.version = version;
            return this;
        }

        /**
         * Sets the certificate's number.
         *
         * @param number the certificate's number, or {@code null} if not said
         * @return this builder
         */
        public Builder number(@Nullable String number) {
            this.number = number;
            return this;
        }

        /**
         * Sets the first day on which it is valid.
         *
         * @param issuedOn the first day on which it is valid, or {@code null} if not said
         * @return this builder
         */
        public Builder issuedOn(@Nullable LocalDate issuedOn) {
            this.issuedOn = issuedOn;
            return this;
        }

        /**
         * Sets the last day on which it is valid.
         *
         * @param expiresOn the last day on which it is valid, or {@code null} if not said
         * @return this builder
         */
        public Builder expiresOn(@Nullable LocalDate expiresOn) {
            this.expiresOn = expiresOn;
            return this;
        }

        /**
         * Sets how much of the organisation it covers.
         *
         * @param scope how much of the organisation it covers, or {@code null}, which means unstated
         * @return this builder
         */
        public Builder scope(@Nullable CertificateScope scope) {
            this.scope = scope;
            return this;
        }

        /**
         * Sets the body that accredits the certifier.
         *
         * @param accreditation the body that accredits the certifier, or {@code null} if not said
         * @return this builder
         */
        public Builder accreditation(@Nullable String accreditation) {
            this.accreditation = accreditation;
            return this;
        }

        /**
         * Sets to whom it was issued.
         *
         * @param holder to whom it was issued, or {@code null}, which means the organisation itself
         * @return this builder
         */
        public Builder holder(@Nullable String holder) {
            this.holder = holder;
            return this;
        }

        /**
         * Sets what the issuer has done with it since.
         *
         * @param status what the issuer has done with it since, or {@code null}, which means active
         * @return this builder
         */
        public Builder status(@Nullable CertificateStatus status) {
            this.status = status;
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
