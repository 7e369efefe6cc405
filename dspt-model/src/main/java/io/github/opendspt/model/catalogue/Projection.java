package io.github.opendspt.model.catalogue;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.model.requirement.Confidence;
import io.github.opendspt.model.requirement.EditionFacts;
import io.github.opendspt.model.requirement.Eligibility;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.ExemptionBasis;
import io.github.opendspt.model.requirement.OrganisationTypeRule;
import io.github.opendspt.model.requirement.Provenance;
import io.github.opendspt.model.requirement.RequirementSet;
import java.util.ArrayList;
import java.util.List;

/**
 * What is assumed of an edition whose official list is not held: that nothing changed since the edition before (rule A40).
 * Everything assumed says so and has low confidence.
 */
final class Projection {

    private Projection() {}

    /**
     * The set of the next edition.
     *
     * @param before the set that is assumed unchanged
     * @param facts what is known of the next edition
     */
    static RequirementSet of(RequirementSet before, EditionFacts facts) {
        RequirementSet.Builder set = RequirementSet.builder(Completeness.PROJECTED, facts.edition(), before.category())
                .track(before.track())
                .exemptions(exemptions(before))
                .statedTotals(before.statedTotals())
                .editionFacts(facts)
                .note("The official list of " + facts.edition()
                        + " is not held. Items, marks and the notes below are those of " + before.edition()
                        + ", assumed unchanged; days in dated clauses may have moved.");
        before.notes().forEach(set::note);
        before.standards().forEach(set::standard);
        before.assertions().forEach(set::assertion);
        before.items().forEach(item -> set.item(item(item, before.edition())));
        return set.build();
    }

    /** The marks of the edition before are candidates (rule D21); where they mean nothing, they mean nothing here. */
    private static ExemptionBasis exemptions(RequirementSet before) {
        return before.exemptions() == ExemptionBasis.UNKNOWN ? ExemptionBasis.UNKNOWN : ExemptionBasis.INFERRED;
    }

    /** How the item differed from the edition two before says nothing of the next one. */
    private static EvidenceItem item(EvidenceItem item, Edition before) {
        return item.toBuilder()
                .change(null)
                .provenance(assumed(item.provenance(), before))
                .build();
    }

    /**
     * The facts of an edition with the organisation types of the one before, where it has none of its own.
     *
     * @param own what is known of the edition
     * @param before the facts of the edition before
     */
    static EditionFacts facts(EditionFacts own, EditionFacts before) {
        List<OrganisationTypeRule> rules = new ArrayList<>();
        for (OrganisationTypeRule rule : before.organisationTypes()) {
            rules.add(rule(rule, before.edition()));
        }
        return own.withOrganisationTypes(rules);
    }

    /** A route to Approaching Standards that was open is not known to be open still. */
    private static OrganisationTypeRule rule(OrganisationTypeRule rule, Edition before) {
        return new OrganisationTypeRule(
                rule.type(),
                rule.category(),
                rule.track(),
                route(rule.reviewedApproaching()),
                route(rule.selfPublishedApproaching()),
                null,
                assumed(rule.provenance(), before));
    }

    private static Eligibility route(Eligibility before) {
        return before == Eligibility.YES ? Eligibility.UNKNOWN : before;
    }

    private static Provenance assumed(Provenance provenance, Edition before) {
        String note = "assumed unchanged from " + before;
        String source = note + ": " + provenance.source();
        boolean fits = source.codePointCount(0, source.length()) <= Provenance.MAX_SOURCE;
        return new Provenance(provenance.confidence().weakest(Confidence.LOW), fits ? source : note);
    }
}
