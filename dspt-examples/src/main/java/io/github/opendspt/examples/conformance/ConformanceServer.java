package io.github.opendspt.examples.conformance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The side of the protocol that answers, with this SDK. Not thread-safe. */
public final class ConformanceServer {

    /** The name by which this SDK introduces itself. */
    public static final String ENGINE = "opendspt-java";

    private @Nullable SdkEngine engine;

    /** Makes a server that waits to be started. */
    public ConformanceServer() {}

    /**
     * Replies to a message.
     *
     * @param line the message
     * @return the reply, a line; empty if the message was to stop
     * @throws IllegalArgumentException if the message is not of the protocol
     * @throws IOException if the data of the kit cannot be read
     */
    public Optional<String> reply(String line) throws IOException {
        Input message = new Input(JsonTree.parseObject(line));
        if (message.has("stop")) {
            return Optional.empty();
        }
        if (message.has("start")) {
            return Optional.of(JsonTree.write(Map.of("started", start(message.object("start")))));
        }
        if (message.has("run")) {
            return Optional.of(JsonTree.write(Map.of("ran", run(message.object("run")))));
        }
        throw new IllegalArgumentException("the message is none of start, run and stop");
    }

    private Map<String, Object> start(Input start) throws IOException {
        if (!start.text("protocol").equals(ForeignEngine.PROTOCOL)) {
            throw new IllegalArgumentException("the protocol is not " + ForeignEngine.PROTOCOL);
        }
        engine = SdkEngine.of(Kit.requirementsIn(Path.of(start.text("data"))));
        Map<String, Object> started = Parts.part("protocol", ForeignEngine.PROTOCOL, "engine", ENGINE);
        started.put("levels", engine.levels());
        return started;
    }

    private Map<String, Object> run(Input run) {
        if (engine == null) {
            throw new IllegalArgumentException("a case was put before the start");
        }
        Map<String, Object> ran = new LinkedHashMap<>();
        ran.put("id", run.text("id"));
        ran.put(
                "answer",
                engine.answer(
                        Level.parse(run.text("level")), run.object("input").members()));
        return ran;
    }
}
