package io.github.opendspt.examples.cli.register;

import io.github.opendspt.examples.cli.support.BadInputException;
import io.github.opendspt.examples.cli.support.ExitCode;
import io.github.opendspt.examples.cli.support.HeldRequirements;
import io.github.opendspt.examples.cli.support.HelpOption;
import io.github.opendspt.examples.cli.support.Source;
import io.github.opendspt.examples.cli.support.Surroundings;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.register.PublicationRule;
import io.github.opendspt.model.register.RegisterLookup;
import io.github.opendspt.model.register.RegisterReader;
import io.github.opendspt.model.requirement.KnownDate;
import io.github.opendspt.model.requirement.RequirementSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dspt register status}. */
@Command(
        name = "status",
        description = {
            "Tells what the public register says of an organisation: the status of its row, and whether that publication is"
                    + " current on a day.",
            "The register holds the latest publications only, so take the file of that day."
        },
        exitCodeList = {
            "0:found and read, current or not",
            "1:not in the file",
            "2:the file cannot be read, or bad usage; also if the organisation is not among the rows that could be read"
        },
        footer = {
            "  dspt register status 8XX01 register.csv --as-at 2026-06-30",
            "  dspt register status 8XX01 register.csv --edition 2025-26 --json"
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

    @Option(names = "--json", description = "Print the answer as JSON, format dspt-register-status/1.")
    private boolean json;

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() {
        Terminal terminal = surroundings.terminal();
        PublicationRule rule = rule(surroundings.held());
        Source source = new Source(file);
        RegisterLookup lookup = find(source, terminal);
        for (Problem problem : lookup.problems()) {
            terminal.complain(source.located(problem));
        }
        LocalDate day = asAt == null ? terminal.today() : asAt;
        RegisterAnswer answer = RegisterAnswer.of(
                lookup, (edition == null ? rule : rule.forEdition(edition)).standing(lookup, day), day, edition);
        if (json) {
            terminal.print(RegisterAnswer.WRITER, answer);
        } else {
            terminal.print(RegisterStatusPage.of(answer, terminal));
        }
        if (lookup.entry().isPresent()) {
            return ExitCode.DONE;
        }
        return lookup.problems().isEmpty() ? ExitCode.NOT_FOUND : ExitCode.BAD_INPUT;
    }

    /** A requirement set says what is known of its edition, so that the deadlines of one's own sets stand. */
    private static PublicationRule rule(HeldRequirements held) {
        PublicationRule rule = PublicationRule.of(held.catalogue());
        Map<Edition, Map.Entry<Path, KnownDate>> seen = new HashMap<>();
        for (Map.Entry<Path, RequirementSet> set : held.own().entrySet()) {
            Edition edition = set.getValue().edition();
            KnownDate deadline = set.getValue().editionFacts().deadline();
            if (deadline == null) {
                continue;
            }
            Map.Entry<Path, KnownDate> other = seen.putIfAbsent(edition, Map.entry(set.getKey(), deadline));
            if (other != null && !other.getValue().on().equals(deadline.on())) {
                throw BadInputException.of(
                        new Source(set.getKey().toString()),
                        "deadline.contradictory",
                        "the deadline of " + edition + " is another than in "
                                + other.getKey().getFileName() + "; which of them is right?");
            }
            rule = rule.withDeadline(edition, deadline);
        }
        return rule;
    }

    private RegisterLookup find(Source source, Terminal terminal) {
        try (InputStream in = source.open(terminal.in())) {
            return RegisterReader.defaults().find(code, in);
        } catch (IOException e) {
            throw source.unreadable(e);
        }
    }
}
