package io.github.opendspt.model.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a message repeats of a text that was found wrong: never a word that a person may have written as evidence. */
class FoundTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "2026-02-30, '2026-02-30'",
                "1/2.3, '1/2.3'",
                "dspt-plan/1, 'dspt-plan/1'",
                "dspt-caf-plan/2, 'dspt-caf-plan/2'",
                "dspt-plan/, a text of 10 characters",
                "dspt-/1, a text of 7 characters",
                "dspt-plan/x, a text of 11 characters",
                "dspt-plan of Ann/1, a text of 18 characters",
                "dspt-Plan/1, a text of 11 characters",
                "dspt-a-very-long-word-of-nobodys-documents/1, a text of 44 characters",
                "Ann, a text of 3 characters",
                "x, a text of 1 character",
                "\"\", an empty text"
            })
    void repeatsNumbersAndFormatsAlone(String text, String shown) {
        assertThat(Found.of(text).displayName()).isEqualTo(shown);
    }
}
