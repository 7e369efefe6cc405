package io.github.opendspt.model.assessment;

import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.json.ObjectShape;
import io.github.opendspt.model.json.ObjectShape.Member;
import io.github.opendspt.model.json.Shape;
import io.github.opendspt.model.json.Shapes;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a certificate looks like in a document. */
final class CertificateShape {

    private CertificateShape() {}

    /** The shape, with the schemes that certificates may be of. */
    static Shape<Certificate> of(Shape<CertificateScheme> schemes) {
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
                "The body that accredits the certifier, such as UKAS.");
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
        shape.schemaRules(CertificateShape::addRules);
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
    private static void addRules(ObjectNode schema) {
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
        iso.putObject("else").putObject("properties").put("version", false);

        ObjectNode unaccredited = rules.addObject();
        ifScheme(
                unaccredited,
                CertificateScheme.CYBER_ESSENTIALS,
                CertificateScheme.CYBER_ESSENTIALS_PLUS,
                CertificateScheme.PSN_IA,
                CertificateScheme.NHSMAIL);
        unaccredited.putObject("then").putObject("properties").put("accreditation", false);
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
}
