package io.github.opendspt.model.register;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.constraint.Inconsistency;
import io.github.opendspt.model.constraint.SelfConsistent;
import io.github.opendspt.model.json.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the register says of many suppliers on a day: a record of a check, as a document of the format {@value #FORMAT}. A
 * value: immutable and thread-safe.
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
public record RegisterCheck(
        LocalDate asAt,
        @Nullable Edition asked,
        int registerRows,
        int registerRowsUnread,
        List<CheckedSupplier> suppliers,
        List<Problem> listProblems,
        List<Problem> registerProblems)
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
