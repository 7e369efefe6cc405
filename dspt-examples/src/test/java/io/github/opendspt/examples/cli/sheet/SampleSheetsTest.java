package io.github.opendspt.examples.cli.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.examples.cli.Run;
import io.github.opendspt.model.assessment.AssessmentJson;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** There is a sample for each category of the form, and each goes out as a sheet and comes back. */
class SampleSheetsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"supplier, 2", "complete, 2", "care-group, 3", "surgery, 4"})
    void aSampleIsSoundAndTheSameAfterASheet(String name, int category) throws IOException {
        Path sample = Path.of("samples", name + "-2025-26.json");
        String sheet = folder.resolve("sample.xlsx").toString();
        String back = folder.resolve("back.json").toString();

        assertThat(Run.dspt("validate", sample.toString()).out()).isEqualTo(sample + ": valid\n");
        assertThat(Run.dspt("sheet", "write", sample.toString(), "--out", sheet).out())
                .contains("category " + category);
        assertThat(Run.dspt("sheet", "read", sheet, "--out", back).err()).isEmpty();
        assertThat(AssessmentJson.reader().read(Path.of(back)).orElseThrow())
                .isEqualTo(AssessmentJson.reader().read(sample).orElseThrow());
    }
}
