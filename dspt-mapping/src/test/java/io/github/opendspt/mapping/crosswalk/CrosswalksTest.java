package io.github.opendspt.mapping.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.opendspt.mapping.framework.Control;
import io.github.opendspt.mapping.framework.ControlKind;
import io.github.opendspt.mapping.framework.Framework;
import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.requirement.Confidence;
import io.github.opendspt.model.requirement.Provenance;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Look-ups in the bundled crosswalks. */
class CrosswalksTest {

    private static final Crosswalks BUNDLED = Crosswalks.bundled();
    private static final Edition LISTED = Edition.parse("2023-24");
    private static final Edition ASKED = Edition.parse("2025-26");

    private static RowEnd assertion(String ref) {
        return new AssertionEnd(LISTED, AssertionRef.parse(ref));
    }

    private static RowEnd ce(String ref) {
        return new ControlEnd("cyber-essentials", ref);
    }

    private static RowEnd iso(String ref) {
        return new ControlEnd("iso-27001-2022", ref);
    }

    private static RowEnd iso2013(String ref) {
        return new ControlEnd("iso-27001-2013", ref);
    }

    @Test
    void anAssertionIsLookedUpFromTheLeft() {
        assertThat(BUNDLED.rows("2.2"))
                .extracting(CrosswalkRow::toString)
                .containsExactly(
                        "dspt-2023-24 2.2 no-relationship cyber-essentials CE-ALL",
                        "dspt-2023-24 2.2 subset-of iso-27001-2022 A.6.2",
                        "dspt-2023-24 2.2 intersects-with iso-27001-2022 A.6.6");
    }

    /** Direction: "source subset-of target" says that all that the source asks is within what the target asks. */
    @Test
    void theContractClauseIsWithinTheTermsOfEmployment() {
        CrosswalkRow row = BUNDLED.rows(iso("A.6.2")).stream()
                .filter(it -> it.target().equals(assertion("2.2")))
                .findFirst()
                .orElseThrow();
        assertThat(row).hasToString("iso-27001-2022 A.6.2 superset-of dspt-2023-24 2.2");
        assertThat(row.rationale()).contains("the ISO control, which also covers other terms");
    }

    @Test
    void theFourteenDaysAreWithinPatching() {
        assertThat(BUNDLED.rows("CE-REQ-SUM-04"))
                .extracting(CrosswalkRow::toString)
                .containsExactly(
                        "cyber-essentials CE-REQ-SUM-04 intersects-with dspt-2023-24 6.3",
                        "cyber-essentials CE-REQ-SUM-04 subset-of dspt-2023-24 8.3",
                        "cyber-essentials CE-REQ-SUM-04 intersects-with dspt-2023-24 8.4",
                        "cyber-essentials CE-REQ-SUM-04 subset-of iso-27001-2022 A.8.8");
    }

    @Test
    void aRefMayStandForSeveralThings() {
        assertThat(BUNDLED.ends("5.2")).containsExactly(assertion("5.2"), iso2013("5.2"), iso("5.2"));
        assertThat(BUNDLED.rows("5.2"))
                .extracting(CrosswalkRow::source)
                .containsSubsequence(assertion("5.2"), iso2013("5.2"), iso("5.2"));
        assertThat(BUNDLED.ends("6.1.2")).containsExactly(assertion("6.1"), iso2013("6.1.2"), iso("6.1.2"));
    }

    @Test
    void anUnknownRefHasNoEndsAndAnUnmappedOneNoRows() {
        assertThat(BUNDLED.ends("99.9")).isEmpty();
        assertThat(BUNDLED.ends("")).isEmpty();
        assertThat(BUNDLED.ends("a.5.1")).isEmpty();
        assertThat(BUNDLED.ends("4.5.3.1")).isEmpty();
        assertThat(BUNDLED.rows("99.9")).isEmpty();
        assertThat(BUNDLED.ends("CE-RULE-VALID")).containsExactly(ce("CE-RULE-VALID"));
        assertThat(BUNDLED.rows("CE-RULE-VALID")).isEmpty();
    }

