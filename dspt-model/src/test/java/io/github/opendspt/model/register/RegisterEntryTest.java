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
    @CsvSource({
        "30/06/2023,2023-06-30",
        "29/02/2024,2024-02-29",
        "01/12/2020,2020-12-01",
        "30/06/2023 10:15,2023-06-30",
        "30/06/2023 23:59:59,2023-06-30",
        "2023-06-30,2023-06-30",
        "2023-06-30 00:00,2023-06-30",
        "2023-06-30T10:15,2023-06-30",
        "2023-06-30T10:15:00,2023-06-30",
        "2023-06-30T10:15:00.123,2023-06-30",
        "2023-06-30T22:59:59Z,2023-06-30",
        "2023-06-30 10:15:00Z,2023-06-30"
    })
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
                "2023-02-29",
                "2023/06/30",
                "1/7/2023",
                "30/06/23",
                "30/06/2023T10:15",
                "30/06/2023  10:15",
                "30/06/2023 24:00",
                "30/06/2023 10:60",
                "30/06/2023 10.15",
                "30/06/2023 1015",
                "30/06/2023 10:15:",
                "30/06/2023 10:15:00.",
                "30/06/2023 10:15:00.1x",
                "30/06/2023 10:15 AM",
                "30/06/2023 later",
                "2023-06-30T23:00:00Z",
                "2023-06-30T10:15:00+01:00",
                "2023-06-30T",
                "2023-06-30Z",
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
    void aCodeInLowerCaseIsThatInCapitals() {
        RegisterEntry entry = entry("8xxi1", null, null);

        assertThat(entry.odsCode()).contains(OdsCode.parse("8XXI1"));
        assertThat(entry.isOf(OdsCode.parse("8XXI1"))).isTrue();
        assertThat(entry("8XXI1", null, null).odsCode()).contains(OdsCode.parse("8XXI1"));
    }

    @ParameterizedTest(name = "''{0}''")
    @ValueSource(strings = {"", "8XXI", "8XXI12", "8XXı1", "8XXİ1", "8XX-1"})
    void anotherCodeIsNotTaken(String code) {
        assertThat(entry(code, null, null).isOf(OdsCode.parse("8XXI1"))).isFalse();
    }

    @Test
    void namesStayOutOfLogs() {
        assertThat(entry("8XX01", null, null).toString())
                .doesNotContain("Example")
                .doesNotContain("8XX01");
    }
}
