package io.github.opendspt.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Neither names nor evidence are logged, whatever is sent. */
class SilenceTest {

    private static final String SECRET = "Zyzzyva";

    @Test
    void nothingOfADocumentIsLogged() {
        RunningService service = RunningService.shared();
        ListAppender<ILoggingEvent> events = new ListAppender<>();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Level before = root.getLevel();
        events.start();
        root.addAppender(events);
        // As chatty as a service is that nobody has told otherwise.
        root.setLevel(Level.INFO);
        try {
            String path = service.create(RunningService.assessment("TEST1", SECRET));
            String answers = path + "/answers/1.1.1";
            service.get(path + "/report");
            Visitor visitor = new Visitor(service);
            String work = path.replace("/assessments", "/work");
            visitor.get(work);
            visitor.submit(
                    work + "/standards/1", work + "/standards/1", Map.of("1.1.2.text", SECRET, "1.1.2.yes", "yes"));
            visitor.submit(work + "/standards/1", work + "/standards/1", Map.of("1.1.2.text", SECRET));
            visitor.submit(work + "/plan", work + "/plan", Map.of("owner.1.1.1", SECRET, "was.1.1.1", SECRET));
            visitor.upload("/new", "/new/file", SECRET, SECRET.getBytes(StandardCharsets.UTF_8));
            visitor.get("/?search=" + SECRET);
            visitor.get("/work/" + SECRET);
            service.get(path + "/scorecard?asAt=" + SECRET);
            service.get("/assessments?odsCode=" + SECRET);
            service.json("POST", "/assessments", "{\"" + SECRET + "\":");
            service.json("PUT", path, RunningService.assessment("TEST1", SECRET), "If-Match", "\"7\"");
            for (String body : List.of(
                    "{\"text\":\"" + SECRET + "\",\"yes\":true}",
                    "{\"yes\":\"" + SECRET + "\"}",
                    "{\"" + SECRET + "\":1}",
                    "{\"text\":\"" + SECRET)) {
                service.json("PUT", answers, body, "If-Match", "\"0\"");
            }
        } finally {
            root.setLevel(before);
            root.detachAppender(events);
        }
        String logged = events.list.stream()
                .map(event -> event.getFormattedMessage() + " "
                        + (event.getThrowableProxy() == null
                                ? ""
                                : ThrowableProxyUtil.asString(event.getThrowableProxy())))
                .collect(Collectors.joining("\n"));
        assertThat(logged).doesNotContain(SECRET);
    }

    /** Somebody who closes the window is no fault of the service. */
    @Test
    void aClientThatGoesIsNoError() throws IOException {
        RunningService service = RunningService.shared();
        ListAppender<ILoggingEvent> events = new ListAppender<>();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        events.start();
        root.addAppender(events);
        try {
            for (String head : List.of(
                    "POST /assessments HTTP/1.1\r\nContent-Type: application/json\r\n",
                    "POST /new/file HTTP/1.1\r\nContent-Type: multipart/form-data; boundary=x\r\n",
                    "POST /new HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\n")) {
                try (Socket socket = new Socket("127.0.0.1", service.uri("/").getPort())) {
                    socket.getOutputStream()
                            .write((head + "Host: 127.0.0.1\r\nContent-Length: 5000\r\n\r\n{\"a\"")
                                    .getBytes(StandardCharsets.US_ASCII));
                    socket.getOutputStream().flush();
                    // Ends the connection with a reset, as a window that is closed does.
                    socket.setSoLinger(true, 0);
                }
            }
            // Served after those, by the same few threads.
            for (int i = 0; i < 20; i++) {
                service.get("/health");
            }
        } finally {
            root.detachAppender(events);
        }
        assertThat(events.list)
                .filteredOn(event -> event.getLevel().isGreaterOrEqual(Level.ERROR))
                .isEmpty();
    }
}
