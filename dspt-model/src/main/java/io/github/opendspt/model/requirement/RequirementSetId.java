package io.github.opendspt.model.requirement;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.Edition;
import java.util.Objects;

/**
 * What identifies a requirement set in a document that rests on it. Two sets with the same id hold the same facts.
 * In documents the checksum is the member {@code requirements}. A value:
 * immutable and thread-safe.
 *
 * @param edition its edition
 * @param category its category
 * @param checksum its {@linkplain RequirementSet#checksum() checksum}
 * @param completeness how far it can be trusted
 */
@JsonPropertyOrder({"edition", "category", "requirements", "completeness"})
public record RequirementSetId(
        @JsonProperty("edition") Edition edition,
        @JsonProperty("category") Category category,
        @JsonProperty("requirements") Checksum checksum,
        @JsonProperty("completeness") Completeness completeness) {

    /** Rejects {@code null}. */
    public RequirementSetId {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(checksum, "checksum");
        Objects.requireNonNull(completeness, "completeness");
    }

    /** {@return edition, category and completeness} */
    @Override
    public String toString() {
        return edition + " category " + category + " (" + completeness + ")";
    }
}
