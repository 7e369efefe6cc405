package io.github.opendspt.examples.cli.register;

import io.github.opendspt.examples.cli.register.RelyAnswer.Subject;
import io.github.opendspt.examples.cli.support.BadInputException;
import io.github.opendspt.examples.cli.support.CommandCodes;
import io.github.opendspt.examples.cli.support.HelpOption;
import io.github.opendspt.examples.cli.support.Loaded;
import io.github.opendspt.examples.cli.support.Source;
import io.github.opendspt.examples.cli.support.Surroundings;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.json.Reading;
import io.github.opendspt.model.register.CheckedSupplier.Presence;
import io.github.opendspt.model.register.PublicationRule;
import io.github.opendspt.model.register.PublicationStanding;
import io.github.opendspt.model.register.PublishedStatus;
import io.github.opendspt.model.register.RegisterCheck;
import io.github.opendspt.model.register.RegisterLookup;
import io.github.opendspt.model.register.Reliance;
import io.github.opendspt.model.register.RelianceJson;
import io.github.opendspt.model.register.RelianceJudge;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code dspt rely}. */
@Command(
        name = "rely",
        description = {
            "Says whether a publication may be relied on by a rule, why, and on which day the answer changes.",
            "The rule dars-2a is that of the data access request service of NHS England, as far as data can decide it; write"
                    + " your own as documents of the format dspt-reliance/1.",
            "The publication comes from a public register of the day, or from an assessment that records it with the"
                    + " certificates, which the register does not show."
        },
        exitCodeList = {
            "0:may rely, by every rule on every publication",
            "1:may not rely, or cannot tell",
            "2:bad input or usage; also if an organisation is not among the rows that could be read"
        },
        footer = {
            "  dspt rely --rule dars-2a --register register.csv --code 8XX01 --as-at 2026-11-27",
            "  dspt rely --rule dars-2a --rule mine.json --register register.csv --suppliers list.csv --csv out.csv",
            "  dspt rely --rule mine.json --assessment assessment.json --json"
        })
public final class RelyCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--rule",
            paramLabel = "RULE",
            required = true,
            description = "A bundled rule or a file with one; may be given several times.")
    private List<String> rules = List.of();

    @Option(
            names = "--register",
            paramLabel = "FILE",
            description = "The register, a CSV file in UTF-8; - is standard input.")
    private @Nullable String register;

    @ArgGroup(multiplicity = "1")
    private @Nullable Whose whose;

    /** Whose publication is asked about. */
    static final class Whose {

        @Option(names = "--code", paramLabel = "CODE", description = "The ODS code of the organisation.")
        private @Nullable OdsCode code;

        @Option(
                names = "--suppliers",
                paramLabel = "LIST",
                description = "A list of suppliers with their ODS codes, a CSV file in UTF-8.")
        private @Nullable String suppliers;

        @Option(
                names = "--all",
                description =
                        "Every row of the register, read one at a time: how many may be relied on by each rule; with"
                                + " --json every answer.")
        private boolean all;

        @Option(
                names = "--assessment",
                paramLabel = "FILE",
                description =
                        "An assessment of either form, or an answer sheet, that records its publication; no register is read.")
        private @Nullable String assessment;
    }

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description =
                    "The organisation type, such as it-supplier, where the sector of the register does not show it.")
    private @Nullable OrganisationType type;

    @Option(names = "--as-at", paramLabel = "DATE", description = "The day, such as 2026-11-27; today if left out.")
    private @Nullable LocalDate asAt;

    @Option(
            names = "--csv",
            paramLabel = "OUT",
            description = "Write a table, a row for each publication and rule; - is standard output.")
    private @Nullable String csv;

    @Option(
            names = "--json",
            description = "Print each answer as JSON, format dspt-reliance-answer/1; several are newline-delimited.")
    private boolean json;

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() {
        if ((register == null) != (whose.assessment != null)) {
            throw new ParameterException(
                    spec.commandLine(),
                    register == null
                            ? "name the register with --register FILE"
                            : "an assessment is asked about without --register");
        }
        Terminal terminal = surroundings.terminal();
        Catalogue catalogue = RegisterFile.catalogue(surroundings.held());
        LocalDate day = asAt == null ? terminal.today() : asAt;
        List<Reliance> held = rules.stream().map(rule -> rule(rule, terminal)).toList();
        if (whose.all) {
            if (type != null) {
                throw new ParameterException(
                        spec.commandLine(), "--type is of one organisation, and --all asks about many");
            }
            return new RelyAll(held, day, new Source(register), json, csv != null, terminal).run(catalogue, csv);
        }
        RelyRun run = new RelyRun(held, RelianceJudge.of(catalogue), day, json, csv, terminal);
        boolean incomplete = ask(catalogue, day, run, terminal);
        return run.exit(incomplete);
    }

    /** Asks about each publication, and gives whether some could not be read. */
    private boolean ask(Catalogue catalogue, LocalDate day, RelyRun run, Terminal terminal) {
        if (whose.assessment != null) {
            Source source = new Source(whose.assessment);
            run.take(subject(
                    PublishedStatus.of(Loaded.readAny(source, terminal, surroundings.held())
                            .assessment()),
                    null));
            return false;
        }
        Source source = new Source(register);
        if (whose.code != null) {
            RegisterLookup lookup = RegisterFile.find(whose.code, source, terminal);
            PublicationStanding standing = PublicationRule.of(catalogue).standing(lookup, day);
            run.take(subject(standing.published(), lookup.isFound() ? null : standing));
            return !lookup.isFound() && !lookup.problems().isEmpty();
        }
        boolean[] incomplete = {false};
        RegisterCheck check =
                RegisterFile.checkEach(new Source(whose.suppliers), source, catalogue, day, terminal, supplier -> {
                    PublicationStanding standing = supplier.standing();
                    run.take(subject(standing.published(), supplier.presence() == Presence.FOUND ? null : standing));
                    incomplete[0] |= supplier.presence() == Presence.NOT_KNOWN;
                });
        return incomplete[0] || !check.listProblems().isEmpty();
    }

    private Subject subject(PublishedStatus published, @Nullable PublicationStanding missing) {
        return new Subject(
                type == null ? published : published.withType(type),
                missing == null ? null : missing.reasons().get(0));
    }

    private static Reliance rule(String argument, Terminal terminal) {
        Reliance bundled = Reliance.dars2a();
        if (argument.equals(bundled.name())) {
            return bundled;
        }
        Source source = new Source(argument);
        if (!isThere(argument)) {
            throw BadInputException.of(source, CommandCodes.NO_SUCH_RULE, bundled.name());
        }
        Reading<Reliance> reading = RelianceJson.reader().read(source.readAll(terminal));
        return reading.value().orElseThrow(() -> new BadInputException(source, reading.problems()));
    }

    private static boolean isThere(String argument) {
        try {
            return argument.equals("-") || Files.exists(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
