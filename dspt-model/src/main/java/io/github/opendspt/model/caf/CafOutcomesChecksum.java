package io.github.opendspt.model.caf;

import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.internal.value.FactText;
import io.github.opendspt.model.requirement.KnownDate;
import io.github.opendspt.model.requirement.OrganisationTypeRule;
import io.github.opendspt.model.requirement.Provenance;
import org.jspecify.annotations.Nullable;

/** The fingerprint of everything by which an edition of this track judges, wherever it came from. */
final class CafOutcomesChecksum {

    private CafOutcomesChecksum() {}

    static Checksum of(CafOutcomes set) {
        FactText text = new FactText();
        Provenance list = set.provenance();
        text.line("caf-outcomes", set.edition(), set.framework(), list.confidence(), list.source());
        set.notes().forEach(note -> text.line("note", note));
        add("interim", set.dates().interim(), text);
        add("plan-until", set.dates().planUntil(), text);
        for (OrganisationTypeRule rule : set.organisationTypes()) {
            text.line(
                    "type",
                    rule.type(),
                    rule.category(),
                    rule.track(),
                    rule.reviewedApproaching(),
                    rule.selfPublishedApproaching(),
                    rule.selfPublishedFrom(),
                    rule.provenance().confidence(),
                    rule.provenance().source());
        }
        set.expectedFor().forEach(type -> text.line("expected-for", type));
        for (PolicyQuestion policy : set.policies()) {
            Provenance provenance = policy.provenance();
            text.line("policy", policy.ref(), policy.about(), provenance.confidence(), provenance.source());
        }
        set.objectives().forEach(objective -> text.line("objective", objective.letter(), objective.title()));
        set.principles().forEach(principle -> text.line("principle", principle.ref(), principle.title()));
        set.outcomes().forEach(outcome -> add(outcome, text));
        return text.checksum();
    }

    private static void add(String name, @Nullable KnownDate date, FactText text) {
        if (date != null) {
            text.line(
                    name,
                    date.on(),
                    date.provenance().confidence(),
                    date.provenance().source());
        }
    }

    private static void add(CafOutcome outcome, FactText text) {
        ExpectedLevel expected = outcome.expected();
        text.line("outcome", outcome.ref(), outcome.title(), outcome.partialLevel());
        if (expected != null) {
            text.line(
                    "expected",
                    expected.level(),
                    expected.provenance().confidence(),
                    expected.provenance().source());
        }
    }
}
