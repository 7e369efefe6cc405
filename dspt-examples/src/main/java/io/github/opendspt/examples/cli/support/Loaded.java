package io.github.opendspt.examples.cli.support;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.ToolkitAssessment;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.ToolkitAssessmentJson;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.json.Reading;
import io.github.opendspt.workbook.sheet.SheetProblem;
import io.github.opendspt.workbook.sheet.SheetReader;
import io.github.opendspt.workbook.sheet.SheetReading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An assessment that an input holds. This is the one place that knows in which documents an assessment may come: on the form
 * of standards and evidence items, or on the CAF-aligned one.
 */
public sealed interface Loaded {

    /** Where it comes from. */
    Source source();

    /** What it is, on whichever form. */
    ToolkitAssessment assessment();

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
     * Reads an assessment, and checks that requirements are held for it.
     *
     * @throws BadInputException if it cannot be read, or no requirements are held for it
     */
    static Loaded read(Source source, byte[] document, HeldRequirements held) {
        if (SheetReader.isWorkbook(document)) {
            return sheet(source, document, held);
        }
        return read(source, document, ToolkitAssessmentJson.reader().checking(held::problems));
    }

    /**
     * Reads an assessment, whether requirements are held for it or not.
     *
     * @throws BadInputException if it cannot be read
     */
    static Loaded read(Source source, byte[] document) {
        return SheetReader.isWorkbook(document)
                ? sheet(source, document, null)
                : read(source, document, ToolkitAssessmentJson.reader());
    }

    /** Reads an answer sheet; where none are named, by the bundled requirements, and whether there are any for it or not. */
    private static Loaded sheet(Source source, byte[] document, @Nullable HeldRequirements held) {
        SheetReading reading = SheetReader.of((held == null ? HeldRequirements.bundled() : held).catalogue())
                .read(document);
        Assessment form = reading.assessment().orElseThrow(() -> BadInputException.ofSheet(source, reading.problems()));
        List<Problem> problems = held == null ? List.of() : held.problems(form);
        if (!problems.isEmpty()) {
            throw new BadInputException(source, problems);
        }
        return new Form(
                source,
                form,
                reading.findings().stream()
                        .map(finding -> source.name() + within(finding))
                        .toList());
    }

    /** A place in a sheet and what is there, as it goes behind the name of a file: {@code :Answers!I12: code: message}. */
    static String within(SheetProblem problem) {
        return (problem.place().isEmpty() ? ": " : ":") + problem;
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
                ? new Caf(source, caf)
                : new Form(source, (Assessment) assessment, List.of());
    }

    /**
     * An assessment on the form of standards and evidence items.
     *
     * @param source where it comes from
     * @param form the assessment
     * @param remarks what a person should know of how it was read, a line each
     */
    record Form(Source source, Assessment form, List<String> remarks) implements Loaded {

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
     */
    record Caf(Source source, CafAssessment caf) implements Loaded {

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
