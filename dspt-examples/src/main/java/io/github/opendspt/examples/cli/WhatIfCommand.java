package io.github.opendspt.examples.cli;

import io.github.opendspt.examples.cli.Judge.Verdict;
import io.github.opendspt.model.CertificateScheme;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.TypeConversionException;

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
final class WhatIfCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable Dspt dspt;

    @Mixin
    private AssessmentFile file = new AssessmentFile();

    @Mixin
    private AsAtOption asAt = new AsAtOption();

    @Option(
            names = "--with",
            required = true,
            paramLabel = "SCHEME",
            converter = Scheme.class,
            description = "A certificate to assume: cyber-essentials-plus or iso-27001. Give it again for another.")
    private List<CertificateScheme> with = List.of();

    @Option(names = "--json", description = "Print the comparison as JSON, format dspt-whatif/1.")
    private boolean json;

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() {
        Terminal terminal = dspt.terminal();
        LocalDate day = asAt.day(terminal);
        Verdict verdict = file.judge(terminal.in(), dspt.held(), day);
        WhatIf comparison = WhatIf.of(verdict, with.stream().distinct().toList(), dspt.held(), day);
        if (json) {
            terminal.print(Documents.WHAT_IFS, comparison);
        } else {
            terminal.print(WhatIfPage.of(comparison, verdict, terminal));
        }
        return ExitCode.DONE;
    }

    /** Reads a scheme that exempts items. */
    static final class Scheme implements ITypeConverter<CertificateScheme> {

        static final List<CertificateScheme> KNOWN =
                List.of(CertificateScheme.CYBER_ESSENTIALS_PLUS, CertificateScheme.ISO_27001);

        @Override
        public CertificateScheme convert(String text) {
            return KNOWN.stream()
                    .filter(scheme -> scheme.token().equals(text))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("'" + text + "' is not one of "
                            + KNOWN.stream().map(CertificateScheme::token).collect(Collectors.joining(", "))));
        }
    }
}
