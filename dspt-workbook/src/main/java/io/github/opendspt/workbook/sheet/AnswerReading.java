package io.github.opendspt.workbook.sheet;

import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Document;
import io.github.opendspt.model.assessment.Draft;
import io.github.opendspt.model.assessment.Evidence;
import io.github.opendspt.model.requirement.AnswerKind;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.workbook.cells.CellText;
import io.github.opendspt.workbook.cells.ShownCell;
import io.github.opendspt.workbook.layout.Choices;
import io.github.opendspt.workbook.layout.EmptyText;
import io.github.opendspt.workbook.layout.Refs;
import io.github.opendspt.workbook.layout.SheetTable;
import io.github.opendspt.workbook.layout.StateWord;
import io.github.opendspt.workbook.layout.YesNoWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the table of answers. Used once, by one thread. */
final class AnswerReading {

    private static final SheetTable TABLE = SheetTable.ANSWERS;
    private static final EvidenceRef EXAMPLE = EvidenceRef.parse("1.3.2");
    private static final List<String> TYPED =
            List.of("answer", "comment", "link", "owner", "review-by", "recorded-on", "not-applicable");
    private static final List<String> GIVEN =
            List.of("standard", "assertion", "title", "look-for", "mandatory", "kind");
    private static final Map<String, String> COLUMNS = Map.of(
            "text", "answer",
            "documents", "answer",
            "date", "answer",
            "yes", "answer",
            "reviewBy", "review-by",
            "recordedOn", "recorded-on",
            "", "answer");
    private static final Map<String, String> LINK =
            Map.of("title", "link", "uri", "link", "observedOn", "recorded-on", "name", "link");

    private final FoundTable table;
    private final Optional<RequirementSet> requirements;
    private final @Nullable AnswerCells cells;
    private final SheetMemory memory;
    private final Map<EvidenceRef, List<Document>> further;
    private final @Nullable Assessment untouched;
    private final YesNoWords words;
    private final SheetProblems problems;

    private final SortedMap<EvidenceRef, Integer> rows = new TreeMap<>();
    private final SortedMap<EvidenceRef, Answer> answers = new TreeMap<>();
    private final SortedMap<EvidenceRef, Draft> drafts = new TreeMap<>();
    private final SortedMap<EvidenceRef, Evidence> links = new TreeMap<>();
    private final SortedMap<EvidenceRef, List<String>> notes = new TreeMap<>();
    private final List<FoundTable.Own> own;

    /**
     * Prepares to read.
     *
     * @param sameRequirements whether the sheet was written by the requirements that are held
     * @param further the documents of each item that come after the first
     * @param untouched the assessment that a table was written of: a row that is as it was written keeps its answer; {@code null}
     *     for a workbook, which needs none
     */
    AnswerReading(
            FoundTable table,
            Optional<RequirementSet> requirements,
            boolean sameRequirements,
            SheetMemory memory,
            Map<EvidenceRef, List<Document>> further,
            @Nullable Assessment untouched,
            YesNoWords words,
            SheetProblems problems) {
        this.table = table;
        this.requirements = requirements;
        this.cells = sameRequirements ? requirements.map(AnswerCells::new).orElse(null) : null;
        this.memory = memory;
        this.further = further;
        this.untouched = untouched;
        this.words = words;
        this.problems = problems;
        this.own = table.own().stream().limit(SheetNotes.MAX_COLUMNS).toList();
    }

    void read() {
        for (String key : TYPED) {
            if (!table.has(key)) {
                problems.note(
                        table.place(),
                        SheetCodes.COLUMN_MISSING,
                        TABLE.column(key).heading());
            }
        }
        table.own().stream()
                .skip(SheetNotes.MAX_COLUMNS)
                .forEach(each -> problems.note(table.placeOfHeading(each.column()), SheetCodes.COLUMN_NOT_READ));
        for (int row : table.rows()) {
            read(row);
        }
    }

    /** The items that have a row. */
    SortedMap<EvidenceRef, Integer> rows() {
        return rows;
    }

    /** Where the answer of an item is that has a row. */
    String place(EvidenceRef ref) {
        return table.place(Objects.requireNonNull(rows.get(ref)), "answer");
    }

    SortedMap<EvidenceRef, Answer> answers() {
        return answers;
    }

    /** What was filled in beside answers that are not given yet. */
    SortedMap<EvidenceRef, Draft> drafts() {
        return drafts;
    }

