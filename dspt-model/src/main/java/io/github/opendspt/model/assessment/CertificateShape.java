package io.github.opendspt.model.assessment;

import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.internal.JsonObject;
import io.github.opendspt.model.json.ObjectShape;
import io.github.opendspt.model.json.ObjectShape.Member;
import io.github.opendspt.model.json.Shape;
import io.github.opendspt.model.json.Shapes;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What a certificate looks like in a document. */
final class CertificateShape {

    private CertificateShape() {}

    /** The shape, with the schemes that certificates may be of. */
    static Shape<Certificate> of(Shape<CertificateScheme> schemes) {
        Shape<String> text = Shapes.nonBlankText(Certificate.MAX_TEXT);
        ObjectShape.Builder<Certificate> shape =
                ObjectShape.named("certificate", "A certificate in the organisation's profile.");
        Member<CertificateScheme> scheme = shape.required("scheme", schemes, "The scheme.");
        Member<Iso27001Version> version = shape.optional(
                "version",
                Shapes.token(List.of(Iso27001Version.values()), Iso27001Version::token),
                "The version of ISO 27001; left out where it is not known.");
        Member<String> number = shape.optional("number", text, "The number of the certificate.");
        Member<LocalDate> issuedOn = shape.optional("issuedOn", Shapes.date(), "The first day on which it is valid.");
        Member<LocalDate> expiresOn = shape.optional("expiresOn", Shapes.date(), "The last day on which it is valid.");
        Member<CertificateScope> scope = shape.optional(
                "scope",
                Shapes.token(CertificateScope.class),
                "How much of the organisation it covers; left out where it is not stated.");
        Member<String> accreditation =
                shape.optional("accreditation", text, "The body that accredits the certifier, such as UKAS.");
        Member<String> holder = shape.optional(
                "holder", text, "To whom it was issued; left out where that is the organisation itself.");
        Member<CertificateStatus> status = shape.optional(
                "status",
                Shapes.token(CertificateStatus.class),
                "What the issuer has done with it since; active if left out.");
        shape.schemaRules(CertificateShape::addRules);
        return shape.build(new ObjectShape.Form<>() {
            @Override
            public Certificate draft(ObjectShape.Members values) {
                return new Certificate(
                        values.get(scheme),
                        values.orNull(version),
                        values.orNull(number),
                        values.orNull(issuedOn),
                        values.orNull(expiresOn),
                        values.orNull(scope),
                        values.orNull(accreditation),
                        values.orNull(holder),
                        values.orNull(status));
            }

            @Override
            public void write(Certificate value, ObjectShape.Parts parts) {
                parts.put(scheme, value.scheme());
                parts.put(version, value.version());
                parts.put(number, value.number());
                parts.put(issuedOn, value.issuedOn());
                parts.put(expiresOn, value.expiresOn());
                parts.put(scope, value.scope());
                parts.put(accreditation, value.accreditation());
                parts.put(holder, value.holder());
                parts.put(status, value.status());
            }
        });
    }

    /** What {@link Certificate#inconsistencies()} says, but for the order of the dates, which no schema can express. */
    private static void addRules(JsonObject schema) {
        schema.withObjects(
                "allOf",
                List.of(
                        ifScheme(CertificateScheme.PSN_IA, CertificateScheme.NHSMAIL)
                                .with("then", absent("scope"))
                                .with("else", present("number", "issuedOn", "expiresOn")),
                        ifScheme(CertificateScheme.CYBER_ESSENTIALS, CertificateScheme.CYBER_ESSENTIALS_PLUS)
                                .with(
                                        "then",
                                        scopes(
                                                CertificateScope.WHOLE_ORGANISATION,
                                                CertificateScope.SUBSET,
                                                CertificateScope.UNSTATED)),
                        ifScheme(CertificateScheme.ISO_27001)
                                .with(
                                        "then",
                                        scopes(
                                                CertificateScope.ALL_HEALTH_AND_CARE_DATA,
                                                CertificateScope.PARTIAL,
                                                CertificateScope.UNSTATED))
                                .with("else", absent("version")),
                        ifScheme(
                                        CertificateScheme.CYBER_ESSENTIALS,
                                        CertificateScheme.CYBER_ESSENTIALS_PLUS,
                                        CertificateScheme.PSN_IA,
                                        CertificateScheme.NHSMAIL)
                                .with("then", absent("accreditation"))));
    }

    private static JsonObject ifScheme(CertificateScheme... schemes) {
        JsonObject words = words(Stream.of(schemes).map(CertificateScheme::token));
        return new JsonObject()
                .with(
                        "if",
                        properties(new JsonObject().with("scheme", words)).withTexts("required", List.of("scheme")));
    }

    private static JsonObject scopes(CertificateScope... scopes) {
        return properties(new JsonObject().with("scope", words(Stream.of(scopes).map(CertificateScope::token))));
    }

    private static JsonObject words(Stream<String> words) {
        return new JsonObject().withTexts("enum", words.toList());
    }

    private static JsonObject absent(String member) {
        return properties(new JsonObject().with(member, false));
    }

    /** Names the members that it asks for, which strict validators want of a schema. */
    private static JsonObject present(String... members) {
        JsonObject properties = new JsonObject();
        for (String member : members) {
            properties.with(member, true);
        }
        return properties(properties).withTexts("required", List.of(members));
    }

    private static JsonObject properties(JsonObject properties) {
        return new JsonObject().with("properties", properties);
    }
}
