package io.github.opendspt.examples.cli.support;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The option that says which day counts. */
@Command
public final class AsAtOption {

    @Option(
            names = "--as-at",
            paramLabel = "DATE",
            description = "The day that counts: 2026-06-30, 30/06/2026, \"30 June 2026\" or today; today if left out.")
    private @Nullable LocalDate asAt;

    /** The day that was given, or today. */
    public LocalDate day(Terminal terminal) {
        return asAt == null ? terminal.today() : asAt;
    }
}
