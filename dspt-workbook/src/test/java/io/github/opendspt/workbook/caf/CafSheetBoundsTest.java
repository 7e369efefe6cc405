package io.github.opendspt.workbook.caf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.catalogue.Catalogue;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** How much is said of a sheet of outcomes that is wrong throughout. */
class CafSheetBoundsTest {

    private static final CafAssessment TRUST = CafAssessment.builder(
                    Edition.parse("2025-26"),
                    new Organisation(OdsCode.parse("RXX"), "Example Trust", OrganisationType.NHS_TRUST))
            .build();

    @Test
    void ofVeryManyProblemsTheFirstAreListedAndTheRestCounted() {
        String table = "Ref,Your level\n" + "nothing,perhaps\n".repeat(2_000);
        CafSheetReading reading =
                CafSheetReader.of(Catalogue.bundled()).into(TRUST).read(table.getBytes(StandardCharsets.UTF_8));

        assertThat(reading.assessment()).isEmpty();
        assertThat(reading.problems()).hasSize(501);
        assertThat(reading.problems().get(500).reason().message()).isEqualTo("and 1500 more of them");
        assertThat(reading.findings()).hasSizeLessThanOrEqualTo(501);
    }
}
