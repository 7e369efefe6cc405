package io.github.opendspt.model.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.opendspt.model.code.Term;

/** What the body that issued a certificate has done with it since (rule D3). */
public enum CertificateStatus implements Term {
    /** In force between its dates. A certificate without a status is active. */
    ACTIVE,
    /** Suspended: it does not count. */
    SUSPENDED,
    /** Withdrawn: it does not count. */
    WITHDRAWN;

    /**
     * Finds a constant by its {@link #token()}.
     *
     * @param token the spelling in documents
     * @return the constant
     * @throws IllegalArgumentException if there is no such constant
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CertificateStatus parse(String token) {
        return Term.parse(CertificateStatus.class, token);
    }

    /**
     * Finds a status by its {@link #token()}, as {@link #parse} does.
     *
     * @param token the spelling in documents
     * @return the status
     * @throws IllegalArgumentException if there is no such status
     */
    public static CertificateStatus of(String token) {
        return parse(token);
    }

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }
}
