package io.github.opendspt.model.oscal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gov.nist.secauto.oscal.lib.model.Catalog;
import gov.nist.secauto.oscal.lib.model.CatalogGroup;
import gov.nist.secauto.oscal.lib.model.Control;
import gov.nist.secauto.oscal.lib.model.Property;
import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.DataSecurityStandard;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.export.Export;
import io.github.opendspt.model.internal.oscal.ControlIds;
import io.github.opendspt.model.internal.oscal.OscalProperties;
import io.github.opendspt.model.requirement.AnswerKind;
import io.github.opendspt.model.requirement.Assertion;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.model.requirement.Confidence;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.ExemptionBasis;
import io.github.opendspt.model.requirement.ItemChange;
import io.github.opendspt.model.requirement.Obligation;
import io.github.opendspt.model.requirement.Provenance;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.testing.Golden;
import io.github.opendspt.testing.OscalReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OscalCatalogTest {

    static List<RequirementSet> bundledSets() {
        return Catalogue.bundled().requirementSets();
    }

    @ParameterizedTest
    @MethodSource("bundledSets")
    void publishedSchemaHasNothingAgainstIt(RequirementSet set) throws IOException {
        assertThat(OscalReader.schemaErrors("catalog", OscalCatalog.export(set).document()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundledSets")
    void constraintsHaveNothingAgainstIt(RequirementSet set, @TempDir Path directory) throws IOException {
        assertThat(OscalReader.constraintErrors(OscalCatalog.export(set).document(), directory))
                .isEmpty();
    }

    @Test
    void judgesAreAwake(@TempDir Path directory) throws IOException {
        String document = OscalCatalog.export(oneItem(ExemptionBasis.OFFICIAL)).document();
        Export withoutTitle = new Export(document.replaceFirst("\"title\"", "\"titel\""), List.of());
        Export withSameIdTwice = new Export(document.replace("dspt-1.1.1\"", "dspt-1.1\""), List.of());

        assertThat(OscalReader.schemaErrors("catalog", withoutTitle.document())).isNotEmpty();
        assertThat(OscalReader.constraintErrors(withSameIdTwice.document(), directory))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundledSets")
    void libraryFindsEveryStandardAssertionAndItem(RequirementSet set) throws IOException {
        Catalog catalog =
                OscalReader.load(Catalog.class, OscalCatalog.export(set).document());

        assertThat(catalog.getGroups())
                .extracting(CatalogGroup::getId)
                .containsExactlyElementsOf(set.standards().stream()
                        .map(standard -> ControlIds.group(standard.number()))
                        .toList());
        List<Control> assertions = catalog.getGroups().stream()
                .flatMap(group -> group.getControls().stream())
                .toList();
        assertThat(assertions)
                .extracting(Control::getId)
                .containsExactlyElementsOf(set.assertions().stream()
                        .map(assertion -> ControlIds.control(assertion.ref()))
                        .toList());
        assertThat(assertions.stream().flatMap(OscalCatalogTest::items))
                .extracting(Control::getId)
                .containsExactlyElementsOf(set.items().stream()
                        .map(item -> ControlIds.control(item.ref()))
                        .toList());
    }

    private static Stream<Control> items(Control assertion) {
        List<Control> items = assertion.getControls();
        return items == null ? Stream.of() : items.stream();
    }

    @Test
    void itemTellsAllThatIsKnownOfIt() throws IOException {
        assertThat(propertiesOfOnlyItem(ExemptionBasis.OFFICIAL))
                .containsExactly(
                        "label=1.1.1",
                        "sort-id=dspt-01.01.01",
                        "standards-met=mandatory",
                        "approaching-standards=optional",
                        "answer-kind=date",
                        "exempt-by=cyber-essentials-plus",
                        "exempt-by=iso-27001",
                        "change=reworded",
                        "candidate=yes",
                        "not-before=2025-07-01",
                        "plan-until=2027-06-30",
                        "depends-on=1.1.1",
                        "confidence=low");
    }

    @Test
    void exemptionMarksThatMeanNothingAreListedInsteadOfWritten() throws IOException {
        assertThat(propertiesOfOnlyItem(ExemptionBasis.UNKNOWN))
                .noneMatch(property -> property.startsWith("exempt-by"));
        assertThat(OscalCatalog.export(oneItem(ExemptionBasis.UNKNOWN)).leftOut())
                .extracting(Finding::code, Finding::ref, Finding::pointer)
                .containsExactly(tuple("oscal.exemptions-unknown", EvidenceRef.parse("1.1.1"), "/items/0/exemptBy"));
    }

    private static List<String> propertiesOfOnlyItem(ExemptionBasis basis) throws IOException {
        Catalog catalog = OscalReader.load(
                Catalog.class, OscalCatalog.export(oneItem(basis)).document());
        Control item =
                catalog.getGroups().get(0).getControls().get(0).getControls().get(0);
        for (Property property : item.getProps()) {
            boolean oscal = List.of("label", "sort-id").contains(property.getName());
            assertThat(property.getNs())
                    .hasToString(oscal ? "http://csrc.nist.gov/ns/oscal" : OscalProperties.NAMESPACE);
        }
        return item.getProps().stream()
                .map(property -> property.getName() + "=" + property.getValue())
                .toList();
    }

    private static RequirementSet oneItem(ExemptionBasis basis) {
        EvidenceRef ref = EvidenceRef.parse("1.1.1");
        return RequirementSet.builder(Completeness.COMPLETE, Edition.parse("2026-27"), Category.of(2))
                .exemptions(basis)
                .standard(new DataSecurityStandard(1, "One", "About one."))
                .assertion(new Assertion(AssertionRef.parse("1.1"), "First"))
                .item(EvidenceItem.builder(ref, "What is asked", new Provenance(Confidence.LOW, "a source"))
                        .met(Obligation.MANDATORY)
                        .answerKind(AnswerKind.DATE)
                        .exemptBy(List.of(CertificateScheme.CYBER_ESSENTIALS_PLUS, CertificateScheme.ISO_27001))
                        .change(ItemChange.REWORDED)
                        .candidate(true)
                        .notBefore(LocalDate.of(2025, 7, 1))
                        .planUntil(LocalDate.of(2027, 6, 30))
                        .dependsOn(ref)
                        .build())
                .build();
    }

    @Test
    void organisationTypesAreListedAsLeftOut() {
        assertThat(OscalCatalog.export(bundledSets().get(0)).leftOut())
                .extracting(Finding::code, Finding::pointer)
                .containsExactly(tuple("oscal.organisation-types", "/editionFacts/organisationTypes"));
    }

    @Test
    void setWithoutItemsIsACatalogWithoutControls(@TempDir Path directory) throws IOException {
        RequirementSet empty = RequirementSet.builder(Completeness.COMPLETE, Edition.parse("2026-27"), Category.of(2))
                .build();
        Export export = OscalCatalog.export(empty);

        assertThat(OscalReader.schemaErrors("catalog", export.document())).isEmpty();
        assertThat(OscalReader.constraintErrors(export.document(), directory)).isEmpty();
    }

    /** The day of a document is that of its content, and the document stays the same while that does. */
    @Test
    void otherContentIsAnotherDocument() throws IOException {
        RequirementSet set = oneItem(ExemptionBasis.OFFICIAL);
        Catalog first = OscalReader.load(Catalog.class, OscalCatalog.export(set).document());
        Catalog next = OscalReader.load(
                Catalog.class,
                OscalCatalog.export(oneItem(ExemptionBasis.SECONDARY)).document());

        assertThat(OscalCatalog.export(oneItem(ExemptionBasis.OFFICIAL))).isEqualTo(OscalCatalog.export(set));
        assertThat(next.getUuid()).isNotEqualTo(first.getUuid());
        assertThat(first.getMetadata().getOscalVersion()).isEqualTo("1.2.1");
    }

    @Test
    void timeOfLastChangeIsTheDayOfTheRevisionOrOfTheOpening() throws IOException {
        RequirementSet opened = bundledSets().get(0);
        RequirementSet revised =
                opened.toBuilder().revisedOn(LocalDate.of(2025, 11, 10)).build();
        RequirementSet undated = oneItem(ExemptionBasis.OFFICIAL);

        assertThat(lastModified(revised)).isEqualTo("2025-11-10T00:00Z");
        assertThat(lastModified(opened)).isEqualTo("2025-09-18T00:00Z");
        assertThat(lastModified(undated)).isEqualTo("1970-01-01T00:00Z");
        assertThat(OscalCatalog.export(undated).document()).contains("The day of the last change is not known");
    }

    private static String lastModified(RequirementSet set) throws IOException {
        return OscalReader.load(Catalog.class, OscalCatalog.export(set).document())
                .getMetadata()
                .getLastModified()
                .toString();
    }

    @ParameterizedTest
    @CsvSource({"0000-01-01, 1900-01-01", "1899-12-31, 1900-01-01", "3000-01-01, 2999-12-31", "9999-12-31, 2999-12-31"})
    void dayThatOscalDoesNotReachIsMovedAndListed(LocalDate day, String written) throws IOException {
        Export export = OscalCatalog.export(
                oneItem(ExemptionBasis.OFFICIAL).toBuilder().revisedOn(day).build());

        assertThat(OscalReader.schemaErrors("catalog", export.document())).isEmpty();
        assertThat(export.document()).contains("\"last-modified\" : \"" + written + "T00:00:00Z\"");
        assertThat(export.leftOut()).extracting(Finding::code).containsExactly("oscal.day-moved");
    }

    @Test
    void categoryFourIsWrittenAsBefore() throws IOException {
        Golden.check(
                getClass(),
                "catalog-2025-26-category-4.json",
                OscalCatalog.export(bundledSets().get(2)).document());
    }
}
