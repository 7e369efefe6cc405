package io.github.opendspt.examples.cli.plan;

import io.github.opendspt.examples.cli.support.Judge.Verdict;
import io.github.opendspt.mapping.CreditEngine;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.scoring.plan.Planner;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The option that says which certificates a plan considers. */
@Command
public final class WithOption {

    @Option(
            names = "--with",
            paramLabel = "SCHEME",
            description =
                    "A certificate to consider. Give it again for another; cyber-essentials-plus and iso-27001 are"
                            + " considered if it is left out.")
    private List<CertificateScheme> with =
            List.of(CertificateScheme.CYBER_ESSENTIALS_PLUS, CertificateScheme.ISO_27001);

    /** What makes plans that consider these certificates, each valid on the day, of full scope and the organisation's own. */
    public Planner planner(Verdict verdict, LocalDate asAt) {
        Planner planner = Planner.of(verdict.requirements(), CreditEngine.bundled()::credits);
        for (CertificateScheme scheme : with.stream().distinct().toList()) {
            planner = planner.considering(CreditEngine.assumed(scheme, asAt));
        }
        return planner;
    }
}
