package io.github.opendspt.examples.cli;

import io.github.opendspt.examples.cli.Judge.Verdict;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code dspt credit}. */
@Command(
        name = "credit",
        description = "Tells what each certificate of an assessment exempts, what it does not, and why.",
        exitCodeList = {"0:told", "2:bad input or usage"},
        footer = {
            "  dspt credit assessment.json --as-at 2026-06-30",
            "  dspt credit assessment.json --as-at 2026-06-30 --json"
        })
final class CreditCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable Dspt dspt;

    @Mixin
    private AssessmentFile file = new AssessmentFile();

    @Mixin
    private AsAtOption asAt = new AsAtOption();

    @Option(names = "--json", description = "Print the credit of every item as JSON, format dspt-credit/1.")
    private boolean json;

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() {
        Terminal terminal = dspt.terminal();
        Verdict verdict = file.judge(terminal.in(), dspt.held(), asAt.day(terminal));
        if (json) {
            terminal.print(Documents.CREDITS, verdict.credits());
        } else {
            terminal.print(CreditPage.of(verdict, terminal));
        }
        return ExitCode.DONE;
    }
}
