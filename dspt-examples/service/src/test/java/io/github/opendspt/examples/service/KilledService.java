package io.github.opendspt.examples.service;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The service as a process of its own, which can be killed as a power cut or an operator kills one. */
final class KilledService implements AutoCloseable {

    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Process process;
    private final URI base;

    private KilledService(Process process, URI base) {
        this.process = process;
        this.base = base;
    }

    static KilledService on(Path folder) throws IOException, InterruptedException {
        Path log = Files.createTempFile(folder, "service", ".log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                ServiceApplication.class.getName(),
                "--spring.profiles.active=insecure",
                "--logging.structured.format.console=",
                "--server.port=0"));
        command.addAll(List.of(Databases.in(folder)));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        while (process.isAlive()) {
            Matcher port = PORT.matcher(Files.readString(log));
            if (port.find()) {
                return new KilledService(process, URI.create("http://127.0.0.1:" + port.group(1)));
            }
            // Waits for the process rather than for a time: it either listens or ends.
            process.waitFor(50, TimeUnit.MILLISECONDS);
        }
        throw new IOException("the service ended: " + Files.readString(log));
    }

    /** What came back, or nothing where nothing did. */
    HttpResponse<String> send(String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    /** Kills it, and waits until it is gone. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
