package io.github.opendspt.examples.report.form;

import io.github.opendspt.examples.report.form.Situation.Lapse;
import io.github.opendspt.examples.report.view.Wording;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.requirement.KnownDate;
import io.github.opendspt.scoring.ItemTally;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.code.ScoringCodes;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Why the verdict is what it is: the cause first, then what follows from it. */
final class Why {

    private final Situation situation;
    private final Steps steps;
    private final Verdict verdict;
    private final Scorecard card;
    private final ItemTally items;

    Why(Situation situation, Steps steps, Verdict verdict) {
        this.situation = situation;
        this.steps = steps;
        this.verdict = verdict;
        this.card = situation.card();
        this.items = card.mandatory();
    }

    String sentences() {
        String why = situation.isMet() ? met() : notMet();
        return !situation.isMet() && verdict.publishedStands() ? why + " What was published is still good." : why;
    }

    private String met() {
        String done = done() + ".";
        if (card.status() == Status.STANDARDS_EXCEEDED) {
            return done + " Cyber Essentials Plus covers the whole organisation.";
        }
        return unknownExceeded().map(unknown -> done + " " + unknown).orElse(done);
    }

    private String done() {
        String assertions = card.assertions().mandatory() == 1
                ? "the one assertion is confirmed"
                : "all " + card.assertions().mandatory() + " assertions are confirmed";
        return items.exempt() == 0
                ? "All " + items.total() + " mandatory items are answered and " + assertions
                : "All " + items.total() + " mandatory items are complete, " + items.exempt() + " of them by "
                        + Wording.names(exemptBy(), "and") + ", and " + assertions;
    }

    private List<CertificateScheme> exemptBy() {
        return card.items().stream()
                .flatMap(item -> item.exemptBy().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private Optional<String> unknownExceeded() {
        return card.findings().stream()
                .filter(finding -> finding.code().equals(ScoringCodes.STATUS_EXCEEDED.name()))
                .map(Finding::message)
                .map(Wording::sentence)
                .findFirst();
    }

    private String notMet() {
        if (card.status() == Status.APPROACHING_STANDARDS) {
            return "The conditions of Approaching Standards are fulfilled. For Standards Met, " + outstanding() + ".";
        }
        Optional<Lapse> lapse = steps.renewals().stream().findFirst();
        if (lapse.isPresent()) {
            return lapsed(lapse.get());
        }
        if (items.outstanding() > 0 || items.undetermined() == 0 && unconfirmed() > 0) {
            return nothingGiven() ? nothing() : Wording.capital(outstanding()) + ".";
        }
        if (items.undetermined() > 0) {
            return undetermined();
        }
        return list();
    }

    private int unconfirmed() {
        return card.assertions().mandatory() - card.assertions().confirmed();
    }

    private boolean nothingGiven() {
        return items.answered() == 0
                && items.exempt() == 0
                && items.undetermined() == 0
                && card.assertions().confirmed() == 0;
    }

    private String nothing() {
        KnownDate deadline = situation.deadline();
        long days = deadline == null ? -1 : ChronoUnit.DAYS.between(card.asAt(), deadline.on());
        return "Nothing is answered yet. " + Wording.capital(outstanding())
                + (days < 0 ? "." : ", with " + Wording.count(days, "day") + " to go.");
    }

    /** What is outstanding: 12 items are outstanding and 20 assertions are not confirmed. */
    private String outstanding() {
        List<String> parts = new ArrayList<>();
        if (items.outstanding() > 0) {
            parts.add(Wording.count(items.outstanding(), "item") + " " + Wording.are(items.outstanding())
                    + " outstanding");
        }
        if (items.undetermined() > 0) {
            parts.add(Wording.count(items.undetermined(), "item") + " " + Wording.are(items.undetermined())
                    + " undetermined");
        }
        if (unconfirmed() > 0) {
            parts.add(Wording.count(unconfirmed(), "assertion") + " " + Wording.are(unconfirmed())
                    + " not yet confirmed");
        }
        return parts.isEmpty() ? "nothing is outstanding on the list" : Wording.list(parts, "and");
    }

    private String lapsed(Lapse lapse) {
        int left = lapse.items().size();
        String cause = lapse.certificate().scheme().displayName() + " lapsed on " + Wording.day(lapse.since());
        String what = situation.isProjected()
                ? Wording.count(left, "item") + " that the list of " + situation.listOf() + " lets it exempt"
                : left == 1 ? "the item that it had exempted" : "the " + left + " items that it had exempted";
        String effect = cause + ", so " + what + " " + Wording.are(left) + " outstanding"
                + (situation.isProjected() ? "." : " again.");
        int others = items.outstanding() - left;
        return others <= 0
                ? effect
                : effect + " " + Wording.count(others, "other item") + " " + Wording.are(others) + " outstanding too.";
    }

    private String undetermined() {
        Map<String, Long> unknowns = new StepWording(situation).unknowns(steps.rows());
        Optional<Map.Entry<String, Long>> first = unknowns.entrySet().stream().max(Map.Entry.comparingByValue());
        String what =
                Wording.count(items.undetermined(), "item") + " " + Wording.are(items.undetermined()) + " undetermined";
        if (first.isEmpty() || candidates() == items.undetermined()) {
            return list();
        }
        return Wording.capital(first.get().getKey()) + ", so " + what + "."
                + (unconfirmed() > 0
                        ? " " + Wording.count(unconfirmed(), "assertion") + " " + Wording.are(unconfirmed())
                                + " not yet confirmed."
                        : "");
    }

    private long candidates() {
        return card.undetermined().stream()
                .filter(ref -> situation.item(ref).candidate())
                .count();
    }

    /** Everything that can be done is done, but by a list that is not confirmed (rules A39, A40). */
    private String list() {
        String done = items.undetermined() == 0 && unconfirmed() == 0
                ? "Everything on the list is done"
                : Wording.capital(outstanding());
        if (situation.isProjected()) {
            return done + ", but the list is that of " + situation.listOf() + ": the official list of "
                    + situation.edition() + " is not held.";
        }
        long assumed = situation.report().requirements().items().stream()
                .filter(item -> item.candidate())
                .count();
        return done + ", but the list is not confirmed"
                + (assumed == 0
                        ? "."
                        : ": " + assumed + " of its " + items.total()
                                + " items are held only because they make up the stated total.");
    }
}
