package io.github.opendspt.examples.cli.export;

import io.github.opendspt.examples.cli.support.AsAtOption;
import io.github.opendspt.examples.cli.support.AssessmentFile;
import io.github.opendspt.examples.cli.support.HeldRequirements;
import io.github.opendspt.examples.cli.support.HelpOption;
import io.github.opendspt.examples.cli.support.JudgingOptions;
import io.github.opendspt.examples.cli.support.Loaded;
import io.github.opendspt.examples.cli.support.Surroundings;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.scoring.cyclonedx.CafCycloneDxAttestation;
import io.github.opendspt.scoring.cyclonedx.CycloneDxAttestation;
import io.github.opendspt.scoring.cyclonedx.CycloneDxVersion;
import io.github.opendspt.scoring.evaluation.CafEvaluation;
import io.github.opendspt.scoring.evaluation.Evaluation;
import io.github.opendspt.scoring.evaluation.Evaluator;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code dspt export cyclonedx}. */
@Command(
        name = "cyclonedx",
        description = {
            "Scores an assessment and writes the verdict as a CycloneDX attestation: the requirements as a standard, what is"
                    + " claimed, the certificates, and how far each requirement is conformed to."
        },
        exitCodeList = {"0:written", "2:bad input or usage"},
        footer = {
            "  dspt export cyclonedx assessment.json --as-at 2026-06-30",
            "  dspt export cyclonedx assessment.json --spec-version 1.6"
        })
public final class ExportCycloneDxCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable Surroundings surroundings;

    @Mixin
    private AssessmentFile file = new AssessmentFile();

    @Option(
            names = "--spec-version",
            paramLabel = "VERSION",
            description =
                    "The version of CycloneDX: 1.7, or 1.6 for readers that do not know it; ${DEFAULT-VALUE} if left"
                            + " out.")
    private CycloneDxVersion version = CycloneDxVersion.V1_7;

    @Mixin
    private AsAtOption asAt = new AsAtOption();

    @Mixin
    private JudgingOptions judging = new JudgingOptions();

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() {
        Terminal terminal = surroundings.terminal();
        HeldRequirements held = surroundings.held();
        Evaluator evaluator = judging.evaluator(terminal, held);
        Loaded loaded = file.load(terminal, held);
        if (loaded instanceof Loaded.Caf on) {
            CafEvaluation evaluation = judging.evaluate(evaluator, on.caf(), asAt.day(terminal));
            return ExportCommand.print(
                    CafCycloneDxAttestation.export(
                            evaluation.outcomes(), evaluation.assessment(), evaluation.scorecard(), version),
                    terminal);
        }
        Evaluation evaluation = evaluator.evaluate(loaded.form(), asAt.day(terminal));
        return ExportCommand.print(
                CycloneDxAttestation.export(
                        evaluation.requirements(), evaluation.assessment(), evaluation.scorecard(), version),
                terminal);
    }
}
