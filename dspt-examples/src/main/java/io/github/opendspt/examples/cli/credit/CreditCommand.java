package io.github.opendspt.examples.cli.credit;

import io.github.opendspt.examples.cli.support.AsAtOption;
import io.github.opendspt.examples.cli.support.AssessmentFile;
import io.github.opendspt.examples.cli.support.ExitCode;
import io.github.opendspt.examples.cli.support.HelpOption;
import io.github.opendspt.examples.cli.support.JudgingOptions;
import io.github.opendspt.examples.cli.support.Surroundings;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.mapping.CreditsJson;
import io.github.opendspt.scoring.evaluation.Evaluation;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code dspt credit}. */
@Command(
        name = "credit",
        description = "Shows what each certificate of an assessment exempts, what it does not, and why.",
        exitCodeList = {"0:shown", "2:bad input or usage"},
        footer = {
            "  dspt credit assessment.json --as-at 2026-06-30",
            "  dspt credit assessment.json --as-at 2026-06-30 --json"
        })
public final class CreditCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable Surroundings surroundings;

    @Mixin
    private AssessmentFile file = new AssessmentFile();

    @Mixin
    private AsAtOption asAt = new AsAtOption();

    @Mixin
    private JudgingOptions judging = new JudgingOptions();

    @Option(names = "--json", description = "Print the credit of every item as JSON, format dspt-credit/1.")
    private boolean json;

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() {
        Terminal terminal = surroundings.terminal();
        Evaluation evaluation = judging.evaluator(terminal, surroundings.held())
                .evaluate(file.form(terminal, surroundings.held()), asAt.day(terminal));
        if (json) {
            terminal.print(CreditsJson.writer(), evaluation.credits());
        } else {
            terminal.print(CreditPage.of(evaluation, terminal));
        }
        return ExitCode.DONE;
    }
}
