package io.github.opendspt.model.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.OdsCode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterEntryTest {

    private static RegisterEntry entry(String code, String published, String sector) {
        return new RegisterEntry(
                code, "Example Supplier Ltd", RegisterStatus.parse("25/26 Standards Met"), published, sector, null);
    }

    @ParameterizedTest
    @CsvSource({"30/06/2023,2023-06-30", "29/02/2024,2024-02-29", "01/12/2020,2020-12-01"})
    void aDayIsRead(String text, LocalDate day) {
        assertThat(entry("8XX01", text, null).publishedOn()).contains(day);
    }

    @ParameterizedTest(name = "''{0}''")
    @ValueSource(
            strings = {
                "CompletedThroughQIO",
                "45107",
                "31/02/2023",
                "29/02/2023",
                "00/01/2023",
                "06/30/2023",
                "2023-06-30",
                "1/7/2023",
                "30/06/23",
                "30/06/2023 10:15",
                "٣٠/٠٦/٢٠٢٣"
            })
    void anythingElseIsNoDay(String text) {
        RegisterEntry entry = entry("8XX01", text, null);

        assertThat(entry.publishedOn()).isEmpty();
        assertThat(entry.published()).isEqualTo(text);
    }

    @Test
    void emptyCellsAreNothing() {
        RegisterEntry entry = entry("8XX01", null, null);

        assertThat(entry.publishedOn()).isEmpty();
        assertThat(entry.mergedSector()).isEmpty();
    }

    @Test
    void theSectorIsMerged() {
        assertThat(entry("8XX01", null, "Care Home").mergedSector()).contains(Sector.SOCIAL_CARE);
    }

    @Test
    void aCodeInLowerCaseIsNoCodeButIsFound() {
        RegisterEntry entry = entry("8xxi1", null, null);

        assertThat(entry.odsCode()).isEmpty();
        assertThat(entry.isOf(OdsCode.parse("8XXI1"))).isTrue();
        assertThat(entry("8XXI1", null, null).odsCode()).contains(OdsCode.parse("8XXI1"));
    }

    @ParameterizedTest(name = "''{0}''")
    @ValueSource(strings = {"", "8XXI", "8XXI12", "8XXı1", "8XXİ1", "8XX-1"})
    void anotherCodeIsNotTaken(String code) {
        assertThat(entry(code, null, null).isOf(OdsCode.parse("8XXI1"))).isFalse();
    }
}
