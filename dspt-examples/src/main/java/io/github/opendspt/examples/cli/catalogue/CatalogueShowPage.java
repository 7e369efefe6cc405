package io.github.opendspt.examples.cli.catalogue;

import io.github.opendspt.examples.cli.support.HeldRequirements;
import io.github.opendspt.examples.cli.support.Page;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.examples.cli.support.Words;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.catalogue.CatalogueCoverage;
import io.github.opendspt.model.catalogue.CatalogueCoverage.Row;
import io.github.opendspt.model.catalogue.Coverage;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi.Style;

/** The page of {@code dspt catalogue show}. */
final class CatalogueShowPage {

    private CatalogueShowPage() {}

    /** Lays out what a catalogue covers. */
    static Page of(HeldRequirements held, CatalogueCoverage coverage, LocalDate day, Terminal terminal) {
        Page page = new Page(terminal);
        page.heading("What is held, edition by edition");
        page.lines(
                "", "on " + Words.day(day) + " the edition open for publication is " + edition(held.catalogue(), day));
        boolean apart = true;
        for (Edition edition :
                coverage.rows().stream().map(Row::edition).distinct().toList()) {
            List<Row> rows = coverage.rows().stream()
                    .filter(row -> row.edition().equals(edition))
                    .toList();
            boolean some = rows.stream().anyMatch(row -> isHeld(row) || row.historicItems() != null);
            if (apart || some) {
                page.blank();
            }
            apart = some;
            String lead = edition.toString();
            for (Row row : rows.stream().filter(CatalogueShowPage::isHeld).toList()) {
                row(page, lead, row, held);
                lead = "";
            }
            for (Row row :
                    rows.stream().filter(row -> row.historicItems() != null).toList()) {
                page.lines(
                        Page.pad(lead, 9) + "category " + row.category() + "  ",
                        row.historicItems()
                                + " items are known to have been asked, not which were mandatory; nothing is"
                                + " scored by them");
                lead = "";
            }
            rest(page, lead, rows, Coverage.NOT_COVERED, caf(held.catalogue(), edition));
            lead = rows.stream().anyMatch(row -> row.coverage() != Coverage.UNKNOWN) ? "" : lead;
            rest(page, lead, rows, Coverage.UNKNOWN, "not held");
        }
        return page;
    }

    private static String caf(Catalogue catalogue, Edition edition) {
        return "on the CAF-aligned track, "
                + catalogue
                        .caf()
                        .find(edition)
                        .map(held -> held.outcomes().size() + " outcomes held")
                        .orElse("whose outcomes are not held");
    }

    private static boolean isHeld(Row row) {
        return row.checksum() != null;
    }

    private static void row(Page page, String lead, Row row, HeldRequirements held) {
        Style style = row.coverage() == Coverage.COMPLETE ? Style.fg_green : Style.fg_yellow;
        page.lines(
                Page.join(
                        Page.pad(lead, 9) + "category " + row.category() + "  ",
                        page.styled(Page.pad(row.coverage().token(), 13), style)),
                row.items() + " items, " + row.mandatory() + " mandatory, exemption marks: " + row.exemptions() + ", "
                        + Words.shortChecksum(Objects.requireNonNull(row.checksum())));
        held.origin(row.edition(), row.category()).ifPresent(origin -> page.lines(" ".repeat(21), origin.toString()));
        row.sources().forEach(source -> page.lines(" ".repeat(21) + "- ", source, Style.faint));
    }

    private static void rest(Page page, String lead, List<Row> rows, Coverage coverage, String meaning) {
        String categories = rows.stream()
                .filter(row -> row.coverage() == coverage && row.historicItems() == null)
                .map(row -> String.valueOf(row.category()))
                .collect(Collectors.joining(", "));
        if (!categories.isEmpty()) {
            page.row(Page.pad(lead, 9) + (categories.length() == 1 ? "category " : "categories ") + categories + ": "
                    + meaning);
        }
    }

    private static String edition(Catalogue catalogue, LocalDate day) {
        Optional<Edition> certain = catalogue.editionAt(day);
        if (certain.isPresent()) {
            return certain.get().toString();
        }
        List<Edition> possible = catalogue.editionsAt(day);
        return possible.isEmpty()
                ? "an edition that is not known"
                : possible.stream().map(Edition::toString).collect(Collectors.joining(" or "))
                        + ", which the known dates leave open";
    }
}
