package io.github.opendspt.examples.cli.register;

import io.github.opendspt.examples.cli.support.BadInputException;
import io.github.opendspt.examples.cli.support.CommandCodes;
import io.github.opendspt.examples.cli.support.ExitCode;
import io.github.opendspt.examples.cli.support.HeldRequirements;
import io.github.opendspt.examples.cli.support.HelpOption;
import io.github.opendspt.examples.cli.support.JudgingOptions;
import io.github.opendspt.examples.cli.support.Loaded;
import io.github.opendspt.examples.cli.support.Source;
import io.github.opendspt.examples.cli.support.Surroundings;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.register.PublicationRule;
import io.github.opendspt.model.register.PublishedStatus;
import io.github.opendspt.model.register.RegisterAnswer;
import io.github.opendspt.model.register.RegisterJson;
import io.github.opendspt.model.register.RegisterLookup;
import io.github.opendspt.scoring.evaluation.Evaluator;
import io.github.opendspt.scoring.evaluation.RegisterComparison;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code dspt register status}. */
@Command(
        name = "status",
        description = {
            "Reports what the public register says of an organisation: the status of its row, and whether that publication"
                    + " is current on a day.",
            "The register holds the latest publications only, so take the file of that day. What rows of one organisation"
                    + " disagree on is not known."
        },
        exitCodeList = {
            "0:found and read, current or not",
            "1:not in the file",
            "2:the file cannot be read, or bad usage; also if the organisation is not among the rows that could be read"
        },
        footer = {
            "  dspt register status 8XX01 register.csv --as-at 2026-06-30",
            "  dspt register status 8XX01 register.csv --edition 2025-26 --json",
            "  dspt register status RXX register.csv --assessment trust.json"
        })
public final class RegisterStatusCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable Surroundings surroundings;

    @Parameters(paramLabel = "CODE", description = "The ODS code of the organisation.")
    private @Nullable OdsCode code;

    @Parameters(paramLabel = "FILE", description = "The register, a CSV file in UTF-8; - is standard input.")
    private String file = "";

    @Option(
            names = "--as-at",
            paramLabel = "DATE",
            description = "The day that the publication should be current on, such as 2026-06-30; today if left out.")
    private @Nullable LocalDate asAt;

    @Option(
            names = "--edition",
            paramLabel = "EDITION",
            description = "Ask for a publication of this edition alone, such as 2025-26.")
    private @Nullable Edition edition;

    @Option(
            names = "--assessment",
            paramLabel = "ASSESSMENT",
            description =
                    "Also compare the row with what this assessment, of either form, would publish as on the day.")
    private @Nullable String assessment;

    @Mixin
    private JudgingOptions judging = new JudgingOptions();

    @Option(
            names = "--json",
            description = "Print the answer as JSON, format dspt-register-status/1; without a comparison.")
    private boolean json;

    @Mixin
    private HelpOption help = new HelpOption();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Terminal terminal = surroundings.terminal();
        if (json && assessment != null) {
            throw new ParameterException(spec.commandLine(), "--json prints the answer alone; leave --assessment out");
        }
        PublicationRule any = PublicationRule.of(RegisterFile.catalogue(surroundings.held()));
        Source source = new Source(file);
        RegisterLookup lookup = RegisterFile.find(code, source, terminal);
        RegisterAnswer answer = RegisterAnswer.of(
                lookup,
                edition == null ? any : any.forEdition(edition),
                asAt == null ? terminal.today() : asAt,
                edition);
        if (json) {
            terminal.print(RegisterJson.statusWriter(), answer);
        } else {
            terminal.print(RegisterStatusPage.of(answer, comparison(answer, terminal), terminal));
        }
        if (lookup.isFound()) {
            return ExitCode.DONE;
        }
        return lookup.problems().isEmpty() ? ExitCode.NOT_FOUND : ExitCode.BAD_INPUT;
    }

    /** How the row compares with an assessment; {@code null} if none is named. */
    private @Nullable RegisterComparison comparison(RegisterAnswer answer, Terminal terminal) {
        if (assessment == null) {
            return null;
        }
        HeldRequirements held = surroundings.held();
        Evaluator evaluator = judging.evaluator(terminal, held);
        Source source = new Source(assessment);
        Loaded loaded = Loaded.read(source, terminal, held);
        if (!loaded.assessment().organisation().odsCode().equals(code)) {
            throw BadInputException.of(
                    source,
                    CommandCodes.ASSESSMENT_OF_ANOTHER,
                    loaded.assessment().organisation().odsCode(),
                    code);
        }
        PublishedStatus row = answer.standing().published();
        return loaded instanceof Loaded.Caf on
                ? RegisterComparison.between(row, judging.evaluate(evaluator, on.caf(), answer.asAt()))
                : RegisterComparison.between(row, evaluator.evaluate(loaded.form(), answer.asAt()));
    }
}
