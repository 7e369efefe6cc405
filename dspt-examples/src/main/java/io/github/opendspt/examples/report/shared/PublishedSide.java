package io.github.opendspt.examples.report.shared;

import io.github.opendspt.examples.report.view.StandingView;
import io.github.opendspt.examples.report.view.Wording;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.catalogue.Openness;
import io.github.opendspt.scoring.Published;
import java.time.LocalDate;

/** What was published, apart from what the answers would publish as (rule A41). */
public final class PublishedSide {

    /** The tone of what is neither good nor bad. */
    public static final String PLAIN = "plain";

    private PublishedSide() {}

    /**
     * Says what was published.
     *
     * @param published what was published
     * @param edition for which edition
     * @param asAt the day of the verdict
     * @return the same for a page
     */
    public static StandingView.Published of(Published published, String edition, LocalDate asAt) {
        if (published.on().isAfter(asAt)) {
            return new StandingView.Published(
                    PLAIN,
                    "Recorded for " + Wording.day(published.on()) + " as",
                    Wording.name(published.status()),
                    edition + ". That day has not come; check it");
        }
        return new StandingView.Published(
                tone(published.status()),
                "Published on " + Wording.day(published.on()) + " as",
                Wording.name(published.status()),
                edition + ". " + goodUntil(published, asAt));
    }

    /**
     * Says that nothing was published.
     *
     * @param edition for which edition
     * @return the same for a page
     */
    public static StandingView.Published none(String edition) {
        return new StandingView.Published(PLAIN, "Published", "Not yet", "for " + edition);
    }

    /**
     * Gives the tone of a status.
     *
     * @param status the status
     * @return the class of the style sheet
     */
    public static String tone(Status status) {
        return switch (status) {
            case STANDARDS_NOT_MET -> "outstanding";
            case APPROACHING_STANDARDS -> "undetermined";
            case STANDARDS_MET, STANDARDS_EXCEEDED -> "answered";
        };
    }

    /**
     * Says that an edition is not open for publication.
     *
     * @param openness whether it is
     * @param edition the edition
     * @return a sentence; empty if it is open
     */
    public static String openness(Openness openness, String edition) {
        return switch (openness) {
            case OPEN -> "";
            case CLOSED -> edition + " is closed for publication.";
            case UNKNOWN -> "Whether " + edition + " is open for publication is not known.";
        };
    }

    private static String goodUntil(Published published, LocalDate asAt) {
        LocalDate likely = published.likelyUntil();
        if (!asAt.isAfter(published.certainUntil())) {
            return likely != null && likely.isAfter(published.certainUntil())
                    ? "Good until " + Wording.day(likely) + " (probable), certainly until "
                            + Wording.day(published.certainUntil())
                    : "Good until " + Wording.day(published.certainUntil());
        }
        return likely != null && !asAt.isAfter(likely)
                ? "Probably good until " + Wording.day(likely)
                : "Whether it is still good is not known";
    }
}
