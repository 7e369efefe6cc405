package io.github.opendspt.examples.cli.portfolio;

import io.github.opendspt.examples.cli.support.Page;
import io.github.opendspt.examples.cli.support.Page.Part;
import io.github.opendspt.examples.cli.support.Words;
import io.github.opendspt.scoring.caf.CafBlockerKind;
import io.github.opendspt.scoring.portfolio.CafBlockerTotals;
import io.github.opendspt.scoring.portfolio.CafPortfolioGroup;
import io.github.opendspt.scoring.portfolio.ObjectiveTotals;
import java.util.List;
import picocli.CommandLine.Help.Ansi.Style;

/** The part of the page of {@code dspt portfolio} on the assessments of the CAF-aligned track that are counted together. */
final class CafGroupPart {

    private final CafPortfolioGroup group;
    private final Page page;
    private final int top;

    private CafGroupPart(CafPortfolioGroup group, Page page, int top) {
        this.group = group;
        this.page = page;
        this.top = top;
    }

    /** Adds a group to the page, with so many of its commonest gaps. */
    static void add(CafPortfolioGroup group, Page page, int top) {
        CafGroupPart part = new CafGroupPart(group, page, top);
        part.head();
        PortfolioPage.statuses(
                page, group.assessments(), group.determined(), group.statuses(), group.possibleStatuses());
        part.objectives();
        part.blockers();
    }

    private void head() {
        page.blank();
        page.heading(group.edition() + ", CAF-aligned: " + Words.count(group.assessments(), "assessment"));
        page.lines(
                "  ",
                "judged by " + group.profile().name() + ", " + group.profile().known() + " of "
                        + group.profile().total() + " outcomes; " + Words.shortChecksum(group.requirementsChecksum()));
    }

    private void objectives() {
        page.blank();
        page.row(
                page.styled(
                        Page.pad("  Outcomes that meet the expected level", PortfolioPage.STATUS + PortfolioPage.BAR),
                        Style.bold),
                page.styled(Page.padLeft("meet", 8) + Page.padLeft("not known", 11), Style.faint));
        for (ObjectiveTotals objective : group.objectives()) {
            page.row(
                    Page.padLeft(objective.letter() + "  ", 5)
                            + Page.pad(
                                    Page.shortened(objective.title(), PortfolioPage.STATUS - 6),
                                    PortfolioPage.STATUS - 5),
                    page.bar(
                            PortfolioPage.BAR,
                            Math.max(1, objective.total()),
                            List.of(
                                    new Part(Part.Kind.MEETS, objective.meets()),
                                    new Part(Part.Kind.UNDETERMINED, objective.undetermined()))),
                    Page.padLeft(share(objective.meets(), objective.total()), 8)
                            + Page.padLeft(share(objective.undetermined(), objective.total()), 11));
        }
    }

    private static String share(int part, int whole) {
        return whole == 0 ? "" : PortfolioPage.percent(part, whole);
    }

    private void blockers() {
        page.blank();
        int all = group.blockers().size();
        if (all == 0) {
            page.row(page.styled("  Nothing is outstanding for Standards Met in any of them", Style.bold));
            return;
        }
        List<CafBlockerTotals> commonest = group.blockers().stream().limit(top).toList();
        page.row(
                page.styled("  Commonest gaps", Style.bold),
                page.styled(commonest.size() < all ? "   " + commonest.size() + " of " + all : "", Style.faint));
        for (CafBlockerTotals blocker : commonest) {
            page.lines(
                    Page.join(
                            Page.padLeft(String.valueOf(blocker.assessments()), 7) + "  ",
                            page.styled(Page.pad(word(blocker.kind()), 9), style(blocker.kind())),
                            Page.pad(blocker.ref() == null ? "" : blocker.ref().toString(), 8)),
                    blocker.ref() == null ? "which policy questions there are" : blocker.title());
        }
    }

    private static String word(CafBlockerKind kind) {
        return switch (kind) {
            case OUTCOME -> "reach";
            case UNDETERMINED -> "settle";
            case POLICY -> "comply";
        };
    }

    private static Style style(CafBlockerKind kind) {
        return switch (kind) {
            case OUTCOME -> Style.fg_yellow;
            case UNDETERMINED -> Style.fg_magenta;
            case POLICY -> Style.fg_cyan;
        };
    }
}
