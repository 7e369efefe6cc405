package io.github.opendspt.model.register;

import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.constraint.Bounds;
import io.github.opendspt.model.internal.JsonObject;
import io.github.opendspt.model.json.CommonShapes;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.DocumentWriter;
import io.github.opendspt.model.json.ObjectShape;
import io.github.opendspt.model.json.ObjectShape.Member;
import io.github.opendspt.model.json.Shape;
import io.github.opendspt.model.json.Shapes;
import io.github.opendspt.model.register.Reliance.ApprovedPlan;
import io.github.opendspt.model.register.Reliance.CertificateDemand;
import io.github.opendspt.model.register.Reliance.EditionDemand;
import io.github.opendspt.model.register.RelianceAnswer.Clause;
import io.github.opendspt.model.register.RelianceAnswer.Subject;
import io.github.opendspt.model.register.RelianceAnswer.Truth;
import io.github.opendspt.model.register.RelianceAnswer.Verdict;
import io.github.opendspt.model.requirement.Provenance;
import io.github.opendspt.model.requirement.RequirementShapes;
import java.time.LocalDate;
import java.util.List;

/**
 * Rules of reliance and answers by them as JSON: the formats {@value Reliance#FORMAT} and {@value RelianceAnswer#FORMAT}.
 */
public final class RelianceJson {

    private static final Shape<Reliance> RULE = rule();
    private static final DocumentReader<Reliance> RULE_READER = DocumentReader.of(RULE);
    private static final DocumentWriter<Reliance> RULE_WRITER = DocumentWriter.of(RULE);

    private static final Shape<RelianceAnswer> ANSWER = answer();
    private static final DocumentReader<RelianceAnswer> ANSWER_READER = DocumentReader.of(ANSWER);
    private static final DocumentWriter<RelianceAnswer> ANSWER_WRITER = DocumentWriter.of(ANSWER);

    private RelianceJson() {}

    /**
     * Gives the strict reader of rules, with default limits.
     *
     * @return the reader, always the same
     */
    public static DocumentReader<Reliance> reader() {
        return RULE_READER;
    }

    /**
     * Gives the writer of rules.
     *
     * @return the writer, always the same
     */
    public static DocumentWriter<Reliance> writer() {
        return RULE_WRITER;
    }

    /**
     * Gives the shape of a rule.
     *
     * @return the shape
     */
    public static Shape<Reliance> shape() {
        return RULE;
    }

    /**
     * Gives the strict reader of answers, with default limits.
     *
     * @return the reader, always the same
     */
    public static DocumentReader<RelianceAnswer> answerReader() {
        return ANSWER_READER;
    }

    /**
     * Gives the writer of answers.
     *
     * @return the writer, always the same
     */
    public static DocumentWriter<RelianceAnswer> answerWriter() {
        return ANSWER_WRITER;
    }

    /**
     * Gives the shape of an answer.
     *
     * @return the shape
     */
    public static Shape<RelianceAnswer> answerShape() {
        return ANSWER;
    }

