package io.github.opendspt.examples.cli.sheet;

import io.github.opendspt.examples.cli.support.BadInputException;
import io.github.opendspt.examples.cli.support.CommandCodes;
import io.github.opendspt.examples.cli.support.Destination;
import io.github.opendspt.examples.cli.support.HeldRequirements;
import io.github.opendspt.examples.cli.support.JudgingOptions;
import io.github.opendspt.examples.cli.support.Loaded;
import io.github.opendspt.examples.cli.support.Source;
import io.github.opendspt.examples.cli.support.Surroundings;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.assessment.ToolkitAssessment;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafAssessmentJson;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.scoring.evaluation.Evaluation;
import io.github.opendspt.scoring.evaluation.Evaluator;
import io.github.opendspt.workbook.caf.CafSheet;
import io.github.opendspt.workbook.sheet.AnswerSheet;
import io.github.opendspt.workbook.sheet.SheetNotes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a command writes an assessment that it has changed: as an answer sheet where the name ends so or a sheet is changed in
 * place, else as JSON. A sheet is made anew, so one of which a part would be lost is not changed in place.
 */
public final class AssessmentOutput {

    private final Loaded input;
    private final @Nullable String out;

    private AssessmentOutput(Loaded input, @Nullable String out) {
        this.input = input;
        this.out = out;
    }

    /**
     * Says where an assessment goes.
     *
     * @param input the assessment before the change
     * @param out what was given on the command line, or {@code null} for the input itself
     */
    public static AssessmentOutput of(Loaded input, @Nullable String out) {
        return new AssessmentOutput(input, out);
    }

    /**
     * Writes the changed assessment, of the form of the input, and gives where to.
     *
     * @throws BadInputException if it cannot be written there, a part of a sheet would be lost, no cell can hold a text of it,
     *     or no requirements are held for a sheet of it
     */
    public Destination write(ToolkitAssessment changed, Surroundings surroundings) {
        Terminal terminal = surroundings.terminal();
        Destination destination = out == null
                ? new Destination(input.source().argument()).changing(input.source())
                : new Destination(out);
        SheetForm form = form(destination);
        if (form == null) {
            destination.writeJson(json(changed), terminal);
        } else {
            byte[] sheet = sheet(changed, form, input.notes(), input.source(), surroundings.held(), terminal);
            destination.write(sheet, terminal);
        }
        return destination;
    }

    private @Nullable SheetForm form(Destination destination) {
        if (out == null) {
            if (input.isSheet() && !input.remarks().isEmpty()) {
                throw BadInputException.of(input.source(), CommandCodes.SHEET_WOULD_BE_CUT);
            }
            return input.isSheet() ? SheetForm.XLSX : null;
        }
        SheetForm form = SheetForm.find(out).orElse(null);
        if (form == SheetForm.CSV) {
            throw BadInputException.of(new Source(destination.argument()), CommandCodes.TABLE_HOLDS_ANSWERS);
        }
        return form;
    }

    private static String json(ToolkitAssessment assessment) {
        return assessment instanceof CafAssessment caf
                ? CafAssessmentJson.writer().indented().toText(caf)
                : AssessmentJson.writer().indented().toText((Assessment) assessment);
    }

    /**
     * Makes an answer sheet of an assessment, with its plan.
     *
     * @param notes columns of a person's own, which the form of evidence items has room for
     * @param input to blame for what no sheet can be made of
     * @throws BadInputException if no requirements are held for it, or no cell can hold a text of it
     */
    public static byte[] sheet(
            ToolkitAssessment assessment,
            SheetForm form,
            SheetNotes notes,
            Source input,
            HeldRequirements held,
            Terminal terminal) {
        List<Problem> problems = held.problems(assessment);
        if (!problems.isEmpty()) {
            throw new BadInputException(input, problems);
        }
        Evaluator evaluator = new JudgingOptions().evaluator(terminal, held);
        if (assessment instanceof CafAssessment caf) {
            return form.write(
                    CafSheet.of(evaluator.evaluate(caf, terminal.today()))
                            .withEdition(held.catalogue().edition(caf.edition())),
                    input);
        }
        Evaluation evaluation = evaluator.evaluate((Assessment) assessment, terminal.today());
        AnswerSheet sheet =
                AnswerSheet.of(evaluation).withPlan(evaluator.plan(evaluation)).withNotes(notes);
        return form.write(sheet, input);
    }
}
