package io.github.opendspt.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Neither the locale, its calendar and digits nor the time zone of the machine reach what any command prints or writes, byte
 * for byte.
 */
class LocaleTest {

    @TempDir
    static Path directory;

    private static @Nullable Map<String, Object> expected;

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
    void everything_is_the_same_everywhere(String tag, String place) throws IOException {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone(place));
        Map<String, Object> here = EveryCommand.run(directory, "Example", false);
        assertThat(here.keySet()).isEqualTo(expected().keySet());
        here.forEach((what, result) -> assertThat(result).as(what).isEqualTo(expected.get(what)));
    }

    /** The library of options goes by the locale of the process. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"th,TH", "ar,EG", "fa,IR", "hi,IN", "tr,TR"})
    void help_and_completion_are_the_same_in_every_process(String language, String country) throws IOException {
        for (String line : EveryCommand.OF_THE_LIBRARY) {
            Locale.setDefault(Locale.ROOT);
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-Duser.language=" + language,
                    "-Duser.country=" + country,
                    "-cp",
                    System.getProperty("java.class.path"),
                    Dspt.class.getName()));
            command.addAll(List.of(line.split(" ")));
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(Run.dspt(line.split(" ")).out());
        }
    }

    private static Map<String, Object> expected() throws IOException {
        if (expected == null) {
            Locale.setDefault(Locale.ROOT);
            TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
            expected = EveryCommand.run(directory, "Example", false);
            EveryCommand.assertComplete(expected);
        }
        return expected;
    }
}
