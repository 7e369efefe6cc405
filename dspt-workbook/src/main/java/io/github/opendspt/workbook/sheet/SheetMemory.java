package io.github.opendspt.workbook.sheet;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Confirmation;
import io.github.opendspt.model.assessment.ImprovementPlan;
import io.github.opendspt.model.requirement.AnswerKind;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.workbook.cells.CellText;
import io.github.opendspt.workbook.cells.Sheet;
import io.github.opendspt.workbook.cells.ShownCell;
import io.github.opendspt.workbook.layout.Refs;
import io.github.opendspt.workbook.writing.Page;
import io.github.opendspt.workbook.writing.XlsxWriter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the hidden sheet remembers: for which requirements the file was written, and, for cells that do not say it themselves, what
 * was meant. A memory of a cell counts only while the cell is as it was written, which a mark of its text shows; the text itself is
 * not repeated, so that what a person takes out of a sheet is gone.
 */
final class SheetMemory {

    static final String SHEET = "dspt";
    static final String FORMAT = "dspt-sheet/1";

    /** The name under which it is said that there is an improvement plan without any day. */
    static final String EMPTY_PLAN = "improvement-plan-without-days";

    private static final String ANSWER = "answer";
    private static final String CONFIRMATION = "confirmation";
    private static final String PLAN = "plan";
    private static final String LABEL = "label";
    private static final String BESIDE_VALUE = "beside-value";

    private final Map<String, String> facts = new HashMap<>();
    private final Map<String, String[]> cells = new HashMap<>();

    private SheetMemory() {}

    /**
     * Writes the hidden sheet.
     *
     * @param plan the rows of the plan
     * @param labels the texts of the first sheet that are not values, and whether there is a value beside each
     */
    static void write(
            XlsxWriter workbook,
            Assessment assessment,
            RequirementSet requirements,
            List<@Nullable Object[]> plan,
            Map<String, Boolean> labels) {
        Page page = workbook.page(SHEET);
        page.hide();
        fact(page, "format", FORMAT);
        fact(page, "edition", assessment.edition().toString());
        fact(page, "category", requirements.category().toString());
        fact(page, "category-stated", assessment.category() == null ? "no" : "yes");
        fact(page, "requirements", requirements.checksum().text());
        if (new ImprovementPlan(null, null).equals(assessment.improvementPlan())) {
            fact(page, EMPTY_PLAN, "yes");
        }
        assessment.answers().forEach((ref, answer) -> {
            Object cell = AnswerCells.answer(answer);
            cell(
                    page,
                    ANSWER,
                    ref.toString(),
                    answer.kind().orElse(AnswerKind.UNKNOWN).token(),
                    mark(cell));
        });
        assessment.confirmedAssertions().forEach((ref, confirmation) -> {
            if (confirmation.digest() != null) {
                cell(page, CONFIRMATION, ref.toString(), confirmation.digest().text(), mark(confirmation));
            }
        });
        labels.forEach((label, beside) -> {
            String mark = mark(CellText.clean(label));
            cell(page, LABEL, mark, beside ? BESIDE_VALUE : "alone", mark);
        });
        for (@Nullable Object[] row : plan) {
            List<String> cells = Arrays.stream(row)
                    .map(cell -> CellText.clean(Objects.toString(cell, "")))
                    .toList();
            cell(page, PLAN, cells.get(0), "row", mark(cells));
        }
    }

    private static void fact(Page page, String name, String value) {
        page.row();
        page.text(0, name, SheetLooks.HIDDEN);
        page.text(1, value, SheetLooks.HIDDEN);
    }

    private static void cell(Page page, String what, String ref, String value, String mark) {
        page.row();
        page.text(0, what, SheetLooks.HIDDEN);
        page.text(1, ref, SheetLooks.HIDDEN);
        page.text(2, value, SheetLooks.HIDDEN);
        page.text(3, mark, SheetLooks.HIDDEN);
    }

