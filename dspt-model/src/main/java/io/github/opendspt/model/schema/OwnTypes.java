package io.github.opendspt.model.schema;

import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.DataSecurityStandard;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.Confirmation;
import io.github.opendspt.model.assessment.Document;
import io.github.opendspt.model.assessment.Draft;
import io.github.opendspt.model.assessment.Evidence;
import io.github.opendspt.model.assessment.ImprovementPlan;
import io.github.opendspt.model.assessment.Iso27001Version;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.assessment.Publication;
import io.github.opendspt.model.assessment.Site;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafAssessmentJson;
import io.github.opendspt.model.caf.CafDraft;
import io.github.opendspt.model.caf.CafObjective;
import io.github.opendspt.model.caf.CafOutcome;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.caf.CafOutcomesJson;
import io.github.opendspt.model.caf.CafPrinciple;
import io.github.opendspt.model.caf.CafProfile;
import io.github.opendspt.model.caf.CafProfileJson;
import io.github.opendspt.model.caf.ExpectedLevel;
import io.github.opendspt.model.caf.OutcomeAnswer;
import io.github.opendspt.model.caf.PolicyAnswer;
import io.github.opendspt.model.caf.PolicyQuestion;
import io.github.opendspt.model.catalogue.CatalogueIndex;
import io.github.opendspt.model.catalogue.CatalogueJson;
import io.github.opendspt.model.code.Term;
import io.github.opendspt.model.json.CommonShapes;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.json.ProblemReport;
import io.github.opendspt.model.json.ProblemReportJson;
import io.github.opendspt.model.json.Shape;
import io.github.opendspt.model.json.Shapes;
import io.github.opendspt.model.requirement.Advice;
import io.github.opendspt.model.requirement.Assertion;
import io.github.opendspt.model.requirement.EditionFacts;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.KnownDate;
import io.github.opendspt.model.requirement.LeadTime;
import io.github.opendspt.model.requirement.OrganisationTypeRule;
import io.github.opendspt.model.requirement.Provenance;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.model.requirement.RequirementSetJson;
import io.github.opendspt.model.requirement.StatedTotals;
import io.github.opendspt.model.requirement.SuggestedKind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of the types of this library, cut out of those of its documents. */
final class OwnTypes {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final String REFERENCE = "#/$defs/";

    /** The types that are written as one word or number. */
    private static final Map<Class<?>, Shape<?>> VALUES = Map.of(
            Edition.class, CommonShapes.edition(),
            Category.class, CommonShapes.category(),
            OdsCode.class, CommonShapes.odsCode(),
            Ref.class, CommonShapes.ref(),
            CafOutcomeRef.class, CommonShapes.cafOutcomeRef(),
            AssertionRef.class, CommonShapes.assertionRef(),
            EvidenceRef.class, CommonShapes.evidenceRef(),
            CertificateScheme.class, CommonShapes.certificateScheme(),
            Checksum.class, CommonShapes.checksum(),
            Iso27001Version.class, Shapes.token(List.of(Iso27001Version.values()), Iso27001Version::token));

    /** The types that are written as objects, each with the definition that it is in some document. */
    private static final Map<Class<?>, String> DEFINITIONS = Map.ofEntries(
            Map.entry(Organisation.class, "organisation"),
            Map.entry(Certificate.class, "certificate"),
            Map.entry(Answer.class, "answer"),
            Map.entry(Document.class, "document"),
            Map.entry(Confirmation.class, "confirmation"),
            Map.entry(Evidence.class, "evidence"),
            Map.entry(Draft.class, "draft"),
            Map.entry(Site.class, "site"),
            Map.entry(Publication.class, "publication"),
            Map.entry(ImprovementPlan.class, "improvementPlan"),
            Map.entry(StatedTotals.class, "statedTotals"),
            Map.entry(EditionFacts.class, "editionFacts"),
            Map.entry(KnownDate.class, "knownDate"),
            Map.entry(OrganisationTypeRule.class, "organisationTypeRule"),
            Map.entry(Provenance.class, "provenance"),
            Map.entry(DataSecurityStandard.class, "standard"),
            Map.entry(Assertion.class, "assertion"),
            Map.entry(EvidenceItem.class, "evidenceItem"),
            Map.entry(SuggestedKind.class, "suggestedKind"),
            Map.entry(Advice.class, "advice"),
            Map.entry(LeadTime.class, "leadTime"),
            Map.entry(CatalogueIndex.Entry.class, "entry"),
            Map.entry(OutcomeAnswer.class, "outcomeAnswer"),
            Map.entry(CafDraft.class, "cafDraft"),
            Map.entry(PolicyAnswer.class, "policyAnswer"),
            Map.entry(PolicyQuestion.class, "policyQuestion"),
            Map.entry(CafObjective.class, "cafObjective"),
            Map.entry(CafPrinciple.class, "cafPrinciple"),
            Map.entry(CafOutcome.class, "cafOutcome"),
            Map.entry(ExpectedLevel.class, "expectedLevel"),
            Map.entry(Problem.class, "problem"));

