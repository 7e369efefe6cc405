package io.github.opendspt.model.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDayTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-06-30",
                "30/06/2026",
                "30/6/2026",
                "30.6.2026",
                "30-06-2026",
                "30 June 2026",
                "30 jun 2026",
                "30-Jun-26",
                "30-Jun-2026",
                "30 JUNE 26",
                " 30/06/2026 "
            })
    void theDayComesFirst(String text) {
        assertThat(TypedDay.find(text)).isEqualTo(LocalDate.of(2026, 6, 30));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "30/06/26",
                "06/30/2026",
                "31/06/2026",
                "30/06.2026",
                "30 June",
                "30-Jun",
                "Jun-26",
                "30-Juno-26",
                "30-Jun-026",
                "30-06-26",
                "2026-02-30",
                "00/06/2026",
                "٣٠/٠٦/٢٠٢٦",
                "30 June 2026 at noon"
            })
    void anythingElseIsNoDay(String text) {
        assertThat(TypedDay.find(text)).isNull();
    }
}
