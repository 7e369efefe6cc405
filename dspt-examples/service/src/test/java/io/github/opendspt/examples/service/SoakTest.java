package io.github.opendspt.examples.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/**
 * Many requests of every kind, one after another: a working hour of a team in minutes. The heap after the last of them is what
 * it was after the first tenth, and the log has not grown. Run by {@code .ci/service-soak}, which sets
 * {@code -Dservice.requests}.
 */
class SoakTest {

    private static final int REQUESTS = Integer.getInteger("service.requests", 0);
    private static final int PARTS = 10;
    private static final long SPARE_BYTES = 24L << 20;

    /** Far less than a line a round. */
    private static final long MOST_LOGGED = 4_096;

    /** Counts what the log would hold at the level that a service runs at. */
    private static final class Counting extends AppenderBase<ILoggingEvent> {
        private final AtomicLong bytes = new AtomicLong();

        @Override
        protected void append(ILoggingEvent event) {
            bytes.addAndGet(event.getFormattedMessage().getBytes(StandardCharsets.UTF_8).length);
        }
    }

    private final RunningService service;
    private final Visitor visitor;
    private final String form;
    private final String caf;
    private int sent;

    SoakTest() {
        assumeTrue(REQUESTS > 0, "run by .ci/service-soak");
        service = RunningService.inMemory("--server.tomcat.threads.max=8");
        visitor = new Visitor(service);
        form = service.create(RunningService.sample("supplier-2025-26.json")).replace("/assessments", "/work");
        caf = service.create(RunningService.sample("trust-2025-26.json")).replace("/assessments", "/work");
    }

    @Test
    void heapAndLogAreFlat() {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Level before = root.getLevel();
        Counting log = new Counting();
        log.start();
        root.addAppender(log);
        root.setLevel(Level.INFO);
        List<Long> used = new ArrayList<>();
        List<Long> logged = new ArrayList<>();
        long start = System.nanoTime();
        try (service) {
            for (int round = 0; sent < REQUESTS; round++) {
                round(round);
                if (sent >= (used.size() + 1) * REQUESTS / PARTS) {
                    used.add(usedAfterCollection());
                    logged.add(log.bytes.get());
                }
            }
        } finally {
            root.setLevel(before);
            root.detachAppender(log);
        }
        System.out.println(sent + " requests in "
                + Duration.ofNanos(System.nanoTime() - start).toSeconds() + " s; after each tenth, heap in use in KiB: "
                + used.stream().map(bytes -> bytes >> 10).toList() + ", log in bytes: " + logged);
        assertThat(used.get(used.size() - 1)).isLessThan(used.get(0) + SPARE_BYTES);
        assertThat(logged.get(logged.size() - 1)).isLessThan(logged.get(0) + MOST_LOGGED);
    }

    private void get(int status, String path) {
        assertThat(visitor.get(path).status()).as(path).isEqualTo(status);
        sent++;
    }

    private void post(int status, String path, Map<String, String> typed) {
        Map<String, String> fields = Visitor.fields(visitor.get(path));
        fields.putAll(typed);
        assertThat(visitor.post(path, fields).status()).as(path).isEqualTo(status);
        sent += 2;
    }

    private void machine(int status, String method, String path, String body) {
        assertThat(service.json(method, path, body, "If-Match", "\"0\"").status())
                .as(path)
                .isEqualTo(status);
        sent++;
    }

    /** Two people's half hour: pages, forms, files, machines, and what is refused. */
    private void round(int number) {
        String assessment = form.replace("/work", "/assessments");
        for (String page : List.of(
                "/",
                "/?search=care",
                form,
                form + "/standards/4",
                form + "/evidence/4.2.1",
                form + "/certificates",
                form + "/confirmations",
                form + "/plan",
                form + "/history",
                form + "/files",
                form + "/files/answers.csv",
                caf,
                caf + "/standards/B",
                caf + "/evidence/B2.a")) {
            get(200, page);
        }
        if (number % 5 == 0) {
            get(200, form + "/report");
            get(200, caf + "/board");
            get(200, form + "/files/answers.xlsx");
            get(200, form + "/files/audit-pack.zip");
        }
        post(303, form + "/standards/1", Map.of("1.1.4.text", "round " + number));
        post(303, caf + "/standards/A", Map.of("A1.a.explanation", "round " + number));
        post(303, form + "/plan", Map.of("owner.1.2.1", "Owner " + number));
        post(422, form + "/standards/1", Map.of("1.1.4.date", "soon"));
        post(422, form + "/evidence/1.1.1", Map.of("title", "no day"));
        get(404, "/nowhere");
        get(400, form + "?asAt=tomorrow");
        assertThat(service.get(assessment + "/scorecard").status()).isEqualTo(200);
        sent++;
        machine(400, "POST", "/assessments", "{");
        machine(422, "PUT", assessment, "{}");
        machine(412, "PUT", assessment, RunningService.sample("supplier-2025-26.json"));
    }

    private static long usedAfterCollection() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
