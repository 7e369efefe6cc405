package io.github.opendspt.examples.report.page;

import java.util.List;
import java.util.Objects;

/**
 * The table of the organisations of a portfolio as one HTML page that is read offline: no script, and nothing is fetched.
 * Every text of a document is escaped. Stateless and thread-safe.
 */
public final class PortfolioReport {

    private PortfolioReport() {}

    /**
     * An organisation, in the words of the page.
     *
     * @param code its code
     * @param name its name
     * @param edition by what it is judged
     * @param status what is certain
     * @param possible what is not ruled out; empty where it is the same
     * @param basis by which list of items, where that is not confirmed; else empty
     * @param outstanding how many things are outstanding
     * @param published what was published; empty for nothing
     * @param next what lapses next; empty for nothing
     */
    public record Row(
            String code,
            String name,
            String edition,
            String status,
            String possible,
            String basis,
            int outstanding,
            String published,
            String next) {}

    /**
     * Writes the page.
     *
     * @param day the day of the verdicts, as people write it
     * @param rows the organisations, in order
     * @return the page
     */
    public static String of(String day, List<Row> rows) {
        Objects.requireNonNull(day, "day");
        String style = Texts.text("report.css");
        String policy = "default-src 'none'; style-src " + HtmlReport.hash("\n" + style)
                + "; base-uri 'none'; form-action 'none'";
        return Texts.layOut("portfolio.html", HtmlReport::escape, new Page(day, List.copyOf(rows), style, policy));
    }

    /** What the page is made of; its style sheet is the one thing that is not escaped. */
    private record Page(String day, List<Row> rows, String style, String policy) {}
}
