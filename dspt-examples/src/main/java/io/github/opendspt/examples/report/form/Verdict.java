package io.github.opendspt.examples.report.form;

import io.github.opendspt.examples.report.view.StandingView;
import io.github.opendspt.examples.report.view.Wording;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.PreviousStatus;
import io.github.opendspt.model.catalogue.Openness;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.scoring.Published;
import io.github.opendspt.scoring.Scorecard;

/** The two statuses of a report: what the answers would publish as, and what was published. */
final class Verdict {

    private static final String PLAIN = "plain";

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
                !certain ? "undetermined" : tone(card.status()),
                "These answers would publish " + (card.openness() == Openness.CLOSED ? "" : "today ") + "as",
                (certain ? "" : "At least ") + Wording.name(card.status()),
                certain ? "" : "At most " + Wording.name(card.possibleStatus()),
                situation.edition(),
                by(),
                situation.trust(),
                of(),
                openness());
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

    private String openness() {
        return switch (card.openness()) {
            case OPEN -> "";
            case CLOSED -> situation.edition() + " is closed for publication.";
            case UNKNOWN -> "Whether " + situation.edition() + " is open for publication is not known.";
        };
    }

    private static String tone(Status status) {
        return switch (status) {
            case STANDARDS_NOT_MET -> "outstanding";
            case APPROACHING_STANDARDS -> "undetermined";
            case STANDARDS_MET, STANDARDS_EXCEEDED -> "answered";
        };
    }

    StandingView.Published published() {
        Published published = card.published();
        if (published != null) {
            return new StandingView.Published(
                    tone(published.status()),
                    "Published on " + Wording.day(published.on()) + " as",
                    Wording.name(published.status()),
                    situation.edition() + ". " + standsUntil(published));
        }
        PreviousStatus previous = situation.report().assessment().previousStatus();
        if (previous != null && previous != PreviousStatus.NONE) {
            return new StandingView.Published(
                    PLAIN,
                    "Last published as",
                    Wording.name(previous),
                    "in an earlier edition. Not yet published for " + situation.edition());
        }
        return new StandingView.Published(PLAIN, "Published", "Not yet", "for " + situation.edition());
    }

    private String standsUntil(Published published) {
        if (!card.asAt().isAfter(published.certainUntil())) {
            boolean longer =
                    published.likelyUntil() != null && published.likelyUntil().isAfter(published.certainUntil());
            return longer
                    ? "Stands until " + Wording.day(published.likelyUntil()) + " (probable), certainly until "
                            + Wording.day(published.certainUntil())
                    : "Stands until " + Wording.day(published.certainUntil());
        }
        if (published.likelyUntil() != null && !card.asAt().isAfter(published.likelyUntil())) {
            return "Probably stands until " + Wording.day(published.likelyUntil());
        }
        return "Whether it still stands is not known";
    }

    /** Whether what was published certainly stands. */
    boolean publishedStands() {
        Published published = card.published();
        return published != null && !card.asAt().isAfter(published.certainUntil());
    }
}
