package io.github.opendspt.examples.attack;

import io.github.opendspt.examples.cli.Run;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** What a command printed, whatever it was given: nothing steers a terminal, and no format is broken out of. */
final class Printed {

    private Printed() {}

    static void check(Run run, String line) {
        require(run.exit() >= 0 && run.exit() <= 2, "exit " + run.exit());
        require(!run.err().contains("fault of dspt itself"), run.err());
        require(!run.err().contains("internal error"), run.err());
        require(!run.err().contains("out of memory"), run.err());
        require(run.exit() != 2 || !run.err().isEmpty(), "nothing was said");
        require(isPlain(run.out()), "the output steers");
        require(isPlain(run.err()), "a complaint steers");
        if (line.contains("--ics") && run.exit() == 0) {
            calendar(run.out());
        }
        if (line.startsWith("export") && run.exit() == 0) {
            JsonMapper.shared().readTree(run.out());
        }
        if (line.contains("--sarif")) {
            JsonMapper.shared().readTree(run.out()).get("runs").get(0).get("results");
        }
    }

    private static boolean isPlain(String printed) {
        return printed.codePoints().noneMatch(c -> {
            int type = Character.getType(c);
            return (type == Character.CONTROL && c != '\n' && c != '\r' && c != '\t')
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR
                    || (type == Character.FORMAT && c != '\ufeff');
        });
    }

    /** Lines of at most 75 octets, and nothing begins or ends within an event. */
    private static void calendar(String text) {
        String open = "";
        for (String line : List.of(text.split("\r\n"))) {
            require(line.getBytes(StandardCharsets.UTF_8).length <= 75, "a line of more than 75 octets");
            require(!line.contains("\n"), "a line that does not end as it must");
            if (line.startsWith("BEGIN:V") && !line.equals("BEGIN:VCALENDAR")) {
                require(open.isEmpty(), "an event within an event");
                open = line.substring("BEGIN:".length());
            } else if (line.startsWith("END:V") && !line.equals("END:VCALENDAR")) {
                require(line.equals("END:" + open), "an end without a beginning");
                open = "";
            }
        }
        require(open.isEmpty() && text.endsWith("END:VCALENDAR\r\n"), "an event without an end");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
