package io.github.opendspt.workbook.sheet;

import io.github.opendspt.model.Reason;
import io.github.opendspt.model.code.Code;
import java.util.ArrayList;
import java.util.List;

/** Gathers problems and notes, up to a bound; the rest are counted. Used by one thread. */
final class SheetProblems {

    private static final int MOST = 500;

    private final List<SheetProblem> problems = new ArrayList<>();
    private final List<SheetProblem> notes = new ArrayList<>();
    private int moreProblems;
    private int moreNotes;

    void problem(String place, Code code, Object... arguments) {
        problem(new SheetProblem(place, Reason.of(code, arguments)));
    }

    void problem(SheetProblem problem) {
        if (problems.size() < MOST) {
            problems.add(problem);
        } else {
            moreProblems++;
        }
    }

    void note(String place, Code code, Object... arguments) {
        if (notes.size() < MOST) {
            notes.add(new SheetProblem(place, Reason.of(code, arguments)));
        } else {
            moreNotes++;
        }
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    int count() {
        return problems.size() + moreProblems;
    }

    List<SheetProblem> problems() {
        return with(problems, moreProblems);
    }

    List<SheetProblem> notes() {
        return with(notes, moreNotes);
    }

    private static List<SheetProblem> with(List<SheetProblem> listed, int more) {
        List<SheetProblem> all = new ArrayList<>(listed);
        if (more > 0) {
            all.add(new SheetProblem("", Reason.of(SheetCodes.MORE, more)));
        }
        return List.copyOf(all);
    }
}
