package io.github.opendspt.examples.cli.export;

import io.github.opendspt.examples.cli.support.AsAtOption;
import io.github.opendspt.examples.cli.support.AssessmentFile;
import io.github.opendspt.examples.cli.support.HeldRequirements;
import io.github.opendspt.examples.cli.support.HelpOption;
import io.github.opendspt.examples.cli.support.JudgingOptions;
import io.github.opendspt.examples.cli.support.Loaded;
import io.github.opendspt.examples.cli.support.Surroundings;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.caf.CafScorecard;
import io.github.opendspt.scoring.evaluation.Evaluator;
import io.github.opendspt.scoring.oscal.OscalAssessmentResults;
import io.github.opendspt.scoring.oscal.OscalCafResults;
import java.net.URI;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code dspt export oscal results}. */
@Command(
        name = "results",
        description = "Scores an assessment and writes the verdict as OSCAL assessment results.",
        exitCodeList = {"0:written", "2:bad input or usage"},
        footer = {
            "  dspt export oscal results assessment.json --as-at 2026-06-30",
            "  dspt export oscal results assessment.json --plan assessment-plan.json"
        })
public final class ExportOscalResultsCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable Surroundings surroundings;

    @Mixin
    private AssessmentFile file = new AssessmentFile();

    @Option(
            names = "--plan",
            paramLabel = "URI",
            description =
                    "Where the OSCAL assessment plan is found, from where the results are stored; if left out, the"
                            + " results say that there is none.")
    private @Nullable URI plan;

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
            CafScorecard card =
                    judging.evaluate(evaluator, on.caf(), asAt.day(terminal)).scorecard();
            return ExportCommand.print(
                    plan == null ? OscalCafResults.export(card) : OscalCafResults.export(card, plan), terminal);
        }
        Scorecard card = evaluator.evaluate(loaded.form(), asAt.day(terminal)).scorecard();
        return ExportCommand.print(
                plan == null ? OscalAssessmentResults.export(card) : OscalAssessmentResults.export(card, plan),
                terminal);
    }
}