    /** What was linked beside answers of other kinds. */
    SortedMap<EvidenceRef, Evidence> links() {
        return links;
    }

    SheetNotes notes() {
        return new SheetNotes(own.stream().map(FoundTable.Own::heading).toList(), notes);
    }

    private void read(int row) {
        RowReader cells = new RowReader(table, row, words, problems);
        boolean typed = cells.shows(TYPED);
        ShownCell refCell = typed ? cells.cell("ref") : table.cell(row, "ref");
        EvidenceRef ref = Refs.evidence(refCell.text());
        if (ref == null) {
            withoutRef(row, cells, typed, refCell);
            return;
        }
        Integer first = rows.putIfAbsent(ref, row);
        if (first != null) {
            if (typed) {
                problems.problem(cells.place("ref"), SheetCodes.REF_TWICE, ref, table.place(first, "ref"));
            }
            return;
        }
        checkGiven(row, ref);
        readNotes(row, ref);
        if (untouched != null && isUntouched(row, ref, untouched)) {
            keep(ref, untouched);
        } else if (typed || !cells.cell("answer").raw().isEmpty()) {
            readAnswer(ref, cells);
        }
    }

    private void withoutRef(int row, RowReader cells, boolean typed, ShownCell refCell) {
        if (typed) {
            if (refCell.isBlank()) {
                problems.problem(cells.place("ref"), SheetCodes.REF_MISSING);
            } else {
                problems.problem(cells.place("ref"), SheetCodes.REF_UNREADABLE, EXAMPLE);
            }
        } else if (table.shows(row)) {
            problems.note(cells.place("ref"), SheetCodes.ROW_NOT_READ);
        }
    }

    private ShownCell cell(int row, FoundTable.Own column) {
        return table.sheet().typed(row, column.column());
    }

    private void readNotes(int row, EvidenceRef ref) {
        List<String> texts =
                own.stream().map(each -> cell(row, each).whole().raw()).toList();
        if (texts.stream().anyMatch(text -> !text.isEmpty())) {
            notes.put(ref, texts);
        }
    }

    /** Says where someone typed over what the sheet itself fills in. */
    private void checkGiven(int row, EvidenceRef ref) {
        if (cells == null) {
            return;
        }
        @Nullable Object[] given = new @Nullable Object[TABLE.columns().size()];
        cells.given(ref, List.of(), given);
        for (String key : GIVEN) {
            String expected = given[TABLE.place(key)] instanceof String text ? text : "";
            ShownCell found = table.cell(row, key);
            if (table.has(key) && !found.raw().equals(expected) && !found.text().equals(CellText.clean(expected))) {
                problems.note(table.place(row, key), SheetCodes.GIVEN_CHANGED);
            }
        }
        // These depend on the day of writing, so any word that may be there is one of ours.
        String schemes = table.cell(row, "exempt-by").text();
        if (!schemes.isEmpty() && !Stream.of(schemes.split(", ")).allMatch(name -> Choices.SCHEME.find(name) != null)) {
            problems.note(table.place(row, "exempt-by"), SheetCodes.GIVEN_CHANGED);
        }
        ShownCell state = table.cell(row, "state");
        if (state.kind() == ShownCell.Kind.TEXT && !state.isBlank() && !StateWord.isOne(state.text())) {
            problems.note(table.place(row, "state"), SheetCodes.GIVEN_CHANGED);
        }
    }

    private boolean isUntouched(int row, EvidenceRef ref, Assessment before) {
        @Nullable Object[] written = new @Nullable Object[TABLE.columns().size()];
        AnswerCells.typed(before, ref, written);
        for (String key : TYPED) {
            String expected = AnswerCells.inTable(written[TABLE.place(key)]);
            if (table.has(key) && !table.cell(row, key).raw().equals(expected)) {
                return false;
            }
        }
        return true;
    }

    private void keep(EvidenceRef ref, Assessment assessment) {
        Answer answer = assessment.answers().get(ref);
        if (answer != null) {
            answers.put(ref, answer);
        } else if (AnswerCells.rowDraft(assessment, ref) != null) {
            drafts.put(ref, assessment.drafts().get(ref));
        }
    }

