package io.github.opendspt.scoring;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.DataSecurityStandard;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.requirement.Assertion;
import io.github.opendspt.model.requirement.EditionFacts;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.ExemptionBasis;
import io.github.opendspt.model.requirement.OrganisationTypeRule;
import io.github.opendspt.model.requirement.RequirementSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A requirement set with everything worked out that no assessment changes, so that scoring looks things up by place. The
 * arrays are never written after construction.
 */
final class PreparedSet {

    final RequirementSet requirements;
    final PreparedItem[] items;
    final PreparedAssertion[] assertions;
    final EvidenceRef[] itemRefs;
    final AssertionRef[] assertionRefs;
    final List<DataSecurityStandard> standards;
    /** How many items are mandatory for Standards Met. */
    final int mandatory;
    /** How many items are on the reduced list. */
    final int approaching;

    final boolean holdsWholeReducedList;
    final SetFindings findings;
    private final Map<OrganisationType, Category> categories = new EnumMap<>(OrganisationType.class);
    private final Map<OrganisationType, OrganisationTypeRule> rules = new EnumMap<>(OrganisationType.class);

    PreparedSet(RequirementSet requirements) {
        this.requirements = requirements;
        this.standards = requirements.standards();
        this.assertions = assertions(requirements);
        this.items = items(requirements);
        this.itemRefs = requirements.items().stream().map(EvidenceItem::ref).toArray(EvidenceRef[]::new);
        this.assertionRefs =
                requirements.assertions().stream().map(Assertion::ref).toArray(AssertionRef[]::new);
        this.holdsWholeReducedList = requirements.holdsWholeReducedList();
        int mandatoryItems = 0;
        int approachingItems = 0;
        for (PreparedItem item : items) {
            mandatoryItems += item.mandatory ? 1 : 0;
            approachingItems += item.approaching ? 1 : 0;
        }
        this.mandatory = mandatoryItems;
        this.approaching = approachingItems;
        this.findings = new SetFindings(requirements, mandatoryItems, approachingItems);
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
        Map<AssertionRef, Integer> mandatory = new HashMap<>();
        for (EvidenceItem item : requirements.items()) {
            mandatory.merge(item.ref().assertion(), item.mandatory() ? 1 : 0, Integer::sum);
        }
        PreparedAssertion[] prepared =
                new PreparedAssertion[requirements.assertions().size()];
        for (int i = 0; i < prepared.length; i++) {
            Assertion assertion = requirements.assertions().get(i);
            prepared[i] = new PreparedAssertion(
                    assertion,
                    Objects.requireNonNull(standardPlaces.get(assertion.ref().standard())),
                    mandatory.getOrDefault(assertion.ref(), 0));
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
                    item.dependsOn() == null ? -1 : Objects.requireNonNull(places.get(item.dependsOn())),
                    requirements.exemptions() != ExemptionBasis.UNKNOWN);
        }
        return prepared;
    }

    /** The category that a type decides by itself (rule C5). */
    Optional<Category> category(OrganisationType type) {
        return Optional.ofNullable(categories.get(type));
    }

    /** The routes open to a type. */
    Optional<OrganisationTypeRule> rule(OrganisationType type) {
        return Optional.ofNullable(rules.get(type));
    }
}
