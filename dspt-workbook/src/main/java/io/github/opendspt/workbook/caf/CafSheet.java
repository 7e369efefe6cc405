package io.github.opendspt.workbook.caf;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.caf.AchievementLevel;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafOutcome;
import io.github.opendspt.model.caf.PolicyAnswer;
import io.github.opendspt.model.caf.PolicyQuestion;
import io.github.opendspt.model.caf.PolicyStanding;
import io.github.opendspt.model.export.TableCell;
import io.github.opendspt.model.requirement.EditionFacts;
import io.github.opendspt.scoring.caf.OutcomeVerdict;
import io.github.opendspt.scoring.evaluation.CafEvaluation;
import io.github.opendspt.workbook.cells.CellName;
import io.github.opendspt.workbook.layout.Choices;
import io.github.opendspt.workbook.layout.EmptyText;
import io.github.opendspt.workbook.layout.StateWord;
import io.github.opendspt.workbook.writing.Look;
import io.github.opendspt.workbook.writing.Look.Form;
import io.github.opendspt.workbook.writing.Page;
import io.github.opendspt.workbook.writing.XlsxWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An assessment of the CAF-aligned track as a spreadsheet that people fill in: one row an outcome, with the levels that it has as a
 * drop-down, what is expected where that is known, and its state; the policy questions; indicator statements, which are
 * optional; and evidence, documents and drafts. A {@link CafSheetReader} reads it back.
 *
 * <p>A text is a text whatever it begins with, and never a formula. The same evaluation gives the same bytes. Immutable and
 * thread-safe.
 */
public final class CafSheet {

    static final String START = "Start here";
    static final String LISTS = "Lists";

    /** The row of the headings; the one above it is hidden. */
    static final int HEADINGS = 2;

    private static final int SPARE_POLICIES = 5;
    private static final int SPARE_RECORDS = 30;

    /** The place of the column that the level in a row decides. */
    private static final int STATE = 4;

    static final Look TITLE = Look.PLAIN.ofSize(18).inBold().inInk("003087").onOneLine();
    private static final Look HEADING_GIVEN =
            Look.PLAIN.inBold().inInk("FFFFFF").on("425563").inFrame().asHeading();
    private static final Look HEADING_TYPED = HEADING_GIVEN.on("005EB8");
    private static final Look STATED = Look.PLAIN.inBold().inFrame().inCentre();
    static final Look GIVEN = Look.PLAIN.on("F0F4F5").inFrame();
    static final Look TYPED = Look.PLAIN.inFrame().unlocked();
    static final Look TYPED_DAY = TYPED.as(Form.DAY);
    static final Look HIDDEN = Look.PLAIN.onOneLine();

    private final CafEvaluation evaluation;
    private final @Nullable EditionFacts edition;

    private CafSheet(CafEvaluation evaluation, @Nullable EditionFacts edition) {
        this.evaluation = evaluation;
        this.edition = edition;
    }

    /**
     * Makes the sheet of an assessment.
     *
     * @param evaluation the assessment with its verdict, which gives what is expected and the state of each outcome
     * @return the sheet
     */
    public static CafSheet of(CafEvaluation evaluation) {
        return new CafSheet(Objects.requireNonNull(evaluation, "evaluation"), null);
    }

    /**
     * Makes the same sheet with the deadline of the edition on its first page.
     *
     * @param facts what is known of the edition
     * @return the sheet; it says so where no deadline is known
     * @throws IllegalArgumentException if the facts are of another edition than the assessment
     */
    public CafSheet withEdition(EditionFacts facts) {
        Objects.requireNonNull(facts, "facts");
        if (!facts.edition().equals(evaluation.assessment().edition())) {
            throw new IllegalArgumentException("facts: they are of edition " + facts.edition()
                    + ", the assessment is of " + evaluation.assessment().edition());
        }
        return new CafSheet(evaluation, facts);
    }

    /**
     * Writes the sheet as an {@code .xlsx} file.
     *
     * @return the file
     * @throws io.github.opendspt.model.json.InvalidDocumentException if the assessment is one that no document holds, or a text
     *     of it is one that no cell holds
     */
    public byte[] toXlsx() {
        CafCellCheck.check(evaluation.assessment());
        XlsxWriter workbook = new XlsxWriter();
        List<CafOutcomeRow> outcomes = CafOutcomeRow.of(evaluation);
        new CafStartPage(workbook.page(START), evaluation, edition, HEADINGS + outcomes.size()).write();
        outcomes(outcomes, workbook.page(CafColumns.OUTCOMES.sheet()));
        policies(workbook.page(CafColumns.POLICIES.sheet()));
        CafAssessment assessment = evaluation.assessment();
        records(workbook, CafColumns.INDICATORS, CafRecordPages.indicators(assessment));
        records(workbook, CafColumns.EVIDENCE, CafRecordPages.evidence(assessment));
        records(workbook, CafColumns.DOCUMENTS, CafRecordPages.documents(assessment));
        records(workbook, CafColumns.DRAFTS, CafRecordPages.drafts(assessment));
        lists(workbook.page(LISTS));
        CafMemory.write(workbook, assessment, evaluation.outcomes().checksum().text());
        return workbook.toBytes();
    }

