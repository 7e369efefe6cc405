/**
 * The vocabulary, catalogue data and documents of the Data Security and Protection Toolkit.
 */
// The modules that it exports to are built after it.
@SuppressWarnings("module")
module io.github.opendspt.model {
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive jakarta.validation;
    requires tools.jackson.core;
    requires de.siegmar.fastcsv;
    requires org.slf4j;
    requires static com.fasterxml.classmate;
    requires static com.github.victools.jsonschema.generator;
    requires static com.github.victools.jsonschema.module.jackson;
    requires static com.github.victools.jsonschema.module.jakarta.validation;
    requires static org.hibernate.validator;
    requires static tools.jackson.databind;
    requires static org.jspecify;

    exports io.github.opendspt.model;
    exports io.github.opendspt.model.assessment;
    exports io.github.opendspt.model.caf;
    exports io.github.opendspt.model.catalogue;
    exports io.github.opendspt.model.code;
    exports io.github.opendspt.model.constraint;
    exports io.github.opendspt.model.credit;
    exports io.github.opendspt.model.export;
    exports io.github.opendspt.model.intake;
    exports io.github.opendspt.model.internal to
            io.github.opendspt.mapping,
            io.github.opendspt.scoring,
            io.github.opendspt.workbook;
    exports io.github.opendspt.model.internal.document to
            io.github.opendspt.mapping,
            io.github.opendspt.scoring;
    exports io.github.opendspt.model.internal.oscal to
            io.github.opendspt.mapping,
            io.github.opendspt.scoring;
    exports io.github.opendspt.model.internal.table to
            io.github.opendspt.scoring;
    exports io.github.opendspt.model.json;
    exports io.github.opendspt.model.oscal;
    exports io.github.opendspt.model.register;
    exports io.github.opendspt.model.requirement;
    exports io.github.opendspt.model.schema;
    exports io.github.opendspt.model.validation;

    opens io.github.opendspt.model;
    opens io.github.opendspt.model.assessment;
    opens io.github.opendspt.model.caf;
    opens io.github.opendspt.model.catalogue;
    opens io.github.opendspt.model.credit;
    opens io.github.opendspt.model.internal;
    opens io.github.opendspt.model.json;
    opens io.github.opendspt.model.register;
    opens io.github.opendspt.model.requirement;
    // The schemas lie there as files.
    opens io.github.opendspt.model.schema;
}
