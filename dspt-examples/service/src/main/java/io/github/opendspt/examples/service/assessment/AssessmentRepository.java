package io.github.opendspt.examples.service.assessment;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

/** The table of assessments. The lists leave the documents where they are. */
interface AssessmentRepository extends CrudRepository<StoredAssessment, UUID> {

    @Query("""
            select id, version, ods_code, edition, updated_at
            from assessment
            where cast(:odsCode as varchar) is null or ods_code = :odsCode
            order by updated_at desc, id
            offset :offset rows fetch next :size rows only
            """)
    List<AssessmentSummary> list(@Nullable String odsCode, long offset, int size);

    @Query("select count(*) from assessment where cast(:odsCode as varchar) is null or ods_code = :odsCode")
    long count(@Nullable String odsCode);
}
