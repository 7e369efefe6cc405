package io.github.opendspt.examples.cli.credit;

import io.github.opendspt.examples.cli.support.AsAtOption;
import io.github.opendspt.examples.cli.support.AssessmentFile;
import io.github.opendspt.examples.cli.support.ExitCode;
import io.github.opendspt.examples.cli.support.HeldRequirements;
import io.github.opendspt.examples.cli.support.HelpOption;
import io.github.opendspt.examples.cli.support.JudgingOptions;
import io.github.opendspt.examples.cli.support.Surroundings;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.mapping.CreditEngine;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.scoring.evaluation.Evaluation;
import io.github.opendspt.scoring.evaluation.Evaluator;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code dspt whatif}. */
@Command(
        name = "whatif",
        description = {
            "Shows what certificates would change: the items gained or lost, and the status before and after.",
            "Each certificate is assumed to be of full scope and the organisation's own; without --from and --until, it is valid"
                    + " from the day that counts for as long as its scheme grants."
        },
        exitCodeList = {"0:compared", "2:bad input or usage"},
        footer = {
            "  dspt whatif assessment.json --as-at 2026-06-30 --with cyber-essentials-plus",
            "  dspt whatif assessment.json --without iso-27001",
            "  dspt whatif assessment.json --with iso-27001 --from 2026-09-01"
        })
public final class WhatIfCommand implements Callable<Integer> {

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
            names = "--with",
            paramLabel = "SCHEME",
            description = "A certificate to assume, such as iso-27001. Give it again for another.")
    private List<CertificateScheme> with = List.of();

    @Option(
            names = "--without",
            paramLabel = "SCHEME",
            description = "A scheme of which the assessment's certificates are left out. Give it again for another.")
    private List<CertificateScheme> without = List.of();

    @Option(names = "--from", paramLabel = "DATE", description = "The day on which what --with assumes is issued.")
    private @Nullable LocalDate from;

    @Option(names = "--until", paramLabel = "DATE", description = "The last day on which what --with assumes is valid.")
    private @Nullable LocalDate until;

    @Option(names = "--json", description = "Print the comparison as JSON, format dspt-whatif/1.")
    private boolean json;

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() {
        Terminal terminal = surroundings.terminal();
        LocalDate day = asAt.day(terminal);
        List<Certificate> assumed = assumed(from == null ? day : from);
        HeldRequirements held = surroundings.held();
        Evaluator evaluator = judging.evaluator(terminal, held);
        Evaluation before = evaluator.evaluate(file.form(terminal, held), day);
        List<CertificateScheme> left = without.stream().distinct().toList();
        WhatIf comparison = WhatIf.of(evaluator, before, assumed, left);
        if (json) {
            terminal.print(WhatIf.WRITER, comparison);
        } else {
            terminal.print(WhatIfPage.of(comparison, assumed, before, terminal));
        }
        return ExitCode.DONE;
    }

    private List<Certificate> assumed(LocalDate issuedOn) {
        if (with.isEmpty() && without.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "name a certificate with --with or --without");
        }
        if (with.isEmpty() && (from != null || until != null)) {
            throw new ParameterException(spec.commandLine(), "--from and --until apply to what --with assumes");
        }
        if (until != null && until.isBefore(issuedOn)) {
            throw new ParameterException(
                    spec.commandLine(), "--until " + until + " is before " + issuedOn + ", the day of issue");
        }
        return with.stream()
                .distinct()
                .map(scheme -> CreditEngine.assumed(scheme, issuedOn))
                .map(certificate -> until == null
                        ? certificate
                        : certificate.toBuilder().expiresOn(until).build())
                .toList();
    }
}
