package io.github.opendspt.examples.cli.support;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafAssessmentJson;
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

    /** Its edition. */
    Edition edition();

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
        return read(
                source,
                document,
                AssessmentJson.reader().checking(held::problems),
                CafAssessmentJson.reader().checking(held::problems));
    }

    /**
     * Reads an assessment, whether requirements are held for it or not.
     *
     * @throws BadInputException if it cannot be read
     */
    static Loaded read(Source source, byte[] document) {
        return SheetReader.isWorkbook(document)
                ? sheet(source, document, null)
                : read(source, document, AssessmentJson.reader(), CafAssessmentJson.reader());
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

    private static Loaded read(
            Source source, byte[] document, DocumentReader<Assessment> forms, DocumentReader<CafAssessment> cafs) {
        return isCaf(document)
                ? new Caf(source, value(source, cafs.read(document)))
                : new Form(source, value(source, forms.read(document)), List.of());
    }

    /** Whether a document says that it is an assessment on the CAF-aligned form. */
    static boolean isCaf(byte[] document) {
        return DocumentFormat.of(document).filter(CafAssessment.FORMAT::equals).isPresent();
    }

    private static <T> T value(Source source, Reading<T> reading) {
        return reading.value().orElseThrow(() -> new BadInputException(source, reading.problems()));
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
        public Edition edition() {
            return form.edition();
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
        public Edition edition() {
            return caf.edition();
        }

        @Override
        public Assessment form() {
            throw BadInputException.of(
                    source, CommandCodes.ASSESSMENT_OF_OTHER_FORM, Assessment.FORMAT, CafAssessment.FORMAT);
        }
    }
}
