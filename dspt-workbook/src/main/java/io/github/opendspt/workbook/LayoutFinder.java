package io.github.opendspt.workbook;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.requirement.EditionFacts;
import io.github.opendspt.workbook.cells.CellName;
import io.github.opendspt.workbook.cells.CellText;
import io.github.opendspt.workbook.cells.Sheet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the sheet, the row of headings and the columns of one category. */
final class LayoutFinder {

    /** How many rows are looked at for headings. */
    private static final int HEADER_ROWS = 50;

    private final String file;
    private final WorkbookMapping mapping;
    private final Category category;
    private final HeaderReader headers;
    private final Problems problems;

    LayoutFinder(String file, WorkbookMapping mapping, Category category, EditionFacts facts, Problems problems) {
        this.file = file;
        this.mapping = mapping;
        this.category = category;
        this.headers = new HeaderReader(mapping, facts);
        this.problems = problems;
    }

    /**
     * The layout that was found.
     *
     * @param header the row of headings
     * @param used the columns of the category; some that are required may be missing, and then there are problems
     */
    record Found(Header header, Map<WorkbookColumn, Header.Column> used) {

        WorkbookLayout layout(Category category) {
            return new WorkbookLayout(
                    header.sheet().name(),
                    header.row(),
                    category,
                    header.columns().stream()
                            .map(column -> new WorkbookLayout.Column(
                                    CellName.letters(column.index()),
                                    column.heading(),
                                    column.holds(),
                                    List.copyOf(column.categories()),
                                    column.holds() != null && column.equals(used.get(column.holds()))))
                            .toList());
        }
    }

    /**
     * The layout; {@code null} if there is none to speak of.
     *
     * @param sheets the sheets
     * @param named whether the sheets have names of their own, as that of a .csv file has not
     */
    @Nullable
    Found find(List<Sheet> sheets, boolean named) {
        Header found = header(sheets, named ? mapping.sheet() : null);
        if (found == null) {
            return null;
        }
        Header header = withShared(found);
        Map<WorkbookColumn, Header.Column> used = new EnumMap<>(WorkbookColumn.class);
        for (WorkbookColumn column : WorkbookColumn.values()) {
            Header.Column chosen = choose(header, column);
            if (chosen != null) {
                used.put(column, chosen);
            }
        }
        unrecognised(header);
        return new Found(header, used);
    }

    private @Nullable Header header(List<Sheet> sheets, @Nullable String wanted) {
        List<Sheet> looked = sheets.stream()
                .filter(sheet -> wanted == null ? !sheet.isHidden() : mapping.asksFor(sheet))
                .toList();
        if (wanted != null && looked.size() != 1) {
            problems.problem(WorkbookCodes.MAPPING_SHEET, "/sheet", CellText.quote(wanted), names(sheets));
            return null;
        }
        List<Header> found = new ArrayList<>();
        for (Sheet sheet : looked) {
            best(sheet).ifPresent(found::add);
        }
        if (found.isEmpty()) {
            problems.problem(WorkbookCodes.HEADER_NOT_FOUND, file, names(looked) + hidden(sheets, wanted));
            return null;
        }
        List<Header> fitting = wholeIfAny(ofCategory(found));
        if (fitting.size() == 1) {
            return fitting.get(0);
        } else if (fitting.isEmpty()) {
            problems.problem(WorkbookCodes.CATEGORY_OTHER_SHEETS, file, category, names(sheets(found)));
        } else {
            problems.problem(WorkbookCodes.SHEET_AMBIGUOUS, file, names(sheets(fitting)));
        }
        return null;
    }

    /** A sheet of changes, say, has refs and texts too; the one with all that is required goes before. */
    private static List<Header> wholeIfAny(List<Header> headers) {
        List<Header> whole = headers.stream().filter(Header::isWhole).toList();
        return whole.isEmpty() ? headers : whole;
    }

    private static List<Sheet> sheets(List<Header> headers) {
        return headers.stream().map(Header::sheet).toList();
    }

    /** The sheets whose name gives the category; else those whose name gives none. One that a person named is not doubted. */
    private List<Header> ofCategory(List<Header> found) {
        if (mapping.sheet() != null) {
            return found;
        }
        List<Header> named = found.stream()
                .filter(header -> categories(header.sheet()).contains(category))
                .toList();
        return named.isEmpty()
                ? found.stream()
                        .filter(header -> categories(header.sheet()).isEmpty())
                        .toList()
                : named;
    }

    private static Set<Category> categories(Sheet sheet) {
        return CategoryNames.byNumber(CellText.fold(sheet.name()));
    }

    private Optional<Header> best(Sheet sheet) {
        Integer fixed = mapping.headerRow();
        if (fixed != null) {
            Header header = headers.read(sheet, fixed);
            return mapping.sheet() != null || header.isPlausible() ? Optional.of(header) : Optional.empty();
        }
        boolean mapped = mapping.columns().values().stream()
                .anyMatch(name -> WorkbookMapping.byLetters(name).isPresent());
        return sheet.rowNumbers().stream()
                .limit(HEADER_ROWS)
                .map(row -> headers.read(sheet, row))
                .filter(header -> header.own() >= (mapped ? 1 : 2) && header.isPlausible())
                // Of equals, the first.
                .max(Comparator.comparingLong(Header::score)
                        .thenComparing(Comparator.comparingInt(Header::row).reversed()));
    }

