package io.github.opendspt.examples.cli.plan;

import io.github.opendspt.mapping.CreditEngine;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.assessment.Certificate;
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

    /** The certificates to consider, each valid on the day, of full scope and the organisation's own. */
    public Certificate[] considered(LocalDate asAt) {
        return with.stream()
                .distinct()
                .map(scheme -> CreditEngine.assumed(scheme, asAt))
                .toArray(Certificate[]::new);
    }
}
