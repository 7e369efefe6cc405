package io.github.opendspt.workbook.sheet;

import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.ImprovementPlan;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.assessment.PreviousStatus;
import io.github.opendspt.model.assessment.Publication;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.constraint.Inconsistency;
import io.github.opendspt.model.constraint.SelfConsistent;
import io.github.opendspt.workbook.cells.Sheet;
import io.github.opendspt.workbook.cells.ShownCell;
import io.github.opendspt.workbook.layout.Choices;
import io.github.opendspt.workbook.layout.StartFields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the first sheet: what an assessment holds apart from its tables. Used once, by one thread. */
final class StartReading {

    private final Map<StartFields, ShownCell> cells = new EnumMap<>(StartFields.class);
    private final Map<StartFields, String> places = new EnumMap<>(StartFields.class);
    private final SheetProblems problems;

    private final Sheet sheet;
    private int values = -1;

    private StartReading(Sheet sheet, SheetProblems problems) {
        this.sheet = sheet;
        this.problems = problems;
    }

    /** Finds the sheet by the names beside its labels; empty if none has them. */
    static Optional<StartReading> find(List<Sheet> sheets, SheetProblems problems) {
        for (Sheet sheet : sheets) {
            StartReading reading = new StartReading(sheet, problems);
            reading.look();
            if (!reading.cells.isEmpty()) {
                return Optional.of(reading);
            }
        }
        return Optional.empty();
    }

    private void look() {
        for (int row : sheet.rowNumbers()) {
            int width = Math.min(sheet.width(row), 30);
            for (int column = 0; column < width; column++) {
                String text = sheet.cell(row, column).raw();
                if (text.equals(StartFields.VALUES)) {
                    values = column;
                } else if (values >= 0 && text.startsWith(StartFields.KEY)) {
                    take(row, text);
                }
            }
        }
    }

    private void take(int row, String key) {
        for (StartFields field : StartFields.values()) {
            if (field.key().equals(key)) {
                cells.put(field, sheet.cell(row, values));
                places.put(field, sheet.place(row, values));
            }
        }
    }

    /** The sheet that was found. */
    Sheet sheet() {
        return sheet;
    }

    /**
     * Reports what people typed where nothing is read: behind the column of values and, where it is known what was written, over a
     * label or beside none.
     *
     * @param memory what was written
     */
    void reportOthers(SheetMemory memory) {
        boolean known = memory.knowsLabels();
        for (int row : sheet.rowNumbers()) {
            boolean labelled = !known;
            for (int column = 0; known && column < values; column++) {
                String text = sheet.cell(row, column).text();
                boolean key = text.startsWith(StartFields.KEY);
                labelled |= key || memory.isLabelOfValue(text);
                if (!text.isEmpty() && !key && !memory.isLabel(text)) {
                    problems.note(sheet.place(row, column), SheetCodes.CELL_NOT_READ);
                }
            }
            for (int column = labelled ? values + 1 : values; column < sheet.width(row); column++) {
                ShownCell cell = sheet.cell(row, column);
                if (!cell.isBlank() && !cell.raw().equals(StartFields.VALUES)) {
                    problems.note(sheet.place(row, column), SheetCodes.CELL_NOT_READ);
                }
            }
        }
    }

    private ShownCell cell(StartFields field) {
        ShownCell cell = cells.getOrDefault(field, ShownCell.BLANK).whole();
        if (cell.kind() == ShownCell.Kind.ERROR) {
            problem(field, SheetCodes.ERROR_VALUE);
            return ShownCell.BLANK;
        } else if (cell.kind() == ShownCell.Kind.FORMULA) {
            problem(field, SheetCodes.FORMULA_UNSAVED);
            return ShownCell.BLANK;
        }
        return cell;
    }

    String place(StartFields field) {
        return places.getOrDefault(field, "");
    }

    private void problem(StartFields field, Code code, Object... arguments) {
        problems.problem(place(field), code, arguments);
    }

