package io.github.opendspt.examples.cli.conformance;

import io.github.opendspt.examples.cli.support.Page;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.examples.cli.support.Words;
import io.github.opendspt.examples.conformance.Conformance;
import io.github.opendspt.examples.conformance.Conformance.Count;

/** What {@code dspt conformance run} prints. */
final class ConformancePage {

    private static final int MOST_DIFFERENCES = 50;
    private static final int RULE = 8;
    private static final int NUMBER = 10;
    private static final int LAST = 14;

    private ConformancePage() {}

    static Page of(Conformance conformance, Terminal terminal) {
        Page page = new Page(terminal);
        page.lines("", "Engine: " + conformance.engine());
        page.blank();
        page.row(Page.pad("rule", RULE), right("same", NUMBER), right("differs", NUMBER), right("not claimed", LAST));
        conformance.rules().forEach((rule, count) -> row(page, rule, count));
        row(page, "all", conformance.total());
        if (!conformance.differences().isEmpty()) {
            page.blank().heading("Differences");
            conformance.differences().stream()
                    .limit(MOST_DIFFERENCES)
                    .forEach(difference -> page.lines("  - ", difference));
            int more = conformance.differences().size() - MOST_DIFFERENCES;
            if (more > 0) {
                page.lines("  - ", "and " + Words.count(more, "other"));
            }
        }
        if (conformance.failure() != null) {
            page.blank()
                    .lines(
                            "",
                            "The engine was ended at " + conformance.failure() + ". The cases after it were not run.");
        }
        return page;
    }

    private static void row(Page page, String rule, Count count) {
        page.row(
                Page.pad(rule, RULE),
                right(count.same(), NUMBER),
                right(count.different(), NUMBER),
                right(count.unclaimed(), LAST));
    }

    private static String right(Object cell, int width) {
        return Page.padLeft(cell.toString(), width);
    }
}
