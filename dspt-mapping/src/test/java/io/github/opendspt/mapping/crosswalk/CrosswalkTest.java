package io.github.opendspt.mapping.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.requirement.Confidence;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows, crosswalks and paths made by hand. */
class CrosswalkTest {

    private static final Edition EDITION = Edition.parse("2023-24");

    private static CrosswalkRow row(String from, String source, Relationship relationship, String to, String target) {
        return new CrosswalkRow(
                new ControlEnd(from, source),
                relationship,
                new ControlEnd(to, target),
                "because",
                "analyst",
                Confidence.HIGH,
                null,
                List.of(),
                null);
    }

    private static CrosswalkRow withItems(List<String> items, Edition edition) {
        return new CrosswalkRow(
                new AssertionEnd(EDITION, AssertionRef.parse("4.5")),
                Relationship.SUBSET_OF,
                new ControlEnd("f", "a"),
                "because",
                "analyst",
                Confidence.LOW,
                "if so",
                items.stream().map(EvidenceRef::parse).toList(),
                edition);
    }

    @Test
    void theInverseExchangesTheEndsAndKeepsTheRest() {
        CrosswalkRow row = withItems(List.of("4.5.3"), EDITION);
        CrosswalkRow inverse = row.inverse();
        assertThat(row).hasToString("dspt-2023-24 4.5 subset-of f a");
        assertThat(inverse).hasToString("f a superset-of dspt-2023-24 4.5");
        assertThat(inverse.rationale()).isEqualTo(row.rationale());
        assertThat(inverse.caveat()).isEqualTo(row.caveat());
        assertThat(inverse.confidence()).isEqualTo(row.confidence());
        assertThat(inverse.items()).isEqualTo(row.items());
        assertThat(inverse.itemsEdition()).isEqualTo(row.itemsEdition());
        assertThat(inverse.inverse()).isEqualTo(row);
    }

    @Test
    void itemsAreSortedByNumberAndKeptOnce() {
        CrosswalkRow row = withItems(List.of("9.5.11", "9.5.2", "9.5.11"), EDITION);
        assertThat(row.items()).extracting(EvidenceRef::toString).containsExactly("9.5.2", "9.5.11");
        assertThat(row.items()).isUnmodifiable();
    }

    @Test
    void itemsAndTheirEditionGoTogether() {
        assertThatIllegalArgumentException().isThrownBy(() -> withItems(List.of("4.5.3"), null));
        assertThatIllegalArgumentException().isThrownBy(() -> withItems(List.of(), EDITION));
    }

