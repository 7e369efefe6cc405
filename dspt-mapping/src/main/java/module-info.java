/**
 * What a certificate earns in the Data Security and Protection Toolkit, and what is behind it: the frameworks it is
 * about, and how their controls meet the toolkit's assertions.
 */
module io.github.opendspt.mapping {
    requires transitive io.github.opendspt.model;
    requires static org.jspecify;

    exports io.github.opendspt.mapping;
    exports io.github.opendspt.mapping.crosswalk;
    exports io.github.opendspt.mapping.framework;
    exports io.github.opendspt.mapping.oscal;
    exports io.github.opendspt.mapping.schema;

    opens io.github.opendspt.mapping.crosswalk;
    opens io.github.opendspt.mapping.framework;
    // The schemas lie there as files.
    opens io.github.opendspt.mapping.schema;
}
