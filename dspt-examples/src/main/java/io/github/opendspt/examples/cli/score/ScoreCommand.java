package io.github.opendspt.examples.cli.score;

import io.github.opendspt.examples.cli.caf.CafScorePage;
import io.github.opendspt.examples.cli.sarif.Sarif;
import io.github.opendspt.examples.cli.sarif.SarifOption;
import io.github.opendspt.examples.cli.support.AsAtOption;
import io.github.opendspt.examples.cli.support.AssessmentFile;
import io.github.opendspt.examples.cli.support.ExitCode;
import io.github.opendspt.examples.cli.support.HeldRequirements;
import io.github.opendspt.examples.cli.support.HelpOption;
import io.github.opendspt.examples.cli.support.JudgingOptions;
import io.github.opendspt.examples.cli.support.Loaded;
import io.github.opendspt.examples.cli.support.Source;
import io.github.opendspt.examples.cli.support.Surroundings;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.model.Status;
import io.github.opendspt.scoring.ScorecardJson;
import io.github.opendspt.scoring.caf.CafScorecardJson;
import io.github.opendspt.scoring.evaluation.CafEvaluation;
import io.github.opendspt.scoring.evaluation.Evaluation;
import io.github.opendspt.scoring.evaluation.Evaluator;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code dspt score}. */
@Command(
        name = "score",
        description = {
            "Scores an assessment: the status it would publish as, progress by standard, what is outstanding, and what else"
                    + " is worth knowing."
        },
        exitCodeList = {
            "0:scored",
            "1:scored, but the status (not the possible status) of an assessment is below what --require asks for, or nothing"
                    + " can be published for its edition on the day",
            "2:bad input or usage; it outweighs 1"
        },
        footer = {
            "  dspt score assessment.json --as-at 2026-06-30",
            "  dspt score assessment.json --json | jq .blockers",
            "  dspt score assessment.json --sarif > dspt.sarif",
            "  dspt score - --ndjson --require standards-met < suppliers.ndjson"
        })
public final class ScoreCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable Surroundings surroundings;

    @Mixin
    private AssessmentFile file = new AssessmentFile();

    @Mixin
    private AsAtOption asAt = new AsAtOption();

    @Mixin
    private JudgingOptions judging = new JudgingOptions();

    @Option(
            names = "--json",
            description = "Print the scorecard as JSON, format dspt-scorecard/1 or dspt-caf-scorecard/1.")
    private boolean json;

    @Mixin
    private SarifOption sarif = new SarifOption();

    @Option(
            names = "--ndjson",
            description =
                    "Read an assessment from each line; print for each, in order, a line of JSON: its scorecard or, in"
                            + " the format dspt-problem/1, what is wrong with it. Blank lines are passed over;"
                            + " an answer sheet is as one line.")
    private boolean ndjson;

    @Option(
            names = "--require",
            paramLabel = "STATUS",
            description = "End with exit code 1 if the status is below, or if the edition is closed on the day:"
                    + " approaching-standards, standards-met, standards-exceeded.")
    private @Nullable Status required;

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() {
        boolean asSarif = sarif.instead("--json", json) | sarif.instead("--ndjson", ndjson);
        Terminal terminal = surroundings.terminal();
        HeldRequirements held = surroundings.held();
        Evaluator evaluator = judging.evaluator(terminal, held);
        Requirement requirement = new Requirement(required);
        Source source = file.source();
        if (ndjson) {
            return new LineScoring(terminal, source, held, evaluator, asAt.day(terminal), requirement).run();
        }
        byte[] document = source.readAll(terminal);
        Loaded loaded = Loaded.read(source, document, held).saying(terminal);
        Optional<String> shortfall;
        if (loaded instanceof Loaded.Caf on) {
            CafEvaluation evaluation = judging.evaluate(evaluator, on.caf(), asAt.day(terminal));
            print(evaluation, asSarif ? Sarif.of(source, document, evaluation.scorecard()) : null, terminal);
            shortfall = requirement.shortfall(evaluation.scorecard());
        } else {
            Evaluation evaluation = evaluator.evaluate(loaded.form(), asAt.day(terminal));
            print(evaluation, asSarif ? Sarif.of(source, document, evaluation.scorecard()) : null, held, terminal);
            shortfall = requirement.shortfall(evaluation.scorecard());
        }
        shortfall.ifPresent(why -> terminal.complain("dspt: " + why));
        return shortfall.isPresent() ? ExitCode.BELOW : ExitCode.DONE;
    }

    private void print(Evaluation evaluation, @Nullable String log, HeldRequirements held, Terminal terminal) {
        if (log != null) {
            terminal.printJson(log);
        } else if (json) {
            terminal.print(ScorecardJson.writer(), evaluation.scorecard());
        } else {
            terminal.print(ScorePage.of(evaluation, held, terminal));
        }
    }

    private void print(CafEvaluation evaluation, @Nullable String log, Terminal terminal) {
        if (log != null) {
            terminal.printJson(log);
        } else if (json) {
            terminal.print(CafScorecardJson.writer(), evaluation.scorecard());
        } else {
            terminal.print(CafScorePage.of(evaluation, terminal));
        }
    }
}
