package io.github.opendspt.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.opendspt.mapping.schema.MappingSchemas;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.requirement.RequirementSet;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CreditsJsonTest {

    private final RequirementSet requirements =
            Catalogue.bundled().find(Fixtures.V8, Fixtures.CATEGORY_2).orElseThrow();

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(MappingSchemas.all().get(0).text());

    private Credits credits(Certificate... certificates) {
        return Fixtures.engine()
                .credits(Fixtures.assessment(requirements, certificates).build(), requirements, Fixtures.AS_AT);
    }

    private List<Credits> examples() {
        List<Credits> examples = new ArrayList<>();
        examples.add(credits());
        Certificate plus = CreditEngine.assumed(CertificateScheme.CYBER_ESSENTIALS_PLUS, Fixtures.AS_AT);
        Certificate iso = CreditEngine.assumed(CertificateScheme.ISO_27001, Fixtures.AS_AT.plusDays(1));
        examples.add(credits(plus));
        examples.add(credits(
                plus, iso, Certificate.builder(CertificateScheme.NHSMAIL).build()));
        return examples;
    }

    @Test
    void whatIsWrittenReadsBackToTheSameCreditsAndTheSameBytes() {
        for (Credits credits : examples()) {
            byte[] bytes = CreditsJson.writer().toBytes(credits);
            Credits read = CreditsJson.reader().read(bytes).orElseThrow();

            assertThat(read).isEqualTo(credits);
            assertThat(CreditsJson.writer().toBytes(read)).isEqualTo(bytes);
            assertThat(schema.validate(new String(bytes, StandardCharsets.UTF_8), InputFormat.JSON))
                    .isEmpty();
        }
    }

    private List<String> codesOf(String document) {
        return CreditsJson.reader().read(document).problems().stream()
                .map(Problem::code)
                .toList();
    }

    @Test
    void anOutcomeThatIsNotThatOfItsGroundsIsAProblem() {
        String document = CreditsJson.writer().toText(credits());

        assertThat(codesOf(document.replace(
                        "\"ref\":\"1.1.1\",\"outcome\":\"not-exempt\"", "\"ref\":\"1.1.1\",\"outcome\":\"exempt\"")))
                .containsExactly("credit.parts-disagree");
    }

    @Test
    void aCreditWithoutGroundNeedsAReason() {
        String document = CreditsJson.writer()
                .toText(credits())
                .replaceFirst("\\{\"ref\":\"1.1.1\"(.*?)\"reasons\":\\[.*?\\]", "{\"ref\":\"1.1.1\"$1\"reasons\":[]");

        assertThat(codesOf(document)).containsExactly("credit.parts-disagree");
    }

    @Test
    void everyPartIsHeldAgainstTheGrounds() {
        String document = CreditsJson.writer()
                .toText(credits(CreditEngine.assumed(CertificateScheme.CYBER_ESSENTIALS_PLUS, Fixtures.AS_AT)));
        String exempt = "\"ref\":\"4.2.4\",\"outcome\":\"exempt\",\"by\":[\"cyber-essentials-plus\"]";

        assertThat(document).contains(exempt);
        assertThat(CreditsJson.reader()
                        .read(document.replace(
                                exempt, "\"ref\":\"4.2.4\",\"outcome\":\"undetermined\",\"by\":[\"iso-27001\"]"))
                        .problems())
                .extracting(Problem::code)
                .containsExactly("credit.parts-disagree", "credit.parts-disagree");
        assertThat(codesOf(document.replace(
                        exempt + ",\"reasons\":[", exempt + ",\"reasons\":[{\"code\":\"x\",\"message\":\"y\"},")))
                .containsExactly("credit.parts-disagree");
    }

    @Test
    void anItemWithTwoCreditsIsAProblem() {
        String document = CreditsJson.writer().toText(credits());

        assertThat(codesOf(document.replace("\"ref\":\"1.1.2\"", "\"ref\":\"1.1.1\"")))
                .containsExactly("credit.duplicate");
    }
}
