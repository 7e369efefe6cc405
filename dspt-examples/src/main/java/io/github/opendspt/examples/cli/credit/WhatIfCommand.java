package io.github.opendspt.examples.cli.credit;

import io.github.opendspt.examples.cli.support.AsAtOption;
import io.github.opendspt.examples.cli.support.AssessmentFile;
import io.github.opendspt.examples.cli.support.ExitCode;
import io.github.opendspt.examples.cli.support.HelpOption;
import io.github.opendspt.examples.cli.support.Judge.Verdict;
import io.github.opendspt.examples.cli.support.Surroundings;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.model.CertificateScheme;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code dspt whatif}. */
@Command(
        name = "whatif",
        description = {
            "Tells what certificates would change: the items gained, and the status before and after.",
            "Each certificate is assumed to be valid on the day, of full scope, and the organisation's own."
        },
        exitCodeList = {"0:told", "2:bad input or usage"},
        footer = {
            "  dspt whatif assessment.json --as-at 2026-06-30 --with cyber-essentials-plus",
            "  dspt whatif assessment.json --with cyber-essentials-plus --with iso-27001"
        })
public final class WhatIfCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable Surroundings surroundings;

    @Mixin
    private AssessmentFile file = new AssessmentFile();

    @Mixin
    private AsAtOption asAt = new AsAtOption();

    @Option(
            names = "--with",
            required = true,
            paramLabel = "SCHEME",
            description = "A certificate to assume, such as iso-27001. Give it again for another.")
    private List<CertificateScheme> with = List.of();

    @Option(names = "--json", description = "Print the comparison as JSON, format dspt-whatif/1.")
    private boolean json;

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() {
        Terminal terminal = surroundings.terminal();
        LocalDate day = asAt.day(terminal);
        Verdict verdict = file.judge(terminal, surroundings.held(), day);
        WhatIf comparison = WhatIf.of(verdict, with.stream().distinct().toList(), surroundings.held(), day);
        if (json) {
            terminal.print(WhatIf.WRITER, comparison);
        } else {
            terminal.print(WhatIfPage.of(comparison, verdict, terminal));
        }
        return ExitCode.DONE;
    }
}
