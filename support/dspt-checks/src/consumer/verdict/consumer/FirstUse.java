package consumer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** A host whose threads all use the library for the first time at the same moment. */
public final class FirstUse {

    private static final int THREADS = 16;

    private FirstUse() {}

    /**
     * Prints the report that all threads agree on.
     *
     * @param args the file of the assessment
     * @throws IOException if the file cannot be read
     * @throws ExecutionException if a thread fails
     * @throws InterruptedException if interrupted
     */
    public static void main(String[] args) throws IOException, ExecutionException, InterruptedException {
        String document = Files.readString(Path.of(args[0]));
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            Callable<String> first = () -> {
                start.await();
                return Verdict.report(document);
            };
            List<Future<String>> reports = threads.invokeAll(
                    Stream.generate(() -> first).limit(THREADS).toList());
            Set<String> different = new HashSet<>();
            for (Future<String> report : reports) {
                different.add(report.get());
            }
            if (different.size() != 1) {
                throw new IllegalStateException(different.size() + " different reports");
            }
            System.out.write(different.iterator().next().getBytes(StandardCharsets.UTF_8));
            System.out.flush();
        } finally {
            threads.shutdownNow();
        }
    }
}
