package io.github.opendspt.examples.cli.support;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.ToolkitAssessment;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.ToolkitAssessmentJson;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.json.Reading;
import io.github.opendspt.workbook.caf.CafSheetReader;
import io.github.opendspt.workbook.caf.CafSheetReading;
import io.github.opendspt.workbook.sheet.SheetNotes;
import io.github.opendspt.workbook.sheet.SheetReader;
import io.github.opendspt.workbook.sheet.SheetReading;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * An assessment that an input holds. This is the one place that knows in which documents an assessment may come: on the form
 * of standards and evidence items, or on the CAF-aligned one.
 */
public sealed interface Loaded {

    /** Where it comes from. */
    Source source();

    /** What it is, on whichever form. */
    ToolkitAssessment assessment();

    /** Whether it comes from an answer sheet. */
    boolean isSheet();

    /** The columns of a person's own in a sheet; none where there are none. */
    SheetNotes notes();

    /** What a person should know of how it was read, a line each. */
    List<String> remarks();

    /** Its edition. */
    default Edition edition() {
        return assessment().edition();
    }

    /**
     * The assessment on the form of standards and evidence items.
     *
     * @throws BadInputException if it is on the other form; the message names the document that is needed
     */
    Assessment form();

    /**
     * The assessment on the CAF-aligned form.
     *
     * @throws BadInputException if it is on the other form; the message names the document that is needed
     */
    CafAssessment caf();

    /**
     * Reads an input whole, checks that requirements are held for it, and says on standard error what a person should know of how
     * it was read.
     *
     * @throws BadInputException if it cannot be read, or no requirements are held for it
     */
    static Loaded read(Source source, Terminal terminal, HeldRequirements held) {
        return read(source, source.readAll(terminal), held).saying(terminal);
    }

    /**
     * Reads an input whole, whether requirements are held for it or not, and says on standard error what a person should know of
     * how it was read.
     *
     * @throws BadInputException if it cannot be read
     */
    static Loaded readAny(Source source, Terminal terminal, HeldRequirements held) {
        return read(source, source.readAll(terminal), held.catalogue()).saying(terminal);
    }

    /**
     * Reads an assessment, and checks that requirements are held for it.
     *
     * @throws BadInputException if it cannot be read, or no requirements are held for it
     */
    static Loaded read(Source source, byte[] document, HeldRequirements held) {
        return isSheet(source, document)
                ? sheet(source, document, held.catalogue(), held::problems)
                : read(source, document, ToolkitAssessmentJson.reader().checking(held::problems));
    }

    /**
     * Reads an assessment, whether requirements are held for it or not.
     *
     * @throws BadInputException if it cannot be read
     */
    static Loaded read(Source source, byte[] document) {
        return read(source, document, HeldRequirements.bundled().catalogue());
    }

    /**
     * Reads an assessment, whether requirements are held for it or not.
     *
     * @param catalogue whose requirements say what kinds of answers a sheet holds
     * @throws BadInputException if it cannot be read
     */
    static Loaded read(Source source, byte[] document, Catalogue catalogue) {
        return isSheet(source, document)
                ? sheet(source, document, catalogue, form -> List.of())
                : read(source, document, ToolkitAssessmentJson.reader());
    }

    /** Whether an input is an answer sheet, be it a table of answers alone, by its name or as much of it as is given. */
    static boolean isSheet(Source source, byte[] document) {
        return SheetReader.isWorkbook(document) || (source.isTable() && !Content.isObject(document));
    }

    /** Reads an answer sheet, whose kinds of answers the requirements of a catalogue say. */
    private static Loaded sheet(
            Source source, byte[] document, Catalogue catalogue, Function<ToolkitAssessment, List<Problem>> check) {
        Optional<CafSheetReading> caf = CafSheetReader.of(catalogue).readIfCaf(document);
        if (caf.isPresent()) {
            return cafSheet(source, caf.get(), check);
        }
        SheetReading reading = SheetReader.of(catalogue).read(document);
        Assessment form = reading.assessment().orElseThrow(() -> BadInputException.ofSheet(source, reading.problems()));
        List<Problem> problems = check.apply(form);
        if (!problems.isEmpty()) {
            throw new BadInputException(source, problems);
        }
        return new Form(
                source,
                form,
                true,
                reading.notes(),
                reading.findings().stream().map(source::located).toList());
    }

    private static Loaded cafSheet(
            Source source, CafSheetReading reading, Function<ToolkitAssessment, List<Problem>> check) {
        CafAssessment caf =
                reading.assessment().orElseThrow(() -> BadInputException.ofSheet(source, reading.problems()));
        List<Problem> problems = check.apply(caf);
        if (!problems.isEmpty()) {
            throw new BadInputException(source, problems);
        }
        return new Caf(
                source,
                caf,
                true,
                reading.findings().stream().map(source::located).toList());
    }

    /** Says on standard error what a person should know of how it was read. */
    default Loaded saying(Terminal terminal) {
        return this;
    }

    private static Loaded read(Source source, byte[] document, DocumentReader<ToolkitAssessment> reader) {
        Reading<ToolkitAssessment> reading = reader.read(document);
        ToolkitAssessment assessment =
                reading.value().orElseThrow(() -> new BadInputException(source, reading.problems()));
        return assessment instanceof CafAssessment caf
                ? new Caf(source, caf, false, List.of())
                : new Form(source, (Assessment) assessment, false, SheetNotes.none(), List.of());
    }

    /**
     * An assessment on the form of standards and evidence items.
     *
     * @param source where it comes from
     * @param form the assessment
     * @param isSheet whether it comes from an answer sheet
     * @param notes the columns of a person's own in a sheet
     * @param remarks what a person should know of how it was read, a line each
     */
    record Form(Source source, Assessment form, boolean isSheet, SheetNotes notes, List<String> remarks)
            implements Loaded {

        @Override
        public Loaded saying(Terminal terminal) {
            remarks.forEach(terminal::complain);
            return this;
        }

        @Override
        public ToolkitAssessment assessment() {
            return form;
        }

        @Override
        public CafAssessment caf() {
            throw BadInputException.of(
                    source, CommandCodes.ASSESSMENT_OF_OTHER_FORM, CafAssessment.FORMAT, Assessment.FORMAT);
        }
    }

    /**
     * An assessment on the CAF-aligned form.
     *
     * @param source where it comes from
     * @param caf the assessment
     * @param isSheet whether it comes from an answer sheet
     * @param remarks what a person should know of how it was read, a line each
     */
    record Caf(Source source, CafAssessment caf, boolean isSheet, List<String> remarks) implements Loaded {

        @Override
        public SheetNotes notes() {
            return SheetNotes.none();
        }

        @Override
        public Loaded saying(Terminal terminal) {
            remarks.forEach(terminal::complain);
            return this;
        }

        @Override
        public ToolkitAssessment assessment() {
            return caf;
        }

        @Override
        public Assessment form() {
            throw BadInputException.of(
                    source, CommandCodes.ASSESSMENT_OF_OTHER_FORM, Assessment.FORMAT, CafAssessment.FORMAT);
        }
    }
}
