package io.github.opendspt.examples.service.intake;

import io.github.opendspt.examples.report.view.Wording;
import io.github.opendspt.examples.service.document.AssessmentDocument;
import io.github.opendspt.examples.service.judging.Verdicts;
import io.github.opendspt.examples.service.store.AssessmentStore;
import io.github.opendspt.examples.service.store.ChangeKind;
import io.github.opendspt.examples.service.store.StoredAssessment;
import io.github.opendspt.examples.service.web.Redirect;
import io.github.opendspt.examples.service.web.Work;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.catalogue.CafCatalogue;
import io.github.opendspt.model.catalogue.RequirementsUnavailableException;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.caf.rollover.CafRolledOver;
import io.github.opendspt.scoring.caf.rollover.CafRollover;
import io.github.opendspt.scoring.caf.rollover.CafRolloverItem;
import io.github.opendspt.scoring.rollover.RolledOver;
import io.github.opendspt.scoring.rollover.Rollover;
import io.github.opendspt.scoring.rollover.RolloverChange;
import io.github.opendspt.scoring.rollover.RolloverItem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The year after: what becomes of each answer, and the assessment that begins with them. The year before stays as it is. */
@Controller
class NextYearController {

    private final Work work;
    private final AssessmentStore store;
    private final Verdicts verdicts;

    NextYearController(Work work, AssessmentStore store, Verdicts verdicts) {
        this.work = work;
        this.store = store;
        this.verdicts = verdicts;
    }

    /**
     * A new year.
     *
     * @param edition the edition
     * @param document the assessment that it begins with
     * @param numbers what becomes of the answers, a sentence each
     * @param review what to look at again
     */
    record Year(Edition edition, AssessmentDocument document, List<String> numbers, List<Row> review) {

        /** {@return the edition; nothing of the answers} */
        @Override
        public String toString() {
            return "Year[" + edition + "]";
        }
    }

    /**
     * Something to look at again.
     *
     * @param ref its ref
     * @param title its title
     */
    record Row(String ref, String title) {}

    @GetMapping(path = "/work/{id}/next-year", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView show(@PathVariable UUID id) {
        StoredAssessment stored = work.find(id);
        Work.Head head = Work.head(stored, Work.Tab.OVERVIEW, "The next year", "");
        try {
            return new ModelAndView("next-year", Map.of("work", head, "year", year(stored.document())));
        } catch (RequirementsUnavailableException e) {
            return new ModelAndView(
                    "unheld",
                    Map.of("work", head, "reason", String.valueOf(e.getMessage())),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping(path = "/work/{id}/next-year", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView begin(@PathVariable UUID id) {
        AssessmentDocument next = year(work.find(id).document()).document();
        return Redirect.to("/work/" + store.create(next, ChangeKind.ROLLED_OVER).id() + "?saved=yes");
    }

    private Year year(AssessmentDocument document) {
        Edition next = document.edition().next();
        return document instanceof AssessmentDocument.Caf caf
                ? year(caf.assessment(), next)
                : year(((AssessmentDocument.Form) document).assessment(), next);
    }

    private Year year(Assessment before, Edition next) {
        RequirementSet from = verdicts.catalogue().requirements(before);
        Category category = verdicts.catalogue()
                .edition(next)
                .category(before.organisation().type())
                .orElse(from.category());
        RolledOver rolled = Rollover.of(from, verdicts.catalogue().requirements(next, category))
                .roll(before);
        List<RolloverItem> items = rolled.report().items();
        long carried = items.stream()
                .filter(item -> item.change() == RolloverChange.CARRIED && item.answered())
                .count();
        List<Row> review = items.stream()
                .filter(item -> item.change() == RolloverChange.REWORDED && item.answered())
                .map(item -> new Row(String.valueOf(item.after()), item.title()))
                .toList();
        return new Year(
                next,
                AssessmentDocument.of(rolled.assessment()),
                numbers(
                        "Confirmations are cleared. The year before stays as it is.",
                        List.of(
                                some(carried, "answer", "carried over."),
                                some(review.size(), "answer", "kept as drafts, to look at and give again."),
                                some(count(items, RolloverChange.NEW), "item", "new."),
                                some(count(items, RolloverChange.REMOVED), "item", "no longer asked."))),
                review);
    }

    /** The counts that are not of nothing, and what holds in any case. */
    private static List<String> numbers(String always, List<Optional<String>> counts) {
        return Stream.concat(counts.stream().flatMap(Optional::stream), Stream.of(always))
                .toList();
    }

    /** A count in a sentence; empty if there is nothing to count. */
    private static Optional<String> some(long number, String noun, String what) {
        return number == 0 ? Optional.empty() : Optional.of(Wording.count(number, noun) + " " + what);
    }

    private static long count(List<RolloverItem> items, RolloverChange change) {
        return items.stream().filter(item -> item.change() == change).count();
    }

    private Year year(CafAssessment before, Edition next) {
        CafCatalogue caf = verdicts.catalogue().caf();
        CafRolledOver rolled =
                CafRollover.of(caf.outcomes(before), caf.outcomes(next)).roll(before);
        List<CafRolloverItem> outcomes = rolled.report().outcomes();
        long carried = outcomes.stream()
                .filter(item -> item.change() == RolloverChange.CARRIED && item.answered())
                .count();
        List<Row> review = outcomes.stream()
                .filter(item -> item.change() == RolloverChange.REWORDED && item.answered())
                .map(item -> new Row(item.ref().toString(), item.title()))
                .toList();
        return new Year(
                next,
                AssessmentDocument.of(rolled.assessment()),
                numbers(
                        "The year before stays as it is.",
                        List.of(
                                some(carried, "level", "carried over."),
                                some(review.size(), "level", "kept as drafts, to look at and state again."))),
                review);
    }
}
