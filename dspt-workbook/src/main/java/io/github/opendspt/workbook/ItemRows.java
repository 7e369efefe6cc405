package io.github.opendspt.workbook;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.requirement.AnswerKind;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.Obligation;
import io.github.opendspt.model.requirement.Provenance;
import io.github.opendspt.workbook.Flags.Flag;
import io.github.opendspt.workbook.cells.Area;
import io.github.opendspt.workbook.cells.CellText;
import io.github.opendspt.workbook.cells.Sheet;
import io.github.opendspt.workbook.cells.ShownCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the rows below the headings, one evidence item a row. Used once, by one thread. */
final class ItemRows {

    private static final Pattern STANDARD_NUMBER = Pattern.compile(
            "(?:(?:ndg|data security|standard)[ :]*)*([1-9][0-9]?)(?![0-9]|\\.[0-9])[ .:)\u2013\u2014-]*(.*)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern REF_AROUND =
            Pattern.compile("[(\\[ ]*(?:(?:evidence )?(?:item|ref|reference)[ .:]*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern REF_BEHIND = Pattern.compile("[)\\] .*:]*");

    private static final int MOST_NAMED = 50;

    private final Sheet sheet;
    private final LayoutFinder.Found found;
    private final Category category;
    private final WorkbookMapping mapping;
    private final WorkbookLimits limits;
    private final Provenance provenance;
    private final Problems problems;
    private final Flags obligations;
    private final Flags exemptions;
    private final boolean markDecides;
    private final Optional<BlankMark> blankMark;

    private final SortedMap<EvidenceRef, EvidenceItem> items = new TreeMap<>();
    private final Map<EvidenceRef, Integer> rowsByRef = new HashMap<>();
    private final SortedMap<AssertionRef, String> assertionTitles = new TreeMap<>();
    private final SortedMap<Integer, String> standardTitles = new TreeMap<>();
    private final List<EvidenceRef> audited = new ArrayList<>();
    private final List<Integer> hiddenRows = new ArrayList<>();
    private final AssertionGroup group = new AssertionGroup();
    private int standard;
    private String standardTitle = "";

    ItemRows(
            LayoutFinder.Found found,
            Category category,
            WorkbookMapping mapping,
            WorkbookLimits limits,
            Provenance provenance,
            Problems problems) {
        this.sheet = found.header().sheet();
        this.found = found;
        this.category = category;
        this.mapping = mapping;
        this.limits = limits;
        this.provenance = provenance;
        this.problems = problems;
        this.obligations = Flags.ofObligation(mapping);
        this.exemptions = Flags.ofExemption(mapping);
        Header.Column question = found.used().get(WorkbookColumn.QUESTION);
        Header.Column mandatory = found.used().get(WorkbookColumn.MANDATORY);
        this.markDecides = question != null
                && mandatory != null
                && question.categories().isEmpty()
                && !mandatory.categories().isEmpty();
        this.blankMark = markDecides ? blankMark() : Optional.of(BlankMark.OPTIONAL);
    }

    /** The items of the category, in order of ref. */
    SortedMap<EvidenceRef, EvidenceItem> items() {
        return items;
    }

    /** The words of each assertion that has any. */
    SortedMap<AssertionRef, String> assertionTitles() {
        return assertionTitles;
    }

    /** The words of each standard that has any. */
    SortedMap<Integer, String> standardTitles() {
        return standardTitles;
    }

    /** The items with a mark in the audit column. */
    List<EvidenceRef> audited() {
        return audited;
    }

    void read() {
        for (int row : sheet.rowNumbers().tailSet(found.header().row(), false)) {
            if (mapping.takesRow(row) && !isRepeatedHeader(row)) {
                noteStruck(row);
                read(row);
            }
        }
        if (!hiddenRows.isEmpty()) {
            problems.note(
                    WorkbookCodes.ROW_HIDDEN,
                    sheet.place(hiddenRows.get(0) + ":" + hiddenRows.get(hiddenRows.size() - 1)),
                    hiddenRows.stream().limit(MOST_NAMED).toList()
                            + (hiddenRows.size() > MOST_NAMED ? " and more" : ""));
        }
    }

