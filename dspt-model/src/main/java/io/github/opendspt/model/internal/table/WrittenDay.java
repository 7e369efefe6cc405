package io.github.opendspt.model.internal.table;

import io.github.opendspt.model.internal.Days;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day of a cell: {@code DD/MM/YYYY} or {@code YYYY-MM-DD}, alone or with a time of day behind a blank or, for the
 * second, a {@code T}. A time in UTC (with a {@code Z}) is taken up to 22:59:59 only, since the day in London may be the
 * next one after that.
 */
public final class WrittenDay {

    private static final int LENGTH = 10;

    private WrittenDay() {}

    /** Reads a cell; {@code null} if it holds anything else. */
    public static @Nullable LocalDate find(String cell) {
        if (cell.length() < LENGTH) {
            return null;
        }
        LocalDate day = dayFirst(cell);
        boolean iso = day == null;
        if (iso) {
            day = Days.find(cell.substring(0, LENGTH));
        }
        return day != null && isTime(cell, iso) ? day : null;
    }

    private static @Nullable LocalDate dayFirst(String cell) {
        if (cell.charAt(2) != '/' || cell.charAt(5) != '/') {
            return null;
        }
        return Days.find(cell.substring(6, LENGTH) + '-' + cell.substring(3, 5) + '-' + cell.substring(0, 2));
    }

    /** Whether nothing stands behind the day, or a time of day: {@code HH:MM}, with seconds and their parts or not. */
    private static boolean isTime(String cell, boolean iso) {
        int length = cell.length();
        if (length == LENGTH) {
            return true;
        }
        boolean utc = cell.charAt(length - 1) == 'Z';
        int end = utc ? length - 1 : length;
        char between = cell.charAt(LENGTH);
        int hour = two(cell, LENGTH + 1, end);
        int latest = utc ? 22 : 23;
        return (between == ' ' || (iso && between == 'T'))
                && hour >= 0
                && hour <= latest
                && isSixtieth(cell, LENGTH + 3, end)
                && (end == LENGTH + 6 || (isSixtieth(cell, LENGTH + 6, end) && isFraction(cell, LENGTH + 9, end)));
    }

    private static boolean isSixtieth(String cell, int colon, int end) {
        int number = two(cell, colon + 1, end);
        return number >= 0 && number < 60 && cell.charAt(colon) == ':';
    }

    private static boolean isFraction(String cell, int point, int end) {
        boolean fraction = point == end || (cell.charAt(point) == '.' && point + 1 < end);
        for (int i = point + 1; fraction && i < end; i++) {
            fraction = cell.charAt(i) >= '0' && cell.charAt(i) <= '9';
        }
        return fraction;
    }

    /** The number that two digits write; -1 if they do not. */
    private static int two(String cell, int from, int end) {
        if (from + 2 > end) {
            return -1;
        }
        int tens = cell.charAt(from) - '0';
        int ones = cell.charAt(from + 1) - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
    }
}
