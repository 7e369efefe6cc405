package io.github.opendspt.examples.report;

import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.code.Term;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** How things are called in a report. */
final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.US);

    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.US);

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uu", Locale.US);

    private Wording() {}

    /** A word of a closed vocabulary with capitals: {@code standards-not-met} is Standards Not Met. */
    static String name(Term token) {
        return Arrays.stream(token.name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    /** A certificate by its scheme and number. */
    static String name(Certificate certificate) {
        return certificate.scheme().displayName() + (certificate.number() == null ? "" : " " + certificate.number());
    }

    /** Schemes, one beside the other. */
    static String names(Collection<CertificateScheme> schemes, String between) {
        return schemes.stream().map(CertificateScheme::displayName).collect(Collectors.joining(between));
    }

    /** A number and what it counts: 1 item, 2 items. */
    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** A sentence with a capital and a full stop. */
    static String sentence(String message) {
        return message.isEmpty()
                ? message
                : message.substring(0, 1).toUpperCase(Locale.ROOT)
                        + message.substring(1)
                        + (message.endsWith(".") ? "" : ".");
    }

    /** A day as people write it: 30 June 2026. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** The same in short: 30 Jun 2026. */
    static String shortDay(LocalDate day) {
        return SHORT_DAY.format(day);
    }

    /** A month and its year, in short: Jun 26. */
    static String month(LocalDate day) {
        return MONTH.format(day);
    }
}
