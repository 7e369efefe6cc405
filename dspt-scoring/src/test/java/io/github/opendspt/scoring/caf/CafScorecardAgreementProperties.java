package io.github.opendspt.scoring.caf;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.json.Reading;
import io.github.opendspt.model.json.StrictBinding;
import io.github.opendspt.model.schema.ModelSchemas;
import io.github.opendspt.testing.JsonSchemas;
import io.github.opendspt.testing.Mutations;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schema takes what the reader takes, and a strict mapper binds it to the same and writes it to the same bytes. */
class CafScorecardAgreementProperties {

    private static final JsonMapper STRICT = StrictBinding.mapper().build();

    private static final Schema SCHEMA = JsonSchemas.compileOwn(
            ModelSchemas.draw("caf-scorecard", "x", CafScorecardJson.shape()).text());

    private static final Set<String> BEYOND = ModelSchemas.rulesBeyond().stream()
            .map(rule -> rule.code().name())
            .filter(code -> !code.equals("value.wrong-type"))
            .collect(Collectors.toSet());

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void scorecards(@ForAll long seed) {
        Random random = new Random(seed);
        CafScorecard card = CafScoringProperties.situation(random).score();
        String text = CafScorecardJson.writer().toText(card);
        assertThat(STRICT.readValue(text, CafScorecard.class)).isEqualTo(card);
        assertThat(STRICT.writeValueAsString(card)).isEqualTo(text);
        ObjectNode document = (ObjectNode) STRICT.readTree(text);
        for (int i = 0; i < 8; i++) {
            String mutated = STRICT.writeValueAsString(i == 0 ? document : Mutations.mutate(document, random));
            Reading<CafScorecard> reading = CafScorecardJson.reader().read(mutated);
            assertThat(SCHEMA.validate(mutated, InputFormat.JSON).isEmpty())
                    .as("%s", reading.problems())
                    .isEqualTo(reading.problems().stream().map(Problem::code).allMatch(BEYOND::contains));
            reading.value()
                    .ifPresent(value -> assertThat(STRICT.readValue(mutated, CafScorecard.class))
                            .isEqualTo(value));
        }
    }
}
