package io.github.opendspt.examples.service.store;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code change}, to which rows are only ever added. */
@Component
class ChangeTable {

    private static final int WIDTH = 4000;

    private final JdbcClient sql;

    ChangeTable(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Change change) {
        sql.sql("insert into change (assessment, version, at, who, kind, refs)"
                        + " values (:assessment, :version, :at, :who, :kind, :refs)")
                .param("assessment", change.assessment())
                .param("version", change.version())
                .param("at", change.at().atOffset(ZoneOffset.UTC))
                .param("who", change.who())
                .param("kind", change.kind().name())
                .param("refs", joined(change.refs()))
                .update();
    }

    /** As many as the column takes. */
    private static String joined(List<String> refs) {
        String all = String.join(" ", refs);
        return all.length() <= WIDTH ? all : all.substring(0, all.lastIndexOf(' ', WIDTH));
    }

    List<Change> of(UUID assessment, long before, int most) {
        return sql.sql("""
                        select assessment, version, at, who, kind, refs from change
                        where assessment = :assessment and version < :before
                        order by version desc fetch first :most rows only""")
                .param("assessment", assessment)
                .param("before", before)
                .param("most", most)
                .query((row, number) -> new Change(
                        row.getObject("assessment", UUID.class),
                        row.getLong("version"),
                        AssessmentTable.moment(row, "at"),
                        row.getString("who"),
                        ChangeKind.valueOf(row.getString("kind")),
                        refs(row.getString("refs"))))
                .list();
    }

    private static List<String> refs(String joined) {
        return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(" "));
    }
}
