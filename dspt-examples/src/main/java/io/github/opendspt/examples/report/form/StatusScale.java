package io.github.opendspt.examples.report.form;

import io.github.opendspt.examples.report.view.StandingView.Step;
import io.github.opendspt.examples.report.view.Wording;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.requirement.Eligibility;
import io.github.opendspt.model.requirement.OrganisationTypeRule;
import io.github.opendspt.scoring.ItemTally;
import io.github.opendspt.scoring.Scorecard;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The statuses that are open to a type of organisation (rules A12, A15, A16), and what each takes. */
final class StatusScale {

    private final Situation situation;
    private final Scorecard card;
    private final Optional<OrganisationTypeRule> rule;

    StatusScale(Situation situation) {
        this.situation = situation;
        this.card = situation.card();
        this.rule = situation.report().requirements().editionFacts().organisationTypes().stream()
                .filter(each -> each.type()
                        == situation.report().assessment().organisation().type())
                .filter(each -> each.category() == null || each.category().equals(card.category()))
                .findFirst();
    }

    String name() {
        return "The statuses open to this kind of organisation, lowest first, and what each takes";
    }

    List<Step> steps() {
        return Arrays.stream(Status.values())
                .filter(this::isOpen)
                .map(status -> new Step(style(status), Wording.name(status), text(status)))
                .toList();
    }

    private boolean isOpen(Status status) {
        return status != Status.APPROACHING_STANDARDS
                || card.status() == status
                || card.possibleStatus() == status
                || rule.isEmpty()
                || rule.get().reviewedApproaching() != Eligibility.NO
                || rule.get().selfPublishedApproaching() != Eligibility.NO;
    }

    private String style(Status status) {
        if (status == card.status()) {
            return "here";
        }
        if (status == card.possibleStatus()) {
            return "most";
        }
        if (status.compareTo(card.status()) > 0 && status.compareTo(card.possibleStatus()) < 0) {
            return "maybe";
        }
        return card.published() != null && card.published().status() == status ? "was" : "";
    }

    private String text(Status status) {
        if (status == card.status()) {
            return card.determined() ? "Today" : "At least, today";
        }
        if (status.compareTo(card.status()) < 0) {
            return card.published() != null && card.published().status() == status ? "As published" : "";
        }
        String takes = switch (status) {
            case STANDARDS_NOT_MET -> "";
            case APPROACHING_STANDARDS -> approaching();
            case STANDARDS_MET -> met();
            case STANDARDS_EXCEEDED -> exceeded();
        };
        String lead = status == card.possibleStatus() && !card.determined() ? "At most. " : "";
        boolean published = card.published() != null && card.published().status() == status;
        return published && !takes.isEmpty()
                ? lead + "As published. Again: " + takes.substring(0, 1).toLowerCase(Locale.ROOT) + takes.substring(1)
                : lead + takes;
    }

    private String approaching() {
        List<String> ways = new ArrayList<>();
        if (rule.isPresent() && rule.get().reviewedApproaching() == Eligibility.YES) {
            ways.add("an improvement plan that NHS England approves");
        }
        if (rule.isPresent() && rule.get().selfPublishedApproaching() == Eligibility.YES) {
            ways.add("the reduced list and an action plan");
        }
        return ways.isEmpty()
                ? "Whether it is open to this kind of organisation is not known"
                : Wording.capital(Wording.list(ways, "or"));
    }

    private String met() {
        ItemTally items = card.mandatory();
        List<String> parts = new ArrayList<>();
        if (items.outstanding() > 0) {
            parts.add(Wording.count(items.outstanding(), "item") + " answered");
        }
        if (items.undetermined() > 0) {
            parts.add(items.undetermined() + " undetermined settled");
        }
        int unconfirmed = card.assertions().mandatory() - card.assertions().confirmed();
        if (unconfirmed > 0) {
            parts.add(Wording.count(unconfirmed, "assertion") + " confirmed");
        }
        if (!card.requirementsConfirmed()) {
            parts.add("the official list imported");
        }
        return Wording.capital(String.join(", ", parts));
    }

    private String exceeded() {
        String lead = situation.isMet() ? "With a" : "The same, with a";
        return lead + " current Cyber Essentials Plus certificate of the whole organisation";
    }
}