    private void readAnswer(EvidenceRef ref, RowReader cells) {
        ShownCell cell = cells.cell("answer");
        String link = cells.text("link");
        Answer.Builder answer = Answer.builder()
                .comment(cells.text("comment"))
                .owner(cells.text("owner"))
                .reviewBy(cells.day("review-by"))
                .recordedOn(cells.day("recorded-on"))
                .notApplicable(cells.yes("not-applicable"));
        AnswerKind kind = kind(ref, cell, link);
        boolean linkIsEvidence = link != null && !link.isBlank() && kind != AnswerKind.DOCUMENT;
        if (kind == null) {
            answer.text("");
        } else {
            fill(answer, kind, cell, link, ref, cells);
        }
        Answer built = answer.build();
        if (!cells.failed()) {
            cells.check(built, COLUMNS);
        }
        if (link != null && linkIsEvidence) {
            link(ref, link, built.recordedOn(), cells);
        }
        if (cells.failed()) {
            return;
        }
        if (kind != null) {
            answers.put(ref, built);
        } else if (AnswerCells.showsSomething(built) && !isOnlyTheDayOfALink(built, linkIsEvidence)) {
            drafts.put(ref, Draft.of(built));
        }
    }

    private static boolean isOnlyTheDayOfALink(Answer answer, boolean linked) {
        return linked
                && !AnswerCells.showsSomething(
                        answer.toBuilder().recordedOn(null).build());
    }

    /** The kind of answer that a row gives; {@code null} if it gives none. */
    private @Nullable AnswerKind kind(EvidenceRef ref, ShownCell cell, @Nullable String link) {
        Optional<AnswerKind> remembered = memory.kind(ref, cell.raw());
        if (remembered.isPresent() && !cell.raw().isEmpty()) {
            return remembered.get();
        }
        AnswerKind asked = requirements
                .flatMap(set -> set.item(ref))
                .map(EvidenceItem::answerKind)
                .orElse(AnswerKind.UNKNOWN);
        if (cell.isBlank()) {
            boolean document = asked == AnswerKind.DOCUMENT || asked == AnswerKind.UNKNOWN;
            boolean linked = link != null && !link.isBlank();
            return linked && document ? AnswerKind.DOCUMENT : null;
        } else if (asked != AnswerKind.UNKNOWN) {
            return asked;
        } else if (words.find(cell) != null) {
            return AnswerKind.YES_NO;
        }
        if (RowReader.day(cell) != null) {
            return AnswerKind.DATE;
        }
        // What has a place of its own is a document.
        return link != null && !link.isBlank() ? AnswerKind.DOCUMENT : AnswerKind.TEXT;
    }

    private void fill(
            Answer.Builder answer,
            AnswerKind kind,
            ShownCell cell,
            @Nullable String link,
            EvidenceRef ref,
            RowReader cells) {
        switch (kind) {
            case YES_NO -> {
                Boolean yes = words.find(cell);
                if (yes == null) {
                    problems.problem(cells.place("answer"), SheetCodes.NOT_YES_OR_NO);
                }
                answer.yes(yes);
            }
            case DATE -> {
                LocalDate day = RowReader.day(cell);
                if (day == null) {
                    problems.problem(cells.place("answer"), SheetCodes.NOT_A_DAY);
                }
                answer.date(day);
            }
            case DOCUMENT -> answer.documents(documents(cell, link, ref, cells));
            default -> answer.text(EmptyText.ofCell(cell.raw()));
        }
    }

    private List<Document> documents(ShownCell cell, @Nullable String link, EvidenceRef ref, RowReader cells) {
        List<Document> documents = new ArrayList<>();
        if (!cell.isBlank() || !"".equals(EmptyText.ofCell(cell.raw()))) {
            Document first = cell.isBlank()
                    ? new Document(String.valueOf(link), isPlace(String.valueOf(link)) ? link : null)
                    : new Document(cell.raw(), link);
            cells.check(first, cell.isBlank() ? LINK : Map.of("name", "answer", "uri", "link"));
            documents.add(first);
        }
        documents.addAll(further.getOrDefault(ref, List.of()));
        return documents;
    }

    /** Whether a text says where something is, and not only what it is called. */
    private static boolean isPlace(String text) {
        return text.indexOf('/') >= 0 || text.indexOf('\\') >= 0;
    }

    private void link(EvidenceRef ref, String link, @Nullable LocalDate day, RowReader cells) {
        if (day == null) {
            problems.problem(cells.place("link"), SheetCodes.LINK_WITHOUT_DAY);
            return;
        }
        Evidence seen =
                Evidence.builder(link, day).uri(isPlace(link) ? link : null).build();
        cells.check(seen, LINK);
        links.put(ref, seen);
    }
}
