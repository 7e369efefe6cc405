package io.github.opendspt.model.json;

import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.catalogue.CatalogueIndex;
import io.github.opendspt.model.catalogue.CatalogueJson;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.model.requirement.RequirementSetJson;
import io.github.opendspt.model.schema.ModelSchemas;
import io.github.opendspt.model.testing.DocumentJudges;
import io.github.opendspt.model.testing.Documents;
import io.github.opendspt.testing.Agreement;
import io.github.opendspt.testing.Judges;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;

/** The schema accepts it ⇔ the reader accepts it ⇔ strict binding accepts it and validation finds nothing. */
class AgreementProperties {

    private static final Agreement<Assessment> ASSESSMENT =
            agreement(Assessment.class, AssessmentJson.reader(), AssessmentJson.writer(), "assessment");
    private static final Agreement<RequirementSet> REQUIREMENTS =
            agreement(RequirementSet.class, RequirementSetJson.reader(), RequirementSetJson.writer(), "requirements");
    private static final Agreement<CatalogueIndex> CATALOGUE =
            agreement(CatalogueIndex.class, CatalogueJson.reader(), CatalogueJson.writer(), "catalogue");
    private static final Agreement<ProblemReport> PROBLEM =
            agreement(ProblemReport.class, ProblemReportJson.reader(), ProblemReportJson.writer(), "problem");

    private static <T> Agreement<T> agreement(
            Class<T> type, DocumentReader<T> reader, DocumentWriter<T> writer, String name) {
        return DocumentJudges.agreement(
                type, reader, writer, ModelSchemas.find(name).orElseThrow());
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void assessments(@ForAll("anyAssessment") Assessment assessment, @ForAll long seed) {
        hold(ASSESSMENT, assessment, seed);
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void requirementSets(@ForAll("anyRequirementSet") RequirementSet requirements, @ForAll long seed) {
        hold(REQUIREMENTS, requirements, seed, "checksum");
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void catalogues(@ForAll("anyCatalogue") CatalogueIndex catalogue, @ForAll long seed) {
        hold(CATALOGUE, catalogue, seed);
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void problemReports(@ForAll("anyProblemReport") ProblemReport report, @ForAll long seed) {
        hold(PROBLEM, report, seed);
    }

    private static <T> void hold(Agreement<T> agreement, T value, long seed, String... seals) {
        for (Judges.Said<T> said : agreement.hold(value, new Random(seed), seals)) {
            Statistics.label("mutated")
                    .collect(said.codes().isEmpty() ? "accepted" : "refused")
                    .coverage(coverage -> {
                        coverage.check("accepted").percentage(share -> share > 5);
                        coverage.check("refused").percentage(share -> share > 30);
                    });
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
