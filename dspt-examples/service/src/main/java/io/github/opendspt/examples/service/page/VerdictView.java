package io.github.opendspt.examples.service.page;

import io.github.opendspt.examples.service.judging.Judgement;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.scoring.Blocker;
import io.github.opendspt.scoring.ItemTally;
import io.github.opendspt.scoring.Scorecard;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What the page of a verdict shows: what it is, and the first of what stands in the way. The report has the rest.
 *
 * @param path where the assessment is
 * @param organisation the organisation
 * @param subject which assessment of the organisation
 * @param asAt the day
 * @param status the certain status
 * @param possibleStatus the possible one; empty where it is the same
 * @param facts counts, each with what it counts
 * @param blockers the first things that stand in the way
 * @param further how many more of them there are, in words; empty for none
 */
record VerdictView(
        String path,
        String organisation,
        String subject,
        LocalDate asAt,
        String status,
        String possibleStatus,
        List<Fact> facts,
        List<Row> blockers,
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
     * Something that stands in the way.
     *
     * @param ref the ref of the item or assertion
     * @param reason why it does
     */
    record Row(String ref, String reason) {

        static Row of(Blocker blocker) {
            return new Row(blocker.ref().toString(), blocker.message());
        }
    }

    static VerdictView of(UUID id, Judgement judgement) {
        Organisation organisation = judgement.assessment().organisation();
        Scorecard card = judgement.scorecard();
        ItemTally mandatory = card.mandatory();
        int further = card.blockers().size() - SHOWN;
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
                                "mandatory items are complete, " + mandatory.exempt() + " of them exempt"),
                        new Fact(
                                card.assertions().confirmed() + " of "
                                        + card.assertions().mandatory(),
                                "assertions with mandatory items are confirmed"),
                        new Fact(String.valueOf(mandatory.undetermined()), "mandatory items are undetermined")),
                card.blockers().stream().limit(SHOWN).map(Row::of).toList(),
                further > 0 ? "and " + further + " more" : "");
    }

    private static String name(Status status) {
        return Arrays.stream(status.token().split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }
}
