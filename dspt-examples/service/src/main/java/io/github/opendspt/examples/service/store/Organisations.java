package io.github.opendspt.examples.service.store;

import io.github.opendspt.examples.service.judging.Summary;
import io.github.opendspt.examples.service.judging.Verdicts;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The list of organisations. A page of it costs one select, and a verdict for each of its rows whose summary no longer holds;
 * how many organisations there are makes no difference. Thread-safe.
 */
@Component
public class Organisations {

    private final OrganisationTable table;
    private final AssessmentTable assessments;
    private final Verdicts verdicts;

    Organisations(OrganisationTable table, AssessmentTable assessments, Verdicts verdicts) {
        this.table = table;
        this.assessments = assessments;
        this.verdicts = verdicts;
    }

    /**
     * A page of the list.
     *
     * @param rows the organisations, in order of name
     * @param page the number of the page, from 0
     * @param size how many a page holds at most
     * @param total how many there are on all pages
     */
    public record Page(List<OrganisationRow> rows, int page, int size, long total) {

        /** Copies the list. */
        public Page {
            rows = List.copyOf(rows);
        }
    }

    /**
     * Lists organisations, each as at today.
     *
     * @param search a part of the name, or the code; empty for all
     * @param page the number of the page, from 0
     * @param size how many a page holds at most
     * @return the page
     */
    public Page list(String search, int page, int size) {
        List<OrganisationRow> rows = table.list(search, (long) page * size, size).stream()
                .map(this::asAtToday)
                .toList();
        return new Page(rows, page, size, table.count(search));
    }

    /** The row with a summary that holds. One that does not is worked out again, and kept for whoever asks next. */
    private OrganisationRow asAtToday(OrganisationRow row) {
        if (verdicts.holds(row.summary())) {
            return row;
        }
        Optional<StoredAssessment> stored = assessments.find(row.assessment());
        if (stored.isEmpty()) {
            return row;
        }
        Summary summary = verdicts.summarise(stored.get().document());
        assessments.refresh(row.assessment(), stored.get().version(), summary);
        return row.with(summary);
    }
}
