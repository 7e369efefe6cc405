package io.github.opendspt.scoring.plan;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.opendspt.model.FormRef;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.code.Found;
import io.github.opendspt.model.export.TableCell;
import io.github.opendspt.model.internal.TypedDay;
import io.github.opendspt.model.internal.UnicodeText;
import io.github.opendspt.scoring.BlockerKind;
import io.github.opendspt.scoring.code.PlanCodes;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The reading of one filled-in table. Used once and by one thread. */
final class TableReading {

    private static final List<PlanColumn> NEEDED =
            List.of(PlanColumn.KIND, PlanColumn.REF, PlanColumn.OWNER, PlanColumn.DUE);

    /** What cells may be parted by; a comma where that is not clear. */
    private static final char[] SEPARATORS = {',', ';', '\t'};

    private final Merging merging;
    private final int table;
    private final Map<FormRef, Integer> lines = new HashMap<>();
    private final Map<PlanColumn, Integer> places = new EnumMap<>(PlanColumn.class);
    private final Map<String, Integer> ownPlaces = new LinkedHashMap<>();
    private final Map<String, String> ownHeaders = new LinkedHashMap<>();
    private final Map<String, Integer> sameHeaders = new HashMap<>();
    private @Nullable Integer requirementsLine;
    private int columns;
    private int line = 1;
    private boolean broken;

    TableReading(Merging merging) {
        this.merging = merging;
        this.table = merging.nextTable();
    }

    void read(String text) {
        if (text.length() > PlanCsv.MOST_CHARACTERS) {
            report(null, null, List.of(), PlanCodes.CSV_TOO_LARGE, PlanCsv.MOST_CHARACTERS);
            merging.notWhole();
            return;
        }
        String marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        Iterator<CsvRecord> records = records(marked, separator(marked));
        if (readHeader(records)) {
            for (List<String> cells = next(records); cells != null; cells = next(records)) {
                readRow(cells);
            }
        } else {
            broken = true;
        }
        if (broken) {
            merging.notWhole();
        }
    }