    /**
     * Writes the table of outcomes alone as a {@code .csv} file: the same rows. It is read back into the assessment that it was
     * written of.
     *
     * @return the table in UTF-8 with a byte order mark
     * @throws io.github.opendspt.model.json.InvalidDocumentException if the assessment is one that no document holds, or a text
     *     of it is one that no cell holds
     */
    public byte[] toCsv() {
        CafCellCheck.check(evaluation.assessment());
        StringWriter text = new StringWriter();
        text.write('\uFEFF');
        try (CsvWriter out = CsvWriter.builder().build(text)) {
            out.writeRecord(CafColumns.OUTCOMES.headings());
            for (CafOutcomeRow row : CafOutcomeRow.of(evaluation)) {
                List<String> line = new ArrayList<>();
                for (Object cell : row.cells()) {
                    line.add(cell == null ? "" : TableCell.of(cell.toString()));
                }
                out.writeRecord(line);
            }
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory cannot fail", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void outcomes(List<CafOutcomeRow> outcomes, Page page) {
        headings(page, CafColumns.OUTCOMES);
        int row = HEADINGS;
        for (CafOutcomeRow outcome : outcomes) {
            row = page.row();
            for (int at = 0; at < outcome.cells().size(); at++) {
                Look given = at == 0 ? GIVEN.inBold() : GIVEN;
                if (at == STATE && outcome.counts()) {
                    page.formula(at, state(row), String.valueOf(outcome.cells().get(at)), STATED);
                } else {
                    put(
                            page,
                            at,
                            outcome.cells().get(at),
                            CafColumns.OUTCOMES.isGiven(at) ? given : typed(CafColumns.OUTCOMES, at));
                }
            }
            boolean all = outcome.levels().contains(AchievementLevel.PARTIALLY_ACHIEVED);
            page.choices("F" + row, all ? list(0, AchievementLevel.values().length) : list(1, 2), true, "");
            page.days("I" + row);
        }
        for (OutcomeVerdict verdict : OutcomeVerdict.values()) {
            StateWord colours = colours(verdict);
            page.colour(
                    "E" + (HEADINGS + 1) + ":E" + row,
                    "$E" + (HEADINGS + 1) + "=\"" + verdict.displayName() + "\"",
                    colours.ink(),
                    colours.fill());
        }
        page.filter(HEADINGS, 0, row, CafColumns.OUTCOMES.keys().size() - 1);
        page.freeze(HEADINGS, 2);
        page.printTitles(HEADINGS, 0, -1);
        page.protect();
    }

    /** What is made of the level in a row, as far as the expected one is known: a level meets it from there on upwards. */
    private static String state(int row) {
        String levels = list(0, AchievementLevel.values().length);
        String best = AchievementLevel.ACHIEVED.displayName();
        return "IF($F" + row + "=\"\",\"" + OutcomeVerdict.UNANSWERED.displayName() + "\",IF($F" + row + "=\"" + best
                + "\",\""
                + OutcomeVerdict.MEETS.displayName() + "\",IF($D" + row + "=\"" + CafOutcomeRow.NOT_KNOWN + "\",\""
                + OutcomeVerdict.UNDETERMINED.displayName() + "\",IF(MATCH($F" + row + "," + levels + ",0)>=MATCH($D"
                + row
                + "," + levels + ",0),\"" + OutcomeVerdict.MEETS.displayName() + "\",\""
                + OutcomeVerdict.BELOW.displayName() + "\"))))";
    }

    private static StateWord colours(OutcomeVerdict verdict) {
        return switch (verdict) {
            case MEETS -> StateWord.ANSWERED;
            case BELOW -> StateWord.INCOMPLETE;
            case UNDETERMINED -> StateWord.NOT_CERTAIN;
            case UNANSWERED -> StateWord.TO_DO;
        };
    }

    private void policies(Page page) {
        CafAssessment assessment = evaluation.assessment();
        headings(page, CafColumns.POLICIES);
        Set<CafOutcomeRef> refs = new TreeSet<>(assessment.policies().keySet());
        evaluation.outcomes().policies().stream().map(PolicyQuestion::ref).forEach(refs::add);
        if (evaluation.profile() != null) {
            refs.addAll(evaluation.profile().policies());
        }
        int last = HEADINGS;
        for (CafOutcomeRef ref : refs) {
            last = page.row();
            PolicyAnswer answer = assessment.policies().get(ref);
            page.text(0, ref.toString(), TYPED.inBold());
            page.text(
                    1, evaluation.outcomes().outcome(ref).map(CafOutcome::title).orElse(""), GIVEN);
            put(page, 2, answer == null ? null : answer.answer().displayName(), TYPED);
            put(page, 3, answer == null ? null : EmptyText.toCell(answer.summary()), TYPED);
        }
        last = spare(page, CafColumns.POLICIES, SPARE_POLICIES, last);
        page.choices("C" + (HEADINGS + 1) + ":C" + last, list(2, PolicyStanding.values().length), true, "");
        page.freeze(HEADINGS, 0);
        page.protect();
    }

    /** A table that holds any number of rows for an outcome, with spare ones below. */
    private static void records(XlsxWriter workbook, CafColumns table, List<@Nullable Object[]> rows) {
        Page page = workbook.page(table.sheet());
        headings(page, table);
        int last = HEADINGS;
        for (@Nullable Object[] cells : rows) {
            last = page.row();
            for (int at = 0; at < cells.length; at++) {
                put(page, at, cells[at], typed(table, at));
            }
        }
        int end = spare(page, table, SPARE_RECORDS, last);
        for (int at = 0; at < table.keys().size(); at++) {
            String cells = CellName.letters(at) + (HEADINGS + 1) + ":" + CellName.letters(at) + end;
            String words = table.isDay(at) ? null : words(table.keys().get(at));
            if (table.isDay(at)) {
                page.days(cells);
            } else if (words != null) {
                page.choices(cells, words, true, "");
            }
        }
        page.freeze(HEADINGS, 0);
        page.protect();
    }

    /** Where the words are that the cells of a column offer; {@code null} where any text may be typed. */
    private static @Nullable String words(String key) {
        return switch (key) {
            case "level" -> list(0, AchievementLevel.values().length);
            case "true", "draft" -> list(4, 2);
            case "kind" -> list(5, Choices.EVIDENCE_KIND.shown().size());
            case "says" -> list(6, Choices.EVIDENCE_SAYS.shown().size());
            default -> null;
        };
    }

    private static Look typed(CafColumns table, int column) {
        return table.isDay(column) ? TYPED_DAY : TYPED;
    }

    private static void headings(Page page, CafColumns table) {
        for (int at = 0; at < table.keys().size(); at++) {
            page.column(at, at, table.widths().get(at), false, Look.PLAIN.unlocked());
        }
        page.row(0, true);
        for (int at = 0; at < table.keys().size(); at++) {
            page.text(at, table.keys().get(at), HIDDEN);
        }
        page.row(30, false);
        for (int at = 0; at < table.keys().size(); at++) {
            page.text(at, table.headings().get(at), table.isGiven(at) ? HEADING_GIVEN : HEADING_TYPED);
        }
    }

    private static int spare(Page page, CafColumns table, int rows, int last) {
        int end = last;
        for (int spare = 0; spare < rows; spare++) {
            end = page.row();
            for (int at = 0; at < table.keys().size(); at++) {
                page.blank(at, typed(table, at));
            }
        }
        return end;
    }

    static void put(Page page, int column, @Nullable Object value, Look look) {
        if (value == null) {
            page.blank(column, look);
        } else if (value instanceof LocalDate day) {
            page.day(column, day, look);
        } else {
            page.text(column, value.toString(), look);
        }
    }

    /** The words that cells offer, a column for each list. */
    private static void lists(Page page) {
        page.hide();
        List<List<String>> lists = List.of(
                words(List.of(AchievementLevel.values())),
                words(List.of(AchievementLevel.NOT_ACHIEVED, AchievementLevel.ACHIEVED)),
                List.of(PolicyStanding.COMPLIANT.displayName(), PolicyStanding.NOT_YET.displayName()),
                List.of(Status.values()).stream().map(Status::displayName).toList(),
                List.of("Yes", "No"),
                Choices.EVIDENCE_KIND.shown(),
                Choices.EVIDENCE_SAYS.shown());
        int longest = lists.stream().mapToInt(List::size).max().orElse(0);
        for (int at = 0; at < longest; at++) {
            page.row();
            for (int list = 0; list < lists.size(); list++) {
                if (at < lists.get(list).size()) {
                    page.text(list, lists.get(list).get(at), Look.PLAIN);
                }
            }
        }
    }

    private static List<String> words(List<AchievementLevel> levels) {
        return levels.stream().map(AchievementLevel::displayName).toList();
    }

    static String list(int column, int words) {
        char letter = (char) ('A' + column);
        return LISTS + "!$" + letter + "$1:$" + letter + "$" + words;
    }

    /** {@return the verdict that the sheet shows; nothing of what it holds} */
    @Override
    public String toString() {
        return "CafSheet[" + evaluation + "]";
    }
}