    /** The one column of the category, or the one that serves all categories. */
    private Header.@Nullable Column choose(Header header, WorkbookColumn column) {
        List<Header.Column> all = header.holding(column).toList();
        List<Header.Column> mapped = all.stream().filter(Header.Column::mapped).toList();
        if (mapped.size() == 1) {
            return mapped.get(0);
        }
        if (mapping.columns().containsKey(column) && all.isEmpty()) {
            problems.problem(
                    WorkbookCodes.MAPPING_COLUMN,
                    "/columns/" + column,
                    CellText.quote(header.sheet().name()),
                    CellText.quote(String.valueOf(mapping.columns().get(column))),
                    header.row());
            return null;
        }
        List<Header.Column> own = new ArrayList<>();
        List<Header.Column> shared = new ArrayList<>();
        Set<Category> others = new TreeSet<>();
        for (Header.Column each : all) {
            if (each.categories().isEmpty()) {
                shared.add(each);
            } else if (each.categories().contains(category)) {
                own.add(each);
            } else {
                others.addAll(each.categories());
            }
        }
        List<Header.Column> candidates = own.isEmpty() ? shared : own;
        if (candidates.size() == 1) {
            return candidates.get(0);
        } else if (candidates.size() > 1) {
            ambiguous(header, column, candidates);
        } else if (column.isRequired()) {
            missing(header, column, others);
        }
        return null;
    }

    /**
     * Columns that serve all categories are right of the last block. Where no heading of their own ends that block, they
     * only look as if they were in it.
     */
    private static Header withShared(Header header) {
        boolean several = blocks(header).size() > 1;
        List<Header.Column> columns = header.columns().stream()
                .map(column -> isShared(header, column, several)
                        ? column.of(Collections.emptySortedSet(), Header.Naming.NAMED)
                        : column)
                .toList();
        return new Header(header.sheet(), header.row(), columns, header.own());
    }

    private static boolean isShared(Header header, Header.Column column, boolean several) {
        if (column.naming() != Header.Naming.CARRIED || column.holds() == null) {
            return false;
        }
        return !column.holds().isOfCategory()
                || (column.holds() == WorkbookColumn.APPROACHING
                        && several
                        && header.holding(WorkbookColumn.APPROACHING).count() == 1);
    }

    /** The categories that have a block of their own. */
    private static Set<Category> blocks(Header header) {
        return header.columns().stream()
                .filter(column ->
                        column.holds() == WorkbookColumn.QUESTION || column.holds() == WorkbookColumn.MANDATORY)
                .flatMap(column -> column.categories().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void ambiguous(Header header, WorkbookColumn column, List<Header.Column> candidates) {
        String all = candidates.stream()
                .map(each -> CellText.quote(each.heading()) + " at " + CellName.of(header.row(), each.index()))
                .collect(Collectors.joining(" and "));
        if (column.isOnlyLookedAt()) {
            problems.note(WorkbookCodes.COLUMN_AMBIGUOUS_UNUSED, header.place(candidates.get(0)), column, all);
            return;
        }
        problems.problem(WorkbookCodes.COLUMN_AMBIGUOUS, header.place(candidates.get(0)), column, category, all);
    }

    private void missing(Header header, WorkbookColumn column, Set<Category> others) {
        String sheetRow = header.sheet().place(header.row() + ":" + header.row());
        if (others.isEmpty()) {
            problems.problem(WorkbookCodes.COLUMN_MISSING, sheetRow, header.row(), column);
        } else {
            problems.problem(
                    WorkbookCodes.CATEGORY_OTHER_COLUMNS, sheetRow, column, CategoryNames.list(others), category);
        }
    }

    private void unrecognised(Header header) {
        for (Header.Column column : header.columns()) {
            if (column.holds() == null && !column.heading().isEmpty()) {
                boolean plain = CellText.fold(column.heading()).contains("cyber essentials");
                problems.note(
                        plain ? WorkbookCodes.COLUMN_CYBER_ESSENTIALS : WorkbookCodes.COLUMN_UNRECOGNISED,
                        header.place(column),
                        CellText.quote(column.heading()));
            }
        }
    }

    private static String hidden(List<Sheet> sheets, @Nullable String wanted) {
        List<Sheet> hidden = sheets.stream().filter(Sheet::isHidden).toList();
        return wanted != null || hidden.isEmpty() ? "" : " (the hidden " + names(hidden) + " not looked at)";
    }

    private static String names(List<Sheet> sheets) {
        return sheets.isEmpty()
                ? "no sheet"
                : sheets.stream()
                        .map(sheet -> CellText.quote(sheet.name()))
                        .collect(Collectors.joining(", ", sheets.size() == 1 ? "sheet " : "sheets ", ""));
    }
}
