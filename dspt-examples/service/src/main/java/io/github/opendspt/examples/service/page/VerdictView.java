package io.github.opendspt.examples.service.page;

import org.jspecify.annotations.Nullable;
import java.util.stream.Stream;
import java.util.Objects;
import io.github.opendspt.model.Reason;
import io.github.opendspt.scoring.Headline;
import io.github.opendspt.scoring.evaluation.Evaluation;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.scoring.ItemTally;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.plan.Plan;
import io.github.opendspt.scoring.plan.PlanRow;
import java.time.LocalDate;
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
 * @param standing what was published, and whether one can publish; empty for nothing to say
 * @param verdict what the answers would publish as, and by which list of items where it is not confirmed
 * @param status the certain status
 * @param facts counts, each with what it counts
 * @param steps what to do first, in the order of work
 * @param further how many more steps there are, in words; empty for none
 */
record VerdictView(
        String path,
        String organisation,
        String subject,
        LocalDate asAt,
        List<String> standing,
        String verdict,
        String status,
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

    static VerdictView of(UUID id, Evaluation evaluation, Plan plan) {
        Organisation organisation = evaluation.assessment().organisation();
        Scorecard card = evaluation.scorecard();
        Headline headline = Headline.of(card);
        ItemTally mandatory = card.mandatory();
        int further = plan.rows().size() - SHOWN;
        return new VerdictView(
                "/assessments/" + id,
                organisation.name(),
                organisation.odsCode() + ", " + card.edition() + ", category " + card.category(),
                card.asAt(),
                Stream.of(headline.publication(), headline.openness())
                        .filter(Objects::nonNull)
                        .map(VerdictView::sentence)
                        .toList(),
                sentence(headline.verdict(), headline.requirements()),
                card.status().displayName(),
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
                                "things outstanding for Standards Met, " + mandatory.undetermined()
                                        + " of them not known")),
                plan.rows().stream().limit(SHOWN).map(Step::of).toList(),
                further > 0 ? further + " more are" : "");
    }

    private static String sentence(@Nullable Reason... reasons) {
        String joined = Stream.of(reasons)
                .filter(Objects::nonNull)
                .map(Reason::message)
                .collect(Collectors.joining(", "));
        return joined.substring(0, 1).toUpperCase(Locale.ROOT) + joined.substring(1) + ".";
    }
}
