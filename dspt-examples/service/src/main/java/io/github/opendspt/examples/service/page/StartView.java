package io.github.opendspt.examples.service.page;

import io.github.opendspt.model.json.Problem;
import java.time.LocalDate;
import java.util.List;

/**
 * What the page shows on which an assessment is submitted.
 *
 * @param document the text that was submitted, to be fixed
 * @param asAt the day of the verdict
 * @param refused whether something was submitted that cannot be read
 * @param summary how much is wrong with it
 * @param problems what is wrong with it
 */
record StartView(String document, LocalDate asAt, boolean refused, String summary, List<Row> problems) {

    /**
     * A problem.
     *
     * @param place where it is, for a person
     * @param pointer where it is, for a program; empty for the whole document
     * @param message what it is
     */
    record Row(String place, String pointer, String message) {

        static Row of(Problem problem) {
            String place = problem.line() == null
                    ? "the document"
                    : "line " + problem.line() + (problem.column() == null ? "" : ", column " + problem.column());
            return new Row(place, problem.pointer(), problem.message());
        }
    }

    static StartView of(String document, LocalDate asAt, List<Problem> problems) {
        String summary = problems.size() == 1 ? "There is a problem" : "There are " + problems.size() + " problems";
        return new StartView(
                document,
                asAt,
                !problems.isEmpty(),
                summary,
                problems.stream().map(Row::of).toList());
    }
}
