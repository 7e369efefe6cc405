package io.github.opendspt.examples.cli;

import io.github.opendspt.examples.cli.Judge.Verdict;
import io.github.opendspt.mapping.CreditEngine;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.scoring.plan.Planner;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The option that says which certificates a plan considers. */
@Command
final class WithOption {

    @Option(
            names = "--with",
            paramLabel = "SCHEME",
            converter = WhatIfCommand.Scheme.class,
            description =
                    "A certificate to consider: cyber-essentials-plus or iso-27001. Give it again for another; both"
                            + " are considered if it is left out.")
    private List<CertificateScheme> with = WhatIfCommand.Scheme.KNOWN;

    /** What makes plans that consider these certificates, each valid on the day, of full scope and the organisation's own. */
    Planner planner(Verdict verdict, LocalDate asAt) {
        Planner planner = Planner.of(verdict.requirements(), CreditEngine.bundled()::credits);
        for (CertificateScheme scheme : with.stream().distinct().toList()) {
            planner = planner.considering(CreditEngine.assumed(scheme, asAt));
        }
        return planner;
    }
}
