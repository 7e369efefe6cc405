package io.github.opendspt.model.credit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.requirement.ExemptionBasis;
import io.github.opendspt.model.requirement.Provenance;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one certificate does for one evidence item, and on what that rests. A value: immutable and thread-safe.
 *
 * @param scheme the scheme of the certificate
 * @param certificate the number of the certificate, or {@code null} if it has none
 * @param outcome what it does
 * @param reasons why: every condition that failed or is not known, or that it is exempt
 * @param basis on what the exemption row rests, or {@code null} if no row is concerned
 * @param provenance source and confidence of the exemption row, or {@code null} if no row is concerned
 */
@JsonPropertyOrder({"scheme", "certificate", "outcome", "reasons", "basis", "provenance"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CreditGround(
        CertificateScheme scheme,
        @Nullable String certificate,
        CreditOutcome outcome,
        List<Reason> reasons,
        @Nullable ExemptionBasis basis,
        @Nullable Provenance provenance)
        implements Comparable<CreditGround> {

    private static final Comparator<CreditGround> ORDER = Comparator.comparing(
                    CreditGround::outcome, Comparator.reverseOrder())
            .thenComparing(CreditGround::scheme)
            .thenComparing(CreditGround::certificate, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(ground -> ground.reasons().toString())
            .thenComparing(CreditGround::basis, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(ground -> String.valueOf(ground.provenance()));

    /** Rejects {@code null} where the component may not be and copies the list. */
    public CreditGround {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(outcome, "outcome");
        reasons = List.copyOf(reasons);
    }

    /** Orders grounds by what they do, the greatest first; consistent with equality. */
    @Override
    public int compareTo(CreditGround other) {
        return ORDER.compare(this, other);
    }
}
