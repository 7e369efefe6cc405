package io.github.opendspt.examples.service.assessment;

import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/**
 * An assessment as it is kept: the document, and beside it what is looked for.
 *
 * <p>The document is the very bytes that the SDK's writer gives, so what comes out of the database has the checksum of
 * what went in, and a later version of the SDK reads it as it reads any document. The columns are named here because
 * Spring Data would make the names upper case by the rules of the default locale, where that of {@code id} may be another.
 *
 * @param id what it is known by here
 * @param version how often it was changed; {@code null} until it is first kept
 * @param odsCode the ODS code of the organisation
 * @param edition the edition
 * @param document the document
 * @param updatedAt when it was last changed, in UTC
 */
@Table("ASSESSMENT")
public record StoredAssessment(
        @Id @Column("ID") UUID id,
        @Version @Column("VERSION") @Nullable Long version,
        @Column("ODS_CODE") String odsCode,
        @Column("EDITION") String edition,
        @Column("DOCUMENT") byte[] document,
        @Column("UPDATED_AT") OffsetDateTime updatedAt) {

    static StoredAssessment of(UUID id, @Nullable Long version, Assessment assessment, OffsetDateTime updatedAt) {
        return new StoredAssessment(
                id,
                version,
                assessment.organisation().odsCode().toString(),
                assessment.edition().toString(),
                AssessmentJson.writer().toBytes(assessment),
                updatedAt);
    }

    /**
     * The assessment that the document holds.
     *
     * @return the assessment
     */
    public Assessment assessment() {
        return AssessmentJson.reader().read(document).orElseThrow();
    }

    /**
     * The entity tag of this state of the assessment.
     *
     * @return the version in quotation marks
     */
    public String etag() {
        return "\"" + version + "\"";
    }

    /** {@return id and version; nothing of the document} */
    @Override
    public String toString() {
        return "StoredAssessment[" + id + ", version " + version + "]";
    }
}
