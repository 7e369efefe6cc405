package io.github.opendspt.model.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A day that a person typed into a table: {@code 2026-06-30}, or the day first: {@code 30/06/2026}, {@code 30.6.2026},
 * {@code 30-06-2026}, {@code 30 June 2026}, {@code 30 Jun 2026}. The year has four digits, or two of this century behind the
 * name of a month, as Excel saves a date cell in CSV: {@code 30-Jun-26}.
 */
public final class TypedDay {

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

    private static final int CENTURY = 2000;

    private TypedDay() {}

    /**
     * Reads a text.
     *
     * @param text the text, blanks around it or not
     * @return the day; {@code null} if the text is anything else
     */
    public static @Nullable LocalDate find(String text) {
        String plain = text.strip();
        LocalDate iso = Days.find(plain);
        return iso == null ? dayFirst(plain) : iso;
    }

    private static @Nullable LocalDate dayFirst(String text) {
        int first = separator(text, 0);
        int second = first < 0 ? -1 : separator(text, first + 1);
        if (second < 0 || text.charAt(first) != text.charAt(second)) {
            return null;
        }
        int day = number(text, 0, first);
        int month = number(text, first + 1, second);
        boolean named = month < 0;
        if (named) {
            month = named(text.substring(first + 1, second));
        }
        int year = year(text, second + 1, named);
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

    private static int year(String text, int from, boolean named) {
        int number = number(text, from, text.length());
        int digits = text.length() - from;
        if (named && digits == 2 && number >= 0) {
            return CENTURY + number;
        }
        return digits == 4 ? number : -1;
    }

    /** The number that one to four digits write; -1 if they do not. */
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
        String lower = word.toLowerCase(Locale.ROOT);
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
