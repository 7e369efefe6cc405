package io.github.opendspt.examples.cli.catalogue;

import io.github.opendspt.examples.cli.support.Page;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.examples.cli.support.Words;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.ExemptionBasis;
import io.github.opendspt.model.requirement.Obligation;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.workbook.WorkbookLayout;
import io.github.opendspt.workbook.WorkbookProblem;
import io.github.opendspt.workbook.WorkbookReading;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi.Style;

/** The page of {@code dspt catalogue import}: what was recognised, what came of it, and what to look at. */
final class CatalogueImportPage {

    private static final int LETTERS = 5;
    private static final int HOLDS = 26;

    private CatalogueImportPage() {}

    /** Lays out an import that succeeded. */
    static Page of(WorkbookReading reading, RequirementSet set, String out, Terminal terminal) {
        Page page = imported(set, out, terminal);
        reading.layout().ifPresent(layout -> {
            page.blank().heading("Recognised in " + layout.sheet() + ", row " + layout.headerRow());
            layout.columns()
                    .forEach(column -> page.lines(
                            "  " + Page.pad(column.letters(), LETTERS) + Page.pad(holds(column), HOLDS) + " ",
                            column.heading(),
                            column.used() ? new Style[0] : new Style[] {Style.faint}));
        });
        if (!reading.notes().isEmpty()) {
            page.blank().heading("Worth knowing");
            for (WorkbookProblem note : reading.notes()) {
                page.lines("  - ", note.place() + ": " + note.message());
            }
        }
        return page;
    }

    /** Lays out what came of a catalog, and of the profile beside it if there was one. */
    static Page of(RequirementSet set, @Nullable Status profile, String out, Terminal terminal) {
        Page page = imported(set, out, terminal);
        if (profile != null) {
            page.lines("", "The profile selects the items for " + profile.displayName());
        }
        return page;
    }

    private static Page imported(RequirementSet set, String out, Terminal terminal) {
        Page page = new Page(terminal);
        page.heading("Imported " + set.edition() + ", category " + set.category());
        page.lines(
                "",
                Words.count(set.items().size(), "item") + ", "
                        + set.items().stream().filter(EvidenceItem::mandatory).count()
                        + " mandatory for Standards Met, "
                        + set.items().stream()
                                .filter(item -> item.approaching() == Obligation.MANDATORY)
                                .count()
                        + " on the reduced list; "
                        + (set.exemptions() == ExemptionBasis.UNKNOWN
                                ? "exemptions unknown"
                                : set.items().stream()
                                                .filter(item -> !item.exemptBy().isEmpty())
                                                .count()
                                        + " can be exempt by a certificate"));
        page.lines("", "Written to " + out + ", " + Words.shortChecksum(set.checksum()));
        return page;
    }

    /** What was recognised in a workbook that leaves something open, a line each. */
    static List<String> recognised(WorkbookLayout layout) {
        return Stream.concat(
                        Stream.of("recognised in " + layout.sheet() + ", row " + layout.headerRow() + ":"),
                        layout.columns().stream()
                                .map(column -> "  " + Page.pad(column.letters(), LETTERS)
                                        + Page.pad(holds(column), HOLDS) + " " + column.heading()))
                .toList();
    }

    private static String holds(WorkbookLayout.Column column) {
        if (column.holds() == null) {
            return "not recognised";
        }
        String categories =
                column.categories().stream().map(String::valueOf).collect(Collectors.joining(", ", " (", ")"));
        return (column.used() ? "" : "not used: ")
                + column.holds()
                + (column.categories().isEmpty() ? "" : categories);
    }
}
