package io.github.opendspt.examples.cli.support;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A day as people type it: {@code 2026-06-30}, {@code 30/06/2026} (day first), {@code 30 June 2026} or {@code today}. Documents
 * take the first alone.
 */
final class DayArgument implements ITypeConverter<LocalDate> {

    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern SLASHES = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})");
    private static final Pattern WORDS = Pattern.compile("([0-9]{1,2}) +([A-Za-z]{3,9}) +([0-9]{4})");
    private static final List<String> MONTHS = List.of(
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
            "december");

    private final LocalDate today;

    DayArgument(LocalDate today) {
        this.today = today;
    }

    @Override
    public LocalDate convert(String text) {
        String plain = text.strip();
        if (plain.equalsIgnoreCase("today")) {
            return today;
        }
        try {
            Matcher iso = ISO.matcher(plain);
            if (iso.matches()) {
                return day(iso.group(1), number(iso.group(2)), iso.group(3));
            }
            Matcher slashes = SLASHES.matcher(plain);
            if (slashes.matches()) {
                return day(slashes.group(3), number(slashes.group(2)), slashes.group(1));
            }
            Matcher words = WORDS.matcher(plain);
            if (words.matches()) {
                return day(words.group(3), month(words.group(2)), words.group(1));
            }
        } catch (DateTimeException e) {
            // There is no such day; said below.
        }
        throw new TypeConversionException("'" + text
                + "' is not a day; expected a date such as 2026-06-30, 30/06/2026, \"30 June 2026\" or today");
    }

    private static LocalDate day(String year, int month, String day) {
        return LocalDate.of(number(year), month, number(day));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** The month that begins so; 0, which no month is, where none does. */
    private static int month(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).startsWith(lower)) {
                return i + 1;
            }
        }
        return 0;
    }
}
