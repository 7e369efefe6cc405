package io.github.opendspt.workbook.sheet;

import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.requirement.AnswerKind;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.ItemResult;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.workbook.cells.CellText;
import io.github.opendspt.workbook.layout.Choices;
import io.github.opendspt.workbook.layout.SheetColumn;
import io.github.opendspt.workbook.layout.SheetTable;
import io.github.opendspt.workbook.layout.StateWord;
import io.github.opendspt.workbook.writing.Look;
import io.github.opendspt.workbook.writing.Page;
import io.github.opendspt.workbook.writing.XlsxWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the table of answers, one row an item, with a state that follows what is typed. */
final class AnswersPage {

    private static final SheetTable TABLE = SheetTable.ANSWERS;
    private static final int ANSWER = TABLE.place("answer");
    private static final int STATE = TABLE.place("state");

    /** How large the pages are printed: the answers, with what is asked before them, fill the width of A4. */
    private static final int PERCENT = 70;

    private final RequirementSet requirements;
    private final AnswerCells cells;
    private final TablePage table;
    private final Page page;
    private final Map<EvidenceRef, ItemResult> results = new HashMap<>();
    private final StringBuilder ticks = new StringBuilder();
    private final StringBuilder days = new StringBuilder();
    private final StringBuilder suggestedTicks = new StringBuilder();
    private int lastRow;

    AnswersPage(RequirementSet requirements, Scorecard card, XlsxWriter workbook) {
        this.requirements = requirements;
        this.cells = new AnswerCells(requirements);
        this.table = new TablePage(TABLE, workbook);
        this.page = table.page();
        card.items().forEach(item -> results.put(item.ref(), item));
    }

    /** Writes the page, and gives the number of its last row. */
    int write(Assessment assessment, SheetNotes notes) {
        table.columns(false);
        table.headings(notes.columns());
        for (EvidenceRef ref : cells.refs(assessment)) {
            row(ref, assessment, notes);
        }
        int first = TablePage.HEADINGS + 1;
        table.offers(first, lastRow);
        offer(ticks, true, "Choose Yes or No.");
        offer(suggestedTicks, false, "Yes or No in most cases; another answer is taken as well.");
        if (days.length() > 0) {
            page.days(days.toString().strip());
        }
        String state = TABLE.letters("state");
        for (StateWord word : StateWord.values()) {
            page.colour(
                    state + first + ":" + state + lastRow,
                    "$" + state + first + "=\"" + word.word() + "\"",
                    word.ink(),
                    word.fill());
        }
        page.filter(
                TablePage.HEADINGS,
                0,
                lastRow,
                TABLE.columns().size() + notes.columns().size() - 1);
        page.freeze(TablePage.HEADINGS, TABLE.place("look-for"));
        page.printTitles(TablePage.HEADINGS, TABLE.place("ref"), TABLE.place("title"));
        page.breakBefore(ANSWER, PERCENT);
        page.protect();
        return lastRow;
    }

    private void offer(StringBuilder area, boolean only, String hint) {
        if (area.length() > 0) {
            page.choices(area.toString().strip(), Choices.YES_NO.place(), only, hint);
        }
    }

    private void row(EvidenceRef ref, Assessment assessment, SheetNotes notes) {
        ItemResult result = results.get(ref);
        @Nullable Object[] row = new @Nullable Object[TABLE.columns().size()];
        cells.given(ref, result == null ? List.of() : result.exemptBy(), row);
        AnswerCells.typed(assessment, ref, row);
        lastRow = page.row();
        EvidenceItem item = requirements.item(ref).orElse(null);
        for (int i = 0; i < STATE; i++) {
            table.cell(i, row[i], look(i, item));
        }
        state(item, result, row[ANSWER]);
        note(item);
        List<String> own = notes.row(ref);
        for (int i = 0; i < notes.columns().size(); i++) {
            String text = i < own.size() ? own.get(i) : "";
            table.cell(TABLE.columns().size() + i, text.isEmpty() ? null : text, SheetLooks.TYPED);
        }
    }

    private static Look look(int place, @Nullable EvidenceItem item) {
        SheetColumn column = TABLE.columns().get(place);
        if (column.given()) {
            return switch (column.key()) {
                case "ref" -> SheetLooks.GIVEN_BOLD;
                case "standard", "mandatory" -> SheetLooks.GIVEN_CENTRED;
                default -> SheetLooks.GIVEN;
            };
        } else if (place == ANSWER && item != null && isText(item)) {
            // What is typed stays as it is, with the zeros at its beginning.
            return SheetLooks.TYPED_TEXT;
        }
        return column.holds() == SheetColumn.Holds.DAY ? SheetLooks.TYPED_DAY : SheetLooks.TYPED;
    }

    private static boolean isText(EvidenceItem item) {
        return item.answerKind() == AnswerKind.TEXT;
    }

    /** Remembers where words are offered for the answer itself. */
    private void note(@Nullable EvidenceItem item) {
        if (item == null) {
            return;
        }
        String cell = " " + TABLE.letters("answer") + lastRow;
        if (item.answerKind() == AnswerKind.YES_NO) {
            ticks.append(cell);
        } else if (item.answerKind() == AnswerKind.DATE) {
            days.append(cell);
        } else if (item.answerKind() == AnswerKind.UNKNOWN
                && item.suggestedKind() != null
                && item.suggestedKind().kind() == AnswerKind.YES_NO) {
            suggestedTicks.append(cell);
        }
    }

    /**
     * The state, as a formula that follows the answer. Where the verdict knows better than the formula can, such as of a document
     * that is named but has no name, the state is a plain text.
     */
    private void state(@Nullable EvidenceItem item, @Nullable ItemResult result, @Nullable Object answer) {
        if (item == null || result == null) {
            table.cell(STATE, null, SheetLooks.STATE);
            return;
        }
        StateWord now = StateWord.of(result);
        StateWord blank = StateWord.unanswered(result);
        StateWord no = blank == StateWord.EXEMPT ? StateWord.EXEMPT : StateWord.INCOMPLETE;
        boolean mayBeNo = item.answerKind() == AnswerKind.YES_NO || item.answerKind() == AnswerKind.UNKNOWN;
        if (now != shown(answer, blank, no, mayBeNo)) {
            page.text(STATE, now.word(), SheetLooks.STATE);
            return;
        }
        String cell = "$" + TABLE.letters("answer") + lastRow;
        String answered = quoted(StateWord.ANSWERED);
        String formula = "IF(LEN(TRIM(" + cell + "))=0," + quoted(blank) + ","
                + (mayBeNo
                        ? "IF(OR(UPPER(TRIM(" + cell + "))=\"NO\",UPPER(TRIM(" + cell + "))=\"FALSE\")," + quoted(no)
                                + "," + answered + ")"
                        : answered)
                + ")";
        page.formula(STATE, formula, now.word(), SheetLooks.STATE);
    }

    /** What the formula shows for an answer. */
    private static StateWord shown(@Nullable Object answer, StateWord blank, StateWord no, boolean mayBeNo) {
        if (answer == null || answer.toString().isBlank()) {
            return blank;
        }
        String plain = CellText.clean(answer.toString()).toUpperCase(Locale.ROOT);
        return mayBeNo && (plain.equals("NO") || plain.equals("FALSE")) ? no : StateWord.ANSWERED;
    }

    private static String quoted(StateWord word) {
        return "\"" + word.word() + "\"";
    }
}
