package io.github.opendspt.scoring.cyclonedx;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SpecificationVersion;
import io.github.opendspt.model.export.Export;
import io.github.opendspt.model.internal.Instants;
import io.github.opendspt.scoring.Case;
import io.github.opendspt.scoring.Cases;
import io.github.opendspt.scoring.Sample;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.testing.JsonSchemas;
import io.github.opendspt.testing.PublishedSchemas;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** The published schema of CycloneDX 1.7 takes every attestation, and 1.6 differs in nothing but its name. */
@Domain(Cases.class)
class CycloneDxSchemaProperties {

    private static final Schema SCHEMA = schema();

    private static Schema schema() {
        try {
            Map<String, String> others = new HashMap<>();
            for (String name : List.of("cryptography-defs.schema", "jsf-0.82.schema", "spdx.schema")) {
                others.put(
                        "http://cyclonedx.org/schema/" + name + ".json",
                        PublishedSchemas.text("cyclonedx-1.7-" + name));
            }
            return JsonSchemas.compile(
                    PublishedSchemas.text("cyclonedx-1.7-bom-1.7.schema"), SpecificationVersion.DRAFT_7, others);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Property(tries = 60)
    void publishedSchemaTakesEveryVerdict(@ForAll Case situation) {
        Scorecard card = situation.score();
        Export export = CycloneDxAttestation.export(situation.set(), situation.assessment(), card);
        assertThat(JsonSchemas.errors(SCHEMA, export.document())).isEmpty();
        assertThat(export.document())
                .contains("\"specVersion\" : \"1.7\"")
                .contains("\"timestamp\" : \"" + Instants.startOf(card.asAt()) + "\"");
    }

    @Example
    void judgeIsAwake() {
        Case practice = Sample.practice();
        String document = CycloneDxAttestation.export(practice.set(), practice.assessment(), practice.score())
                .document();
        assertThat(JsonSchemas.errors(SCHEMA, document)).isEmpty();
        assertThat(JsonSchemas.errors(SCHEMA, document.replace("\"score\" : 1", "\"score\" : 2")))
                .isNotEmpty();
        assertThat(JsonSchemas.errors(SCHEMA, document.replace("\"claims\"", "\"claim\"")))
                .isNotEmpty();
    }

    @Example
    void olderVersionDiffersInItsNameAlone() {
        Case practice = Sample.practice();
        Scorecard card = practice.score();
        Export newer = CycloneDxAttestation.export(practice.set(), practice.assessment(), card);
        Export older =
                CycloneDxAttestation.export(practice.set(), practice.assessment(), card, CycloneDxVersion.parse("1.6"));
        assertThat(older.document()).isEqualTo(newer.document().replace("\"1.7\"", "\"1.6\""));
        assertThat(older.leftOut()).isEqualTo(newer.leftOut());
    }
}
