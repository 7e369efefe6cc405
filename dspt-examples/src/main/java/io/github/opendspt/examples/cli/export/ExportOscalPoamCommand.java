package io.github.opendspt.examples.cli.export;

import io.github.opendspt.examples.cli.support.AsAtOption;
import io.github.opendspt.examples.cli.support.AssessmentFile;
import io.github.opendspt.examples.cli.support.BadInputException;
import io.github.opendspt.examples.cli.support.CommandCodes;
import io.github.opendspt.examples.cli.support.ExitCode;
import io.github.opendspt.examples.cli.support.HelpOption;
import io.github.opendspt.examples.cli.support.JudgingOptions;
import io.github.opendspt.examples.cli.support.Loaded;
import io.github.opendspt.examples.cli.support.Source;
import io.github.opendspt.examples.cli.support.Surroundings;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.model.export.Export;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.Reading;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.caf.CafScorecard;
import io.github.opendspt.scoring.caf.plan.CafPlanJson;
import io.github.opendspt.scoring.evaluation.Evaluator;
import io.github.opendspt.scoring.oscal.OscalCafPlanOfAction;
import io.github.opendspt.scoring.oscal.OscalPlanOfAction;
import io.github.opendspt.scoring.plan.PlanJson;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
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
            description =
                    "The improvement plan that says who does what by when, a document of the format dspt-plan/1 or"
                            + " dspt-caf-plan/1.")
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
        Evaluator evaluator = judging.evaluator(terminal, surroundings.held());
        Loaded loaded = file.load(terminal, surroundings.held());
        LocalDate day = asAt.day(terminal);
        Optional<Export> poam = loaded instanceof Loaded.Caf on
                ? export(judging.evaluate(evaluator, on.caf(), day).scorecard(), terminal)
                : export(evaluator.evaluate(loaded.form(), day).scorecard(), terminal);
        if (poam.isEmpty()) {
            terminal.complain("dspt: nothing is outstanding for Standards Met, so there is no plan to write");
            return ExitCode.DONE;
        }
        return ExportCommand.print(poam.get(), terminal);
    }

    private Optional<Export> export(Scorecard card, Terminal terminal) {
        return plan == null
                ? OscalPlanOfAction.export(card)
                : planned(PlanJson.reader(), read -> OscalPlanOfAction.export(card, read), terminal);
    }

    private Optional<Export> export(CafScorecard card, Terminal terminal) {
        return plan == null
                ? OscalCafPlanOfAction.export(card)
                : planned(CafPlanJson.reader(), read -> OscalCafPlanOfAction.export(card, read), terminal);
    }

    private <T> Optional<Export> planned(
            DocumentReader<T> reader, Function<T, Optional<Export>> export, Terminal terminal) {
        Source source = new Source(plan);
        Reading<T> reading = reader.read(source.readAll(terminal));
        T read = reading.value().orElseThrow(() -> new BadInputException(source, reading.problems()));
        try {
            return export.apply(read);
        } catch (IllegalArgumentException e) {
            throw BadInputException.of(source, CommandCodes.PLAN_OF_ANOTHER, String.valueOf(e.getMessage()));
        }
    }
}
