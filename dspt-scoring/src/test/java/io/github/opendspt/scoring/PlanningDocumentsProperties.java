package io.github.opendspt.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.PreviousStatus;
import io.github.opendspt.model.json.Shape;
import io.github.opendspt.model.json.StrictBinding;
import io.github.opendspt.model.schema.ModelSchemas;
import io.github.opendspt.scoring.forecast.Forecast;
import io.github.opendspt.scoring.forecast.ForecastJson;
import io.github.opendspt.scoring.forecast.Forecaster;
import io.github.opendspt.scoring.plan.Plan;
import io.github.opendspt.scoring.plan.PlanJson;
import io.github.opendspt.scoring.plan.PlanRow;
import io.github.opendspt.scoring.plan.Planner;
import io.github.opendspt.scoring.rollover.Rollover;
import io.github.opendspt.scoring.rollover.RolloverJson;
import io.github.opendspt.scoring.rollover.RolloverReport;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import tools.jackson.databind.json.JsonMapper;

/** Plans, forecasts and rollovers as documents: an independent judge of their schemas, and a strict mapper, take them too. */
@Domain(Situations.class)
class PlanningDocumentsProperties {

    private static final JsonMapper STRICT = StrictBinding.mapper().build();
    private static final Schema PLAN = schema("plan", PlanJson.shape());
    private static final Schema FORECAST = schema("forecast", ForecastJson.shape());
    private static final Schema ROLLOVER = schema("rollover", RolloverJson.shape());

    private static Schema schema(String name, Shape<?> shape) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(ModelSchemas.draw(name, "DSPT " + name, shape).text(), InputFormat.JSON);
    }

    private static <T> void assertTaken(Schema schema, String document, T value, Class<T> type) {
        assertThat(schema.validate(document, InputFormat.JSON)).isEmpty();
        assertThat(STRICT.readValue(document, type)).isEqualTo(value);
    }

    @Property(tries = 50)
    void plans(@ForAll Situation given) {
        Planner planner = Planner.of(given.set(), given.source());
        for (Certificate certificate : given.considered()) {
            planner = planner.considering(certificate);
        }
        Plan plan = planner.plan(given.assessment(), given.asAt());
        for (PlanRow row : plan.rows()) {
            plan = plan.withOwner(row.ref(), "DPO").withDue(row.ref(), given.asAt());
        }

        assertTaken(PLAN, PlanJson.writer().toText(plan), plan, Plan.class);
    }

    @Property(tries = 50)
    void forecasts(@ForAll Situation given) {
        Forecast forecast = Forecaster.of(given.set(), given.source())
                .forecast(given.assessment(), given.asAt(), given.asAt().plusDays(40));

        assertTaken(FORECAST, ForecastJson.writer().toText(forecast), forecast, Forecast.class);
    }

    @Property(tries = 50)
    void rollovers(@ForAll Situation given) {
        RolloverReport report = Rollover.of(given.set(), given.set())
                .roll(given.assessment(), PreviousStatus.NONE)
                .report();

        assertTaken(ROLLOVER, RolloverJson.writer().toText(report), report, RolloverReport.class);
    }
}
