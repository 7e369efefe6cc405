package io.github.opendspt.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.catalogue.CatalogueIndex;
import io.github.opendspt.model.catalogue.CatalogueJson;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.model.requirement.RequirementSetJson;
import io.github.opendspt.model.schema.ModelSchemas;
import io.github.opendspt.model.testing.Documents;
import io.github.opendspt.model.testing.Judges;
import io.github.opendspt.model.testing.Mutations;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import tools.jackson.databind.node.ObjectNode;

/** The schema accepts it ⇔ the reader accepts it ⇔ strict binding accepts it and validation finds nothing. */
class AgreementProperties {

    private static final Judges<Assessment> ASSESSMENT =
            judges(Assessment.class, AssessmentJson.reader(), "assessment");
    private static final Judges<RequirementSet> REQUIREMENTS =
            judges(RequirementSet.class, RequirementSetJson.reader(), "requirements");
    private static final Judges<CatalogueIndex> CATALOGUE =
            judges(CatalogueIndex.class, CatalogueJson.reader(), "catalogue");
    private static final Judges<ProblemReport> PROBLEM =
            judges(ProblemReport.class, ProblemReportJson.reader(), "problem");

    private static <T> Judges<T> judges(Class<T> type, DocumentReader<T> reader, String name) {
        return new Judges<>(type, reader, ModelSchemas.find(name).orElseThrow());
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void assessments(@ForAll("anyAssessment") Assessment assessment, @ForAll long seed) {
        hold(ASSESSMENT, AssessmentJson.reader(), AssessmentJson.writer(), assessment, seed, false);
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void requirementSets(@ForAll("anyRequirementSet") RequirementSet requirements, @ForAll long seed) {
        hold(REQUIREMENTS, RequirementSetJson.reader(), RequirementSetJson.writer(), requirements, seed, true);
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void catalogues(@ForAll("anyCatalogue") CatalogueIndex catalogue, @ForAll long seed) {
        hold(CATALOGUE, CatalogueJson.reader(), CatalogueJson.writer(), catalogue, seed, false);
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void problemReports(@ForAll("anyProblemReport") ProblemReport report, @ForAll long seed) {
        hold(PROBLEM, ProblemReportJson.reader(), ProblemReportJson.writer(), report, seed, false);
    }

    /** What was written is accepted, reads back to the same and is written to the same by both Jackson lines; then it breaks. */
    private static <T> void hold(
            Judges<T> judges, DocumentReader<T> reader, DocumentWriter<T> writer, T value, long seed, boolean sealed) {
        byte[] bytes = writer.toBytes(value);
        String text = writer.toText(value);
        assertThat(judges.agreeOn(text).orElseThrow()).isEqualTo(value);
        assertThat(writer.toBytes(reader.read(bytes).orElseThrow())).isEqualTo(bytes);
        assertThat(reader.read(writer.indented().toBytes(value)).orElseThrow()).isEqualTo(value);
        assertThat(jackson2(value)).isEqualTo(text);
        assertThat(Judges.JACKSON_3.writeValueAsString(value)).isEqualTo(text);

        ObjectNode document = (ObjectNode) Judges.JACKSON_3.readTree(text);
        if (sealed) {
            document.remove("checksum");
        }
        Random random = new Random(seed);
        for (int i = 0; i < 8; i++) {
            ObjectNode mutated = Mutations.mutate(document, random);
            if (random.nextInt(4) == 0) {
                mutated = Mutations.mutate(mutated, random);
            }
            Reading<T> reading = judges.agreeOn(Judges.JACKSON_3.writeValueAsString(mutated));
            Statistics.label("mutated")
                    .collect(reading.problems().isEmpty() ? "accepted" : "refused")
                    .coverage(coverage -> {
                        coverage.check("accepted").percentage(share -> share > 5);
                        coverage.check("refused").percentage(share -> share > 30);
                    });
        }
    }

    private static String jackson2(Object value) {
        try {
            return Judges.JACKSON_2.writeValueAsString(value);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    @Provide
    Arbitrary<Assessment> anyAssessment() {
        return Documents.assessments();
    }

    @Provide
    Arbitrary<RequirementSet> anyRequirementSet() {
        return Documents.requirementSets();
    }

    @Provide
    Arbitrary<CatalogueIndex> anyCatalogue() {
        return Documents.catalogues();
    }

    @Provide
    Arbitrary<ProblemReport> anyProblemReport() {
        return Documents.problemReports();
    }
}
