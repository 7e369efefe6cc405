/**
 * What stands behind a certificate: the frameworks it is about, and how their controls meet the assertions of the Data
 * Security and Protection Toolkit.
 */
module io.github.opendspt.mapping {
    requires transitive io.github.opendspt.model;
    requires tools.jackson.core;
    requires tools.jackson.databind;
    requires static org.jspecify;

    exports io.github.opendspt.mapping.crosswalk;
    exports io.github.opendspt.mapping.framework;
    exports io.github.opendspt.mapping.oscal;

    opens io.github.opendspt.mapping.crosswalk;
    opens io.github.opendspt.mapping.framework;
}
