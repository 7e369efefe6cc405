package io.github.opendspt.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.constraint.Text;
import io.github.opendspt.model.testing.Documents;
import io.github.opendspt.testing.JsonSchemas;
import io.github.opendspt.testing.Judges;
import io.github.opendspt.testing.Mutations;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class VendorSchemasTest {

    /** What a product might exchange: its own things around ours. */
    record CustomerFile(
            CustomerId id,
            @NotBlank String displayName,
            @Nullable @Text(max = 10) String nickname,
            Edition edition,
            OrganisationType type,
            @Nullable Status lastStatus,
            List<CertificateScheme> wanted,
            List<@NotBlank String> tags,
            Map<EvidenceRef, Note> notes,
            @Nullable Ref pinned,
            @Nullable Contact contact,
            @Nullable Certificate latest,
            @Valid Assessment assessment) {}

    record CustomerId(@JsonValue String value) {}

    record Note(@JsonProperty("body") @NotBlank String text, int priority) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Mail.class, name = "mail"),
        @JsonSubTypes.Type(value = Phone.class, name = "phone")
    })
    sealed interface Contact permits Mail, Phone {}

    record Mail(String address) implements Contact {}

    record Phone(String number) implements Contact {}

    /** A sealed type that says nothing to Jackson: it is written as whichever of the two it is. */
    sealed interface Amount permits Exact, Range {}

    record Exact(int value) implements Amount {}

    record Range(int from, int to) implements Amount {}

    record Priced(Amount amount) {}

    private static final SchemaDocument DRAWN =
            VendorSchemas.of("customer-file", "urn:example:customer-file:1", CustomerFile.class);

    private static final Schema SCHEMA = JsonSchemas.compileOwn(DRAWN.text());

    private static CustomerFile file(Assessment assessment) {
        return new CustomerFile(
                new CustomerId("c-1"),
                "Example",
                null,
                Edition.parse("2025-26"),
                OrganisationType.IT_SUPPLIER,
                Status.STANDARDS_MET,
                List.of(CertificateScheme.ISO_27001),
                List.of("a"),
                Map.of(EvidenceRef.parse("1.1.1"), new Note("remember", 1)),
                Ref.parse("1.3"),
                new Mail("a@example.org"),
                Certificate.builder(CertificateScheme.NHSMAIL).build(),
                assessment);
    }

    private static ObjectNode document() {
        ObjectNode document = Judges.JACKSON_3.valueToTree(file(Documents.assessment(new Random(1))));
        document.remove("nickname");
        return document;
    }

    private static List<?> errors(JsonNode document) {
        return SCHEMA.validate(document.toString(), InputFormat.JSON);
    }

    @Test
    void acceptsWhatJacksonWritesForTheVendorsRecord() {
        assertThat(errors(document())).isEmpty();
        assertThat(DRAWN.fileName()).isEqualTo("customer-file.schema.json");
        assertThat(DRAWN.text())
                .contains("\"$id\" : \"urn:example:customer-file:1\"")
                .endsWith("}\n");
    }

    @Test
    void refusesBlankTexts() {
        assertThat(errors(document().put("displayName", " \t"))).isNotEmpty();
        assertThat(errors(document().put("displayName", "\u2003"))).isEmpty();
        assertThat(errors(document().put("nickname", "12345678901"))).isNotEmpty();
        ObjectNode tagged = document();
        tagged.putArray("tags").add("");
        assertThat(errors(tagged)).isNotEmpty();
        ObjectNode noted = document();
        noted.putObject("notes").putObject("1.1.1").put("body", "").put("priority", 1);
        assertThat(errors(noted)).isNotEmpty();
    }

    @Test
    void refusesWhatOurValuesRefuse() {
        assertThat(errors(document().put("edition", "2025-27"))).isNotEmpty();
        assertThat(errors(document().put("id", 1))).isNotEmpty();
        assertThat(errors(document().put("pinned", "1.3.1.1"))).isNotEmpty();
        assertThat(errors(document().put("lastStatus", "met"))).isNotEmpty();
        ObjectNode wanted = document();
        wanted.putArray("wanted").add("soc-2");
        assertThat(errors(wanted)).isNotEmpty();
        ObjectNode notes = document();
        notes.putObject("notes").putObject("1.01.1").put("body", "x").put("priority", 1);
        assertThat(errors(notes)).isNotEmpty();
        ObjectNode certificate = document();
        certificate.putObject("latest").put("scheme", "iso-27001");
        assertThat(errors(certificate)).isNotEmpty();
    }

    @Test
    void refusesMissingAndUnknownMembers() {
        ObjectNode missing = document();
        missing.remove("edition");
        assertThat(errors(missing)).isNotEmpty();
        assertThat(errors(document().put("colour", "blue"))).isNotEmpty();
    }

    @Test
    void tellsTheSubtypesOfASealedTypeApart() {
        ObjectNode mail = document();
        mail.putObject("contact").put("kind", "mail").put("address", "a@example.org");
        assertThat(errors(mail)).isEmpty();
        ObjectNode crossed = document();
        crossed.putObject("contact").put("kind", "phone").put("address", "a@example.org");
        assertThat(errors(crossed)).isNotEmpty();

        Schema priced = JsonSchemas.compileOwn(
                VendorSchemas.of("priced", "urn:example:priced:1", Priced.class).text());
        assertThat(priced.validate("{\"amount\":{\"value\":1}}", InputFormat.JSON))
                .isEmpty();
        assertThat(priced.validate("{\"amount\":{\"from\":1,\"to\":2}}", InputFormat.JSON))
                .isEmpty();
        assertThat(priced.validate("{\"amount\":{\"value\":1,\"to\":2}}", InputFormat.JSON))
                .isNotEmpty();
    }

    /** Inside the vendor's document, an assessment is judged as it is on its own. */
    @Test
    void agreesWithOurOwnSchemaOnTheAssessmentInside() {
        Schema own = JsonSchemas.compileOwn(
                ModelSchemas.find("assessment").orElseThrow().text());
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            ObjectNode assessment = Judges.JACKSON_3.valueToTree(Documents.assessment(random));
            ObjectNode mutated = Mutations.mutate(assessment, random);
            ObjectNode document = document();
            document.set("assessment", mutated);
            assertThat(errors(document).isEmpty())
                    .as(mutated.toString())
                    .isEqualTo(
                            own.validate(mutated.toString(), InputFormat.JSON).isEmpty());
        }
    }
}
