package io.github.opendspt.workbook.caf;

import java.util.List;
import java.util.Set;

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
                    "State",
                    "Your level",
                    "Explanation",
                    "Owner",
                    "Review by"),
            List.of(8, 34, 26, 19, 16, 19, 60, 20, 14),
            5),
    POLICIES(
            "Policies",
            List.of("ref", "title", "answer", "summary"),
            List.of("Ref", "Policy question beside", "Your answer", "Summary or plan"),
            List.of(8, 44, 22, 70),
            2),
    INDICATORS(
            "Indicators",
            List.of("ref", "indicator", "true", "draft"),
            List.of("Ref", "Statement", "True?", "Of a draft"),
            List.of(8, 44, 12, 12),
            0),
    EVIDENCE(
            "Evidence",
            List.of(
                    "ref",
                    "title",
                    "kind",
                    "observedOn",
                    "validUntil",
                    "says",
                    "uri",
                    "source",
                    "cannotSee",
                    "collectedAt",
                    "digest"),
            List.of(
                    "Ref",
                    "What was seen",
                    "Kind",
                    "Seen on",
                    "Current until",
                    "It says",
                    "Document or link",
                    "Comes from",
                    "It cannot show",
                    "Collected at",
                    "Digest"),
            List.of(8, 36, 14, 14, 14, 13, 30, 22, 28, 23, 14),
            0),
    DOCUMENTS(
            "Documents",
            List.of("ref", "draft", "name", "uri"),
            List.of("Ref", "Of a draft", "Document", "Where it is kept"),
            List.of(8, 12, 50, 60),
            0),
    DRAFTS(
            "Drafts",
            List.of("ref", "level", "explanation", "owner", "reviewBy", "why"),
            List.of("Ref", "Level", "Explanation", "Owner", "Review by", "Why it is a draft"),
            List.of(8, 20, 60, 20, 14, 40),
            0);

    private static final Set<String> DAYS = Set.of("reviewBy", "observedOn", "validUntil");

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

    /** Whether the cells of a column hold days. */
    boolean isDay(int column) {
        return DAYS.contains(keys.get(column));
    }

    /** Whether the sheet itself fills in a column. */
    boolean isGiven(int column) {
        return column < given;
    }
}
