package io.github.opendspt.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.examples.service.web.Typed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed as a day or a time is one that a document can hold, or a fault of the form. */
class TypedTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Test
    void daysAndTimesAreRead() {
        Typed typed = new Typed(Map.of("day", "2026-06-30", "time", "2026-06-30T09:15"));

        assertThat(typed.day("day", "It")).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(typed.moment("time", "It", LONDON)).isEqualTo(Instant.parse("2026-06-30T08:15:00Z"));
        assertThat(typed.day("other", "It")).isNull();
        assertThat(typed.moment("other", "It", LONDON)).isNull();
        assertThat(typed.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+12000-01-01", "-0003-01-01", "2026-02-30", "soon"})
    void aDayThatNoDocumentHoldsIsAFault(String day) {
        Typed typed = new Typed(Map.of("day", day, "time", day + "T09:15"));

        assertThat(typed.day("day", "It")).isNull();
        assertThat(typed.moment("time", "It", LONDON)).isNull();
        assertThat(typed.faults()).hasSize(2);
    }
}
