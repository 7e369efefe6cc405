package io.github.opendspt.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.model.requirement.Confidence;
import io.github.opendspt.model.requirement.EditionFacts;
import io.github.opendspt.model.requirement.Eligibility;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.ExemptionBasis;
import io.github.opendspt.model.requirement.ItemAspect;
import io.github.opendspt.model.requirement.OrganisationTypeRule;
import io.github.opendspt.model.requirement.Provenance;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.model.requirement.RequirementSetDiff;
import io.github.opendspt.model.requirement.RequirementSetJson;
import io.github.opendspt.model.requirement.Track;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule A40: the open edition, projected from the one before. */
class ProjectionTest {

    private static final Edition BEFORE = Edition.parse("2025-26");
    private static final Edition OPEN = Edition.parse("2026-27");
    private static final Catalogue CATALOGUE = Catalogue.bundled();

    private static RequirementSet projected(int category) {
        return CATALOGUE.find(OPEN, Category.of(category)).orElseThrow();
    }

    private static RequirementSet before(int category) {
        return CATALOGUE.find(BEFORE, Category.of(category)).orElseThrow();
    }

    private static RequirementSet own(String edition, int category) {
        return RequirementSet.builder(Completeness.COMPLETE, Edition.parse(edition), Category.of(category))
                .build();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void asksTheSameAsTheEditionBefore(int category) {
        RequirementSet projected = projected(category);
        assertThat(projected.completeness()).isEqualTo(Completeness.PROJECTED);
        assertThat(projected.projectedFrom()).contains(BEFORE);
        RequirementSetDiff diff = RequirementSetDiff.between(before(category), projected);
        assertThat(diff.added()).isEmpty();
        assertThat(diff.removed()).isEmpty();
        assertThat(diff.changed()).isEmpty();
        assertThat(diff.changed(ItemAspect.NOT_BEFORE)).isEmpty();
        assertThat(projected.items().stream().map(EvidenceItem::candidate))
                .isEqualTo(before(category).items().stream()
                        .map(EvidenceItem::candidate)
                        .toList());
        assertThat(projected.statedTotals()).isEqualTo(before(category).statedTotals());
        assertThat(projected.notes().get(0)).contains("2026-27 is not held", "2025-26, assumed unchanged");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void everyItemSaysThatItIsAssumed(int category) {
        assertThat(projected(category).items()).allSatisfy(item -> {
            assertThat(item.provenance().confidence()).isEqualTo(Confidence.LOW);
            assertThat(item.provenance().source())
                    .isEqualTo("assumed unchanged from 2025-26: "
                            + before(category)
                                    .item(item.ref())
                                    .orElseThrow()
                                    .provenance()
                                    .source());
            assertThat(item.change()).isNull();
        });
    }

    @ParameterizedTest
    @CsvSource({"2, INFERRED", "3, UNKNOWN", "4, INFERRED"})
    void exemptionMarksAreCandidates(int category, ExemptionBasis basis) {
        assertThat(projected(category).exemptions()).isEqualTo(basis);
    }

    @Test
    void hasTheDatesOfItsOwnEdition() {
        EditionFacts facts = projected(2).editionFacts();
        assertThat(facts.edition()).isEqualTo(OPEN);
        assertThat(facts).isEqualTo(CATALOGUE.edition(OPEN));
        assertThat(facts.deadline())
                .isEqualTo(CATALOGUE.withoutProjections().edition(OPEN).deadline());
        assertThat(projected(2).item(EvidenceRef.parse("7.2.1")).orElseThrow().notBefore())
                .isEqualTo(LocalDate.of(2025, 7, 1));
    }

    @Test
    void assumesCategoryAndRoutesOfEachTypeAndNoOpenRoute() {
        List<OrganisationTypeRule> rules = CATALOGUE.edition(OPEN).organisationTypes();
        List<OrganisationTypeRule> old = CATALOGUE.edition(BEFORE).organisationTypes();
        assertThat(rules).hasSameSizeAs(old);
        for (int i = 0; i < rules.size(); i++) {
            OrganisationTypeRule rule = rules.get(i);
            assertThat(rule.type()).isEqualTo(old.get(i).type());
            assertThat(rule.category()).isEqualTo(old.get(i).category());
            assertThat(rule.track()).isEqualTo(old.get(i).track());
            assertThat(rule.provenance().confidence()).isEqualTo(Confidence.LOW);
            assertThat(rule.provenance().source()).startsWith("assumed unchanged from 2025-26: ");
            assertThat(rule.reviewedApproaching())
                    .isNotEqualTo(Eligibility.YES)
                    .isEqualTo(unlessOpen(old.get(i).reviewedApproaching()));
            assertThat(rule.selfPublishedApproaching())
                    .isNotEqualTo(Eligibility.YES)
                    .isEqualTo(unlessOpen(old.get(i).selfPublishedApproaching()));
        }
    }

    private static Eligibility unlessOpen(Eligibility before) {
        return before == Eligibility.YES ? Eligibility.UNKNOWN : before;
    }

    @Test
    void typeDecidesTheCategoryAsBefore() {
        Assessment practice = Assessment.builder(
                        OPEN, new Organisation(OdsCode.parse("Y99999"), "A", OrganisationType.GP))
                .build();
        assertThat(CATALOGUE.requirements(practice)).isSameAs(projected(4));
    }

    @ParameterizedTest
    @CsvSource({"2026-27, 1", "2027-28, 2", "2024-25, 2", "2024-25, 3", "2099-00, 4"})
    void nothingElseIsProjected(String edition, int category) {
        assertThat(CATALOGUE.find(Edition.parse(edition), Category.of(category)))
                .isEmpty();
    }

    @Test
    void aSuppliedSetReplacesTheProjectionOfItsCategory() {
        RequirementSet official = own("2026-27", 2);
        Catalogue mine = CATALOGUE.with(official);
        assertThat(mine.find(OPEN, Category.of(2))).containsSame(official);
        assertThat(mine.find(OPEN, Category.of(3))).contains(projected(3));
        assertThat(mine.find(Edition.parse("2027-28"), Category.of(2))).isEmpty();
    }

    @Test
    void aHostsSetOfTheEditionBeforeIsWhatIsProjected() {
        RequirementSet workbook = before(2).toBuilder()
                .exemptions(ExemptionBasis.OFFICIAL_WORKBOOK)
                .item(EvidenceItem.builder(EvidenceRef.parse("1.1.1"), "Own", new Provenance(Confidence.HIGH, "own"))
                        .build())
                .build();
        RequirementSet projected =
                CATALOGUE.with(workbook).find(OPEN, Category.of(2)).orElseThrow();
        assertThat(projected.item(EvidenceRef.parse("1.1.1")).orElseThrow().title())
                .isEqualTo("Own");
        assertThat(projected.exemptions()).isEqualTo(ExemptionBasis.INFERRED);
    }

    @Test
    void onlyTheNewestListIsProjected() {
        Catalogue mine = CATALOGUE.with(own("2020-21", 3));
        assertThat(mine.find(Edition.parse("2021-22"), Category.of(3))).isEmpty();
        assertThat(mine.find(OPEN, Category.of(3))).contains(projected(3));
    }

    @Test
    void anEditionThatAssessesTheCategoryOnTheOtherTrackIsNotProjected() {
        assertThat(CATALOGUE.with(own("2023-24", 1)).find(Edition.parse("2024-25"), Category.of(1)))
                .isEmpty();
        RequirementSet outcomes = own("2025-26", 5).toBuilder().track(Track.CAF).build();
        assertThat(CATALOGUE.with(outcomes).find(OPEN, Category.of(5))).isEmpty();
        assertThat(CATALOGUE.with(own("2025-26", 5)).find(OPEN, Category.of(5))).isPresent();
    }

    @Test
    void aProjectedSetThatAHostSuppliesIsKeptAndNothingIsProjectedFromIt() {
        RequirementSet supplied = projected(2).toBuilder().note("mine").build();
        Catalogue mine = CATALOGUE.with(supplied);
        assertThat(mine.find(OPEN, Category.of(2))).containsSame(supplied);
        assertThat(mine.index().requirementSets()).contains(new CatalogueIndex.Entry(OPEN, Category.of(2), BEFORE));
    }

    @Test
    void withoutProjectionsNothingIsAssumed() {
        Catalogue plain = CATALOGUE.withoutProjections();
        assertThat(plain.find(OPEN, Category.of(2))).isEmpty();
        assertThat(plain.edition(OPEN).organisationTypes()).isEmpty();
        assertThat(plain.requirementSets()).hasSize(3);
        assertThat(plain.with(own("2025-26", 4)).find(OPEN, Category.of(4))).isEmpty();
        assertThat(plain.coverage().rows()).noneMatch(row -> row.coverage() == Coverage.PROJECTED);
    }

    @Test
    void coverageAndIndexSayFromWhichEdition() {
        assertThat(CATALOGUE.index().requirementSets())
                .filteredOn(entry -> entry.edition().equals(OPEN))
                .containsExactly(
                        new CatalogueIndex.Entry(OPEN, Category.of(2), BEFORE),
                        new CatalogueIndex.Entry(OPEN, Category.of(3), BEFORE),
                        new CatalogueIndex.Entry(OPEN, Category.of(4), BEFORE));
        assertThat(CATALOGUE.coverage().rows())
                .filteredOn(row -> row.edition().equals(OPEN))
                .extracting(row -> row.coverage() + " " + row.projectedFrom())
                .containsExactly("not-covered null", "projected 2025-26", "projected 2025-26", "projected 2025-26");
    }

    @Test
    void itIsMadeOnceAndIsADocument() {
        assertThat(projected(3)).isSameAs(projected(3));
        RequirementSet read = RequirementSetJson.reader()
                .read(RequirementSetJson.writer().toText(projected(2)))
                .orElseThrow();
        assertThat(read).isEqualTo(projected(2)).isNotEqualTo(before(2));
        assertThat(read.items()).isEqualTo(projected(2).items());
    }

    @Test
    void aSourceThatLeavesNoRoomForTheNoteGivesWayToIt() {
        String longest = "x".repeat(Provenance.MAX_SOURCE);
        RequirementSet set = before(4).toBuilder()
                .item(EvidenceItem.builder(
                                EvidenceRef.parse("1.1.1"), "Own", new Provenance(Confidence.UNKNOWN, longest))
                        .build())
                .build();
        Provenance provenance = CATALOGUE
                .with(set)
                .find(OPEN, Category.of(4))
                .flatMap(projected -> projected.item(EvidenceRef.parse("1.1.1")))
                .orElseThrow()
                .provenance();
        assertThat(provenance).isEqualTo(new Provenance(Confidence.UNKNOWN, "assumed unchanged from 2025-26"));
    }
}