    /**
     * What a blank mandatory mark means where it, and not a question of the category's own, says whether the category is asked.
     * Where the column writes its noes, a blank is not one of them.
     */
    private Optional<BlankMark> blankMark() {
        if (mapping.blankMandatory() != null) {
            return Optional.of(mapping.blankMandatory());
        }
        boolean blank = false;
        boolean no = false;
        for (int row : sheet.rowNumbers().tailSet(found.header().row(), false)) {
            if (mapping.takesRow(row)
                    && !isRepeatedHeader(row)
                    && !cell(row, WorkbookColumn.REF).isBlank()) {
                Flag flag =
                        obligations.read(cell(row, WorkbookColumn.MANDATORY)).orElse(Flag.YES);
                blank |= flag == Flag.BLANK;
                no |= flag == Flag.NO;
            }
        }
        if (blank && !no) {
            problems.problem(WorkbookCodes.FLAG_BLANK, place(found.header().row(), WorkbookColumn.MANDATORY));
            return Optional.empty();
        }
        return Optional.of(BlankMark.NOT_APPLICABLE);
    }

    private boolean isRepeatedHeader(int row) {
        Header.Column ref = found.used().get(WorkbookColumn.REF);
        return ref != null
                && !ref.heading().isEmpty()
                && CellText.fold(cell(row, WorkbookColumn.REF).text()).equals(CellText.fold(ref.heading()));
    }

    private void read(int row) {
        if (isBand(row)) {
            return;
        }
        fillDown(row);
        ShownCell refCell = cell(row, WorkbookColumn.REF);
        ShownCell question = cell(row, WorkbookColumn.QUESTION);
        ShownCell mark = cell(row, WorkbookColumn.MANDATORY);
        if (refCell.isBlank()) {
            if (!question.isBlank() || !mark.isBlank()) {
                problems.problem(WorkbookCodes.REF_MISSING, place(row, WorkbookColumn.REF));
            }
            return;
        }
        EvidenceRef ref = ref(row, refCell);
        if (ref == null) {
            return;
        }
        checkPlace(row, ref);
        Asked asked = asked(row, ref, question, mark);
        if (asked == Asked.NO) {
            return;
        }
        if (sheet.isHidden(row)) {
            hiddenRows.add(row);
        }
        Integer first = rowsByRef.putIfAbsent(ref, row);
        if (first != null) {
            problems.problem(
                    WorkbookCodes.REF_DUPLICATE, place(row, WorkbookColumn.REF), ref, place(first, WorkbookColumn.REF));
            return;
        }
        items.put(ref, item(row, ref, question, asked));
        if (group.title() != null) {
            String words = group.title();
            if (words.length() > limits.maxTextLength()) {
                problems.problem(
                        WorkbookCodes.ASSERTION_TOO_LONG,
                        place(row, WorkbookColumn.ASSERTION),
                        ref.assertion(),
                        limits.maxTextLength());
            }
            String before = assertionTitles.putIfAbsent(ref.assertion(), words);
            if (before != null && !before.equals(words)) {
                problems.note(WorkbookCodes.ASSERTION_TWO_TITLES, place(row, WorkbookColumn.REF), ref.assertion());
            }
        }
        if (standard == ref.standard() && !standardTitle.isEmpty()) {
            standardTitles.putIfAbsent(standard, standardTitle);
        }
    }

    /** Whether the row is one text across ref and question: a heading between items. */
    private boolean isBand(int row) {
        Header.Column ref = found.used().get(WorkbookColumn.REF);
        Header.Column question = found.used().get(WorkbookColumn.QUESTION);
        if (ref == null || question == null) {
            return false;
        }
        Area area = sheet.area(row, ref.index());
        if (area == null || !area.equals(sheet.area(row, question.index()))) {
            return false;
        }
        problems.note(
                WorkbookCodes.ROW_BAND,
                sheet.place(row, area.firstColumn()),
                CellText.quote(sheet.cell(row, area.firstColumn()).text()));
        return true;
    }

