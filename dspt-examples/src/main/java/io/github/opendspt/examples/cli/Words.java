package io.github.opendspt.examples.cli;

import io.github.opendspt.model.Token;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How things are called on pages for people. */
final class Words {

    private Words() {}

    /** A word of a closed vocabulary with capitals: {@code standards-not-met} is Standards Not Met. */
    static String name(Token token) {
        return Arrays.stream(token.name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    /** A number and what it counts: 1 item, 2 items. */
    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** Enough of a checksum to tell two apart. */
    static String shortChecksum(String checksum) {
        return checksum.substring(0, Math.min(checksum.length(), "sha256:".length() + 12));
    }
}
