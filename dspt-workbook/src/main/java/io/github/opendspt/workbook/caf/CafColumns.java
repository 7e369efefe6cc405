package io.github.opendspt.workbook.caf;

import java.util.List;

/** The tables of a sheet of the CAF-aligned track, and the columns of each, by the names that its hidden first row has. */
enum CafColumns {
    OUTCOMES(
            "Outcomes",
            List.of("ref", "title", "levels", "expected", "result", "level", "explanation", "owner", "reviewBy"),
            List.of(
                    "Ref",
                    "Outcome",
                    "Levels that it has",
                    "Expected level",
                    "How it stands",
                    "Your level",
                    "Explanation",
                    "Owner",
                    "Review by"),
            List.of(8, 34, 20, 16, 16, 18, 60, 20, 14),
            5),
    POLICIES(
            "Policies",
            List.of("ref", "title", "answer", "summary"),
            List.of("Ref", "Policy question beside", "Your answer", "Summary or plan"),
            List.of(8, 44, 22, 70),
            2),
    INDICATORS(
            "Indicators",
            List.of("ref", "indicator", "true"),
            List.of("Ref", "Statement", "True?"),
            List.of(8, 44, 12),
            0);

    private final String sheet;
    private final List<String> keys;
    private final List<String> headings;
    private final List<Integer> widths;
    private final int given;

    CafColumns(String sheet, List<String> keys, List<String> headings, List<Integer> widths, int given) {
        this.sheet = sheet;
        this.keys = keys;
        this.headings = headings;
        this.widths = widths;
        this.given = given;
    }

    String sheet() {
        return sheet;
    }

    List<String> keys() {
        return keys;
    }

    List<String> headings() {
        return headings;
    }

    List<Integer> widths() {
        return widths;
    }

    int column(String key) {
        return keys.indexOf(key);
    }

    /** Whether the sheet itself fills in a column. */
    boolean isGiven(int column) {
        return column < given;
    }
}
