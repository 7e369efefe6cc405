package io.github.opendspt.model.register;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.constraint.Consistent;
import io.github.opendspt.model.constraint.FourDigitYear;
import io.github.opendspt.model.constraint.Inconsistency;
import io.github.opendspt.model.constraint.SelfConsistent;
import io.github.opendspt.model.constraint.Text;
import io.github.opendspt.model.internal.Days;
import io.github.opendspt.model.internal.DocumentBinding;
import jakarta.validation.Valid;
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
 * @param standing what was published, whether it is current, and why; its code is {@code odsCode}, and its certificates
 *     are not known, since the register names none
 * @param findings what else is worth knowing
 */
@JsonPropertyOrder({"format", "odsCode", "asAt", "asked", "found", "row", "standing", "findings"})
@JsonInclude(JsonInclude.Include.NON_NULL)
@Consistent
public record RegisterAnswer(
        OdsCode odsCode,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @FourDigitYear
        LocalDate asAt,

        @Nullable Edition asked,
        boolean found,

        @Nullable @Text(max = PublishedStatus.MAX_NAME) String row,

        @JsonUnwrapped @Valid PublicationStanding standing,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid Finding> findings)
        implements SelfConsistent {

    /** The format of the documents. */
    public static final String FORMAT = "dspt-register-status/1";

    /** Rejects {@code null} where the component may not be and copies the list. */
    public RegisterAnswer {
        Objects.requireNonNull(odsCode, "odsCode");
        Objects.requireNonNull(asAt, "asAt");
        standing = Objects.requireNonNull(standing, "standing").inRegister(odsCode);
        findings = List.copyOf(findings);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static RegisterAnswer bind(Draft draft) {
        DocumentBinding.checkFormat(FORMAT, draft.format);
        return RegisterJson.statusWriter()
                .checked(new RegisterAnswer(
                        Objects.requireNonNull(draft.odsCode, "odsCode"),
                        Objects.requireNonNull(Days.parse(draft.asAt), "asAt"),
                        draft.asked,
                        Objects.requireNonNull(draft.found, "found"),
                        draft.row,
                        draft.standing(),
                        draft.findings == null ? List.of() : draft.findings));
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Draft extends StandingDraft {
        @JsonSetter(value = "$schema", nulls = Nulls.FAIL)
        @Nullable
        String schema;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String format;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String asAt;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Edition asked;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Boolean found;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String row;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<Finding> findings;
    }

    /**
     * Names the format of the document.
     *
     * @return {@value #FORMAT}
     */
    @JsonGetter("format")
    public String format() {
        return FORMAT;
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
