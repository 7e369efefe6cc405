package io.github.opendspt.model.requirement;

import io.github.opendspt.model.DataSecurityStandard;
import io.github.opendspt.model.internal.Sha256;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The fingerprint of a requirement set: SHA-256 over a canonical text of one line a fact, fields parted by tabs. It does
 * not depend on how a document is laid out, so a set has the same fingerprint wherever it came from. It leaves out suggested
 * answer kinds and advice, which are no facts and bear on no verdict.
 */
final class CanonicalText {

    private final StringBuilder text = new StringBuilder(32_768);

    private CanonicalText() {}

    static String of(RequirementSet set) {
        CanonicalText canonical = new CanonicalText();
        canonical.write(set);
        return Sha256.text(canonical.text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void write(RequirementSet set) {
        line("set", set.edition(), set.category(), set.revisedOn(), set.track(), set.completeness(), set.exemptions());
        line("totals", set.statedTotals().mandatory(), set.statedTotals().approaching());
        set.notes().forEach(note -> line("note", note));
        EditionFacts facts = set.editionFacts();
        date("opens", facts.opensOn());
        date("opens-by", facts.opensBy());
        date("deadline", facts.deadline());
        date("closes", facts.closesOn());
        facts.notes().forEach(note -> line("edition-note", note));
        for (OrganisationTypeRule rule : facts.organisationTypes()) {
            line(
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
            line("standard", standard.number(), standard.title(), standard.about());
        }
        for (Assertion assertion : set.assertions()) {
            line("assertion", assertion.ref(), assertion.title());
        }
        for (EvidenceItem item : set.items()) {
            line(
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
            line(
                    name,
                    date.on(),
                    date.provenance().confidence(),
                    date.provenance().source());
        }
    }

    private void line(@Nullable Object... fields) {
        for (int i = 0; i < fields.length; i++) {
            if (i > 0) {
                text.append('\t');
            }
            Object field = fields[i];
            if (field != null) {
                escape(field.toString());
            }
        }
        text.append('\n');
    }

    /** Keeps a field from looking like two: backslash, tab and line feed are written with a backslash. */
    private void escape(String field) {
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                default -> text.append(c);
            }
        }
    }
}
