package io.github.opendspt.model.credit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.constraint.Text;
import io.github.opendspt.model.requirement.ExemptionBasis;
import io.github.opendspt.model.requirement.Provenance;
import jakarta.validation.Valid;
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
        @Nullable @Text(max = Certificate.MAX_TEXT) String certificate,
        CreditOutcome outcome,
        List<@Valid Reason> reasons,
        @Nullable ExemptionBasis basis,
        @Nullable @Valid Provenance provenance)
        implements Comparable<CreditGround> {

    private static final Comparator<CreditGround> ORDER = Comparator.comparing(
                    CreditGround::outcome, Comparator.reverseOrder())
            .thenComparing(CreditGround::scheme)
            .thenComparing(CreditGround::certificate, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(ground -> ground.reasons().toString())
            .thenComparing(CreditGround::basis, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(ground -> String.valueOf(ground.provenance()));

    /**
     * Rejects {@code null} where the component may not be and copies the list.
     *
     * @param scheme the scheme of the certificate
     * @param certificate the number of the certificate, or {@code null} if it has none
     * @param outcome what it does
     * @param reasons why: every condition that failed or is not known, or that it is exempt
     * @param basis on what the exemption row rests, or {@code null} if no row is concerned
     * @param provenance source and confidence of the exemption row, or {@code null} if no row is concerned
     */
    public CreditGround {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(outcome, "outcome");
        reasons = List.copyOf(reasons);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static CreditGround bind(Draft draft) {
        return new CreditGround(
                Objects.requireNonNull(draft.scheme, "scheme"),
                draft.certificate,
                Objects.requireNonNull(draft.outcome, "outcome"),
                Objects.requireNonNull(draft.reasons, "reasons"),
                draft.basis,
                draft.provenance);
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Draft {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        CertificateScheme scheme;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String certificate;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        CreditOutcome outcome;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<Reason> reasons;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        ExemptionBasis basis;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Provenance provenance;
    }

    /** Orders grounds by what they do, the greatest first; consistent with equality. */
    @Override
    public int compareTo(CreditGround other) {
        // A sorted set compares its first element with itself, which need not take rendering its reasons.
        return this == other ? 0 : ORDER.compare(this, other);
    }
}
