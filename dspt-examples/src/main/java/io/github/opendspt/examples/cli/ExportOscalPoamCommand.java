package io.github.opendspt.examples.cli;

import io.github.opendspt.model.export.Export;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.oscal.OscalPlanOfAction;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code dspt export oscal poam}. */
@Command(
        name = "poam",
        description = {
            "Scores an assessment and writes what stands in the way of Standards Met as an OSCAL plan of action and"
                    + " milestones, for someone to say who does what by when."
        },
        exitCodeList = {"0:written; or nothing stands in the way, said on standard error", "2:bad input or usage"},
        footer = "  dspt export oscal poam assessment.json --as-at 2026-06-30")
final class ExportOscalPoamCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable ExportOscalCommand oscal;

    @Mixin
    private AssessmentFile file = new AssessmentFile();

    @Mixin
    private AsAtOption asAt = new AsAtOption();

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() {
        Terminal terminal = oscal.terminal();
        Scorecard card = file.judge(terminal.in(), asAt.day(terminal)).card();
        Optional<Export> plan = OscalPlanOfAction.export(card);
        if (plan.isEmpty()) {
            terminal.complain("dspt: nothing stands in the way of Standards Met, so there is no plan to write");
            return ExitCode.DONE;
        }
        return ExportCommand.print(plan.get(), terminal);
    }
}
