package io.github.opendspt.examples.cli.score;

import io.github.opendspt.examples.cli.support.AsAtOption;
import io.github.opendspt.examples.cli.support.AssessmentFile;
import io.github.opendspt.examples.cli.support.ExitCode;
import io.github.opendspt.examples.cli.support.HeldRequirements;
import io.github.opendspt.examples.cli.support.HelpOption;
import io.github.opendspt.examples.cli.support.JudgingOptions;
import io.github.opendspt.examples.cli.support.Loaded;
import io.github.opendspt.examples.cli.support.Page;
import io.github.opendspt.examples.cli.support.Surroundings;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Ref;
import io.github.opendspt.scoring.Explanation;
import io.github.opendspt.scoring.Headline;
import io.github.opendspt.scoring.evaluation.CafEvaluation;
import io.github.opendspt.scoring.evaluation.Evaluation;
import io.github.opendspt.scoring.evaluation.Evaluator;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code dspt explain}. */
@Command(
        name = "explain",
        description =
                "Explains one evidence item or outcome of an assessment: what was asked, what was given, which rule applied, and"
                        + " what to do.",
        exitCodeList = {"0:explained", "2:bad input or usage"},
        footer = {"  dspt explain assessment.json 4.5.3 --as-at 2026-06-30", "  dspt explain trust.json B2.a"})
public final class ExplainCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private AssessmentFile file = new AssessmentFile();

    @Parameters(
            paramLabel = "REF",
            description = "The ref of the evidence item, such as 4.5.3, or of the outcome, such as B2.a.")
    private @Nullable Ref ref;

    @Mixin
    private AsAtOption asAt = new AsAtOption();

    @Mixin
    private JudgingOptions judging = new JudgingOptions();

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() {
        Terminal terminal = surroundings.terminal();
        HeldRequirements held = surroundings.held();
        Evaluator evaluator = judging.evaluator(terminal, held);
        Loaded loaded = file.load(terminal, held);
        LocalDate day = asAt.day(terminal);
        if (loaded instanceof Loaded.Caf on) {
            CafEvaluation evaluation = judging.evaluate(evaluator, on.caf(), day);
            print(
                    evaluator.explain(evaluation, outcome()),
                    evaluation.scorecard().headline(),
                    terminal);
        } else {
            Evaluation evaluation = evaluator.evaluate(loaded.form(), day);
            print(evaluator.explain(evaluation, item()), Headline.of(evaluation.scorecard()), terminal);
        }
        return ExitCode.DONE;
    }

    private static void print(Explanation explanation, Headline headline, Terminal terminal) {
        List<String> paragraphs = explanation.toString().lines().toList();
        Page page = new Page(terminal).lines("", paragraphs.get(0));
        paragraphs.stream().skip(1).forEach(paragraph -> page.blank().lines("", paragraph));
        if (!headline.qualifications().isEmpty()) {
            page.blank().lines("", "Status: " + headline.sentences());
        }
        terminal.print(page);
    }

    private EvidenceRef item() {
        if (ref instanceof EvidenceRef item) {
            return item;
        }
        throw new ParameterException(
                spec.commandLine(),
                "'" + ref + "' is not the ref of an evidence item, which this assessment has: expected one like 4.5.3");
    }

    private CafOutcomeRef outcome() {
        if (ref instanceof CafOutcomeRef outcome) {
            return outcome;
        }
        throw new ParameterException(
                spec.commandLine(),
                "'" + ref + "' is not the ref of an outcome, which this assessment has: expected one like B2.a");
    }
}
