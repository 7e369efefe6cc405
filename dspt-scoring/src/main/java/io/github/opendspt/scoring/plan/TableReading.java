package io.github.opendspt.scoring.plan;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.opendspt.model.FormRef;
import io.github.opendspt.model.export.TableCell;
import io.github.opendspt.model.internal.UnicodeText;
import io.github.opendspt.scoring.BlockerKind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The reading of one filled-in table. Used once and by one thread. */
final class TableReading {

    private static final List<PlanColumn> NEEDED =
            List.of(PlanColumn.KIND, PlanColumn.REF, PlanColumn.OWNER, PlanColumn.DUE);

    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})");

    private final Map<FormRef, PlanRow> rows = new HashMap<>();
    private final Map<FormRef, Integer> seen = new HashMap<>();
    private final Map<PlanColumn, Integer> places = new EnumMap<>(PlanColumn.class);
    private final List<PlanConflict> conflicts = new ArrayList<>();
    private final Plan plan;
    private Plan filled;
    private int columns;
    private int line = 1;
    private boolean broken;

    TableReading(Plan plan) {
        this.plan = plan;
        this.filled = plan;
        plan.rows().forEach(row -> rows.put(row.ref(), row));
    }

    PlanImport read(String table) {
        if (table.length() > PlanCsv.MOST_CHARACTERS) {
            report(
                    "plan-csv.too-large",
                    null,
                    null,
                    "the table has more than " + PlanCsv.MOST_CHARACTERS + " characters; nothing is taken from it",
                    List.of());
            return new PlanImport(plan, conflicts);
        }
        Iterator<CsvRecord> records = CsvReader.builder()
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(table.startsWith("\uFEFF") ? table.substring(1) : table)
                .iterator();
        boolean whole = readHeader(records) && readRows(records);
        conflicts.sort(Comparator.comparingInt(PlanConflict::line)
                .thenComparing(PlanConflict::column, Comparator.nullsFirst(Comparator.naturalOrder())));
        if (whole) {
            reportMissing();
        }
        return new PlanImport(filled, conflicts);
    }

    private boolean readHeader(Iterator<CsvRecord> records) {
        List<String> header = next(records);
        if (header == null) {
            return false;
        }
        columns = header.size();
        boolean clear = true;
        for (int i = 0; i < columns; i++) {
            PlanColumn column = column(TableCell.text(header.get(i)));
            if (column != null && places.putIfAbsent(column, i) != null) {
                report(
                        "plan-csv.header",
                        i + 1,
                        null,
                        "the column " + column.header() + " stands twice; nothing is taken from the table",
                        header);
                clear = false;
            }
        }
        for (PlanColumn column : NEEDED) {
            if (!places.containsKey(column)) {
                report(
                        "plan-csv.header",
                        null,
                        null,
                        "the column " + column.header() + " is missing; nothing is taken from the table",
                        header);
                clear = false;
            }
        }
        return clear;
    }

    private static @Nullable PlanColumn column(String header) {
        String plain = plain(header);
        for (PlanColumn column : PlanColumn.values()) {
            if (plain(column.header()).equals(plain)) {
                return column;
            }
        }
        return null;
    }

    private static String plain(String header) {
        return header.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether the rows could be read to the end of the table. */
    private boolean readRows(Iterator<CsvRecord> records) {
        for (List<String> cells = next(records); cells != null; cells = next(records)) {
            readRow(cells);
        }
        return !broken;
    }

    /** The cells of the next row that is not blank; {@code null} at the end, and where the text is no CSV from here on. */
    private @Nullable List<String> next(Iterator<CsvRecord> records) {
        try {
            while (records.hasNext()) {
                CsvRecord csvRecord = records.next();
                line = Math.toIntExact(csvRecord.getStartingLineNumber());
                if (csvRecord.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                    return csvRecord.getFields();
                }
            }
        } catch (CsvParseException e) {
            broken = true;
            report(
                    "plan-csv.syntax",
                    null,
                    null,
                    "what follows this row cannot be split into cells, as where a quoted cell is not closed or has text"
                            + " behind its closing quote; nothing is taken from there on",
                    List.of());
            return null;
        }
        if (columns == 0) {
            report("plan-csv.header", null, null, "the table is empty; nothing is taken from it", List.of());
        }
        return null;
    }

    private void readRow(List<String> cells) {
        if (!checkCells(cells)) {
            return;
        }
        BlockerKind kind = kind(cells);
        if (kind == null) {
            return;
        }
        boolean general = kind == BlockerKind.REQUIREMENTS && UnicodeText.isBlank(text(PlanColumn.REF, cells));
        FormRef ref = general ? null : ref(cells);
        if (ref == null && !general) {
            return;
        }
        PlanRow row = rows.get(ref);
        String subject = ref == null ? "the requirements" : ref.toString();
        if (row == null || row.kind() != kind) {
            report(
                    "plan-csv.unknown-row",
                    null,
                    ref,
                    "the plan has no row of kind " + kind + " for " + subject + "; this one is not taken",
                    cells);
        } else if (seen.putIfAbsent(ref, line) != null) {
            report(
                    "plan-csv.duplicate",
                    null,
                    ref,
                    "the row for " + subject + " is on line " + seen.get(ref) + " already; that one is taken",
                    cells);
        } else {
            take(row, cells);
        }
    }

    private boolean checkCells(List<String> cells) {
        for (PlanColumn column : NEEDED) {
            if (place(column) >= cells.size()) {
                report(
                        "plan-csv.cells",
                        null,
                        null,
                        "the row ends before the column " + column.header() + "; it is not taken",
                        cells);
                return false;
            }
        }
        for (int i = columns; i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                report(
                        "plan-csv.cells",
                        i + 1,
                        null,
                        "there is something beyond the last column, so that cells may have moved; the row is not taken",
                        cells);
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
            reportCell(
                    "kind",
                    PlanColumn.KIND,
                    null,
                    "found %s; expected evidence, undetermined, confirmation or requirements; the row is not taken",
                    cells);
            return null;
        }
    }

    private @Nullable FormRef ref(List<String> cells) {
        try {
            return FormRef.parse(text(PlanColumn.REF, cells).strip());
        } catch (IllegalArgumentException e) {
            reportCell(
                    "ref",
                    PlanColumn.REF,
                    null,
                    "found %s; expected a ref such as 1.3.13 or 1.3; the row is not" + " taken",
                    cells);
            return null;
        }
    }

    private void take(PlanRow row, List<String> cells) {
        PlanRow taken =
                row.withOwner(owner(row, cells)).withDue(due(row, cells)).withAction(action(row, cells));
        filled = filled.with(taken);
        Integer gap = places.get(PlanColumn.GAP);
        if (gap != null
                && gap < cells.size()
                && !text(PlanColumn.GAP, cells).equals(row.gap().message())) {
            report(
                    "plan-csv.gap-changed",
                    gap + 1,
                    row.ref(),
                    "the gap of " + row.subject() + " is now: " + row.gap().message()
                            + "; see whether owner, day and action still suit",
                    cells);
        }
    }

    private @Nullable String owner(PlanRow row, List<String> cells) {
        String text = text(PlanColumn.OWNER, cells);
        if (UnicodeText.isBlank(text)) {
            return null;
        } else if (!fits(text, PlanRow.MAX_OWNER)) {
            reportCell(
                    "owner",
                    PlanColumn.OWNER,
                    row.ref(),
                    "found a text that is longer than " + PlanRow.MAX_OWNER
                            + " characters or broken; the owner stays as it is",
                    cells);
            return row.owner();
        }
        return text;
    }

    private String action(PlanRow row, List<String> cells) {
        Integer place = places.get(PlanColumn.ACTION);
        String text = place == null || place >= cells.size() ? "" : text(PlanColumn.ACTION, cells);
        if (UnicodeText.isBlank(text)) {
            return row.action();
        } else if (!fits(text, PlanRow.MAX_TEXT)) {
            reportCell(
                    "action",
                    PlanColumn.ACTION,
                    row.ref(),
                    "found a text that is longer than " + PlanRow.MAX_TEXT
                            + " characters or broken; the action stays as it is",
                    cells);
            return row.action();
        }
        return text;
    }

    /** A text that a document holds: not too long, and without half of a surrogate pair. */
    private static boolean fits(String text, int max) {
        return !UnicodeText.isTooLong(text, max) && UnicodeText.firstLoneSurrogate(text) < 0;
    }

    private @Nullable LocalDate due(PlanRow row, List<String> cells) {
        String text = text(PlanColumn.DUE, cells).strip();
        if (UnicodeText.isBlank(text)) {
            return null;
        }
        try {
            Matcher dayFirst = DAY_FIRST.matcher(text);
            if (dayFirst.matches()) {
                return LocalDate.of(
                        Integer.parseInt(dayFirst.group(3)),
                        Integer.parseInt(dayFirst.group(2)),
                        Integer.parseInt(dayFirst.group(1)));
            } else if (text.length() == 10) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // Told below, like any other text that is no day.
        }
        reportCell(
                "due",
                PlanColumn.DUE,
                row.ref(),
                "found %s; expected a day such as 2026-06-30 or 30/06/2026; the due" + " day stays as it is",
                cells);
        return row.due();
    }

    private void reportMissing() {
        for (PlanRow row : plan.rows()) {
            if (!seen.containsKey(row.ref())) {
                report(
                        "plan-csv.missing-row",
                        null,
                        row.ref(),
                        "the table has no row for " + row.subject() + ", which stays as it is",
                        List.of());
            }
        }
    }

    private String text(PlanColumn column, List<String> cells) {
        return TableCell.text(cells.get(place(column)));
    }

    /** Where a column stands that the header is known to have. */
    private int place(PlanColumn column) {
        return Objects.requireNonNull(places.get(column));
    }

    private void reportCell(String what, PlanColumn column, @Nullable FormRef ref, String message, List<String> cells) {
        String found = text(column, cells);
        report(
                "plan-csv." + what,
                place(column) + 1,
                ref,
                message.replace(
                        "%s", found.length() > 40 ? "a text of " + found.length() + " characters" : "'" + found + "'"),
                cells);
    }

    private void report(
            String code, @Nullable Integer column, @Nullable FormRef ref, String message, List<String> cells) {
        conflicts.add(new PlanConflict(code, line, column, ref, message, cells));
    }
}