    private static Iterator<CsvRecord> records(String text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)
                .iterator();
    }

    /** The separator by which most of our columns are found in the first row. */
    private static char separator(String text) {
        char best = SEPARATORS[0];
        long most = 0;
        for (char separator : SEPARATORS) {
            long known = known(records(text, separator));
            if (known > most) {
                most = known;
                best = separator;
            }
        }
        return best;
    }

    private static long known(Iterator<CsvRecord> records) {
        try {
            while (records.hasNext()) {
                List<String> cells = records.next().getFields();
                if (!isBlank(cells)) {
                    return cells.stream()
                            .filter(cell -> PlanColumn.of(TableCell.text(cell)) != null)
                            .count();
                }
            }
        } catch (CsvParseException e) {
            // Not parted so; whether it is by another separator is seen there.
            return 0;
        }
        return 0;
    }

    private boolean readHeader(Iterator<CsvRecord> records) {
        List<String> header = next(records);
        if (header == null) {
            return false;
        }
        columns = header.size();
        boolean clear = true;
        for (int i = 0; i < columns; i++) {
            String text = TableCell.text(header.get(i));
            PlanColumn column = PlanColumn.of(text);
            if (column == null) {
                ownColumn(text, i);
            } else if (places.putIfAbsent(column, i) != null) {
                report(i + 1, null, header, PlanCodes.CSV_COLUMN_TWICE, column.header());
                clear = false;
            }
        }
        merging.takeOwnHeaders(ownHeaders);
        for (PlanColumn column : NEEDED) {
            if (!places.containsKey(column)) {
                report(null, null, header, PlanCodes.CSV_COLUMN_MISSING, column.header());
                clear = false;
            }
        }
        return clear;
    }

    /** Two columns of one header are two columns all the same. */
    private void ownColumn(String header, int place) {
        String plain = PlanColumn.plain(header);
        String key = plain + '\n' + sameHeaders.merge(plain, 1, Integer::sum);
        ownPlaces.put(key, place);
        ownHeaders.put(key, header);
    }

    /** The cells of the next row that is not blank; {@code null} at the end, and where the text is no CSV from here on. */
    private @Nullable List<String> next(Iterator<CsvRecord> records) {
        try {
            while (records.hasNext()) {
                CsvRecord csvRecord = records.next();
                line = Math.toIntExact(csvRecord.getStartingLineNumber());
                if (!isBlank(csvRecord.getFields())) {
                    return csvRecord.getFields();
                }
            }
        } catch (CsvParseException e) {
            broken = true;
            report(null, null, List.of(), PlanCodes.CSV_SYNTAX);
            return null;
        }
        if (columns == 0) {
            report(null, null, List.of(), PlanCodes.CSV_EMPTY);
        }
        return null;
    }

    private static boolean isBlank(List<String> cells) {
        return cells.stream().allMatch(String::isBlank);
    }

    private void readRow(List<String> cells) {
        if (!checkCells(cells)) {
            return;
        }
        BlockerKind kind = kind(cells);
        if (kind == null) {
            return;
        }
        if (kind == BlockerKind.REQUIREMENTS && UnicodeText.isBlank(text(PlanColumn.REF, cells))) {
            requirementsRow(cells);
            return;
        }
        FormRef ref = ref(cells);
        if (ref == null) {
            return;
        }
        PlanRow row = merging.row(ref);
        if (row == null && !merging.isAsked(ref)) {
            report(null, ref, cells, PlanCodes.CSV_NOT_ASKED, ref, kind);
            return;
        }
        Integer earlier = lines.putIfAbsent(ref, line);
        if (earlier != null) {
            report(null, ref, cells, PlanCodes.CSV_DUPLICATE, earlier);
        } else if (row == null) {
            takeDone(kind, ref, cells);
        } else {
            take(row, cells);
        }
    }

    private void requirementsRow(List<String> cells) {
        PlanRow row = merging.row(null);
        if (requirementsLine != null) {
            report(null, null, cells, PlanCodes.CSV_DUPLICATE, requirementsLine);
            return;
        }
        requirementsLine = line;
        if (row == null) {
            takeDone(BlockerKind.REQUIREMENTS, null, cells);
        } else {
            take(row, cells);
        }
    }

    private boolean checkCells(List<String> cells) {
        for (PlanColumn column : NEEDED) {
            if (place(column) >= cells.size()) {
                report(null, null, cells, PlanCodes.CSV_ROW_ENDS, column.header());
                return false;
            }
        }
        for (int i = columns; i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                report(i + 1, null, cells, PlanCodes.CSV_CELLS_BEYOND);
                return false;
            }
        }
        return true;
    }

    private @Nullable BlockerKind kind(List<String> cells) {
        String text = text(PlanColumn.KIND, cells).strip();
        try {
            return BlockerKind.parse(text.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            report(place(PlanColumn.KIND) + 1, null, cells, PlanCodes.CSV_KIND, Found.of(text));
            return null;
        }
    }

    private @Nullable FormRef ref(List<String> cells) {
        String text = text(PlanColumn.REF, cells).strip();
        try {
            return FormRef.parse(text);
        } catch (IllegalArgumentException e) {
            report(place(PlanColumn.REF) + 1, null, cells, PlanCodes.CSV_REF, Found.of(text));
            return null;
        }
    }

    private void takeDone(BlockerKind kind, @Nullable FormRef ref, List<String> cells) {
        LocalDate today = merging.plan().asAt();
        LocalDate doneOn = past(PlanColumn.DONE_ON, ref, cells, today);
        merging.take(new DoneRow(
                kind,
                ref,
                merging.title(ref),
                owner(ref, null, cells),
                day(PlanColumn.DUE, ref, cells, null),
                past(PlanColumn.SINCE, ref, cells, null),
                doneOn == null ? today : doneOn));
        takeOwn(ref, cells);
    }

    private void take(PlanRow row, List<String> cells) {
        FormRef ref = row.ref();
        LocalDate since = past(PlanColumn.SINCE, ref, cells, row.since());
        List<PlanColumn> different = merging.take(row.withOwner(owner(ref, row.owner(), cells))
                .withDue(day(PlanColumn.DUE, ref, cells, row.due()))
                .withAction(action(row, cells))
                .withSince(since == null ? row.since() : since));
        for (PlanColumn column : different) {
            report(place(column) + 1, ref, cells, PlanCodes.CSV_TABLES_DIFFER, column.header());
        }
        takeOwn(ref, cells);
        if (ref != null) {
            compare(row, ref, cells);
        }
    }

    /** What the table says beside owner, day and action, and that is no longer so. */
    private void compare(PlanRow row, FormRef ref, List<String> cells) {
        String gap = optional(PlanColumn.GAP, cells);
        if (gap != null && !gap.equals(row.gap().message())) {
            report(place(PlanColumn.GAP) + 1, ref, cells, PlanCodes.CSV_GAP_CHANGED, ref);
        }
        LocalDate doneOn = day(PlanColumn.DONE_ON, ref, cells, null);
        if (doneOn != null) {
            report(place(PlanColumn.DONE_ON) + 1, ref, cells, PlanCodes.CSV_NOT_DONE, doneOn);
        }
    }

    private void takeOwn(@Nullable FormRef ref, List<String> cells) {
        Map<String, String> own = new HashMap<>();
        ownPlaces.forEach((key, place) -> own.put(key, place < cells.size() ? TableCell.text(cells.get(place)) : ""));
        for (String header : merging.takeOwn(ref, own)) {
            report(null, ref, cells, PlanCodes.CSV_TABLES_DIFFER, header);
        }
    }

    private @Nullable String owner(@Nullable FormRef ref, @Nullable String planned, List<String> cells) {
        String text = text(PlanColumn.OWNER, cells);
        if (UnicodeText.isBlank(text)) {
            return null;
        }
        return fits(text, PlanRow.MAX_OWNER, PlanColumn.OWNER, ref, cells) ? text : planned;
    }

    private String action(PlanRow row, List<String> cells) {
        String text = optional(PlanColumn.ACTION, cells);
        if (text == null || UnicodeText.isBlank(text)) {
            return row.action();
        }
        return fits(text, PlanRow.MAX_TEXT, PlanColumn.ACTION, row.ref(), cells) ? text : row.action();
    }

    /** A text that a document holds: not too long, and without half of a surrogate pair. */
    private boolean fits(String text, int max, PlanColumn column, @Nullable FormRef ref, List<String> cells) {
        boolean fits = !UnicodeText.isTooLong(text, max) && UnicodeText.firstLoneSurrogate(text) < 0;
        if (!fits) {
            report(place(column) + 1, ref, cells, PlanCodes.CSV_TEXT, column.header(), max);
        }
        return fits;
    }

    /** A day that is no later than that of the plan. */
    private @Nullable LocalDate past(
            PlanColumn column, @Nullable FormRef ref, List<String> cells, @Nullable LocalDate planned) {
        LocalDate day = day(column, ref, cells, planned);
        LocalDate today = merging.plan().asAt();
        if (day != null && day.isAfter(today)) {
            report(place(column) + 1, ref, cells, PlanCodes.CSV_DAY_LATER, column.header(), day, today);
            return planned;
        }
        return day;
    }

    private @Nullable LocalDate day(
            PlanColumn column, @Nullable FormRef ref, List<String> cells, @Nullable LocalDate planned) {
        String found = optional(column, cells);
        String text = found == null ? "" : found.strip();
        if (UnicodeText.isBlank(text)) {
            return null;
        }
        LocalDate day = TypedDay.find(text);
        if (day != null) {
            return day;
        }
        report(place(column) + 1, ref, cells, PlanCodes.CSV_DAY, column.header(), Found.of(text));
        return planned;
    }

    private String text(PlanColumn column, List<String> cells) {
        return TableCell.text(cells.get(place(column)));
    }

    /** The text of a column that may be missing, or lie beyond the end of the row. */
    private @Nullable String optional(PlanColumn column, List<String> cells) {
        Integer place = places.get(column);
        return place == null || place >= cells.size() ? null : TableCell.text(cells.get(place));
    }

    /** The place of a column that the header is known to have. */
    private int place(PlanColumn column) {
        return Objects.requireNonNull(places.get(column));
    }

    private void report(
            @Nullable Integer column, @Nullable FormRef ref, List<String> cells, Code code, Object... arguments) {
        merging.report(new PlanConflict(table, line, column, ref, Reason.of(code, arguments), cells));
    }
}
