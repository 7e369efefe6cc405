package io.github.opendspt.examples.report.form;

import io.github.opendspt.examples.report.view.Look;
import io.github.opendspt.examples.report.view.StandingView;
import io.github.opendspt.examples.report.view.Wording;
import io.github.opendspt.model.requirement.KnownDate;
import io.github.opendspt.scoring.ItemTally;
import io.github.opendspt.scoring.Scorecard;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The status of an assessment: the side of paper that a board reads. */
final class Standing {

    private final Situation situation;
    private final Steps steps;
    private final Scorecard card;

    Standing(Situation situation, Steps steps) {
        this.situation = situation;
        this.steps = steps;
        this.card = situation.card();
    }

    StandingView view() {
        Verdict verdict = new Verdict(situation);
        StatusScale scale = new StatusScale(situation);
        return new StandingView(
                verdict.today(),
                verdict.published(),
                new Why(situation, steps, verdict).sentences(),
                new NextThing(situation, steps).view(),
                scale.steps(),
                scale.name(),
                numbers(),
                situation.report().since() == null
                        ? null
                        : new SinceThen(situation, situation.report().since()).view());
    }

    /** Four numbers, each a sum of what the chart shows. */
    private List<StandingView.Number> numbers() {
        ItemTally items = card.mandatory();
        List<StandingView.Number> numbers = new ArrayList<>();
        numbers.add(new StandingView.Number(
                items.answered() + items.exempt() + " of " + items.total(), "mandatory items complete"));
        numbers.add(open(items, assumed()));
        numbers.add(new StandingView.Number(
                card.assertions().confirmed() + " of " + card.assertions().mandatory(), "assertions confirmed"));
        KnownDate deadline = situation.deadline();
        numbers.add(
                deadline == null
                        ? new StandingView.Number("Not known", "the deadline of " + situation.edition())
                        : days(deadline));
        return numbers;
    }

    /** How many complete items are only assumed to be asked. */
    private long assumed() {
        return card.items().stream()
                .filter(item -> situation.look(item) == Look.CANDIDATE)
                .count();
    }

    private static StandingView.Number open(ItemTally items, long assumed) {
        if (items.outstanding() == 0 && items.undetermined() == 0 && assumed > 0) {
            return new StandingView.Number(String.valueOf(assumed), "of them not confirmed to be asked");
        }
        if (items.outstanding() == 0 && items.undetermined() > 0) {
            return new StandingView.Number(String.valueOf(items.undetermined()), "mandatory items undetermined");
        }
        return new StandingView.Number(
                String.valueOf(items.outstanding()),
                (items.outstanding() == 1 ? "mandatory item" : "mandatory items") + " outstanding"
                        + (items.undetermined() > 0 ? ", " + items.undetermined() + " undetermined" : ""));
    }

    private StandingView.Number days(KnownDate deadline) {
        long days = ChronoUnit.DAYS.between(card.asAt(), deadline.on());
        return new StandingView.Number(
                Wording.count(Math.abs(days), "day"),
                (days < 0 ? "since the deadline, " : "to the deadline, ") + Situation.day(deadline));
    }
}