    @Test
    void aRowJoinsTwoLists() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> row("f", "a", Relationship.EQUAL_TO, "f", "b"))
                .withMessage("both ends of a row are in f: a and b");
    }

    @Test
    void aLookUpFromEitherSideReadsFromThatSide() {
        CrosswalkRow row = row("f", "a", Relationship.SUBSET_OF, "g", "b");
        Crosswalk crosswalk = Crosswalk.of("f-to-g", "f", "g", List.of(row), List.of());
        assertThat(crosswalk.rows(new ControlEnd("f", "a"))).containsExactly(row);
        assertThat(crosswalk.rows(new ControlEnd("g", "b")))
                .containsExactly(row("g", "b", Relationship.SUPERSET_OF, "f", "a"));
        assertThat(crosswalk.rows(new ControlEnd("f", "b"))).isEmpty();
    }

    @Test
    void everyFaultOfACrosswalkIsNamed() {
        NewControl astray = new NewControl(new ControlEnd("h", "n"), "b", Confidence.HIGH);
        NewControl joined = new NewControl(new ControlEnd("g", "b"), "b", Confidence.HIGH);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Crosswalk.of(
                        "x",
                        "f",
                        "g",
                        List.of(
                                row("f", "a", Relationship.SUBSET_OF, "g", "b"),
                                row("f", "a", Relationship.EQUAL_TO, "g", "b"),
                                row("g", "b", Relationship.EQUAL_TO, "f", "c")),
                        List.of(astray, joined)))
                .withMessageContaining("crosswalk 'x'")
                .withMessageContaining("'f a equal-to g b' joins a pair that another row joins")
                .withMessageContaining("'g b equal-to f c' does not go from f to g")
                .withMessageContaining("h n is called new, but is not in g")
                .withMessageContaining("g b is called new, but has a row");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Crosswalk.of("x", "f", "f", List.of(), List.of()))
                .withMessageContaining("the same list");
    }

    @Test
    void crosswalksAreEqualByValueAndImmutable() {
        List<CrosswalkRow> rows = new ArrayList<>(List.of(row("f", "a", Relationship.SUBSET_OF, "g", "b")));
        Crosswalk crosswalk = Crosswalk.of("x", "f", "g", rows, List.of());
        assertThat(crosswalk)
                .isEqualTo(Crosswalk.of("x", "f", "g", rows, List.of()))
                .hasSameHashCodeAs(Crosswalk.of("x", "f", "g", rows, List.of()))
                .isNotEqualTo(Crosswalk.of("y", "f", "g", rows, List.of()))
                .isNotEqualTo(Crosswalk.of("x", "f", "g", List.of(), List.of()))
                .isNotEqualTo("x")
                .hasToString("x (1 rows)");
        rows.clear();
        assertThat(crosswalk.rows()).hasSize(1).isUnmodifiable();
    }

    @Test
    void aPathNeedsRowsThatMeet() {
        CrosswalkRow first = row("f", "a", Relationship.SUBSET_OF, "g", "b");
        CrosswalkRow second = row("g", "c", Relationship.SUBSET_OF, "h", "d");
        assertThatIllegalArgumentException().isThrownBy(() -> new CrosswalkPath(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CrosswalkPath.of(first).then(CrosswalkPath.of(second)))
                .withMessage("'f a subset-of g b' does not lead to 'g c subset-of h d'");
    }

    @Test
    void aPathKeepsCaveatsAndItemsOfAllItsRows() {
        CrosswalkPath path = CrosswalkPath.of(row("h", "c", Relationship.EQUIVALENT_TO, "f", "a"))
                .then(CrosswalkPath.of(
                        withItems(List.of("4.5.4", "4.5.3"), EDITION).inverse()));
        assertThat(path).hasToString("h c superset-of dspt-2023-24 4.5 (2 rows)");
        assertThat(path.caveats()).containsExactly("if so");
        assertThat(path.items()).extracting(EvidenceRef::toString).containsExactly("4.5.3", "4.5.4");
        assertThat(path.confidence()).isEqualTo(Confidence.LOW);
        assertThat(path.steps()).isUnmodifiable();
    }

    @Test
    void aPathThatSettlesNothingSaysSo() {
        CrosswalkPath path = CrosswalkPath.of(row("f", "a", Relationship.SUBSET_OF, "g", "b"))
                .then(CrosswalkPath.of(row("g", "b", Relationship.INTERSECTS_WITH, "h", "c")));
        assertThat(path.relationship()).isEmpty();
        assertThat(path).hasToString("f a may touch h c (2 rows)");
    }

    @Test
    void anAssertionOccursOnceInAList() {
        ListedAssertion one = new ListedAssertion(AssertionRef.parse("10.1"), "One", Presence.CONFIRMED, "a test");
        ListedAssertion two = new ListedAssertion(AssertionRef.parse("9.1"), "Two", Presence.LIKELY, "a test");
        assertThat(new AssertionList(EDITION, List.of(one, two)).assertions()).containsExactly(two, one);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AssertionList(EDITION, List.of(one, one)))
                .withMessage("assertion 10.1 occurs twice in the list of 2023-24");
    }

    @Test
    void tokensRoundTrip() {
        for (Presence presence : Presence.values()) {
            assertThat(Presence.parse(presence.toString())).isSameAs(presence);
        }
    }

    @Test
    void nullIsRejectedByName() {
        Crosswalk crosswalk = Crosswalk.of("x", "f", "g", List.of(), List.of());
        assertThatNullPointerException().isThrownBy(() -> crosswalk.rows(null)).withMessage("end");
        assertThatNullPointerException()
                .isThrownBy(() -> Relationship.EQUAL_TO.compose(null))
                .withMessage("next");
        assertThatNullPointerException()
                .isThrownBy(() -> new ControlEnd(null, "a"))
                .withMessage("framework");
        assertThatNullPointerException()
                .isThrownBy(() -> new AssertionEnd(EDITION, null))
                .withMessage("ref");
    }

    @Test
    void aPathWalkedBackwards() {
        CrosswalkRow first = row("a", "1", Relationship.SUBSET_OF, "b", "2");
        CrosswalkRow second = row("b", "2", Relationship.EQUIVALENT_TO, "c", "3");
        CrosswalkPath path = new CrosswalkPath(List.of(first, second));

        assertThat(path.inverse().steps()).containsExactly(second.inverse(), first.inverse());
        assertThat(path.inverse()).hasToString("c 3 superset-of a 1 (2 rows)");
        assertThat(path.inverse().inverse()).isEqualTo(path);
    }

    @Test
    void whatALookUpGivesCannotBeChanged() {
        CrosswalkRow row = withItems(List.of("4.5.3"), EDITION);
        Crosswalk crosswalk = Crosswalk.of("id", row.source().list(), "f", List.of(row), List.of());

        assertThat(crosswalk.source()).isEqualTo("dspt-2023-24");
        assertThat(crosswalk.target()).isEqualTo("f");
        assertThat(row.source().writtenRef()).isEqualTo("4.5");
        assertThat(crosswalk.rows(row.source())).containsExactly(row).isUnmodifiable();
        assertThat(crosswalk.rows(row.target())).containsExactly(row.inverse()).isUnmodifiable();
    }

    @Test
    void everyRelationshipSaysWhatItMeans() {
        assertThat(Relationship.values())
                .allMatch(relationship -> !relationship.meaning().isBlank());
    }
}
