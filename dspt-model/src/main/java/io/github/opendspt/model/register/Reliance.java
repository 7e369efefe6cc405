package io.github.opendspt.model.register;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.KnownScheme;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.code.Term;
import io.github.opendspt.model.constraint.Consistent;
import io.github.opendspt.model.constraint.Inconsistency;
import io.github.opendspt.model.constraint.SelfConsistent;
import io.github.opendspt.model.constraint.Text;
import io.github.opendspt.model.internal.DocumentBinding;
import io.github.opendspt.model.internal.document.BundledDocument;
import io.github.opendspt.model.requirement.Provenance;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When someone may rely on a publication: a rule of whoever relies on it (rule K3). {@link #dars2a()} is the one that this
 * library ships; others are a host's own, as documents of the format {@value #FORMAT}.
 *
 * <p>A rule is a list of clauses, all of which must hold: that a code is given, for which edition, at which status, with
 * which certificates. A {@link RelianceJudge} says whether they do. A value: immutable and thread-safe.
 *
 * @param name the short name, lower-case words joined by hyphens
 * @param title what the rule is, for people
 * @param provenance where it comes from, or {@code null} if that is not said
 * @param organisationCode whether the code of the organisation must be given
 * @param minimumStatus the lowest status that is accepted
 * @param edition which edition the publication must be for
 * @param withinMonths how many months ago at most a publication was made that is not for the latest edition, the same day
 *     of the month included, or {@code null} if that does not matter
 * @param approvedPlan what is accepted in place of Standards Met, or {@code null} if nothing is
 * @param certificates the certificates that must be held, each of the demands
 * @param alternatives what is accepted in place of a publication and cannot be decided from data, for people
 */
@JsonPropertyOrder({
    "format",
    "name",
    "title",
    "provenance",
    "organisationCode",
    "minimumStatus",
    "edition",
    "withinMonths",
    "approvedPlan",
    "certificates",
    "alternatives"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Consistent
public record Reliance(
        @Pattern(regexp = Reliance.NAME_FORM, message = "must be lower-case words joined by hyphens")
        String name,

        @Text(blank = false, max = Reliance.MAX_TEXT) String title,
        @Nullable @Valid Provenance provenance,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean organisationCode,
        Status minimumStatus,
        EditionDemand edition,

        @Nullable @Min(1) @Max(Reliance.MAX_MONTHS) Integer withinMonths,

        @Nullable @Valid ApprovedPlan approvedPlan,
        List<@Valid CertificateDemand> certificates,
        List<@Text(blank = false, max = Reliance.MAX_TEXT) String> alternatives)
        implements SelfConsistent {

    /** The format of rule documents. */
    public static final String FORMAT = "dspt-reliance/1";

    /** The shape of a name, as a regular expression. */
    public static final String NAME_FORM = "[a-z0-9](?:-?[a-z0-9]){0,59}";

    /** The letters and digits of a name at most, as {@value #NAME_FORM} says. */
    private static final int MOST_LETTERS = 60;

    /** The greatest length of a title, of conditions and of an alternative, in code points. */
    public static final int MAX_TEXT = 500;

    /** The greatest number of months. */
    public static final int MAX_MONTHS = 120;

    /** Rejects {@code null} where the component may not be and copies the lists. */
    public Reliance {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(minimumStatus, "minimumStatus");
        Objects.requireNonNull(edition, "edition");
        certificates = List.copyOf(certificates);
        alternatives = List.copyOf(alternatives);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Reliance bind(Binding binding) {
        binding.checkFormat(FORMAT);
        return RelianceJson.writer()
                .checked(new Reliance(
                        Objects.requireNonNull(binding.name, "name"),
                        Objects.requireNonNull(binding.title, "title"),
                        binding.provenance,
                        binding.organisationCode != null && binding.organisationCode,
                        Objects.requireNonNull(binding.minimumStatus, "minimumStatus"),
                        Objects.requireNonNull(binding.edition, "edition"),
                        binding.withinMonths,
                        binding.approvedPlan,
                        binding.certificates == null ? List.of() : binding.certificates,
                        binding.alternatives == null ? List.of() : binding.alternatives));
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding extends DocumentBinding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String name;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String title;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Provenance provenance;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Boolean organisationCode;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Status minimumStatus;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        EditionDemand edition;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Integer withinMonths;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        ApprovedPlan approvedPlan;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<CertificateDemand> certificates;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<String> alternatives;
    }

    /**
     * Gives the rule of the data access request service for record-level and aggregated data such as HES: data sharing
     * standard 2a (rule K1), as far as it can be decided from a publication.
     *
     * @return the rule, always the same
     * @throws ExceptionInInitializerError if the bundled rule is missing or broken; the cause names it
     */
    public static Reliance dars2a() {
        return Bundled.DARS_2A;
    }

    /** Whether a text matches {@value #NAME_FORM}. */
    static boolean isName(String text) {
        int letters = 0;
        boolean hyphen = true;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '-' && !hyphen) {
                hyphen = true;
            } else if ((character >= 'a' && character <= 'z') || (character >= '0' && character <= '9')) {
                hyphen = false;
                letters++;
            } else {
                return false;
            }
        }
        return !hyphen && letters <= MOST_LETTERS;
    }

    /**
     * Names the format of the document that a rule is written to.
     *
     * @return {@value #FORMAT}
     */
    @JsonGetter("format")
    public String format() {
        return FORMAT;
    }

    /**
     * Checks that the rule does not contradict itself.
     *
     * @return a number of months although only the latest edition is accepted, and an approved plan in place of Standards
     *     Met although that is not the minimum
     */
    @Override
    public List<Inconsistency> inconsistencies() {
        List<Inconsistency> found = new ArrayList<>(0);
        if (withinMonths != null && edition == EditionDemand.LATEST) {
            found.add(Inconsistency.of("withinMonths", RegisterCodes.RELIANCE_MONTHS_WITHOUT_PREVIOUS));
        }
        if (approvedPlan != null && minimumStatus != Status.STANDARDS_MET) {
            found.add(Inconsistency.of("approvedPlan", RegisterCodes.RELIANCE_PLAN_POINTLESS, minimumStatus));
        }
        return found;
    }

    /**
     * That Approaching Standards is accepted in place of Standards Met where an improvement plan was reviewed and approved
     * (rule A15), with conditions. A value: immutable and thread-safe.
     *
     * @param conditions the conditions, for people
     */
    public record ApprovedPlan(
            @Text(blank = false, max = Reliance.MAX_TEXT) String conditions) {

        /** Rejects {@code null}. */
        public ApprovedPlan {
            Objects.requireNonNull(conditions, "conditions");
        }

        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        static ApprovedPlan bind(@JsonProperty("conditions") @JsonSetter(nulls = Nulls.FAIL) String conditions) {
            return new ApprovedPlan(conditions);
        }
    }

    /**
     * A certificate that must be held: one of some schemes that counts on the day, by the rules that certificates have
     * everywhere (rules D3, D5, D6, D9 and D10). A value: immutable and thread-safe.
     *
     * @param schemes the schemes, any one of which will do
     */
    @Consistent
    public record CertificateDemand(List<@KnownScheme CertificateScheme> schemes) implements SelfConsistent {

        /** Copies the list. */
        public CertificateDemand {
            schemes = List.copyOf(schemes);
        }

        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        static CertificateDemand bind(
                @JsonProperty("schemes") @JsonSetter(nulls = Nulls.FAIL) List<CertificateScheme> schemes) {
            return new CertificateDemand(schemes);
        }

        /**
         * Checks that there is a scheme, and none twice.
         *
         * @return what is wrong
         */
        @Override
        public List<Inconsistency> inconsistencies() {
            List<Inconsistency> found = new ArrayList<>(0);
            if (schemes.isEmpty()) {
                found.add(Inconsistency.of("schemes", RegisterCodes.RELIANCE_NO_SCHEME));
            }
            Set<CertificateScheme> seen = new HashSet<>();
            for (CertificateScheme scheme : schemes) {
                if (!seen.add(scheme)) {
                    found.add(Inconsistency.of("schemes", RegisterCodes.RELIANCE_SCHEME_TWICE, scheme));
                    break;
                }
            }
            return found;
        }
    }

    /** Which edition a publication must be for, so that it may be relied on. */
    public enum EditionDemand implements Term {
        /** The latest edition on the day. */
        LATEST,
        /** The latest edition, or the one before it as long as a publication for that is good (rules B1 and B2). */
        LATEST_OR_PREVIOUS,
        /** Any, as long as a publication for it is good (rules B1 and B2). */
        CURRENT;

        /**
         * Finds a demand by its {@link #token()}.
         *
         * @param token the spelling, such as {@code latest-or-previous}
         * @return the demand
         * @throws IllegalArgumentException if there is no such demand
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static EditionDemand parse(String token) {
            return Term.parse(EditionDemand.class, token);
        }

        /**
         * Finds a demand by its {@link #token()}, as {@link #parse} does.
         *
         * @param token the spelling, such as {@code latest-or-previous}
         * @return the demand
         * @throws IllegalArgumentException if there is no such demand
         */
        public static EditionDemand of(String token) {
            return parse(token);
        }

        /** {@return the {@link #token()}} */
        @Override
        public String toString() {
            return token();
        }
    }

    /** The rules that this library ships, the very documents that a host may write. They load through this class. */
    private static final class Bundled {

        static final Reliance DARS_2A = read("dars-2a.json");

        private static Reliance read(String resource) {
            return BundledDocument.read(
                    file -> Reliance.class.getResourceAsStream(file), resource, RelianceJson.reader(), rule -> rule);
        }
    }
}
