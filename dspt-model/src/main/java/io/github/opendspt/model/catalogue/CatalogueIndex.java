package io.github.opendspt.model.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.DataSecurityStandard;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.internal.DocumentBinding;
import io.github.opendspt.model.requirement.EditionFacts;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Catalogue} holds, without the requirement sets themselves: the document that lists a catalogue. A value:
 * immutable and thread-safe.
 *
 * @param standards the ten data security standards, in order of number
 * @param editions what is known of each edition, in order of year
 * @param requirementSets which requirement sets are held or projected, in order of edition and category
 * @param cafEditions the editions of which the outcomes of the CAF-aligned track are held, in order of year
 */
@JsonPropertyOrder({"format", "standards", "editions", "requirementSets", "cafEditions"})
public record CatalogueIndex(
        List<@Valid DataSecurityStandard> standards,
        List<@Valid EditionFacts> editions,
        List<Entry> requirementSets,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Edition> cafEditions) {

    /** The format of catalogue documents. */
    public static final String FORMAT = "dspt-catalogue/1";

    /** Copies the lists. */
    public CatalogueIndex {
        standards = List.copyOf(standards);
        editions = List.copyOf(editions);
        requirementSets = List.copyOf(requirementSets);
        cafEditions = List.copyOf(cafEditions);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static CatalogueIndex bind(Binding binding) {
        binding.checkFormat(FORMAT);
        return CatalogueJson.writer()
                .checked(new CatalogueIndex(
                        Objects.requireNonNull(binding.standards, "standards"),
                        Objects.requireNonNull(binding.editions, "editions"),
                        Objects.requireNonNull(binding.requirementSets, "requirementSets"),
                        binding.cafEditions == null ? List.of() : binding.cafEditions));
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding extends DocumentBinding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<DataSecurityStandard> standards;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<EditionFacts> editions;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<Entry> requirementSets;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<Edition> cafEditions;
    }

    /**
     * The name and major version of the document format.
     *
     * @return {@value #FORMAT}
     */
    @JsonGetter("format")
    public String format() {
        return FORMAT;
    }

    /**
     * A requirement set that is held. A value: immutable and thread-safe.
     *
     * @param edition its edition
     * @param category its category
     * @param projectedFrom the edition whose list it assumes unchanged (rule A40), or {@code null} if it is not projected
     */
    @JsonPropertyOrder({"edition", "category", "projectedFrom"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(
            Edition edition, Category category, @Nullable Edition projectedFrom) {

        /** Rejects {@code null} where the component may not be. */
        public Entry {
            Objects.requireNonNull(edition, "edition");
            Objects.requireNonNull(category, "category");
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Entry bind(Draft draft) {
            return new Entry(
                    Objects.requireNonNull(draft.edition, "edition"),
                    Objects.requireNonNull(draft.category, "category"),
                    draft.projectedFrom);
        }

        /** What a data binder sets: JSON null fails, a member that is absent stays null. */
        static final class Draft {
            @JsonSetter(nulls = Nulls.FAIL)
            @Nullable
            Edition edition;

            @JsonSetter(nulls = Nulls.FAIL)
            @Nullable
            Category category;

            @JsonSetter(nulls = Nulls.FAIL)
            @Nullable
            Edition projectedFrom;
        }
    }
}
