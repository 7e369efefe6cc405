package io.github.opendspt.scoring.oscal;

import io.github.opendspt.model.FormRef;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.internal.JsonObject;
import io.github.opendspt.model.internal.NameBasedUuid;
import io.github.opendspt.model.internal.oscal.ControlIds;
import io.github.opendspt.model.internal.oscal.OscalProperties;
import io.github.opendspt.model.internal.oscal.OscalText;
import io.github.opendspt.scoring.AssertionResult;
import io.github.opendspt.scoring.ItemResult;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.internal.export.Conformance;
import io.github.opendspt.scoring.internal.export.ScorecardConformance;
import java.util.List;

/** The results of the items and assertions of a scorecard, as OSCAL findings on the statements of the catalog. */
final class ResultFindings {

    private final Scorecard card;
    private final ScorecardConformance conformance;

    ResultFindings(Scorecard card) {
        this.card = card;
        this.conformance = new ScorecardConformance(card);
    }

    /** The same for the same organisation, requirements, day and ref, in whatever document it is. */
    String uuid(FormRef ref) {
        return NameBasedUuid.of(
                        "finding",
                        card.odsCode().toString(),
                        card.requirementSet().checksum().text(),
                        card.asAt().toString(),
                        ref.toString())
                .toString();
    }

    JsonObject of(ItemResult item) {
        OscalProperties properties = new OscalProperties()
                .own("state", item.state())
                .own("mandatory", yesNo(item.mandatory()))
                .own("approaching", yesNo(item.approaching()));
        item.exemptBy().forEach(scheme -> properties.own("exempt-by", scheme));
        item.reasons().forEach(reason -> properties.own("reason-code", reason.code()));
        return finding(
                item.ref(),
                item.title(),
                item.reasons().stream().map(Reason::message).toList(),
                properties,
                conformance.of(item),
                item.mandatory());
    }

    JsonObject of(AssertionResult assertion) {
        OscalProperties properties = new OscalProperties()
                .own("mandatory-items", assertion.mandatory())
                .own("complete-items", assertion.complete())
                .own("confirmed", yesNo(assertion.confirmed()));
        return finding(
                assertion.ref(),
                assertion.title(),
                List.of(conformance.describe(assertion)),
                properties,
                conformance.of(assertion),
                true);
    }

    private JsonObject finding(
            FormRef ref,
            String title,
            List<String> description,
            OscalProperties properties,
            Conformance conformance,
            boolean mandatory) {
        JsonObject status = new JsonObject()
                .with("state", conformance == Conformance.CONFORMS ? "satisfied" : "not-satisfied")
                .with("reason", reason(conformance, mandatory));
        JsonObject target = new JsonObject()
                .with("type", "statement-id")
                .with("target-id", ControlIds.statement(ref))
                .with("status", status);
        return new JsonObject()
                .with("uuid", uuid(ref))
                .with("title", OscalText.markdown(ref + " " + title))
                .with("description", OscalText.paragraphs(description))
                .withObjects("props", properties.toJson())
                .with("target", target);
    }

    /** Only what is certain and mandatory fails. */
    private static String reason(Conformance conformance, boolean mandatory) {
        return switch (conformance) {
            case CONFORMS -> "pass";
            case DOES_NOT_CONFORM -> mandatory ? "fail" : "other";
            case NOT_KNOWN -> "other";
        };
    }

    private static String yesNo(boolean flag) {
        return flag ? "yes" : "no";
    }
}
