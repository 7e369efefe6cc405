package io.github.opendspt.workbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.scoring.evaluation.Evaluation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The law of answer sheets: written and read back unchanged, an assessment is as it was. */
class SheetProperties {

    private static final SheetReader READER = SheetReader.of(SheetAssessments.CATALOGUE);

    @Property(tries = 80)
    void aWorkbookThatIsWrittenAndReadIsTheSameAssessment(@ForAll long seed) {
        Assessment assessment = SheetAssessments.of(seed);
        byte[] file = AnswerSheet.of(SheetAssessments.evaluate(assessment)).toXlsx();
        SheetReading reading = READER.read(file);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.notes().isEmpty()).isTrue();
        assertThat(reading.assessment()).contains(assessment);
        SheetReading into = READER.into(assessment).read(file);
        assertThat(into.assessment()).contains(assessment);
        assertThat(into.changes().orElseThrow().isEmpty()).isTrue();
        assertThat(AnswerSheet.of(SheetAssessments.evaluate(assessment)).toXlsx())
                .isEqualTo(file);
    }

    @Property(tries = 80)
    void aTableThatIsWrittenAndReadIntoItsAssessmentChangesNothing(@ForAll long seed) {
        Assessment assessment = SheetAssessments.of(seed);
        byte[] file = AnswerSheet.of(SheetAssessments.evaluate(assessment)).toCsv();
        SheetReading reading = READER.into(assessment).read(file);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.assessment()).contains(assessment);
        assertThat(reading.changes().orElseThrow().isEmpty()).isTrue();
    }

    /** A row of another hand counts: a sheet read into an assessment without answers gives them all. */
    @Property(tries = 30)
    void aWorkbookReadIntoAnEmptyAssessmentGivesAllThatItHolds(@ForAll long seed) {
        Assessment assessment = SheetAssessments.of(seed);
        Assessment empty = Assessment.builder(assessment.edition(), assessment.organisation())
                .category(assessment.category())
                .build();
        byte[] file = AnswerSheet.of(SheetAssessments.evaluate(assessment)).toXlsx();
        assertThat(READER.into(empty).read(file).assessment()).contains(assessment);
    }

    @Property(tries = 15)
    void aWorkbookThatApachePoiSavedAgainIsTheSameAssessment(@ForAll long seed) throws IOException {
        Assessment assessment = SheetAssessments.of(seed);
        Evaluation evaluation = SheetAssessments.evaluate(assessment);
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook(
                new ByteArrayInputStream(AnswerSheet.of(evaluation).toXlsx()))) {
            workbook.write(saved);
        }
        SheetReading reading = READER.read(saved.toByteArray());
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.assessment()).contains(assessment);
    }
}
