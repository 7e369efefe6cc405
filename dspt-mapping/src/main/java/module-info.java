/**
 * What a certificate earns in the Data Security and Protection Toolkit.
 */
module io.github.opendspt.mapping {
    requires transitive io.github.opendspt.model;
    requires static org.jspecify;

    exports io.github.opendspt.mapping;
}
