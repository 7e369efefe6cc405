package io.github.opendspt.model.credit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.constraint.Bounds;
import io.github.opendspt.model.constraint.Consistent;
import io.github.opendspt.model.constraint.Inconsistency;
import io.github.opendspt.model.constraint.SelfConsistent;
import io.github.opendspt.model.internal.DocumentBinding;
import io.github.opendspt.model.internal.value.MemberCheck;
import io.github.opendspt.model.internal.value.Outline;
import io.github.opendspt.model.requirement.ExemptionBasis;
import io.github.opendspt.model.requirement.Provenance;
import jakarta.validation.Valid;
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
@Consistent
public record CreditGround(
        CertificateScheme scheme,
        @Nullable String certificate,
        CreditOutcome outcome,
        List<@Valid Reason> reasons,
        @Nullable ExemptionBasis basis,
        @Nullable @Valid Provenance provenance)
        implements Comparable<CreditGround>, SelfConsistent {

    /** Rejects {@code null} where the component may not be and copies the list. */
    public CreditGround {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(outcome, "outcome");
        reasons = List.copyOf(reasons);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static CreditGround bind(Binding binding) {
        return new CreditGround(
                Objects.requireNonNull(binding.scheme, "scheme"),
                binding.certificate,
                Objects.requireNonNull(binding.outcome, "outcome"),
                DocumentBinding.atMost(Objects.requireNonNull(binding.reasons, "reasons"), Bounds.REASONS),
                binding.basis,
                binding.provenance);
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding {
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
        if (this == other) {
            return 0;
        }
        int order = other.outcome.compareTo(outcome);
        if (order == 0) {
            order = scheme.compareTo(other.scheme);
        }
        if (order == 0) {
            order = compare(certificate, other.certificate);
        }
        if (order == 0) {
            order = reasons.toString().compareTo(other.reasons.toString());
        }
        if (order == 0) {
            order = compare(basis, other.basis);
        }
        return order == 0 ? String.valueOf(provenance).compareTo(String.valueOf(other.provenance)) : order;
    }

    /** What is not known comes first. */
    private static <C extends Comparable<? super C>> int compare(@Nullable C one, @Nullable C other) {
        if (one == null || other == null) {
            return Boolean.compare(one != null, other != null);
        }
        return one.compareTo(other);
    }

    @Override
    public List<Inconsistency> inconsistencies() {
        return List.of();
    }

    @Override
    public List<Inconsistency> memberFaults() {
        return new MemberCheck()
                .text("certificate", certificate, Certificate.MAX_TEXT)
                .faults();
    }

    /** {@return scheme, outcome and codes; not the number of the certificate} */
    @Override
    public String toString() {
        return new Outline("CreditGround")
                .mark(scheme.token(), true)
                .mark("numbered", certificate != null)
                .term(outcome)
                .mark(reasons.stream().map(Reason::code).toList().toString(), true)
                .term(basis)
                .toString();
    }
}