    private static Shape<Reliance> rule() {
        ObjectShape.Builder<Reliance> shape = ObjectShape.document(
                "reliance",
                Reliance.FORMAT,
                "When someone may rely on a publication: clauses, all of which must hold.");
        Member<String> name = shape.required("name", ruleName(), "The short name, lower-case words joined by hyphens.");
        Member<String> title =
                shape.required("title", Shapes.nonBlankText(Reliance.MAX_TEXT), "What the rule is, for people.");
        Member<Provenance> provenance =
                shape.optional("provenance", RequirementShapes.provenance(), "Where the rule comes from.");
        Member<Boolean> organisationCode = shape.optional(
                "organisationCode",
                Shapes.bool(),
                false,
                "Whether the code of the organisation must be given; absent means that it need not.");
        Member<Status> minimumStatus =
                shape.required("minimumStatus", Shapes.token(Status.class), "The lowest status that is accepted.");
        Member<EditionDemand> edition = shape.required(
                "edition", Shapes.token(EditionDemand.class), "Which edition the publication must be for.");
        Member<Integer> withinMonths = shape.optional(
                "withinMonths",
                Shapes.integer(1, Reliance.MAX_MONTHS),
                "How many months ago at most a publication was made that is not for the latest edition.");
        Member<ApprovedPlan> approvedPlan = shape.optional(
                "approvedPlan",
                approvedPlan(),
                "That an approved improvement plan is accepted in place of Standards Met; absent means that it is"
                        + " not.");
        Member<List<CertificateDemand>> certificates = shape.optional(
                "certificates",
                Shapes.list(certificate(), Bounds.RULES),
                List.of(),
                "The certificates that must be held, each of the demands.");
        Member<List<String>> alternatives = shape.optional(
                "alternatives",
                Shapes.list(Shapes.nonBlankText(Reliance.MAX_TEXT), Bounds.RULES),
                List.of(),
                "What is accepted in place of a publication and cannot be decided from data, for people.");
        shape.schemaRules(RelianceJson::addRules);
        return shape.build(
                values -> new Reliance(
                        values.get(name),
                        values.get(title),
                        values.orNull(provenance),
                        values.get(organisationCode),
                        values.get(minimumStatus),
                        values.get(edition),
                        values.orNull(withinMonths),
                        values.orNull(approvedPlan),
                        values.get(certificates),
                        values.get(alternatives)),
                (value, parts) -> {
                    parts.put(name, value.name());
                    parts.put(title, value.title());
                    parts.put(provenance, value.provenance());
                    parts.put(organisationCode, value.organisationCode());
                    parts.put(minimumStatus, value.minimumStatus());
                    parts.put(edition, value.edition());
                    parts.put(withinMonths, value.withinMonths());
                    parts.put(approvedPlan, value.approvedPlan());
                    parts.put(certificates, value.certificates());
                    parts.put(alternatives, value.alternatives());
                });
    }

    /** What {@link Reliance#inconsistencies()} says. */
    private static void addRules(JsonObject schema) {
        schema.withObjects(
                "allOf",
                List.of(
                        contradiction(
                                "withinMonths",
                                "edition",
                                new JsonObject().with("const", EditionDemand.LATEST.token())),
                        contradiction(
                                "approvedPlan",
                                "minimumStatus",
                                new JsonObject()
                                        .with("not", new JsonObject().with("const", Status.STANDARDS_MET.token())))));
    }

    /** That a member does not go with another of a kind. */
    private static JsonObject contradiction(String member, String other, JsonObject kind) {
        JsonObject both = new JsonObject()
                .withTexts("required", List.of(member, other))
                .with("properties", new JsonObject().with(member, true).with(other, kind));
        return new JsonObject().with("not", both);
    }

    private static Shape<String> ruleName() {
        return Shapes.parsed(Reliance.NAME_FORM, RelianceJson::checkedName, text -> null, RegisterCodes.RELIANCE_NAME);
    }

    private static String checkedName(String name) {
        if (!Reliance.isName(name)) {
            throw new IllegalArgumentException("a name is lower-case words joined by hyphens");
        }
        return name;
    }

    private static Shape<ApprovedPlan> approvedPlan() {
        ObjectShape.Builder<ApprovedPlan> shape = ObjectShape.named(
                "acceptedPlan", "That an approved improvement plan is accepted in place of Standards Met.");
        Member<String> conditions =
                shape.required("conditions", Shapes.nonBlankText(Reliance.MAX_TEXT), "The conditions, for people.");
        return shape.build(values -> new ApprovedPlan(values.get(conditions)), (value, parts) -> {
            parts.put(conditions, value.conditions());
        });
    }

