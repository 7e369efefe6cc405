package io.github.opendspt.model.intake;

import io.github.opendspt.model.json.Problem;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What became of the records of a file: {@code records = taken + unusable}, and the counts of what is not mapped. A value:
 * immutable and thread-safe.
 *
 * @param format the format, or {@code null} if it is none that is read
 * @param records how many records the file holds: findings, results or rows
 * @param taken how many of them became, alone or together with others, evidence
 * @param unusable how many of them could not be read, each of which is a problem
 * @param unmapped how many records there are of each rule that the table does not name, by the id of the rule, the first
 *     {@link #MOST_RULES} of them
 * @param unlisted how many records there are of further such rules
 * @param whole whether the file was read to its end; where it was not, what was taken is only a part
 * @param problems what could not be read, the first {@link #MOST_PROBLEMS} and one that says so
 */
public record IntakeReport(
        @Nullable IntakeFormat format,
        int records,
        int taken,
        int unusable,
        SortedMap<String, Integer> unmapped,
        int unlisted,
        boolean whole,
        List<Problem> problems) {

    /** The greatest number of rules without a place in the table that are listed. */
    public static final int MOST_RULES = 10_000;

    /** The greatest number of problems that are listed. */
    public static final int MOST_PROBLEMS = 1_000;

    /** Copies the collections. */
    public IntakeReport {
        unmapped = Collections.unmodifiableSortedMap(new TreeMap<>(Objects.requireNonNull(unmapped, "unmapped")));
        problems = List.copyOf(problems);
    }

    /** {@return the counts} */
    @Override
    public String toString() {
        return records + " records, " + taken + " taken, " + unusable + " unusable, " + unmapped.size()
                + " rules not mapped";
    }
}
