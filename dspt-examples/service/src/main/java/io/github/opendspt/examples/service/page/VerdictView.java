package io.github.opendspt.examples.service.page;

import io.github.opendspt.examples.service.judging.Judgement;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.scoring.ItemTally;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.plan.Plan;
import io.github.opendspt.scoring.plan.PlanRow;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What the page of a verdict shows: what it is, and what to do first. The report has the rest.
 *
 * @param path where the assessment is
 * @param organisation the organisation
 * @param subject which assessment of the organisation
 * @param asAt the day
 * @param status the certain status
 * @param possibleStatus the possible one; empty where it is the same
 * @param facts counts, each with what it counts
 * @param steps what to do first, in the order of work
 * @param further how many more steps there are, in words; empty for none
 */
record VerdictView(
        String path,
        String organisation,
        String subject,
        LocalDate asAt,
        String status,
        String possibleStatus,
        List<Fact> facts,
        List<Step> steps,
        String further) {

    private static final int SHOWN = 8;

    /**
     * A count.
     *
     * @param count the count
     * @param label what it counts
     */
    record Fact(String count, String label) {}

    /**
     * Something to do.
     *
     * @param ref the ref of the item or assertion
     * @param title its title
     * @param action what to do
     */
    record Step(String ref, String title, String action) {

        static Step of(PlanRow row) {
            return new Step(row.ref() == null ? "" : row.ref().toString(), row.title(), row.action());
        }
    }

    static VerdictView of(UUID id, Judgement judgement, Plan plan) {
        Organisation organisation = judgement.assessment().organisation();
        Scorecard card = judgement.scorecard();
        ItemTally mandatory = card.mandatory();
        int further = plan.rows().size() - SHOWN;
        return new VerdictView(
                "/assessments/" + id,
                organisation.name(),
                organisation.odsCode() + ", " + card.edition() + ", category " + card.category(),
                card.asAt(),
                name(card.status()),
                card.determined() ? "" : name(card.possibleStatus()),
                List.of(
                        new Fact(
                                mandatory.answered() + mandatory.exempt() + " of " + mandatory.total(),
                                "mandatory items complete: " + mandatory.answered() + " answered, " + mandatory.exempt()
                                        + " exempt"),
                        new Fact(
                                card.assertions().confirmed() + " of "
                                        + card.assertions().mandatory(),
                                "assertions with mandatory items confirmed"),
                        new Fact(
                                String.valueOf(card.blockers().size()),
                                "things between here and Standards Met, " + mandatory.undetermined()
                                        + " of them not known")),
                plan.rows().stream().limit(SHOWN).map(Step::of).toList(),
                further > 0 ? further + " more are" : "");
    }

    private static String name(Status status) {
        return Arrays.stream(status.token().split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }
}
