package io.github.opendspt.examples.cli.sheet;

import io.github.opendspt.examples.cli.support.AsAtOption;
import io.github.opendspt.examples.cli.support.AssessmentFile;
import io.github.opendspt.examples.cli.support.Destination;
import io.github.opendspt.examples.cli.support.ExitCode;
import io.github.opendspt.examples.cli.support.HeldRequirements;
import io.github.opendspt.examples.cli.support.HelpOption;
import io.github.opendspt.examples.cli.support.JudgingOptions;
import io.github.opendspt.examples.cli.support.Loaded;
import io.github.opendspt.examples.cli.support.Source;
import io.github.opendspt.examples.cli.support.Surroundings;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.examples.cli.support.Words;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.scoring.evaluation.CafEvaluation;
import io.github.opendspt.scoring.evaluation.Evaluation;
import io.github.opendspt.scoring.evaluation.Evaluator;
import io.github.opendspt.workbook.caf.CafSheet;
import io.github.opendspt.workbook.sheet.AnswerSheet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code dspt sheet write}. */
@Command(
        name = "write",
        description = {
            "Writes an assessment as an answer sheet: one row an item or outcome, with what is asked, what to look for and how far it is, and"
                    + " sheets for confirmations, certificates, evidence and the plan.",
            "A .csv file holds the answers alone, and is read back into the assessment that it was written of."
        },
        exitCodeList = {"0:written", "2:bad input or usage, or a text that no cell can hold"},
        footer = {
            "  dspt sheet write mine.json --out mine.xlsx",
            "  dspt sheet write mine.json --out mine.xlsx --notes mine.notes.csv"
        })
public final class SheetWriteCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private AssessmentFile file = new AssessmentFile();

    @Mixin
    private AsAtOption asAt = new AsAtOption();

    @Mixin
    private JudgingOptions judging = new JudgingOptions();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "OUT",
            description = "The file to write; its ending, .xlsx or .csv, says what it is to be.")
    private String out = "";

    @Option(
            names = "--notes",
            paramLabel = "NOTES",
            description = "Columns of your own beside the answers, as 'dspt sheet read' kept them.")
    private @Nullable String notes;

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() {
        SheetForm form = SheetForm.of(out, spec.commandLine());
        Terminal terminal = surroundings.terminal();
        HeldRequirements held = surroundings.held();
        Loaded loaded = file.load(terminal, held);
        Evaluator evaluator = judging.evaluator(terminal, held);
        if (loaded instanceof Loaded.Caf on) {
            if (notes != null) {
                throw new ParameterException(
                        spec.commandLine(), "--notes is for sheets of evidence items; this one has outcomes");
            }
            return write(judging.evaluate(evaluator, on.caf(), asAt.day(terminal)), held, form, terminal);
        }
        Assessment assessment = loaded.form();
        Evaluation evaluation = evaluator.evaluate(assessment, asAt.day(terminal));
        AnswerSheet sheet = AnswerSheet.of(evaluation)
                .withPlan(evaluator.plan(evaluation))
                .withNotes(NotesFile.read(notes, terminal));
        Destination destination = new Destination(out);
        destination.write(form.write(sheet, new Source(file.source().argument())), terminal);
        destination.say(
                Words.count(evaluation.requirements().items().size(), "item") + " of " + assessment.edition()
                        + ", category " + evaluation.requirements().category() + "; "
                        + Words.name(evaluation.scorecard().status()),
                terminal);
        return ExitCode.DONE;
    }

    private int write(CafEvaluation evaluation, HeldRequirements held, SheetForm form, Terminal terminal) {
        Destination destination = new Destination(out);
        CafSheet sheet = CafSheet.of(evaluation)
                .withEdition(held.catalogue().edition(evaluation.assessment().edition()));
        destination.write(form.write(sheet, new Source(file.source().argument())), terminal);
        destination.say(
                Words.count(evaluation.outcomes().outcomes().size(), "outcome") + " of "
                        + evaluation.outcomes().edition() + ", CAF-aligned; "
                        + Words.name(evaluation.scorecard().status()),
                terminal);
        return ExitCode.DONE;
    }
}
