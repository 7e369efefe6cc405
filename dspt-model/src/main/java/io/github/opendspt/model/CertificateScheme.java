package io.github.opendspt.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.opendspt.model.code.Named;
import io.github.opendspt.model.internal.UnicodeText;
import java.util.List;
import java.util.Objects;

/**
 * A scheme under which a certificate or accreditation is held.
 *
 * <p>The five that the toolkit knows are constants, listed by {@link #known()}. A host may make others with
 * {@link #of(String, String)}, read and write documents that hold them with the reader and writer that were given them, and
 * add exemption rows for them in the mapping module. Equal and ordered by token: a scheme stays the same whatever it is
 * called. A value: immutable and thread-safe.
 */
public final class CertificateScheme implements Comparable<CertificateScheme>, Named {

    /** The shape of a token, as a regular expression. */
    public static final String FORM = "[a-z0-9](?:-?[a-z0-9]){0,59}";

    /** The greatest length of a name for people, in code points. */
    public static final int MAX_NAME = 100;

    private static final int MAX_LETTERS = 60;

    /** Cyber Essentials, the self-assessed level. It exempts nothing (rule D1). */
    public static final CertificateScheme CYBER_ESSENTIALS = known("cyber-essentials", "Cyber Essentials");

    /** Cyber Essentials Plus, the audited level. */
    public static final CertificateScheme CYBER_ESSENTIALS_PLUS =
            known("cyber-essentials-plus", "Cyber Essentials Plus");

    /** ISO/IEC 27001. */
    public static final CertificateScheme ISO_27001 = known("iso-27001", "ISO 27001");

    /** The Public Services Network assurance certificate. */
    public static final CertificateScheme PSN_IA = known("psn-ia", "PSN IA");

    /** NHSmail in use as the mail system; a fact about the organisation rather than a dated certificate. */
    public static final CertificateScheme NHSMAIL = known("nhsmail", "NHSmail");

    private static final List<CertificateScheme> KNOWN =
            List.of(CYBER_ESSENTIALS, CYBER_ESSENTIALS_PLUS, ISO_27001, PSN_IA, NHSMAIL);

    private final String token;
    private final String displayName;
    private final boolean known;

    private CertificateScheme(String token, String displayName, boolean known) {
        this.token = token;
        this.displayName = displayName;
        this.known = known;
    }

    private static CertificateScheme known(String token, String displayName) {
        return new CertificateScheme(token, displayName, true);
    }

    /**
     * Reads the written form; the inverse of {@link #toString()}.
     *
     * @param token the spelling in documents: lower-case words joined by hyphens
     * @return the scheme, one of the constants where there is one; a scheme of a host's is called by its token
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
        if (!isToken(token)) {
            throw new IllegalArgumentException(
                    "'" + token + "' is not a certificate scheme: expected lower-case words joined by hyphens");
        }
        return new CertificateScheme(token, token, false);
    }

    /**
     * Reads the written form, as {@link #parse} does.
     *
     * @param token the spelling in documents
     * @return the scheme
     * @throws IllegalArgumentException if the text does not match {@value #FORM}
     */
    public static CertificateScheme of(String token) {
        return parse(token);
    }

    /**
     * Makes a scheme of the host's.
     *
     * @param token the spelling in documents: lower-case words joined by hyphens
     * @param displayName what people call it, as it is written within a sentence
     * @return the scheme
     * @throws IllegalArgumentException if the token does not match {@value #FORM} or is that of a scheme that the toolkit
     *     knows, or if the name is blank, too long or no Unicode text
     */
    public static CertificateScheme of(String token, String displayName) {
        Objects.requireNonNull(displayName, "displayName");
        CertificateScheme scheme = parse(token);
        if (scheme.known) {
            throw new IllegalArgumentException(
                    "'" + token + "' is a scheme of the toolkit's, which has a name already");
        }
        if (UnicodeText.isBlank(displayName)
                || UnicodeText.isTooLong(displayName, MAX_NAME)
                || UnicodeText.firstLoneSurrogate(displayName) >= 0) {
            throw new IllegalArgumentException(
                    "displayName: expected a text of at most " + MAX_NAME + " characters that is not blank");
        }
        return new CertificateScheme(token, displayName, false);
    }

    /** Whether a text matches {@link #FORM}: at most sixty letters and digits, single hyphens between them. */
    private static boolean isToken(String text) {
        int letters = 0;
        boolean hyphen = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                letters++;
                hyphen = false;
            } else if (c != '-' || hyphen) {
                return false;
            } else {
                hyphen = true;
            }
        }
        return letters > 0 && letters <= MAX_LETTERS && !hyphen;
    }

    /**
     * Lists the schemes that the toolkit knows.
     *
     * @return the constants, in order of declaration
     */
    public static List<CertificateScheme> known() {
        return KNOWN;
    }

    /**
     * Whether the toolkit knows the scheme.
     *
     * @return whether it is one of {@link #known()}
     */
    public boolean isKnown() {
        return known;
    }

    /**
     * Whether this is Cyber Essentials, of either level.
     *
     * @return whether it is
     */
    public boolean isCyberEssentials() {
        return equals(CYBER_ESSENTIALS) || equals(CYBER_ESSENTIALS_PLUS);
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
     * The spelling in documents.
     *
     * @return lower-case words joined by hyphens
     */
    @JsonValue
    public String token() {
        return token;
    }

    /**
     * The name for people.
     *
     * @return the scheme's usual name, or what the host calls its own
     */
    @Override
    public String displayName() {
        return displayName;
    }

    @Override
    public int compareTo(CertificateScheme other) {
        return token.compareTo(other.token);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof CertificateScheme scheme && token.equals(scheme.token));
    }

    @Override
    public int hashCode() {
        return token.hashCode();
    }

    /** {@return the token} */
    @Override
    public String toString() {
        return token;
    }
}
