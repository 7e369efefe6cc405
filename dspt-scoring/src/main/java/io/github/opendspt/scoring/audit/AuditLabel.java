package io.github.opendspt.scoring.audit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A result in an auditor's own words. No scale is known to this library, and nothing is computed of it (rule J2). A value: immutable and thread-safe.
 *
 * @param scale the name of the scale, not blank
 * @param value the label, in the words of the scale, not blank
 */
@JsonPropertyOrder({"scale", "value"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AuditLabel(String scale, String value) {

    /** The greatest length of either, in code points. */
    public static final int MAX_TEXT = 200;

    /** Rejects {@code null} where the component may not be. */
    public AuditLabel {
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(value, "value");
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static AuditLabel bind(Binding binding) {
        return new AuditLabel(
                Objects.requireNonNull(binding.scale, "scale"), Objects.requireNonNull(binding.value, "value"));
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String scale;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String value;
    }

    /** {@return nothing of the content} */
    @Override
    public String toString() {
        return "AuditLabel";
    }
}