    @Test
    void aLaterEditionGetsTheRowsOfTheListBeforeItAndTheySaySo() {
        List<CrosswalkRow> rows = BUNDLED.rows(ASKED, AssertionRef.parse("9.6"));
        assertThat(rows).hasSize(12).isEqualTo(BUNDLED.rows(LISTED, AssertionRef.parse("9.6")));
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.source()).isEqualTo(assertion("9.6"));
            assertThat(((AssertionEnd) row.source()).edition()).isEqualTo(LISTED);
        });
    }

    @Test
    void anEarlierEditionGetsNothing() {
        Edition earlier = Edition.parse("2022-23");
        assertThat(BUNDLED.assertions(earlier)).isEmpty();
        assertThat(BUNDLED.rows(earlier, AssertionRef.parse("9.6"))).isEmpty();
        assertThat(BUNDLED.rows(earlier, EvidenceRef.parse("9.6.1"))).isEmpty();
    }

    @Test
    void anItemGetsTheRowsThatNameItAndThoseOfTheWholeAssertion() {
        assertThat(BUNDLED.rows(ASKED, EvidenceRef.parse("8.3.4")))
                .extracting(row -> row.target().writtenRef() + " " + row.items())
                .containsExactly(
                        "CE-REQ-SUM-04 [8.3.3, 8.3.4]",
                        "CE-PLUS-TC2 [8.3.4]",
                        "A.8.8 [8.3.1, 8.3.2, 8.3.3, 8.3.4, 8.3.5]",
                        "A.8.19 []",
                        "A.8.32 []");
        assertThat(BUNDLED.rows("8.3.4")).isEqualTo(BUNDLED.rows(ASKED, EvidenceRef.parse("8.3.4")));
    }

    @Test
    void anItemIsFoundInTheRowOfAnotherAssertionToo() {
        assertThat(BUNDLED.rows(ASKED, EvidenceRef.parse("10.1.2")))
                .extracting(CrosswalkRow::source)
                .contains(assertion("10.1"), assertion("10.2"));
    }

    @Test
    void theItemsOfARowAreThoseOfALaterEdition() {
        assertThat(BUNDLED.rows("4.5"))
                .filteredOn(row -> !row.items().isEmpty())
                .isNotEmpty()
                .allMatch(row -> ASKED.equals(row.itemsEdition()));
    }

    @Test
    void aRangeThatTheSourceWritesOverAMissingItemLeavesItOut() {
        CrosswalkRow malware = BUNDLED.rows("6.2").stream()
                .filter(row -> row.target().equals(iso("A.8.7")))
                .findFirst()
                .orElseThrow();
        assertThat(malware.items())
                .extracting(EvidenceRef::toString)
                .containsExactly("6.2.1", "6.2.3", "6.2.4", "6.2.5");
    }

    @Test
    void everyEndHasAName() {
        assertThat(BUNDLED.name(assertion("4.5"))).contains("Passwords and MFA");
        assertThat(BUNDLED.name(iso("A.8.5"))).contains("Secure authentication");
        assertThat(BUNDLED.name(ce("CE-ALL"))).contains("Whole scheme");
        assertThat(BUNDLED.name(iso("A.9.9"))).isEmpty();
        assertThat(BUNDLED.name(new ControlEnd("no-such-framework", "A.5.1"))).isEmpty();
        assertThat(BUNDLED.name(new AssertionEnd(ASKED, AssertionRef.parse("4.5"))))
                .isEmpty();
    }

    @Test
    void the2013EditionReachesAssertionsOverThe2022Edition() {
        List<CrosswalkPath> paths = BUNDLED.paths(iso2013("A.12.3.1"), List.of("iso-27001-2022", "dspt-2023-24"));
        assertThat(paths)
                .extracting(CrosswalkPath::toString)
                .containsExactly("iso-27001-2013 A.12.3.1 intersects-with dspt-2023-24 7.3 (2 rows)");
        assertThat(paths.get(0).steps())
                .extracting(CrosswalkRow::toString)
                .containsExactly(
                        "iso-27001-2013 A.12.3.1 equivalent-to iso-27001-2022 A.8.13",
                        "iso-27001-2022 A.8.13 intersects-with dspt-2023-24 7.3");
        assertThat(paths.get(0).confidence()).isEqualTo(Confidence.HIGH);
    }

    @Test
    void cyberEssentialsReachesAssertionsOverTheStandardButSettlesLittle() {
        List<CrosswalkPath> paths = BUNDLED.paths(ce("CE-REQ-FW-01"), List.of("iso-27001-2022", "dspt-2023-24"));
        assertThat(paths)
                .extracting(CrosswalkPath::toString)
                .contains("cyber-essentials CE-REQ-FW-01 may touch dspt-2023-24 9.6 (2 rows)")
                .allMatch(path -> path.contains("may touch"));
    }

    @Test
    void confidenceIsThatOfTheWeakestRow() {
        CrosswalkPath path = BUNDLED.paths(ce("CE-REQ-FW-02"), List.of("iso-27001-2022", "dspt-2023-24")).stream()
                .filter(it -> it.target().equals(assertion("4.5")))
                .findFirst()
                .orElseThrow();
        assertThat(path.steps())
                .extracting(CrosswalkRow::confidence)
                .containsExactly(Confidence.MEDIUM, Confidence.HIGH);
        assertThat(path.confidence()).isEqualTo(Confidence.MEDIUM);
    }

    @Test
    void theRouteIsDirectWhereItCanBe() {
        assertThat(BUNDLED.route("cyber-essentials", "dspt-2023-24")).containsExactly("dspt-2023-24");
        assertThat(BUNDLED.route("iso-27001-2013", "dspt-2023-24")).containsExactly("iso-27001-2022", "dspt-2023-24");
        assertThat(BUNDLED.route("dspt-2023-24", "iso-27001-2013")).containsExactly("iso-27001-2022", "iso-27001-2013");
        assertThat(BUNDLED.route("iso-27001-2013", "cyber-essentials"))
                .containsExactly("iso-27001-2022", "cyber-essentials");
        assertThat(BUNDLED.route("iso-27001-2013", "iso-27001-2013")).isEmpty();
        assertThat(BUNDLED.route("iso-27001-2013", "no-such-list")).isEmpty();
        assertThat(BUNDLED.route("no-such-list", "iso-27001-2013")).isEmpty();
    }

    @Test
    void aPathThroughWhatIsNotHeldIsAnError() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BUNDLED.paths(iso("A.5.1"), List.of("iso-27001")))
                .withMessageStartingWith("'iso-27001' is not one of [cyber-essentials,");
        assertThatIllegalArgumentException().isThrownBy(() -> BUNDLED.paths(iso("A.5.1"), List.of()));
        assertThat(BUNDLED.paths(iso("A.99.9"), List.of("dspt-2023-24"))).isEmpty();
    }

    private static CrosswalkRow hostRow(RowEnd source, RowEnd target) {
        return new CrosswalkRow(
                source,
                Relationship.INTERSECTS_WITH,
                target,
                "our reading",
                "host",
                Confidence.LOW,
                null,
                List.of(),
                null);
    }

    @Test
    void aHostAddsRowsAndFrameworks() {
        Framework own = Framework.of(
                "own",
                "Own",
                List.of(Control.builder("O1", ControlKind.CONTROL, "One", new Provenance(Confidence.HIGH, "us"))
                        .build()));
        CrosswalkRow row = hostRow(new ControlEnd("own", "O1"), iso("A.8.13"));
        Crosswalk crosswalk = Crosswalk.of("own-to-iso", "own", "iso-27001-2022", List.of(row), List.of());
        Crosswalks more = BUNDLED.with(own).with(crosswalk);
        assertThat(more.rows("O1")).containsExactly(row);
        assertThat(more.rows("A.8.13")).endsWith(row.inverse());
        assertThat(more.route("own", "dspt-2023-24")).containsExactly("iso-27001-2022", "dspt-2023-24");
        assertThat(more.find("own-to-iso")).contains(crosswalk);
        assertThat(more)
                .isEqualTo(BUNDLED.with(own).with(crosswalk))
                .hasSameHashCodeAs(BUNDLED.with(own).with(crosswalk))
                .isNotEqualTo(BUNDLED)
                .isNotEqualTo("own");
        assertThat(BUNDLED.rows("O1")).isEmpty();
    }

    @Test
    void aHostCannotReplaceARowFromEitherSide() {
        Crosswalk clash = Crosswalk.of(
                "mine", "iso-27001-2022", "dspt-2023-24", List.of(hostRow(iso("A.6.2"), assertion("2.2"))), List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BUNDLED.with(clash))
                .withMessage("'iso-27001-2022 A.6.2 intersects-with dspt-2023-24 2.2' of mine clashes with "
                        + "'dspt-2023-24 2.2 subset-of iso-27001-2022 A.6.2' of dspt-2023-24-to-iso-27001-2022");
    }

    @Test
    void aHostCannotNameWhatIsNotHeldNorTakeAnId() {
        Crosswalk astray = Crosswalk.of(
                "cyber-essentials-to-iso-27001-2022",
                "iso-27001-2022",
                "dspt-2023-24",
                List.of(hostRow(iso("A.9.99"), assertion("2.2"))),
                List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BUNDLED.with(astray))
                .withMessageContaining("two crosswalks have the id cyber-essentials-to-iso-27001-2022")
                .withMessageContaining("names iso-27001-2022 A.9.99, which is not held");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BUNDLED.with(Framework.of("dspt-2023-24", "Mine", List.of())))
                .withMessage("two lists have the id dspt-2023-24");
    }

    @Test
    void nullIsRejectedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> BUNDLED.rows((String) null))
                .withMessage("ref");
        assertThatNullPointerException()
                .isThrownBy(() -> BUNDLED.rows(null, AssertionRef.parse("1.1")))
                .withMessage("edition");
        assertThatNullPointerException()
                .isThrownBy(() -> BUNDLED.rows((RowEnd) null))
                .withMessage("end");
        assertThatNullPointerException().isThrownBy(() -> BUNDLED.find(null)).withMessage("id");
        assertThatNullPointerException()
                .isThrownBy(() -> BUNDLED.with((Crosswalk) null))
                .withMessage("first");
    }
}