    private void fillDown(int row) {
        ShownCell standardCell = readable(row, WorkbookColumn.STANDARD);
        Matcher number = STANDARD_NUMBER.matcher(standardCell.text());
        if (number.matches()) {
            standard = Integer.parseInt(number.group(1));
            standardTitle = number.group(2).length() > limits.maxTextLength() ? "" : number.group(2);
        } else if (!standardCell.isBlank()) {
            standard = 0;
            standardTitle = "";
        }
        group.next(
                readable(row, WorkbookColumn.ASSERTION_REF),
                readable(row, WorkbookColumn.ASSERTION),
                place(row, WorkbookColumn.ASSERTION_REF),
                place(row, WorkbookColumn.ASSERTION));
    }

    private @Nullable EvidenceRef ref(int row, ShownCell cell) {
        String text = cell.text();
        if (cell.isReadable()) {
            try {
                return EvidenceRef.parse(plainRef(text));
            } catch (IllegalArgumentException e) {
                // Said below, with its place.
            }
        }
        problems.problem(
                cell.kind() == ShownCell.Kind.NUMBER || cell.kind() == ShownCell.Kind.DATE
                        ? WorkbookCodes.REF_NUMBER_OR_DATE
                        : WorkbookCodes.REF_UNREADABLE,
                place(row, WorkbookColumn.REF),
                describe(cell));
        return null;
    }

    /** A ref without what people put around it: a word before it, brackets, blanks, a star or a full stop behind it. */
    private static String plainRef(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && !isDigit(text.charAt(from))) {
            from++;
        }
        while (to > from && !isDigit(text.charAt(to - 1))) {
            to--;
        }
        boolean around = REF_AROUND.matcher(text.substring(0, from)).matches()
                && REF_BEHIND.matcher(text.substring(to)).matches();
        return around ? text.substring(from, to).replaceAll(" ?\\. ?", ".") : text;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void checkPlace(int row, EvidenceRef ref) {
        if (!group.takes(ref)) {
            group.refuse(problems, place(row, WorkbookColumn.REF), ref);
        } else if (standard != 0 && standard != ref.standard()) {
            problems.problem(WorkbookCodes.REF_WRONG_STANDARD, place(row, WorkbookColumn.REF), ref, standard);
        }
    }

    /** Whether the category is asked an item, and has to answer it. */
    private enum Asked {
        NO,
        OPTIONAL,
        MANDATORY
    }

    private Asked asked(int row, EvidenceRef ref, ShownCell question, ShownCell mark) {
        Flag flag = obligations.read(mark).orElse(null);
        if (question.isBlank()) {
            if (flag == Flag.YES) {
                problems.problem(WorkbookCodes.QUESTION_MISSING, place(row, WorkbookColumn.QUESTION), ref, category);
            }
            return Asked.NO;
        }
        if (flag == null) {
            unreadable(row, WorkbookColumn.MANDATORY, "yes, no, mandatory, optional or nothing");
            return Asked.OPTIONAL;
        }
        return switch (flag) {
            case YES -> Asked.MANDATORY;
            case NO -> Asked.OPTIONAL;
            case NOT_APPLICABLE -> Asked.NO;
            case BLANK -> blankMark.orElse(BlankMark.OPTIONAL) == BlankMark.OPTIONAL ? Asked.OPTIONAL : Asked.NO;
        };
    }

