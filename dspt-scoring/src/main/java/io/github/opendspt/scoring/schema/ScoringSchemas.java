package io.github.opendspt.scoring.schema;

import io.github.opendspt.model.schema.ModelSchemas;
import io.github.opendspt.model.schema.SchemaDocument;
import io.github.opendspt.scoring.ScorecardJson;
import io.github.opendspt.scoring.audit.AuditJson;
import io.github.opendspt.scoring.audit.AuditPlanJson;
import io.github.opendspt.scoring.caf.CafScorecardJson;
import io.github.opendspt.scoring.caf.forecast.CafForecastJson;
import io.github.opendspt.scoring.caf.plan.CafPlanJson;
import io.github.opendspt.scoring.caf.rollover.CafRolloverJson;
import io.github.opendspt.scoring.forecast.ForecastJson;
import io.github.opendspt.scoring.plan.PlanJson;
import io.github.opendspt.scoring.portfolio.PortfolioJson;
import io.github.opendspt.scoring.rollover.RolloverJson;
import java.util.List;

/**
 * The JSON Schemas of the documents of this module, each drawn from the shape by which the document is read. They are in
 * the jar as files beside this class. Thread-safe.
 */
public final class ScoringSchemas {

    private ScoringSchemas() {}

    /**
     * The schemas.
     *
     * @return the schemas named {@code audit}, {@code audit-plan}, {@code caf-forecast}, {@code caf-plan}, {@code caf-rollover}, {@code caf-scorecard}, {@code forecast}, {@code plan}, {@code portfolio}, {@code rollover} and
     *     {@code scorecard}
     */
    public static List<SchemaDocument> all() {
        return List.of(
                ModelSchemas.draw("audit", "DSPT audit", AuditJson.shape()),
                ModelSchemas.draw("audit-plan", "DSPT audit plan", AuditPlanJson.shape()),
                ModelSchemas.draw("caf-forecast", "DSPT forecast, CAF-aligned", CafForecastJson.shape()),
                ModelSchemas.draw("caf-plan", "DSPT improvement plan, CAF-aligned", CafPlanJson.shape()),
                ModelSchemas.draw("caf-rollover", "DSPT rollover report, CAF-aligned", CafRolloverJson.shape()),
                ModelSchemas.draw("caf-scorecard", "DSPT scorecard, CAF-aligned", CafScorecardJson.shape()),
                ModelSchemas.draw("forecast", "DSPT forecast", ForecastJson.shape()),
                ModelSchemas.draw("plan", "DSPT improvement plan", PlanJson.shape()),
                ModelSchemas.draw("portfolio", "DSPT portfolio totals", PortfolioJson.shape()),
                ModelSchemas.draw("rollover", "DSPT rollover report", RolloverJson.shape()),
                ModelSchemas.draw("scorecard", "DSPT scorecard", ScorecardJson.shape()));
    }
}
