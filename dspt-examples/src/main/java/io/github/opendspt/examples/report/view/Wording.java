package io.github.opendspt.examples.report.view;

import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.code.Term;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How things are called in a report. */
public final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private static final Pattern RULES =
            Pattern.compile(" \\(rules? [A-Z]\\d+[a-z]?(?:(?:, | and )[A-Z]\\d+[a-z]?)*\\)");

    private Wording() {}

    /**
     * Names a word of a closed vocabulary with capitals: {@code standards-not-met} is Standards Not Met.
     *
     * @param token the word
     * @return its name
     */
    public static String name(Term token) {
        return Arrays.stream(token.name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    /**
     * Names a certificate by its scheme and number.
     *
     * @param certificate the certificate
     * @return its name
     */
    public static String name(Certificate certificate) {
        return certificate.scheme().displayName() + (certificate.number() == null ? "" : " " + certificate.number());
    }

    /**
     * Names schemes.
     *
     * @param schemes the schemes
     * @param last the word before the last: and, or
     * @return their names: a, b and c
     */
    public static String names(Collection<CertificateScheme> schemes, String last) {
        return list(schemes.stream().map(CertificateScheme::displayName).toList(), last);
    }

    /**
     * Lists things.
     *
     * @param things the things
     * @param last the word before the last: and, or
     * @return a, b and c
     */
    public static String list(List<String> things, String last) {
        int size = things.size();
        return size < 2
                ? String.join("", things)
                : String.join(", ", things.subList(0, size - 1)) + " " + last + " " + things.get(size - 1);
    }

    /**
     * Counts things.
     *
     * @param number how many
     * @param noun what one of them is called
     * @return 1 item, 2 items
     */
    public static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /**
     * Gives the form of a verb for a number of things.
     *
     * @param number how many
     * @return is, are
     */
    public static String are(long number) {
        return number == 1 ? "is" : "are";
    }

    /**
     * Begins with a capital.
     *
     * @param text the text
     * @return the same with a capital
     */
    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /**
     * Leaves out the numbers of rules, which help those who check a verdict and not those who read a report.
     *
     * @param message the message
     * @return the same without
     */
    public static String plain(String message) {
        return message.contains(" (rule") ? RULES.matcher(message).replaceAll("") : message;
    }

    /**
     * Makes a sentence.
     *
     * @param message what it says
     * @return the same with a capital and a full stop where it does not end as a sentence does, without the numbers of rules;
     *     nothing if it says nothing
     */
    public static String sentence(String message) {
        String plain = plain(message);
        return plain.isEmpty() ? plain : capital(plain) + (plain.endsWith(".") || plain.endsWith("?") ? "" : ".");
    }

    /**
     * Writes a day.
     *
     * @param day the day
     * @return 30 June 2026
     */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /**
     * Writes a day with its name.
     *
     * @param day the day
     * @return Tuesday 30 June 2026
     */
    public static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /**
     * Writes a day in short.
     *
     * @param day the day
     * @return 30 Jun 26
     */
    public static String shortDay(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day);
    }

    /**
     * Writes a month and its year in short.
     *
     * @param day a day of the month
     * @return Jun 26
     */
    public static String month(LocalDate day) {
        return monthAlone(day) + " " + (day.getYear() % 100 < 10 ? "0" : "") + day.getYear() % 100;
    }

    /**
     * Writes a month in short.
     *
     * @param day a day of the month
     * @return Jun
     */
    public static String monthAlone(LocalDate day) {
        return MONTHS.get(day.getMonthValue() - 1);
    }
}
