package io.github.opendspt.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.opendspt.model.code.Named;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A scheme under which a certificate or accreditation is held.
 *
 * <p>The five that the toolkit knows are constants, listed by {@link #known()}. A host may make others with
 * {@link #parse} and add exemption rows for them in the mapping module; documents hold a host's schemes only where the
 * reader was told of them. Ordered by token. A value: immutable and thread-safe.
 *
 * @param token the spelling in documents, kebab-case
 */
public record CertificateScheme(@JsonValue String token) implements Comparable<CertificateScheme>, Named {

    /** The shape of a token, as a regular expression. */
    public static final String FORM = "[a-z0-9](?:-?[a-z0-9]){0,59}";

    /** Cyber Essentials, the self-assessed level. It exempts nothing (rule D1). */
    public static final CertificateScheme CYBER_ESSENTIALS = new CertificateScheme("cyber-essentials");

    /** Cyber Essentials Plus, the audited level. */
    public static final CertificateScheme CYBER_ESSENTIALS_PLUS = new CertificateScheme("cyber-essentials-plus");

    /** ISO/IEC 27001. */
    public static final CertificateScheme ISO_27001 = new CertificateScheme("iso-27001");

    /** The Public Services Network assurance certificate. */
    public static final CertificateScheme PSN_IA = new CertificateScheme("psn-ia");

    /** NHSmail in use as the mail system; a fact about the organisation rather than a dated certificate. */
    public static final CertificateScheme NHSMAIL = new CertificateScheme("nhsmail");

    private static final List<CertificateScheme> KNOWN =
            List.of(CYBER_ESSENTIALS, CYBER_ESSENTIALS_PLUS, ISO_27001, PSN_IA, NHSMAIL);

    /**
     * Checks the shape.
     *
     * @param token the spelling in documents, kebab-case
     * @throws IllegalArgumentException if the token does not match {@value #FORM}
     */
    public CertificateScheme {
        if (!Pattern.matches(FORM, token)) {
            throw new IllegalArgumentException(
                    "'" + token + "' is not a certificate scheme: expected lower-case words joined by hyphens");
        }
    }

    /**
     * Reads the written form; the inverse of {@link #toString()}.
     *
     * @param token the spelling in documents
     * @return the scheme, one of the constants where there is one
     * @throws IllegalArgumentException if the text does not match {@value #FORM}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CertificateScheme parse(String token) {
        Objects.requireNonNull(token, "token");
        for (CertificateScheme scheme : KNOWN) {
            if (scheme.token.equals(token)) {
                return scheme;
            }
        }
        return new CertificateScheme(token);
    }

    /**
     * The schemes that the toolkit knows.
     *
     * @return the constants, in order of declaration
     */
    public static List<CertificateScheme> known() {
        return KNOWN;
    }

    /**
     * Whether certificates of this scheme are dated and numbered. NHSmail and PSN IA need not be.
     *
     * @return whether a certificate must have a number, a day of issue and a day of expiry
     */
    public boolean isDated() {
        return !equals(PSN_IA) && !equals(NHSMAIL);
    }

    /**
     * The name for people.
     *
     * @return the scheme's usual name, or the token of a host's own scheme
     */
    @Override
    public String displayName() {
        if (equals(CYBER_ESSENTIALS)) {
            return "Cyber Essentials";
        } else if (equals(CYBER_ESSENTIALS_PLUS)) {
            return "Cyber Essentials Plus";
        } else if (equals(ISO_27001)) {
            return "ISO 27001";
        } else if (equals(PSN_IA)) {
            return "PSN IA";
        } else if (equals(NHSMAIL)) {
            return "NHSmail";
        }
        return token;
    }

    @Override
    public int compareTo(CertificateScheme other) {
        return token.compareTo(other.token);
    }

    /** {@return the token} */
    @Override
    public String toString() {
        return token;
    }
}