    /** The organisation; {@code null} if a cell that it needs cannot be taken, which is reported. */
    @Nullable
    Organisation organisation() {
        String name = cell(StartFields.NAME).raw();
        if (cell(StartFields.NAME).isBlank()) {
            problem(StartFields.NAME, SheetCodes.CELL_BLANK, StartFields.NAME.label());
        }
        OdsCode code = odsCode();
        OrganisationType type = choice(StartFields.TYPE, OrganisationType.class);
        if (cell(StartFields.TYPE).isBlank()) {
            problem(StartFields.TYPE, SheetCodes.CELL_BLANK, StartFields.TYPE.label());
        }
        Long staff = number(StartFields.STAFF);
        Long turnover = number(StartFields.TURNOVER);
        if (code == null || type == null || (staff != null && staff != staff.intValue())) {
            if (staff != null && staff != staff.intValue()) {
                problem(StartFields.STAFF, SheetCodes.NOT_A_NUMBER);
            }
            return null;
        }
        Organisation organisation =
                new Organisation(code, name, type, staff == null ? null : staff.intValue(), turnover);
        check(
                organisation,
                Map.of(
                        "name", StartFields.NAME,
                        "staff", StartFields.STAFF,
                        "turnover", StartFields.TURNOVER));
        return organisation;
    }

    private @Nullable OdsCode odsCode() {
        try {
            return OdsCode.parse(cell(StartFields.ODS_CODE).text());
        } catch (IllegalArgumentException e) {
            problem(StartFields.ODS_CODE, SheetCodes.NOT_AN_ODS_CODE);
            return null;
        }
    }

    @Nullable
    PreviousStatus previousStatus() {
        return choice(StartFields.PREVIOUS_STATUS, PreviousStatus.class);
    }

    @Nullable
    ImprovementPlan improvementPlan(boolean wasEmpty) {
        LocalDate submitted = day(StartFields.PLAN_SUBMITTED);
        LocalDate approved = day(StartFields.PLAN_APPROVED);
        if (submitted == null && approved == null) {
            return wasEmpty ? new ImprovementPlan(null, null) : null;
        }
        ImprovementPlan plan = new ImprovementPlan(submitted, approved);
        check(
                plan,
                Map.of(
                        "submittedOn", StartFields.PLAN_SUBMITTED,
                        "approvedOn", StartFields.PLAN_APPROVED));
        return plan;
    }

    @Nullable
    Publication publication() {
        Status status = choice(StartFields.PUBLISHED_STATUS, Status.class);
        LocalDate on = day(StartFields.PUBLISHED_ON);
        if (status != null && on != null) {
            return new Publication(status, on);
        } else if (status != null && cell(StartFields.PUBLISHED_ON).isBlank()) {
            problem(StartFields.PUBLISHED_ON, SheetCodes.CELL_BLANK, StartFields.PUBLISHED_ON.label());
        } else if (on != null && cell(StartFields.PUBLISHED_STATUS).isBlank()) {
            problem(StartFields.PUBLISHED_STATUS, SheetCodes.CELL_BLANK, StartFields.PUBLISHED_STATUS.label());
        }
        return null;
    }

    private @Nullable LocalDate day(StartFields field) {
        ShownCell cell = cell(field);
        if (cell.isBlank()) {
            return null;
        }
        LocalDate day = RowReader.day(cell);
        if (day == null) {
            problem(field, SheetCodes.NOT_A_DAY);
        }
        return day;
    }

    /** A whole number, perhaps typed with commas or blanks between its digits. */
    private @Nullable Long number(StartFields field) {
        String text = cell(field).text().replace(",", "").replace(" ", "");
        if (text.isEmpty()) {
            return null;
        }
        try {
            if (text.length() <= 15) {
                return Long.valueOf(text);
            }
        } catch (NumberFormatException e) {
            // Reported below, with its place.
        }
        problem(field, SheetCodes.NOT_A_NUMBER);
        return null;
    }

    private <T> @Nullable T choice(StartFields field, Class<T> type) {
        ShownCell cell = cell(field);
        Choices choices = field.choices();
        if (cell.isBlank() || choices == null) {
            return null;
        }
        Object found = choices.find(cell.text());
        if (found == null) {
            problem(field, SheetCodes.NOT_ON_THE_LIST, choices.shown());
            return null;
        }
        return type.cast(found);
    }

    private void check(SelfConsistent record, Map<String, StartFields> fields) {
        List<Inconsistency> faults = new ArrayList<>(record.memberFaults());
        faults.addAll(record.inconsistencies());
        for (Inconsistency fault : faults) {
            StartFields field = fields.get(fault.property());
            problems.problem(new SheetProblem(
                    field == null ? "" : place(field),
                    Reason.of(fault.code(), fault.arguments().toArray())));
        }
    }
}
