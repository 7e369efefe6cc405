package io.github.opendspt.workbook.caf;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.Evidence;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafAssessmentJson;
import io.github.opendspt.model.caf.OutcomeAnswer;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.json.InvalidDocumentException;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.workbook.cells.CellText;
import io.github.opendspt.workbook.sheet.SheetCodes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Refuses, before anything is written, what no document or no cell can hold: all of it in one pass, each with its place. */
final class CafCellCheck {

    private final List<Problem> problems = new ArrayList<>();

    private CafCellCheck() {}

    static void check(CafAssessment assessment) {
        // Refuses what no document holds.
        CafAssessmentJson.writer().toBytes(assessment);
        CafCellCheck check = new CafCellCheck();
        check.text(assessment.organisation().name(), "/organisation/name", null);
        assessment.outcomes().forEach((ref, answer) -> check.answer(answer, "/outcomes/" + ref, ref));
        assessment.drafts().forEach((ref, draft) -> {
            check.answer(draft.outcome(), "/drafts/" + ref + "/outcome", ref);
            check.text(draft.why(), "/drafts/" + ref + "/why", ref);
        });
        assessment.evidence().forEach(check::evidence);
        assessment
                .policies()
                .forEach((ref, answer) -> check.text(answer.summary(), "/policies/" + ref + "/summary", ref));
        if (!check.problems.isEmpty()) {
            throw new InvalidDocumentException(check.problems);
        }
    }

    private void answer(OutcomeAnswer answer, String pointer, CafOutcomeRef ref) {
        text(answer.explanation(), pointer + "/explanation", ref);
        text(answer.owner(), pointer + "/owner", ref);
        answer.indicators().keySet().forEach(name -> text(name, pointer + "/indicators", ref));
        for (int i = 0; i < answer.documents().size(); i++) {
            text(answer.documents().get(i).name(), pointer + "/documents/" + i + "/name", ref);
            text(answer.documents().get(i).uri(), pointer + "/documents/" + i + "/uri", ref);
        }
    }

    private void evidence(CafOutcomeRef ref, List<Evidence> list) {
        for (int i = 0; i < list.size(); i++) {
            String pointer = "/evidence/" + ref + "/" + i;
            text(list.get(i).title(), pointer + "/title", ref);
            text(list.get(i).source(), pointer + "/source", ref);
            text(list.get(i).uri(), pointer + "/uri", ref);
            text(list.get(i).cannotSee(), pointer + "/cannotSee", ref);
        }
    }

    private void text(@Nullable String text, String pointer, @Nullable CafOutcomeRef ref) {
        if (text == null) {
            return;
        }
        if (CellText.encoded(text).length() >= CellText.LONGEST) {
            problem(pointer, ref, SheetCodes.TEXT_TOO_LONG, CellText.LONGEST);
        } else if (text.chars().anyMatch(CafCellCheck::isControl)) {
            problem(pointer, ref, SheetCodes.TEXT_NOT_FOR_A_CELL);
        }
    }

    private static boolean isControl(int c) {
        return (c < ' ' && c != '\n' && c != '\t' && c != '\r') || c == 0xFFFE || c == 0xFFFF;
    }

    private void problem(String pointer, @Nullable CafOutcomeRef ref, Code code, Object... arguments) {
        problems.add(Problem.of(Reason.of(code, arguments), pointer, null, null, ref));
    }
}
