package io.github.opendspt.examples.cli.rollover;

import io.github.opendspt.examples.cli.support.Page;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.examples.cli.support.Words;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.requirement.RequirementSetId;
import io.github.opendspt.scoring.rollover.ObligationChange;
import io.github.opendspt.scoring.rollover.RolledOver;
import io.github.opendspt.scoring.rollover.RolloverChange;
import io.github.opendspt.scoring.rollover.RolloverItem;
import io.github.opendspt.scoring.rollover.RolloverReport;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi.Style;

/** The page of {@code dspt rollover}: what becomes of the items, and what there is to look at. */
final class RolloverPage {

    private final RolloverReport report;
    private final Page page;

    private RolloverPage(RolloverReport report, Terminal terminal) {
        this.report = report;
        this.page = new Page(terminal);
    }

    /** Lays out a rollover. */
    static Page of(RolledOver rolled, Assessment before, Terminal terminal) {
        RolloverPage laidOut = new RolloverPage(rolled.report(), terminal);
        laidOut.head(rolled, before);
        laidOut.items(
                "Drafts to look at and give again",
                item -> item.change() == RolloverChange.REWORDED && item.answered(),
                true);
        laidOut.items(
                "Asked in other words", item -> item.change() == RolloverChange.REWORDED && !item.answered(), false);
        laidOut.items("New", item -> item.change() == RolloverChange.NEW, false);
        laidOut.items("Now mandatory", item -> item.obligation() == ObligationChange.NOW_MANDATORY, false);
        laidOut.items("No longer mandatory", item -> item.obligation() == ObligationChange.NO_LONGER_MANDATORY, false);
        laidOut.items("Removed", item -> item.change() == RolloverChange.REMOVED, false);
        laidOut.page.findings(rolled.report().findings());
        return laidOut.page;
    }

    private void head(RolledOver rolled, Assessment before) {
        page.lines("", before.organisation().name() + " (" + report.odsCode() + ")");
        page.row("from " + side(report.from()) + " to " + side(report.to()));
        page.blank();
        long carried = count(item -> item.change() == RolloverChange.CARRIED && item.answered());
        int drafts = rolled.assessment().drafts().size();
        int review = rolled.toReview().size();
        page.lines(
                "  ",
                Words.count(carried, "answer") + " carried, " + drafts + " kept as drafts"
                        + (drafts == 0
                                ? "."
                                : ": " + review + " to look at and give again, " + (drafts - review)
                                        + " of what is no longer asked."));
        page.lines(
                "  ",
                "Of the items, " + count(item -> item.change() == RolloverChange.CARRIED) + " ask the same, "
                        + count(item -> item.change() == RolloverChange.REWORDED)
                        + " may ask something else, "
                        + count(item -> item.change() == RolloverChange.NEW) + " are new and "
                        + count(item -> item.change() == RolloverChange.REMOVED) + " are gone.");
        page.lines("  ", Words.count(report.cleared().size(), "confirmation") + " cleared.");
    }

    private static String side(RequirementSetId side) {
        return side.edition() + " category " + side.category() + " (" + side.completeness() + ")";
    }

    private long count(Predicate<RolloverItem> which) {
        return report.items().stream().filter(which).count();
    }

    private void items(String heading, Predicate<RolloverItem> which, boolean why) {
        List<RolloverItem> items = report.items().stream().filter(which).toList();
        if (items.isEmpty()) {
            return;
        }
        page.blank();
        page.row(
                page.styled(heading, Style.bold),
                page.styled(
                        "   " + Words.count(items.size(), "item") + " (M: mandatory for Standards Met)", Style.faint));
        for (RolloverItem item : items) {
            EvidenceRef ref = item.after() == null ? item.before() : item.after();
            page.lines(
                    Page.join(
                            "  " + Page.pad(ref.toString(), 8),
                            page.styled(item.mandatory() ? "M" : " ", Style.fg_green),
                            "  "),
                    item.title());
            if (why) {
                page.lines(
                        " ".repeat(13),
                        item.reasons().stream().map(Reason::message).collect(Collectors.joining("; ")),
                        Style.faint);
            }
        }
    }
}
