package io.github.opendspt.model.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.constraint.Consistent;
import io.github.opendspt.model.constraint.Inconsistency;
import io.github.opendspt.model.constraint.SelfConsistent;
import io.github.opendspt.model.internal.value.MemberCheck;
import io.github.opendspt.model.internal.value.Outline;
import java.util.List;
import java.util.Objects;

/**
 * A site or branch for which the organisation publishes too (rule B5). A value: immutable and thread-safe.
 *
 * @param odsCode its code
 * @param name its name; not blank
 */
@JsonPropertyOrder({"odsCode", "name"})
@Consistent
public record Site(
        @JsonProperty("odsCode") OdsCode odsCode,
        @JsonProperty("name") String name) implements SelfConsistent {

    /** Rejects {@code null}. */
    public Site {
        Objects.requireNonNull(odsCode, "odsCode");
        Objects.requireNonNull(name, "name");
    }

    @Override
    public List<Inconsistency> inconsistencies() {
        return List.of();
    }

    @Override
    public List<Inconsistency> memberFaults() {
        return new MemberCheck()
                .nonBlankText("name", name, Organisation.MAX_NAME)
                .faults();
    }

    /** {@return how long the name is; neither name nor code} */
    @Override
    public String toString() {
        return new Outline("Site").length("name", name).toString();
    }
}
