package io.github.opendspt.mapping.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.mapping.framework.Control;
import io.github.opendspt.mapping.framework.ControlKind;
import io.github.opendspt.mapping.framework.Framework;
import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.requirement.Assertion;
import io.github.opendspt.model.requirement.Confidence;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.RequirementSet;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The bundled crosswalks hang together, apart from the gaps in {@code known-gaps.json}: a gap that opens or closes fails
 * here, so that the list stays true.
 */
class BundledDataTest {

    private static final Crosswalks BUNDLED = Crosswalks.bundled();
    private static final Edition ITEMS_EDITION = Edition.parse("2025-26");
    private static final Map<String, List<String>> KNOWN_GAPS = knownGaps();

    private static Map<String, List<String>> knownGaps() {
        try (InputStream in = BundledDataTest.class.getResourceAsStream("known-gaps.json")) {
            return new JsonMapper().readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Crosswalk crosswalk(String id) {
        return BUNDLED.find(id).orElseThrow();
    }

    private static Framework framework(String id) {
        return BUNDLED.frameworks().find(id).orElseThrow();
    }

    private static Stream<CrosswalkRow> rows() {
        return BUNDLED.crosswalks().stream().flatMap(crosswalk -> crosswalk.rows().stream());
    }

    @Test
    void everyRowOfTheSourcesIsHeld() {
        assertThat(BUNDLED.crosswalks())
                .extracting(Crosswalk::toString)
                .containsExactly(
                        "dspt-2023-24-to-cyber-essentials (73 rows)",
                        "dspt-2023-24-to-iso-27001-2022 (162 rows)",
                        "cyber-essentials-to-iso-27001-2022 (59 rows)",
                        "iso-27001-2013-to-iso-27001-2022 (144 rows)");
        assertThat(BUNDLED.assertionLists()).hasSize(1);
        assertThat(BUNDLED.assertionLists().get(0).assertions()).hasSize(39);
    }

    @Test
    void theRelationshipsAreThoseOfTheSources() {
        assertThat(relationships("dspt-2023-24-to-cyber-essentials"))
                .isEqualTo(Map.of(
                        Relationship.INTERSECTS_WITH, 44L,
                        Relationship.NO_RELATIONSHIP, 21L,
                        Relationship.SUPERSET_OF, 6L,
                        Relationship.SUBSET_OF, 1L,
                        Relationship.EQUIVALENT_TO, 1L));
        assertThat(relationships("dspt-2023-24-to-iso-27001-2022"))
                .isEqualTo(Map.of(Relationship.INTERSECTS_WITH, 153L, Relationship.SUBSET_OF, 9L));
        assertThat(relationships("cyber-essentials-to-iso-27001-2022"))
                .isEqualTo(Map.of(Relationship.INTERSECTS_WITH, 35L, Relationship.SUBSET_OF, 24L));
        assertThat(relationships("iso-27001-2013-to-iso-27001-2022"))
                .isEqualTo(Map.of(
                        Relationship.EQUIVALENT_TO, 82L,
                        Relationship.SUBSET_OF, 55L,
                        Relationship.SUPERSET_OF, 5L,
                        Relationship.INTERSECTS_WITH, 2L));
    }

    private static Map<Relationship, Long> relationships(String id) {
        return crosswalk(id).rows().stream()
                .collect(Collectors.groupingBy(CrosswalkRow::relationship, Collectors.counting()));
    }

    @Test
    void everyRowHasReasonBasisAndConfidence() {
        assertThat(rows()).allSatisfy(row -> {
            assertThat(row.rationale()).isNotBlank();
            assertThat(row.basis()).isNotBlank();
            assertThat(row.confidence()).isNotEqualTo(Confidence.UNKNOWN);
        });
        assertThat(BUNDLED.assertionLists().get(0).assertions())
                .allSatisfy(assertion -> assertThat(assertion.source()).isNotBlank());
    }

    @Test
    void everyEndIsInItsFrameworkOrList() {
        assertThat(rows().flatMap(row -> Stream.of(row.source(), row.target())))
                .allSatisfy(end -> assertThat(BUNDLED.name(end)).as("%s", end).isPresent());
    }

    @Test
    void everyAssertionOfTheListHasRows() {
        AssertionList list = BUNDLED.assertionLists().get(0);
        assertThat(list.assertions()).allSatisfy(assertion -> {
            RowEnd end = new AssertionEnd(list.edition(), assertion.ref());
            assertThat(crosswalk("dspt-2023-24-to-cyber-essentials").rows(end)).isNotEmpty();
            assertThat(crosswalk("dspt-2023-24-to-iso-27001-2022").rows(end)).isNotEmpty();
        });
    }

    private static <T> Set<T> inEverySet(Function<RequirementSet, Stream<T>> what) {
        return Catalogue.bundled().requirementSets().stream()
                .filter(set -> set.edition().equals(ITEMS_EDITION))
                .flatMap(what)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyItemIsInASetOfItsEdition() {
        Set<EvidenceRef> items = inEverySet(set -> set.items().stream().map(EvidenceItem::ref));
        assertThat(items).isNotEmpty();
        assertThat(rows().flatMap(row -> row.items().stream())).isNotEmpty().allMatch(items::contains);
        assertThat(rows().filter(row -> !row.items().isEmpty()))
                .allMatch(row -> ITEMS_EDITION.equals(row.itemsEdition()));
    }

    @Test
    void theListAndTheSetsDifferOnlyAsKnown() {
        Set<AssertionRef> inSets = inEverySet(set -> set.assertions().stream().map(Assertion::ref));
        Set<AssertionRef> listed = BUNDLED.assertionLists().get(0).assertions().stream()
                .map(ListedAssertion::ref)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed).containsAll(inSets);
        Set<AssertionRef> alone = new TreeSet<>(listed);
        alone.removeAll(inSets);
        assertThat(alone)
                .extracting(AssertionRef::toString)
                .containsExactlyElementsOf(KNOWN_GAPS.get("assertionsInNoSetOf2025-26"));
    }

    @Test
    void anItemStandsUnderTheAssertionOfItsRowButForTheKnown() {
        assertThat(rows().filter(row -> row.source() instanceof AssertionEnd end
                                && row.items().stream()
                                        .anyMatch(item -> !item.assertion().equals(end.ref())))
                        .map(CrosswalkRow::toString))
                .containsExactlyElementsOf(KNOWN_GAPS.get("rowsWithAnItemOfAnotherAssertion"));
    }

    @Test
    void theSchemeNodesAreThoseThatTheCrosswalkNames() {
        List<String> named = KNOWN_GAPS.get("schemeNodesThatTheCrosswalkNames");
        assertThat(framework("cyber-essentials").controls(ControlKind.SCHEME))
                .extracting(Control::ref)
                .containsExactlyElementsOf(named);
        assertThat(named)
                .allSatisfy(ref -> assertThat(BUNDLED.rows(new ControlEnd("cyber-essentials", ref)))
                        .isNotEmpty());
    }

    @Test
    void everyRequirementOfCyberEssentialsIsMappedToTheStandard() {
        Crosswalk crosswalk = crosswalk("cyber-essentials-to-iso-27001-2022");
        assertThat(framework("cyber-essentials").controls(ControlKind.REQUIREMENT))
                .allSatisfy(it -> assertThat(crosswalk.rows(new ControlEnd("cyber-essentials", it.ref())))
                        .isNotEmpty());
    }

    /** Where a direct row and a path over a third list both speak of a pair, they may not gainsay each other. */
    @Test
    void pathsDoNotContradictRows() {
        Set<List<RowEnd>> checked = new HashSet<>();
        rows().forEach(row -> {
            for (RowEnd from : List.of(row.source(), row.target())) {
                RowEnd to = from.equals(row.source()) ? row.target() : row.source();
                for (CrosswalkRow first : BUNDLED.rows(from)) {
                    for (CrosswalkRow second : BUNDLED.rows(first.target())) {
                        if (second.target().equals(to)) {
                            boolean apart = row.relationship() == Relationship.NO_RELATIONSHIP;
                            Optional<Relationship> composed =
                                    first.relationship().compose(second.relationship());
                            composed.ifPresent(it -> assertThat(it == Relationship.NO_RELATIONSHIP)
                                    .as("%s, %s beside %s", first, second, row)
                                    .isEqualTo(apart));
                            composed.ifPresent(it -> checked.add(List.of(from, to)));
                        }
                    }
                }
            }
        });
        assertThat(checked).isNotEmpty();
    }

    /** Where a path claims more than the row beside it, one of the rows is too modest or another too bold. */
    @Test
    void rowsThatClaimLessThanAPathAreThoseKnown() {
        Set<String> modest = new TreeSet<>();
        rows().forEach(row -> BUNDLED.rows(row.source())
                .forEach(first -> BUNDLED.rows(first.target()).stream()
                        .filter(second -> second.target().equals(row.target()))
                        .flatMap(second -> first.relationship().compose(second.relationship()).stream())
                        .filter(composed -> composed.compareTo(row.relationship()) < 0)
                        .forEach(composed -> modest.add(row + ", by a path " + composed))));
        assertThat(modest).containsExactlyElementsOf(KNOWN_GAPS.get("rowsThatClaimLessThanAPath"));
    }

    // The correspondence of the two editions of ISO/IEC 27001.

    private static final Crosswalk EDITIONS = crosswalk("iso-27001-2013-to-iso-27001-2022");

    private static Collection<RowEnd> assessable(String framework) {
        return framework(framework).controls().stream()
                .filter(Control::assessable)
                .map(control -> (RowEnd) new ControlEnd(framework, control.ref()))
                .toList();
    }

    @Test
    void nothingOf2013IsLost() {
        assertThat(assessable("iso-27001-2013"))
                .hasSize(140)
                .allMatch(end -> !EDITIONS.rows(end).isEmpty());
    }

    @Test
    void everythingOf2022ComesFrom2013OrIsNew() {
        List<ControlEnd> added =
                EDITIONS.newInTarget().stream().map(NewControl::control).toList();
        assertThat(added).hasSize(12);
        assertThat(assessable("iso-27001-2022"))
                .hasSize(123)
                .allMatch(end -> EDITIONS.rows(end).isEmpty() == added.contains(end));
        assertThat(added)
                .filteredOn(end -> end.ref().startsWith("A."))
                .as("the eleven new controls")
                .hasSize(11);
    }

    @Test
    void goingForthAndBackComesHome() {
        assertThat(Stream.of("iso-27001-2013", "iso-27001-2022").flatMap(it -> assessable(it).stream()))
                .allSatisfy(end -> {
                    for (CrosswalkRow forth : EDITIONS.rows(end)) {
                        assertThat(EDITIONS.rows(forth.target())).contains(forth.inverse());
                        assertThat(CrosswalkPath.of(forth)
                                        .then(CrosswalkPath.of(forth.inverse()))
                                        .relationship())
                                .as("a thing is not apart from itself")
                                .isNotEqualTo(Optional.of(Relationship.NO_RELATIONSHIP));
                    }
                });
    }

    @Test
    void whatIsEquivalentComesHomeAlone() {
        assertThat(EDITIONS.rows())
                .filteredOn(row -> row.relationship() == Relationship.EQUIVALENT_TO)
                .hasSize(82)
                .allSatisfy(row -> {
                    assertThat(EDITIONS.rows(row.source())).containsExactly(row);
                    assertThat(EDITIONS.rows(row.target())).containsExactly(row.inverse());
                });
    }

    @Test
    void whatIsMergedOrSplitSharesItsOtherSide() {
        assertThat(EDITIONS.rows())
                .filteredOn(row -> row.relationship() == Relationship.SUBSET_OF)
                .allSatisfy(row -> assertThat(EDITIONS.rows(row.target())).hasSizeGreaterThan(1));
        assertThat(EDITIONS.rows())
                .filteredOn(row -> row.relationship() == Relationship.SUPERSET_OF)
                .allSatisfy(row -> assertThat(EDITIONS.rows(row.source())).hasSizeGreaterThan(1));
        assertThat(EDITIONS.rows())
                .filteredOn(row -> row.relationship() == Relationship.INTERSECTS_WITH)
                .extracting(CrosswalkRow::source)
                .containsOnly(new ControlEnd("iso-27001-2013", "A.18.2.3"));
    }

    @Test
    void swappedClausesCross() {
        assertThat(EDITIONS.rows(new ControlEnd("iso-27001-2013", "10.1")))
                .extracting(CrosswalkRow::target)
                .containsExactly(new ControlEnd("iso-27001-2022", "10.2"));
        assertThat(EDITIONS.rows(new ControlEnd("iso-27001-2013", "10.2")))
                .extracting(CrosswalkRow::target)
                .containsExactly(new ControlEnd("iso-27001-2022", "10.1"));
    }

    /** Assertions that are mapped to a group of the 2022 edition cannot be reached from the 2013 edition. */
    @Test
    void groupsWithRowsAreThoseKnown() {
        Set<String> unreached = crosswalk("dspt-2023-24-to-iso-27001-2022").rows().stream()
                .map(CrosswalkRow::target)
                .filter(target -> EDITIONS.rows(target).isEmpty())
                .filter(target -> EDITIONS.newInTarget().stream()
                        .noneMatch(it -> it.control().equals(target)))
                .map(RowEnd::writtenRef)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unreached).containsExactlyElementsOf(KNOWN_GAPS.get("groupsThatNothingOf2013LeadsTo"));
    }
}
