package io.github.opendspt.examples.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option that says which day counts. */
@Command
final class AsAtOption {

    @Option(
            names = "--as-at",
            paramLabel = "DATE",
            converter = Day.class,
            description = "The day that counts, such as 2026-06-30; today if left out.")
    private @Nullable LocalDate asAt;

    /** The day that was given, or today. */
    LocalDate day(Terminal terminal) {
        return asAt == null ? terminal.today() : asAt;
    }

    /** Reads a day as documents write it. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            try {
                if (text.length() == "2026-06-30".length()) {
                    return LocalDate.parse(text);
                }
            } catch (DateTimeException e) {
                // Said below.
            }
            throw new TypeConversionException("'" + text + "' is not a day; expected a date such as 2026-06-30");
        }
    }
}
