package io.github.opendspt.examples.cli.sheet;

import io.github.opendspt.examples.cli.support.BadInputException;
import io.github.opendspt.examples.cli.support.Source;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.workbook.sheet.SheetNotes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The side file of a sheet: the columns of a person's own. */
final class NotesFile {

    private static final String ENDING = ".notes.csv";

    private NotesFile() {}

    /** The name of the side file of a sheet: {@code mine.notes.csv} beside {@code mine.xlsx}. */
    static String beside(String sheet) {
        int dot = sheet.lastIndexOf('.');
        int folder = Math.max(sheet.lastIndexOf('/'), sheet.lastIndexOf('\\'));
        return (dot > folder ? sheet.substring(0, dot) : sheet) + ENDING;
    }

    /** Reads a side file; nothing where none is named. */
    static SheetNotes read(@Nullable String file, Terminal terminal) {
        if (file == null) {
            return SheetNotes.none();
        }
        Source source = new Source(file);
        try {
            return SheetNotes.ofCsv(source.readAll(terminal));
        } catch (SheetNotes.InvalidNotesException e) {
            throw new BadInputException(source, List.of(Problem.of(e.reason(), "")));
        }
    }
}
