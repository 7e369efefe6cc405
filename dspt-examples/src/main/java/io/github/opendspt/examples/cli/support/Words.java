package io.github.opendspt.examples.cli.support;

import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.code.Term;
import io.github.opendspt.model.internal.NearMiss;
import io.github.opendspt.model.requirement.KnownDate;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How things are called on pages for people. */
public final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Words() {}

    /** A word of a closed vocabulary with capitals: {@code standards-not-met} is Standards Not Met. */
    public static String name(Term token) {
        return Arrays.stream(token.name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    /** A certificate by its scheme and number. */
    public static String name(Certificate certificate) {
        return certificate.scheme().displayName() + (certificate.number() == null ? "" : " " + certificate.number());
    }

    /** The word that is closest to one that is none of them; empty if none is close. */
    public static Optional<String> closest(String found, Collection<String> words) {
        return words.stream()
                .min(Comparator.comparing((String word) -> NearMiss.distance(found, word))
                        .thenComparing(word -> word))
                .filter(word -> NearMiss.distance(found, word) <= word.length() / 2);
    }

    /** A reason as a sentence of its own. */
    public static String sentence(Reason reason) {
        String message = reason.message();
        return Character.toUpperCase(message.charAt(0)) + message.substring(1) + ".";
    }

    /** A day as people write it: 30 June 2026. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A number and what it counts: 1 item, 2 items. */
    public static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** How much of a plan is done, such as "4 done since 1 March 2026". */
    public static String done(int count, Optional<LocalDate> since) {
        return count + " done" + since.map(day -> " since " + day(day)).orElse("");
    }

    /** A deadline by how well it is founded. */
    public static String deadline(KnownDate deadline) {
        return deadline.onlyLikely() ? "likely deadline" : "deadline";
    }

    /** Enough of a checksum to tell two apart. */
    public static String shortChecksum(Checksum checksum) {
        return checksum.text().substring(0, "sha256:".length() + 12);
    }
}
