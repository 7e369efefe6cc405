package io.github.opendspt.examples.cli.support;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.PreviousStatus;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How arguments are read: each as documents write it. */
public final class Converters {

    private Converters() {}

    /** Makes a command and those below it read their arguments so. */
    public static void register(CommandLine command) {
        command.registerConverter(LocalDate.class, Converters::day);
        command.registerConverter(Edition.class, refusing(Edition::parse));
        command.registerConverter(Category.class, refusing(Category::parse));
        command.registerConverter(OdsCode.class, refusing(OdsCode::parse));
        command.registerConverter(EvidenceRef.class, refusing(EvidenceRef::parse));
        command.registerConverter(Status.class, refusing(Status::parse));
        command.registerConverter(PreviousStatus.class, refusing(PreviousStatus::parse));
        command.registerConverter(CertificateScheme.class, Converters::scheme);
    }

    private static <T> ITypeConverter<T> refusing(ITypeConverter<T> parse) {
        return text -> {
            try {
                return parse.convert(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        };
    }

    private static LocalDate day(String text) {
        try {
            if (text.length() == "2026-06-30".length()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // Said below.
        }
        throw new TypeConversionException("'" + text + "' is not a day; expected a date such as 2026-06-30");
    }

    private static CertificateScheme scheme(String text) {
        return CertificateScheme.known().stream()
                .filter(scheme -> scheme.token().equals(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + text + "' is not one of "
                        + CertificateScheme.known().stream()
                                .map(CertificateScheme::token)
                                .collect(Collectors.joining(", "))));
    }
}
