package io.github.opendspt.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

class LazyTest {

    /** Who asks while it is made waits for it, and gets the same. */
    @Test
    void isMadeOnceHoweverManyAsk() throws Exception {
        Lazy<Object> lazy = new Lazy<>();
        Object made = new Object();
        CountDownLatch begun = new CountDownLatch(1);
        FutureTask<Object> second = new FutureTask<>(() -> lazy.get(Object::new));
        Thread waiting = new Thread(second);
        CompletableFuture<Object> first = CompletableFuture.supplyAsync(() -> lazy.get(() -> {
            begun.countDown();
            while (waiting.getState() != Thread.State.BLOCKED) {
                Thread.onSpinWait();
            }
            return made;
        }));
        begun.await();
        waiting.start();

        assertThat(first.get()).isSameAs(made);
        assertThat(second.get()).isSameAs(made);
        assertThat(lazy.get(Object::new)).isSameAs(made);
    }
}
