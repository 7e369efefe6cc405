package io.github.opendspt.workbook;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.constraint.Bounds;
import io.github.opendspt.model.internal.DocumentBinding;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.DocumentWriter;
import io.github.opendspt.model.json.ObjectShape;
import io.github.opendspt.model.json.ObjectShape.Member;
import io.github.opendspt.model.json.Shape;
import io.github.opendspt.model.json.Shapes;
import io.github.opendspt.model.schema.DocumentKind;
import io.github.opendspt.workbook.cells.CellName;
import io.github.opendspt.workbook.cells.CellText;
import io.github.opendspt.workbook.cells.Sheet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a person settles about a workbook where its headings leave it open. What is not mapped is recognised as usual. A value:
 * immutable and thread-safe.
 *
 * <p>A column is named by one or two capital letters, or else by its heading, compared without regard to case, spaces and
 * punctuation. A heading of one or two capital letters is named by the letters of its column instead.
 *
 * @param sheet the name of the sheet, or {@code null} to look for it; a {@code .csv} file has but one
 * @param headerRow the number of the row that holds the headings, or {@code null} to look for it
 * @param columns where each column is
 * @param ignore columns to leave out
 * @param yes further words that mean yes
 * @param no further words that mean no
 * @param lastRow the number of the last row of items, or {@code null} if they go on to the end of the sheet
 * @param ignoreRows the numbers of rows to leave out, such as totals between the items
 * @param readStruckText whether text that is struck through counts as if it were not; it is left out otherwise
 * @param blankMandatory what a blank mandatory mark means where all categories share the question, or {@code null} to refuse
 *     where it is not clear
 */
