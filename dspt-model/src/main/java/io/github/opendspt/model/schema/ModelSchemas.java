package io.github.opendspt.model.schema;

import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.caf.CafAssessmentJson;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.caf.CafOutcomesJson;
import io.github.opendspt.model.caf.CafProfileJson;
import io.github.opendspt.model.catalogue.CatalogueJson;
import io.github.opendspt.model.internal.JsonObject;
import io.github.opendspt.model.json.ProblemReportJson;
import io.github.opendspt.model.json.Shape;
import io.github.opendspt.model.register.RegisterJson;
import io.github.opendspt.model.register.RelianceJson;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.model.requirement.RequirementSetJson;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The JSON Schemas of the documents of this module, and the way to draw those of others.
 *
 * <p>Every schema is drawn from the very shape by which documents are read, so the two cannot drift apart. Patterns are
 * written in what {@link java.util.regex} and ECMA-262 with the {@code u} flag share. Thread-safe.
 */
public final class ModelSchemas {

    private static final String ID_PREFIX = "urn:opendspt:schema:";

    private ModelSchemas() {}

    /**
     * The schemas of the documents of this module.
     *
     * @return the schemas, in order of their names
     */
    public static List<SchemaDocument> all() {
        return List.of(
                draw("assessment", "DSPT assessment", AssessmentJson.shape()),
                draw("caf-assessment", "DSPT assessment, CAF-aligned", CafAssessmentJson.shape()),
                draw("caf-outcomes", "DSPT outcomes, CAF-aligned", CafOutcomesJson.shape()),
                draw("caf-profile", "DSPT profile of expected levels, CAF-aligned", CafProfileJson.shape()),
                draw("catalogue", "DSPT catalogue", CatalogueJson.shape()),
                draw("problem", "DSPT problem report", ProblemReportJson.shape()),
                draw("register-check", "DSPT register check", RegisterJson.checkShape()),
                draw("register-status", "DSPT register status", RegisterJson.statusShape()),
                draw("reliance", "DSPT rule of reliance", RelianceJson.shape()),
                draw("reliance-answer", "DSPT answer by a rule of reliance", RelianceJson.answerShape()),
                draw("requirements", "DSPT requirement set", RequirementSetJson.shape()));
    }

    /**
     * Looks up the schema of a document of this module.
     *
     * @param name its name
     * @return the schema; empty if no document of this module has that name
     */
    public static Optional<SchemaDocument> find(String name) {
        Objects.requireNonNull(name, "name");
        return all().stream().filter(schema -> schema.name().equals(name)).findFirst();
    }

    /**
     * Draws the first major version of the schema of a document from its shape.
     *
     * @param name the name of the document, lower-case letters and hyphens
     * @param title a short title
     * @param shape what the document looks like
     * @return the schema, with the id {@code urn:opendspt:schema:NAME:1}
     */
    public static SchemaDocument draw(String name, String title, Shape<?> shape) {
        Objects.requireNonNull(name, "name");
        String id = ID_PREFIX + name + ":1";
        return document(name, id, shape.schema(id, title));
    }

    /**
     * Draws the schema of an assessment by one requirement set, from which a form can be made: only the items and
     * assertions of that set, each item with its title and the kind of answer that it asks for, and only that edition and
     * category. It is stricter than the schema of assessments, which also takes what a scorer reports as a finding.
     *
     * @param requirements the requirement set
     * @return the schema, named {@code assessment-EDITION-category-N}
     */
    public static SchemaDocument assessment(RequirementSet requirements) {
        Objects.requireNonNull(requirements, "requirements");
        String name = "assessment-" + requirements.edition() + "-category-" + requirements.category();
        String id = ID_PREFIX + "assessment:1:" + requirements.edition() + ":category-" + requirements.category();
        return document(name, id, SpecialisedAssessment.schema(id, requirements));
    }

    /**
     * Draws the schema of an assessment of the CAF-aligned track by the outcomes of one edition, from which a form can be made:
     * only that edition and its outcomes, each with its title and only the levels that it has (rule E5).
     *
     * @param outcomes the outcomes of the edition
     * @return the schema, named {@code caf-assessment-EDITION}
     */
    public static SchemaDocument assessment(CafOutcomes outcomes) {
        return ofEdition(
                "caf-assessment", "DSPT assessment, CAF-aligned, ", outcomes, CafAssessmentJson.shape(outcomes));
    }

    /**
     * Draws the schema of a profile of expected levels by the outcomes of one edition: only that edition and its outcomes, each
     * with only the levels that it has.
     *
     * @param outcomes the outcomes of the edition
     * @return the schema, named {@code caf-profile-EDITION}
     */
    public static SchemaDocument profile(CafOutcomes outcomes) {
        return ofEdition(
                "caf-profile",
                "DSPT profile of expected levels, CAF-aligned, ",
                outcomes,
                CafProfileJson.shape(outcomes));
    }

    private static SchemaDocument ofEdition(String name, String title, CafOutcomes outcomes, Shape<?> shape) {
        String id = ID_PREFIX + name + ":1:" + outcomes.edition();
        return document(name + "-" + outcomes.edition(), id, shape.schema(id, title + outcomes.edition()));
    }

    private static SchemaDocument document(String name, String id, JsonObject schema) {
        return new SchemaDocument(name, id, schema.toJson() + "\n");
    }
}
