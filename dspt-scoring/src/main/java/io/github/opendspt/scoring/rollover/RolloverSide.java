package io.github.opendspt.scoring.rollover;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.model.requirement.RequirementSet;
import java.util.Objects;

/**
 * One of the two requirement sets of a rollover. A value: immutable and thread-safe.
 *
 * @param edition its edition
 * @param category its category
 * @param requirements its {@linkplain RequirementSet#checksum() checksum}
 * @param completeness how far it can be trusted; of a provisional one, items may be missing
 */
@JsonPropertyOrder({"edition", "category", "requirements", "completeness"})
public record RolloverSide(
        @JsonProperty("edition") Edition edition,
        @JsonProperty("category") Category category,
        @JsonProperty("requirements") String requirements,
        @JsonProperty("completeness") Completeness completeness) {

    /** Rejects {@code null}. */
    public RolloverSide {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(requirements, "requirements");
        Objects.requireNonNull(completeness, "completeness");
    }

    static RolloverSide of(RequirementSet set) {
        return new RolloverSide(set.edition(), set.category(), set.checksum(), set.completeness());
    }
}
