package io.github.opendspt.mapping.crosswalk;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.opendspt.model.requirement.Confidence;
import java.util.Objects;

/**
 * A node that is new in the later of two editions of a standard: nothing in the earlier one corresponds to it. That is a
 * statement about the node, not a relationship of it to another. A value: immutable and thread-safe.
 *
 * @param control the node in the later edition
 * @param basis how that is known, in words
 * @param confidence how well it is founded
 */
@JsonPropertyOrder({"control", "basis", "confidence"})
public record NewControl(ControlEnd control, String basis, Confidence confidence) {

    /** Rejects {@code null}. */
    public NewControl {
        Objects.requireNonNull(control, "control");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(confidence, "confidence");
    }
}
