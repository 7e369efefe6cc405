package io.github.opendspt.examples.cli.sheet;

import io.github.opendspt.examples.cli.support.BadInputException;
import io.github.opendspt.examples.cli.support.Source;
import io.github.opendspt.model.json.InvalidDocumentException;
import io.github.opendspt.workbook.caf.CafSheet;
import io.github.opendspt.workbook.sheet.AnswerSheet;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** What a sheet is written as, by the ending of the name. */
public enum SheetForm {
    /** A workbook. */
    XLSX,
    /** The table of answers alone. */
    CSV;

    /** The form that a name asks for; empty if it asks for none. */
    public static Optional<SheetForm> find(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".xlsx")) {
            return Optional.of(XLSX);
        }
        return lower.endsWith(".csv") ? Optional.of(CSV) : Optional.empty();
    }

    static SheetForm of(String name, CommandLine command) {
        return find(name)
                .orElseThrow(
                        () -> new ParameterException(command, "name a file that ends in .xlsx or .csv with --out"));
    }

    /**
     * Writes a sheet of the CAF-aligned track.
     *
     * @throws BadInputException if a text of it is one that no cell can hold; the problems are located in the input
     */
    public byte[] write(CafSheet sheet, Source input) {
        try {
            return this == XLSX ? sheet.toXlsx() : sheet.toCsv();
        } catch (InvalidDocumentException e) {
            throw new BadInputException(input, e.problems());
        }
    }

    /**
     * Writes a sheet.
     *
     * @throws BadInputException if a text of it is one that no cell can hold; the problems are located in the input
     */
    public byte[] write(AnswerSheet sheet, Source input) {
        try {
            return this == XLSX ? sheet.toXlsx() : sheet.toCsv();
        } catch (InvalidDocumentException e) {
            throw new BadInputException(input, e.problems());
        }
    }
}
