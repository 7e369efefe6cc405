package io.github.opendspt.workbook.sheet;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.export.TableCell;
import io.github.opendspt.workbook.cells.CellLimits;
import io.github.opendspt.workbook.cells.CsvFile;
import io.github.opendspt.workbook.cells.CsvText;
import io.github.opendspt.workbook.cells.Sheet;
import io.github.opendspt.workbook.cells.UnreadableFileException;
import io.github.opendspt.workbook.cells.XlsxFile;
import io.github.opendspt.workbook.layout.Choices;
import io.github.opendspt.workbook.layout.YesNoWords;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads answer sheets that people filled in. Columns may have been moved, added, renamed or hidden, and rows cut down; days may be
 * typed as text, the day first; formulas count as the values saved with them.
 *
 * <p>The kind of an answer is what it was, while its cell is as it was written; else what the item asks for; else, where that is
 * not known, a word for yes or no is a tick, a day a date, a text in the column of documents a document, and anything else a text.
 * For an item of kind document the answer is the name of the first document; beside any other answer, a document or link becomes
 * evidence that was seen on the day in the column <em>Recorded on</em>.
 *
 * <p>A sheet is read by ref. Where it was written for another edition, category or set of requirements, the findings say so.
 * Within fixed bounds: 16 MiB, 48 MiB unpacked, 300,000 cells, 5,000 rows and 512 columns a sheet, 8 Mi characters. Immutable and
 * thread-safe.
 */
public final class SheetReader {

    private static final CellLimits LIMITS = new CellLimits(16 << 20, 48 << 20, 300_000, 5_000, 512, 8 << 20);

    private final Catalogue catalogue;
    private final @Nullable Assessment base;
    private final YesNoWords words;

    private SheetReader(Catalogue catalogue, @Nullable Assessment base, YesNoWords words) {
        this.catalogue = catalogue;
        this.base = base;
        this.words = words;
    }

    /**
     * Makes a reader that takes the whole assessment from an {@code .xlsx} file.
     *
     * @param catalogue the requirements that are held, which say what kind of answer an item asks for
     * @return the reader
     */
    public static SheetReader of(Catalogue catalogue) {
        return new SheetReader(Objects.requireNonNull(catalogue, "catalogue"), null, YesNoWords.ENGLISH);
    }

    /**
     * Makes a reader like this one that reads a sheet into an assessment: what the sheet holds takes the place of what was there,
     * what it does not hold stays. Edition and category stay those of the assessment. A {@code .csv} file can only be read so.
     *
     * @param assessment the assessment; for a {@code .csv} file, the one that it was written of, by which it is seen what
     *     changed
     * @return the reader
     */
    public SheetReader into(Assessment assessment) {
        return new SheetReader(catalogue, Objects.requireNonNull(assessment, "assessment"), words);
    }

    /**
     * Makes a reader like this one that understands further words for yes and no, such as those of another language. Without
     * them, the English words and truth values are understood.
     *
     * @param yes words for yes
     * @param no words for no
     * @return the reader
     */
    public SheetReader withWords(Collection<String> yes, Collection<String> no) {
        return new SheetReader(catalogue, base, words.with(yes, no));
    }

    /**
     * Reads a sheet from a file.
     *
     * @param file the file; its content says what it is
     * @return the assessment or the problems
     * @throws IOException if the file cannot be read
     */
    public SheetReading read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in.readNBytes(LIMITS.bytes() + 1));
        }
    }

    /**
     * Reads a sheet from memory.
     *
     * @param file the content of an {@code .xlsx} or {@code .csv} file
     * @return the assessment or the problems
     */
    public SheetReading read(byte[] file) {
        Objects.requireNonNull(file, "file");
        SheetProblems problems = new SheetProblems();
        try {
            if (isWorkbook(file)) {
                return workbook(file, problems);
            }
            return table(file, problems);
        } catch (UnreadableFileException e) {
            problems.problem(new SheetProblem("", e.reason()));
            return failed(problems);
        }
    }

    /**
     * Recognises an {@code .xlsx} file by its first bytes.
     *
     * @param file the content of a file
     * @return whether it is a workbook, or an older or encrypted one that reading names as such
     */
    public static boolean isWorkbook(byte[] file) {
        return (file.length > 3 && file[0] == 'P' && file[1] == 'K')
                || (file.length > 3 && file[0] == (byte) 0xD0 && file[1] == (byte) 0xCF && file[2] == 0x11);
    }

    static SheetReading failed(SheetProblems problems) {
        return new SheetReading(null, null, problems.problems(), problems.notes(), SheetNotes.none());
    }

    private SheetReading workbook(byte[] file, SheetProblems problems) throws UnreadableFileException {
        List<Sheet> sheets =
                XlsxFile.open(file, LIMITS).read(sheet -> !sheet.name().equals(Choices.SHEET));
        SheetMemory memory = SheetMemory.read(sheets.stream()
                .filter(sheet -> sheet.name().equals(SheetMemory.SHEET))
                .findFirst()
                .orElse(null));
        Optional<Edition> edition = memory.fact("edition", Edition::parse);
        Optional<Category> category = memory.fact("category", Category::parse);
        if (base == null && (edition.isEmpty() || category.isEmpty())) {
            problems.problem("", SheetCodes.NO_EDITION);
            return failed(problems);
        }
        return new SheetsReading(catalogue, base, words, memory, sheets, problems).read(edition, category);
    }

    private SheetReading table(byte[] file, SheetProblems problems) throws UnreadableFileException {
        if (base == null) {
            problems.problem("", SheetCodes.NEEDS_ASSESSMENT);
            return failed(problems);
        }
        String text = CsvText.decode(file, LIMITS, () -> problems.note("", SheetCodes.WINDOWS_1252));
        Sheet sheet = CsvFile.read("Answers", text, CsvText.separator(text), TableCell::text, LIMITS);
        return new TableReading(catalogue, base, words, problems).read(sheet);
    }
}