    private EvidenceItem item(int row, EvidenceRef ref, ShownCell question, Asked asked) {
        EvidenceItem.Builder item = EvidenceItem.builder(ref, title(row, question), provenance)
                .met(asked == Asked.MANDATORY ? Obligation.MANDATORY : Obligation.OPTIONAL)
                .approaching(
                        isMarked(row, WorkbookColumn.APPROACHING, obligations)
                                ? Obligation.MANDATORY
                                : Obligation.OPTIONAL)
                .answerKind(answerKind(row));
        List<CertificateScheme> exemptBy = new ArrayList<>();
        for (WorkbookColumn column : WorkbookColumn.values()) {
            if (column.scheme().isPresent() && isMarked(row, column, exemptions)) {
                exemptBy.add(column.scheme().get());
            }
        }
        item.exemptBy(exemptBy);
        ShownCell note = readable(row, WorkbookColumn.CHANGE_NOTE);
        var change = ChangeNotes.read(note.text(), category);
        if (change != null) {
            item.change(change);
        }
        if (!cell(row, WorkbookColumn.AUDIT).isBlank()
                && exemptions.read(cell(row, WorkbookColumn.AUDIT)).orElse(Flag.YES) == Flag.YES) {
            audited.add(ref);
        }
        return item.build();
    }

    private String title(int row, ShownCell question) {
        if (!question.isReadable()) {
            problems.problem(
                    WorkbookCodes.QUESTION_UNREADABLE, place(row, WorkbookColumn.QUESTION), describe(question));
        } else if (question.text().length() > limits.maxTextLength()) {
            problems.problem(
                    WorkbookCodes.QUESTION_TOO_LONG, place(row, WorkbookColumn.QUESTION), limits.maxTextLength());
        }
        return question.text();
    }

    private boolean isMarked(int row, WorkbookColumn column, Flags flags) {
        Optional<Flag> flag = flags.read(cell(row, column));
        if (flag.isEmpty()) {
            unreadable(row, column, column.scheme().isPresent() ? "yes, no, exempt or nothing" : "yes, no or nothing");
        }
        return flag.isPresent() && flag.get() == Flag.YES;
    }

    private AnswerKind answerKind(int row) {
        Optional<AnswerKind> kind = AnswerKinds.read(cell(row, WorkbookColumn.ANSWER_KIND));
        if (kind.isEmpty()) {
            problems.problem(
                    WorkbookCodes.ANSWER_KIND_UNREADABLE,
                    place(row, WorkbookColumn.ANSWER_KIND),
                    describe(cell(row, WorkbookColumn.ANSWER_KIND)));
        }
        return kind.orElse(AnswerKind.UNKNOWN);
    }

    private void unreadable(int row, WorkbookColumn column, String expected) {
        problems.problem(
                WorkbookCodes.FLAG_UNREADABLE, place(row, column), describe(cell(row, column)), column, expected);
    }

    private static String describe(ShownCell cell) {
        return switch (cell.kind()) {
            case ERROR -> "the error " + CellText.quote(cell.text());
            case FORMULA -> "a formula whose value was not saved with the workbook";
            default -> CellText.quote(cell.text());
        };
    }

    private ShownCell cell(int row, WorkbookColumn column) {
        Header.Column used = found.used().get(column);
        ShownCell cell = used == null ? ShownCell.BLANK : sheet.cell(row, used.index());
        return mapping.readStruckText() ? cell.whole() : cell;
    }

    /** Text that is struck through was taken out by whoever published the workbook, or is still asked: a person has to look. */
    private void noteStruck(int row) {
        for (WorkbookColumn column : WorkbookColumn.values()) {
            Header.Column used = found.used().get(column);
            if (used != null && sheet.cell(row, used.index()).isStruck()) {
                problems.note(
                        mapping.readStruckText() ? WorkbookCodes.ROW_STRUCK_READ : WorkbookCodes.ROW_STRUCK,
                        sheet.place(row, used.index()));
                return;
            }
        }
    }

    /** A cell of a column that only helps; what cannot be read there is as good as blank. */
    private ShownCell readable(int row, WorkbookColumn column) {
        ShownCell cell = cell(row, column);
        return cell.isReadable() ? cell : ShownCell.BLANK;
    }

    private String place(int row, WorkbookColumn column) {
        Header.Column used = found.used().get(column);
        return used == null ? sheet.place(row + ":" + row) : sheet.place(row, used.index());
    }
}
