package io.github.opendspt.examples.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Many requests of every kind, one after another. The heap after the last of them is what it was after the first tenth. Run
 * by {@code .ci/service-soak}, which sets {@code -Dservice.requests}.
 */
class SoakTest {

    private static final int REQUESTS = Integer.getInteger("service.requests", 0);
    private static final int PARTS = 10;
    private static final long SPARE_BYTES = 24L << 20;

    @Test
    void theHeapIsFlat() {
        assumeTrue(REQUESTS > 0, "run by .ci/service-soak");
        try (RunningService service = RunningService.inMemory("--server.tomcat.threads.max=8")) {
            Visitor visitor = new Visitor(service);
            String work = service.create(RunningService.sample("supplier-2025-26.json"))
                    .replace("/assessments", "/work");
            List<Long> used = new ArrayList<>();
            int sent = 0;
            while (sent < REQUESTS) {
                sent += round(service, visitor, work, sent);
                if (sent >= (used.size() + 1) * REQUESTS / PARTS) {
                    used.add(usedAfterCollection());
                }
            }
            System.out.println(sent + " requests; heap in use after each tenth, in KiB: "
                    + used.stream().map(bytes -> bytes >> 10).toList());
            assertThat(used.get(used.size() - 1)).isLessThan(used.get(0) + SPARE_BYTES);
        }
    }

    /** One of each kind, refusals among them; how many. */
    private static int round(RunningService service, Visitor visitor, String work, int number) {
        String path = work.replace("/work", "/assessments");
        List<Integer> statuses = new ArrayList<>();
        for (String page : List.of(
                "/",
                work,
                work + "/standards/4",
                work + "/plan",
                work + "/report",
                work + "/files/answers.csv",
                "/nowhere")) {
            statuses.add(visitor.get(page).status());
        }
        Map<String, String> form = Visitor.fields(visitor.get(work + "/standards/1"));
        form.put("1.1.4.text", "round " + number);
        statuses.add(visitor.post(work + "/standards/1", form).status());
        statuses.add(service.get(path + "/scorecard").status());
        statuses.add(service.json("POST", "/assessments", "{").status());
        statuses.add(service.json("PUT", path, "{}", "If-Match", "\"0\"").status());
        assertThat(statuses).containsExactly(200, 200, 200, 200, 200, 200, 404, 303, 200, 400, 422);
        return statuses.size() + 1;
    }

    private static long usedAfterCollection() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
