package io.github.opendspt.mapping.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.catalogue.CafCatalogue;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.requirement.Confidence;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A crosswalk that a host supplies: between outcomes of the CAF-aligned track and controls of its own or of a framework. */
class HostCrosswalkTest {

    private static final Crosswalks BUNDLED = Crosswalks.bundled();
    private static final Edition EDITION = Edition.parse("2025-26");

    private static final String OWN = """
            {"format": "dspt-crosswalk/1", "id": "caf-to-ours", "source": "caf-2025-26", "target": "our-controls",
             "controls": {"SEC-01": "Sign-in", "SEC-02": "Joiners and leavers", "SEC-03": "Back-ups"},
             "rows": [
               {"source": "B2.a", "relationship": "superset-of", "target": "SEC-01", "confidence": "medium",
                "rationale": "Ours asks a second factor of staff only", "basis": "our analyst"},
               {"source": "B2.a", "relationship": "intersects-with", "target": "SEC-02", "confidence": "low",
                "rationale": "Both ask for removal of accounts", "basis": "our analyst", "caveat": "Staff only"}]}""";

    private static List<String> problems(String document) {
        return CrosswalkJson.reader(BUNDLED).read(document).problems().stream()
                .map(problem ->
                        problem.line() + ":" + problem.pointer() + " " + problem.code() + ": " + problem.message())
                .toList();
    }

    private static Crosswalks with(String document) {
        return BUNDLED.with(CrosswalkJson.reader(BUNDLED).read(document).orElseThrow());
    }

    /** None is bundled, since no official one is known. */
    @Test
    void noBundledCrosswalkJoinsAnOutcome() {
        assertThat(BUNDLED.crosswalks())
                .allSatisfy(crosswalk -> assertThat(List.of(crosswalk.source(), crosswalk.target()))
                        .noneMatch(list -> list.startsWith("caf-")));
        assertThat(BUNDLED.ends("B2.a"))
                .extracting(RowEnd::toString)
                .containsExactly("caf-2024-25 B2.a", "caf-2025-26 B2.a", "caf-2026-27 B2.a");
        assertThat(BUNDLED.rows("B2.a")).isEmpty();
    }

    @Test
    void isLookedUpFromEitherSide() {
        Crosswalks held = with(OWN);

        assertThat(held.rows("B2.a"))
                .extracting(CrosswalkRow::toString)
                .containsExactly(
                        "caf-2025-26 B2.a superset-of our-controls SEC-01",
                        "caf-2025-26 B2.a intersects-with our-controls SEC-02");
        assertThat(held.rows("SEC-01"))
                .extracting(CrosswalkRow::toString)
                .containsExactly("our-controls SEC-01 subset-of caf-2025-26 B2.a");
        assertThat(held.name(new ControlEnd("our-controls", "SEC-03"))).contains("Back-ups");
        assertThat(held.rows("SEC-03")).isEmpty();
        assertThat(BUNDLED.rows("SEC-01")).isEmpty();
    }

    /** Rule E1: a ref of one edition says nothing of the same ref in another. */
    @Test
    void isOfItsEditionAlone() {
        Crosswalks held = with(OWN);
        CafOutcomeRef ref = CafOutcomeRef.of("B2.a");

        assertThat(held.rows(EDITION, ref)).hasSize(2);
        assertThat(held.rows(Edition.parse("2024-25"), ref)).isEmpty();
        assertThat(held.rows(Edition.parse("2026-27"), ref)).isEmpty();
    }

    @Test
    void mayJoinAFrameworkThatIsHeldAndLeadsOnFromThere() {
        Crosswalks held = with("""
                {"format": "dspt-crosswalk/1", "id": "caf-to-iso", "source": "caf-2025-26", "target": "iso-27001-2022",
                 "rows": [{"source": "B2.a", "relationship": "intersects-with", "target": "A.8.5", "confidence": "low",
                           "rationale": "Both speak of sign-in", "basis": "our analyst"}]}""");

        assertThat(held.route("caf-2025-26", "dspt-2023-24")).containsExactly("iso-27001-2022", "dspt-2023-24");
        assertThat(held.paths(new OutcomeEnd(EDITION, CafOutcomeRef.of("B2.a")), List.of("iso-27001-2022")))
                .hasSize(1);
    }

