package io.github.opendspt.scoring.schema;

import io.github.opendspt.model.schema.DocumentKind;
import io.github.opendspt.model.schema.RuleBeyondSchema;
import io.github.opendspt.model.schema.SchemaDocument;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.ScorecardJson;
import io.github.opendspt.scoring.audit.Audit;
import io.github.opendspt.scoring.audit.AuditJson;
import io.github.opendspt.scoring.audit.AuditPlan;
import io.github.opendspt.scoring.audit.AuditPlanJson;
import io.github.opendspt.scoring.caf.CafCodes;
import io.github.opendspt.scoring.caf.CafScorecard;
import io.github.opendspt.scoring.caf.CafScorecardJson;
import io.github.opendspt.scoring.caf.forecast.CafForecast;
import io.github.opendspt.scoring.caf.forecast.CafForecastJson;
import io.github.opendspt.scoring.caf.plan.CafPlan;
import io.github.opendspt.scoring.caf.plan.CafPlanJson;
import io.github.opendspt.scoring.caf.rollover.CafRolloverJson;
import io.github.opendspt.scoring.caf.rollover.CafRolloverReport;
import io.github.opendspt.scoring.code.ScoringCodes;
import io.github.opendspt.scoring.forecast.Forecast;
import io.github.opendspt.scoring.forecast.ForecastJson;
import io.github.opendspt.scoring.plan.Plan;
import io.github.opendspt.scoring.plan.PlanJson;
import io.github.opendspt.scoring.portfolio.PortfolioJson;
import io.github.opendspt.scoring.portfolio.PortfolioTotals;
import io.github.opendspt.scoring.rollover.RolloverJson;
import io.github.opendspt.scoring.rollover.RolloverReport;
import java.util.ArrayList;
import java.util.List;

/**
 * The JSON Schemas of the documents of this module, each drawn from the shape by which the document is read. They are in
 * the jar as files beside this class. Thread-safe.
 */
public final class ScoringSchemas {

    private ScoringSchemas() {}

    /**
     * The documents of this module that can be read.
     *
     * @return the kinds of document, in order of their names
     */
    public static List<DocumentKind<?>> documents() {
        return List.of(
                new DocumentKind<>("audit", "DSPT audit", Audit.class, AuditJson.shape()),
                new DocumentKind<>("audit-plan", "DSPT audit plan", AuditPlan.class, AuditPlanJson.shape()),
                new DocumentKind<>(
                        "caf-forecast", "DSPT forecast, CAF-aligned", CafForecast.class, CafForecastJson.shape()),
                new DocumentKind<>(
                        "caf-plan", "DSPT improvement plan, CAF-aligned", CafPlan.class, CafPlanJson.shape()),
                new DocumentKind<>(
                        "caf-rollover",
                        "DSPT rollover report, CAF-aligned",
                        CafRolloverReport.class,
                        CafRolloverJson.shape()),
                new DocumentKind<>(
                        "caf-scorecard", "DSPT scorecard, CAF-aligned", CafScorecard.class, CafScorecardJson.shape()),
                new DocumentKind<>("forecast", "DSPT forecast", Forecast.class, ForecastJson.shape()),
                new DocumentKind<>("plan", "DSPT improvement plan", Plan.class, PlanJson.shape()),
                new DocumentKind<>("portfolio", "DSPT portfolio totals", PortfolioTotals.class, PortfolioJson.shape()),
                new DocumentKind<>("rollover", "DSPT rollover report", RolloverReport.class, RolloverJson.shape()),
                new DocumentKind<>("scorecard", "DSPT scorecard", Scorecard.class, ScorecardJson.shape()));
    }

    /**
     * The schemas of the documents of this module.
     *
     * @return the schemas, in order of their names
     */
    public static List<SchemaDocument> all() {
        List<SchemaDocument> schemas = new ArrayList<>();
        documents().forEach(document -> schemas.add(document.schema()));
        return List.copyOf(schemas);
    }

    /**
     * The rules of the documents of this module that no schema can express, beside those of every document.
     *
     * @return all of them
     */
    public static List<RuleBeyondSchema> rulesBeyond() {
        return List.of(
                new RuleBeyondSchema(
                        "forecast, plan, portfolio, scorecard",
                        ScoringCodes.BLOCKER_WITHOUT_REF,
                        "Whatever is outstanding, but for the requirements, names what it concerns."),
                new RuleBeyondSchema(
                        "forecast, plan, portfolio, scorecard",
                        ScoringCodes.BLOCKER_OTHER_KIND,
                        "A confirmation is of an assertion, and anything else of an evidence item."),
                new RuleBeyondSchema(
                        "plan", ScoringCodes.PLAN_OTHER_STANDARD, "A row is listed under its own standard."),
                new RuleBeyondSchema(
                        "plan",
                        ScoringCodes.PLAN_ROW_WITHOUT_STANDARD,
                        "A row on the requirements belongs to no standard."),
                new RuleBeyondSchema("plan", ScoringCodes.PLAN_DUPLICATE_ROW, "No two rows have one ref."),
                new RuleBeyondSchema(
                        "plan", ScoringCodes.PLAN_DUPLICATE_REQUIREMENTS, "One row at most is on the requirements."),
                new RuleBeyondSchema(
                        "caf-plan, plan", ScoringCodes.PLAN_DUPLICATE_PRIORITY, "No two rows have one priority."),
                new RuleBeyondSchema(
                        "caf-forecast, forecast",
                        ScoringCodes.FORECAST_UNTIL_BEFORE_FROM,
                        "A forecast does not end before it begins."),
                new RuleBeyondSchema(
                        "caf-forecast, forecast",
                        ScoringCodes.FORECAST_DAY_OUTSIDE,
                        "The days of a forecast are within its span."),
                new RuleBeyondSchema(
                        "caf-forecast, forecast",
                        ScoringCodes.FORECAST_DAYS_OUT_OF_ORDER,
                        "The days of a forecast are in order, each once."),
                new RuleBeyondSchema(
                        "caf-plan",
                        CafCodes.PLAN_DUPLICATE_ROW,
                        "No two rows are about one level or one policy question."),
                new RuleBeyondSchema(
                        "caf-plan", CafCodes.PLAN_DUPLICATE_DONE, "Nothing is done twice, or done and to do."),
                new RuleBeyondSchema(
                        "rollover",
                        ScoringCodes.ROLLOVER_BEFORE,
                        "A new item has no ref before, and any other has one."),
                new RuleBeyondSchema(
                        "rollover",
                        ScoringCodes.ROLLOVER_AFTER,
                        "A removed item has no ref after, and any other has one."));
    }
}
