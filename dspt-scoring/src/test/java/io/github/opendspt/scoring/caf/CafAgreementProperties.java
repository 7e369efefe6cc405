package io.github.opendspt.scoring.caf;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.DocumentWriter;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.json.Reading;
import io.github.opendspt.model.json.Shape;
import io.github.opendspt.model.json.StrictBinding;
import io.github.opendspt.model.schema.ModelSchemas;
import io.github.opendspt.scoring.caf.CafScoringProperties.Situation;
import io.github.opendspt.scoring.caf.forecast.CafForecast;
import io.github.opendspt.scoring.caf.forecast.CafForecastJson;
import io.github.opendspt.scoring.caf.forecast.CafForecaster;
import io.github.opendspt.scoring.caf.plan.CafPlan;
import io.github.opendspt.scoring.caf.plan.CafPlanJson;
import io.github.opendspt.scoring.caf.plan.CafPlanRow;
import io.github.opendspt.scoring.caf.plan.CafPlanner;
import io.github.opendspt.scoring.caf.rollover.CafRollover;
import io.github.opendspt.scoring.caf.rollover.CafRolloverJson;
import io.github.opendspt.scoring.caf.rollover.CafRolloverReport;
import io.github.opendspt.scoring.schema.ScoringSchemas;
import io.github.opendspt.testing.JsonSchemas;
import io.github.opendspt.testing.Mutations;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Of every document of this track: the schema takes what the reader takes, and a strict mapper binds it to the same and writes
 * it to the same bytes.
 */
class CafAgreementProperties {

    private static final JsonMapper STRICT = StrictBinding.mapper().build();

    private static final Judge<CafScorecard> SCORECARDS = new Judge<>(
            CafScorecard.class, CafScorecardJson.shape(), CafScorecardJson.reader(), CafScorecardJson.writer());

    private static final Judge<CafPlan> PLANS =
            new Judge<>(CafPlan.class, CafPlanJson.shape(), CafPlanJson.reader(), CafPlanJson.writer());

    private static final Judge<CafForecast> FORECASTS =
            new Judge<>(CafForecast.class, CafForecastJson.shape(), CafForecastJson.reader(), CafForecastJson.writer());

    private static final Judge<CafRolloverReport> ROLLOVERS = new Judge<>(
            CafRolloverReport.class, CafRolloverJson.shape(), CafRolloverJson.reader(), CafRolloverJson.writer());

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void scorecards(@ForAll long seed) {
        Random random = new Random(seed);
        SCORECARDS.agree(CafScoringProperties.situation(random).score(), random);
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void plans(@ForAll long seed) {
        Random random = new Random(seed);
        Situation given = CafScoringProperties.situation(random);
        CafPlan plan = CafPlanner.of(given.outcomes(), Catalogue.bundled()).plan(given.score());
        for (CafPlanRow row : plan.rows()) {
            plan = random.nextBoolean() ? plan.with(row.withOwner("SIRO").withDue(Caf.AS_AT)) : plan;
        }
        PLANS.agree(plan, random);
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void forecasts(@ForAll long seed) {
        Random random = new Random(seed);
        Situation given = CafScoringProperties.situation(random);
        CafScorer scorer = CafScorer.of(given.outcomes(), given.profile());
        FORECASTS.agree(
                CafForecaster.of(scorer, Catalogue.bundled())
                        .forecast(given.assessment(), given.score(), Caf.AS_AT.plusDays(60)),
                random);
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void rollovers(@ForAll long seed) {
        Random random = new Random(seed);
        Situation given = CafScoringProperties.situation(random);
        CafOutcomes next = Caf.outcomes("2026-27");
        ROLLOVERS.agree(
                CafRollover.of(given.outcomes(), next).roll(given.assessment()).report(), random);
    }

    /** What judges documents of a format. */
    private record Judge<T>(Class<T> type, Schema schema, DocumentReader<T> reader, DocumentWriter<T> writer) {

        /** Rules that no schema can say, of every document and of those of this module. */
        private static final Set<String> BEYOND = Stream.concat(
                        ModelSchemas.rulesBeyond().stream(), ScoringSchemas.rulesBeyond().stream())
                .map(rule -> rule.code().name())
                .filter(code -> !code.equals("value.wrong-type"))
                .collect(Collectors.toSet());

        Judge(Class<T> type, Shape<T> shape, DocumentReader<T> reader, DocumentWriter<T> writer) {
            this(type, JsonSchemas.compileOwn(ModelSchemas.draw("x", "x", shape).text()), reader, writer);
        }

        void agree(T value, Random random) {
            String text = writer.toText(value);
            assertThat(STRICT.readValue(text, type)).isEqualTo(value);
            assertThat(STRICT.writeValueAsString(value)).isEqualTo(text);
            ObjectNode document = (ObjectNode) STRICT.readTree(text);
            for (int i = 0; i < 8; i++) {
                String mutated = STRICT.writeValueAsString(i == 0 ? document : Mutations.mutate(document, random));
                Reading<T> reading = reader.read(mutated);
                assertThat(schema.validate(mutated, InputFormat.JSON).isEmpty())
                        .as("%s", reading.problems())
                        .isEqualTo(
                                reading.problems().stream().map(Problem::code).allMatch(BEYOND::contains));
                reading.value()
                        .ifPresent(read ->
                                assertThat(STRICT.readValue(mutated, type)).isEqualTo(read));
            }
        }
    }
}
