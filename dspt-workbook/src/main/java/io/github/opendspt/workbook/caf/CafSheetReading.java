package io.github.opendspt.workbook.caf;

import io.github.opendspt.model.Reason;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.workbook.sheet.SheetCodes;
import io.github.opendspt.workbook.sheet.SheetProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a sheet of the CAF-aligned track: an assessment, or problems. Never both, and never a part of an assessment.
 * Immutable and thread-safe.
 */
public final class CafSheetReading {

    /** As many as of an answer sheet. */
    private static final int MOST = 500;

    private final @Nullable CafAssessment assessment;
    private final List<SheetProblem> problems;
    private final List<SheetProblem> findings;

    CafSheetReading(@Nullable CafAssessment assessment, List<SheetProblem> problems, List<SheetProblem> findings) {
        this.assessment = problems.isEmpty() ? assessment : null;
        this.problems = first(problems);
        this.findings = first(findings);
    }

    private static List<SheetProblem> first(List<SheetProblem> all) {
        if (all.size() <= MOST) {
            return List.copyOf(all);
        }
        List<SheetProblem> first = new ArrayList<>(all.subList(0, MOST));
        first.add(new SheetProblem("", Reason.of(SheetCodes.MORE, all.size() - MOST)));
        return List.copyOf(first);
    }

    /**
     * Gives the assessment.
     *
     * @return the assessment; empty if there are problems
     */
    public Optional<CafAssessment> assessment() {
        return Optional.ofNullable(assessment);
    }

    /**
     * Lists what could not be taken, all of it; of more than 500 problems the first, and how many more there are.
     *
     * @return the problems, table by table and in order of rows; empty if there is an assessment
     */
    public List<SheetProblem> problems() {
        return problems;
    }

    /**
     * Lists what a person should know of how the sheet was read, such as a sheet of their own that stays in the file only; of
     * more than 500 findings the first, and how many more there are.
     *
     * @return the findings
     */
    public List<SheetProblem> findings() {
        return findings;
    }

    /** {@return how much there is of each, and nothing of what it holds} */
    @Override
    public String toString() {
        return "CafSheetReading[" + (assessment == null ? problems.size() + " problems" : assessment) + ", "
                + findings.size() + " findings]";
    }
}
