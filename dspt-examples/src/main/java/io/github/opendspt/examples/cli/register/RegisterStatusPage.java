package io.github.opendspt.examples.cli.register;

import io.github.opendspt.examples.cli.support.Page;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.examples.cli.support.Words;
import io.github.opendspt.model.assessment.PreviousStatus;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi.Style;

/** The page of {@code dspt register status}: the row, whether its publication is current, and why. */
final class RegisterStatusPage {

    private RegisterStatusPage() {}

    /** Lays out an answer. */
    static String of(RegisterAnswer answer, Terminal terminal) {
        Page page = new Page(terminal);
        if (answer.found()) {
            page.lines("", answer.name() + " (" + answer.odsCode() + ")");
            page.row("the public register, as at " + answer.asAt());
            page.blank();
            page.lines("  status     ", status(answer), Style.bold);
            fact(page, "  edition    ", answer.edition());
            fact(page, "  published  ", answer.publishedOn());
            fact(page, "  good until ", answer.goodUntil());
            page.blank();
        }
        page.row("  " + current(answer, page));
        answer.reasons().forEach(reason -> page.lines("  - ", reason.message()));
        page.findings(answer.findings());
        return page.toString();
    }

    private static String status(RegisterAnswer answer) {
        if (answer.status() == null) {
            return "not known: '" + answer.row() + "'";
        }
        return answer.status() == PreviousStatus.NONE ? "not published" : Words.name(answer.status());
    }

    private static void fact(Page page, String lead, @Nullable Object fact) {
        page.lines(lead, fact == null ? "not known" : fact.toString());
    }

    private static String current(RegisterAnswer answer, Page page) {
        return switch (answer.current()) {
            case CURRENT -> page.styled("current", Style.bold, Style.fg_green);
            case NOT_CURRENT -> page.styled("not current", Style.bold, Style.fg_red);
            case UNDETERMINED -> page.styled("not known whether it is current", Style.bold, Style.fg_yellow);
        };
    }
}
