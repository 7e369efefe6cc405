package io.github.opendspt.scoring;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.catalogue.Openness;
import io.github.opendspt.scoring.code.HeadlineCodes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is said wherever the status of a scorecard is said, never only beneath it: what was published (rule A41), whether one
 * can still publish for the edition (rule B3a), what the answers would publish as, and whether the list of items is confirmed
 * (rules A39 and A40). A value: immutable and thread-safe.
 *
 * @param publication what was published for the edition, and until when it is good; {@code null} if nothing is recorded
 * @param openness that one cannot publish for the edition on the day, or that this is not known; {@code null} if one can
 * @param verdict what the answers would publish as
 * @param requirements that the list of items is provisional or projected; {@code null} if it is complete
 */
public record Headline(
        @Nullable Reason publication,
        @Nullable Reason openness,
        Reason verdict,
        @Nullable Reason requirements) {

    /** Rejects {@code null} where the component may not be. */
    public Headline {
        Objects.requireNonNull(verdict, "verdict");
    }

    /**
     * Makes the headline of a scorecard.
     *
     * @param card the scorecard, scored or read from a document
     * @return the headline
     */
    public static Headline of(Scorecard card) {
        return of(
                card.edition(),
                card.asAt(),
                card.published(),
                card.openness(),
                card.status(),
                card.possibleStatus(),
                requirements(card));
    }

    /**
     * Makes the headline of a verdict on either form, from its parts.
     *
     * @param edition the edition
     * @param asAt the day of the verdict
     * @param published what was published for the edition, or {@code null} if nothing is recorded
     * @param openness whether one can still publish for the edition on the day
     * @param status the highest status that is certain
     * @param possible the highest status that is not ruled out
     * @param requirements that what is asked is not confirmed, or {@code null} if it is
     * @return the headline
     */
    public static Headline of(
            Edition edition,
            LocalDate asAt,
            @Nullable Published published,
            Openness openness,
            Status status,
            Status possible,
            @Nullable Reason requirements) {
        return new Headline(
                publication(published, asAt),
                openness(edition, asAt, openness),
                verdict(asAt, openness, status, possible),
                requirements);
    }

    private static @Nullable Reason publication(@Nullable Published published, LocalDate asAt) {
        if (published == null) {
            return null;
        }
        if (published.on().isAfter(asAt)) {
            return Reason.of(HeadlineCodes.PUBLISHED_LATER, published.status(), published.on(), asAt);
        }
        LocalDate certain = published.certainUntil();
        LocalDate likely = published.likelyUntil();
        return likely == null || likely.equals(certain)
                ? Reason.of(HeadlineCodes.PUBLISHED, published.status(), published.on(), certain)
                : Reason.of(HeadlineCodes.PUBLISHED_LIKELY, published.status(), published.on(), certain, likely);
    }

    private static @Nullable Reason openness(Edition edition, LocalDate asAt, Openness openness) {
        return switch (openness) {
            case OPEN -> null;
            // No edition has closed in the year in which it opens (rule B2).
            case CLOSED ->
                Reason.of(
                        asAt.getYear() <= edition.startYear() ? HeadlineCodes.NOT_OPEN_YET : HeadlineCodes.CLOSED,
                        edition,
                        asAt);
            case UNKNOWN -> Reason.of(HeadlineCodes.OPENNESS_UNKNOWN, edition, asAt);
        };
    }

    private static Reason verdict(LocalDate asAt, Openness openness, Status status, Status possible) {
        boolean determined = status == possible;
        if (openness == Openness.CLOSED) {
            return determined
                    ? Reason.of(HeadlineCodes.VERDICT_CLOSED, status)
                    : Reason.of(HeadlineCodes.VERDICT_CLOSED_POSSIBLE, status, possible);
        }
        return determined
                ? Reason.of(HeadlineCodes.VERDICT, asAt, status)
                : Reason.of(HeadlineCodes.VERDICT_POSSIBLE, asAt, status, possible);
    }

    private static @Nullable Reason requirements(Scorecard card) {
        boolean accepted = card.requirementsConfirmed();
        return switch (card.completeness()) {
            case COMPLETE -> null;
            case PROVISIONAL -> Reason.of(accepted ? HeadlineCodes.PROVISIONAL_ACCEPTED : HeadlineCodes.PROVISIONAL);
            case PROJECTED ->
                Reason.of(
                        accepted ? HeadlineCodes.PROJECTED_ACCEPTED : HeadlineCodes.PROJECTED,
                        new Edition(card.edition().startYear() - 1));
        };
    }

    /**
     * Gives what qualifies the status, for a place that says the status itself.
     *
     * @return everything but the verdict, in the order in which it is said
     */
    public List<Reason> qualifications() {
        List<Reason> all = new ArrayList<>(3);
        Optional.ofNullable(publication).ifPresent(all::add);
        Optional.ofNullable(openness).ifPresent(all::add);
        Optional.ofNullable(requirements).ifPresent(all::add);
        return List.copyOf(all);
    }

    /**
     * Says all of it.
     *
     * @return sentences in English, each with a capital and a full stop
     */
    public String sentences() {
        StringBuilder text = new StringBuilder();
        append(text, publication, "");
        append(text, openness, "");
        append(text, verdict, requirements == null ? "" : ", " + requirements.message());
        return text.toString();
    }

    private static void append(StringBuilder text, @Nullable Reason reason, String more) {
        if (reason != null) {
            String message = reason.message();
            text.append(text.length() == 0 ? "" : " ")
                    .append(Character.toUpperCase(message.charAt(0)))
                    .append(message, 1, message.length())
                    .append(more)
                    .append('.');
        }
    }

    /** {@return all of it in English} */
    @Override
    public String toString() {
        return sentences();
    }
}
