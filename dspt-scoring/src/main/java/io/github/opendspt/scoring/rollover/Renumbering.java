package io.github.opendspt.scoring.rollover;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.requirement.Provenance;
import io.github.opendspt.model.requirement.RequirementSet;
import java.util.List;
import java.util.Objects;

/**
 * Which items of a category kept their meaning under another ref from one edition to another (section H of the rules). It
 * says nothing of any other editions. An item of which it says nothing keeps its ref, unless that ref went to another.
 *
 * <p>{@link #bundled()} holds what is known. A value: immutable and thread-safe.
 *
 * @param from the edition before
 * @param to the edition after
 * @param category the category in both
 * @param items the items, no ref twice on either side
 */
@JsonPropertyOrder({"from", "to", "category", "items"})
public record Renumbering(
        @JsonProperty("from") Edition from,
        @JsonProperty("to") Edition to,
        @JsonProperty("category") Category category,
        @JsonProperty("items") List<Renumbered> items) {

    /**
     * Rejects {@code null} and copies the list.
     *
     * @throws IllegalArgumentException if a ref appears twice on one side
     */
    public Renumbering {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(category, "category");
        items = List.copyOf(items);
        if (items.stream().map(Renumbered::before).distinct().count() < items.size()
                || items.stream().map(Renumbered::after).distinct().count() < items.size()) {
            throw new IllegalArgumentException("items: a ref appears twice on one side");
        }
    }

    /**
     * The renumberings that this library ships, each with its source.
     *
     * @return the renumberings, always the same
     * @throws ExceptionInInitializerError if the bundled resource is missing or broken; the cause names it
     */
    public static List<Renumbering> bundled() {
        return BundledRenumberings.ALL;
    }

    /** Whether this is about exactly these two sets. */
    boolean isBetween(RequirementSet before, RequirementSet after) {
        return from.equals(before.edition())
                && to.equals(after.edition())
                && category.equals(before.category())
                && category.equals(after.category());
    }

    /**
     * An item that kept its meaning under another ref. A value: immutable and thread-safe.
     *
     * @param before its ref before
     * @param after its ref after
     * @param provenance where this comes from and how well it is founded; on low confidence no answer is carried
     */
    @JsonPropertyOrder({"before", "after", "provenance"})
    public record Renumbered(
            @JsonProperty("before") EvidenceRef before,
            @JsonProperty("after") EvidenceRef after,
            @JsonProperty("provenance") Provenance provenance) {

        /**
         * Rejects {@code null}.
         *
         * @param before its ref before
         * @param after its ref after
         * @param provenance where this comes from and how well it is founded
         */
        public Renumbered {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
            Objects.requireNonNull(provenance, "provenance");
        }
    }
}
