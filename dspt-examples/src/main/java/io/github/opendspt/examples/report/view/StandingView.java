package io.github.opendspt.examples.report.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The status of an assessment, on one side of paper.
 *
 * @param today what it would publish as
 * @param published what was published
 * @param why why, in a sentence or two
 * @param next what to do next
 * @param scale the statuses that are open, lowest first
 * @param scaleName what the scale shows, in words
 * @param numbers the four numbers
 * @param since what has changed; {@code null} where there is nothing to compare with
 */
public record StandingView(
        Today today,
        Published published,
        String why,
        Next next,
        List<Step> scale,
        String scaleName,
        List<Number> numbers,
        @Nullable Since since) {

    /** Copies the lists. */
    public StandingView {
        scale = List.copyOf(scale);
        numbers = List.copyOf(numbers);
    }

    /**
     * What an assessment would publish as.
     *
     * @param tone the tone of the style sheet
     * @param lead what comes before the status
     * @param name the status, with "At least" where more is possible
     * @param atMost the status that is possible, with "At most"; empty where the status is certain
     * @param edition the edition
     * @param by what comes between edition and trust
     * @param trust projected, provisional, or empty
     * @param of of what, after the trust
     * @param openness that the edition is closed, or that this is not known; empty where it is open
     */
    public record Today(
            String tone,
            String lead,
            String name,
            String atMost,
            String edition,
            String by,
            String trust,
            String of,
            String openness) {}

    /**
     * What was published.
     *
     * @param tone the tone of the style sheet
     * @param lead what comes before the status
     * @param name the status, or that there is none
     * @param note for which edition, and until when it is good
     */
    public record Published(String tone, String lead, String name, String note) {}

    /**
     * What to do next.
     *
     * @param what an order
     * @param href where more is said of it, or empty
     * @param by by when, or empty
     * @param who who does it, or empty
     * @param note what it takes and what it brings, or empty
     */
    public record Next(String what, String href, String by, String who, String note) {}

    /**
     * A status on the scale.
     *
     * @param style the classes of the style sheet, or empty
     * @param name the status
     * @param takes what it takes, or whether it is reached
     */
    public record Step(String style, String name, String takes) {}

    /**
     * A number.
     *
     * @param value the number
     * @param label what it counts
     */
    public record Number(String value, String label) {}

    /**
     * What has changed since an earlier report.
     *
     * @param lead since when
     * @param change what, in a sentence
     * @param strips every mandatory item then and today
     * @param most how many there are at most
     */
    public record Since(String lead, String change, List<Strip> strips, int most) {

        /** Copies the list. */
        public Since {
            strips = List.copyOf(strips);
        }
    }

    /**
     * Every mandatory item in a row.
     *
     * @param name of which day
     * @param key how many there are of each look
     * @param cells the looks, in order
     */
    public record Strip(String name, List<ChartView.Count> key, List<Look> cells) {

        /** Copies the lists. */
        public Strip {
            key = List.copyOf(key);
            cells = List.copyOf(cells);
        }
    }
}
