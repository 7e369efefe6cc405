package io.github.opendspt.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.examples.service.store.Organisations;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A page of the list costs the same however many organisations there are: the same few statements, and no verdict. */
class ListCostTest {

    private static final int MANY = 5_000;

    /** Copies of one row, as only a test makes them: the document is that of the first. */
    private static void fill(RunningService service) {
        JdbcClient sql = service.bean(JdbcClient.class);
        for (int i = 0; i < MANY; i++) {
            UUID id = UUID.randomUUID();
            String code = "Z" + (10_000 + i);
            sql.sql(
                            "insert into assessment (id, version, ods_code, track, edition, document, updated_at, judged_on, holds_until,"
                                    + " judged_by, status, possible_status, complete, asked, next_on, next_what)"
                                    + " select :id, version, :code, track, edition, document, updated_at, judged_on, holds_until,"
                                    + " judged_by, status, possible_status, complete, asked, next_on, next_what"
                                    + " from assessment where ods_code = 'FIRST1'")
                    .param("id", id)
                    .param("code", code)
                    .update();
            sql.sql("insert into organisation (ods_code, name, sort_name, shown) values (:code, :name, :name, :id)")
                    .param("code", code)
                    .param("name", "copy " + code)
                    .param("id", id)
                    .update();
        }
    }

    private static long fastest(IntConsumer work, int times) {
        long fastest = Long.MAX_VALUE;
        for (int i = 0; i < times; i++) {
            long before = System.nanoTime();
            work.accept(i);
            fastest = Math.min(fastest, System.nanoTime() - before);
        }
        return fastest;
    }

    /** What the rows of a page cost by themselves. Each time other rows, since the database keeps the last result. */
    private static void select(JdbcClient sql, int offset) {
        sql.sql(
                        "select o.ods_code, o.name, a.id, a.version, a.edition, a.track, a.judged_on, a.holds_until, a.judged_by, a.status,"
                                + " a.possible_status, a.complete, a.asked, a.next_on, a.next_what"
                                + " from organisation o join assessment a on a.id = o.shown order by o.sort_name, o.ods_code"
                                + " offset :offset rows fetch next 20 rows only")
                .param("offset", offset)
                .query((row, number) -> row.getString("name"))
                .list();
    }

    @Test
    void aPageCostsLittleMoreThanItsRows() {
        try (RunningService many = RunningService.inMemory()) {
            many.create(RunningService.assessment("FIRST1", "A first"));
            fill(many);
            JdbcClient sql = many.bean(JdbcClient.class);
            Organisations organisations = many.bean(Organisations.class);
            long rows = fastest(number -> select(sql, 20 * number), 200);
            long page = fastest(number -> organisations.list("", number, 20), 200);
            System.out.println("us of the fastest: select " + rows / 1_000 + ", page of rows " + page / 1_000);

            assertThat(page).as("against %s ns of the select", rows).isLessThan(10 * rows);
        }
    }

    @Test
    void aPageOfFiveThousandCostsWhatAPageOfAHundredDoes() {
        try (RunningService few = RunningService.inMemory();
                RunningService many = RunningService.inMemory()) {
            few.create(RunningService.assessment("FIRST1", "A first"));
            for (int i = 0; i < 99; i++) {
                few.create(RunningService.assessment("FEW" + i, "B few " + i));
            }
            many.create(RunningService.assessment("FIRST1", "A first"));
            fill(many);
            Visitor visitorOfFew = new Visitor(few);
            Visitor visitorOfMany = new Visitor(many);
            assertThat(visitorOfFew.get("/").text()).contains("1 to 20 of 100");
            assertThat(visitorOfMany.get("/").text()).contains("1 to 20 of 5,001");

            long costOfFew = fastest(number -> visitorOfFew.get("/"), 60);
            long costOfMany = fastest(number -> visitorOfMany.get("/"), 60);
            System.out.println(
                    "us of the fastest page: of 100 " + costOfFew / 1_000 + ", of 5,001 " + costOfMany / 1_000);
            assertThat(costOfMany)
                    .as("of 5,000 against %s ns of 100", costOfFew)
                    .isLessThan(3 * costOfFew);
        }
    }
}
