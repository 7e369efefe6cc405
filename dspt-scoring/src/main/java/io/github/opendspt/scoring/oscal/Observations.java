package io.github.opendspt.scoring.oscal;

import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.internal.JsonObject;
import io.github.opendspt.model.internal.NameBasedUuid;
import io.github.opendspt.model.internal.oscal.OscalProperties;
import io.github.opendspt.model.internal.oscal.OscalText;
import io.github.opendspt.model.internal.oscal.OscalTime;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.caf.CafScorecard;
import java.time.LocalDate;
import java.util.List;

/** What a person should know, as OSCAL observations. How it was observed is unknown: nobody but a program looked. */
final class Observations {

    private Observations() {}

    static List<JsonObject> of(List<Finding> findings, Scorecard card) {
        return of(findings, card.odsCode(), card.requirementSet().checksum(), card.asAt());
    }

    static List<JsonObject> of(List<Finding> findings, CafScorecard card) {
        return of(findings, card.odsCode(), card.requirementsChecksum(), card.asAt());
    }

    private static List<JsonObject> of(List<Finding> findings, OdsCode odsCode, Checksum requirements, LocalDate asAt) {
        return findings.stream()
                .map(finding -> observation(finding, odsCode, requirements, asAt))
                .toList();
    }

    private static JsonObject observation(Finding finding, OdsCode odsCode, Checksum requirements, LocalDate asAt) {
        OscalProperties properties = new OscalProperties()
                .own("severity", finding.severity())
                .own("ref", finding.ref())
                .own("pointer", finding.pointer());
        return new JsonObject()
                .with(
                        "uuid",
                        NameBasedUuid.of(
                                        "observation",
                                        odsCode.toString(),
                                        requirements.text(),
                                        asAt.toString(),
                                        finding.toString())
                                .toString())
                .with("title", OscalText.markdown(finding.code()))
                .with("description", OscalText.markdown(finding.message()))
                .withObjects("props", properties.toJson())
                .withTexts("methods", List.of("UNKNOWN"))
                .with("collected", OscalTime.startOf(asAt));
    }
}
