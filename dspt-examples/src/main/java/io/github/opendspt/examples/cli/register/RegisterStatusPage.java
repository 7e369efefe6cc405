package io.github.opendspt.examples.cli.register;

import io.github.opendspt.examples.cli.support.Page;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.examples.cli.support.Words;
import io.github.opendspt.model.assessment.PreviousStatus;
import io.github.opendspt.model.register.PublicationStanding;
import io.github.opendspt.model.register.PublishedStatus;
import io.github.opendspt.model.register.RegisterAnswer;
import io.github.opendspt.scoring.evaluation.RegisterComparison;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi.Style;

/** The page of {@code dspt register status}: the row, whether its publication is current, and why. */
final class RegisterStatusPage {

    private RegisterStatusPage() {}

    /** Lays out an answer. */
    static Page of(RegisterAnswer answer, @Nullable RegisterComparison comparison, Terminal terminal) {
        Page page = new Page(terminal);
        PublicationStanding standing = answer.standing();
        if (answer.found()) {
            PublishedStatus published = standing.published();
            page.lines(
                    "",
                    (published.name() == null ? "name not known" : published.name()) + " (" + answer.odsCode() + ")");
            page.row("the public register, as at " + Words.day(answer.asAt()));
            page.blank();
            page.lines("  status     ", status(answer), Style.bold);
            fact(page, "  edition    ", published.edition());
            fact(page, "  published  ", day(published.on()));
            fact(page, "  good until ", goodUntil(standing));
            page.blank();
        }
        page.row("  ", RegisterCheckPage.current(standing.verdict(), page));
        standing.reasons().forEach(reason -> page.lines("  - ", reason.message()));
        if (comparison != null) {
            page.blank().heading("Beside the verdict on the answers");
            comparison.reasons().forEach(reason -> page.lines("  - ", reason.message()));
        }
        page.findings(answer.findings());
        return page;
    }

    private static String status(RegisterAnswer answer) {
        PreviousStatus status = answer.standing().published().status();
        if (status == null) {
            return answer.row() == null ? "not known" : "not known: '" + answer.row() + "'";
        }
        return status == PreviousStatus.NONE ? "not published" : Words.name(status);
    }

    /** Until when a publication is good, and how certain that is; {@code null} if it is not known. */
    static @Nullable String goodUntil(PublicationStanding standing) {
        LocalDate certain = standing.certainUntil();
        LocalDate likely = standing.likelyUntil();
        if (certain == null) {
            return null;
        } else if (likely == null) {
            return Words.day(certain) + " at least";
        }
        return likely.equals(certain)
                ? Words.day(certain)
                : Words.day(certain) + " at least, probably " + Words.day(likely);
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : Words.day(day);
    }

    private static void fact(Page page, String lead, @Nullable Object fact) {
        page.lines(lead, fact == null ? "not known" : fact.toString());
    }
}
