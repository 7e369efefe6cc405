package io.github.opendspt.scoring.code;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.code.Code;
import java.time.LocalDate;

/** The codes of what is said beside a status. {@link ScoringCodes#list()} holds them too. */
public final class HeadlineCodes {

    /** The day, and the status that is certain. */
    public static final Code VERDICT = ScoringCodes.LIST.add(
            "headline.verdict", "on {0} the answers would publish as {1}", LocalDate.class, Status.class);

    /** The day, the status that is certain, and the one that is not ruled out. */
    public static final Code VERDICT_POSSIBLE = ScoringCodes.LIST.add(
            "headline.verdict-possible",
            "on {0} the answers would publish as {1}, possibly as {2}",
            LocalDate.class,
            Status.class,
            Status.class);

    /** The status that is certain in an edition for which nothing can be published. */
    public static final Code VERDICT_CLOSED = ScoringCodes.LIST.add(
            "headline.verdict-closed", "if it were open, the answers would publish as {0}", Status.class);

    /** The status that is certain in such an edition, and the one that is not ruled out. */
    public static final Code VERDICT_CLOSED_POSSIBLE = ScoringCodes.LIST.add(
            "headline.verdict-closed-possible",
            "if it were open, the answers would publish as {0}, possibly as {1}",
            Status.class,
            Status.class);

    /** The list of items is provisional. */
    public static final Code PROVISIONAL =
            ScoringCodes.LIST.add("headline.provisional", "by a provisional list of items");

    /** The list of items is that of the edition before. */
    public static final Code PROJECTED =
            ScoringCodes.LIST.add("headline.projected", "by a list of items projected from {0}", Edition.class);

    /** The list of items is provisional, and the host takes it as it is. */
    public static final Code PROVISIONAL_ACCEPTED =
            ScoringCodes.LIST.add("headline.provisional-accepted", "by a provisional list of items, taken as it is");

    /** The list of items is that of the edition before, and the host takes it as it is. */
    public static final Code PROJECTED_ACCEPTED = ScoringCodes.LIST.add(
            "headline.projected-accepted", "by a list of items projected from {0}, taken as it is", Edition.class);

    /** The edition has closed by the day. */
    public static final Code CLOSED = ScoringCodes.LIST.add(
            "headline.closed",
            "{0} is closed on {1}: nothing more can be published for it (rule B3a)",
            Edition.class,
            LocalDate.class);

    /** The edition has not opened by the day. */
    public static final Code NOT_OPEN_YET = ScoringCodes.LIST.add(
            "headline.not-open-yet",
            "{0} is not open yet on {1}: nothing can be published for it so far",
            Edition.class,
            LocalDate.class);

    /** Whether the edition is open on the day is not known. */
    public static final Code OPENNESS_UNKNOWN = ScoringCodes.LIST.add(
            "headline.openness-unknown",
            "whether {0} is open for publication on {1} is not known (rule B3a)",
            Edition.class,
            LocalDate.class);

    /** What was published, when, and until when that is good. */
    public static final Code PUBLISHED = ScoringCodes.LIST.add(
            "headline.published",
            "published as {0} on {1}; good until {2}",
            Status.class,
            LocalDate.class,
            LocalDate.class);

    /** What was published, when, until when that is certainly good, and until when probably. */
    public static final Code PUBLISHED_LIKELY = ScoringCodes.LIST.add(
            "headline.published-likely",
            "published as {0} on {1}; certainly good until {2}, probably until {3}",
            Status.class,
            LocalDate.class,
            LocalDate.class,
            LocalDate.class);

    /** A publication is dated after the day of the verdict: what it is, its day, and the day of the verdict. */
    public static final Code PUBLISHED_LATER = ScoringCodes.LIST.add(
            "headline.published-later",
            "a publication as {0} is recorded for {1}, which is after {2}",
            Status.class,
            LocalDate.class,
            LocalDate.class);

    private HeadlineCodes() {}

    /** Has the codes listed, which happens when this class is initialised. */
    static void load() {}
}
