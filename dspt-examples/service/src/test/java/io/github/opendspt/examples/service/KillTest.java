package io.github.opendspt.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the service, as {@code kill -9} does, while several clients write. Whatever it acknowledged is there afterwards, and
 * no version that it gave is given again.
 */
class KillTest {

    private static final int ROUNDS = Integer.getInteger("service.kills", 2);
    private static final int WRITERS = 3;
    private static final int WRITES_BEFORE_THE_KILL = 40;

    @TempDir
    private Path folder;

    /** What one client was told. */
    private static final class Writer {
        private final int number;
        private final Map<Long, String> acknowledged = new HashMap<>();
        private String path = "";
        private long version;

        Writer(int number) {
            this.number = number;
        }

        void begin(KilledService service) throws IOException, InterruptedException {
            HttpResponse<String> created = service.send(
                    "POST", "/assessments", RunningService.assessment("KILL" + number, "Writer " + number));
            assertThat(created.statusCode()).isEqualTo(201);
            path = created.headers().firstValue("Location").orElseThrow();
        }

        /** Writes until nobody answers. */
        void write(KilledService service, CountDownLatch enough) {
            try {
                for (int i = 0; ; i++) {
                    String text = number + "." + (version + 1) + "." + i;
                    HttpResponse<String> changed = service.send(
                            "PUT",
                            path + "/answers/1.1.2",
                            "{\"text\":\"" + text + "\"}",
                            "If-Match",
                            "\"" + version + "\"");
                    assertThat(changed.statusCode()).isEqualTo(204);
                    long given = version(changed);
                    assertThat(acknowledged).as("versions that were given").doesNotContainKey(given);
                    acknowledged.put(given, text);
                    version = given;
                    enough.countDown();
                }
            } catch (IOException | InterruptedException e) {
                // It was killed. Whether the last write was made nobody knows.
            }
        }

        /** Holds what is there to what was acknowledged: that, or the one write that was under way. */
        void look(KilledService service) throws IOException, InterruptedException {
            HttpResponse<String> found = service.send("GET", path, "");
            assertThat(found.statusCode()).isEqualTo(200);
            long there = version(found);
            assertThat(there).isBetween(version, version + 1);
            if (there == version && acknowledged.containsKey(version)) {
                assertThat(found.body()).contains("\"text\":\"" + acknowledged.get(version) + "\"");
            }
            version = there;
            acknowledged.putIfAbsent(there, "not acknowledged");
        }

        private static long version(HttpResponse<String> response) {
            return Long.parseLong(
                    response.headers().firstValue("ETag").orElseThrow().replace("\"", ""));
        }
    }

    @Test
    void whatIsAcknowledgedOutlivesAKill() throws Exception {
        List<Writer> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            writers.add(new Writer(i));
        }
        int written = 0;
        for (int round = 0; round < ROUNDS; round++) {
            try (KilledService service = KilledService.on(folder)) {
                for (Writer writer : writers) {
                    if (writer.path.isEmpty()) {
                        writer.begin(service);
                    }
                    writer.look(service);
                }
                killUnder(writers, service);
            }
            int now = writers.stream()
                    .mapToInt(writer -> writer.acknowledged.size())
                    .sum();
            assertThat(now).as("writes were acknowledged").isGreaterThan(written);
            written = now;
        }
        try (KilledService service = KilledService.on(folder)) {
            for (Writer writer : writers) {
                writer.look(service);
            }
        }
    }

    private static void killUnder(List<Writer> writers, KilledService service) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(WRITERS);
        CountDownLatch enough = new CountDownLatch(WRITES_BEFORE_THE_KILL);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (Writer writer : writers) {
                running.add(clients.submit(() -> writer.write(service, enough)));
            }
            enough.await();
            service.kill();
            for (Future<?> client : running) {
                client.get();
            }
        } finally {
            clients.shutdownNow();
        }
    }
}
