package io.github.opendspt.examples.cli;

import io.github.opendspt.examples.cli.CrosswalkLookup.End;
import io.github.opendspt.examples.cli.CrosswalkLookup.Row;
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
    static String of(CrosswalkLookup found, Terminal terminal) {
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
        return lookup.page.toString();
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
        page.row("  " + page.styled(list, Style.underline));
        rows.stream()
                .map(Row::caveat)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(caveat -> page.lines("  ", caveat, Style.faint));
        int width =
                rows.stream().mapToInt(row -> row.target().ref().length()).max().orElse(0);
        rows.forEach(row -> row(row, "    ", width + 2));
    }

    private void row(Row row, String margin, int width) {
        page.lines(margin + Page.pad(row.target().ref(), width), row.target().name());
        page.lines(
                margin + " ".repeat(width),
                row.source().ref() + " " + row.relationship().meaning() + " it: " + row.rationale() + " (" + row.basis()
                        + ", confidence " + row.confidence() + items(row) + ")",
                Style.faint);
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
