package io.github.opendspt.examples.cli.sheet;

import io.github.opendspt.examples.cli.support.BadInputException;
import io.github.opendspt.examples.cli.support.Destination;
import io.github.opendspt.examples.cli.support.ExitCode;
import io.github.opendspt.examples.cli.support.HelpOption;
import io.github.opendspt.examples.cli.support.Loaded;
import io.github.opendspt.examples.cli.support.Source;
import io.github.opendspt.examples.cli.support.Surroundings;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.examples.cli.support.Words;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafAssessmentJson;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.workbook.caf.CafSheetReader;
import io.github.opendspt.workbook.caf.CafSheetReading;
import io.github.opendspt.workbook.sheet.SheetReader;
import io.github.opendspt.workbook.sheet.SheetReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code dspt sheet read}. */
@Command(
        name = "read",
        description = {
            "Reads an answer sheet that people filled in. Columns may be moved, renamed, hidden or added; those of your own are kept"
                    + " in a file beside the sheet. Every cell that cannot be taken is named, and nothing is written then."
        },
        exitCodeList = {"0:read", "2:some cells cannot be taken, or bad usage"},
        footer = {
            "  dspt sheet read mine.xlsx --into mine.json",
            "  dspt sheet read mine.xlsx --out mine.json",
            "  dspt sheet read mine.csv --into mine.json --out new.json"
        })
public final class SheetReadCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "SHEET", description = "The sheet, .xlsx or .csv; - is standard input.")
    private String sheet = "";

    @Option(
            names = "--into",
            paramLabel = "FILE",
            description =
                    "The assessment that the sheet is read into. It is changed in place, unless --out names another file,"
                            + " and what changed is printed. A .csv file needs it.")
    private @Nullable String into;

    @Option(
            names = "--out",
            paramLabel = "OUT",
            description = "The file to write the assessment to; - is standard output.")
    private @Nullable String out;

    @Option(
            names = "--notes",
            paramLabel = "NOTES",
            description = "Where to keep columns of your own; if left out, beside the sheet, as SHEET.notes.csv.")
    private @Nullable String notes;

    @Option(names = "--yes", paramLabel = "WORD", description = "A further word for yes, such as oui.")
    private List<String> yes = new ArrayList<>();

    @Option(names = "--no", paramLabel = "WORD", description = "A further word for no, such as non.")
    private List<String> no = new ArrayList<>();

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() {
        if (into == null && out == null) {
            throw new ParameterException(
                    spec.commandLine(), "name the assessment to change with --into, or a file to write with --out");
        }
        Terminal terminal = surroundings.terminal();
        Catalogue catalogue = surroundings.held().catalogue();
        Source source = new Source(sheet);
        byte[] file = source.readAll(terminal);
        Source base = into == null ? null : new Source(into);
        Loaded before = base == null ? null : Loaded.readAny(base, terminal, surroundings.held());
        Optional<CafSheetReading> ofTrack = readCaf(CafSheetReader.of(catalogue), file, before);
        if (ofTrack.isPresent()) {
            CafAssessment old = before == null ? null : before.caf();
            return write(ofTrack.get(), source, base, old, terminal);
        }
        SheetReader reader = SheetReader.of(catalogue).withWords(yes, no);
        if (before != null) {
            reader = reader.into(before.form());
        }
        SheetReading reading = reader.read(file);
        reading.findings().forEach(finding -> terminal.complain(source.located(finding)));
        Assessment assessment =
                reading.assessment().orElseThrow(() -> BadInputException.ofSheet(source, reading.problems()));
        Destination destination = destination(base);
        destination.writeJson(AssessmentJson.writer().indented().toText(assessment), terminal);
        if (!destination.standardOutput()) {
            terminal.print(SheetReadPage.of(destination.argument(), assessment, reading));
        }
        if (!reading.notes().isEmpty()) {
            Destination side = new Destination(notes == null ? NotesFile.beside(sheet) : notes);
            side.write(reading.notes().toCsv(), terminal);
        }
        return ExitCode.DONE;
    }

    private Destination destination(@Nullable Source base) {
        if (out == null) {
            return new Destination(into).changing(Objects.requireNonNull(base));
        }
        Destination destination = new Destination(out);
        return base != null && destination.isFile(base) ? destination.changing(base) : destination;
    }

    /** What an assessment of the CAF-aligned track is read from; empty for a sheet of evidence items. A workbook is opened once. */
    private static Optional<CafSheetReading> readCaf(CafSheetReader reader, byte[] file, @Nullable Loaded before) {
        if (before instanceof Loaded.Caf on) {
            CafSheetReader into = reader.into(on.caf());
            return SheetReader.isWorkbook(file) ? into.readIfCaf(file) : Optional.of(into.read(file));
        }
        return reader.readIfCaf(file);
    }

    private int write(
            CafSheetReading reading,
            Source source,
            @Nullable Source base,
            @Nullable CafAssessment before,
            Terminal terminal) {
        reading.findings().forEach(finding -> terminal.complain(source.located(finding)));
        CafAssessment assessment =
                reading.assessment().orElseThrow(() -> BadInputException.ofSheet(source, reading.problems()));
        Destination destination = destination(base);
        destination.writeJson(CafAssessmentJson.writer().indented().toText(assessment), terminal);
        if (!destination.standardOutput()) {
            long levels = assessment.outcomes().values().stream()
                    .filter(answer -> answer.level() != null)
                    .count();
            terminal.print(destination.argument() + ": " + Words.count(levels, "outcome") + " with a level"
                    + (assessment.equals(before) ? "; nothing changed\n" : "\n"));
        }
        return ExitCode.DONE;
    }
}