    /** Reads the hidden sheet; one without anything is what a file has that was put together by other hands. */
    static SheetMemory read(@Nullable Sheet sheet) {
        SheetMemory memory = new SheetMemory();
        if (sheet != null) {
            for (int row : sheet.rowNumbers()) {
                String name = sheet.cell(row, 0).text();
                String first = sheet.cell(row, 1).text();
                ShownCell third = sheet.cell(row, 3);
                if (third.isBlank()) {
                    memory.facts.putIfAbsent(name, first);
                } else {
                    memory.cells.put(
                            name + " " + first, new String[] {sheet.cell(row, 2).text(), third.text()});
                }
            }
        }
        return memory;
    }

    /** What the assessment remembers that a table of answers was written of. */
    static SheetMemory ofTable(Assessment assessment) {
        SheetMemory memory = new SheetMemory();
        assessment.answers().forEach((ref, answer) -> {
            Object cell = AnswerCells.answer(answer);
            String kind = answer.kind().orElse(AnswerKind.UNKNOWN).token();
            memory.cells.put(ANSWER + " " + ref, new String[] {kind, mark(AnswerCells.inTable(cell))});
        });
        return memory;
    }

    boolean isThere() {
        return facts.containsKey("format");
    }

    /** What the file says about itself under a name. */
    Optional<String> fact(String name) {
        return Optional.ofNullable(facts.get(name));
    }

    /** The kind of the answer that was written, if the cell still holds it. */
    Optional<AnswerKind> kind(EvidenceRef ref, Object cell) {
        return remembered(ANSWER, ref.toString(), mark(cell)).flatMap(text -> parsed(text, AnswerKind::parse));
    }

    /** The items whose answers were written. */
    SortedSet<EvidenceRef> answered() {
        SortedSet<EvidenceRef> refs = new TreeSet<>();
        for (String key : cells.keySet()) {
            EvidenceRef ref = key.startsWith(ANSWER + " ") ? Refs.evidence(key.substring(ANSWER.length() + 1)) : null;
            if (ref != null) {
                refs.add(ref);
            }
        }
        return refs;
    }

    /** Whether a row of the plan is as it was written, by its texts, the order first. */
    boolean isPlanned(List<String> row) {
        return remembered(PLAN, row.get(0), mark(row)).isPresent();
    }

    /** Whether a text of the first sheet was written there as a label, with or without a value beside it. */
    boolean isLabel(String text) {
        return remembered(LABEL, mark(text), mark(text)).isPresent();
    }

    /** Whether a text of the first sheet was written there as the label of a value. */
    boolean isLabelOfValue(String text) {
        return remembered(LABEL, mark(text), mark(text))
                .filter(BESIDE_VALUE::equals)
                .isPresent();
    }

    /** Whether it is known which labels were written. */
    boolean knowsLabels() {
        return cells.keySet().stream().anyMatch(key -> key.startsWith(LABEL + " "));
    }

    /** The digest of a confirmation that was written, if the cells still hold it. */
    Optional<Checksum> digest(AssertionRef ref, Confirmation confirmation) {
        return remembered(CONFIRMATION, ref.toString(), mark(confirmation))
                .flatMap(text -> parsed(text, Checksum::parse));
    }

    /** A value that the file says about itself; empty where it does not, or not in its form. */
    <T> Optional<T> fact(String name, Function<String, T> parser) {
        return fact(name).flatMap(text -> parsed(text, parser));
    }

    private static <T> Optional<T> parsed(String text, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(text));
        } catch (IllegalArgumentException e) {
            // Other hands were at the hidden sheet: as good as nothing.
            return Optional.empty();
        }
    }

    private Optional<String> remembered(String what, String ref, String mark) {
        String[] found = cells.get(what + " " + ref);
        return found == null || !found[1].equals(mark) ? Optional.empty() : Optional.of(found[0]);
    }

    private static String mark(Confirmation confirmation) {
        return mark(confirmation.by() + " " + confirmation.on());
    }

    private static String mark(@Nullable Object cell) {
        return "m" + Integer.toHexString(Objects.toString(cell, "").hashCode());
    }
}
