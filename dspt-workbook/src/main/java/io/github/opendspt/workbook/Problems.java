package io.github.opendspt.workbook;

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

    void problem(String code, String place, String message) {
        add(new WorkbookProblem(code, place, message));
    }

    void add(WorkbookProblem problem) {
        if (problems.size() < most) {
            problems.add(problem);
        } else {
            unlisted++;
        }
    }

    void note(String code, String place, String message) {
        if (notes.size() < most) {
            notes.add(new WorkbookProblem(code, place, message));
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
                    new WorkbookProblem(
                            last.code(), last.place(), last.message() + "; and " + unlisted + " more problems"));
        }
        return all;
    }

    List<WorkbookProblem> notes() {
        return notes;
    }
}
