package io.github.opendspt.model.caf;

import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.DocumentWriter;
import io.github.opendspt.model.schema.ModelSchemas;
import io.github.opendspt.model.testing.CafDocuments;
import io.github.opendspt.model.testing.DocumentJudges;
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
class CafAgreementProperties {

    private static final Agreement<CafAssessment> ASSESSMENT =
            agreement(CafAssessment.class, CafAssessmentJson.reader(), CafAssessmentJson.writer(), "caf-assessment");
    private static final Agreement<CafProfile> PROFILE =
            agreement(CafProfile.class, CafProfileJson.reader(), CafProfileJson.writer(), "caf-profile");
    private static final Agreement<CafOutcomes> OUTCOMES =
            agreement(CafOutcomes.class, CafOutcomesJson.reader(), CafOutcomesJson.writer(), "caf-outcomes");

    private static <T> Agreement<T> agreement(
            Class<T> type, DocumentReader<T> reader, DocumentWriter<T> writer, String name) {
        return DocumentJudges.agreement(
                type, reader, writer, ModelSchemas.find(name).orElseThrow());
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void assessments(@ForAll("anyAssessment") CafAssessment assessment, @ForAll long seed) {
        hold(ASSESSMENT, assessment, seed);
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void profiles(@ForAll("anyProfile") CafProfile profile, @ForAll long seed) {
        hold(PROFILE, profile, seed);
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void outcomes(@ForAll("anyOutcomes") CafOutcomes outcomes, @ForAll long seed) {
        hold(OUTCOMES, outcomes, seed, "checksum");
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
    Arbitrary<CafAssessment> anyAssessment() {
        return CafDocuments.assessments();
    }

    @Provide
    Arbitrary<CafProfile> anyProfile() {
        return CafDocuments.profiles();
    }

    @Provide
    Arbitrary<CafOutcomes> anyOutcomes() {
        return CafDocuments.outcomes();
    }
}
