package io.github.opendspt.examples.cli.portfolio;

import io.github.opendspt.examples.cli.support.HeldRequirements;
import io.github.opendspt.examples.cli.support.Page;
import io.github.opendspt.examples.cli.support.Page.Part;
import io.github.opendspt.examples.cli.support.Source;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.examples.cli.support.Words;
import io.github.opendspt.model.Status;
import io.github.opendspt.scoring.BlockerKind;
import io.github.opendspt.scoring.portfolio.BlockerTotals;
import io.github.opendspt.scoring.portfolio.CertificateLapses;
import io.github.opendspt.scoring.portfolio.PortfolioGroup;
import io.github.opendspt.scoring.portfolio.PortfolioTotals;
import io.github.opendspt.scoring.portfolio.StandardTotals;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Help.Ansi.Style;

/** The page of {@code dspt portfolio}: group by group how the assessments stand, and what could not be judged. */
final class PortfolioPage {

    private static final int BAR = 28;
    private static final int STATUS = 33;

    private final PortfolioTotals totals;
    private final Source source;
    private final HeldRequirements held;
    private final int top;
    private final Page page;

    private PortfolioPage(PortfolioTotals totals, Source source, HeldRequirements held, int top, Terminal terminal) {
        this.totals = totals;
        this.source = source;
        this.held = held;
        this.top = top;
        this.page = new Page(terminal);
    }

    /** Lays out totals. */
    static Page of(
            PortfolioTotals totals, LocalDate day, Source source, HeldRequirements held, int top, Terminal terminal) {
        PortfolioPage portfolio = new PortfolioPage(totals, source, held, top, terminal);
        portfolio.page.heading(Words.count(totals.assessments(), "assessment") + " as at " + day);
        totals.groups().forEach(portfolio::group);
        portfolio.problems();
        return portfolio.page;
    }

    private void group(PortfolioGroup group) {
        page.blank();
        page.heading(group.edition() + ", category " + group.category() + ": "
                + Words.count(group.assessments(), "assessment"));
        page.row("  judged by requirements that are " + group.completeness() + ", "
                + Words.shortChecksum(group.requirementSet().checksum()));
        held.origin(group.edition(), group.category()).ifPresent(origin -> page.lines("  ", origin.toString()));
        statuses(group);
        standards(group);
        blockers(group);
        lapses(group);
    }

    /** What is certain beside what is possible; the second column only where the two differ. */
    private void statuses(PortfolioGroup group) {
        boolean determined = group.determined() == group.assessments();
        page.blank();
        page.row(
                page.styled(Page.pad("  Status", STATUS + BAR), Style.bold),
                page.styled(
                        Page.padLeft("certain", 8) + (determined ? "" : Page.padLeft("possible", 11)), Style.faint));
        for (Status status : Status.values()) {
            int certain = group.statuses().get(status);
            page.row(
                    "  ",
                    Page.pad(page.status(status), STATUS - 2),
                    page.bar(BAR, group.assessments(), List.of(new Part(Part.Kind.ANSWERED, certain))),
                    Page.padLeft(String.valueOf(certain), 8)
                            + (determined
                                    ? ""
                                    : Page.padLeft(
                                            String.valueOf(
                                                    group.possibleStatuses().get(status)),
                                            11)));
        }
    }

    private void standards(PortfolioGroup group) {
        page.blank();
        page.row(
                page.styled(Page.pad("  Items complete by standard", STATUS + BAR), Style.bold),
                page.styled(Page.padLeft("items", 8) + Page.padLeft("met by", 11), Style.faint));
        for (StandardTotals standard : group.standards()) {
            if (standard.mandatory() > 0) {
                page.row(
                        Page.padLeft(standard.number() + "  ", 5) + Page.pad(standard.title(), STATUS - 5),
                        page.bar(BAR, standard.mandatory(), List.of(new Part(Part.Kind.ANSWERED, standard.complete()))),
                        Page.padLeft(percent(standard.complete(), standard.mandatory()), 8)
                                + Page.padLeft(String.valueOf(standard.met()), 11));
            }
        }
    }

    private static String percent(int part, int whole) {
        return 100L * part / whole + "%";
    }

    private void blockers(PortfolioGroup group) {
        page.blank();
        int all = group.blockers().size();
        if (all == 0) {
            page.row(page.styled("  Nothing is outstanding for Standards Met in any of them", Style.bold));
            return;
        }
        List<BlockerTotals> commonest = group.commonestBlockers(top);
        page.row(
                page.styled("  Commonest blockers", Style.bold),
                page.styled(commonest.size() < all ? "   " + commonest.size() + " of " + all : "", Style.faint));
        for (BlockerTotals blocker : commonest) {
            page.lines(
                    Page.join(
                            Page.padLeft(String.valueOf(blocker.assessments()), 7) + "  ",
                            page.styled(Page.pad(word(blocker.kind()), 9), style(blocker.kind())),
                            Page.pad(blocker.ref() == null ? "" : blocker.ref().toString(), 8)),
                    blocker.ref() == null ? "the official list of items" : blocker.title());
        }
    }

    private static String word(BlockerKind kind) {
        return switch (kind) {
            case EVIDENCE -> "answer";
            case UNDETERMINED -> "settle";
            case CONFIRMATION -> "confirm";
            case REQUIREMENTS -> "import";
        };
    }

    private static Style style(BlockerKind kind) {
        return switch (kind) {
            case EVIDENCE -> Style.fg_yellow;
            case UNDETERMINED -> Style.fg_magenta;
            case CONFIRMATION -> Style.fg_cyan;
            case REQUIREMENTS -> Style.fg_magenta;
        };
    }

    private void lapses(PortfolioGroup group) {
        if (group.lapses().isEmpty()) {
            return;
        }
        page.blank();
        page.row(page.styled("  Certificates that lapse", Style.bold));
        for (CertificateLapses lapse : group.lapses()) {
            page.row(Page.padLeft(String.valueOf(lapse.certificates()), 7) + "  "
                    + Page.pad(lapse.month().toString(), 9) + lapse.scheme().displayName());
        }
    }

    private void problems() {
        int bad = totals.unreadable() + totals.unjudged();
        if (bad == 0) {
            return;
        }
        page.blank();
        page.heading(Words.count(bad, "line") + " could not be judged");
        totals.problems().forEach((code, count) -> page.lines(Page.padLeft(String.valueOf(count), 7) + "  ", code));
        page.blank();
        totals.firstProblems().stream()
                .limit(top)
                .forEach(problem -> page.lines("  ", source.located(problem), Style.faint));
    }
}
