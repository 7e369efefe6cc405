package io.github.opendspt.examples.cli.support;

import io.github.opendspt.mapping.CreditEngine;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.EvidenceFreshness;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafProfile;
import io.github.opendspt.model.caf.CafProfileJson;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.scoring.CreditSource;
import io.github.opendspt.scoring.evaluation.CafEvaluation;
import io.github.opendspt.scoring.evaluation.Evaluator;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private final Map<Source, byte[]> supplied = new LinkedHashMap<>();

    private final Set<Edition> editions = new HashSet<>();

    /** Where credits come from. */
    public CreditSource credits() {
        CreditEngine engine = CreditEngine.bundled();
        return (acceptInferred ? engine.withInferredRows() : engine)::credits;
    }

    /** What judges by the requirements that are held. */
    public Evaluator evaluator(Terminal terminal, HeldRequirements held) {
        Evaluator evaluator = Evaluator.of(held.catalogue(), credits()).withEvidenceFreshness(evidenceWithin);
        supplied.clear();
        editions.clear();
        for (String profile : profiles) {
            Source file = new Source(profile);
            byte[] document = file.readAll(terminal);
            CafProfile levels = new ProfileFile(file).read(document, held);
            supplied.put(file, document);
            editions.add(levels.edition());
            evaluator = evaluator.withProfile(levels);
        }
        return acceptUnconfirmed ? evaluator.acceptingUnconfirmed() : evaluator;
    }

    /**
     * Judges one assessment of the CAF-aligned track, for which at least one of the profiles that were given has to be.
     *
     * @param evaluator what {@link #evaluator} made
     * @throws BadInputException if profiles were given, and all of them are of other editions
     */
    public CafEvaluation evaluate(Evaluator evaluator, CafAssessment assessment, LocalDate day) {
        if (!supplied.isEmpty() && !editions.contains(assessment.edition())) {
            Map<Source, List<Problem>> others = new LinkedHashMap<>();
            supplied.forEach((file, document) -> others.put(file, otherEdition(document, assessment.edition())));
            throw BadInputException.besideTheDocument(others);
        }
        return evaluator.evaluate(assessment, day);
    }

    private static List<Problem> otherEdition(byte[] document, Edition asked) {
        return CafProfileJson.reader()
                .checking(profile -> List.of(Problem.of(
                        Reason.of(CommandCodes.PROFILE_OF_OTHER_EDITION, profile.edition(), asked), "/edition")))
                .read(document)
                .problems();
    }
}
