package io.github.opendspt.workbook.layout;

import io.github.opendspt.model.internal.Days;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day that a person typed as text: {@code 2026-06-30}, or the day first: {@code 30/06/2026}, {@code 30.6.2026},
 * {@code 30-06-2026}, {@code 30 June 2026}, {@code 30 Jun 2026}. The year has four digits.
 */
public final class WrittenDay {

    private static final String[] MONTHS = {
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december"
    };

    private WrittenDay() {}

    /** The day of a text; {@code null} if it holds anything else. */
    public static @Nullable LocalDate find(String text) {
        String plain = text.strip();
        LocalDate iso = plain.length() == Days.LENGTH ? Days.find(plain) : null;
        return iso == null ? dayFirst(plain) : iso;
    }

    private static @Nullable LocalDate dayFirst(String text) {
        int first = separator(text, 0);
        int second = first < 0 ? -1 : separator(text, first + 1);
        if (second < 0 || text.charAt(first) != text.charAt(second) || text.length() - second != 5) {
            return null;
        }
        int day = number(text, 0, first);
        int month =
                text.charAt(first) == ' ' ? named(text.substring(first + 1, second)) : number(text, first + 1, second);
        int year = number(text, second + 1, text.length());
        try {
            return day < 1 || month < 1 || year < 1 ? null : LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            // Such as 31 June.
            return null;
        }
    }

    private static int separator(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if ("/.- ".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + (c - '0');
        }
        return to == from || to - from > 4 ? -1 : number;
    }

    private static int named(String word) {
        String lower = word.toLowerCase(java.util.Locale.ROOT);
        for (int i = 0; i < MONTHS.length; i++) {
            if (MONTHS[i].equals(lower)
                    || MONTHS[i].substring(0, 3).equals(lower)
                    || (i == 8 && lower.equals("sept"))) {
                return i + 1;
            }
        }
        return -1;
    }
}
