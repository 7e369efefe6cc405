package io.github.opendspt.model.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How arguments are written into a sentence. */
class CodeTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "2026, 2026", "9999, 9999", "-9999, -9999"})
    void a_number_of_up_to_four_digits_is_written_as_it_is(int number, String written) {
        assertThat(Code.render("{0}", List.of(number))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "10000; 10,000",
                "-10000; -10,000",
                "100000; 100,000",
                "8388608; 8,388,608",
                "10000000; 10,000,000",
                "-9223372036854775808; -9,223,372,036,854,775,808"
            })
    void a_longer_number_has_commas(long number, String written) {
        assertThat(Code.render("{0}", List.of(number))).isEqualTo(written);
    }

    @Test
    void days_and_several_values_are_written_as_people_write_them() {
        assertThat(Code.render("{0}: {1}; {2}", List.of(LocalDate.of(2026, 6, 30), List.of("a", "b", "c"), "d")))
                .isEqualTo("30 June 2026: a, b and c; d");
    }

    @Test
    void a_number_beyond_the_arguments_stays() {
        assertThat(Code.render("{0} {1}", List.of("a"))).isEqualTo("a {1}");
    }
}
