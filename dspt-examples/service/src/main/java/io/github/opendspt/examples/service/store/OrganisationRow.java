package io.github.opendspt.examples.service.store;

import io.github.opendspt.examples.service.document.Track;
import io.github.opendspt.examples.service.judging.Summary;
import java.util.UUID;

/**
 * An organisation as it stands in the list, with the assessment of its latest edition.
 *
 * @param assessment the id of that assessment
 * @param version the version of that assessment
 * @param odsCode the ODS code of the organisation
 * @param name its name
 * @param edition the edition of that assessment
 * @param track the track of that assessment
 * @param summary the verdict in short
 */
public record OrganisationRow(
        UUID assessment, long version, String odsCode, String name, String edition, Track track, Summary summary) {

    OrganisationRow with(Summary newer) {
        return new OrganisationRow(assessment, version, odsCode, name, edition, track, newer);
    }

    /** {@return code and version; no name} */
    @Override
    public String toString() {
        return "OrganisationRow[" + assessment + ", version " + version + "]";
    }
}
