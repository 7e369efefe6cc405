package io.github.opendspt.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.Edition;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What misspelt words are taken to mean, held to regular expressions that say the same. */
class RepairsProperties {

    private static final Pattern YEAR = Pattern.compile("(?s)[^0-9]*([0-9]{4})(?:[^0-9].*)?");
    private static final Pattern OUTCOME = Pattern.compile("([A-Za-z])[ .-]?0?([0-9]{1,2})[ .-]?([A-Za-z])");

    @Property
    void anEditionIsReadFromItsFirstNumber(@ForAll("nearMisses") String text) {
        Matcher year = YEAR.matcher(text);
        String expected = year.matches() && Integer.parseInt(year.group(1)) >= Edition.FIRST_YEAR
                ? new Edition(Integer.parseInt(year.group(1))).toString()
                : null;

        assertThat(Repairs.edition(text)).isEqualTo(expected);
    }

    @Property
    void anOutcomeIsReadHoweverItIsWritten(@ForAll("nearMisses") String text) {
        Matcher parts = OUTCOME.matcher(text.strip());
        String expected = parts.matches()
                ? parts.group(1).toUpperCase(Locale.ROOT) + parts.group(2) + "."
                        + parts.group(3).toLowerCase(Locale.ROOT)
                : text;

        assertThat(Repairs.outcome(text)).isEqualTo(expected);
    }

    @Property
    void numbersAreTakenWithoutLeadingZeros(@ForAll("nearMisses") String text) {
        StringBuilder expected = new StringBuilder();
        Matcher number = Pattern.compile("[0-9]+").matcher(text);
        for (int i = 0; i < 3 && number.find(); i++) {
            expected.append(i == 0 ? "" : ".").append(number.group().replaceFirst("^0+(?=.)", ""));
        }

        assertThat(Repairs.numbers(text, 3)).isEqualTo(expected.toString());
    }

    @Provide
    Arbitrary<String> nearMisses() {
        Arbitrary<String> any =
                Arbitraries.strings().withChars(" .-/aAbE0012259\n\u00e9").ofMaxLength(9);
        Arbitrary<String> outcomes =
                Arbitraries.strings().withChars("aA01. -").ofMinLength(3).ofMaxLength(6);
        return Arbitraries.oneOf(any, outcomes);
    }

    @Example
    void misspeltWordsAreRepaired() {
        assertThat(Repairs.edition("25/26")).isNull();
        assertThat(Repairs.edition("2025/2026")).isEqualTo("2025-26");
        assertThat(Repairs.numbers("E 01.002.3", 3)).isEqualTo("1.2.3");
        assertThat(Repairs.outcome("b-04 D")).isEqualTo("B4.d");
    }
}
