package io.github.opendspt.scoring.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.scoring.CreditSource;
import io.github.opendspt.scoring.Situations;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanCsvTest {

    private static final EvidenceRef TEXT = EvidenceRef.parse("1.1.1");
    private static final EvidenceRef TICK = EvidenceRef.parse("1.1.2");
    private static final AssertionRef FIRST = AssertionRef.parse("1.1");
    private static final String HEADER = "Kind,Ref,Owner,Due\n";
    private final Plan plan =
            Planner.of(Situations.example(), CreditSource.none()).plan(PlanTest.nothingAnswered(), PlanTest.DAY);

    /** Every row, blank: so that a test shows nothing but what it is about. */
    private static final String ALL =
            "evidence,1.1.1,,\nevidence,1.1.2,,\nevidence,2.1.1,,\nconfirmation,1.1,,\nconfirmation,2.1,,\n";

    private List<String> conflicts(String table) {
        return PlanCsv.read(plan, table).conflicts().stream()
                .map(PlanConflict::toString)
                .toList();
    }

    private List<String> conflictsBesideMissing(String table) {
        return conflicts(table).stream()
                .filter(conflict -> !conflict.contains("plan-csv.missing-row"))
                .toList();
    }

    @Test
    void theTable() throws IOException {
        StringWriter out = new StringWriter();
        PlanCsv.write(plan.withOwner(TEXT, "=HYPERLINK(\"x\")").withDue(TEXT, LocalDate.of(2026, 6, 30)), out);

        assertThat(out.toString().split("\r\n"))
                .startsWith(
                        "\"Standard\",\"Priority\",\"Kind\",\"Ref\",\"Title\",\"Gap\",\"Action\",\"Owner\",\"Due\","
                                + "\"Would be exempt by\",\"May be exempt by\",\"Unlocks\",\"Why here\"",
                        "\"1\",\"1\",\"evidence\",\"1.1.1\",\"title of 1.1.1\",\"no answer was given to 1.1.1\","
                                + "\"Answer 1.1.1 with a text\",\"'=HYPERLINK(\"\"x\"\")\",\"2026-06-30\",\"\",\"\",\"\","
                                + "\"none of the certificates considered would exempt it; it is on the reduced list for"
                                + " Approaching Standards (rule A16), so it comes early in its step\"");
    }

    @Test
    void aTableFilledInByHand() throws IOException {
        PlanImport taken = PlanCsv.read(
                plan,
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
        PlanImport taken = PlanCsv.read(settled, "Kind,Ref,Owner,Due,Action\nevidence,1.1.1, ,,\n");

        assertThat(taken.plan().row(TEXT)).isEqualTo(plan.row(TEXT));
    }

    @Test
    void rowsThatThePlanDoesNotHold() {
        PlanImport taken =
                PlanCsv.read(plan, HEADER + ALL + "evidence,9.9.9,DPO,2026-06-30\nundetermined,1.1.1,DPO,2026-06-30\n");

        assertThat(taken.plan()).isEqualTo(plan);
        assertThat(taken.conflicts())
                .extracting(PlanConflict::toString)
                .containsExactly(
                        "7: plan-csv.unknown-row: the plan has no row of kind evidence for 9.9.9; this one is not taken",
                        "8: plan-csv.unknown-row: the plan has no row of kind undetermined for 1.1.1; this one is not"
                                + " taken");
        assertThat(taken.conflicts().get(0).cells()).containsExactly("evidence", "9.9.9", "DPO", "2026-06-30");
    }

    @Test
    void aRowThatStandsTwice() {
        PlanImport taken = PlanCsv.read(plan, HEADER + "evidence,1.1.1,DPO,\nevidence,1.1.1,SIRO,\n");

        assertThat(taken.plan().row(TEXT).orElseThrow().owner()).isEqualTo("DPO");
        assertThat(taken.conflicts())
                .first()
                .hasToString("3: plan-csv.duplicate: the row for 1.1.1 is on line 2 already; that one is taken");
    }

    @Test
    void missingRows() {
        assertThat(conflicts(HEADER + ALL.replace("confirmation,1.1,,\n", "")))
                .containsExactly("5: plan-csv.missing-row: the table has no row for 1.1, which stays as it is");
    }

    @Test
    void cellsThatCannotBeRead() {
        assertThat(conflictsBesideMissing(HEADER
                        + "evidence,1.1.1,DPO,31/06/2026\nevidence,1.1.2,DPO,soon\nevidence,eleven,,\nwork,1.1.1,,\n"
                        + "evidence,2.1.1," + "x".repeat(201) + ",2026-02-30\n"))
                .containsExactly(
                        "2:4: plan-csv.due: found '31/06/2026'; expected a day such as 2026-06-30 or 30/06/2026; the due day"
                                + " stays as it is",
                        "3:4: plan-csv.due: found 'soon'; expected a day such as 2026-06-30 or 30/06/2026; the due day stays"
                                + " as it is",
                        "4:2: plan-csv.ref: found 'eleven'; expected a ref such as 1.3.13 or 1.3; the row is not taken",
                        "5:1: plan-csv.kind: found 'work'; expected evidence, undetermined, confirmation or "
                                + "requirements; the row is not taken",
                        "6:3: plan-csv.owner: found a text that is longer than 200 characters or broken; the owner stays as"
                                + " it is",
                        "6:4: plan-csv.due: found '2026-02-30'; expected a day such as 2026-06-30 or 30/06/2026; the due day"
                                + " stays as it is");
        assertThat(PlanCsv.read(plan, HEADER + "evidence,1.1.1,DPO,soon\n")
                        .plan()
                        .row(TEXT)
                        .orElseThrow()
                        .owner())
                .isEqualTo("DPO");
    }

    @Test
    void aGapThatChangedSince() {
        PlanImport taken = PlanCsv.read(
                plan, "Kind,Ref,Owner,Due,Gap\nevidence,1.1.1,DPO,2026-06-30,\"1.1.1 is answered \"\"no\"\"\"\n");

        assertThat(taken.plan().row(TEXT).orElseThrow().owner()).isEqualTo("DPO");
        assertThat(taken.conflicts())
                .first()
                .hasToString("2:5: plan-csv.gap-changed: the gap of 1.1.1 is now: no answer was given to 1.1.1; see "
                        + "whether owner, day and action still suit");
    }

    /** A spreadsheet may write a comma for each column that somebody once touched. */
    @Test
    void blankCellsBeyondTheLastColumnMeanNothing() {
        PlanImport taken = PlanCsv.read(plan, HEADER + "evidence,1.1.1,DPO,2026-06-30,, \n");

        assertThat(taken.plan().row(TEXT).orElseThrow().owner()).isEqualTo("DPO");
        assertThat(conflictsBesideMissing(HEADER + "evidence,1.1.1,DPO,2026-06-30,, \n"))
                .isEmpty();
    }

    @Test
    void cellsThatMoved() {
        assertThat(conflictsBesideMissing(HEADER + "evidence,1.1.1,Smith, Jo,2026-06-30\nevidence,1.1.1\n"))
                .containsExactly(
                        "2:5: plan-csv.cells: there is something beyond the last column, so that cells may have moved; the"
                                + " row is not taken",
                        "3: plan-csv.cells: the row ends before the column Owner; it is not taken");
    }

    @Test
    void headersThatCannotBeRead() {
        assertThat(conflicts("Kind,Ref,Owner,Owner\nevidence,1.1.1,DPO,\n"))
                .containsExactly(
                        "1: plan-csv.header: the column Due is missing; nothing is taken from the table",
                        "1:4: plan-csv.header: the column Owner stands twice; nothing is taken from the table");
        assertThat(conflicts("")).containsExactly("1: plan-csv.header: the table is empty; nothing is taken from it");
    }

    @Test
    void aQuoteThatIsNotClosed() {
        PlanImport taken = PlanCsv.read(plan, HEADER + "evidence,1.1.1,DPO,\nevidence,1.1.2,\"DPO,\n");

        assertThat(taken.plan().row(TEXT).orElseThrow().owner()).isEqualTo("DPO");
        assertThat(taken.conflicts()).extracting(PlanConflict::code).containsExactly("plan-csv.syntax");
    }

    @Test
    void aTableThatIsTooLarge() throws IOException {
        assertThat(PlanCsv.read(plan, new StringReader("x".repeat(PlanCsv.MOST_CHARACTERS + 9000)))
                        .conflicts())
                .extracting(PlanConflict::code)
                .containsExactly("plan-csv.too-large");
    }

    /** Gap and action stand behind what is needed; a spreadsheet may leave cells out at the end. */
    @Test
    void aRowThatEndsBeforeGapAndAction() {
        PlanImport taken = PlanCsv.read(
                plan, "Kind,Ref,Owner,Due,Gap,Action\nevidence,1.1.1,DPO,2026-06-30\nevidence,1.1.2,SIRO,\n");

        assertThat(taken.conflicts()).extracting(PlanConflict::code).containsOnly("plan-csv.missing-row");
        assertThat(taken.plan().row(TEXT))
                .contains(plan.row(TEXT).orElseThrow().withOwner("DPO").withDue(LocalDate.of(2026, 6, 30)));
        assertThat(taken.plan().row(TICK).orElseThrow().action())
                .isEqualTo(plan.row(TICK).orElseThrow().action());
    }

    @Test
    void anActionOfTheHosts() {
        String table = "Kind,Ref,Owner,Due,Action\nevidence,1.1.1,,,";

        assertThat(PlanCsv.read(plan, table + "Ask the DPO\n")
                        .plan()
                        .row(TEXT)
                        .orElseThrow()
                        .action())
                .isEqualTo("Ask the DPO");
        PlanImport longest = PlanCsv.read(plan, table + "x".repeat(PlanRow.MAX_TEXT) + "\n");
        assertThat(longest.plan().row(TEXT).orElseThrow().action()).hasSize(PlanRow.MAX_TEXT);
        PlanImport tooLong = PlanCsv.read(plan, table + "x".repeat(PlanRow.MAX_TEXT + 1) + "\n");
        assertThat(tooLong.plan()).isEqualTo(plan);
        assertThat(tooLong.conflicts())
                .first()
                .hasToString("2:5: plan-csv.action: found a text that is longer than " + PlanRow.MAX_TEXT
                        + " characters or broken; the action stays as it is");
    }

    /** Half of a surrogate pair, which no document can hold. */
    @Test
    void aTextThatIsBroken() {
        PlanImport taken = PlanCsv.read(plan, HEADER + "evidence,1.1.1,D\uD83DPO,\n");

        assertThat(taken.plan()).isEqualTo(plan);
        assertThat(taken.conflicts()).first().extracting(PlanConflict::code).isEqualTo("plan-csv.owner");
        assertThat(PlanCsv.read(plan, HEADER + "evidence,1.1.1,D\uD83D\uDE00PO,\n")
                        .plan()
                        .row(TEXT)
                        .orElseThrow()
                        .owner())
                .isEqualTo("D\uD83D\uDE00PO");
    }

    @Test
    void whatCertificatesWouldDoAndWhatHangsOnARow() {
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
                row.owner(),
                row.due(),
                List.of(plus, iso),
                List.of(iso),
                List.of(TICK, EvidenceRef.parse("2.1.1")),
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
        PlanImport taken = PlanCsv.read(plan, new StringReader(largest));

        assertThat(taken.conflicts()).isEmpty();
        assertThat(taken.plan().row(TEXT).orElseThrow().owner()).isEqualTo("DPO");
        assertThat(PlanCsv.read(plan, new StringReader(largest + " ")).conflicts())
                .extracting(PlanConflict::code)
                .containsExactly("plan-csv.too-large");
    }

    @Test
    void whatCannotBeReadStaysAsItIs() {
        LocalDate day = LocalDate.of(2026, 6, 30);
        Plan settled = plan.withOwner(TEXT, "DPO").withDue(TEXT, day);
        PlanRow taken = PlanCsv.read(settled, HEADER + "evidence,1.1.1," + "x".repeat(201) + ",soon\n")
                .plan()
                .row(TEXT)
                .orElseThrow();

        assertThat(taken.owner()).isEqualTo("DPO");
        assertThat(taken.due()).isEqualTo(day);
        assertThat(PlanCsv.read(plan, HEADER + "evidence,1.1.1," + "x".repeat(200) + ",\n")
                        .plan()
                        .row(TEXT)
                        .orElseThrow()
                        .owner())
                .isEqualTo("x".repeat(200));
    }

    /** Half of a surrogate pair may also be the first thing in a cell. */
    @Test
    void aTextThatIsBrokenAtItsBeginning() {
        assertThat(conflictsBesideMissing(HEADER + "evidence,1.1.1,\uDE00x,\n"))
                .singleElement()
                .asString()
                .contains("plan-csv.owner");
    }

    @Test
    void aRowThatEndsBeforeTheActionOnly() {
        PlanImport taken = PlanCsv.read(
                plan,
                "Kind,Ref,Owner,Due,Gap,Action\nevidence,1.1.1,DPO,,"
                        + plan.row(TEXT).orElseThrow().gap().message() + "\n");

        assertThat(taken.conflicts()).extracting(PlanConflict::code).containsOnly("plan-csv.missing-row");
        assertThat(taken.plan()).isEqualTo(plan.withOwner(TEXT, "DPO"));
    }

    /** Forty characters are shown; of more only the number is told. */
    @Test
    void aLongCellIsNotRepeated() {
        assertThat(conflictsBesideMissing(
                        HEADER + "evidence,1.1.1,," + "x".repeat(40) + "\nevidence,1.1.2,," + "x".repeat(41) + "\n"))
                .extracting(conflict -> conflict.substring(0, conflict.indexOf(';')))
                .containsExactly(
                        "2:4: plan-csv.due: found '" + "x".repeat(40) + "'",
                        "3:4: plan-csv.due: found a text of 41 characters");
    }
}
