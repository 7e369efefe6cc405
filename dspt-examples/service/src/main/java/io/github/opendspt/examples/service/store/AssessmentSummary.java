package io.github.opendspt.examples.service.store;

import io.github.opendspt.examples.service.document.Track;
import java.time.Instant;
import java.util.UUID;

/**
 * An assessment as it stands in a list.
 *
 * @param id what it is known by here
 * @param version how often it was changed
 * @param odsCode the ODS code of the organisation
 * @param edition the edition
 * @param track the track
 * @param updatedAt when it was last changed
 */
public record AssessmentSummary(
        UUID id, long version, String odsCode, String edition, Track track, Instant updatedAt) {}
