package io.github.opendspt.model.assessment;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.json.CommonShapes;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.DocumentWriter;
import io.github.opendspt.model.json.ObjectShape;
import io.github.opendspt.model.json.ObjectShape.Member;
import io.github.opendspt.model.json.Shape;
import io.github.opendspt.model.json.Shapes;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Assessments as JSON: the format {@value Assessment#FORMAT}. */
public final class AssessmentJson {

    private static final Shape<Assessment> SHAPE = assessment(CommonShapes.certificateScheme());

    private static final DocumentReader<Assessment> READER = DocumentReader.of(SHAPE);

    private static final DocumentWriter<Assessment> WRITER = DocumentWriter.of(SHAPE);

    private AssessmentJson() {}

    /**
     * The strict reader with default limits.
     *
     * @return the reader, always the same
     */
    public static DocumentReader<Assessment> reader() {
        return READER;
    }

    /**
     * A reader that also knows certificate schemes of the host's own.
     *
     * @param first a scheme
     * @param more further schemes
     * @return a new reader
     */
    public static DocumentReader<Assessment> readerWith(CertificateScheme first, CertificateScheme... more) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(more, "more");
        List<CertificateScheme> schemes = Stream.of(
                        CertificateScheme.known().stream(), Stream.of(first), Arrays.stream(more))
                .flatMap(stream -> stream)
                .distinct()
                .toList();
        return DocumentReader.of(assessment(Shapes.token(schemes, CertificateScheme::token)));
    }

    /**
     * The writer.
     *
     * @return the writer, always the same
     */
    public static DocumentWriter<Assessment> writer() {
        return WRITER;
    }

    /**
     * What an assessment looks like.
     *
     * @return the shape
     */
    public static Shape<Assessment> shape() {
        return SHAPE;
    }

    private static Shape<Assessment> assessment(Shape<CertificateScheme> schemes) {
        ObjectShape.Builder<Assessment> shape = ObjectShape.named(
                "assessment",
                "What an organisation put into the Data Security and Protection Toolkit for one edition.");
        shape.required(
                "format",
                Shapes.constant(Assessment.FORMAT),
                value -> Assessment.FORMAT,
                "The name and major version of the format.");
        Member<Edition> edition = shape.required(
                "edition", CommonShapes.edition(), Assessment::edition, "The edition: two consecutive years.");
        Member<Category> category = shape.optional(
                "category",
                CommonShapes.category(),
                Assessment::category,
                "The organisation category. It may be left out where organisation type and edition decide it.");
        Member<Organisation> organisation = shape.required(
                "organisation", organisation(), Assessment::organisation, "The organisation that is assessed.");
        Member<List<Certificate>> certificates = shape.optional(
                "certificates",
                Shapes.list(certificate(schemes)),
                Assessment::certificates,
                List.of(),
                "The certificates in its profile, in any order.");
        Member<SortedMap<EvidenceRef, Answer>> answers = shape.optional(
                "answers",
                Shapes.map(CommonShapes.evidenceRef(), answer()),
                Assessment::answers,
                Collections.emptySortedMap(),
                "The answers, each under the ref of its evidence item.");
        Member<SortedMap<AssertionRef, Confirmation>> confirmed = shape.optional(
                "confirmedAssertions",
                Shapes.map(CommonShapes.assertionRef(), confirmation()),
                Assessment::confirmedAssertions,
                Collections.emptySortedMap(),
                "The confirmations, each under the ref of its assertion.");
        Member<ImprovementPlan> plan = shape.optional(
                "improvementPlan",
                improvementPlan(),
                Assessment::improvementPlan,
                "The plan to reach Standards Met; left out where there is none.");
        Member<PreviousStatus> previous = shape.optional(
                "previousStatus",
                Shapes.token(PreviousStatus.class),
                Assessment::previousStatus,
                "The status of the last publication in any edition; left out where it is not known.");
        return shape.build(values -> new Assessment(
                values.get(edition),
                values.orNull(category),
                values.get(organisation),
                values.get(certificates),
                values.get(answers),
                values.get(confirmed),
                values.orNull(plan),
                values.orNull(previous)));
    }

    private static Shape<Organisation> organisation() {
        ObjectShape.Builder<Organisation> shape =
                ObjectShape.named("organisation", "The organisation that is assessed.");
        Member<OdsCode> odsCode = shape.required(
                "odsCode", CommonShapes.odsCode(), Organisation::odsCode, "Its code in the Organisation Data Service.");
        Member<String> name =
                shape.required("name", Shapes.nonBlankText(Organisation.MAX_NAME), Organisation::name, "Its name.");
        Member<OrganisationType> type = shape.required(
                "type", Shapes.token(OrganisationType.class), Organisation::type, "What kind of organisation it is.");
        return shape.build(values -> new Organisation(values.get(odsCode), values.get(name), values.get(type)));
    }

    private static Shape<Certificate> certificate(Shape<CertificateScheme> schemes) {
        Shape<String> text = Shapes.nonBlankText(Certificate.MAX_TEXT);
        ObjectShape.Builder<Certificate> shape =
                ObjectShape.named("certificate", "A certificate in the organisation's profile.");
        Member<CertificateScheme> scheme = shape.required("scheme", schemes, Certificate::scheme, "The scheme.");
        Member<Iso27001Version> version = shape.optional(
                "version",
                Shapes.token(List.of(Iso27001Version.values()), Iso27001Version::token),
                Certificate::version,
                "The version of ISO 27001; left out where it is not known.");
        Member<String> number = shape.optional("number", text, Certificate::number, "The number of the certificate.");
        Member<LocalDate> issuedOn =
                shape.optional("issuedOn", Shapes.date(), Certificate::issuedOn, "The first day on which it is valid.");
        Member<LocalDate> expiresOn = shape.optional(
                "expiresOn", Shapes.date(), Certificate::expiresOn, "The last day on which it is valid.");
        Member<CertificateScope> scope = shape.optional(
                "scope",
                Shapes.token(CertificateScope.class),
                Certificate::scope,
                "How much of the organisation it covers; left out where it is not stated.");
        Member<String> accreditation = shape.optional(
                "accreditation",
                text,
                Certificate::accreditation,
                "The body that accredits the certifier of ISO 27001.");
        Member<String> holder = shape.optional(
                "holder",
                text,
                Certificate::holder,
                "To whom it was issued; left out where that is the organisation itself.");
        Member<CertificateStatus> status = shape.optional(
                "status",
                Shapes.token(CertificateStatus.class),
                Certificate::status,
                "What the issuer has done with it since; active if left out.");
        shape.schemaRules(AssessmentJson::addCertificateRules);
        return shape.build(values -> new Certificate(
                values.get(scheme),
                values.orNull(version),
                values.orNull(number),
                values.orNull(issuedOn),
                values.orNull(expiresOn),
                values.orNull(scope),
                values.orNull(accreditation),
                values.orNull(holder),
                values.orNull(status)));
    }

    /** What {@link Certificate#inconsistencies()} says, but for the order of the dates, which no schema can express. */
    private static void addCertificateRules(ObjectNode schema) {
        ArrayNode rules = schema.putArray("allOf");
        ObjectNode undated = rules.addObject();
        ifScheme(undated, CertificateScheme.PSN_IA, CertificateScheme.NHSMAIL);
        List.of("number", "issuedOn", "expiresOn")
                .forEach(undated.putObject("else").putArray("required")::add);
        undated.putObject("then").putObject("properties").put("scope", false);

        ObjectNode cyberEssentials = rules.addObject();
        ifScheme(cyberEssentials, CertificateScheme.CYBER_ESSENTIALS, CertificateScheme.CYBER_ESSENTIALS_PLUS);
        thenScope(
                cyberEssentials,
                CertificateScope.WHOLE_ORGANISATION,
                CertificateScope.SUBSET,
                CertificateScope.UNSTATED);

        ObjectNode iso = rules.addObject();
        ifScheme(iso, CertificateScheme.ISO_27001);
        thenScope(iso, CertificateScope.ALL_HEALTH_AND_CARE_DATA, CertificateScope.PARTIAL, CertificateScope.UNSTATED);
        iso.putObject("else").putObject("properties").put("version", false).put("accreditation", false);
    }

    private static void ifScheme(ObjectNode rule, CertificateScheme... schemes) {
        ObjectNode condition = rule.putObject("if");
        ArrayNode words = condition.putObject("properties").putObject("scheme").putArray("enum");
        for (CertificateScheme scheme : schemes) {
            words.add(scheme.token());
        }
        condition.putArray("required").add("scheme");
    }

    private static void thenScope(ObjectNode rule, CertificateScope... scopes) {
        ArrayNode words = rule.putObject("then")
                .putObject("properties")
                .putObject("scope")
                .putArray("enum");
        for (CertificateScope scope : scopes) {
            words.add(scope.token());
        }
    }

    private static Shape<Answer> answer() {
        ObjectShape.Builder<Answer> shape = ObjectShape.named(
                "answer",
                "The answer to an evidence item: exactly one of yes, text, documents and date, and what goes with it.");
        Member<Boolean> yes = shape.optional("yes", Shapes.bool(), Answer::yes, "A tick; false is no.");
        Member<String> text =
                shape.optional("text", Shapes.text(Answer.MAX_TEXT), Answer::text, "A text; blank, it is incomplete.");
        Member<List<Document>> documents = shape.optional(
                "documents", Shapes.list(document()), Answer::documents, "Documents; with none, it is incomplete.");
        Member<LocalDate> date = shape.optional("date", Shapes.date(), Answer::date, "A date.");
        Member<Boolean> notApplicable = shape.optional(
                "notApplicable",
                Shapes.bool(),
                Answer::notApplicable,
                false,
                "Whether the organisation says that the item does not apply to it.");
        Member<String> comment = shape.optional("comment", Shapes.text(Answer.MAX_TEXT), Answer::comment, "A remark.");
        Member<LocalDate> recordedOn = shape.optional(
                "recordedOn", Shapes.date(), Answer::recordedOn, "The day on which the answer was given.");
        Member<LocalDate> reviewBy = shape.optional(
                "reviewBy", Shapes.date(), Answer::reviewBy, "The day by which it is to be looked at again.");
        Member<String> owner =
                shape.optional("owner", Shapes.text(Answer.MAX_OWNER), Answer::owner, "Who looks after it.");
        shape.schemaRules(schema -> {
            ArrayNode kinds = schema.putArray("oneOf");
            List.of("yes", "text", "documents", "date")
                    .forEach(kind -> kinds.addObject().putArray("required").add(kind));
        });
        return shape.build(values -> new Answer(
                values.orNull(yes),
                values.orNull(text),
                values.orNull(documents),
                values.orNull(date),
                values.get(notApplicable),
                values.orNull(comment),
                values.orNull(recordedOn),
                values.orNull(reviewBy),
                values.orNull(owner)));
    }

    private static Shape<Document> document() {
        ObjectShape.Builder<Document> shape =
                ObjectShape.named("document", "A document given as evidence. It is never opened.");
        Member<String> name =
                shape.required("name", Shapes.nonBlankText(Document.MAX_NAME), Document::name, "What it is called.");
        Member<String> uri =
                shape.optional("uri", Shapes.text(Document.MAX_URI), Document::uri, "Where it is kept, as free text.");
        return shape.build(values -> new Document(values.get(name), values.orNull(uri)));
    }

    private static Shape<Confirmation> confirmation() {
        ObjectShape.Builder<Confirmation> shape =
                ObjectShape.named("confirmation", "That someone in charge confirmed an assertion.");
        Member<String> by = shape.required(
                "by",
                Shapes.nonBlankText(Confirmation.MAX_BY),
                Confirmation::by,
                "Who confirmed it: a name or a role.");
        Member<LocalDate> on =
                shape.required("on", Shapes.date(), Confirmation::on, "The day; it counts from this day on.");
        return shape.build(values -> new Confirmation(values.get(by), values.get(on)));
    }

    private static Shape<ImprovementPlan> improvementPlan() {
        ObjectShape.Builder<ImprovementPlan> shape =
                ObjectShape.named("improvementPlan", "The plan to reach Standards Met.");
        Member<LocalDate> submittedOn =
                shape.optional("submittedOn", Shapes.date(), ImprovementPlan::submittedOn, "The day it was handed in.");
        Member<LocalDate> approvedOn = shape.optional(
                "approvedOn", Shapes.date(), ImprovementPlan::approvedOn, "The day on which NHS England approved it.");
        return shape.build(values -> new ImprovementPlan(values.orNull(submittedOn), values.orNull(approvedOn)));
    }
}
