package io.github.opendspt.workbook;

import io.github.opendspt.model.requirement.RequirementSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a workbook: a requirement set, or problems. Never both, and never part of a set. Immutable and
 * thread-safe.
 */
public final class WorkbookReading {

    private final @Nullable RequirementSet requirements;
    private final @Nullable WorkbookLayout layout;
    private final List<WorkbookProblem> problems;
    private final List<WorkbookProblem> notes;

    WorkbookReading(
            @Nullable RequirementSet requirements,
            @Nullable WorkbookLayout layout,
            List<WorkbookProblem> problems,
            List<WorkbookProblem> notes) {
        this.requirements = requirements;
        this.layout = layout;
        this.problems = List.copyOf(problems);
        this.notes = List.copyOf(notes);
    }

    /**
     * The requirement set.
     *
     * @return the set; empty if there are problems
     */
    public Optional<RequirementSet> requirements() {
        return Optional.ofNullable(requirements);
    }

    /**
     * What was recognised.
     *
     * @return the layout; empty if no sheet with the headings of evidence items was found, or more than one
     */
    public Optional<WorkbookLayout> layout() {
        return Optional.ofNullable(layout);
    }

    /**
     * What kept the workbook from being imported.
     *
     * @return the problems, those of the layout first, then in order of rows; empty if there is a set
     */
    public List<WorkbookProblem> problems() {
        return problems;
    }

    /**
     * What was made of things that a person may see otherwise: hidden rows that were read, columns that were not recognised, marks
     * whose meaning is not known.
     *
     * @return the notes
     */
    public List<WorkbookProblem> notes() {
        return notes;
    }
}
