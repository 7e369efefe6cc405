package io.github.opendspt.examples.cli.caf;

import io.github.opendspt.examples.cli.support.Page;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.examples.cli.support.Words;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.scoring.caf.rollover.CafRolledOver;
import io.github.opendspt.scoring.caf.rollover.CafRolloverItem;
import io.github.opendspt.scoring.caf.rollover.CafRolloverReport;
import io.github.opendspt.scoring.rollover.RolloverChange;
import java.util.List;
import java.util.function.Predicate;
import picocli.CommandLine.Help.Ansi.Style;

/** The page of {@code dspt rollover}: what becomes of the outcomes, and what there is to look at. */
public final class CafRolloverPage {

    private final CafRolloverReport report;
    private final Page page;

    private CafRolloverPage(CafRolloverReport report, Terminal terminal) {
        this.report = report;
        this.page = new Page(terminal);
    }

    /** Lays out a rollover. */
    public static Page of(CafRolledOver rolled, CafAssessment before, Terminal terminal) {
        CafRolloverPage laidOut = new CafRolloverPage(rolled.report(), terminal);
        laidOut.head(before);
        laidOut.outcomes(
                "Kept as drafts: look at them and state a level again",
                item -> item.change() == RolloverChange.REWORDED && item.answered(),
                true);
        laidOut.outcomes(
                "May ask something else", item -> item.change() == RolloverChange.REWORDED && !item.answered(), false);
        laidOut.outcomes("New", item -> item.change() == RolloverChange.NEW, false);
        laidOut.outcomes("No longer asked", item -> item.change() == RolloverChange.REMOVED, true);
        laidOut.page.findings(rolled.report().findings());
        return laidOut.page;
    }

    private void head(CafAssessment before) {
        page.lines("", before.organisation().name() + " (" + report.odsCode() + ")");
        page.row("from " + report.from().edition() + " to " + report.to().edition() + ", CAF-aligned");
        page.blank();
        page.lines(
                "  ",
                "Of the outcomes, " + report.outcomes(RolloverChange.CARRIED).size() + " carry: "
                        + Words.count(
                                count(item -> item.change() == RolloverChange.CARRIED && item.answered()), "answer")
                        + " taken over. "
                        + report.outcomes(RolloverChange.REWORDED).size()
                        + " may ask something else, "
                        + report.outcomes(RolloverChange.NEW).size() + " are new and "
                        + report.outcomes(RolloverChange.REMOVED).size() + " are no longer asked.");
    }

    private long count(Predicate<CafRolloverItem> which) {
        return report.outcomes().stream().filter(which).count();
    }

    private void outcomes(String heading, Predicate<CafRolloverItem> which, boolean why) {
        List<CafRolloverItem> items = report.outcomes().stream().filter(which).toList();
        if (items.isEmpty()) {
            return;
        }
        page.blank();
        page.row(
                page.styled(heading, Style.bold),
                page.styled("   " + Words.count(items.size(), "outcome"), Style.faint));
        for (CafRolloverItem item : items) {
            page.lines("  " + Page.pad(item.ref().toString(), 8), item.title());
            if (why) {
                page.lines(" ".repeat(10), item.reason().message(), Style.faint);
            }
        }
    }
}
