package io.github.opendspt.model.oscal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.catalogue.CafCatalogue;
import io.github.opendspt.model.export.Export;
import io.github.opendspt.model.internal.oscal.ControlIds;
import io.github.opendspt.testing.OscalReader;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OscalCafCatalogTest {

    @ParameterizedTest
    @ValueSource(strings = {"2024-25", "2025-26", "2026-27"})
    void publishedSchemaHasNothingAgainstItAndEveryOutcomeIsAControl(String edition) throws IOException {
        CafOutcomes outcomes = CafCatalogue.bundled().outcomes(Edition.parse(edition));
        Export export = OscalCafCatalog.export(outcomes);
        assertThat(OscalReader.schemaErrors("catalog", export.document())).isEmpty();
        outcomes.outcomes()
                .forEach(outcome -> assertThat(export.document())
                        .contains("\"" + ControlIds.control(outcome.ref()) + "\"")
                        .contains("\"" + ControlIds.statement(outcome.ref()) + "\""));
        assertThat(export.leftOut()).extracting(Finding::code).containsExactly("oscal.organisation-types");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-25", "2025-26", "2026-27"})
    void constraintsHaveNothingAgainstIt(String edition, @TempDir Path directory) throws IOException {
        Export export = OscalCafCatalog.export(CafCatalogue.bundled().outcomes(Edition.parse(edition)));

        assertThat(OscalReader.constraintErrors(export.document(), directory)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = "2025-26")
    void whatIsExpectedIsAPropertyWithItsSource(String edition) {
        String document = OscalCafCatalog.export(CafCatalogue.bundled().outcomes(Edition.parse(edition)))
                .document();
        assertThat(document.split("\"expected-level\"", -1)).hasSize(17 + 1);
        assertThat(document.split("\"policy-question\"", -1)).hasSize(3 + 1);
    }
}
