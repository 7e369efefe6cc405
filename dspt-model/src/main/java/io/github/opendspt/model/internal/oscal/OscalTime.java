package io.github.opendspt.model.internal.oscal;

import io.github.opendspt.model.internal.Instants;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Days as the moments that OSCAL takes, which are of the years 1900 to 2999. A moment belongs to its day in Coordinated
 * Universal Time and in London. Stateless and thread-safe.
 */
public final class OscalTime {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    private OscalTime() {}

    /**
     * Writes the beginning of a day, for a time that OSCAL insists on.
     *
     * @param day the day
     * @return its first second, or that of {@link #nearest} where OSCAL takes no such time
     */
    public static String startOf(LocalDate day) {
        return Instants.startOf(nearest(day));
    }

    /**
     * Writes the end of a day, for what is to be done by then.
     *
     * @param day the day
     * @return a second late on that day; {@code null} where OSCAL takes no such time
     */
    public static @Nullable String endOf(LocalDate day) {
        return nearest(day).equals(day) ? Instants.endOf(day) : null;
    }

    /**
     * The nearest day whose moments OSCAL takes.
     *
     * @param day the day
     * @return the day itself, if it is one of the years 1900 to 2999
     */
    public static LocalDate nearest(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return day.isBefore(FIRST) ? FIRST : day.isAfter(LAST) ? LAST : day;
    }
}
