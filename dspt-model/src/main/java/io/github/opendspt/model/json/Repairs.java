package io.github.opendspt.model.json;

import io.github.opendspt.model.Edition;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a misspelt edition or ref was probably meant to be. By hand, since a near miss is no reason to bring regular expressions along. */
final class Repairs {

    private static final int YEAR = 4;

    private Repairs() {}

    /** The edition whose first year is the first number of a text, where that is a year; {@code null} if it is none. */
    static @Nullable String edition(String text) {
        int from = nextDigit(text, 0);
        int to = endOfDigits(text, from);
        if (to - from != YEAR) {
            return null;
        }
        int start = Integer.parseInt(text.substring(from, to));
        return start < Edition.FIRST_YEAR ? null : new Edition(start).toString();
    }

    /** The first numbers in a text, joined by dots. */
    static String numbers(String text, int count) {
        StringBuilder ref = new StringBuilder();
        int from = nextDigit(text, 0);
        for (int i = 0; i < count && from < text.length(); i++) {
            int to = endOfDigits(text, from);
            while (from < to - 1 && text.charAt(from) == '0') {
                from++;
            }
            ref.append(i == 0 ? "" : ".").append(text, from, to);
            from = nextDigit(text, to);
        }
        return ref.toString();
    }

    /** A letter, a number and a letter, however they are written; the text itself if it is nothing of the kind. */
    static String outcome(String text) {
        String outcome = text.strip();
        int from = afterSeparator(outcome, 1);
        int to = endOfDigits(outcome, from);
        int last = afterSeparator(outcome, to);
        if (to - from > 1 && outcome.charAt(from) == '0') {
            from++;
        }
        boolean fits = to > from && to - from <= 2 && last == outcome.length() - 1;
        return fits && isLetter(outcome.charAt(0)) && isLetter(outcome.charAt(last))
                ? outcome.substring(0, 1).toUpperCase(Locale.ROOT)
                        + outcome.substring(from, to)
                        + "."
                        + outcome.substring(last).toLowerCase(Locale.ROOT)
                : text;
    }

    /** The ref of an item, an assertion or an outcome. */
    static String formRef(String text) {
        return !text.isBlank() && Character.isLetter(text.strip().charAt(0)) ? outcome(text) : numbers(text, 3);
    }

    private static int afterSeparator(String text, int at) {
        boolean separator = at < text.length() && " .-".indexOf(text.charAt(at)) >= 0;
        return separator ? at + 1 : at;
    }

    private static int nextDigit(String text, int from) {
        int at = from;
        while (at < text.length() && !isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int endOfDigits(String text, int from) {
        int at = from;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isLetter(char character) {
        return (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z');
    }
}
