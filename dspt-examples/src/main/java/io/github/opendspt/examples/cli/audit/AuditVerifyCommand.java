package io.github.opendspt.examples.cli.audit;

import io.github.opendspt.examples.audit.PackCheck;
import io.github.opendspt.examples.audit.PackCodes;
import io.github.opendspt.examples.cli.support.ExitCode;
import io.github.opendspt.examples.cli.support.HelpOption;
import io.github.opendspt.examples.cli.support.Source;
import io.github.opendspt.examples.cli.support.Surroundings;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.examples.cli.support.WithoutRequirements;
import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dspt audit verify}. */
@Command(
        name = "verify",
        description = {
            "Compares the files of a pack with their checksums, and names each that has changed, is missing or was added.",
            "Whoever changes a file can change its checksum too: give the checksum of the pack, as it was printed when it was"
                    + " made, to be sure."
        },
        exitCodeList = {"0:nothing has changed", "1:something has; said on standard error", "2:bad input or usage"},
        footer = {"  dspt audit verify pack.zip", "  dspt audit verify pack.zip --checksum sha256:0123..."})
public final class AuditVerifyCommand implements Callable<Integer>, WithoutRequirements {

    @ParentCommand
    private @Nullable Surroundings surroundings;

    @Parameters(paramLabel = "PACK", description = "The pack, a zip file; - is standard input.")
    private String pack = "";

    @Option(
            names = "--checksum",
            paramLabel = "CHECKSUM",
            description = "The checksum of the pack, as it was printed when it was made.")
    private @Nullable String checksum;

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() {
        Terminal terminal = surroundings.terminal();
        Source source = new Source(pack);
        PackCheck check = new PackCheck();
        List<Reason> found;
        try (InputStream in = source.open(terminal)) {
            found = new ArrayList<>(check.look(in));
        } catch (IOException e) {
            throw source.unreadable(e);
        }
        String actual = check.checksum();
        if (checksum != null && actual != null && !isSame(actual)) {
            found.add(Reason.of(PackCodes.OTHER, actual));
        }
        found.forEach(reason -> terminal.complain(source.name() + ": " + reason.code() + ": " + reason.message()));
        if (found.isEmpty()) {
            terminal.print(source.name() + ": nothing has changed; checksum of the pack: " + actual + "\n");
        }
        return found.isEmpty() ? ExitCode.DONE : ExitCode.CONFLICTING;
    }

    private boolean isSame(String actual) {
        try {
            return Checksum.parse(checksum).text().equals(actual);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