    private static final Map<Class<?>, Shape<?>> DOCUMENTS = Map.of(
            Assessment.class, AssessmentJson.shape(),
            RequirementSet.class, RequirementSetJson.shape(),
            CafAssessment.class, CafAssessmentJson.shape(),
            CafOutcomes.class, CafOutcomesJson.shape(),
            CafProfile.class, CafProfileJson.shape(),
            CatalogueIndex.class, CatalogueJson.shape(),
            ProblemReport.class, ProblemReportJson.shape(),
            Finding.class, CommonShapes.finding(),
            Reason.class, CommonShapes.reason());

    private static final Map<String, Class<?>> BY_DEFINITION = byDefinition();

    private static final Map<Class<?>, ObjectNode> SCHEMAS = schemas();

    private OwnTypes() {}

    /** The schema of a type, a new tree; its references name the definitions of a document. Empty if it is not ours. */
    static Optional<ObjectNode> schema(Class<?> type) {
        if (Term.class.isAssignableFrom(type) && type.isEnum()) {
            return Optional.of(tokens(type));
        }
        return Optional.ofNullable(SCHEMAS.get(type)).map(ObjectNode::deepCopy);
    }

    /** Whether a type is written as one word or number, and so can be the name of a member. */
    static boolean isValue(Class<?> type) {
        return VALUES.containsKey(type) || (Term.class.isAssignableFrom(type) && type.isEnum());
    }

    /** The schema with its references turned into the generator's own. */
    static ObjectNode linked(ObjectNode schema, SchemaGenerationContext context) {
        for (String name : List.copyOf(schema.propertyNames())) {
            schema.set(name, linkedNode(schema.get(name), context));
        }
        return schema;
    }

    private static JsonNode linkedNode(JsonNode node, SchemaGenerationContext context) {
        if (node instanceof ObjectNode object) {
            return object.path("$ref").isString() ? reference(object, context) : linked(object, context);
        } else if (node instanceof ArrayNode array) {
            array.forEach(element -> linkedNode(element, context));
        }
        return node;
    }

    private static ObjectNode reference(ObjectNode object, SchemaGenerationContext context) {
        String name = object.remove("$ref").stringValue().substring(REFERENCE.length());
        Class<?> type = Objects.requireNonNull(BY_DEFINITION.get(name), name);
        ObjectNode reference =
                context.createDefinitionReference(context.getTypeContext().resolve(type));
        return reference.setAll(object);
    }

    private static ObjectNode tokens(Class<?> type) {
        List<Term> words =
                Arrays.stream(type.getEnumConstants()).map(Term.class::cast).toList();
        return bare(Shapes.token(words, Term::token));
    }

    private static ObjectNode bare(Shape<?> shape) {
        ObjectNode schema = (ObjectNode) MAPPER.readTree(shape.schema("", "").toJson());
        schema.remove(List.of("$schema", "$id", "title"));
        return schema;
    }

    /** Puts definitions that are of no type of their own, the alternatives of a type, where they are referred to. */
    private static void inlineAlternatives(ObjectNode definitions) {
        for (String name : List.copyOf(definitions.propertyNames())) {
            if (!BY_DEFINITION.containsKey(name)) {
                JsonNode alternative = definitions.remove(name);
                for (JsonNode parent : definitions.findParents("$ref")) {
                    if (parent.get("$ref").stringValue().equals(REFERENCE + name)) {
                        ((ObjectNode) parent).remove("$ref");
                        ((ObjectNode) parent).setAll((ObjectNode) alternative.deepCopy());
                    }
                }
            }
        }
    }

    private static Map<String, Class<?>> byDefinition() {
        Map<String, Class<?>> types = new HashMap<>();
        DEFINITIONS.forEach((type, name) -> types.put(name, type));
        return Map.copyOf(types);
    }

    private static Map<Class<?>, ObjectNode> schemas() {
        Map<Class<?>, ObjectNode> schemas = new HashMap<>();
        VALUES.forEach((type, shape) -> schemas.put(type, bare(shape)));
        DOCUMENTS.forEach((type, shape) -> {
            ObjectNode schema = bare(shape);
            schemas.put(type, schema);
            if (schema.remove("$defs") instanceof ObjectNode definitions) {
                inlineAlternatives(definitions);
                definitions.forEachEntry((name, definition) ->
                        schemas.put(Objects.requireNonNull(BY_DEFINITION.get(name)), (ObjectNode) definition));
            }
        });
        return Map.copyOf(schemas);
    }
}
