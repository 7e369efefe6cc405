package io.github.opendspt.model.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.ModelCodes;
import io.github.opendspt.model.constraint.Consistent;
import io.github.opendspt.model.constraint.FourDigitYear;
import io.github.opendspt.model.constraint.Inconsistency;
import io.github.opendspt.model.constraint.SelfConsistent;
import io.github.opendspt.model.internal.Days;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That a plan to reach Standards Met was submitted, and that it was approved (rules A15 and A16). Each counts from its
 * day on. A value: immutable and thread-safe.
 *
 * @param submittedOn the day it was submitted, or {@code null} if it was not
 * @param approvedOn the day NHS England approved it, or {@code null} if it did not
 */
@JsonPropertyOrder({"submittedOn", "approvedOn"})
@JsonInclude(JsonInclude.Include.NON_NULL)
@Consistent
public record ImprovementPlan(
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable @FourDigitYear
        LocalDate submittedOn,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable @FourDigitYear
        LocalDate approvedOn)
        implements SelfConsistent {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ImprovementPlan bind(Binding binding) {
        return new ImprovementPlan(Days.parse(binding.submittedOn), Days.parse(binding.approvedOn));
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String submittedOn;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String approvedOn;
    }

    /**
     * Whether the plan was submitted by a day.
     *
     * @param asAt the day
     * @return whether {@link #submittedOn()} is that day or earlier
     */
    public boolean submittedBy(LocalDate asAt) {
        Objects.requireNonNull(asAt, "asAt");
        return submittedOn != null && !submittedOn.isAfter(asAt);
    }

    /**
     * Whether the plan was approved by a day. A plan that was only submitted is certainly not approved (rule A15).
     *
     * @param asAt the day
     * @return whether {@link #approvedOn()} is that day or earlier
     */
    public boolean approvedBy(LocalDate asAt) {
        Objects.requireNonNull(asAt, "asAt");
        return approvedOn != null && !approvedOn.isAfter(asAt);
    }

    @Override
    public List<Inconsistency> inconsistencies() {
        if (submittedOn != null && approvedOn != null && approvedOn.isBefore(submittedOn)) {
            return List.of(
                    Inconsistency.of("approvedOn", ModelCodes.PLAN_APPROVED_BEFORE_SUBMITTED, approvedOn, submittedOn));
        }
        return List.of();
    }
}
