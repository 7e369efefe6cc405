package io.github.opendspt.examples.cli.crosswalk;

import io.github.opendspt.examples.cli.crosswalk.CrosswalkLookup.End;
import io.github.opendspt.examples.cli.crosswalk.CrosswalkLookup.Row;
import io.github.opendspt.examples.cli.support.Page;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.model.EvidenceRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi.Style;

/** The page of {@code dspt crosswalk}: what a ref may stand for, and under each what the rows say of it. */
final class CrosswalkPage {

    private final CrosswalkLookup found;
    private final Page page;

    private CrosswalkPage(CrosswalkLookup found, Terminal terminal) {
        this.found = found;
        this.page = new Page(terminal);
    }

    /** Lays out what was found. */
    static Page of(CrosswalkLookup found, Terminal terminal) {
        CrosswalkPage lookup = new CrosswalkPage(found, terminal);
        found.rows().stream().map(Row::source).distinct().forEach(lookup::source);
        found.ends().stream()
                .filter(end ->
                        found.rows().stream().noneMatch(row -> row.source().equals(end)))
                .forEach(lookup::withoutRows);
        lookup.page.lines(
                "",
                "Guidance by analysts; it never answers an evidence item and never exempts one (rule D17).",
                Style.faint);
        return lookup.page;
    }

    private void source(End source) {
        title(source);
        found.rows().stream()
                .filter(row -> row.source().equals(source))
                .collect(Collectors.groupingBy(row -> row.target().list(), LinkedHashMap::new, Collectors.toList()))
                .forEach(this::rows);
        page.blank();
    }

    private void rows(String list, List<Row> rows) {
        page.blank();
        page.row("  ", page.styled(list, Style.underline));
        List<String> caveats = rows.stream()
                .map(row -> Objects.requireNonNullElse(row.caveat(), ""))
                .distinct()
                .toList();
        boolean shared = caveats.size() == 1;
        if (shared && !caveats.get(0).isEmpty()) {
            page.lines("  ", caveats.get(0), Style.faint);
        }
        int width =
                rows.stream().mapToInt(row -> row.target().ref().length()).max().orElse(0);
        rows.forEach(row -> row(row, width + 2, !shared));
    }

    private void row(Row row, int width, boolean withCaveat) {
        String margin = " ".repeat(4 + width);
        page.lines("    " + Page.pad(row.target().ref(), width), row.target().name());
        page.lines(
                margin,
                row.source().ref() + " " + row.relationship().meaning() + " it: " + row.rationale() + " (" + row.basis()
                        + ", confidence " + row.confidence() + items(row) + ")",
                Style.faint);
        if (withCaveat && row.caveat() != null) {
            page.lines(margin, row.caveat(), Style.faint);
        }
    }

    private static String items(Row row) {
        return row.items().isEmpty()
                ? ""
                : "; " + row.items().stream().map(EvidenceRef::toString).collect(Collectors.joining(", ")) + " of "
                        + row.itemsEdition();
    }

    private void withoutRows(End end) {
        title(end);
        page.row("  no rows").blank();
    }

    private void title(End end) {
        page.heading(end.list() + " " + end.ref() + ", " + end.name());
    }
}
