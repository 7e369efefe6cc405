package io.github.opendspt.model.oscal;

import io.github.opendspt.model.internal.oscal.OscalDocument;
import io.github.opendspt.model.internal.oscal.OscalProperties;
import io.github.opendspt.model.requirement.EditionFacts;
import io.github.opendspt.model.requirement.KnownDate;
import io.github.opendspt.model.requirement.RequirementSet;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a catalog and the profiles that select from it say of the requirement set behind them. */
final class RequirementsMetadata {

    private RequirementsMetadata() {}

    static OscalDocument document(String root, RequirementSet requirements, String what) {
        OscalDocument document = new OscalDocument(
                root,
                "Data Security and Protection Toolkit " + requirements.edition() + ", category "
                        + requirements.category() + ": " + what,
                requirements.checksum().text(),
                lastModified(requirements));
        document.properties()
                .own("edition", requirements.edition())
                .own("category", requirements.category())
                .own("requirements", requirements.checksum())
                .own("revised-on", requirements.revisedOn())
                .own("track", requirements.track())
                .own("completeness", requirements.completeness())
                .own("exemptions", requirements.exemptions())
                .own("stated-mandatory", requirements.statedTotals().mandatory())
                .own("stated-approaching", requirements.statedTotals().approaching());
        return document;
    }

    /** The day of the revision; else the one on which the edition opened, which the set is no older than. */
    private static @Nullable LocalDate lastModified(RequirementSet requirements) {
        EditionFacts facts = requirements.editionFacts();
        LocalDate revised = requirements.revisedOn();
        if (revised != null) {
            return revised;
        }
        KnownDate opened = facts.opensOn() != null ? facts.opensOn() : facts.opensBy();
        return opened == null ? null : opened.on();
    }

    static void addEditionFacts(OscalProperties properties, EditionFacts facts) {
        date(properties, "opens-on", facts.opensOn());
        date(properties, "opens-by", facts.opensBy());
        date(properties, "deadline", facts.deadline());
        date(properties, "closes-on", facts.closesOn());
    }

    private static void date(OscalProperties properties, String name, @Nullable KnownDate date) {
        if (date != null) {
            properties.own(
                    name,
                    date.on(),
                    "Confidence " + date.provenance().confidence() + ": "
                            + date.provenance().source());
        }
    }
}
