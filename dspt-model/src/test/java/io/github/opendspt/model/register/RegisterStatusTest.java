package io.github.opendspt.model.register;

import static io.github.opendspt.model.assessment.PreviousStatus.APPROACHING_STANDARDS;
import static io.github.opendspt.model.assessment.PreviousStatus.ENTRY_LEVEL;
import static io.github.opendspt.model.assessment.PreviousStatus.NONE;
import static io.github.opendspt.model.assessment.PreviousStatus.STANDARDS_EXCEEDED;
import static io.github.opendspt.model.assessment.PreviousStatus.STANDARDS_MET;
import static io.github.opendspt.model.assessment.PreviousStatus.STANDARDS_NOT_MET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.assessment.PreviousStatus;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the register says, Entry Level included, which is read and never awarded (rule A17). */
class RegisterStatusTest {

    static Stream<Arguments> june2019() {
        return Stream.of(
                arguments("Standards Met", STANDARDS_MET, "2018-19", false),
                arguments("", NONE, null, false),
                arguments("Entry Level", ENTRY_LEVEL, "2018-19", false),
                arguments("Standards Exceeded", STANDARDS_EXCEEDED, "2018-19", false),
                arguments("Standards not fully met (plan agreed)", APPROACHING_STANDARDS, "2018-19", false),
                arguments("Standards Met (19-20)", STANDARDS_MET, "2019-20", true),
                arguments("Standards Not Met", STANDARDS_NOT_MET, "2018-19", false),
                arguments("Entry Level (19-20)", ENTRY_LEVEL, "2019-20", true));
    }

    static Stream<Arguments> september2022() {
        return Stream.of(
                arguments("21/22 Standards Met", STANDARDS_MET, "2021-22", true),
                arguments("Not Published", NONE, null, false),
                arguments("20/21 Standards Met", STANDARDS_MET, "2020-21", true),
                arguments("21/22 Standards Exceeded", STANDARDS_EXCEEDED, "2021-22", true),
                arguments("19/20 Standards Met", STANDARDS_MET, "2019-20", true),
                arguments("21/22 Approaching Standards", APPROACHING_STANDARDS, "2021-22", true),
                arguments("18/19 Standards Met", STANDARDS_MET, "2018-19", true),
                arguments("19/20 Entry Level", ENTRY_LEVEL, "2019-20", true),
                arguments("22/23 Standards Met", STANDARDS_MET, "2022-23", true),
                arguments("20/21 Standards Exceeded", STANDARDS_EXCEEDED, "2020-21", true),
                arguments("20/21 Approaching Standards", APPROACHING_STANDARDS, "2020-21", true),
                arguments("18/19 Entry Level", ENTRY_LEVEL, "2018-19", true),
                arguments("20/21 Entry Level", ENTRY_LEVEL, "2020-21", true),
                arguments("19/20 Standards Exceeded", STANDARDS_EXCEEDED, "2019-20", true),
                arguments("18/19 Standards Exceeded", STANDARDS_EXCEEDED, "2018-19", true),
                arguments("22/23 Standards Exceeded", STANDARDS_EXCEEDED, "2022-23", true),
                arguments("21/22 Standards Not Met", STANDARDS_NOT_MET, "2021-22", true),
                arguments("22/23 Approaching Standards", APPROACHING_STANDARDS, "2022-23", true),
                arguments("19/20 Standards Not Met", STANDARDS_NOT_MET, "2019-20", true),
                arguments("20/21 Standards Not Met", STANDARDS_NOT_MET, "2020-21", true),
                arguments("19/20 Approaching Standards", APPROACHING_STANDARDS, "2019-20", true),
                arguments("22/23 Standards Not Met", STANDARDS_NOT_MET, "2022-23", true));
    }

    /** The grammar carried on: an extrapolation, as the register description says. */
    static Stream<Arguments> extrapolated() {
        return Stream.of(
                arguments("25/26 Standards Met", STANDARDS_MET, "2025-26", true),
                arguments("99/00 Standards Met", STANDARDS_MET, "2099-00", true));
    }

    @ParameterizedTest(name = "''{0}''")
    @MethodSource({"june2019", "september2022", "extrapolated"})
    void everyStringSeenIsRead(String text, PreviousStatus published, String edition, boolean editionStated) {
        RegisterStatus status = RegisterStatus.parse(text);

        assertThat(status.published()).contains(published);
        assertThat(status.edition().map(Edition::toString).orElse(null)).isEqualTo(edition);
        assertThat(status.isEditionStated()).isEqualTo(editionStated);
        assertThat(status.text()).isEqualTo(text);
        assertThat(RegisterStatus.parse(status.toString())).isEqualTo(status).hasSameHashCodeAs(status);
    }

    @ParameterizedTest(name = "''{0}''")
    @ValueSource(
            strings = {
                "25/26 Baseline",
                "25/26 Interim",
                "In progress",
                "22/24 Standards Met",
                "22/23 Not Published",
                "22/23 standards met",
                "22/23  Standards Met",
                " 22/23 Standards Met",
                "22/23 Standards Met (22-23)",
                "22/23 Standards not fully met (plan agreed)",
                "2022/23 Standards Met",
                "२२/२३ Standards Met",
                "Approaching Standards",
                "Approaching Standards (19-20)",
                "Standards Met (19-21)",
                "Not Published (19-20)",
                "22/23 ",
                "=1+1"
            })
    void anythingElseIsKeptAndNotGuessed(String text) {
        RegisterStatus status = RegisterStatus.parse(text);

        assertThat(status.text()).isEqualTo(text);
        assertThat(status.published()).isEmpty();
        assertThat(status.edition()).isEmpty();
        assertThat(status.isEditionStated()).isFalse();
    }

    @Test
    void twoSpellingsOfOneStatusAreNotEqual() {
        assertThat(RegisterStatus.parse("18/19 Standards Met")).isNotEqualTo(RegisterStatus.parse("Standards Met"));
    }
}
