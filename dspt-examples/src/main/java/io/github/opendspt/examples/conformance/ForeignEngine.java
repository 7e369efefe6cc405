package io.github.opendspt.examples.conformance;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Another program that answers cases over the protocol of the kit: one JSON object a line on its standard input, one on its
 * standard output. What it writes on standard error is passed on. It is ended when it takes too long, ends by itself, or writes
 * a line that is too long. Not thread-safe.
 */
public final class ForeignEngine implements ConformanceEngine, AutoCloseable {

    /** The protocol that both sides name. */
    public static final String PROTOCOL = "dspt-conformance/1";

    private static final int MOST_BYTES = 4 * 1024 * 1024;

    private final Process process;
    private final InputStream replies;
    private final OutputStream messages;
    private final Duration patience;
    private final ExecutorService reader;
    private String name = "";
    private List<Level> levels = List.of();
    private volatile boolean lost;

    private ForeignEngine(Process process, Duration patience) {
        this.process = process;
        this.replies = new BufferedInputStream(process.getInputStream());
        this.messages = process.getOutputStream();
        this.patience = patience;
        this.reader = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "conformance");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Starts a program.
     *
     * @param command the program and its arguments
     * @param data the data of the kit
     * @param patience how long each answer may take
     * @return the engine, which has said what it answers
     * @throws EngineFailure if it cannot be started, or does not speak the protocol
     */
    public static ForeignEngine start(List<String> command, Path data, Duration patience) throws EngineFailure {
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new EngineFailure("the engine cannot be started");
        }
        ForeignEngine engine = new ForeignEngine(process, patience);
        engine.greet(data.toAbsolutePath().normalize());
        return engine;
    }

    private void greet(Path data) throws EngineFailure {
        Map<String, Object> start = Map.of("protocol", PROTOCOL, "data", data.toString());
        Map<String, Object> started = ask("start", start, "started");
        if (!PROTOCOL.equals(started.get("protocol"))) {
            throw end("the engine does not name the protocol " + PROTOCOL);
        }
        List<Level> claimed = new ArrayList<>();
        try {
            name = new Input(started).text("engine");
            for (Object level : new Input(started).list("levels")) {
                claimed.add(Level.parse(String.valueOf(level)));
            }
        } catch (IllegalArgumentException e) {
            throw end("the engine does not say its name and levels: " + e.getMessage());
        }
        levels = List.copyOf(claimed);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Level> levels() {
        return levels;
    }

    @Override
    public Optional<Map<String, Object>> answer(Case one) throws EngineFailure {
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("id", one.id());
        run.put("level", one.level());
        run.put("flags", one.flags());
        run.put("input", one.input());
        Map<String, Object> ran = ask("run", run, "ran");
        if (!one.id().equals(ran.get("id"))) {
            throw end("the engine answers another case than it was asked");
        }
        if (Boolean.TRUE.equals(ran.get("unsupported"))) {
            return Optional.empty();
        }
        if (!ran.containsKey("answer")) {
            throw end("the engine gives neither an answer nor 'unsupported'");
        }
        try {
            return Optional.of(JsonTree.object(ran.get("answer"), "the answer"));
        } catch (IllegalArgumentException e) {
            throw end(e.getMessage());
        }
    }

    private Map<String, Object> ask(String kind, Map<String, Object> message, String reply) throws EngineFailure {
        Future<String> line = reader.submit(() -> {
            send(JsonTree.write(Map.of(kind, message)));
            return line();
        });
        try {
            Map<String, Object> answered = JsonTree.parseObject(line.get(patience.toMillis(), TimeUnit.MILLISECONDS));
            if (!answered.containsKey(reply)) {
                throw end("the engine does not reply to '" + kind + "' with '" + reply + "'");
            }
            return JsonTree.object(answered.get(reply), reply);
        } catch (TimeoutException e) {
            throw end("the engine gave no answer within " + patience.toSeconds() + " seconds");
        } catch (ExecutionException e) {
            throw end(e.getCause() instanceof EngineFailure failure ? failure.getMessage() : "the engine ended");
        } catch (IllegalArgumentException e) {
            throw end("the engine wrote a line that is not a JSON object");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw end("the run was interrupted");
        }
    }

    /**
     * Sends a message. A program that has ended takes none; then what it wrote before, or that it wrote nothing, is what is
     * reported.
     */
    private void send(String message) {
        try {
            messages.write((message + "\n").getBytes(StandardCharsets.UTF_8));
            messages.flush();
        } catch (IOException e) {
            lost = true;
        }
    }

    private String line() throws IOException, EngineFailure {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (true) {
            int next = replies.read();
            if (next < 0) {
                throw new EngineFailure(
                        lost ? "the engine ended before it was asked" : "the engine ended without an answer");
            }
            if (next == '\n') {
                return line.toString(StandardCharsets.UTF_8);
            }
            if (line.size() == MOST_BYTES) {
                throw new EngineFailure("the engine wrote a line of more than " + MOST_BYTES + " bytes");
            }
            line.write(next);
        }
    }

    private EngineFailure end(String message) {
        kill();
        return new EngineFailure(message);
    }

    private void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        reader.shutdownNow();
    }

    /** Asks the engine to stop, and ends it if it does not. */
    @Override
    public void close() {
        send("{\"stop\":{}}");
        try {
            process.waitFor(2, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        kill();
    }
}
