package io.github.opendspt.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.examples.service.RunningService.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Many at a time. */
class ConcurrencyTest {

    private static final int CLIENTS = 8;
    private static final RunningService SERVICE = RunningService.shared();

    @RepeatedTest(5)
    void ofChangesToOneStateExactlyOneIsMade() throws Exception {
        String path = SERVICE.create(RunningService.assessment("RACE1", "A"));
        List<Integer> statuses = together(client -> SERVICE.json(
                        "PUT",
                        path + "/answers/1.1." + (client + 1),
                        "{\"text\":\"by " + client + "\"}",
                        "If-Match",
                        "\"0\"")
                .status());

        assertThat(statuses).filteredOn(status -> status == 204).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 412).hasSize(CLIENTS - 1);
        assertThat(SERVICE.get(path).header("ETag")).isEqualTo("\"1\"");
    }

    /** Whoever is refused gets the state again and makes the change to that: nothing is lost. */
    @Test
    void noChangeIsLostByThoseWhoTryAgain() throws Exception {
        String path = SERVICE.create(RunningService.assessment("RACE1", "A"));
        together(client -> {
            Answer changed;
            do {
                String etag = SERVICE.get(path).header("ETag");
                changed =
                        SERVICE.json("PUT", path + "/answers/2.1." + (client + 1), "{\"yes\":true}", "If-Match", etag);
            } while (changed.status() == 412);
            return changed.status();
        });

        Answer all = SERVICE.get(path);
        assertThat(all.header("ETag")).isEqualTo("\"" + CLIENTS + "\"");
        for (int client = 1; client <= CLIENTS; client++) {
            assertThat(all.text()).contains("\"2.1." + client + "\":{\"yes\":true}");
        }
    }

    @Test
    void verdictsAreTheSameWhoeverAsksBeside() throws Exception {
        String path = SERVICE.create(RunningService.sample("supplier-2025-26.json"));
        String alone = SERVICE.get(path + "/scorecard").text();

        assertThat(together(client -> SERVICE.get(path + "/scorecard").text())).containsOnly(alone);
    }

    /** What a client does. */
    private interface Client<T> {
        T act(int number) throws Exception;
    }

    private static <T> List<T> together(Client<T> client) throws Exception {
        CyclicBarrier start = new CyclicBarrier(CLIENTS);
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<T>> answers = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                int number = i;
                answers.add(clients.submit(() -> {
                    start.await();
                    return client.act(number);
                }));
            }
            List<T> all = new ArrayList<>();
            for (Future<T> answer : answers) {
                all.add(answer.get());
            }
            return all;
        } finally {
            clients.shutdownNow();
        }
    }
}
