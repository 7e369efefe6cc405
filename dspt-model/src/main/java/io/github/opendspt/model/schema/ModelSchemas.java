package io.github.opendspt.model.schema;

import io.github.opendspt.model.ModelCodes;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafAssessmentJson;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.caf.CafOutcomesJson;
import io.github.opendspt.model.caf.CafProfile;
import io.github.opendspt.model.caf.CafProfileJson;
import io.github.opendspt.model.catalogue.CatalogueIndex;
import io.github.opendspt.model.catalogue.CatalogueJson;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.internal.JsonObject;
import io.github.opendspt.model.json.ProblemReport;
import io.github.opendspt.model.json.ProblemReportJson;
import io.github.opendspt.model.json.Shape;
import io.github.opendspt.model.register.RegisterAnswer;
import io.github.opendspt.model.register.RegisterCheck;
import io.github.opendspt.model.register.RegisterCodes;
import io.github.opendspt.model.register.RegisterJson;
import io.github.opendspt.model.register.Reliance;
import io.github.opendspt.model.register.RelianceAnswer;
import io.github.opendspt.model.register.RelianceJson;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.model.requirement.RequirementSetJson;
import java.util.ArrayList;
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
     * The documents of this module that can be read.
     *
     * @return the kinds of document, in order of their names
     */
    public static List<DocumentKind<?>> documents() {
        return List.of(
                new DocumentKind<>("assessment", "DSPT assessment", Assessment.class, AssessmentJson.shape()),
                new DocumentKind<>(
                        "caf-assessment",
                        "DSPT assessment, CAF-aligned",
                        CafAssessment.class,
                        CafAssessmentJson.shape()),
                new DocumentKind<>(
                        "caf-outcomes", "DSPT outcomes, CAF-aligned", CafOutcomes.class, CafOutcomesJson.shape()),
                new DocumentKind<>(
                        "caf-profile",
                        "DSPT profile of expected levels, CAF-aligned",
                        CafProfile.class,
                        CafProfileJson.shape()),
                new DocumentKind<>("catalogue", "DSPT catalogue", CatalogueIndex.class, CatalogueJson.shape()),
                new DocumentKind<>("problem", "DSPT problem report", ProblemReport.class, ProblemReportJson.shape()),
                new DocumentKind<>(
                        "register-check", "DSPT register check", RegisterCheck.class, RegisterJson.checkShape()),
                new DocumentKind<>(
                        "register-status", "DSPT register status", RegisterAnswer.class, RegisterJson.statusShape()),
                new DocumentKind<>("reliance", "DSPT rule of reliance", Reliance.class, RelianceJson.shape()),
                new DocumentKind<>(
                        "reliance-answer",
                        "DSPT answer by a rule of reliance",
                        RelianceAnswer.class,
                        RelianceJson.answerShape()),
                new DocumentKind<>(
                        "requirements", "DSPT requirement set", RequirementSet.class, RequirementSetJson.shape()));
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
     * Looks up the schema of a document of this module.
     *
     * @param name its name
     * @return the schema; empty if no document of this module has that name
     */
    public static Optional<SchemaDocument> find(String name) {
        Objects.requireNonNull(name, "name");
        for (DocumentKind<?> document : documents()) {
            if (document.name().equals(name)) {
                return Optional.of(document.schema());
            }
        }
        return Optional.empty();
    }

    /**
     * The rules of the documents of this module that no schema can express, those of every document among them.
     *
     * @return all of them
     */
    public static List<RuleBeyondSchema> rulesBeyond() {
        String every = RuleBeyondSchema.EVERY_DOCUMENT;
        return List.of(
                rule(every, ModelCodes.JSON_ENCODING, "A document is UTF-8."),
                rule(every, ModelCodes.JSON_LONE_SURROGATE, "A document given as a text is Unicode text."),
                rule(
                        every,
                        ModelCodes.VALUE_NOT_TEXT,
                        "No text holds half of a surrogate pair, not even as an escape."),
                rule(every, ModelCodes.VALUE_WRONG_TYPE, "A whole number is written without point and exponent."),
                rule(every, ModelCodes.JSON_DUPLICATE_KEY, "An object does not have a member twice."),
                rule(every, ModelCodes.JSON_TRAILING_CONTENT, "Nothing follows the document."),
                rule(every, ModelCodes.JSON_TOO_LARGE, "The document is no larger than the reader's limit."),
                rule(every, ModelCodes.JSON_TOO_DEEP, "Objects and arrays nest no deeper than the reader's limit."),
                rule(every, ModelCodes.JSON_NAME_TOO_LONG, "No name of a member is longer than the reader's limit."),
                rule(
                        "assessment",
                        ModelCodes.CERTIFICATE_ENDS_BEFORE_IT_BEGINS,
                        "A certificate does not expire before it is issued."),
                rule(
                        "assessment, caf-assessment",
                        ModelCodes.PLAN_APPROVED_BEFORE_SUBMITTED,
                        "An improvement plan is not approved before it is submitted."),
                rule(
                        "assessment, audit-plan, caf-assessment",
                        ModelCodes.EVIDENCE_OBSERVED_AFTER_COLLECTED,
                        "Evidence is observed before it is collected."),
                rule(
                        "assessment, audit-plan, caf-assessment",
                        ModelCodes.EVIDENCE_VALID_UNTIL_BEFORE_OBSERVED,
                        "Evidence is current on the day on which it is observed."),
                rule("requirements", ModelCodes.REQUIREMENTS_DUPLICATE_STANDARD, "No two standards have one number."),
                rule("requirements", ModelCodes.REQUIREMENTS_DUPLICATE, "No two assertions or items have one ref."),
                rule("requirements", ModelCodes.REQUIREMENTS_NO_STANDARD, "Every assertion's standard is in the set."),
                rule("requirements", ModelCodes.REQUIREMENTS_NO_ASSERTION, "Every item's assertion is in the set."),
                rule(
                        "requirements",
                        ModelCodes.REQUIREMENTS_NO_DEPENDENCY,
                        "Every item that another depends on is in the set."),
                rule(
                        "requirements",
                        ModelCodes.REQUIREMENTS_OTHER_EDITION,
                        "The edition facts are of the set's own edition."),
                rule("requirements", ModelCodes.REQUIREMENTS_CHECKSUM, "The checksum is that of the content."),
                rule("caf-outcomes", ModelCodes.CAF_OUTCOMES_DUPLICATE, "Nothing that an edition asks appears twice."),
                rule(
                        "caf-outcomes",
                        ModelCodes.CAF_OUTCOMES_ORPHAN,
                        "Every outcome's principle, every principle's objective and every policy's outcome are there."),
                rule("caf-outcomes", ModelCodes.CAF_OUTCOMES_CHECKSUM, "The checksum is that of the content."),
                rule(
                        "register-check, register-status",
                        RegisterCodes.PUBLICATION_DAYS_OUT_OF_ORDER,
                        "A publication is not probably good for shorter than it certainly is."),
                rule(
                        "register-check",
                        RegisterCodes.REGISTER_MORE_PROBLEMS_THAN_ROWS,
                        "There are not more problems of a register than rows that could not be read."),
                rule(
                        "reliance-answer",
                        RegisterCodes.RELIANCE_ANSWER_DISAGREES,
                        "An answer by a rule of reliance follows from its clauses."),
                rule(
                        "reliance-answer",
                        RegisterCodes.RELIANCE_CHANGE_NOT_LATER,
                        "An answer by a rule of reliance changes after its own day."),
                rule(
                        "reliance-answer",
                        RegisterCodes.RELIANCE_CHANGE_TO_SAME,
                        "An answer by a rule of reliance changes to another one."));
    }

    private static RuleBeyondSchema rule(String document, Code code, String rule) {
        return new RuleBeyondSchema(document, code, rule);
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
