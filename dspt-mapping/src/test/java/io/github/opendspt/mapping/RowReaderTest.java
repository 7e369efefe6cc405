package io.github.opendspt.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.opendspt.mapping.ExemptionRow.Effect;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.requirement.Confidence;
import io.github.opendspt.model.requirement.ExemptionBasis;
import io.github.opendspt.model.requirement.Provenance;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowReaderTest {

    private static final String FULL =
            """
            {"edition": "2023-24", "category": 3, "organisations": "who", "ref": "4.5.3",
             "scheme": "cyber-essentials-plus", "effect": "withdrawn", "from": "2023-11-10", "conditions": "if",
             "basis": "official", "confidence": "high", "source": "where", "note": "more"}""";

    private static final String LEAST =
            """
            {"edition": "2023-24", "items": "all", "scheme": "psn-ia", "effect": "none", "basis": "unknown",
             "confidence": "unknown", "source": "where"}""";

    private static List<ExemptionRow> read(String json) {
        return RowReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static String document(String rows) {
        return "{\"format\": \"dspt-exemptions/1\", \"rows\": [" + rows + "]}";
    }

    @Test
    void aRowIsReadWhole() {
        assertThat(read(document(FULL + "," + LEAST)))
                .containsExactly(
                        new ExemptionRow(
                                Edition.parse("2023-24"),
                                Category.of(3),
                                "who",
                                EvidenceRef.parse("4.5.3"),
                                null,
                                CertificateScheme.CYBER_ESSENTIALS_PLUS,
                                Effect.WITHDRAWN,
                                LocalDate.of(2023, 11, 10),
                                "if",
                                ExemptionBasis.OFFICIAL,
                                new Provenance(Confidence.HIGH, "where"),
                                "more"),
                        new ExemptionRow(
                                Edition.parse("2023-24"),
                                null,
                                null,
                                null,
                                "all",
                                CertificateScheme.PSN_IA,
                                Effect.NONE,
                                null,
                                null,
                                ExemptionBasis.UNKNOWN,
                                new Provenance(Confidence.UNKNOWN, "where"),
                                null));
    }

    @Test
    void thereMayBeNoRows() {
        assertThat(read(document(""))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[] | expected START_OBJECT at line 1",
                "{\"rows\": []} | expected the member format at line 1",
                "{\"format\": 1, \"rows\": []} | expected VALUE_STRING at line 1",
                "{\"format\": \"dspt-exemptions/2\", \"rows\": []} | expected the format dspt-exemptions/1 at line 1",
                "{\"format\": \"dspt-exemptions/1\"} | expected PROPERTY_NAME at line 1",
                "{\"format\": \"dspt-exemptions/1\", \"lines\": []} | expected the member rows at line 1",
                "{\"format\": \"dspt-exemptions/1\", \"rows\": {}} | expected START_ARRAY at line 1",
                "{\"format\": \"dspt-exemptions/1\", \"rows\": [1]} | expected a row at line 1",
                "{\"format\": \"dspt-exemptions/1\", \"rows\": [], \"more\": 1} | expected END_OBJECT at line 1",
                "{\"format\": \"dspt-exemptions/1\", \"rows\": []} {} | expected no more at line 1",
            })
    void aDocumentOfAnotherFormIsRefused(String json, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> read(json)).withMessage(message);
    }

    @Test
    void textThatIsNotJsonIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("{\"format\": oops"))
                .withMessageContaining("oops");
    }

    @Test
    void aMemberStandsOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(document(LEAST.replace("{", "{\"items\": \"all\", "))))
                .withMessageContaining("items");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "edition | expected the member edition at line 2",
                "scheme | expected the member scheme at line 2",
                "effect | expected the member effect at line 2",
                "basis | expected the member basis at line 2",
                "confidence | expected the member confidence at line 2",
                "source | expected the member source at line 2",
            })
    void aRowWithoutARequiredMemberIsRefused(String name, String message) {
        String json = document(LEAST.replace("\"" + name + "\"", "\"note\""));

        assertThatIllegalArgumentException().isThrownBy(() -> read(json)).withMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-24 | 2023-25 | '2023-25' is not an edition",
                "\"3\" | 3 | expected VALUE_NUMBER_INT",
                "\"where\" | 7 | expected VALUE_STRING",
                "4.5.3 | 4.5 | '4.5' is not the ref of an evidence item",
                "cyber-essentials-plus | Cyber Essentials | 'Cyber Essentials' is not a certificate scheme",
                "withdrawn | gone | 'gone' is not one of",
                "2023-11-10 | 10/11/2023 | '10/11/2023' could not be parsed",
                "official | rumour | 'rumour' is not one of",
                "high | certain | 'certain' is not one of",
                "note | notes | expected no members [notes]",
            })
    void aRowWithABrokenMemberIsRefused(String right, String wrong, String message) {
        String json = right.equals("\"3\"")
                ? document(FULL.replace("3, \"org", "\"3\", \"org"))
                : document(FULL.replace(right, wrong));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(json))
                .withMessageContaining(message.replace("'1", "1").replace("'2", "2").replaceFirst("^'", ""))
                .withMessageMatching(".* at line \\d+");
    }

    @Test
    void aRowNamesItsItemOrSaysWhyNot() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(document(LEAST.replace("\"items\": \"all\", ", ""))))
                .withMessageStartingWith("expected one of the members ref and items");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(document(LEAST.replace("\"items\"", "\"ref\": \"1.1.1\", \"items\""))))
                .withMessageStartingWith("expected one of the members ref and items");
    }
}
