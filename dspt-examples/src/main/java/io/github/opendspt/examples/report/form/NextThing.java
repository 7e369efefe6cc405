package io.github.opendspt.examples.report.form;

import io.github.opendspt.examples.report.form.Situation.Lapse;
import io.github.opendspt.examples.report.view.StandingView.Next;
import io.github.opendspt.examples.report.view.Wording;
import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.catalogue.Openness;
import io.github.opendspt.model.requirement.EditionFacts;
import io.github.opendspt.model.requirement.KnownDate;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.forecast.ForecastDay;
import io.github.opendspt.scoring.plan.PlanRow;
import io.github.opendspt.scoring.plan.PlanStep;
import io.github.opendspt.scoring.plan.Route;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The one thing to do next: the step that settles most, else the first of the plan. */
final class NextThing {

    private static final String NOBODY = "Not yet named";

    private final Situation situation;
    private final Steps steps;
    private final Scorecard card;
    private final StepWording wording;

    NextThing(Situation situation, Steps steps) {
        this.situation = situation;
        this.steps = steps;
        this.card = situation.card();
        this.wording = new StepWording(situation);
    }

    Next view() {
        if (situation.isMet()) {
            return card.published() == null && card.openness() != Openness.CLOSED ? publish() : carryOn();
        }
        if (card.openness() == Openness.CLOSED) {
            return carryOn();
        }
        if (!steps.renewals().isEmpty()) {
            return renew(steps.renewals().get(0));
        }
        if (mayHaveCertificates()) {
            return recordCertificates();
        }
        return steps.rows().isEmpty() ? carryOn() : row(steps.rows().get(0));
    }

    private Next publish() {
        KnownDate deadline = situation.deadline();
        if (deadline == null || deadline.on().isBefore(card.asAt())) {
            return new Next(
                    "Publish " + situation.edition(),
                    "",
                    "",
                    "",
                    "The deadline has passed; a late publication"
                            + " counts for the edition until the next one opens.");
        }
        long days = ChronoUnit.DAYS.between(card.asAt(), deadline.on());
        Optional<ForecastDay> change = situation.report().forecast().days().stream()
                .filter(day -> !day.on().isAfter(deadline.on()))
                .filter(day -> day.change().statusBefore() != day.change().statusAfter()
                        || !day.change().items().isEmpty())
                .findFirst();
        return new Next(
                "Publish " + situation.edition(),
                "",
                by(deadline),
                "",
                Wording.capital(Wording.count(days, "day")) + (days == 1 ? " is" : " are") + " left. "
                        + change.map(day ->
                                        Wording.sentence(day.reasons().get(0).message()))
                                .orElse("Nothing is due to change before then."));
    }

    /** The edition is done, or over: the next one. */
    private Next carryOn() {
        EditionFacts next = situation.report().nextEdition();
        if (next != null && next.opensOn() != null && !next.opensOn().on().isAfter(card.asAt())) {
            return new Next(
                    "Roll over to " + next.edition(),
                    "",
                    next.deadline() == null ? "" : by(next.deadline()),
                    "",
                    "Carry the answers over, and confirm every assertion again.");
        }
        return new Next(
                "Nothing before the next day that matters",
                "#days",
                "",
                "",
                next != null && next.opensOn() != null
                        ? next.edition() + " opens on " + Situation.day(next.opensOn()) + "."
                        : "When the next edition opens is not known.");
    }

    private Next renew(Lapse lapse) {
        CertificateScheme scheme = lapse.certificate().scheme();
        String effect = situation.report().routes().all().stream()
                .filter(route -> route.schemes().equals(List.of(scheme)))
                .findFirst()
                .map(route ->
                        " " + Wording.capital(Wording.count(route.remaining().size(), "other step"))
                                + " would then be left.")
                .orElse("");
        return new Next(
                "Renew " + scheme.displayName(),
                Steps.href(1),
                deadline(),
                NOBODY,
                (situation.isProjected()
                                ? "It would settle "
                                        + Wording.count(lapse.items().size(), "item") + ", if " + situation.edition()
                                        + " exempts what " + situation.listOf() + " did (probable, not confirmed)."
                                : "It would settle "
                                        + Wording.count(lapse.items().size(), "item") + ".")
                        + (situation.isProjected() ? "" : effect));
    }

    private boolean mayHaveCertificates() {
        return situation.report().assessment().certificates().isEmpty()
                && situation.report().assessment().answers().isEmpty()
                && situation.report().routes().all().stream()
                        .anyMatch(route -> !route.settles().isEmpty());
    }

    private Next recordCertificates() {
        String would = situation.report().routes().all().stream()
                .filter(route -> !route.schemes().isEmpty() && !route.settles().isEmpty())
                .map(NextThing::exempts)
                .collect(Collectors.joining("; "));
        return new Next("Record the certificates that are held", "#certificates", "", NOBODY, Wording.sentence(would));
    }

    private static String exempts(Route route) {
        return Wording.names(route.schemes(), "and") + (route.schemes().size() > 1 ? " together" : "")
                + " would exempt " + route.settles().size();
    }

    private Next row(PlanRow row) {
        LocalDate begin = wording.begin(row);
        String by = row.due() != null
                ? Wording.weekday(row.due())
                : begin != null && begin.isAfter(card.asAt()) ? "Begin by " + Wording.day(begin) : deadline();
        String who = row.owner() == null ? NOBODY : situation.report().redacted() ? "withheld" : row.owner();
        return new Next(what(row), Steps.href(steps.number(row)), by, who, note(row));
    }

    private String what(PlanRow row) {
        if (row.step() == PlanStep.IMPORT) {
            return "Import the official list of " + situation.edition();
        }
        return row.ref() instanceof AssertionRef
                ? "Confirm " + row.ref() + " " + row.title()
                : wording.action(row).replaceFirst("\\.$", "");
    }

    private String note(PlanRow row) {
        if (row.step() == PlanStep.IMPORT) {
            return "It may change what else there is to do, and without it Standards Met is never certain.";
        }
        if (row.step() == PlanStep.FIND_OUT) {
            return wording.unknowns(steps.rows()).entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(entry -> Wording.sentence(entry.getKey()) + " Finding out settles "
                            + Wording.count(entry.getValue(), "item") + ".")
                    .orElse("");
        }
        String lead = Wording.sentence(wording.lead(row));
        if (row.ref() instanceof AssertionRef) {
            return wording.action(row);
        }
        return Wording.sentence(row.ref() + " " + row.title()) + " " + Wording.sentence(wording.why(row))
                + (lead.isEmpty() ? "" : " " + lead);
    }

    private String deadline() {
        KnownDate deadline = situation.deadline();
        return deadline == null || deadline.on().isBefore(card.asAt()) ? "" : by(deadline);
    }

    private static String by(KnownDate day) {
        return Wording.weekday(day.on()) + (day.onlyLikely() ? " (probable)" : "");
    }
}
