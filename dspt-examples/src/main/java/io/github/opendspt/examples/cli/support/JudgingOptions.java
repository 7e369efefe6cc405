package io.github.opendspt.examples.cli.support;

import io.github.opendspt.mapping.CreditEngine;
import io.github.opendspt.model.assessment.EvidenceFreshness;
import io.github.opendspt.scoring.CreditSource;
import io.github.opendspt.scoring.evaluation.Evaluator;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The options of every command that judges: which of what is not confirmed to take as it stands. */
@Command
public final class JudgingOptions {

    @Option(
            names = "--accept-unconfirmed",
            description =
                    "Take requirements that are not confirmed, provisional or projected ones, as they are held. Without"
                            + " it, Standards Met is never certain by them.")
    private boolean acceptUnconfirmed;

    @Option(
            names = "--accept-inferred",
            description = "Take exemptions that are inferred from another category or edition. Without it, they are"
                    + " undetermined.")
    private boolean acceptInferred;

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            description = "The levels that are expected on the CAF-aligned track, a document of the format"
                    + " dspt-caf-profile/1; one for each edition.")
    private List<String> profiles = List.of();

    @Option(
            names = "--evidence-within",
            paramLabel = "TIME",
            description =
                    "For how long evidence is current where neither it nor its item says so, such as '12 months' or"
                            + " 90d; for ever if left out. What is out of date is a finding and never changes a status.")
    private EvidenceFreshness evidenceWithin = EvidenceFreshness.STATED;

    /** Where credits come from. */
    public CreditSource credits() {
        CreditEngine engine = CreditEngine.bundled();
        return (acceptInferred ? engine.withInferredRows() : engine)::credits;
    }

    /** What judges by the requirements that are held. */
    public Evaluator evaluator(Terminal terminal, HeldRequirements held) {
        Evaluator evaluator = Evaluator.of(held.catalogue(), credits()).withEvidenceFreshness(evidenceWithin);
        for (String profile : profiles) {
            evaluator = evaluator.withProfile(new ProfileFile(new Source(profile)).read(terminal, held));
        }
        return acceptUnconfirmed ? evaluator.acceptingUnconfirmed() : evaluator;
    }
}
