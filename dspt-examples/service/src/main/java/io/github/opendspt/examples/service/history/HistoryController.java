package io.github.opendspt.examples.service.history;

import io.github.opendspt.examples.report.view.Wording;
import io.github.opendspt.examples.service.store.AssessmentStore;
import io.github.opendspt.examples.service.store.Change;
import io.github.opendspt.examples.service.store.StoredAssessment;
import io.github.opendspt.examples.service.web.Work;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of what happened, the last first. */
@Controller
class HistoryController {

    private static final int SHOWN = 50;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private final Work work;
    private final AssessmentStore store;
    private final Clock clock;

    HistoryController(Work work, AssessmentStore store, Clock clock) {
        this.work = work;
        this.store = store;
        this.clock = clock;
    }

    /**
     * A change on the page.
     *
     * @param when the day and the time of day, where the toolkit is
     * @param iso the moment
     * @param who who made it
     * @param what what kind it was
     * @param refs what it concerned; empty for the whole
     */
    record Row(String when, String iso, String who, String what, String refs) {}

    @GetMapping(path = "/work/{id}/history", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView history(@PathVariable UUID id, @RequestParam(defaultValue = "" + Long.MAX_VALUE) @Min(0) long before) {
        StoredAssessment stored = work.find(id);
        List<Change> changes = store.history(id, before, SHOWN);
        long last = changes.isEmpty() ? 0 : changes.get(changes.size() - 1).version();
        return new ModelAndView(
                "history",
                Map.of(
                        "work",
                        Work.head(stored, Work.Tab.HISTORY, "History", ""),
                        "changes",
                        changes.stream().map(this::row).toList(),
                        "earlier",
                        last > 0 ? "/work/" + id + "/history?before=" + last : ""));
    }

    private Row row(Change change) {
        ZonedDateTime at = change.at().atZone(clock.getZone());
        return new Row(
                Wording.day(at.toLocalDate()) + ", " + TIME.format(at),
                change.at().toString(),
                change.who(),
                change.kind().words(),
                Wording.list(change.refs(), "and"));
    }
}
