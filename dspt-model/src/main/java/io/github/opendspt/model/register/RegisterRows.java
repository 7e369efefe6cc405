package io.github.opendspt.model.register;

import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Severity;
import io.github.opendspt.model.assessment.PreviousStatus;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.internal.table.Columns;
import io.github.opendspt.model.internal.table.Header;
import io.github.opendspt.model.internal.table.TableCodes;
import io.github.opendspt.model.internal.table.TableRows;
import io.github.opendspt.model.internal.table.UnreadableException;
import io.github.opendspt.model.json.Reading;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a register, read one at a time. */
final class RegisterRows extends TableRows<RegisterColumn, RegisterEntry> {

    RegisterRows(Columns<RegisterColumn> columns, Reader in) {
        super(columns, in);
    }

    @Override
    protected Reading<RegisterEntry> read(Header<RegisterColumn> header, List<String> cells, int line)
            throws UnreadableException {
        String code = required(RegisterColumn.CODE, header, cells);
        String status = required(RegisterColumn.STATUS, header, cells);
        String name = header.cell(RegisterColumn.NAME, cells);
        RegisterEntry entry = new RegisterEntry(
                code,
                name == null ? "" : name,
                RegisterStatus.parse(status),
                filled(header.cell(RegisterColumn.PUBLISHED, cells)),
                filled(header.cell(RegisterColumn.SECTOR, cells)),
                filled(header.cell(RegisterColumn.COMMISSIONER, cells)));
        return Reading.of(entry, findings(entry, cells), line);
    }

    private static String required(RegisterColumn column, Header<RegisterColumn> header, List<String> cells)
            throws UnreadableException {
        String cell = header.cell(column, cells);
        if (cell == null) {
            throw new UnreadableException(TableCodes.ROW_SHORT, column, cells.size(), header.cells());
        }
        return cell;
    }

    private static List<Finding> findings(RegisterEntry entry, List<String> cells) {
        List<Finding> findings = new ArrayList<>(0);
        if (!OdsCodes.isCode(entry.code())) {
            warn(findings, RegisterCodes.REGISTER_CODE);
        }
        if (entry.status().published().isEmpty()) {
            warn(findings, RegisterCodes.REGISTER_STATUS);
        }
        if (entry.sector() != null && entry.mergedSector().isEmpty()) {
            warn(findings, RegisterCodes.REGISTER_SECTOR);
        }
        Code date = date(entry);
        if (date != null) {
            warn(findings, date);
        }
        if (isSpoilt(cells)) {
            warn(findings, TableCodes.ROW_ENCODING);
        }
        return findings;
    }

    /** What is wrong with the day of publication, if anything. */
    private static @Nullable Code date(RegisterEntry entry) {
        PreviousStatus status = entry.status().published().orElse(null);
        if (entry.published() == null) {
            return status != null && status != PreviousStatus.NONE ? RegisterCodes.REGISTER_DATE_MISSING : null;
        } else if (entry.publishedOn().isEmpty()) {
            return RegisterCodes.REGISTER_DATE;
        }
        return status == PreviousStatus.NONE ? RegisterCodes.REGISTER_DATE_UNEXPECTED : null;
    }

    private static void warn(List<Finding> findings, Code code) {
        findings.add(Finding.of(Severity.WARNING, null, null, Reason.of(code)));
    }
}
