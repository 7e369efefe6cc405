package io.github.opendspt.examples.cli.portfolio;

import io.github.opendspt.examples.cli.support.BadInputException;
import io.github.opendspt.examples.cli.support.CommandCodes;
import io.github.opendspt.examples.cli.support.Destination;
import io.github.opendspt.examples.cli.support.Source;
import io.github.opendspt.examples.cli.support.Table;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.examples.cli.support.Words;
import io.github.opendspt.examples.report.page.PortfolioReport;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.scoring.Published;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes the table of organisations as CSV, HTML or JSON, by the ending of the name. */
final class TableWriting {

    private static final String[] HEADINGS = {
        "Code",
        "Name",
        "Edition",
        "Category",
        "List of items",
        "Edition open",
        "Status",
        "Possible status",
        "Outstanding",
        "Published as",
        "Published on",
        "Certainly good until",
        "Probably good until",
        "Next lapse on",
        "Next lapse",
        "Input"
    };

    private final List<OrganisationRow> rows;
    private final LocalDate asAt;

    TableWriting(List<OrganisationRow> rows, LocalDate asAt) {
        this.rows = rows;
        this.asAt = asAt;
    }

    /**
     * Writes the table.
     *
     * @return what was written
     * @throws BadInputException if the name does not say which kind, or the file cannot be written
     */
    String write(String argument, Terminal terminal) {
        Destination destination = new Destination(argument);
        String name = argument.toLowerCase(Locale.ROOT);
        if (destination.standardOutput() || name.endsWith(".csv")) {
            destination.write(csv(), terminal);
        } else if (name.endsWith(".html")) {
            destination.write(html(), terminal);
        } else if (name.endsWith(".json")) {
            destination.writeJson(PortfolioTable.WRITER.indented().toText(new PortfolioTable(asAt, rows)), terminal);
        } else {
            throw BadInputException.of(new Source(argument), CommandCodes.TABLE_KIND_UNKNOWN);
        }
        return argument + ": " + Words.count(rows.size(), "organisation");
    }

    private String csv() {
        Table table = new Table(HEADINGS);
        for (OrganisationRow row : rows) {
            Published published = row.published();
            Lapse next = row.next();
            table.row(
                    row.odsCode(),
                    row.name(),
                    row.edition(),
                    row.category() == null ? "CAF-aligned" : row.category(),
                    row.completeness(),
                    row.openness(),
                    row.status().displayName(),
                    row.possible().displayName(),
                    row.outstanding(),
                    published == null ? null : published.status().displayName(),
                    published == null ? null : published.on(),
                    published == null ? null : published.certainUntil(),
                    published == null ? null : published.likelyUntil(),
                    next == null ? null : next.on(),
                    next == null ? null : next.what(),
                    row.input());
        }
        return table.toString();
    }

    private String html() {
        return PortfolioReport.of(
                Words.day(asAt),
                rows.stream()
                        .map(row -> new PortfolioReport.Row(
                                row.odsCode().toString(),
                                row.name(),
                                row.edition() + ", " + row.track(),
                                Words.name(row.status()),
                                row.possible() == row.status() ? "" : Words.name(row.possible()),
                                basis(row.completeness()),
                                row.outstanding(),
                                published(row.published()),
                                row.next() == null
                                        ? ""
                                        : Words.day(row.next().on()) + ": "
                                                + row.next().what()))
                        .toList());
    }

    private static String basis(@Nullable Completeness completeness) {
        return completeness == null || completeness == Completeness.COMPLETE ? "" : completeness + " list of items";
    }

    private static String published(@Nullable Published published) {
        return published == null ? "" : Words.name(published.status()) + ", " + Words.day(published.on());
    }
}
