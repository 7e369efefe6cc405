package io.github.opendspt.model.requirement;

import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.DataSecurityStandard;
import io.github.opendspt.model.internal.value.FactText;
import org.jspecify.annotations.Nullable;

/**
 * The fingerprint of a requirement set: SHA-256 over a canonical text of one line a fact, fields parted by tabs. It does
 * not depend on how a document is laid out, so a set has the same fingerprint wherever it came from. It leaves out suggested
 * answer kinds and advice, which are no facts and bear on no verdict.
 */
final class CanonicalText {

    private final FactText text = new FactText();

    private CanonicalText() {}

    static Checksum of(RequirementSet set) {
        CanonicalText canonical = new CanonicalText();
        canonical.write(set);
        return canonical.text.checksum();
    }

    private void write(RequirementSet set) {
        text.line(
                "set",
                set.edition(),
                set.category(),
                set.revisedOn(),
                set.track(),
                set.completeness(),
                set.exemptions());
        text.line("totals", set.statedTotals().mandatory(), set.statedTotals().approaching());
        for (String note : set.notes()) {
            text.line("note", note);
        }
        EditionFacts facts = set.editionFacts();
        date("opens", facts.opensOn());
        date("opens-by", facts.opensBy());
        date("deadline", facts.deadline());
        date("closes", facts.closesOn());
        for (String note : facts.notes()) {
            text.line("edition-note", note);
        }
        for (OrganisationTypeRule rule : facts.organisationTypes()) {
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
        for (DataSecurityStandard standard : set.standards()) {
            text.line("standard", standard.number(), standard.title(), standard.about());
        }
        for (Assertion assertion : set.assertions()) {
            text.line("assertion", assertion.ref(), assertion.title());
        }
        for (EvidenceItem item : set.items()) {
            text.line(
                    "item",
                    item.ref(),
                    item.title(),
                    item.met(),
                    item.approaching(),
                    item.answerKind(),
                    item.exemptBy(),
                    item.change(),
                    item.candidate(),
                    item.notBefore(),
                    item.planUntil(),
                    item.dependsOn(),
                    item.provenance().confidence(),
                    item.provenance().source());
        }
    }

    private void date(String name, @Nullable KnownDate date) {
        if (date != null) {
            text.line(
                    name,
                    date.on(),
                    date.provenance().confidence(),
                    date.provenance().source());
        }
    }
}
