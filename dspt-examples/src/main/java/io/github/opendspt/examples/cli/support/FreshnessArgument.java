package io.github.opendspt.examples.cli.support;

import io.github.opendspt.model.assessment.EvidenceFreshness;
import java.time.Period;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** For how long evidence is current, as people write it: {@code 12 months}, {@code 90d}, {@code 2 years}. */
final class FreshnessArgument implements ITypeConverter<EvidenceFreshness> {

    private static final Pattern TIME = Pattern.compile("([1-9][0-9]{0,3}) ?(d|days?|w|weeks?|m|months?|y|years?)");

    @Override
    public EvidenceFreshness convert(String text) {
        Matcher time = TIME.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!time.matches()) {
            throw new TypeConversionException(
                    "'" + text + "' is no length of time; expected one like '12 months' or 90d");
        }
        int number = Integer.parseInt(time.group(1));
        return EvidenceFreshness.within(
                switch (time.group(2).charAt(0)) {
                    case 'd' -> Period.ofDays(number);
                    case 'w' -> Period.ofWeeks(number);
                    case 'm' -> Period.ofMonths(number);
                    default -> Period.ofYears(number);
                });
    }
}
