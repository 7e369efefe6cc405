package io.github.opendspt.scoring.decision;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.DataSecurityStandard;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.requirement.Assertion;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.model.requirement.EditionFacts;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.OrganisationTypeRule;
import io.github.opendspt.model.requirement.RequirementSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A requirement set with everything worked out that no assessment changes, so that deciding looks things up by place: items
 * and assertions are numbered in order of ref. The arrays are never written after construction. Immutable and thread-safe.
 */
public final class PreparedSet {

    private final RequirementSet requirements;
    private final PreparedItem[] items;
    private final PreparedAssertion[] assertions;
    private final List<DataSecurityStandard> standards;
    private final int mandatory;
    private final int approaching;
    private final boolean complete;
    private final boolean holdsWholeReducedList;
    private final Map<OrganisationType, Category> categories = new EnumMap<>(OrganisationType.class);
    private final Map<OrganisationType, OrganisationTypeRule> rules = new EnumMap<>(OrganisationType.class);

    /**
     * Prepares a set.
     *
     * @param requirements the set
     */
    public PreparedSet(RequirementSet requirements) {
        this.requirements = requirements;
        this.standards = requirements.standards();
        this.assertions = assertions(requirements);
        this.items = items(requirements);
        this.complete = requirements.completeness() == Completeness.COMPLETE;
        this.holdsWholeReducedList = requirements.holdsWholeReducedList();
        int mandatoryItems = 0;
        int approachingItems = 0;
        for (int i = 0; i < items.length; i++) {
            mandatoryItems += items[i].mandatory() ? 1 : 0;
            approachingItems += items[i].approaching() ? 1 : 0;
        }
        this.mandatory = mandatoryItems;
        this.approaching = approachingItems;
        EditionFacts facts = requirements.editionFacts();
        for (OrganisationType type : OrganisationType.values()) {
            facts.category(type).ifPresent(category -> categories.put(type, category));
            facts.rule(type, requirements.category()).ifPresent(rule -> rules.put(type, rule));
        }
    }

    private static PreparedAssertion[] assertions(RequirementSet requirements) {
        Map<Integer, Integer> standardPlaces = new HashMap<>();
        for (DataSecurityStandard standard : requirements.standards()) {
            standardPlaces.put(standard.number(), standardPlaces.size());
        }
        PreparedAssertion[] prepared =
                new PreparedAssertion[requirements.assertions().size()];
        List<EvidenceItem> items = requirements.items();
        int end = 0;
        for (int i = 0; i < prepared.length; i++) {
            Assertion assertion = requirements.assertions().get(i);
            int mandatory = 0;
            // Both are in order of ref.
            for (; end < items.size() && items.get(end).ref().assertion().equals(assertion.ref()); end++) {
                mandatory += items.get(end).mandatory() ? 1 : 0;
            }
            prepared[i] = new PreparedAssertion(
                    assertion,
                    Objects.requireNonNull(standardPlaces.get(assertion.ref().standard())),
                    mandatory);
        }
        return prepared;
    }

    private static PreparedItem[] items(RequirementSet requirements) {
        Map<AssertionRef, Integer> assertionPlaces = new HashMap<>();
        for (Assertion assertion : requirements.assertions()) {
            assertionPlaces.put(assertion.ref(), assertionPlaces.size());
        }
        Map<EvidenceRef, Integer> places = new HashMap<>();
        for (EvidenceItem item : requirements.items()) {
            places.put(item.ref(), places.size());
        }
        PreparedItem[] prepared = new PreparedItem[requirements.items().size()];
        for (int i = 0; i < prepared.length; i++) {
            EvidenceItem item = requirements.items().get(i);
            prepared[i] = new PreparedItem(
                    item,
                    Objects.requireNonNull(assertionPlaces.get(item.ref().assertion())),
                    item.dependsOn() == null ? -1 : Objects.requireNonNull(places.get(item.dependsOn())));
        }
        return prepared;
    }

    /** {@return the requirement set} */
    public RequirementSet requirements() {
        return requirements;
    }

    /** {@return how many items there are} */
    public int items() {
        return items.length;
    }

    /**
     * An item.
     *
     * @param place its place, from 0
     * @return the item
     */
    public PreparedItem item(int place) {
        return items[place];
    }

    /** {@return how many assertions there are} */
    public int assertions() {
        return assertions.length;
    }

    /**
     * An assertion.
     *
     * @param place its place, from 0
     * @return the assertion
     */
    public PreparedAssertion assertion(int place) {
        return assertions[place];
    }

    /** {@return the standards, in order of number; assertions name them by place} */
    public List<DataSecurityStandard> standards() {
        return standards;
    }

    /** {@return how many items are mandatory for Standards Met} */
    public int mandatory() {
        return mandatory;
    }

    /** {@return how many items of the reduced list are held} */
    public int approaching() {
        return approaching;
    }

    /** {@return whether the official list of items is held (section H of the rules)} */
    public boolean complete() {
        return complete;
    }

    boolean holdsWholeReducedList() {
        return holdsWholeReducedList;
    }

    /**
     * The category that a type decides by itself (rule C5).
     *
     * @param type the organisation type
     * @return the category; empty if it decides none
     */
    public Optional<Category> category(OrganisationType type) {
        return Optional.ofNullable(categories.get(type));
    }

    /** The routes open to a type. */
    Optional<OrganisationTypeRule> rule(OrganisationType type) {
        return Optional.ofNullable(rules.get(type));
    }
}
