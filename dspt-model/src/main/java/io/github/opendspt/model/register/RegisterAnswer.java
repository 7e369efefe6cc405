package io.github.opendspt.model.register;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.constraint.Inconsistency;
import io.github.opendspt.model.constraint.SelfConsistent;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the public register says of an organisation on a day, as a document of the format {@value #FORMAT}. A value:
 * immutable and thread-safe.
 *
 * @param odsCode the code that was looked for
 * @param asAt the day that was asked for
 * @param asked the edition that was asked for, or {@code null} for any
 * @param found whether the file has a row with the code
 * @param row the status as the register spells it, or {@code null} if there is none, or rows disagree on it
 * @param standing what was published, whether it is current, and why
 * @param findings what else is worth knowing
 */
public record RegisterAnswer(
        OdsCode odsCode,
        LocalDate asAt,
        @Nullable Edition asked,
        boolean found,
        @Nullable String row,
        PublicationStanding standing,
        List<Finding> findings)
        implements SelfConsistent {

    /** The format of the documents. */
    public static final String FORMAT = "dspt-register-status/1";

    /** Rejects {@code null} where the component may not be and copies the list. */
    public RegisterAnswer {
        Objects.requireNonNull(odsCode, "odsCode");
        Objects.requireNonNull(asAt, "asAt");
        Objects.requireNonNull(standing, "standing");
        findings = List.copyOf(findings);
    }

    /**
     * Answers from what was found in the register.
     *
     * @param lookup what was found
     * @param rule when a publication is current
     * @param asAt the day to ask for
     * @param asked the edition that the rule asks for, or {@code null} for any
     * @return the answer
     */
    public static RegisterAnswer of(
            RegisterLookup lookup, PublicationRule rule, LocalDate asAt, @Nullable Edition asked) {
        return new RegisterAnswer(
                lookup.organisation(),
                asAt,
                asked,
                lookup.isFound(),
                lookup.statusText().orElse(null),
                rule.standing(lookup, asAt),
                lookup.findings());
    }

    /**
     * Checks the order of the days.
     *
     * @return a likely last day that lies before the certain one, or that is without it
     */
    @Override
    public List<Inconsistency> inconsistencies() {
        return standing.inconsistencies();
    }
}
