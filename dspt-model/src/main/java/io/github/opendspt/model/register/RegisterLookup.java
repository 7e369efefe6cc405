package io.github.opendspt.model.register;

import io.github.opendspt.model.Finding;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Severity;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.json.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What came of looking for an organisation in the register. Immutable and thread-safe.
 *
 * <p>The register has one row for each code. That a code is not found says that this file does not hold it; where
 * {@link #problems()} is not empty, it may stand in what could not be read.
 *
 * @param organisation the code that was looked for
 * @param row the first row with the code, or {@code null} if there is none
 * @param repeatedOn the lines of further rows with the code, the first hundred of them
 * @param contradicted whether one of the further rows, listed or not, says something else than the first
 * @param problems what could not be read, the first hundred problems
 */
public record RegisterLookup(
        OdsCode organisation,
        @Nullable Reading<RegisterEntry> row,
        List<Integer> repeatedOn,
        boolean contradicted,
        List<Problem> problems) {

    /**
     * Rejects {@code null} where the component may not be and copies the lists.
     *
     * @param organisation the code that was looked for
     * @param row the first row with the code, or {@code null}
     * @param repeatedOn the lines of further rows
     * @param contradicted whether one of the further rows says something else
     * @param problems what could not be read
     */
    public RegisterLookup {
        Objects.requireNonNull(organisation, "organisation");
        repeatedOn = List.copyOf(repeatedOn);
        problems = List.copyOf(problems);
    }

    /**
     * The organisation and its publication.
     *
     * @return the first row with the code; empty if there is none
     */
    public Optional<RegisterEntry> entry() {
        return row == null ? Optional.empty() : row.value();
    }

    /**
     * What a person should know about the row: its own findings, and {@code register.code-repeated} where the code
     * stands on further lines.
     *
     * @return the findings
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (row != null) {
            findings.addAll(row.findings());
        }
        if (!repeatedOn.isEmpty()) {
            findings.add(Finding.of(
                    Severity.WARNING,
                    null,
                    null,
                    Reason.of(
                            "register.code-repeated",
                            contradicted
                                    ? "%s stands again and says something else, on line %s"
                                    : "%s stands again and says the same, on line %s",
                            organisation,
                            repeatedOn.stream().map(String::valueOf).collect(Collectors.joining(", ")))));
        }
        return List.copyOf(findings);
    }
}
