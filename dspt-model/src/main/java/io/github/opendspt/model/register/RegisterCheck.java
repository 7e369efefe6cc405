package io.github.opendspt.model.register;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.constraint.Consistent;
import io.github.opendspt.model.constraint.FourDigitYear;
import io.github.opendspt.model.constraint.Inconsistency;
import io.github.opendspt.model.constraint.SelfConsistent;
import io.github.opendspt.model.internal.Days;
import io.github.opendspt.model.internal.DocumentBinding;
import io.github.opendspt.model.json.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the register says of many suppliers on a day: a record of a check, as a document of the format {@value #FORMAT}. It is
 * evidence about the suppliers and answers no item of the toolkit (rule K2). A value: immutable and thread-safe.
 *
 * @param asAt the day of the check, which is the day of the register
 * @param asked the edition that was asked for, or {@code null} for any
 * @param registerRows how many rows of the register could be read
 * @param registerRowsUnread how many rows of the register could not be read, or have no code that can be; where there are
 *     any, a supplier that was not found is not known to be absent
 * @param suppliers the suppliers, in order of the list
 * @param listProblems what could not be read of the list; the first problems
 * @param registerProblems what could not be read of the register; the first problems
 */
@JsonPropertyOrder({
    "format",
    "asAt",
    "asked",
    "registerRows",
    "registerRowsUnread",
    "suppliers",
    "listProblems",
    "registerProblems"
})
@JsonInclude(JsonInclude.Include.NON_NULL)
@Consistent
public record RegisterCheck(
        @JsonFormat(shape = JsonFormat.Shape.STRING) @FourDigitYear
        LocalDate asAt,

        @Nullable Edition asked,
        @Min(0) int registerRows,
        @Min(0) int registerRowsUnread,
        List<@Valid CheckedSupplier> suppliers,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid Problem> listProblems,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid Problem> registerProblems)
        implements SelfConsistent {

    /** The format of the documents. */
    public static final String FORMAT = "dspt-register-check/1";

    /** Rejects {@code null} where the component may not be and copies the lists. */
    public RegisterCheck {
        Objects.requireNonNull(asAt, "asAt");
        suppliers = List.copyOf(suppliers);
        listProblems = List.copyOf(listProblems);
        registerProblems = List.copyOf(registerProblems);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static RegisterCheck bind(Draft draft) {
        draft.checkFormat(FORMAT);
        return RegisterJson.checkWriter()
                .checked(new RegisterCheck(
                        Objects.requireNonNull(Days.parse(draft.asAt), "asAt"),
                        draft.asked,
                        Objects.requireNonNull(draft.registerRows, "registerRows"),
                        Objects.requireNonNull(draft.registerRowsUnread, "registerRowsUnread"),
                        Objects.requireNonNull(draft.suppliers, "suppliers"),
                        draft.listProblems == null ? List.of() : draft.listProblems,
                        draft.registerProblems == null ? List.of() : draft.registerProblems));
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Draft extends DocumentBinding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String asAt;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Edition asked;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Integer registerRows;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Integer registerRowsUnread;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<CheckedSupplier> suppliers;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<Problem> listProblems;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<Problem> registerProblems;
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
     * Checks that problems and counts agree.
     *
     * @return fewer rows of the register that could not be read than problems of them
     */
    @Override
    public List<Inconsistency> inconsistencies() {
        List<Inconsistency> found = new ArrayList<>(0);
        if (registerRowsUnread < registerProblems.size()) {
            found.add(Inconsistency.of(
                    "registerRowsUnread", RegisterCodes.REGISTER_MORE_PROBLEMS_THAN_ROWS, registerProblems.size()));
        }
        return found;
    }

    /** {@return the day and how many suppliers there are} */
    @Override
    public String toString() {
        return "check of " + suppliers.size() + " suppliers as at " + asAt;
    }
}
