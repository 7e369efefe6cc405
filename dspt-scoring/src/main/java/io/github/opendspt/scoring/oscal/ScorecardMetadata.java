package io.github.opendspt.scoring.oscal;

import io.github.opendspt.model.internal.oscal.OscalDocument;
import io.github.opendspt.scoring.Scorecard;

/** What results and plans say of the scorecard behind them. */
final class ScorecardMetadata {

    private ScorecardMetadata() {}

    static OscalDocument document(String root, Scorecard card, String what) {
        OscalDocument document = new OscalDocument(
                root,
                "Data Security and Protection Toolkit " + card.edition() + ", category " + card.category() + ": " + what
                        + " of " + card.odsCode() + " as at " + card.asAt(),
                card.asAt().toString(),
                card.asAt());
        document.properties()
                .own("edition", card.edition())
                .own("category", card.category())
                .own("requirements", card.requirementSet().checksum())
                .own("completeness", card.completeness())
                .own("as-at", card.asAt())
                .own("ods-code", card.odsCode())
                .own("status", card.status())
                .own("possible-status", card.possibleStatus());
        document.properties().own("openness", card.openness());
        PublishedProperties.add(card.published(), document.properties());
        return document.party(AssessedOrganisation.party(card.odsCode()));
    }
}