@JsonPropertyOrder({
    "format",
    "sheet",
    "headerRow",
    "columns",
    "ignore",
    "yes",
    "no",
    "lastRow",
    "ignoreRows",
    "readStruckText",
    "blankMandatory"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record WorkbookMapping(
        @Nullable String sheet,
        @Nullable Integer headerRow,
        Map<WorkbookColumn, String> columns,
        List<String> ignore,
        List<String> yes,
        List<String> no,
        @Nullable Integer lastRow,
        List<Integer> ignoreRows,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean readStruckText,
        @Nullable BlankMark blankMandatory) {

    /** The format of mapping documents. */
    public static final String FORMAT = "dspt-workbook-columns/1";

    /** A mapping that settles nothing. */
    public static final WorkbookMapping NONE =
            new WorkbookMapping(null, null, Map.of(), List.of(), List.of(), List.of(), null, List.of(), false, null);

    private static final Shape<WorkbookMapping> SHAPE = mapping();

    private static final DocumentReader<WorkbookMapping> READER = DocumentReader.of(SHAPE);

    private static final DocumentWriter<WorkbookMapping> WRITER = DocumentWriter.of(SHAPE);

    /** Copies the collections. */
    public WorkbookMapping {
        columns = Collections.unmodifiableMap(new TreeMap<>(columns));
        ignore = List.copyOf(ignore);
        yes = List.copyOf(yes);
        no = List.copyOf(no);
        ignoreRows = List.copyOf(ignoreRows);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static WorkbookMapping bind(Binding binding) {
        binding.checkFormat(FORMAT);
        return WRITER.checked(new WorkbookMapping(
                binding.sheet,
                binding.headerRow,
                binding.columns == null ? Map.of() : binding.columns,
                binding.ignore == null ? List.of() : binding.ignore,
                binding.yes == null ? List.of() : binding.yes,
                binding.no == null ? List.of() : binding.no,
                binding.lastRow,
                binding.ignoreRows == null ? List.of() : binding.ignoreRows,
                Boolean.TRUE.equals(binding.readStruckText),
                binding.blankMandatory));
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding extends DocumentBinding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String sheet;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Integer headerRow;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Map<WorkbookColumn, String> columns;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<String> ignore;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<String> yes;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<String> no;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Integer lastRow;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<Integer> ignoreRows;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Boolean readStruckText;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        BlankMark blankMandatory;
    }

    /**
     * The strict reader of mapping documents.
     *
     * @return the reader, always the same
     */
    public static DocumentReader<WorkbookMapping> reader() {
        return READER;
    }

    /**
     * The writer of mapping documents.
     *
     * @return the writer, always the same
     */
    public static DocumentWriter<WorkbookMapping> writer() {
        return WRITER;
    }

    /**
     * The kind of document that a mapping is.
     *
     * @return the kind, named {@code workbook-columns}
     */
    public static DocumentKind<WorkbookMapping> document() {
        return new DocumentKind<>("workbook-columns", "DSPT workbook columns", WorkbookMapping.class, SHAPE);
    }

    /**
     * The name and major version of the document format.
     *
     * @return {@value #FORMAT}
     */
    @JsonGetter("format")
    public String format() {
        return FORMAT;
    }

    private static Shape<WorkbookMapping> mapping() {
        Shape<String> name = Shapes.nonBlankText(500);
        ObjectShape.Builder<WorkbookMapping> shape = ObjectShape.document(
                "workbookColumns", FORMAT, "Where the columns of a workbook are, as far as a person settles it.");
        Member<String> sheet = shape.optional("sheet", name, "The name of the sheet; left out to look for it.");
        Member<Integer> headerRow = shape.optional(
                "headerRow",
                Shapes.integer(1, 1_048_576),
                "The number of the row with the headings; left out to look for it.");
        Member<SortedMap<WorkbookColumn, String>> columns = shape.optional(
                "columns",
                Shapes.map(Shapes.token(WorkbookColumn.class), name, WorkbookColumn.values().length),
                Collections.emptySortedMap(),
                "The letters of each column, or its heading; a column that is left out is recognised by its heading.");
        Member<List<String>> ignore = shape.optional(
                "ignore",
                Shapes.list(name, Bounds.RULES),
                List.of(),
                "Columns to leave out, by letters or heading; none if left out.");
        Member<List<String>> yes = shape.optional(
                "yes", Shapes.list(name, Bounds.RULES), List.of(), "Further words that mean yes; none if left out.");
        Member<List<String>> no = shape.optional(
                "no", Shapes.list(name, Bounds.RULES), List.of(), "Further words that mean no; none if left out.");
        Member<Integer> lastRow = shape.optional(
                "lastRow",
                Shapes.integer(1, 1_048_576),
                "The number of the last row of items; left out if they go on to the end of the sheet.");
        Member<List<Integer>> ignoreRows = shape.optional(
                "ignoreRows",
                Shapes.list(Shapes.integer(1, 1_048_576), Bounds.ENTRIES),
                List.of(),
                "The numbers of rows to leave out, such as totals between the items; none if left out.");
        Member<Boolean> readStruckText = shape.optional(
                "readStruckText",
                Shapes.bool(),
                false,
                "Whether text that is struck through counts as if it were not; it is left out otherwise.");
        Member<BlankMark> blank = shape.optional(
                "blankMandatory",
                Shapes.token(BlankMark.class),
                "What a blank mandatory mark means where the categories share the question; left out to refuse where"
                        + " it is not clear.");
        return shape.build(
                values -> new WorkbookMapping(
                        values.orNull(sheet),
                        values.orNull(headerRow),
                        values.get(columns),
                        values.get(ignore),
                        values.get(yes),
                        values.get(no),
                        values.orNull(lastRow),
                        values.get(ignoreRows),
                        values.get(readStruckText),
                        values.orNull(blank)),
                (value, parts) -> {
                    parts.put(sheet, value.sheet());
                    parts.put(headerRow, value.headerRow());
                    parts.put(columns, new TreeMap<>(value.columns()));
                    parts.put(ignore, value.ignore());
                    parts.put(yes, value.yes());
                    parts.put(no, value.no());
                    parts.put(lastRow, value.lastRow());
                    parts.put(ignoreRows, value.ignoreRows());
                    parts.put(readStruckText, value.readStruckText());
                    parts.put(blank, value.blankMandatory());
                });
    }

    /** The column of a name that is letters; empty if the name is a heading. */
    static OptionalInt byLetters(String name) {
        return name.length() <= 2 ? CellName.column(name) : OptionalInt.empty();
    }

    /** Whether a sheet is to be read: the one that is named, or else each that the spreadsheet shows. */
    boolean asksFor(Sheet named) {
        return sheet == null ? !named.isHidden() : CellText.fold(named.name()).equals(CellText.fold(sheet));
    }

    /** Whether a row below the headings is looked at. */
    boolean takesRow(int row) {
        return (lastRow == null || row <= lastRow) && !ignoreRows.contains(row);
    }

    /** The column that a heading is mapped to by its words. */
    Optional<WorkbookColumn> byHeading(String heading) {
        return columns.entrySet().stream()
                .filter(column -> isHeading(column.getValue(), heading))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether a column is to be left out. */
    boolean ignores(int column, String heading) {
        return ignore.stream().anyMatch(name -> {
            OptionalInt letters = byLetters(name);
            return letters.isPresent() ? letters.getAsInt() == column : isHeading(name, heading);
        });
    }

    private static boolean isHeading(String name, String heading) {
        return byLetters(name).isEmpty() && CellText.fold(name).equals(CellText.fold(heading));
    }
}
