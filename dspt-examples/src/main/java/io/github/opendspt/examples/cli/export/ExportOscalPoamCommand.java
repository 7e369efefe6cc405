package io.github.opendspt.examples.cli.export;

import io.github.opendspt.examples.cli.support.AsAtOption;
import io.github.opendspt.examples.cli.support.AssessmentFile;
import io.github.opendspt.examples.cli.support.BadInputException;
import io.github.opendspt.examples.cli.support.CommandCodes;
import io.github.opendspt.examples.cli.support.ExitCode;
import io.github.opendspt.examples.cli.support.HelpOption;
import io.github.opendspt.examples.cli.support.JudgingOptions;
import io.github.opendspt.examples.cli.support.Source;
import io.github.opendspt.examples.cli.support.Surroundings;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.model.export.Export;
import io.github.opendspt.model.json.Reading;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.oscal.OscalPlanOfAction;
import io.github.opendspt.scoring.plan.Plan;
import io.github.opendspt.scoring.plan.PlanJson;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code dspt export oscal poam}. */
@Command(
        name = "poam",
        description = {
            "Scores an assessment and writes what is outstanding for Standards Met as an OSCAL plan of action and"
                    + " milestones."
        },
        exitCodeList = {"0:written; or nothing is outstanding, said on standard error", "2:bad input or usage"},
        footer = {
            "  dspt export oscal poam assessment.json --as-at 2026-06-30",
            "  dspt export oscal poam assessment.json --plan plan.json"
        })
public final class ExportOscalPoamCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable Surroundings surroundings;

    @Mixin
    private AssessmentFile file = new AssessmentFile();

    @Option(
            names = "--plan",
            paramLabel = "FILE",
            description = "The improvement plan that says who does what by when, a document of the format dspt-plan/1.")
    private @Nullable String plan;

    @Mixin
    private AsAtOption asAt = new AsAtOption();

    @Mixin
    private JudgingOptions judging = new JudgingOptions();

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() {
        Terminal terminal = surroundings.terminal();
        Scorecard card = judging.evaluator(terminal, surroundings.held())
                .evaluate(file.form(terminal, surroundings.held()), asAt.day(terminal))
                .scorecard();
        Optional<Export> poam =
                plan == null ? OscalPlanOfAction.export(card) : export(card, new Source(plan), terminal);
        if (poam.isEmpty()) {
            terminal.complain("dspt: nothing is outstanding for Standards Met, so there is no plan to write");
            return ExitCode.DONE;
        }
        return ExportCommand.print(poam.get(), terminal);
    }

    private static Optional<Export> export(Scorecard card, Source source, Terminal terminal) {
        Reading<Plan> reading = PlanJson.reader().read(source.readAll(terminal));
        Plan plan = reading.value().orElseThrow(() -> new BadInputException(source, reading.problems()));
        try {
            return OscalPlanOfAction.export(card, plan);
        } catch (IllegalArgumentException e) {
            throw BadInputException.of(source, CommandCodes.PLAN_OF_ANOTHER, String.valueOf(e.getMessage()));
        }
    }
}
