package io.github.opendspt.examples.cli.portfolio;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The organisations of a portfolio. Used by one thread. */
final class OrganisationTable {

    private static final Comparator<OrganisationRow> BY_CODE = Comparator.comparing(OrganisationRow::odsCode)
            .thenComparing(OrganisationRow::edition)
            .thenComparing(OrganisationRow::input);

    private final int most;
    private final List<OrganisationRow> rows = new ArrayList<>();
    private final Repeats repeats = new Repeats();
    private long added;

    /** A table that keeps so many rows, and only counts what comes after. */
    OrganisationTable(int most) {
        this.most = most;
    }

    /** Adds an organisation that an input holds, with a row that is made only if it is kept. */
    void add(OdsCode code, Edition edition, String input, Supplier<OrganisationRow> row) {
        added++;
        repeats.add(code, edition, input);
        if (rows.size() < most) {
            rows.add(row.get());
        }
    }

    /** Whether every organisation that was added is kept. */
    boolean whole() {
        return added == rows.size();
    }

    /** The rows, in the order in which they were added. */
    List<OrganisationRow> rows() {
        return List.copyOf(rows);
    }

    /** The rows that a choice leaves, in its order. */
    List<OrganisationRow> rows(Choice choice) {
        return rows.stream().filter(choice::takes).sorted(choice.order()).toList();
    }

    /** Which inputs hold an organisation that is there more than once for the same edition, under its code and edition. */
    Map<String, List<String>> duplicates() {
        return repeats.inputs();
    }

    /** The row of an organisation in an edition or, where there is none, in an earlier one; {@code null} if there is neither. */
    @Nullable
    OrganisationRow find(OdsCode code, Edition edition) {
        return rows.stream()
                .filter(row -> row.odsCode().equals(code) && row.edition().compareTo(edition) <= 0)
                .max(Comparator.comparing(OrganisationRow::edition))
                .orElse(null);
    }

    /** By what a table is sorted; spelt as on the command line. */
    enum Sort {
        code(BY_CODE),
        name(Comparator.comparing(OrganisationRow::name)),
        status(Comparator.comparing(OrganisationRow::status).thenComparing(OrganisationRow::possible)),
        outstanding(Comparator.comparing(OrganisationRow::outstanding).reversed()),
        lapse(Comparator.comparing(
                row -> row.next() == null ? LocalDate.MAX : row.next().on()));

        private final Comparator<OrganisationRow> order;

        Sort(Comparator<OrganisationRow> order) {
            this.order = order.thenComparing(BY_CODE);
        }
    }

    /**
     * Which rows are shown, and in which order.
     *
     * @param sort the order
     * @param below only organisations whose status is certainly not this one, or {@code null}
     * @param lapsingBy only organisations of which something lapses by this day, or {@code null}
     */
    record Choice(
            Sort sort, @Nullable Status below, @Nullable LocalDate lapsingBy) {

        /** Every row, in order of code. */
        static final Choice ALL = new Choice(Sort.code, null, null);

        private boolean takes(OrganisationRow row) {
            return (below == null || row.status().compareTo(below) < 0)
                    && (lapsingBy == null
                            || (row.next() != null && !row.next().on().isAfter(lapsingBy)));
        }

        private Comparator<OrganisationRow> order() {
            return sort.order;
        }
    }
}
