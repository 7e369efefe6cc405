package io.github.opendspt.examples.cli.plan;

import io.github.opendspt.mapping.CreditEngine;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.assessment.Certificate;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that says which certificates a plan considers. */
@Command
public final class WithOption {

    @Option(
            names = "--with",
            paramLabel = "SCHEME",
            description =
                    "A certificate to consider. Give it again for another; cyber-essentials-plus and iso-27001 are"
                            + " considered if it is left out.")
    private @Nullable List<CertificateScheme> with;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    /**
     * Refuses the option for an assessment of the CAF-aligned track.
     *
     * @throws ParameterException if it was given: no certificate counts there (rule E9)
     */
    public void refuseOnCafTrack() {
        if (with != null) {
            throw new ParameterException(
                    spec.commandLine(), "no certificate counts on the CAF-aligned track (rule E9); leave --with out");
        }
    }

    /** The certificates to consider, each valid on the day, of full scope and the organisation's own. */
    public Certificate[] considered(LocalDate asAt) {
        List<CertificateScheme> schemes =
                with == null ? List.of(CertificateScheme.CYBER_ESSENTIALS_PLUS, CertificateScheme.ISO_27001) : with;
        return schemes.stream()
                .distinct()
                .map(scheme -> CreditEngine.assumed(scheme, asAt))
                .toArray(Certificate[]::new);
    }
}
