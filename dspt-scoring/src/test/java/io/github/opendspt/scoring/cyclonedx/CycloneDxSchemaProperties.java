package io.github.opendspt.scoring.cyclonedx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.networknt.schema.Schema;
import com.networknt.schema.SpecificationVersion;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.caf.AchievementLevel;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.PolicyAnswer;
import io.github.opendspt.model.caf.PolicyStanding;
import io.github.opendspt.model.export.Export;
import io.github.opendspt.model.internal.Instants;
import io.github.opendspt.scoring.Case;
import io.github.opendspt.scoring.Cases;
import io.github.opendspt.scoring.Sample;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.caf.Caf;
import io.github.opendspt.scoring.caf.CafScorecard;
import io.github.opendspt.scoring.caf.CafScorer;
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
    void publishedSchemaTakesAVerdictOfTheCafAlignedTrack() {
        CafAssessment trust = Caf.all("2025-26", AchievementLevel.ACHIEVED)
                .outcome(Caf.ref("B5.a"), Caf.explained(AchievementLevel.NOT_ACHIEVED))
                .outcome(Caf.ref("B5.b"), Caf.explained(AchievementLevel.PARTIALLY_ACHIEVED))
                .policy(Caf.ref("B2.a"), PolicyAnswer.of(PolicyStanding.NOT_YET))
                .build();
        CafScorecard card = CafScorer.of(Caf.outcomes("2025-26")).score(trust, Caf.AS_AT);
        for (CycloneDxVersion version : CycloneDxVersion.values()) {
            Export export = CafCycloneDxAttestation.export(Caf.outcomes("2025-26"), trust, card, version);
            assertThat(JsonSchemas.errors(SCHEMA, export.document().replace("\"1.6\"", "\"1.7\"")))
                    .isEmpty();
            assertThat(export.leftOut())
                    .extracting(Finding::code)
                    .contains("cyclonedx.explanations")
                    .doesNotContain("cyclonedx.outcome-evidence");
        }
        String document = CafCycloneDxAttestation.export(Caf.outcomes("2025-26"), trust, card)
                .document();
        assertThat(document)
                .contains("Outcome B5.a is stated as not achieved", "requirement-B2.a-policy")
                .doesNotContain("As the board saw it.");
        assertThat(document.split("\"score\" : 0", -1)).hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CafCycloneDxAttestation.export(Caf.outcomes("2024-25"), trust, card));
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
