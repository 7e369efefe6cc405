package io.github.opendspt.workbook.sheet;

import io.github.opendspt.model.assessment.Assessment;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading an answer sheet: an assessment, or problems. Never both, and never a part of an assessment. Immutable and
 * thread-safe.
 */
public final class SheetReading {

    private final @Nullable Assessment assessment;
    private final @Nullable SheetChanges changes;
    private final List<SheetProblem> problems;
    private final List<SheetProblem> findings;
    private final SheetNotes notes;

    SheetReading(
            @Nullable Assessment assessment,
            @Nullable SheetChanges changes,
            List<SheetProblem> problems,
            List<SheetProblem> findings,
            SheetNotes notes) {
        this.assessment = assessment;
        this.changes = changes;
        this.problems = problems;
        this.findings = findings;
        this.notes = notes;
    }

    /**
     * The assessment.
     *
     * @return the assessment; empty if there are problems
     */
    public Optional<Assessment> assessment() {
        return Optional.ofNullable(assessment);
    }

    /**
     * What is another than in the assessment that the sheet was read into.
     *
     * @return the changes; empty if there are problems, or it was read into none
     */
    public Optional<SheetChanges> changes() {
        return Optional.ofNullable(changes);
    }

    /**
     * What could not be taken, all of it.
     *
     * @return the problems, table by table and in order of rows; empty if there is an assessment
     */
    public List<SheetProblem> problems() {
        return problems;
    }

    /**
     * What was made of things that a person may see otherwise, such as a column that is gone or a sheet of another edition.
     *
     * @return the findings
     */
    public List<SheetProblem> findings() {
        return findings;
    }

    /**
     * The columns of a person's own beside the answers.
     *
     * @return the notes; without columns if there are none
     */
    public SheetNotes notes() {
        return notes;
    }

    /** {@return how much there is of each, and nothing of what it holds} */
    @Override
    public String toString() {
        return "SheetReading[" + (assessment == null ? problems.size() + " problems" : assessment) + ", "
                + findings.size() + " findings]";
    }
}
