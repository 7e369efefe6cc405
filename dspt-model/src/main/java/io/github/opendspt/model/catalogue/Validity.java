package io.github.opendspt.model.catalogue;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.requirement.KnownDate;
import java.time.LocalDate;
import java.time.Month;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Until when a publication for an edition is good: until the deadline of the next edition, that day included (rule B1).
 *
 * <p>Where that deadline is not known, or its confidence is low, 31 March of the next edition's closing year is the
 * earliest day that it can be taken for (rule B2): up to then the publication is certainly good, from then on to the
 * likely deadline probably, and after that it is not known. Where the deadline is confirmed, the publication is good up to
 * it and no longer. A value: immutable and thread-safe.
 *
 * @param edition the edition of the publication
 * @param certainUntil the last day on which the publication is certainly good
 * @param likelyUntil the last day on which it is probably good: {@code certainUntil} where the deadline is confirmed, else
 *     the likely deadline, or {@code null} if no later day is known
 */
public record Validity(
        Edition edition, LocalDate certainUntil, @Nullable LocalDate likelyUntil) {

    /** The last day that a document can write. */
    private static final int LAST_YEAR = 9_999;

    /**
     * Checks the order of the days.
     *
     * @throws IllegalArgumentException if {@code likelyUntil} lies before {@code certainUntil}
     */
    public Validity {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(certainUntil, "certainUntil");
        if (likelyUntil != null && likelyUntil.isBefore(certainUntil)) {
            throw new IllegalArgumentException("likelyUntil lies before certainUntil");
        }
    }

    /**
     * Works out the days from what is known of the next edition's deadline.
     *
     * @param edition the edition of the publication
     * @param nextDeadline the deadline of the next edition, or {@code null} if it is not known
     * @return the days
     */
    public static Validity of(Edition edition, @Nullable KnownDate nextDeadline) {
        Objects.requireNonNull(edition, "edition");
        if (nextDeadline != null && nextDeadline.isFirm()) {
            return new Validity(edition, nextDeadline.on(), nextDeadline.on());
        }
        LocalDate earliest = march(edition.startYear() + 2);
        LocalDate likely = nextDeadline != null && nextDeadline.on().isAfter(earliest) ? nextDeadline.on() : null;
        return new Validity(edition, earliest, likely);
    }

    /** The earliest day that the deadline of an edition can be taken for where it is not known (rule B2). */
    static LocalDate earliestDeadline(Edition edition) {
        return march(edition.startYear() + 1);
    }

    private static LocalDate march(int year) {
        return LocalDate.of(Math.min(year, LAST_YEAR), Month.MARCH, 31);
    }

    /**
     * Checks whether the days rest on a confirmed deadline.
     *
     * @return whether the publication is certainly good no longer after {@link #certainUntil()}
     */
    public boolean isConfirmed() {
        return certainUntil.equals(likelyUntil);
    }

    /**
     * Checks whether a publication that has been made is good on a day.
     *
     * @param day the day
     * @return yes or no; empty if it is not known, be it probable or not
     */
    public Optional<Boolean> isGoodOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        if (!day.isAfter(certainUntil)) {
            return Optional.of(true);
        }
        return isConfirmed() ? Optional.of(false) : Optional.empty();
    }

    /**
     * Checks whether a publication that has been made is probably good on a day, and no more than probably.
     *
     * @param day the day
     * @return whether the day lies after {@link #certainUntil()} and not after {@link #likelyUntil()}
     */
    public boolean isProbableOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return day.isAfter(certainUntil) && likelyUntil != null && !day.isAfter(likelyUntil);
    }
}
