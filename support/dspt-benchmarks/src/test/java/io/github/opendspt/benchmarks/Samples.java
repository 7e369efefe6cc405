package io.github.opendspt.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordingFile;

/**
 * Samples of a thread, taken every 5 ms by the Java Flight Recorder. A method counts by itself where it was at the top of the stack, and
 * with what it calls where it was anywhere on it.
 */
final class Samples {

    private static final long WARM_UP_NANOS = 10_000_000_000L;
    private static final long NANOS = 20_000_000_000L;
    private static final String EVENT = "jdk.ExecutionSample";
    private static final Duration PERIOD = Duration.ofMillis(5);
    private static final int ROWS = 10;

    /** Where the harness is, which calls everything else. */
    private static final String HARNESS = Samples.class.getPackageName() + ".";
    /** What lies between a caller and the body of a lambda, under a name that changes from run to run. */
    private static final String BRIDGE = "$$Lambda";

    private final Map<String, Integer> alone = new HashMap<>();
    private final Map<String, Integer> withCalls = new HashMap<>();
    private int count;

    private Samples() {}

    /**
     * Samples what is ours of a group in this JVM, and prints.
     *
     * @param arguments as {@link Profile#main(String[])} takes them
     * @throws Exception if what is measured fails
     */
    public static void main(String[] arguments) throws Exception {
        RatioGroup group = new RatioGroup(arguments[0]);
        group.runOurs(WARM_UP_NANOS);
        Samples samples = new Samples();
        samples.take(group);
        samples.print(arguments.length > 1 ? Integer.parseInt(arguments[1]) : ROWS);
    }

    private void take(RatioGroup group) throws Exception {
        Path file = Files.createTempFile("samples", ".jfr");
        try (Recording recording = new Recording()) {
            recording.enable(EVENT).withPeriod(PERIOD);
            recording.start();
            group.runOurs(NANOS);
            recording.stop();
            recording.dump(file);
            read(file);
        } finally {
            Files.delete(file);
        }
    }

    private void read(Path file) throws IOException {
        String thread = Thread.currentThread().getName();
        try (RecordingFile events = new RecordingFile(file)) {
            while (events.hasMoreEvents()) {
                RecordedEvent event = events.readEvent();
                if (event.getEventType().getName().equals(EVENT)
                        && thread.equals(event.getThread("sampledThread").getJavaName())) {
                    add(event);
                }
            }
        }
    }

    private void add(RecordedEvent event) {
        count++;
        Set<String> stack = new HashSet<>();
        for (RecordedFrame frame : event.getStackTrace().getFrames()) {
            RecordedMethod method = frame.getMethod();
            String type = method.getType().getName();
            if (type.startsWith(HARNESS)) {
                break;
            } else if (type.contains(BRIDGE)) {
                continue;
            }
            String name = type.substring(type.lastIndexOf('.') + 1) + "." + method.getName();
            if (stack.isEmpty()) {
                alone.merge(name, 1, Integer::sum);
            }
            if (stack.add(name)) {
                withCalls.merge(name, 1, Integer::sum);
            }
        }
    }

    private void print(int rows) {
        System.out.printf("%d samples%n%nby itself%n", count);
        print(alone, rows);
        System.out.printf("%nwith what it calls%n");
        print(withCalls, rows);
    }

    private void print(Map<String, Integer> methods, int rows) {
        methods.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(rows)
                .forEach(method -> System.out.printf(
                        Locale.ROOT, "%6.1f%% %s%n", 100.0 * method.getValue() / count, method.getKey()));
    }
}
