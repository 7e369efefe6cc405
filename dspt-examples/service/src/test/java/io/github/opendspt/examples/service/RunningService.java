package io.github.opendspt.examples.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * The service as a whole on a port of its own, spoken to over HTTP. Every answer is held to the OpenAPI document, so that
 * each test is one of the contract too.
 */
final class RunningService implements AutoCloseable {

    /** Half past midnight on 1 June in London, half an hour before it in Greenwich, and 2 June nearly everywhere else. */
    static final Instant NOW = Instant.parse("2026-05-31T23:30:00.123456Z");

    static final String PASSWORD = "correct horse battery";

    static final Path SAMPLES = Path.of("..", "samples");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final ConfigurableApplicationContext context;
    private final URI base;
    private final @Nullable Contract contract;

    private RunningService(String... settings) {
        List<String> all = new ArrayList<>(List.of(
                "--server.port=0",
                "--spring.main.banner-mode=off",
                "--logging.level.root=warn",
                "--logging.structured.format.console=",
                "--dspt.data=target/none"));
        if (Arrays.stream(settings)
                .noneMatch(setting ->
                        setting.startsWith("--dspt.users.") || setting.startsWith("--spring.profiles.active"))) {
            all.add("--spring.profiles.active=insecure");
        }
        all.addAll(Arrays.asList(settings));
        context = new SpringApplicationBuilder(ServiceApplication.class)
                .web(WebApplicationType.SERVLET)
                .initializers((GenericApplicationContext started) -> started.registerBean(
                        "fixedClock",
                        Clock.class,
                        () -> Clock.fixed(NOW, ZoneId.of("Europe/London")),
                        definition -> definition.setPrimary(true)))
                .run(all.toArray(String[]::new));
        base = URI.create("http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port"));
        contract = Arrays.stream(settings).noneMatch(setting -> setting.startsWith("--dspt.users."))
                ? Contract.of(this)
                : null;
    }

    /** Started when it is first asked for, and ended with the tests; each test makes its own assessments in it. */
    private static final class Shared {
        static final RunningService SERVICE = inMemory();
    }

    static RunningService shared() {
        return Shared.SERVICE;
    }

    static RunningService inMemory(String... settings) {
        List<String> all = new ArrayList<>(Arrays.asList(settings));
        all.addAll(Databases.fresh());
        return new RunningService(all.toArray(String[]::new));
    }

    /** One in which a reader, an editor and a confirmer sign in, each with the password {@link #PASSWORD}. */
    static RunningService withUsers(String... settings) {
        List<String> all = new ArrayList<>(Arrays.asList(settings));
        // The lowest strength that there is: tests sign in often.
        String hash = "{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD);
        Map.of("rita", "reader", "edith", "editor", "connie", "confirmer", "ada", "editor,confirmer")
                .forEach((name, roles) -> {
                    all.add("--dspt.users." + name + ".password=" + hash);
                    all.add("--dspt.users." + name + ".roles=" + roles);
                });
        return inMemory(all.toArray(String[]::new));
    }

    static RunningService on(Path folder) {
        return new RunningService(Databases.in(folder));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    URI uri(String path) {
        return base.resolve(path);
    }

    /** What came back. */
    record Answer(int status, java.net.http.HttpHeaders headers, byte[] body) {

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        /** The media type without parameters. */
        String type() {
            return header("Content-Type").replaceFirst(";.*", "");
        }
    }

    Answer get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    Answer delete(String path, String... headers) {
        return send("DELETE", path, BodyPublishers.noBody(), headers);
    }

    Answer json(String method, String path, String body, String... headers) {
        List<String> all = new ArrayList<>(List.of("Content-Type", "application/json"));
        all.addAll(Arrays.asList(headers));
        return send(method, path, BodyPublishers.ofString(body), all.toArray(String[]::new));
    }

    Answer send(String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path)).method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<byte[]> response = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
            Answer answer = new Answer(response.statusCode(), response.headers(), response.body());
            if (contract != null) {
                contract.check(method, path, answer);
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Keeps a document and says where. */
    String create(String document) {
        Answer created = json("POST", "/assessments", document);
        if (created.status() != 201) {
            throw new AssertionError(created.status() + " " + created.text());
        }
        return created.header("Location");
    }

    static String sample(String name) {
        try {
            return Files.readString(SAMPLES.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A small assessment of an organisation. */
    static String assessment(String odsCode, String name) {
        return """
                {"format":"dspt-assessment/1","edition":"2025-26","category":2,\
                "organisation":{"odsCode":"%s","name":"%s","type":"it-supplier"},\
                "answers":{"1.1.1":{"text":"ZA123456"}}}""".formatted(odsCode, name);
    }

    @Override
    public void close() {
        context.close();
    }
}
