package io.github.opendspt.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.schema.SchemaDocument;
import io.github.opendspt.scoring.schema.ScoringSchemas;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ScorecardJsonTest {

    private final Assessment assessment = SupplierWorksheet.read();
    private final Scorecard scorecard = Scorer.of(Catalogue.bundled().requirements(assessment))
            .score(assessment, Credits.none(), LocalDate.of(2026, 6, 1));

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ScoringSchemas.all().stream()
                    .filter(document -> document.name().equals("scorecard"))
                    .findFirst()
                    .map(SchemaDocument::text)
                    .orElseThrow());

    @Test
    void whatIsWrittenReadsBackToTheSameScorecardAndTheSameBytes() {
        byte[] bytes = ScorecardJson.writer().toBytes(scorecard);
        Scorecard read = ScorecardJson.reader().read(bytes).orElseThrow();

        assertThat(read).isEqualTo(scorecard);
        assertThat(ScorecardJson.writer().toBytes(read)).isEqualTo(bytes);
    }

    @Test
    void theSchemaTakesWhatIsWritten() {
        assertThat(schema.validate(ScorecardJson.writer().toText(scorecard), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void everyProblemIsReportedWithItsPlace() {
        String broken = ScorecardJson.writer()
                .toText(scorecard)
                .replace("\"status\":\"standards-not-met\"", "\"status\":\"standards-met!\"")
                .replace("\"total\":98", "\"total\":\"98\"");

        assertThat(ScorecardJson.reader().read(broken).problems())
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(
                        tuple("value.unknown-word", "/status"), tuple("value.quoted-number", "/mandatory/total"));
        assertThat(schema.validate(broken, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void aBlockerConcernsWhatItsKindSays() {
        String broken = ScorecardJson.writer()
                .toText(scorecard)
                .replace("{\"kind\":\"confirmation\",\"ref\":\"1.1\"", "{\"kind\":\"confirmation\",\"ref\":\"1.1.1\"");

        assertThat(ScorecardJson.reader().read(broken).problems())
                .extracting(Problem::code)
                .containsExactly("blocker.other-kind");
    }
}