    @Test
    void isWrittenAsItWasRead() {
        CrosswalkDocument read = CrosswalkJson.reader().read(OWN).orElseThrow();
        String written = CrosswalkJson.writer().toText(read);

        assertThat(CrosswalkJson.reader().read(written).orElseThrow()).isEqualTo(read);
        assertThat(CrosswalkJson.writer()
                        .toText(CrosswalkJson.reader().read(written).orElseThrow()))
                .isEqualTo(written);
        assertThat(read).hasToString("CrosswalkDocument[caf-to-ours, 2 rows]");
    }

    @Test
    void everyRefThatIsNotHeldIsLocatedWithWhatWasMeant() {
        assertThat(problems(OWN.replace(
                                "\"B2.a\", \"relationship\": \"superset-of\"",
                                "\"b2.a\", \"relationship\": \"superset-of\"")
                        .replace(
                                "\"B2.a\", \"relationship\": \"intersects-with\"",
                                "\"E1.b\", \"relationship\": \"intersects-with\"")
                        .replace("\"SEC-02\", \"conf", "\"sec-02\", \"conf")))
                .containsExactly(
                        "4:/rows/0/source crosswalk.ref-not-held: found 'b2.a'; expected a ref of caf-2025-26; did you"
                                + " mean 'B2.a'?",
                        "6:/rows/1/source crosswalk.ref-not-held: found 'E1.b'; expected a ref of caf-2025-26; did you"
                                + " mean 'E1.a'?",
                        "6:/rows/1/target crosswalk.ref-not-held: found 'sec-02'; expected a ref of our-controls; did you"
                                + " mean 'SEC-02'?");
    }

    /** What looks for it compares a ref with every other: of documents that anybody may send, only so many times. */
    @Test
    void whatWasMeantIsSaidOfTheFirstHundredRefsAndInListsOfAThousand() {
        assertThat(CrosswalkCheck.problems(ofMissing(101, 200), BUNDLED).stream()
                        .map(problem -> problem.message().contains("did you mean")))
                .hasSize(101)
                .startsWith(true)
                .endsWith(true, false);
        assertThat(CrosswalkCheck.problems(ofMissing(1, 1_000), BUNDLED))
                .singleElement()
                .matches(problem -> problem.message().contains("did you mean"));
        assertThat(CrosswalkCheck.problems(ofMissing(1, 1_001), BUNDLED))
                .singleElement()
                .matches(problem -> !problem.message().contains("did you mean"));
    }

    /** Rows to refs that the list has in another spelling. */
    private static CrosswalkDocument ofMissing(int rows, int controls) {
        SortedMap<String, String> names = new TreeMap<>();
        IntStream.range(0, controls).forEach(i -> names.put("CONTROL-" + i, "A control"));
        return new CrosswalkDocument(
                "caf-to-ours",
                "caf-2025-26",
                "our-controls",
                null,
                names,
                IntStream.range(0, rows)
                        .mapToObj(i -> new CrosswalkDocument.Row(
                                "B2.a",
                                Relationship.SUPERSET_OF,
                                "control-" + i,
                                Confidence.LOW,
                                List.of(),
                                "Ours covers staff only",
                                "our team",
                                null))
                        .toList(),
                List.of());
    }

    /** Else the refs of a document whose hash codes clash by intent would each be compared with all others. */
    @Test
    void whatIsLookedUpByHashIsInAnOrder() {
        ControlEnd one = new ControlEnd("ours", "Aa");
        ControlEnd other = new ControlEnd("ours", "BB");
        OutcomeEnd outcome = new OutcomeEnd(EDITION, CafOutcomeRef.of("B2.a"));

        assertThat(one.ref().hashCode()).isEqualTo(other.ref().hashCode());
        assertThat(one).isLessThan(other).isLessThan(new ControlEnd("theirs", "Aa"));
        assertThat(EndPair.of(outcome, one)).isEqualTo(EndPair.of(one, outcome)).isLessThan(EndPair.of(other, outcome));
        assertThat(EndPair.of(outcome, one).compareTo(EndPair.of(one, outcome))).isZero();
    }

    /** C1.f and A2.c are of CAF 4.0. */
    @Test
    void anOutcomeOfAnotherVersionIsLocated() {
        assertThat(problems(OWN.replaceFirst("B2.a", "A2.c")))
                .singleElement()
                .asString()
                .startsWith("4:/rows/0/source crosswalk.ref-not-held: found 'A2.c'; expected a ref of caf-2025-26");
    }

