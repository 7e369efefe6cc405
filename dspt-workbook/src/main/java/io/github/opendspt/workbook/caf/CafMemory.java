package io.github.opendspt.workbook.caf;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafAssessmentJson;
import io.github.opendspt.model.caf.OutcomeAnswer;
import io.github.opendspt.workbook.cells.Sheet;
import io.github.opendspt.workbook.writing.Look;
import io.github.opendspt.workbook.writing.Page;
import io.github.opendspt.workbook.writing.XlsxWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the hidden sheet remembers: for which outcomes the file was written, and what of the assessment no cell shows, which are
 * documents, evidence and drafts. What cells show is not repeated, so that what a person takes out of a sheet is gone.
 */
final class CafMemory {

    static final String SHEET = "dspt";
    static final String FORMAT = "dspt-caf-sheet/1";

    /** Under what a cell can hold, and of whole characters. */
    private static final int PIECE = 30_000;

    private static final String REST = "rest";

    private final Map<String, String> facts = new HashMap<>();

    private CafMemory() {}

    static void write(XlsxWriter workbook, CafAssessment assessment, String requirements) {
        Page page = workbook.page(SHEET);
        page.hide();
        fact(page, "format", FORMAT);
        fact(page, "edition", assessment.edition().toString());
        fact(page, "requirements", requirements);
        String rest = CafAssessmentJson.writer().toText(rest(assessment));
        int from = 0;
        for (int piece = 0; from < rest.length(); piece++) {
            int to = Math.min(rest.length(), from + PIECE);
            if (to < rest.length() && Character.isHighSurrogate(rest.charAt(to - 1))) {
                to--;
            }
            fact(page, REST + piece, rest.substring(from, to));
            from = to;
        }
    }

    private static void fact(Page page, String name, String value) {
        page.row();
        page.text(0, name, Look.PLAIN.onOneLine());
        page.text(1, value, Look.PLAIN.onOneLine());
    }

    /** The assessment without what cells show. */
    static CafAssessment rest(CafAssessment assessment) {
        TreeMap<io.github.opendspt.model.CafOutcomeRef, OutcomeAnswer> outcomes = new TreeMap<>();
        assessment.outcomes().forEach((ref, answer) -> {
            OutcomeAnswer rest = rest(answer);
            if (!rest.equals(OutcomeAnswer.builder().build())) {
                outcomes.put(ref, rest);
            }
        });
        return new CafAssessment(
                assessment.edition(),
                assessment.organisation(),
                outcomes,
                assessment.evidence(),
                assessment.drafts(),
                new TreeMap<>(),
                null,
                null);
    }

    /** What no cell shows of an answer. */
    static OutcomeAnswer rest(OutcomeAnswer answer) {
        return new OutcomeAnswer(null, null, new TreeMap<>(), answer.indicatorList(), null, null, answer.documents());
    }

    /** Reads the hidden sheet. */
    static CafMemory read(Sheet sheet) {
        CafMemory memory = new CafMemory();
        for (int row : sheet.rowNumbers()) {
            memory.facts.putIfAbsent(
                    sheet.cell(row, 0).text(), sheet.cell(row, 1).raw());
        }
        return memory;
    }

    boolean isCaf() {
        return FORMAT.equals(facts.get("format"));
    }

    Optional<Edition> edition() {
        try {
            return Optional.ofNullable(facts.get("edition")).map(Edition::parse);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    Optional<String> requirements() {
        return Optional.ofNullable(facts.get("requirements"));
    }

    /** What of the assessment no cell shows; empty if it is gone or was changed by hand. */
    Optional<CafAssessment> rest() {
        StringBuilder rest = new StringBuilder();
        for (int piece = 0; facts.containsKey(REST + piece); piece++) {
            rest.append(facts.get(REST + piece));
        }
        return CafAssessmentJson.reader().read(rest.toString()).value();
    }
}
