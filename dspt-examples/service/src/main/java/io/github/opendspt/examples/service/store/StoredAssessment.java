package io.github.opendspt.examples.service.store;

import io.github.opendspt.examples.service.document.AssessmentDocument;
import io.github.opendspt.examples.service.document.Track;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * An assessment as it is kept. The text is what the SDK's writer gave, so what comes out of the database has the checksum of
 * what went in, and a later version of the SDK reads it as it reads any document.
 *
 * @param id what it is known by here
 * @param version how often it was changed
 * @param track the track
 * @param text the document
 * @param updatedAt when it was last changed
 */
public record StoredAssessment(UUID id, long version, Track track, String text, Instant updatedAt) {

    /** {@return the document, in UTF-8} */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** {@return the assessment that the document holds} */
    public AssessmentDocument document() {
        return AssessmentDocument.kept(track, text);
    }

    /** {@return the entity tag of this state: the version in quotation marks} */
    public String etag() {
        return "\"" + version + "\"";
    }

    /** {@return id and version; nothing of the document} */
    @Override
    public String toString() {
        return "StoredAssessment[" + id + ", version " + version + "]";
    }
}
