package io.github.opendspt.examples.service.store;

import io.github.opendspt.examples.service.document.AssessmentDocument;
import io.github.opendspt.examples.service.document.Track;
import io.github.opendspt.examples.service.judging.Summary;
import io.github.opendspt.model.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The table {@code organisation}: a row for each organisation that has an assessment. */
@Component
class OrganisationTable {

    private static final int CODE_WIDTH = 12;

    private final JdbcClient sql;

    OrganisationTable(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Shows the assessment of the latest edition in the row of an organisation; takes the row out where there is none. The row
     * is locked first, so that of two changes at a time the later one sees what the earlier one did.
     */
    void refresh(String odsCode) {
        Latest any = latest(odsCode).orElse(null);
        if (any == null) {
            sql.sql("delete from organisation where ods_code = :odsCode")
                    .param("odsCode", odsCode)
                    .update();
            return;
        }
        sql.sql("insert into organisation (ods_code, name, sort_name, shown) values (:odsCode, '', '', :shown)"
                        + " on conflict do nothing")
                .param("odsCode", odsCode)
                .param("shown", any.id())
                .update();
        sql.sql("select ods_code from organisation where ods_code = :odsCode for update")
                .param("odsCode", odsCode)
                .query(String.class)
                .list();
        latest(odsCode)
                .ifPresent(latest -> sql.sql("update organisation set name = :name, sort_name = :sortName,"
                                + " shown = :shown where ods_code = :odsCode")
                        .param("odsCode", odsCode)
                        .param("name", latest.name())
                        .param("sortName", latest.name().toLowerCase(Locale.ROOT))
                        .param("shown", latest.id())
                        .update());
    }

    private record Latest(UUID id, String name) {}

    private Optional<Latest> latest(String odsCode) {
        return sql.sql("select id, track, document from assessment where ods_code = :odsCode"
                        + " order by edition desc, updated_at desc, id fetch first 1 rows only")
                .param("odsCode", odsCode)
                .query((row, number) -> new Latest(
                        row.getObject("id", UUID.class),
                        AssessmentDocument.kept(Track.valueOf(row.getString("track")), row.getString("document"))
                                .organisation()
                                .name()))
                .optional();
    }

    /** A page of the list, in order of name, of those whose name or code holds a text. */
    List<OrganisationRow> list(String search, long offset, int size) {
        return searching(search, """
                        select o.ods_code, o.name, a.id, a.version, a.edition, a.track, a.judged_on, a.holds_until, a.judged_by,
                            a.status, a.possible_status, a.complete, a.asked, a.next_on, a.next_what
                        from organisation o join assessment a on a.id = o.shown""", """
                         order by o.sort_name, o.ods_code
                        offset :offset rows fetch next :size rows only""")
                .param("offset", offset)
                .param("size", size)
                .query((row, number) -> row(row))
                .list();
    }

    long count(String search) {
        return searching(search, "select count(*) from organisation o", "")
                .query(Long.class)
                .single();
    }

    /** Without a search there is no condition, so that the index gives the order and the count. */
    private StatementSpec searching(String search, String select, String order) {
        return search.isEmpty()
                ? sql.sql(select + order)
                : sql.sql(select + " where o.sort_name like :pattern escape '!' or o.ods_code = :code" + order)
                        .param("pattern", pattern(search))
                        .param("code", code(search));
    }

    private static String pattern(String search) {
        return "%" + search.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }

    private static String code(String search) {
        return search.length() > CODE_WIDTH ? "" : search.toUpperCase(Locale.ROOT);
    }

    private static OrganisationRow row(ResultSet row) throws SQLException {
        return new OrganisationRow(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getString("ods_code"),
                row.getString("name"),
                row.getString("edition"),
                Track.valueOf(row.getString("track")),
                new Summary(
                        row.getObject("judged_on", LocalDate.class),
                        row.getObject("holds_until", LocalDate.class),
                        row.getString("judged_by"),
                        status(row.getString("status")),
                        status(row.getString("possible_status")),
                        row.getInt("complete"),
                        row.getInt("asked"),
                        row.getObject("next_on", LocalDate.class),
                        row.getString("next_what")));
    }

    private static @Nullable Status status(@Nullable String name) {
        return name == null ? null : Status.valueOf(name);
    }
}
