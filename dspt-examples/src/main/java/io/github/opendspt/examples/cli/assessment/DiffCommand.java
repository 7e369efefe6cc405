package io.github.opendspt.examples.cli.assessment;

import io.github.opendspt.examples.cli.caf.CafDiffDocument;
import io.github.opendspt.examples.cli.caf.CafDiffPage;
import io.github.opendspt.examples.cli.support.AsAtOption;
import io.github.opendspt.examples.cli.support.ExitCode;
import io.github.opendspt.examples.cli.support.HeldRequirements;
import io.github.opendspt.examples.cli.support.HelpOption;
import io.github.opendspt.examples.cli.support.JudgingOptions;
import io.github.opendspt.examples.cli.support.Loaded;
import io.github.opendspt.examples.cli.support.Source;
import io.github.opendspt.examples.cli.support.Surroundings;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.scoring.evaluation.Evaluator;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dspt diff}. */
@Command(
        name = "diff",
        description = {
            "Compares two assessments: what was recorded in between, the state of each item that changed, and the status before"
                    + " and after.",
            "Both are judged on the same day, unless --old-as-at names another for the first."
        },
        exitCodeList = {"0:compared, whether they differ or not", "2:bad input or usage"},
        footer = {
            "  dspt diff march.json june.json --as-at 2026-06-30",
            "  dspt diff assessment.json assessment.json --old-as-at 2026-03-01"
        })
public final class DiffCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable Surroundings surroundings;

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description = "The assessment or answer sheet as it was; - is standard input.")
    private String before = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The assessment or answer sheet as it is now.")
    private String after = "";

    @Mixin
    private AsAtOption asAt = new AsAtOption();

    @Mixin
    private JudgingOptions judging = new JudgingOptions();

    @Option(names = "--old-as-at", paramLabel = "DATE", description = "The day on which OLD is judged.")
    private @Nullable LocalDate oldAsAt;

    @Option(names = "--json", description = "Print what differs as JSON, format dspt-diff/1 or dspt-caf-diff/1.")
    private boolean json;

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() {
        Terminal terminal = surroundings.terminal();
        LocalDate day = asAt.day(terminal);
        HeldRequirements held = surroundings.held();
        Evaluator evaluator = judging.evaluator(terminal, held);
        LocalDate oldDay = oldAsAt == null ? day : oldAsAt;
        Loaded old = Loaded.read(new Source(before), terminal, held);
        Loaded now = Loaded.read(new Source(after), terminal, held);
        if (json && old instanceof Loaded.Caf on) {
            terminal.print(
                    CafDiffDocument.WRITER,
                    CafDiffDocument.of(
                            evaluator.evaluate(on.caf(), oldDay).scorecard(),
                            evaluator.evaluate(now.caf(), day).scorecard()));
            return ExitCode.DONE;
        }
        if (json) {
            terminal.print(
                    DiffDocument.WRITER,
                    DiffDocument.of(
                            evaluator.evaluate(old.form(), oldDay).scorecard(),
                            evaluator.evaluate(now.form(), day).scorecard()));
            return ExitCode.DONE;
        }
        terminal.print(
                old instanceof Loaded.Caf on
                        ? CafDiffPage.of(
                                evaluator.evaluate(on.caf(), oldDay), evaluator.evaluate(now.caf(), day), terminal)
                        : DiffPage.of(
                                evaluator.evaluate(old.form(), oldDay), evaluator.evaluate(now.form(), day), terminal));
        return ExitCode.DONE;
    }
}
