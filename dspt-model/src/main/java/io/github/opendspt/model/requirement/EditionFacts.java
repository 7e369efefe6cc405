package io.github.opendspt.model.requirement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.constraint.Text;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an edition apart from its items: its dates (section B of the rules) and its organisation types
 * (section C). Whatever is absent is not known. A value: immutable and thread-safe.
 *
 * @param edition the edition
 * @param opensOn the first day on which a publication for this edition was seen or may have been made, or {@code null} if
 *     not known
 * @param opensBy a day on which it was open for certain, where {@code opensOn} is not known or in doubt, or {@code null};
 *     between the two it is not known which edition is open (rule B3a)
 * @param deadline the day by which organisations are to publish, or {@code null} if not known
 * @param closesOn the last day on which a publication for this edition was seen, or {@code null} if not known; an
 *     edition stays open for some weeks after its deadline (rule B3)
 * @param organisationTypes the rules of each organisation type; a type that is missing is not known
 * @param notes what else the sources say, for people
 */
@JsonPropertyOrder({"edition", "opensOn", "opensBy", "deadline", "closesOn", "organisationTypes", "notes"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record EditionFacts(
        Edition edition,
        @Nullable @Valid KnownDate opensOn,
        @Nullable @Valid KnownDate opensBy,
        @Nullable @Valid KnownDate deadline,
        @Nullable @Valid KnownDate closesOn,
        List<@Valid OrganisationTypeRule> organisationTypes,
        List<@Text(blank = false, max = EditionFacts.MAX_NOTE) String> notes) {

    /** The greatest length of a note, in code points. */
    public static final int MAX_NOTE = 5_000;

    /** Rejects {@code null} where the component may not be and copies the lists. */
    public EditionFacts {
        Objects.requireNonNull(edition, "edition");
        organisationTypes = List.copyOf(organisationTypes);
        notes = List.copyOf(notes);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static EditionFacts bind(Draft draft) {
        return new EditionFacts(
                Objects.requireNonNull(draft.edition, "edition"),
                draft.opensOn,
                draft.opensBy,
                draft.deadline,
                draft.closesOn,
                draft.organisationTypes == null ? List.of() : draft.organisationTypes,
                draft.notes == null ? List.of() : draft.notes);
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Draft {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Edition edition;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        KnownDate opensOn;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        KnownDate opensBy;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        KnownDate deadline;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        KnownDate closesOn;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<OrganisationTypeRule> organisationTypes;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<String> notes;
    }

    /**
     * An edition of which nothing is known.
     *
     * @param edition the edition
     * @return facts without dates and organisation types
     */
    public static EditionFacts unknown(Edition edition) {
        Objects.requireNonNull(edition, "edition");
        return new EditionFacts(edition, null, null, null, null, List.of(), List.of());
    }

    /**
     * Makes the same facts with other rules for the organisation types.
     *
     * @param rules the rules
     * @return the facts
     */
    public EditionFacts withOrganisationTypes(List<OrganisationTypeRule> rules) {
        return new EditionFacts(edition, opensOn, opensBy, deadline, closesOn, rules, notes);
    }

    /**
     * The category that an organisation type decides by itself (rule C5).
     *
     * @param type the organisation type
     * @return the category; empty if the type may fall in several, or if it is not known
     */
    public Optional<Category> category(OrganisationType type) {
        Objects.requireNonNull(type, "type");
        List<OrganisationTypeRule> rules = rules(type);
        return rules.size() == 1 ? Optional.ofNullable(rules.get(0).category()) : Optional.empty();
    }

    private List<OrganisationTypeRule> rules(OrganisationType type) {
        List<OrganisationTypeRule> rules = new ArrayList<>();
        for (OrganisationTypeRule rule : organisationTypes) {
            if (rule.type() == type) {
                rules.add(rule);
            }
        }
        return rules;
    }

    /**
     * Finds the form of the assessment of a category.
     *
     * @param category the category
     * @return the track; empty if it is not known, or differs between organisation types
     */
    public Optional<Track> track(Category category) {
        Objects.requireNonNull(category, "category");
        Track track = null;
        for (OrganisationTypeRule rule : organisationTypes) {
            if (category.equals(rule.category())) {
                if (track != null && track != rule.track()) {
                    return Optional.empty();
                }
                track = rule.track();
            }
        }
        return Optional.ofNullable(track);
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
        List<OrganisationTypeRule> rules = rules(type);
        if (rules.size() == 1) {
            return Optional.of(rules.get(0));
        }
        for (OrganisationTypeRule rule : rules) {
            if (category.equals(rule.category())) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }
}
