package io.github.opendspt.examples.service.store;

import io.github.opendspt.examples.service.document.Track;
import io.github.opendspt.examples.service.judging.Summary;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The tables {@code assessment} and {@code plan_entry}. The lists leave the documents where they are. */
@Component
class AssessmentTable {

    private final JdbcClient sql;
    private final OrganisationTable organisations;

    AssessmentTable(JdbcClient sql, OrganisationTable organisations) {
        this.sql = sql;
        this.organisations = organisations;
    }

    void insert(AssessmentRow row) {
        bind(row, sql.sql("""
                        insert into assessment (id, version, ods_code, track, edition, document, updated_at, judged_on,
                            holds_until, judged_by, status, possible_status, complete, asked, next_on, next_what)
                        values (:id, :version, :odsCode, :track, :edition, :document, :updatedAt, :judgedOn,
                            :holdsUntil, :judgedBy, :status, :possibleStatus, :complete, :asked, :nextOn, :nextWhat)""")).update();
        organisations.refresh(row.organisation().odsCode().toString());
    }

    /** Whether the row was there in the version before. */
    boolean update(AssessmentRow row) {
        String before = sql.sql("select ods_code from assessment where id = :id")
                .param("id", row.stored().id())
                .query(String.class)
                .optional()
                .orElse("");
        boolean done = bind(row, sql.sql("""
                        update assessment set version = :version, ods_code = :odsCode, track = :track, edition = :edition,
                            document = :document, updated_at = :updatedAt, judged_on = :judgedOn,
                            holds_until = :holdsUntil, judged_by = :judgedBy, status = :status,
                            possible_status = :possibleStatus, complete = :complete, asked = :asked, next_on = :nextOn,
                            next_what = :nextWhat
                        where id = :id and version = :before"""))
                        .param("before", row.stored().version() - 1)
                        .update()
                == 1;
        String after = row.organisation().odsCode().toString();
        if (done && !before.equals(after)) {
            organisations.refresh(before);
        }
        if (done) {
            organisations.refresh(after);
        }
        return done;
    }

    /** Gives a version without changing the document; whether the row was there in the version before. */
    boolean touch(StoredAssessment after) {
        return sql.sql("update assessment set version = :version, updated_at = :updatedAt"
                                + " where id = :id and version = :before")
                        .param("version", after.version())
                        .param("updatedAt", after.updatedAt().atOffset(ZoneOffset.UTC))
                        .param("id", after.id())
                        .param("before", after.version() - 1)
                        .update()
                == 1;
    }

    boolean delete(UUID id, long version, String odsCode) {
        boolean done = sql.sql("delete from assessment where id = :id and version = :version")
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
        if (done) {
            sql.sql("delete from plan_entry where assessment = :id")
                    .param("id", id)
                    .update();
            organisations.refresh(odsCode);
        }
        return done;
    }

    /** Puts a newer summary beside a document, if the document is still the one that it was made of. */
    void refresh(UUID id, long version, Summary summary) {
        bind(summary, sql.sql("""
                        update assessment set judged_on = :judgedOn, holds_until = :holdsUntil, judged_by = :judgedBy,
                            status = :status, possible_status = :possibleStatus, complete = :complete, asked = :asked,
                            next_on = :nextOn, next_what = :nextWhat
                        where id = :id and version = :version""")).param("id", id).param("version", version).update();
    }

    Optional<StoredAssessment> find(UUID id) {
        return sql.sql("select id, version, track, document, updated_at from assessment where id = :id")
                .param("id", id)
                .query((row, number) -> new StoredAssessment(
                        row.getObject("id", UUID.class),
                        row.getLong("version"),
                        Track.valueOf(row.getString("track")),
                        row.getString("document"),
                        moment(row, "updated_at")))
                .optional();
    }

    List<AssessmentSummary> list(@Nullable String odsCode, long offset, int size) {
        return sql.sql("""
                        select id, version, ods_code, edition, track, updated_at
                        from assessment
                        where cast(:odsCode as varchar(12)) is null or ods_code = :odsCode
                        order by updated_at desc, id
                        offset :offset rows fetch next :size rows only""")
                .param("odsCode", odsCode, Types.VARCHAR)
                .param("offset", offset)
                .param("size", size)
                .query((row, number) -> new AssessmentSummary(
                        row.getObject("id", UUID.class),
                        row.getLong("version"),
                        row.getString("ods_code"),
                        row.getString("edition"),
                        Track.valueOf(row.getString("track")),
                        moment(row, "updated_at")))
                .list();
    }

    long count(@Nullable String odsCode) {
        return sql.sql(
                        "select count(*) from assessment where cast(:odsCode as varchar(12)) is null or ods_code = :odsCode")
                .param("odsCode", odsCode, Types.VARCHAR)
                .query(Long.class)
                .single();
    }

    void putPlan(UUID id, List<PlanEntry> entries) {
        for (PlanEntry entry : entries) {
            sql.sql("delete from plan_entry where assessment = :id and step = :step")
                    .param("id", id)
                    .param("step", entry.step())
                    .update();
            if (entry.owner() != null || entry.due() != null) {
                sql.sql("insert into plan_entry (assessment, step, owner, due) values (:id, :step, :owner, :due)")
                        .param("id", id)
                        .param("step", entry.step())
                        .param("owner", entry.owner(), Types.VARCHAR)
                        .param("due", entry.due(), Types.DATE)
                        .update();
            }
        }
    }

    List<PlanEntry> plan(UUID id) {
        return sql.sql("select step, owner, due from plan_entry where assessment = :id order by step")
                .param("id", id)
                .query((row, number) -> new PlanEntry(
                        row.getString("step"), row.getString("owner"), row.getObject("due", LocalDate.class)))
                .list();
    }

    private static StatementSpec bind(AssessmentRow row, StatementSpec statement) {
        return bind(
                row.summary(),
                statement
                        .param("id", row.stored().id())
                        .param("version", row.stored().version())
                        .param("odsCode", row.organisation().odsCode().toString())
                        .param("track", row.stored().track().name())
                        .param("edition", row.edition())
                        .param("document", row.stored().text())
                        .param("updatedAt", row.stored().updatedAt().atOffset(ZoneOffset.UTC)));
    }

    private static StatementSpec bind(Summary summary, StatementSpec statement) {
        return statement
                .param("judgedOn", summary.judgedOn(), Types.DATE)
                .param("holdsUntil", summary.holdsUntil(), Types.DATE)
                .param("judgedBy", summary.judgedBy())
                .param(
                        "status",
                        summary.status() == null ? null : summary.status().name(),
                        Types.VARCHAR)
                .param(
                        "possibleStatus",
                        summary.possibleStatus() == null
                                ? null
                                : summary.possibleStatus().name(),
                        Types.VARCHAR)
                .param("complete", summary.complete())
                .param("asked", summary.asked())
                .param("nextOn", summary.nextOn(), Types.DATE)
                .param("nextWhat", summary.nextWhat(), Types.VARCHAR);
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
