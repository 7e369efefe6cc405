/**
 * Scores an assessment of the Data Security and Protection Toolkit, with the reason for every verdict.
 */
module io.github.opendspt.scoring {
    requires transitive io.github.opendspt.model;
    requires de.siegmar.fastcsv;
    requires static org.jspecify;

    exports io.github.opendspt.scoring;
    exports io.github.opendspt.scoring.audit;
    exports io.github.opendspt.scoring.caf;
    exports io.github.opendspt.scoring.caf.forecast;
    exports io.github.opendspt.scoring.caf.plan;
    exports io.github.opendspt.scoring.caf.rollover;
    exports io.github.opendspt.scoring.code;
    exports io.github.opendspt.scoring.cyclonedx;
    exports io.github.opendspt.scoring.evaluation;
    exports io.github.opendspt.scoring.evidence;
    exports io.github.opendspt.scoring.forecast;
    exports io.github.opendspt.scoring.oscal;
    exports io.github.opendspt.scoring.plan;
    exports io.github.opendspt.scoring.portfolio;
    exports io.github.opendspt.scoring.rollover;
    exports io.github.opendspt.scoring.schema;

    opens io.github.opendspt.scoring;
    opens io.github.opendspt.scoring.audit;
    opens io.github.opendspt.scoring.caf;
    opens io.github.opendspt.scoring.caf.forecast;
    opens io.github.opendspt.scoring.caf.plan;
    opens io.github.opendspt.scoring.caf.rollover;
    opens io.github.opendspt.scoring.forecast;
    opens io.github.opendspt.scoring.plan;
    opens io.github.opendspt.scoring.portfolio;
    opens io.github.opendspt.scoring.rollover;
    // The schemas lie there as files.
    opens io.github.opendspt.scoring.schema;
}
