package io.github.opendspt.examples.cli.score;

import io.github.opendspt.examples.cli.support.AsAtOption;
import io.github.opendspt.examples.cli.support.AssessmentFile;
import io.github.opendspt.examples.cli.support.ExitCode;
import io.github.opendspt.examples.cli.support.HeldRequirements;
import io.github.opendspt.examples.cli.support.HelpOption;
import io.github.opendspt.examples.cli.support.JudgingOptions;
import io.github.opendspt.examples.cli.support.Page;
import io.github.opendspt.examples.cli.support.Surroundings;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.scoring.Headline;
import io.github.opendspt.scoring.evaluation.Evaluation;
import io.github.opendspt.scoring.evaluation.Evaluator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dspt explain}. */
@Command(
        name = "explain",
        description =
                "Explains one evidence item of an assessment: what was asked, what was given, which rule applied, and"
                        + " what to do.",
        exitCodeList = {"0:explained", "2:bad input or usage"},
        footer = "  dspt explain assessment.json 4.5.3 --as-at 2026-06-30")
public final class ExplainCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable Surroundings surroundings;

    @Mixin
    private AssessmentFile file = new AssessmentFile();

    @Parameters(paramLabel = "REF", description = "The ref of the evidence item, such as 4.5.3.")
    private @Nullable EvidenceRef ref;

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
        Evaluator evaluator = judging.evaluator(held);
        Evaluation evaluation = evaluator.evaluate(file.form(terminal, held), asAt.day(terminal));
        List<String> paragraphs =
                evaluator.explain(evaluation, ref).toString().lines().toList();
        Page page = new Page(terminal).lines("", paragraphs.get(0));
        paragraphs.stream().skip(1).forEach(paragraph -> page.blank().lines("", paragraph));
        Headline headline = Headline.of(evaluation.scorecard());
        if (!headline.qualifications().isEmpty()) {
            page.blank().lines("", "Status: " + headline.sentences());
        }
        terminal.print(page);
        return ExitCode.DONE;
    }
}
