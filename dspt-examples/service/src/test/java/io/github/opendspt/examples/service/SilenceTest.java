package io.github.opendspt.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
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
            service.get(path + "/page");
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
}
