/**
 * Scores an assessment of the Data Security and Protection Toolkit, with the reason for every verdict.
 */
module io.github.opendspt.scoring {
    requires transitive io.github.opendspt.model;
    requires static org.jspecify;

    exports io.github.opendspt.scoring;

    opens io.github.opendspt.scoring;
}
