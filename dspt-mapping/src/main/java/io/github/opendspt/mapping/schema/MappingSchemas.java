package io.github.opendspt.mapping.schema;

import io.github.opendspt.mapping.CreditsJson;
import io.github.opendspt.mapping.MappingCodes;
import io.github.opendspt.mapping.crosswalk.CrosswalkCodes;
import io.github.opendspt.mapping.crosswalk.CrosswalkDocument;
import io.github.opendspt.mapping.crosswalk.CrosswalkJson;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.schema.DocumentKind;
import io.github.opendspt.model.schema.RuleBeyondSchema;
import io.github.opendspt.model.schema.SchemaDocument;
import java.util.ArrayList;
import java.util.List;

/**
 * The JSON Schemas of the documents of this module, each drawn from the shape by which the document is read. They are in
 * the jar as files beside this class. Thread-safe.
 */
public final class MappingSchemas {

    private MappingSchemas() {}

    /**
     * The documents of this module that can be read.
     *
     * @return the kinds of document, in order of their names
     */
    public static List<DocumentKind<?>> documents() {
        return List.of(
                new DocumentKind<>("credit", "DSPT credit", Credits.class, CreditsJson.shape()),
                new DocumentKind<>("crosswalk", "DSPT crosswalk", CrosswalkDocument.class, CrosswalkJson.shape()));
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
                        "credit",
                        MappingCodes.CREDIT_PARTS_DISAGREE,
                        "Outcome, schemes and reasons of a credit are those that follow from its grounds."),
                new RuleBeyondSchema("credit", MappingCodes.CREDIT_DUPLICATE, "No item has two credits."),
                new RuleBeyondSchema(
                        "crosswalk", CrosswalkCodes.ONE_LIST, "Source and target of a crosswalk are two lists."),
                new RuleBeyondSchema(
                        "crosswalk",
                        CrosswalkCodes.ITEMS_EDITION,
                        "Rows of a crosswalk name evidence items where it has their edition, and nowhere else."));
    }
}
