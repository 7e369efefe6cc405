package io.github.opendspt.examples.service.organisation;

import io.github.opendspt.examples.report.view.Wording;
import io.github.opendspt.examples.service.document.Track;
import io.github.opendspt.examples.service.judging.Summary;
import io.github.opendspt.examples.service.store.OrganisationRow;
import io.github.opendspt.examples.service.store.Organisations;
import java.util.List;
import java.util.Locale;

/**
 * The list of organisations.
 *
 * @param search what was looked for
 * @param found how many there are, in words
 * @param asAt the day of the verdicts
 * @param rows a page of them
 * @param previous the query of the page before; empty for none
 * @param next the query of the page after; empty for none
 */
record ListView(String search, String found, String asAt, List<Row> rows, String previous, String next) {

    /**
     * An organisation.
     *
     * @param name its name
     * @param odsCode its code
     * @param href the page about it
     * @param edition which assessment of theirs
     * @param tone the tone of the style sheet
     * @param status what it would publish as
     * @param progress how far it is
     * @param nextOn the day of what comes next; empty for none
     * @param nextWhat what comes next
     */
    record Row(
            String name,
            String odsCode,
            String href,
            String edition,
            String tone,
            String status,
            String progress,
            String nextOn,
            String nextWhat) {

        static Row of(OrganisationRow row) {
            Summary summary = row.summary();
            boolean caf = row.track() == Track.CAF;
            return new Row(
                    row.name(),
                    row.odsCode(),
                    "/work/" + row.assessment(),
                    row.edition() + (caf ? ", CAF-aligned" : ""),
                    tone(summary),
                    status(summary),
                    summary.status() == null
                            ? ""
                            : summary.complete() + " of " + summary.asked() + (caf ? " outcomes" : " items"),
                    summary.nextOn() == null ? "" : Wording.day(summary.nextOn()),
                    summary.nextWhat() == null ? "" : summary.nextWhat());
        }

        private static String tone(Summary summary) {
            if (summary.status() == null) {
                return "plain";
            }
            if (summary.status() != summary.possibleStatus()) {
                return "undetermined";
            }
            return switch (summary.status()) {
                case STANDARDS_NOT_MET -> "outstanding";
                case APPROACHING_STANDARDS -> "undetermined";
                default -> "answered";
            };
        }

        private static String status(Summary summary) {
            if (summary.status() == null || summary.possibleStatus() == null) {
                return "Not judged: no requirements are held";
            }
            String least = Wording.name(summary.status());
            return summary.status() == summary.possibleStatus()
                    ? least
                    : "At least " + least + ", at most " + Wording.name(summary.possibleStatus());
        }
    }

    static ListView of(Organisations.Page page, String search, String asAt, String query) {
        long first = (long) page.page() * page.size();
        long last = first + page.rows().size();
        return new ListView(
                search,
                page.total() == 0 ? "" : String.format(Locale.UK, "%,d to %,d of %,d", first + 1, last, page.total()),
                asAt,
                page.rows().stream().map(Row::of).toList(),
                page.page() > 0 ? query + "page=" + page.page() : "",
                last < page.total() ? query + "page=" + (page.page() + 2) : "");
    }
}
