package io.github.opendspt.scoring.oscal;

import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.internal.JsonObject;
import io.github.opendspt.model.internal.NameBasedUuid;
import java.util.List;

/** The organisation of a scorecard, of which only the code is known. */
final class AssessedOrganisation {

    /** The system by which NHS England names ODS codes. */
    private static final String ODS = "https://fhir.nhs.uk/Id/ods-organization-code";

    private AssessedOrganisation() {}

    /** The organisation as a party without a name. */
    static JsonObject party(OdsCode code) {
        return new JsonObject()
                .with("uuid", NameBasedUuid.of("organisation", code.toString()).toString())
                .with("type", "organization")
                .withObjects(
                        "external-ids",
                        List.of(new JsonObject().with("scheme", ODS).with("id", code.toString())));
    }

    /** The organisation as what a plan is for; OSCAL calls it a system. */
    static JsonObject systemId(OdsCode code) {
        return new JsonObject().with("identifier-type", ODS).with("id", code.toString());
    }
}
