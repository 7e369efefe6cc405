package io.github.opendspt.model.internal;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Days as documents write them, {@code YYYY-MM-DD} and nothing else. Data binders are more lenient, each in its own way,
 * so the records are bound from text, which is read here.
 */
public final class Days {

    /** The number of characters of a written day. */
    public static final int LENGTH = 10;

    private Days() {}

    /**
     * Reads a day.
     *
     * @param text the written day, or {@code null}
     * @return the day; {@code null} if there was no text
     * @throws IllegalArgumentException if the text is no day of that form
     */
    public static @Nullable LocalDate parse(@Nullable String text) {
        if (text == null) {
            return null;
        }
        LocalDate day = find(text);
        if (day == null) {
            throw new IllegalArgumentException("this is not a day of the form 2026-06-30");
        }
        return day;
    }

    /**
     * Reads a day, where others are expected too.
     *
     * @param text the written day
     * @return the day; {@code null} if the text is no day of that form
     */
    public static @Nullable LocalDate find(CharSequence text) {
        if (text.length() != LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        if (year < 0 || month < 1 || month > 12 || day < 1) {
            return null;
        }
        return day <= Month.of(month).length(Year.isLeap(year)) ? LocalDate.of(year, month, day) : null;
    }

    /**
     * Reads a month, {@code YYYY-MM}.
     *
     * @param text the written month, or {@code null}
     * @return the month; {@code null} if there was no text
     * @throws IllegalArgumentException if the text is no month of that form
     */
    public static @Nullable YearMonth parseMonth(@Nullable String text) {
        if (text == null) {
            return null;
        }
        YearMonth month = findMonth(text);
        if (month == null) {
            throw new IllegalArgumentException("this is not a month of the form 2026-06");
        }
        return month;
    }

    /**
     * Reads a month, where others are expected too.
     *
     * @param text the written month
     * @return the month; {@code null} if the text is no month of that form
     */
    public static @Nullable YearMonth findMonth(String text) {
        LocalDate first = find(text + "-01");
        return first == null ? null : YearMonth.from(first);
    }

    /** The number that the ASCII digits between two indexes write; -1 if others are among them. */
    static int number(CharSequence text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }

    /**
     * Whether a day can be written in the form that documents use.
     *
     * @param day the day
     * @return whether its year is one of 0 to 9999
     */
    public static boolean isWritable(LocalDate day) {
        return day.getYear() >= 0 && day.getYear() <= 9_999;
    }

    /**
     * Writes a day that {@linkplain #isWritable can be written}.
     *
     * @param day the day
     * @param to takes the {@link #LENGTH} bytes
     * @param at where the first of them is put
     */
    public static void write(LocalDate day, byte[] to, int at) {
        write(day.getYear(), to, at, at + 4);
        to[at + 4] = '-';
        write(day.getMonthValue(), to, at + 5, at + 7);
        to[at + 7] = '-';
        write(day.getDayOfMonth(), to, at + 8, at + LENGTH);
    }

    private static void write(int number, byte[] to, int from, int end) {
        int rest = number;
        for (int i = end - 1; i >= from; i--) {
            to[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
    }
}
