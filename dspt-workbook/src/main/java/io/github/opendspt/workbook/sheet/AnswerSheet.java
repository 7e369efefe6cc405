package io.github.opendspt.workbook.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.export.TableCell;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.ItemResult;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.evaluation.Evaluation;
import io.github.opendspt.scoring.plan.Plan;
import io.github.opendspt.workbook.layout.Choices;
import io.github.opendspt.workbook.layout.SheetTable;
import io.github.opendspt.workbook.layout.StateWord;
import io.github.opendspt.workbook.writing.Look;
import io.github.opendspt.workbook.writing.Page;
import io.github.opendspt.workbook.writing.XlsxWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An assessment as a spreadsheet that people fill in: one row an item, with what is asked, what to look for, what certificates do
 * and how far it is; and tables of confirmations, certificates, evidence and whatever else an assessment holds. A
 * {@link SheetReader} reads it back.
 *
 * <p>A text is a text whatever it begins with, and never a formula. The same evaluation gives the same bytes. Immutable and
 * thread-safe.
 */
public final class AnswerSheet {

    private final Evaluation evaluation;
    private final @Nullable Plan plan;
    private final SheetNotes notes;

    private AnswerSheet(Evaluation evaluation, @Nullable Plan plan, SheetNotes notes) {
        this.evaluation = evaluation;
        this.plan = plan;
        this.notes = notes;
    }

    /**
     * Makes the sheet of an assessment.
     *
     * @param evaluation the assessment with its verdict, which gives the states and what is exempt
     * @return the sheet, without a plan and without columns of a person's own
     */
    public static AnswerSheet of(Evaluation evaluation) {
        return new AnswerSheet(Objects.requireNonNull(evaluation, "evaluation"), null, SheetNotes.none());
    }

    /**
     * Makes a sheet like this one that shows a plan. The plan is for reading only: what is outstanding, in the order in which to
     * do it. A {@code .csv} has no room for it.
     *
     * @param newPlan the plan
     * @return the sheet
     */
    public AnswerSheet withPlan(Plan newPlan) {
        return new AnswerSheet(evaluation, Objects.requireNonNull(newPlan, "newPlan"), notes);
    }

    /**
     * Makes a sheet like this one that shows columns of a person's own beside the answers.
     *
     * @param newNotes the columns
     * @return the sheet
     */
    public AnswerSheet withNotes(SheetNotes newNotes) {
        return new AnswerSheet(evaluation, plan, Objects.requireNonNull(newNotes, "newNotes"));
    }

    /**
     * Writes the sheet as an {@code .xlsx} file.
     *
     * @return the file
     * @throws io.github.opendspt.model.json.InvalidDocumentException if the assessment is one that no document holds, or a text
     *     of it is one that no cell holds
     */
    public byte[] toXlsx() {
        Assessment assessment = evaluation.assessment();
        RequirementSet requirements = evaluation.requirements();
        Scorecard card = evaluation.scorecard();
        CellCheck.check(assessment, notes);
        XlsxWriter workbook = new XlsxWriter();
        Page start = workbook.page("Start here");
        int lastAnswer = new AnswersPage(requirements, card, workbook).write(assessment, notes);
        List<@Nullable Object[]> confirmations = RecordCells.confirmations(assessment, requirements);
        new TablePage(SheetTable.CONFIRMATIONS, workbook).write(confirmations, false);
        table(SheetTable.CERTIFICATES, RecordCells.certificates(assessment), workbook);
        table(SheetTable.EVIDENCE, RecordCells.evidence(assessment), workbook);
        List<@Nullable Object[]> planned = plan == null ? List.of() : RecordCells.plan(plan);
        if (plan != null) {
            new TablePage(SheetTable.PLAN, workbook).write(planned, false);
        }
        table(SheetTable.DOCUMENTS, RecordCells.furtherDocuments(assessment), workbook);
        table(SheetTable.DRAFTS, RecordCells.drafts(assessment), workbook);
        table(SheetTable.SITES, RecordCells.sites(assessment), workbook);
        Map<String, Boolean> labels =
                new StartPage(start, evaluation, lastAnswer, TablePage.HEADINGS + confirmations.size()).write();
        writeLists(workbook.page(Choices.SHEET));
        SheetMemory.write(workbook, assessment, requirements, planned, labels);
        return workbook.toBytes();
    }

    private static void table(SheetTable table, List<@Nullable Object[]> rows, XlsxWriter workbook) {
        new TablePage(table, workbook).write(rows, true);
    }

    private static void writeLists(Page page) {
        page.hide();
        for (int at = 0; ; at++) {
            page.row();
            boolean more = false;
            for (Choices choices : Choices.values()) {
                List<String> shown = choices.shown();
                if (at < shown.size()) {
                    page.text(choices.ordinal(), shown.get(at), Look.PLAIN);
                    more |= at + 1 < shown.size();
                }
            }
            if (!more) {
                return;
            }
        }
    }

    /**
     * Writes the table of answers alone, with the columns of a person's own, as a {@code .csv} file. It is read back into the
     * assessment that it was written of.
     *
     * @return the table in UTF-8 with a byte order mark
     * @throws io.github.opendspt.model.json.InvalidDocumentException if the assessment is one that no document holds, or a text
     *     of an answer is longer than a cell of a spreadsheet
     */
    public byte[] toCsv() {
        Assessment assessment = evaluation.assessment();
        CellCheck.checkLengths(assessment, notes);
        Map<EvidenceRef, ItemResult> results = new HashMap<>();
        evaluation.scorecard().items().forEach(item -> results.put(item.ref(), item));
        StringWriter text = new StringWriter();
        text.write('\uFEFF');
        try (CsvWriter out = CsvWriter.builder().build(text)) {
            List<String> line = new ArrayList<>();
            SheetTable.ANSWERS.columns().forEach(column -> line.add(column.heading()));
            notes.columns().forEach(column -> line.add(TableCell.of(column)));
            out.writeRecord(line);
            AnswerCells cells = new AnswerCells(evaluation.requirements());
            for (EvidenceRef ref : cells.refs(assessment)) {
                line.clear();
                for (Object cell : row(ref, results.get(ref), cells)) {
                    line.add(cell == null ? "" : TableCell.of(cell.toString()));
                }
                List<String> own = notes.row(ref);
                own.forEach(each -> line.add(TableCell.of(each)));
                out.writeRecord(line);
            }
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory cannot fail", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private @Nullable Object[] row(EvidenceRef ref, @Nullable ItemResult result, AnswerCells cells) {
        Assessment assessment = evaluation.assessment();
        @Nullable
        Object[] row = new @Nullable Object[SheetTable.ANSWERS.columns().size()];
        cells.given(ref, result == null ? List.of() : result.exemptBy(), row);
        AnswerCells.typed(assessment, ref, row);
        AnswerCells.put(
                row, "state", result == null ? null : StateWord.of(result).word());
        return row;
    }

    /** {@return of what the sheet is, and nothing of what it holds} */
    @Override
    public String toString() {
        return "AnswerSheet[" + evaluation.assessment() + ", " + notes + "]";
    }
}
