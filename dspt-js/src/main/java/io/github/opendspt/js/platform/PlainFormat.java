package io.github.opendspt.js.platform;

import java.util.Locale;

/**
 * Fills in patterns such as {@code "%s at 0x%X"} without a locale. The parser of JSON words its complaints so, of which the SDK
 * repeats none; a real formatter would bring the numbers and currencies of the whole world.
 */
public final class PlainFormat {

    private PlainFormat() {}

    /**
     * Takes the place of {@code String.format}.
     *
     * @param locale is not looked at
     * @param pattern the pattern
     * @param arguments what to fill in, in turn
     * @return the text
     */
    public static String format(Locale locale, String pattern, Object[] arguments) {
        return format(pattern, arguments);
    }

    /**
     * Takes the place of {@code String.format}.
     *
     * @param pattern the pattern
     * @param arguments what to fill in, in turn
     * @return the text
     */
    public static String format(String pattern, Object[] arguments) {
        StringBuilder text = new StringBuilder();
        int next = 0;
        for (int i = 0; i < pattern.length(); i++) {
            if (pattern.charAt(i) != '%') {
                text.append(pattern.charAt(i));
                continue;
            }
            do {
                i++;
            } while (i < pattern.length() - 1 && !isConversion(pattern.charAt(i)));
            if (pattern.charAt(i) == '%') {
                text.append('%');
            } else if (next < arguments.length) {
                text.append(word(pattern.charAt(i), arguments[next++]));
            }
        }
        return text.toString();
    }

    private static boolean isConversion(char character) {
        return character == '%' || character >= 'a' && character <= 'z' || character == 'X';
    }

    private static String word(char conversion, Object argument) {
        if ((conversion == 'x' || conversion == 'X') && argument instanceof Number number) {
            return Long.toHexString(number.longValue());
        }
        return String.valueOf(argument);
    }
}
