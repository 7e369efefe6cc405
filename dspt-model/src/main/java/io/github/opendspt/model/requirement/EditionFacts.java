package io.github.opendspt.model.requirement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.OrganisationType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an edition apart from its items: its dates (section B of the rules) and its organisation types
 * (section C). Whatever is absent is not known. A value: immutable and thread-safe.
 *
 * @param edition the edition
 * @param opensOn the first day on which a publication for this edition was seen, or {@code null} if not known
 * @param deadline the day by which organisations are to publish, or {@code null} if not known
 * @param closesOn the last day on which a publication for this edition was seen, or {@code null} if not known; an
 *     edition stays open for some weeks after its deadline (rule B3)
 * @param organisationTypes the rules of each organisation type; a type that is missing is not known
 * @param notes what else the sources say, for people
 */
@JsonPropertyOrder({"edition", "opensOn", "deadline", "closesOn", "organisationTypes", "notes"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record EditionFacts(
        Edition edition,
        @Nullable KnownDate opensOn,
        @Nullable KnownDate deadline,
        @Nullable KnownDate closesOn,
        List<OrganisationTypeRule> organisationTypes,
        List<String> notes) {

    /** Rejects {@code null} where the component may not be and copies the lists. */
    public EditionFacts {
        Objects.requireNonNull(edition, "edition");
        organisationTypes = List.copyOf(organisationTypes);
        notes = List.copyOf(notes);
    }

    /**
     * An edition of which nothing is known.
     *
     * @param edition the edition
     * @return facts without dates and organisation types
     */
    public static EditionFacts unknown(Edition edition) {
        return new EditionFacts(edition, null, null, null, List.of(), List.of());
    }

    /**
     * The category that an organisation type decides by itself (rule C5).
     *
     * @param type the organisation type
     * @return the category; empty if the type may fall in several, or if it is not known
     */
    public Optional<Category> category(OrganisationType type) {
        Objects.requireNonNull(type, "type");
        List<OrganisationTypeRule> rules =
                organisationTypes.stream().filter(rule -> rule.type() == type).toList();
        return rules.size() == 1 ? Optional.ofNullable(rules.get(0).category()) : Optional.empty();
    }

    /**
     * The rule for an organisation type that is assessed in a category.
     *
     * @param type the organisation type
     * @param category the category it is assessed in
     * @return the rule of that category where the type has several, else its only rule, whatever its category; empty if
     *     none is known
     */
    public Optional<OrganisationTypeRule> rule(OrganisationType type, Category category) {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(category, "category");
        List<OrganisationTypeRule> rules =
                organisationTypes.stream().filter(rule -> rule.type() == type).toList();
        return rules.size() == 1
                ? Optional.of(rules.get(0))
                : rules.stream()
                        .filter(rule -> category.equals(rule.category()))
                        .findFirst();
    }
}
