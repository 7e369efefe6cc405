package io.github.opendspt.examples.cli.register;

import io.github.opendspt.examples.cli.support.BadInputException;
import io.github.opendspt.examples.cli.support.CommandCodes;
import io.github.opendspt.examples.cli.support.Destination;
import io.github.opendspt.examples.cli.support.ExitCode;
import io.github.opendspt.examples.cli.support.HelpOption;
import io.github.opendspt.examples.cli.support.Source;
import io.github.opendspt.examples.cli.support.Surroundings;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.examples.cli.support.Words;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.register.CheckedSupplier.Presence;
import io.github.opendspt.model.register.RegisterCheck;
import io.github.opendspt.model.register.RegisterJson;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dspt register check}. */
@Command(
        name = "check",
        description = {
            "Reports what the public register says of each supplier of a list: status, edition, day, whether the publication"
                    + " is current, why, and until when.",
            "SUPPLIERS is a table with the ODS codes and, if you like, the names; where a code is missing or not found,"
                    + " organisations of the same name are proposed, never taken. An assessment in its place is compared"
                    + " with the sites that it lists.",
            "The register holds the latest publications only, so take the file of that day."
        },
        exitCodeList = {
            "0:every supplier was found, current or not",
            "1:a supplier is not in the register, or the list gives no code for it",
            "2:not all of the list could be read, a supplier was not found in a register that could not be read in full, or"
                    + " bad usage"
        },
        footer = {
            "  dspt register check suppliers.csv register.csv --as-at 2026-11-27",
            "  dspt register check suppliers.csv register.csv --csv checked.csv --log checks.csv",
            "  dspt register check assessment.json register.csv --json"
        })
public final class RegisterCheckCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable Surroundings surroundings;

    @Parameters(
            paramLabel = "SUPPLIERS",
            description = "The list, a CSV file in UTF-8; or an assessment or answer sheet with sites.")
    private String suppliers = "";

    @Parameters(paramLabel = "FILE", description = "The register, a CSV file in UTF-8; - is standard input.")
    private String file = "";

    @Option(
            names = "--as-at",
            paramLabel = "DATE",
            description = "The day of the check and of the register, such as 2026-11-27; today if left out.")
    private @Nullable LocalDate asAt;

    @Option(
            names = "--edition",
            paramLabel = "EDITION",
            description = "Ask for publications of this edition alone, such as 2025-26.")
    private @Nullable Edition edition;

    @Option(
            names = "--csv",
            paramLabel = "OUT",
            description = "Write a table, a row for each supplier; - is standard output.")
    private @Nullable String csv;

    @Option(
            names = "--log",
            paramLabel = "LOG",
            description = "Add a row for each supplier to this table of all checks, which is made where it is missing.")
    private @Nullable String log;

    @Option(names = "--json", description = "Print the check as JSON, format dspt-register-check/1.")
    private boolean json;

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() {
        Terminal terminal = surroundings.terminal();
        Source register = new Source(file);
        RegisterFile.Checked checked = RegisterFile.check(
                new Source(suppliers),
                register,
                RegisterFile.catalogue(surroundings.held()),
                asAt == null ? terminal.today() : asAt,
                edition,
                terminal);
        RegisterCheck check = checked.check();
        if (csv != null) {
            Destination table = new Destination(csv);
            table.write(CheckTables.table(check), terminal);
            table.say(Words.count(check.suppliers().size(), "supplier"), terminal);
        }
        if (log != null) {
            addTo(log, checked, terminal);
        }
        if (json) {
            terminal.print(RegisterJson.checkWriter(), check);
        } else if (!"-".equals(csv)) {
            terminal.print(RegisterCheckPage.of(check, terminal));
        }
        return exitCode(check);
    }

    private static void addTo(String log, RegisterFile.Checked checked, Terminal terminal) {
        Source source = new Source(log);
        boolean isNew = !log.equals("-") && !Files.exists(Path.of(log));
        String held = isNew ? "" : new String(source.readAll(terminal), StandardCharsets.UTF_8);
        if (!CheckTables.isLog(held)) {
            throw BadInputException.of(source, CommandCodes.NOT_A_LOG);
        }
        Destination destination = new Destination(log).changing(source);
        destination.write(CheckTables.log(held, checked.check(), checked.checksum()), terminal);
        destination.say("the check of " + Words.day(checked.check().asAt()) + " added", terminal);
    }

    private static int exitCode(RegisterCheck check) {
        Set<Presence> presences =
                check.suppliers().stream().map(supplier -> supplier.presence()).collect(Collectors.toSet());
        if (!check.listProblems().isEmpty() || presences.contains(Presence.NOT_KNOWN)) {
            return ExitCode.BAD_INPUT;
        }
        return presences.contains(Presence.NOT_FOUND) || presences.contains(Presence.NO_CODE)
                ? ExitCode.NOT_FOUND
                : ExitCode.DONE;
    }
}
