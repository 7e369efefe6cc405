package io.github.opendspt.model.assessment;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * For how long evidence is current, where neither it nor the item says so.
 *
 * <p>The toolkit has no such rule, so that {@link #STATED} is the default; a host may hold its evidence to a rule of its own.
 * A value: immutable and thread-safe.
 *
 * @param period how long after the day of which it speaks evidence is current, or {@code null} for ever
 */
public record EvidenceFreshness(@Nullable Period period) {

    /** Nothing goes out of date but by what the evidence or the item states. */
    public static final EvidenceFreshness STATED = new EvidenceFreshness(null);

    private static final int LAST_YEAR = 9_999;

    /**
     * Checks the period.
     *
     * @throws IllegalArgumentException if it is not a positive one
     */
    public EvidenceFreshness {
        if (period != null && (period.isNegative() || period.isZero())) {
            throw new IllegalArgumentException("period: it is not positive");
        }
    }

    /**
     * Makes the rule that evidence is current for some time.
     *
     * @param period the time, such as twelve months; the same day of the last month is included
     * @return the rule
     * @throws IllegalArgumentException if the period is not positive
     */
    public static EvidenceFreshness within(Period period) {
        return new EvidenceFreshness(Objects.requireNonNull(period, "period"));
    }

    /**
     * Finds the day from which evidence is out of date: by the window of its item where it was observed before that, else by
     * its own last day, else, of an item without a window, by the rule of the host.
     *
     * @param evidence the evidence
     * @param notBefore the first day of the window of its item, such as that of a dated clause (rule A38), or {@code null}
     *     if it has none
     * @return the first day on which newer evidence is needed, or {@code null} if no such day is known
     */
    public @Nullable LocalDate outOfDateFrom(Evidence evidence, @Nullable LocalDate notBefore) {
        LocalDate observedOn = evidence.observedOn();
        if (notBefore != null && observedOn.isBefore(notBefore)) {
            return notBefore;
        }
        LocalDate last = evidence.validUntil();
        if (last == null && notBefore == null && period != null && observedOn.getYear() <= LAST_YEAR) {
            last = observedOn.plus(period);
        }
        return last == null || last.equals(LocalDate.MAX) ? null : last.plusDays(1);
    }
}
