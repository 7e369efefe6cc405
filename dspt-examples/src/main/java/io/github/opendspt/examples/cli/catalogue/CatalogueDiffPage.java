package io.github.opendspt.examples.cli.catalogue;

import io.github.opendspt.examples.cli.support.Page;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.examples.cli.support.Words;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.ItemAspect;
import io.github.opendspt.model.requirement.RequirementSetDiff;
import io.github.opendspt.model.requirement.RequirementSetDiff.ItemDifference;
import io.github.opendspt.model.requirement.RequirementSetDiff.Side;
import java.util.List;
import picocli.CommandLine.Help.Ansi.Style;

/** The page of {@code dspt catalogue diff}. */
final class CatalogueDiffPage {

    private static final int REF = 8;

    private final RequirementSetDiff diff;
    private final Page page;

    private CatalogueDiffPage(RequirementSetDiff diff, Terminal terminal) {
        this.diff = diff;
        this.page = new Page(terminal);
    }

    /** Lays out a difference between two sets, by the names that they were asked for. */
    static Page of(RequirementSetDiff diff, String before, String after, Terminal terminal) {
        CatalogueDiffPage laidOut = new CatalogueDiffPage(diff, terminal);
        laidOut.head(before, after);
        laidOut.body();
        return laidOut.page;
    }

    private void head(String before, String after) {
        page.heading("What differs between " + before + " and " + after);
        side("before ", diff.before());
        side("after  ", diff.after());
        if (diff.isEmpty()) {
            page.blank().row("Nothing.");
        }
    }

    private void side(String lead, Side side) {
        page.lines(
                "  " + lead,
                side.edition() + ", category " + side.category() + ", " + Words.count(side.items(), "item") + ", "
                        + Words.shortChecksum(side.checksum()));
    }

    private void body() {
        if (!diff.set().isEmpty()) {
            page.blank().heading("As a whole");
            diff.set()
                    .forEach(change ->
                            page.lines("  ", change.property() + ": " + change.before() + " -> " + change.after()));
        }
        items("Added", diff.added(), Style.fg_green);
        items("Removed", diff.removed(), Style.fg_red);
        for (ItemAspect aspect : ItemAspect.values()) {
            if (aspect != ItemAspect.WORDING) {
                changed(aspect);
            }
        }
        wording();
        if (!diff.assertions().isEmpty()) {
            page.blank()
                    .heading("Assertions under other titles: "
                            + diff.assertions().size());
            diff.assertions().forEach(change -> {
                page.lines("  " + Page.pad(change.ref().toString(), REF), change.before(), Style.faint);
                page.lines("  " + Page.pad("", REF), change.after());
            });
        }
    }

    private void items(String title, List<EvidenceItem> items, Style style) {
        if (!items.isEmpty()) {
            page.blank().heading(title + ": " + items.size());
        }
        for (EvidenceItem item : items) {
            page.lines(
                    Page.join(
                            "  ",
                            page.styled(Page.pad(item.ref().toString(), REF), style),
                            Page.pad(item.met().token(), 11)),
                    item.title());
        }
    }

    private void changed(ItemAspect aspect) {
        List<ItemDifference> items = diff.changed(aspect);
        if (!items.isEmpty()) {
            page.blank().heading(title(aspect) + ": " + items.size());
        }
        for (ItemDifference item : items) {
            page.lines(
                    "  " + Page.pad(item.ref().toString(), REF),
                    aspect.describe(item.before()) + " -> " + aspect.describe(item.after()));
        }
    }

    private static String title(ItemAspect aspect) {
        return switch (aspect) {
            case WORDING -> "Worded differently";
            case MET -> "For Standards Met";
            case APPROACHING -> "On the reduced list for Approaching Standards";
            case EXEMPTIONS -> "Exempt by";
            case ANSWER_KIND -> "Kind of answer";
            case NOT_BEFORE -> "A date counts from";
            case PLAN_UNTIL -> "A plan will do until";
            case DEPENDS_ON -> "Depends on";
            case CANDIDATE -> "Only closes a stated total";
        };
    }

    /** Sets in words of different authors differ in all of them; then the list says nothing. */
    private void wording() {
        List<ItemDifference> items = diff.changed(ItemAspect.WORDING);
        int common = diff.before().items() - diff.removed().size();
        if (items.isEmpty()) {
            return;
        }
        page.blank().heading(title(ItemAspect.WORDING) + ": " + items.size() + " of " + common);
        if (common > 1 && items.size() == common) {
            page.lines("  ", "All that both hold: the two are in the words of different authors. --json lists them.");
            return;
        }
        for (ItemDifference item : items) {
            page.lines(
                    "  " + Page.pad(item.ref().toString(), REF), item.before().title(), Style.faint);
            page.lines("  " + Page.pad("", REF), item.after().title());
        }
    }
}