    @Test
    void aListThatIsNotHeldIsLocated() {
        assertThat(problems(OWN.replace("caf-2025-26", "caf-2025-62").replace("our-controls", "Our controls")))
                .containsExactly(
                        "1:/source crosswalk.list-not-held: found 'caf-2025-62'; expected one of cyber-essentials,"
                                + " iso-27001-2013, iso-27001-2022, dspt-2023-24, caf-2024-25, caf-2025-26, caf-2026-27; one"
                                + " side may be a list of your own, whose refs the member 'controls' names; did you mean"
                                + " 'caf-2025-26'?",
                        "1:/target crosswalk.list-not-held: found a text of 12 characters; expected one of"
                                + " cyber-essentials, iso-27001-2013, iso-27001-2022, dspt-2023-24, caf-2024-25, caf-2025-26,"
                                + " caf-2026-27; one side may be a list of your own, whose refs the member 'controls' names");
        assertThat(problems(OWN.replace("our-controls", "Our controls")))
                .containsExactly(
                        "1:/target crosswalk.list-malformed: found a text of 12 characters; expected the id of a"
                                + " list of your own: lower-case letters and digits, joined by single hyphens");
        assertThat(problems(OWN.replaceAll("\"controls\": \\{.*\\},", "")))
                .singleElement()
                .asString()
                .startsWith("1:/target crosswalk.list-not-held");
        assertThat(problems(OWN.replace("our-controls", "iso-27001-2022")))
                .anyMatch(problem -> problem.startsWith("2:/controls crosswalk.controls-of-none"));
    }

    @Test
    void aRowThatIsThereAlreadyIsLocated() {
        assertThat(problems(OWN.replace("\"SEC-02\", \"conf", "\"SEC-01\", \"conf")))
                .containsExactly("6:/rows/1 crosswalk.row-twice: an earlier row joins the same two refs; keep one");
        Crosswalks held = with(OWN);
        assertThat(CrosswalkJson.reader(held)
                        .read(OWN.replaceAll("\"controls\": \\{.*\\},", ""))
                        .problems())
                .extracting(Problem::pointer, Problem::code)
                .containsExactly(
                        tuple("/id", "crosswalk.id-held"),
                        tuple("/rows/0", "crosswalk.row-held"),
                        tuple("/rows/1", "crosswalk.row-held"));
    }

    @Test
    void onlyAControlWithoutARowIsNew() {
        String withNew = OWN.replaceFirst("]}$", """
                ], "newInTarget": [{"ref": "SEC-01", "confidence": "high", "basis": "us"},
                                   {"ref": "SEC-03", "confidence": "high", "basis": "us"}]}""");

        assertThat(problems(withNew)).singleElement().asString().contains("/newInTarget/0/ref crosswalk.not-new");
    }

    @Test
    void twoListsAndTheEditionOfItemsAreOfTheDocument() {
        assertThat(problems(OWN.replace("our-controls", "caf-2025-26")
                        .replace("\"basis\": \"our analyst\",", "\"basis\": \"our analyst\", \"items\": [\"4.5.3\"],")))
                .containsExactly(
                        "1: crosswalk.items-edition: evidence items in rows and the member 'itemsEdition' go together; give"
                                + " both or neither",
                        "1:/target crosswalk.one-list: the list on the right is the one on the left; a crosswalk joins two"
                                + " different lists");
    }

    @Test
    void whatDoesNotFitIsRefusedInJavaToo() {
        CrosswalkDocument astray =
                CrosswalkJson.reader().read(OWN.replaceFirst("B2.a", "E1.b")).orElseThrow();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> BUNDLED.with(astray))
                .withMessage(
                        "crosswalk 'caf-to-ours': /rows/0/source: found 'E1.b'; expected a ref of caf-2025-26; did you"
                                + " mean 'E1.a'?");
    }

    /** Title likeness is never used: two outcomes of the same title in two editions are joined by no row. */
    @Test
    void titlesJoinNothing() {
        CafOutcomes one = CafCatalogue.bundled().find(Edition.parse("2024-25")).orElseThrow();

        assertThat(one.outcomes())
                .allSatisfy(outcome -> assertThat(with(OWN).rows(new OutcomeEnd(one.edition(), outcome.ref())))
                        .isEmpty());
    }

    @Test
    void outcomesOfAnEditionAreHeldOnce() {
        CafOutcomes held = CafCatalogue.bundled().find(EDITION).orElseThrow();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> BUNDLED.with(held))
                .withMessage("two lists have the id caf-2025-26");
    }
}
