package io.github.opendspt.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Neither the locale, its calendar and digits nor the time zone of the machine reach what is printed, byte for byte. */
class LocaleTest {

    private static final String[] COMMANDS = {
        "score A",
        "score A --json",
        "explain A 4.5.3",
        "credit A --json",
        "whatif A --with iso-27001",
        "plan A --csv -",
        "forecast A --until 2027-06-30 --json",
        "forecast A --until 2027-06-30 --ics -",
        "rollover A --json",
        "report A --out - --format markdown",
        "export oscal results A",
        "export cyclonedx A",
        "catalogue show",
        "validate A"
    };

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "th-TH-u-ca-buddhist-nu-thai, Asia/Bangkok",
        "ja-JP-u-ca-japanese, Asia/Tokyo",
        "ar-EG-u-nu-arab, Africa/Cairo",
        "fa-IR-u-ca-persian-nu-arabext, Asia/Tehran",
        "hi-IN-u-nu-deva, Pacific/Kiritimati",
        "tr-TR, Pacific/Pago_Pago"
    })
    void everything_is_the_same_everywhere(String tag, String place) {
        for (String command : COMMANDS) {
            String[] words = command.replace("A", Run.SAMPLE).split(" ");
            Locale.setDefault(Locale.ROOT);
            TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
            Run expected = Run.dspt(words);
            Locale.setDefault(Locale.forLanguageTag(tag));
            TimeZone.setDefault(TimeZone.getTimeZone(place));
            assertThat(Run.dspt(words)).as(command).isEqualTo(expected);
            assertThat(expected.exit()).as(expected.err()).isZero();
        }
    }
}
