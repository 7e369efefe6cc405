package io.github.opendspt.scoring.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.BlockerKind;
import io.github.opendspt.scoring.CreditSource;
import io.github.opendspt.scoring.Situations;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanCsvTest {

    private static final EvidenceRef TEXT = EvidenceRef.parse("1.1.1");
    private static final EvidenceRef TICK = EvidenceRef.parse("1.1.2");
    private static final AssertionRef FIRST = AssertionRef.parse("1.1");
    private static final RequirementSet SET = Situations.example();
    private static final String HEADER = "Kind,Ref,Owner,Due\n";
    private final Plan plan = Planner.of(SET, CreditSource.none()).plan(PlanTest.nothingAnswered(), PlanTest.DAY);

    /** Every row, blank: so that a test shows nothing but what it is about. */
    private static final String ALL =
            "evidence,1.1.1,,\nevidence,1.1.2,,\nevidence,2.1.1,,\nconfirmation,1.1,,\nconfirmation,2.1,,\n";

    private List<String> conflicts(String table) {
        return PlanCsv.read(plan, SET, table).conflicts().stream()
                .map(PlanConflict::toString)
                .toList();
    }

    @Test
    void theTable() throws IOException {
        StringWriter out = new StringWriter();
        PlanCsv.write(plan.withOwner(TEXT, "=HYPERLINK(\"x\")").withDue(TEXT, LocalDate.of(2026, 6, 30)), out);

        assertThat(out.toString().split("\r\n"))
                .startsWith(
                        "\"Standard\",\"Priority\",\"Kind\",\"Ref\",\"Title\",\"Gap\",\"Action\",\"Look for\","
                                + "\"Owner\",\"Due\",\"Done on\",\"Listed since\",\"Would be exempt by\","
                                + "\"May be exempt by\",\"Unlocks\",\"To know\",\"Why here\"",
                        "\"1\",\"2\",\"evidence\",\"1.1.1\",\"title of 1.1.1\",\"no answer was given to 1.1.1\","
                                + "\"Answer 1.1.1 with a text.\",\"\",\"'=HYPERLINK(\"\"x\"\")\",\"2026-06-30\",\"\","
                                + "\"2026-06-01\",\"\",\"\",\"\",\"1.1.1 takes this kind of answer: text\","
                                + "\"none of the certificates considered would exempt it\"");
    }

    @Test
    void aTableFilledInByHand() throws IOException {
        PlanImport taken = PlanCsv.read(
                plan,
                SET,
                new StringReader("\uFEFF due ,REF,note,kind,Owner\n\n2026-06-30,1.1.1,x,evidence,DPO\n"
                        + "30/06/2026,1.1,,Confirmation,SIRO\n9/6/2026,1.1.2,,evidence,\n,2.1.1,,evidence,\n"
                        + ",2.1,,confirmation,\n"));

        assertThat(taken.conflicts()).isEmpty();
        assertThat(taken.plan().row(TEXT).orElseThrow().owner()).isEqualTo("DPO");
        assertThat(taken.plan().row(TEXT).orElseThrow().due()).isEqualTo("2026-06-30");
        assertThat(taken.plan().row(FIRST).orElseThrow().due()).isEqualTo("2026-06-30");
        assertThat(taken.plan().row(TICK).orElseThrow().due()).isEqualTo("2026-06-09");
    }

    @Test
    void aBlankCellSettlesNothingAndABlankActionKeepsThePlans() {
        Plan settled = plan.withOwner(TEXT, "DPO").withDue(TEXT, PlanTest.DAY);
        PlanImport taken = PlanCsv.read(settled, SET, "Kind,Ref,Owner,Due,Action\nevidence,1.1.1, ,,\n");

        assertThat(taken.plan().row(TEXT)).isEqualTo(plan.row(TEXT));
    }

    @Test
    void rowsThatAreNotAsked() {
        PlanImport taken = PlanCsv.read(
                plan, SET, HEADER + ALL + "evidence,9.9.9,DPO,2026-06-30\nevidence,1.2.1,DPO,2026-06-30\n");

        assertThat(taken.plan()).isEqualTo(plan);
        assertThat(taken.conflicts())
                .extracting(PlanConflict::toString)
                .containsExactly(
                        "7: plan-csv.not-asked: the requirements of this plan do not ask for 9.9.9 (evidence); the row is"
                                + " not taken",
                        "8: plan-csv.not-asked: the requirements of this plan do not ask for 1.2.1 (evidence); the row is"
                                + " not taken");
        assertThat(taken.conflicts().get(0).cells()).containsExactly("evidence", "9.9.9", "DPO", "2026-06-30");
    }

    /** The kind of a row may change while it is in people's hands: it is the same thing to do. */
    @Test
    void aRowIsFoundByItsRef() {
        PlanImport taken = PlanCsv.read(plan, SET, HEADER + "undetermined,1.1.1,DPO,2026-06-30\n");

        assertThat(taken.conflicts()).isEmpty();
        assertThat(taken.plan().row(TEXT).orElseThrow().owner()).isEqualTo("DPO");
    }

    @Test
    void whatIsDoneIsProgress() {
        Assessment answered =
                PlanTest.assessment().answer(TEXT, Answer.text("said")).build();
        LocalDate later = PlanTest.DAY.plusDays(20);
        Plan now = Planner.of(SET, CreditSource.none()).plan(answered, later);
        Plan before = plan.withOwner(TEXT, "DPO").withDue(TEXT, LocalDate.of(2026, 6, 30));

        PlanImport taken = PlanCsv.read(now, SET, PlanCsv.toText(before));

        assertThat(taken.conflicts()).isEmpty();
        assertThat(taken.plan().done())
                .containsExactly(new DoneRow(
                        BlockerKind.EVIDENCE,
                        TEXT,
                        "title of 1.1.1",
                        "DPO",
                        LocalDate.of(2026, 6, 30),
                        PlanTest.DAY,
                        later));
        assertThat(taken.plan().since()).contains(PlanTest.DAY);
        assertThat(now.continuing(before, SET)).isEqualTo(taken.plan());
        assertThat(PlanCsv.toText(taken.plan()))
                .endsWith("\"1\",\"\",\"evidence\",\"1.1.1\",\"title of 1.1.1\",\"\",\"\",\"\",\"DPO\",\"2026-06-30\","
                        + "\"2026-06-21\",\"2026-06-01\",\"\",\"\",\"\",\"\",\"\"\r\n");
    }

    @Test
    void theDayThatAPersonWroteIsTheDayOnWhichItWasDone() {
        Assessment answered =
                PlanTest.assessment().answer(TEXT, Answer.text("said")).build();
        Plan now = Planner.of(SET, CreditSource.none()).plan(answered, PlanTest.DAY);
        String header = "Kind,Ref,Owner,Due,Done on\n";

        assertThat(PlanCsv.read(now, SET, header + "evidence,1.1.1,,,30/05/2026\n")
                        .plan()
                        .done())
                .extracting(DoneRow::doneOn)
                .containsExactly(LocalDate.of(2026, 5, 30));
        PlanImport future = PlanCsv.read(now, SET, header + "evidence,1.1.1,,,2026-06-02\n");
        assertThat(future.plan().done()).extracting(DoneRow::doneOn).containsExactly(PlanTest.DAY);
        assertThat(future.conflicts())
                .extracting(PlanConflict::toString)
                .containsExactly(
                        "2:5: plan-csv.day-later: the column Done on has 2 June 2026, which is after the day of the"
                                + " plan, 1 June 2026; what the plan has is kept");
    }

    @Test
    void markedAsDoneAndNotAnswered() {
        PlanImport taken = PlanCsv.read(plan, SET, "Kind,Ref,Owner,Due,Done on\nevidence,1.1.1,DPO,,2026-05-30\n");

        assertThat(taken.plan().row(TEXT).orElseThrow().owner()).isEqualTo("DPO");
        assertThat(taken.conflicts())
                .extracting(PlanConflict::toString)
                .containsExactly(
                        "2:5: plan-csv.not-done: this row is marked as done on 30 May 2026, and the assessment does not"
                                + " show it; complete it there");
    }

    @Test
    void aRowThatIsThereTwice() {
        PlanImport taken = PlanCsv.read(plan, SET, HEADER + "evidence,1.1.1,DPO,\nevidence,1.1.1,SIRO,\n");

        assertThat(taken.plan().row(TEXT).orElseThrow().owner()).isEqualTo("DPO");
        assertThat(taken.conflicts())
                .singleElement()
                .hasToString("3: plan-csv.duplicate: this row is on line 2 already; that one is taken");
    }

    /** New since the table was made, or deleted there: the plan has them all the same, and that is no conflict. */
    @Test
    void missingRows() {
        PlanImport taken = PlanCsv.read(plan, SET, HEADER + ALL.replace("confirmation,1.1,,\n", ""));

        assertThat(taken.conflicts()).isEmpty();
        assertThat(taken.added()).extracting(PlanRow::ref).containsExactly(FIRST);
        assertThat(taken.plan()).isEqualTo(plan);
    }

    @Test
    void twoTablesThatDiffer() {
        String header = "Kind,Ref,Owner,Due,Action,Budget\n";
        PlanImport taken = PlanCsv.read(
                plan,
                SET,
                header + "evidence,1.1.1,DPO,,,10\nevidence,1.1.2,,2026-06-30,Ask,\n",
                header + "evidence,1.1.1,SIRO,2026-06-29,Look,20\nevidence,1.1.2,IT,2026-06-30,Ask,5\n");

        PlanRow text = taken.plan().row(TEXT).orElseThrow();
        PlanRow tick = taken.plan().row(TICK).orElseThrow();
        assertThat(text.owner()).isEqualTo("DPO");
        assertThat(text.due()).isEqualTo("2026-06-29");
        assertThat(text.action()).isEqualTo("Look");
        assertThat(tick.owner()).isEqualTo("IT");
        assertThat(taken.ownColumns().cells())
                .containsOnly(Map.entry("1.1.1", List.of("10")), Map.entry("1.1.2", List.of("5")));
        assertThat(taken.conflicts())
                .extracting(PlanConflict::table, PlanConflict::toString)
                .containsExactly(
                        tuple(
                                2,
                                "2: plan-csv.tables-differ: an earlier table has something else in the column Budget of"
                                        + " this row; that is kept"),
                        tuple(
                                2,
                                "2:3: plan-csv.tables-differ: an earlier table has something else in the column Owner of"
                                        + " this row; that is kept"));
    }

    /** What several people say alike, and what one leaves blank, is no difference. */
    @Test
    void tablesThatAgree() {
        String header = "Kind,Ref,Owner,Due,Action,Budget\n";
        String table = header + "evidence,1.1.1,DPO,2026-06-30,Ask,10\n";

        PlanImport taken = PlanCsv.read(plan, SET, table, table, header + "evidence,1.1.1,,,,\n");

        assertThat(taken.conflicts()).isEmpty();
        assertThat(taken.plan()).isEqualTo(PlanCsv.read(plan, SET, table).plan());
        assertThat(taken.ownColumns().cells()).containsOnly(Map.entry("1.1.1", List.of("10")));
    }

    /** Without a table nothing is known of what is new since. */
    @Test
    void noTable() {
        PlanImport taken = PlanCsv.read(plan, SET);

        assertThat(taken.plan()).isEqualTo(plan);
        assertThat(taken.added()).isEmpty();
    }

    @Test
    void aTableOfAnotherPlan() {
        RequirementSet other = Situations.provisional();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanCsv.read(plan, other, HEADER))
                .withMessage("asked: the plan is by other requirements than " + other);
    }

    /** A39: the import of the requirements is a row without a ref, once. */
    @Test
    void theRowOnTheRequirements() throws IOException {
        RequirementSet provisional = Situations.provisional();
        Plan importing = Planner.of(provisional, CreditSource.none()).plan(PlanTest.nothingAnswered(), PlanTest.DAY);

        PlanImport taken = PlanCsv.read(
                importing,
                provisional,
                "Kind,Ref,Owner,Due,Budget\nrequirements,,SIRO,\nrequirements,,DPO,\nrequirements,1.1.1,IT,\n");

        assertThat(taken.plan().row(null).orElseThrow().owner()).isEqualTo("SIRO");
        assertThat(taken.plan().row(TEXT).orElseThrow().owner())
                .as("a row that has a ref is found by it")
                .isEqualTo("IT");
        assertThat(taken.conflicts())
                .extracting(PlanConflict::toString)
                .containsExactly("3: plan-csv.duplicate: this row is on line 2 already; that one is taken");
        assertThat(taken.ownColumns().cells())
                .as("a row that ends before a column of one's own has nothing in it")
                .containsOnly(Map.entry("", List.of("")), Map.entry("1.1.1", List.of("")));
        Plan done = PlanCsv.read(plan, SET, PlanCsv.toText(taken.plan())).plan();
        assertThat(done.done()).isEqualTo(plan.continuing(taken.plan(), SET).done());
        assertThat(PlanCsv.toText(done)).contains("\"\",\"\",\"requirements\",\"\",\"The official list of items\",");
    }

    /** As spreadsheets of other countries save, and as cells are copied. */
    @ParameterizedTest
    @ValueSource(strings = {";", "\t"})
    void otherSeparators(String separator) {
        String table = (HEADER + ALL)
                .replace("evidence,1.1.1,,", "evidence,1.1.1,\"Smith, Jo\",2026-06-30")
                .replaceAll(",(?! )", separator);

        PlanImport taken = PlanCsv.read(plan, SET, table);

        assertThat(taken.conflicts()).isEmpty();
        assertThat(taken.plan().row(TEXT).orElseThrow().owner()).isEqualTo("Smith, Jo");
    }

    @Test
    void aSeparatorThatIsNotKnownIsNamed() {
        assertThat(conflicts((HEADER + ALL).replace(',', '|')))
                .first()
                .asString()
                .contains("the column Kind is missing")
                .endsWith("Cells may be separated by commas, semicolons or tabs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-06-30", "30/06/2026", "30 June 2026", "30-Jun-26"})
    void aDayIsTakenAsPeopleAndSpreadsheetsWriteIt(String day) {
        PlanImport taken = PlanCsv.read(plan, SET, HEADER + "evidence,1.1.1,DPO," + day + "\n");

        assertThat(taken.conflicts()).isEmpty();
        assertThat(taken.plan().row(TEXT).orElseThrow().due()).isEqualTo(LocalDate.of(2026, 6, 30));
    }

    @Test
    void cellsThatCannotBeRead() {
        assertThat(conflicts(HEADER
                        + "evidence,1.1.1,DPO,31/06/2026\nevidence,1.1.2,DPO,soon\nevidence,eleven,,\nwork,1.1.1,,\n"
                        + "evidence,2.1.1," + "x".repeat(201) + ",2026-02-30\n"))
                .containsExactly(
                        "2:4: plan-csv.day: found '31/06/2026' in the column Due; expected a day such as 2026-06-30 or"
                                + " 30/06/2026; what the plan has is kept",
                        "3:4: plan-csv.day: found a text of 4 characters in the column Due; expected a day such as"
                                + " 2026-06-30 or 30/06/2026; what the plan has is kept",
                        "4:2: plan-csv.ref: found a text of 6 characters; expected a ref such as 1.3.13 or 1.3; the row is not taken",
                        "5:1: plan-csv.kind: found a text of 4 characters; expected evidence, undetermined, confirmation or "
                                + "requirements; the row is not taken",
                        "6:3: plan-csv.text: found a text in the column Owner that is longer than 200 characters or"
                                + " broken; what the plan has is kept",
                        "6:4: plan-csv.day: found '2026-02-30' in the column Due; expected a day such as 2026-06-30 or"
                                + " 30/06/2026; what the plan has is kept");
        assertThat(PlanCsv.read(plan, SET, HEADER + "evidence,1.1.1,DPO,soon\n")
                        .plan()
                        .row(TEXT)
                        .orElseThrow()
                        .owner())
                .isEqualTo("DPO");
    }

    @Test
    void aGapThatChangedSince() {
        PlanImport taken = PlanCsv.read(
                plan, SET, "Kind,Ref,Owner,Due,Gap\nevidence,1.1.1,DPO,2026-06-30,\"1.1.1 is answered \"\"no\"\"\"\n");

        assertThat(taken.plan().row(TEXT).orElseThrow().owner()).isEqualTo("DPO");
        assertThat(taken.conflicts())
                .first()
                .hasToString("2:5: plan-csv.gap-changed: what 1.1.1 lacks is now something else than in the table; see "
                        + "whether owner, day and action still suit");
    }

    @Test
    void aColumnWithoutAHeaderIsKeptIfSomethingIsInIt() {
        assertThat(PlanCsv.read(plan, SET, "Kind,Ref,Owner,Due,,\nevidence,1.1.1,DPO,,mine,\n")
                        .ownColumns())
                .isEqualTo(new OwnColumns(List.of(""), Map.of("1.1.1", List.of("mine"))));
    }

    /** A spreadsheet may write a comma for each column that somebody once touched. */
    @Test
    void blankCellsBeyondTheLastColumnMeanNothing() {
        PlanImport taken = PlanCsv.read(plan, SET, HEADER + "evidence,1.1.1,DPO,2026-06-30,, \n");

        assertThat(taken.plan().row(TEXT).orElseThrow().owner()).isEqualTo("DPO");
        assertThat(conflicts(HEADER + "evidence,1.1.1,DPO,2026-06-30,, \n")).isEmpty();
    }

    @Test
    void cellsThatMoved() {
        assertThat(conflicts(HEADER + "evidence,1.1.1,Smith, Jo,2026-06-30\nevidence,1.1.1\n"))
                .containsExactly(
                        "2:5: plan-csv.cells-beyond: there is something beyond the last column, so that cells may have moved; the"
                                + " row is not taken",
                        "3: plan-csv.row-ends: the row ends before the column Owner; it is not taken");
    }

    @Test
    void headersThatCannotBeRead() {
        assertThat(conflicts("Kind,Ref,Owner,Owner\nevidence,1.1.1,DPO,\n"))
                .containsExactly(
                        "1: plan-csv.column-missing: the column Due is missing; nothing is taken from the table. Cells may be"
                                + " separated by commas, semicolons or tabs",
                        "1:4: plan-csv.column-twice: the column Owner is there twice; nothing is taken from the table");
        assertThat(conflicts("")).containsExactly("1: plan-csv.empty: the table is empty; nothing is taken from it");
    }

    @Test
    void aQuoteThatIsNotClosed() {
        PlanImport taken = PlanCsv.read(plan, SET, HEADER + "evidence,1.1.1,DPO,\nevidence,1.1.2,\"DPO,\n");

        assertThat(taken.plan().row(TEXT).orElseThrow().owner()).isEqualTo("DPO");
        assertThat(taken.conflicts()).extracting(PlanConflict::code).containsExactly("plan-csv.syntax");
    }

    @Test
    void aTableThatIsTooLarge() throws IOException {
        assertThat(PlanCsv.read(plan, SET, new StringReader("x".repeat(PlanCsv.MOST_CHARACTERS + 9000)))
                        .conflicts())
                .extracting(PlanConflict::code)
                .containsExactly("plan-csv.too-large");
    }

    /** Gap and action stand behind what is needed; a spreadsheet may leave cells out at the end. */
    @Test
    void aRowThatEndsBeforeGapAndAction() {
        PlanImport taken = PlanCsv.read(
                plan, SET, "Kind,Ref,Owner,Due,Gap,Action\nevidence,1.1.1,DPO,2026-06-30\nevidence,1.1.2,SIRO,\n");

        assertThat(taken.conflicts()).isEmpty();
        assertThat(taken.plan().row(TEXT))
                .contains(plan.row(TEXT).orElseThrow().withOwner("DPO").withDue(LocalDate.of(2026, 6, 30)));
        assertThat(taken.plan().row(TICK).orElseThrow().action())
                .isEqualTo(plan.row(TICK).orElseThrow().action());
    }

    @Test
    void anActionOfTheHosts() {
        String table = "Kind,Ref,Owner,Due,Action\nevidence,1.1.1,,,";

        assertThat(PlanCsv.read(plan, SET, table + "Ask the DPO\n")
                        .plan()
                        .row(TEXT)
                        .orElseThrow()
                        .action())
                .isEqualTo("Ask the DPO");
        PlanImport longest = PlanCsv.read(plan, SET, table + "x".repeat(PlanRow.MAX_TEXT) + "\n");
        assertThat(longest.plan().row(TEXT).orElseThrow().action()).hasSize(PlanRow.MAX_TEXT);
        PlanImport tooLong = PlanCsv.read(plan, SET, table + "x".repeat(PlanRow.MAX_TEXT + 1) + "\n");
        assertThat(tooLong.plan()).isEqualTo(plan);
        assertThat(tooLong.conflicts())
                .first()
                .hasToString("2:5: plan-csv.text: found a text in the column Action that is longer than"
                        + " 20,000 characters or broken; what the plan has is kept");
    }

    /** Half of a surrogate pair, which no document can hold. */
    @Test
    void aTextThatIsBroken() {
        PlanImport taken = PlanCsv.read(plan, SET, HEADER + "evidence,1.1.1,D\uD83DPO,\n");

        assertThat(taken.plan()).isEqualTo(plan);
        assertThat(taken.conflicts()).first().extracting(PlanConflict::code).isEqualTo("plan-csv.text");
        assertThat(PlanCsv.read(plan, SET, HEADER + "evidence,1.1.1,D\uD83D\uDE00PO,\n")
                        .plan()
                        .row(TEXT)
                        .orElseThrow()
                        .owner())
                .isEqualTo("D\uD83D\uDE00PO");
    }

    @Test
    void whatCertificatesWouldDoAndWhatDependsOnARow() {
        CertificateScheme plus = CertificateScheme.CYBER_ESSENTIALS_PLUS;
        CertificateScheme iso = CertificateScheme.ISO_27001;
        PlanRow row = plan.row(TEXT).orElseThrow();
        PlanRow certified = new PlanRow(
                row.priority(),
                row.step(),
                row.kind(),
                row.ref(),
                row.title(),
                row.state(),
                row.gap(),
                row.action(),
                row.lookFor(),
                row.owner(),
                row.due(),
                row.since(),
                List.of(plus, iso),
                List.of(iso),
                List.of(TICK, EvidenceRef.parse("2.1.1")),
                row.notes(),
                row.why());

        assertThat(PlanCsv.toText(plan.with(certified)))
                .contains("\"Cyber Essentials Plus, ISO 27001\",\"ISO 27001\",\"1.1.2, 2.1.1\",");
    }

    @Test
    void theTableIsFlushed() throws IOException {
        StringWriter out = new StringWriter();
        PlanCsv.write(plan, new BufferedWriter(out, 1 << 20));

        assertThat(out).hasToString(PlanCsv.toText(plan));
    }

    /** A spreadsheet leaves such rows behind where something was deleted. */
    @Test
    void aRowOfBlankCellsIsPassedOver() {
        assertThat(conflicts(HEADER + ", ,,\n" + ALL)).isEmpty();
    }

    /** The last character that is taken, and the first that is not. */
    @Test
    void aTableAsLargeAsItMayBe() throws IOException {
        String table = HEADER + ALL.replace("evidence,1.1.1,,", "evidence,1.1.1,DPO,");
        String largest = table + " ".repeat(PlanCsv.MOST_CHARACTERS - table.length());
        PlanImport taken = PlanCsv.read(plan, SET, new StringReader(largest));

        assertThat(taken.conflicts()).isEmpty();
        assertThat(taken.plan().row(TEXT).orElseThrow().owner()).isEqualTo("DPO");
        assertThat(PlanCsv.read(plan, SET, new StringReader(largest + " ")).conflicts())
                .extracting(PlanConflict::code)
                .containsExactly("plan-csv.too-large");
    }

    @Test
    void whatCannotBeReadStaysAsItIs() {
        LocalDate day = LocalDate.of(2026, 6, 30);
        Plan settled = plan.withOwner(TEXT, "DPO").withDue(TEXT, day);
        PlanRow taken = PlanCsv.read(settled, SET, HEADER + "evidence,1.1.1," + "x".repeat(201) + ",soon\n")
                .plan()
                .row(TEXT)
                .orElseThrow();

        assertThat(taken.owner()).isEqualTo("DPO");
        assertThat(taken.due()).isEqualTo(day);
        assertThat(PlanCsv.read(plan, SET, HEADER + "evidence,1.1.1," + "x".repeat(200) + ",\n")
                        .plan()
                        .row(TEXT)
                        .orElseThrow()
                        .owner())
                .isEqualTo("x".repeat(200));
    }

    /** Half of a surrogate pair may also be the first thing in a cell. */
    @Test
    void aTextThatIsBrokenAtItsBeginning() {
        assertThat(conflicts(HEADER + "evidence,1.1.1,\uDE00x,\n"))
                .singleElement()
                .asString()
                .contains("plan-csv.text");
    }

    @Test
    void aRowThatEndsBeforeTheActionOnly() {
        PlanImport taken = PlanCsv.read(
                plan,
                SET,
                "Kind,Ref,Owner,Due,Gap,Action\nevidence,1.1.1,DPO,,"
                        + plan.row(TEXT).orElseThrow().gap().message() + "\n");

        assertThat(taken.conflicts()).isEmpty();
        assertThat(taken.plan()).isEqualTo(plan.withOwner(TEXT, "DPO"));
    }

    /** A text is never repeated, and of a number no more than forty characters. */
    @Test
    void aLongCellIsNotRepeated() {
        assertThat(conflicts(
                        HEADER + "evidence,1.1.1,," + "1".repeat(40) + "\nevidence,1.1.2,," + "1".repeat(41) + "\n"))
                .extracting(conflict -> conflict.substring(0, conflict.indexOf(" in the")))
                .containsExactly(
                        "2:4: plan-csv.day: found '" + "1".repeat(40) + "'",
                        "3:4: plan-csv.day: found a text of 41 characters");
    }

    /** A table of thousands of rows that do not fit says so of the first, and how many more there are. */
    @Test
    void ofVeryManyConflictsTheFirstAreListedAndTheRestCounted() {
        List<PlanConflict> conflicts = PlanCsv.read(
                        plan, SET, HEADER + "x,y,,\n".repeat(2_500), HEADER + "x,y,,\n".repeat(999))
                .conflicts();

        assertThat(conflicts).filteredOn(conflict -> conflict.table() == 1).hasSize(PlanImport.MOST_CONFLICTS);
        assertThat(conflicts.get(conflicts.size() - 1))
                .hasToString(
                        "1: plan-csv.more: 1501 more things of this table that did not fit are not listed; correct the"
                                + " first ones and take it again");
        assertThat(conflicts).filteredOn(conflict -> conflict.table() == 2).hasSize(999);
    }

    /** A spreadsheet may write a comma for each column that somebody once touched. */
    @Test
    void columnsOfOneHeaderCostWhatTheirNumberSays() {
        String few = HEADER.strip() + ",".repeat(1_000) + "\n";
        String many = HEADER.strip() + ",".repeat(16_000) + "\n";

        assertThat(PlanCsv.read(plan, SET, many).ownColumns()).isEqualTo(OwnColumns.NONE);
        assertThat(allocated(many)).isLessThan(32 * allocated(few));
    }

    private double allocated(String table) {
        com.sun.management.ThreadMXBean threads =
                (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 3; round++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            assertThat(PlanCsv.read(plan, SET, table).plan()).isNotNull();
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }

    @Test
    void ofVeryManyColumnsOfPeoplesOwnTheFirstAreKept() {
        StringBuilder header = new StringBuilder(HEADER.strip());
        for (int i = 0; i < OwnColumns.MOST + 20; i++) {
            header.append(",Mine ").append(i);
        }
        PlanImport taken = PlanCsv.read(plan, SET, header + "\n" + ALL);

        assertThat(taken.ownColumns().headers())
                .hasSize(OwnColumns.MOST)
                .startsWith("Mine 0")
                .endsWith("Mine 99");
        assertThat(taken.conflicts())
                .extracting(PlanConflict::toString)
                .containsExactly(
                        "1: plan-csv.own-columns: only the first 100 columns of your own are kept; 20 more are not");
    }
}
