package io.github.opendspt.examples.cli.support;

import io.github.opendspt.mapping.oscal.MappingMethod;
import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.EvidenceFreshness;
import io.github.opendspt.model.assessment.PreviousStatus;
import io.github.opendspt.scoring.cyclonedx.CycloneDxVersion;
import io.github.opendspt.scoring.forecast.CheckIns;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How arguments are read: each as documents write it. */
public final class Converters {

    private Converters() {}

    /**
     * Makes a command and those below it read their arguments so.
     *
     * @param command the command
     * @param today the day that {@code today} stands for
     */
    public static void register(CommandLine command, LocalDate today) {
        command.registerConverter(LocalDate.class, new DayArgument(today));
        command.registerConverter(Edition.class, new Refusing<>(Edition::parse));
        command.registerConverter(Category.class, new Refusing<>(Category::parse));
        command.registerConverter(OdsCode.class, new Refusing<>(Converters::odsCode));
        command.registerConverter(EvidenceRef.class, new Refusing<>(EvidenceRef::parse));
        command.registerConverter(Ref.class, new Refusing<>(Converters::itemOrOutcome));
        command.registerConverter(Status.class, new Refusing<>(Status::parse));
        command.registerConverter(PreviousStatus.class, new Refusing<>(PreviousStatus::parse));
        command.registerConverter(OrganisationType.class, new Refusing<>(Converters::organisationType));
        command.registerConverter(CertificateScheme.class, new Refusing<>(Converters::scheme));
        command.registerConverter(CycloneDxVersion.class, new Refusing<>(CycloneDxVersion::parse));
        command.registerConverter(MappingMethod.class, new Refusing<>(MappingMethod::parse));
        command.registerConverter(CheckIns.class, new Refusing<>(CheckIns::parse));
        command.registerConverter(EvidenceFreshness.class, new FreshnessArgument());
    }

    /** Reads an argument by a function, whose refusal becomes one of the argument. */
    private record Refusing<T>(Function<String, T> parse) implements ITypeConverter<T> {

        @Override
        public T convert(String text) {
            try {
                return parse.apply(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }

    /** A ref of what can be explained: an evidence item or an outcome, not an assertion. */
    private static Ref itemOrOutcome(String text) {
        return !text.isEmpty() && Character.isLetter(text.charAt(0))
                ? CafOutcomeRef.parse(text)
                : EvidenceRef.parse(text);
    }

    private static OdsCode odsCode(String text) {
        try {
            return OdsCode.parse(text);
        } catch (IllegalArgumentException e) {
            String upper = text.toUpperCase(Locale.ROOT);
            throw new TypeConversionException(e.getMessage()
                    + (!upper.equals(text) && isOdsCode(upper) ? "; did you mean '" + upper + "'?" : ""));
        }
    }

    private static boolean isOdsCode(String text) {
        try {
            OdsCode.parse(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static OrganisationType organisationType(String text) {
        return OrganisationTypeWords.find(text)
                .orElseThrow(() -> new TypeConversionException(OrganisationTypeWords.refusal(text)));
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
