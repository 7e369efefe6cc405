package io.github.opendspt.examples.service.assessment;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.data.relational.core.mapping.Column;

/**
 * An assessment as it stands in a list.
 *
 * @param id what it is known by here
 * @param version how often it was changed
 * @param odsCode the ODS code of the organisation
 * @param edition the edition
 * @param updatedAt when it was last changed, in UTC
 */
public record AssessmentSummary(
        @Column("ID") UUID id,
        @Column("VERSION") long version,
        @Column("ODS_CODE") String odsCode,
        @Column("EDITION") String edition,
        @Column("UPDATED_AT") OffsetDateTime updatedAt) {}
