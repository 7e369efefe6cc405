package io.github.opendspt.workbook;

import io.github.opendspt.model.Reason;
import io.github.opendspt.model.code.Code;
import java.util.ArrayList;
import java.util.List;

/** Gathers problems and notes, up to a bound. Used by one thread only. */
final class Problems {

    private final int most;
    private final List<WorkbookProblem> problems = new ArrayList<>();
    private final List<WorkbookProblem> notes = new ArrayList<>();
    private int unlisted;

    Problems(int most) {
        this.most = most;
    }

    void problem(Code code, String place, Object... arguments) {
        problem(place, Reason.of(code, arguments));
    }

    void problem(String place, Reason reason) {
        if (problems.size() < most) {
            problems.add(new WorkbookProblem(place, reason));
        } else {
            unlisted++;
        }
    }

    void note(Code code, String place, Object... arguments) {
        note(place, Reason.of(code, arguments));
    }

    void note(String place, Reason reason) {
        if (notes.size() < most) {
            notes.add(new WorkbookProblem(place, reason));
        }
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    List<WorkbookProblem> problems() {
        List<WorkbookProblem> all = new ArrayList<>(problems);
        if (unlisted > 0) {
            WorkbookProblem last = all.get(all.size() - 1);
            all.set(
                    all.size() - 1,
                    new WorkbookProblem(last.place(), Reason.of(WorkbookCodes.MORE_PROBLEMS, unlisted + 1)));
        }
        return all;
    }

    List<WorkbookProblem> notes() {
        return notes;
    }
}
