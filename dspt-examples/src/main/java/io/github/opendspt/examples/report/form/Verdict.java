package io.github.opendspt.examples.report.form;

import io.github.opendspt.examples.report.shared.PublishedSide;
import io.github.opendspt.examples.report.view.StandingView;
import io.github.opendspt.examples.report.view.Wording;
import io.github.opendspt.model.assessment.PreviousStatus;
import io.github.opendspt.model.catalogue.Openness;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.scoring.Published;
import io.github.opendspt.scoring.Scorecard;

/** The two statuses of a report: what the answers would publish as, and what was published. */
final class Verdict {

    private final Situation situation;
    private final Scorecard card;

    Verdict(Situation situation) {
        this.situation = situation;
        this.card = situation.card();
    }

    /** The verdict in a few words: at least Standards Not Met, at most Standards Met. */
    String inShort() {
        return card.determined()
                ? Wording.name(card.status())
                : "At least " + Wording.name(card.status()) + ", at most " + Wording.name(card.possibleStatus());
    }

    StandingView.Today today() {
        boolean certain = card.determined();
        return new StandingView.Today(
                !certain ? "undetermined" : PublishedSide.tone(card.status()),
                "These answers would publish " + (card.openness() == Openness.CLOSED ? "" : "today ") + "as",
                (certain ? "" : "At least ") + Wording.name(card.status()),
                certain ? "" : "At most " + Wording.name(card.possibleStatus()),
                situation.edition(),
                by(),
                situation.trust(),
                of(),
                PublishedSide.openness(card.openness(), situation.edition()));
    }

    private String by() {
        return switch (card.completeness()) {
            case COMPLETE -> "";
            case PROVISIONAL -> ", by a ";
            case PROJECTED -> ", ";
        };
    }

    private String of() {
        String list = switch (card.completeness()) {
            case COMPLETE -> "";
            case PROVISIONAL -> " list";
            case PROJECTED -> " from the list of " + situation.listOf();
        };
        return card.completeness() != Completeness.COMPLETE && card.requirementsConfirmed()
                ? list + ", taken as it is held"
                : list;
    }

    StandingView.Published published() {
        Published published = card.published();
        if (published != null) {
            return PublishedSide.of(published, situation.edition(), card.asAt());
        }
        PreviousStatus previous = situation.report().assessment().previousStatus();
        if (previous != null && previous != PreviousStatus.NONE) {
            return new StandingView.Published(
                    PublishedSide.PLAIN,
                    "Last published as",
                    Wording.name(previous),
                    "in an earlier edition. Not yet published for " + situation.edition());
        }
        return PublishedSide.none(situation.edition());
    }

    /** Whether what was published is certainly good. */
    boolean publishedStands() {
        Published published = card.published();
        return published != null && !card.asAt().isAfter(published.certainUntil());
    }
}
