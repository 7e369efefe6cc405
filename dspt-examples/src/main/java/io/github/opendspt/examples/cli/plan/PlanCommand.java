package io.github.opendspt.examples.cli.plan;

import io.github.opendspt.examples.cli.caf.CafPlanPage;
import io.github.opendspt.examples.cli.support.AsAtOption;
import io.github.opendspt.examples.cli.support.AssessmentFile;
import io.github.opendspt.examples.cli.support.Destination;
import io.github.opendspt.examples.cli.support.ExitCode;
import io.github.opendspt.examples.cli.support.HeldRequirements;
import io.github.opendspt.examples.cli.support.HelpOption;
import io.github.opendspt.examples.cli.support.JudgingOptions;
import io.github.opendspt.examples.cli.support.Loaded;
import io.github.opendspt.examples.cli.support.Surroundings;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.examples.cli.support.Words;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.scoring.caf.plan.CafPlan;
import io.github.opendspt.scoring.caf.plan.CafPlanCsv;
import io.github.opendspt.scoring.caf.plan.CafPlanJson;
import io.github.opendspt.scoring.evaluation.CafEvaluation;
import io.github.opendspt.scoring.evaluation.Evaluation;
import io.github.opendspt.scoring.evaluation.Evaluator;
import io.github.opendspt.scoring.plan.Plan;
import io.github.opendspt.scoring.plan.PlanCsv;
import io.github.opendspt.scoring.plan.PlanJson;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code dspt plan}. */
@Command(
        name = "plan",
        description = {
            "Plans the way to Standards Met: what to do, by standard, each with its place in the order of work, and what"
                    + " certificates would change."
        },
        exitCodeList = {
            "0:planned",
            "1:planned, but something in a table of --import did not fit",
            "2:bad input or usage"
        },
        footer = {
            "  dspt plan assessment.json --as-at 2026-06-30",
            "  dspt plan assessment.json --csv plan.csv",
            "  dspt plan assessment.json --import plan.csv --json",
            "  dspt plan assessment.json --import ann.csv --import ben.csv --csv plan.csv"
        })
public final class PlanCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable Surroundings surroundings;

    @Mixin
    private AssessmentFile file = new AssessmentFile();

    @Mixin
    private AsAtOption asAt = new AsAtOption();

    @Mixin
    private JudgingOptions judging = new JudgingOptions();

    @Mixin
    private WithOption with = new WithOption();

    @Mixin
    private EarlierPlans earlier = new EarlierPlans();

    @ArgGroup(exclusive = true)
    private Form form = new Form();

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() {
        Terminal terminal = surroundings.terminal();
        LocalDate day = asAt.day(terminal);
        HeldRequirements held = surroundings.held();
        Evaluator evaluator = judging.evaluator(terminal, held);
        Loaded loaded = file.load(terminal, held);
        if (loaded instanceof Loaded.Caf on) {
            return plan(evaluator, judging.evaluate(evaluator, on.caf(), day), terminal);
        }
        Evaluation evaluation = evaluator.evaluate(loaded.form(), day);
        Certificate[] considered = with.considered(day);
        Plan plan = earlier.into(evaluator.plan(evaluation, considered), evaluation.requirements(), terminal);
        if (form.csv != null) {
            Destination destination = earlier.destination(form.csv);
            // Excel takes a table for UTF-8 only behind a byte-order mark.
            destination.write("\uFEFF" + PlanCsv.toText(plan, earlier.ownColumns()), terminal);
            say(destination, plan.rows().size(), plan.done().size(), plan.since(), terminal);
        } else if (form.json) {
            terminal.print(PlanJson.writer(), plan);
        } else {
            terminal.print(PlanPage.of(plan, evaluator.routes(evaluation, considered), evaluation, terminal));
        }
        return earlier.conflicting() ? ExitCode.CONFLICTING : ExitCode.DONE;
    }

    private int plan(Evaluator evaluator, CafEvaluation evaluation, Terminal terminal) {
        with.refuseOnCafTrack();
        CafPlan plan = earlier.into(evaluator.plan(evaluation), evaluation.outcomes(), terminal);
        if (form.csv != null) {
            Destination destination = earlier.destination(form.csv);
            destination.write("\uFEFF" + CafPlanCsv.toText(plan, earlier.ownColumns()), terminal);
            say(destination, plan.rows().size(), plan.done().size(), plan.since(), terminal);
        } else if (form.json) {
            terminal.print(CafPlanJson.writer(), plan);
        } else {
            terminal.print(CafPlanPage.of(plan, evaluation, terminal));
        }
        return earlier.conflicting() ? ExitCode.CONFLICTING : ExitCode.DONE;
    }

    private static void say(Destination destination, int rows, int done, Optional<LocalDate> since, Terminal terminal) {
        destination.say(Words.count(rows, "row") + (done == 0 ? "" : "; " + Words.done(done, since)), terminal);
    }

    /** What is printed in place of a page. */
    static final class Form {

        @Option(names = "--json", description = "Print the plan as JSON, format dspt-plan/1 or dspt-caf-plan/1.")
        private boolean json;

        @Option(
                names = "--csv",
                paramLabel = "OUT",
                description = "Write the plan as a table to be filled in by people; - is standard output.")
        private @Nullable String csv;
    }
}
