package io.github.opendspt.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.DataSecurityStandard;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.requirement.Assertion;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.model.requirement.Confidence;
import io.github.opendspt.model.requirement.EditionFacts;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.ExemptionBasis;
import io.github.opendspt.model.requirement.Obligation;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.model.requirement.RequirementSetJson;
import io.github.opendspt.model.requirement.StatedTotals;
import io.github.opendspt.model.requirement.Track;
import io.github.opendspt.testing.Judges;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is bundled, and which category a type of organisation falls in (rules C2 to C5). */
class BundledCatalogueTest {

    private static final Catalogue CATALOGUE = Catalogue.bundled();
    private static final Edition EDITION = Edition.parse("2025-26");

    static Stream<RequirementSet> sets() {
        return CATALOGUE.withoutProjections().requirementSets().stream();
    }

    private static RequirementSet set(int category) {
        return CATALOGUE.find(EDITION, Category.of(category)).orElseThrow();
    }

    private static String resource(String name) {
        try (InputStream in = Catalogue.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String file(RequirementSet set) {
        return "requirements-" + set.edition() + "-category-" + set.category() + ".json";
    }

    @ParameterizedTest
    @CsvSource({"2, 122, 98, 19, COMPLETE", "3, 51, 45, 25, PROVISIONAL", "4, 45, 29, 19, COMPLETE"})
    void holdsAsManyItemsAsTheSourcesList(
            int category, int items, int mandatory, int approaching, Completeness completeness) {
        RequirementSet set = set(category);
        assertThat(set.items()).hasSize(items);
        assertThat(set.items().stream().filter(EvidenceItem::mandatory)).hasSize(mandatory);
        assertThat(set.items().stream().filter(item -> item.approaching() == Obligation.MANDATORY))
                .hasSize(approaching);
        assertThat(set.completeness()).isEqualTo(completeness);
        assertThat(set.track()).isEqualTo(Track.ASSERTIONS);
    }

    @Test
    void categoryThreeSaysWhatItDoesNotHold() {
        RequirementSet set = set(3);
        assertThat(set.items().stream()
                        .filter(EvidenceItem::candidate)
                        .map(item -> item.ref().toString()))
                .containsExactly("1.3.14", "5.1.1", "6.3.2", "8.3.5", "10.2.1");
        assertThat(set.statedTotals()).isEqualTo(new StatedTotals(45, 26));
        assertThat(set.holdsWholeReducedList()).isFalse();
        assertThat(set.exemptions()).isEqualTo(ExemptionBasis.UNKNOWN);
        assertThat(set(2).items()).noneMatch(EvidenceItem::candidate);
        assertThat(set(4).items()).noneMatch(EvidenceItem::candidate);
    }

    @ParameterizedTest
    @MethodSource("sets")
    void refsNestAndDoNotCollide(RequirementSet set) {
        assertThat(set.items())
                .extracting(EvidenceItem::ref)
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(set.assertions())
                .extracting(Assertion::ref)
                .doesNotHaveDuplicates()
                .isSorted();
        List<Integer> standards =
                set.standards().stream().map(DataSecurityStandard::number).toList();
        assertThat(set.assertions()).allSatisfy(assertion -> {
            assertThat(standards).contains(assertion.ref().standard());
            assertThat(set.items(assertion.ref())).isNotEmpty();
        });
        assertThat(set.items()).allSatisfy(item -> {
            assertThat(set.assertion(item.ref().assertion())).isPresent();
            assertThat(set.item(item.ref())).containsSame(item);
            assertThat(item.title()).isNotBlank();
            assertThat(item.provenance().source()).isNotBlank();
        });
        assertThat(CATALOGUE.standards()).containsAll(set.standards());
    }

    @ParameterizedTest
    @MethodSource("sets")
    void factsOfItsEditionAreThoseOfTheCatalogue(RequirementSet set) {
        assertThat(set.editionFacts()).isEqualTo(CATALOGUE.edition(set.edition()));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void shippedFileIsWhatTheWriterWritesAndItsChecksumIsThatOfItsContent(RequirementSet set) {
        String shipped = resource(file(set));
        assertThat(RequirementSetJson.writer().indented().toText(set) + "\n").isEqualTo(shipped);
        assertThat(shipped).contains("\"checksum\" : \"" + set.checksum() + "\"");
        assertThat(set.toBuilder().build()).isEqualTo(set);
        assertThat(RequirementSetJson.reader()
                        .read(shipped.replaceFirst("\"met\" : \"mandatory\"", "\"met\" : \"optional\""))
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("requirements.checksum"));
    }

    @Test
    void shippedIndexIsWhatTheWriterWrites() {
        assertThat(CatalogueJson.writer()
                                .indented()
                                .toText(CATALOGUE.withoutProjections().index())
                        + "\n")
                .isEqualTo(resource("catalogue.json"));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void bothJacksonLinesWriteAndBindIt(RequirementSet set) throws Exception {
        String text = RequirementSetJson.writer().toText(set);
        assertThat(Judges.JACKSON_2.writeValueAsString(set)).isEqualTo(text);
        assertThat(Judges.JACKSON_2.readValue(text, RequirementSet.class)).isEqualTo(set);
        assertThat(Judges.JACKSON_3.readValue(text, RequirementSet.class)).isEqualTo(set);
        assertThat(Judges.VALIDATOR.validate(set)).isEmpty();
        assertThat(Judges.VALIDATOR.validate(CATALOGUE.index())).isEmpty();
    }

    /** Rule C5. */
    @ParameterizedTest
    @CsvSource({
        "NHS_TRUST, 1",
        "ICB, 1",
        "CSU, 1",
        "ALB, 1",
        "OES, 1",
        "GENOMICS,",
        "IT_SUPPLIER,",
        "LOCAL_AUTHORITY, 3",
        "SOCIAL_CARE, 3",
        "PHARMACY, 3",
        "DENTIST, 3",
        "OPTICIAN, 3",
        "UNIVERSITY, 3",
        "CHARITY_HOSPICE, 3",
        "PRISON, 3",
        "COMPANY, 3",
        "OTHER, 3",
        "GP, 4"
    })
    void typeDecidesTheCategoryOrNot(OrganisationType type, Integer category) {
        assertThat(CATALOGUE.edition(EDITION).category(type).map(Category::number))
                .isEqualTo(java.util.Optional.ofNullable(category));
    }

    @Test
    void itSuppliersAreInTwoOrThreeByTheirSize() {
        EditionFacts facts = CATALOGUE.edition(EDITION);
        assertThat(facts.rule(OrganisationType.IT_SUPPLIER, Category.of(2))).isPresent();
        assertThat(facts.rule(OrganisationType.IT_SUPPLIER, Category.of(3))).isPresent();
        assertThat(facts.rule(OrganisationType.IT_SUPPLIER, Category.of(4))).isEmpty();
        assertThat(facts.rule(OrganisationType.GP, Category.of(2))).isPresent();
    }

    @Test
    void knowsTheDeadlinesOfTheEditions() {
        assertThat(CATALOGUE.edition(EDITION).deadline().on()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(CATALOGUE.edition(Edition.parse("2018-19")).deadline().on()).isEqualTo(LocalDate.of(2019, 3, 31));
        assertThat(CATALOGUE
                        .edition(Edition.parse("2026-27"))
                        .deadline()
                        .provenance()
                        .confidence())
                .isEqualTo(Confidence.LOW);
        assertThat(CATALOGUE.editions())
                .extracting(EditionFacts::edition)
                .isSorted()
                .contains(EDITION);
        assertThat(CATALOGUE.edition(Edition.parse("1999-00")))
                .isEqualTo(EditionFacts.unknown(Edition.parse("1999-00")));
    }

    @Test
    void theTenStandardsAreTen() {
        assertThat(CATALOGUE.standards())
                .extracting(DataSecurityStandard::number)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(CATALOGUE.standards()).allSatisfy(standard -> {
            assertThat(standard.title()).isNotBlank();
            assertThat(standard.about()).isNotBlank();
        });
    }

    // What is not held

    private static Assessment assessment(String edition, Integer category, OrganisationType type) {
        Assessment.Builder assessment =
                Assessment.builder(Edition.parse(edition), new Organisation(OdsCode.parse("8XX01"), "A", type));
        if (category != null) {
            assessment.category(Category.of(category));
        }
        return assessment.build();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-25, 2, IT_SUPPLIER, edition.not-held, /edition",
        "2025-26, 5, OTHER, category.not-held, /category",
        "2023-24, 1, NHS_TRUST, edition.not-held, /edition",
        "2024-25, 1, NHS_TRUST, category.caf-track, /category",
        "2025-26, 1, NHS_TRUST, category.caf-track, /category",
        "2025-26, , NHS_TRUST, category.caf-track, /category",
        "2026-27, , ICB, category.caf-track, /category",
        "2098-99, 1, ICB, category.caf-track, /category",
        "2025-26, , IT_SUPPLIER, category.undecided-by-size, /category",
        "2025-26, , GENOMICS, organisation.caf-track, /organisation/type",
        "2098-99, , GP, category.undecided, /category"
    })
    void saysWhatIsHeldAndWhatToDo(
            String edition, Integer category, OrganisationType type, String code, String pointer) {
        assertThatExceptionOfType(RequirementsUnavailableException.class)
                .isThrownBy(() -> CATALOGUE.requirements(assessment(edition, category, type)))
                .satisfies(e -> {
                    assertThat(e.code()).isEqualTo(code);
                    assertThat(e.pointer()).isEqualTo(pointer);
                    assertThat(e.getMessage()).contains(edition);
                    assertThat(e.reason().code()).isEqualTo(code);
                    if (code.endsWith("not-held")) {
                        assertThat(e.getMessage())
                                .contains(
                                        "held are",
                                        "The official workbook",
                                        "news page of " + edition,
                                        "\"Assertions and evidence items\"",
                                        "'dspt catalogue import WORKBOOK --edition " + edition + " --category "
                                                + category,
                                        "'--catalogue DIRECTORY'",
                                        "Catalogue.with");
                    } else if (code.endsWith("caf-track")) {
                        assertThat(e.getMessage()).contains("CAF-aligned track", "dspt-caf-assessment/1");
                    } else {
                        assertThat(e.getMessage()).contains(type.displayName(), "state the category");
                    }
                });
    }

    @Test
    void statedCategoryWinsOverTheType() {
        assertThat(CATALOGUE.requirements(assessment("2025-26", 4, OrganisationType.IT_SUPPLIER)))
                .isSameAs(set(4));
        assertThat(CATALOGUE.requirements(assessment("2025-26", null, OrganisationType.GP)))
                .isSameAs(set(4));
        assertThat(CATALOGUE.requirements(assessment("2025-26", null, OrganisationType.PHARMACY)))
                .isSameAs(set(3));
    }

    @Test
    void hostsOwnSetsLieOverTheBundledOnes() {
        RequirementSet own = set(2).toBuilder().note("ours").build();
        RequirementSet other = RequirementSet.builder(Completeness.COMPLETE, Edition.parse("2026-27"), Category.of(1))
                .build();
        Catalogue layered = CATALOGUE.with(own, other);
        assertThat(layered.find(EDITION, Category.of(2))).containsSame(own);
        assertThat(layered.find(Edition.parse("2026-27"), Category.of(1))).containsSame(other);
        assertThat(layered.find(EDITION, Category.of(4))).containsSame(set(4));
        assertThat(CATALOGUE.find(EDITION, Category.of(2))).containsSame(set(2));
        assertThat(layered.withoutProjections().index().requirementSets()).hasSize(4);
        assertThat(set(2).checksum()).isNotEqualTo(own.checksum());
    }

    @Test
    void missingOrBrokenResourceFailsLoudly() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> BundledCatalogue.read("nowhere.json", CatalogueJson.reader()))
                .withMessage("the bundled resource nowhere.json is missing");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> BundledCatalogue.read("catalogue.json", RequirementSetJson.reader()))
                .withMessageStartingWith("the bundled resource catalogue.json is broken: ")
                .withMessageContaining("value.unknown-word");
    }

    @Test
    void rejectsNull() {
        assertThatNullPointerException().isThrownBy(() -> CATALOGUE.find(null, Category.of(1)));
        assertThatNullPointerException().isThrownBy(() -> CATALOGUE.find(EDITION, null));
        assertThatNullPointerException().isThrownBy(() -> CATALOGUE.edition(null));
        assertThatNullPointerException().isThrownBy(() -> CATALOGUE.requirements(null));
        assertThatNullPointerException().isThrownBy(() -> CATALOGUE.with((RequirementSet) null));
        assertThatNullPointerException().isThrownBy(() -> set(2).item(null));
        assertThatNullPointerException().isThrownBy(() -> set(2).assertion((AssertionRef) null));
    }
}
