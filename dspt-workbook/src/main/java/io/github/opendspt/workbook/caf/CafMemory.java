package io.github.opendspt.workbook.caf;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafAssessmentJson;
import io.github.opendspt.model.caf.CafDraft;
import io.github.opendspt.model.caf.OutcomeAnswer;
import io.github.opendspt.workbook.cells.Sheet;
import io.github.opendspt.workbook.writing.Look;
import io.github.opendspt.workbook.writing.Page;
import io.github.opendspt.workbook.writing.XlsxWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the hidden sheet remembers: for which outcomes the file was written, and what of the assessment no cell shows, which is
 * whose lists statements are from. What cells show is not repeated, so that what a person takes out of a sheet is gone.
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
    private static CafAssessment rest(CafAssessment assessment) {
        TreeMap<CafOutcomeRef, OutcomeAnswer> outcomes = new TreeMap<>();
        assessment.outcomes().forEach((ref, answer) -> {
            if (answer.indicatorList() != null) {
                outcomes.put(ref, listOf(answer));
            }
        });
        TreeMap<CafOutcomeRef, CafDraft> drafts = new TreeMap<>();
        assessment.drafts().forEach((ref, draft) -> {
            if (draft.outcome().indicatorList() != null) {
                drafts.put(ref, new CafDraft(listOf(draft.outcome()), null));
            }
        });
        return new CafAssessment(
                assessment.edition(),
                assessment.organisation(),
                outcomes,
                new TreeMap<>(),
                drafts,
                new TreeMap<>(),
                null,
                null);
    }

    private static OutcomeAnswer listOf(OutcomeAnswer answer) {
        return new OutcomeAnswer(null, null, new TreeMap<>(), answer.indicatorList(), null, null, List.of());
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