    private static Shape<CertificateDemand> certificate() {
        ObjectShape.Builder<CertificateDemand> shape =
                ObjectShape.named("certificateDemand", "A certificate that must be held and count on the day.");
        Member<List<CertificateScheme>> schemes = shape.required(
                "schemes",
                Shapes.list(CommonShapes.certificateScheme(), Bounds.SCHEMES),
                "The schemes, any one of which will do.");
        shape.schemaRules(schema -> schema.object("properties")
                .object("schemes")
                .with("minItems", 1)
                .with("uniqueItems", true));
        return shape.build(values -> new CertificateDemand(values.get(schemes)), (value, parts) -> {
            parts.put(schemes, value.schemes());
        });
    }

    private static Shape<RelianceAnswer> answer() {
        ObjectShape.Builder<RelianceAnswer> shape = ObjectShape.document(
                "relianceAnswer",
                RelianceAnswer.FORMAT,
                "Whether a publication may be relied on by a rule on a day, and why.");
        Member<String> rule = shape.required("rule", ruleName(), "The name of the rule.");
        Member<OdsCode> odsCode = shape.optional(
                "odsCode", CommonShapes.odsCode(), "The code of the organisation; left out where it is not known.");
        Member<LocalDate> asAt = shape.required("asAt", Shapes.date(), "The day.");
        Member<Verdict> verdict = shape.required("answer", Shapes.token(Verdict.class), "The answer.");
        Member<String> conditions = shape.optional(
                "conditions",
                Shapes.nonBlankText(Reliance.MAX_TEXT),
                "The conditions under which the publication may be relied on; left out where there are none.");
        Member<List<Clause>> clauses =
                shape.required("clauses", Shapes.list(clause(), Bounds.RULES), "The clauses of the rule.");
        Member<List<String>> alternatives = shape.optional(
                "alternatives",
                Shapes.list(Shapes.nonBlankText(Reliance.MAX_TEXT), Bounds.RULES),
                List.of(),
                "What the rule accepts in place of the publication and cannot be decided from data.");
        Member<LocalDate> changesOn = shape.optional(
                "changesOn",
                Shapes.date(),
                "The first day on which the answer is another one; left out where none is known.");
        Member<Verdict> changesTo = shape.optional("changesTo", Shapes.token(Verdict.class), "The answer on that day.");
        shape.schemaRules(schema -> schema.with(
                "dependentRequired",
                new JsonObject()
                        .withTexts("changesOn", List.of("changesTo"))
                        .withTexts("changesTo", List.of("changesOn"))));
        return shape.build(
                values -> new RelianceAnswer(
                        values.get(rule),
                        values.orNull(odsCode),
                        values.get(asAt),
                        values.get(verdict),
                        values.orNull(conditions),
                        values.get(clauses),
                        values.get(alternatives),
                        values.orNull(changesOn),
                        values.orNull(changesTo)),
                (value, parts) -> {
                    parts.put(rule, value.rule());
                    parts.put(odsCode, value.odsCode());
                    parts.put(asAt, value.asAt());
                    parts.put(verdict, value.answer());
                    parts.put(conditions, value.conditions());
                    parts.put(clauses, value.clauses());
                    parts.put(alternatives, value.alternatives());
                    parts.put(changesOn, value.changesOn());
                    parts.put(changesTo, value.changesTo());
                });
    }

    private static Shape<Clause> clause() {
        ObjectShape.Builder<Clause> shape =
                ObjectShape.named("relianceClause", "A clause of a rule, and whether it holds.");
        Member<Subject> subject = shape.required("subject", Shapes.token(Subject.class), "What it is about.");
        Member<Truth> truth = shape.required("truth", Shapes.token(Truth.class), "Whether it holds.");
        Member<List<Reason>> reasons =
                shape.required("reasons", Shapes.list(CommonShapes.reason(), Bounds.REASONS), "Why.");
        return shape.build(
                values -> new Clause(values.get(subject), values.get(truth), values.get(reasons)), (value, parts) -> {
                    parts.put(subject, value.subject());
                    parts.put(truth, value.truth());
                    parts.put(reasons, value.reasons());
                });
    }
}
