package io.github.opendspt.workbook.sheet;

import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.assessment.Document;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.json.InvalidDocumentException;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.workbook.cells.CellText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Refuses, before anything is written, what no document or no cell can hold: all of it in one pass, each with its place. */
final class CellCheck {

    private final boolean controls;
    private final List<Problem> problems = new ArrayList<>();

    private CellCheck(boolean controls) {
        this.controls = controls;
    }

    /** Checks what an {@code .xlsx} file holds. */
    static void check(Assessment assessment, SheetNotes notes) {
        new CellCheck(true).all(assessment, notes);
    }

    /** Checks what a table of answers holds, in which control characters are left out by its writer. */
    static void checkLengths(Assessment assessment, SheetNotes notes) {
        new CellCheck(false).all(assessment, notes);
    }

    private void all(Assessment assessment, SheetNotes notes) {
        // Refuses what no document holds.
        AssessmentJson.writer().toBytes(assessment);
        text(assessment.organisation().name(), "/organisation/name", null);
        assessment.answers().forEach((ref, answer) -> answer(answer, "/answers/" + ref, ref));
        assessment.drafts().forEach((ref, draft) -> {
            answer(draft.answer(), "/drafts/" + ref + "/answer", ref);
            text(draft.why(), "/drafts/" + ref + "/why", ref);
        });
        assessment.evidence().forEach((ref, list) -> {
            for (int i = 0; i < list.size(); i++) {
                String pointer = "/evidence/" + ref + "/" + i;
                text(list.get(i).title(), pointer + "/title", ref);
                text(list.get(i).source(), pointer + "/source", ref);
                text(list.get(i).uri(), pointer + "/uri", ref);
                text(list.get(i).cannotSee(), pointer + "/cannotSee", ref);
            }
        });
        assessment
                .confirmedAssertions()
                .forEach((ref, each) -> text(each.by(), "/confirmedAssertions/" + ref + "/by", ref));
        for (int i = 0; i < assessment.certificates().size(); i++) {
            String pointer = "/certificates/" + i;
            text(assessment.certificates().get(i).number(), pointer + "/number", null);
            text(assessment.certificates().get(i).accreditation(), pointer + "/accreditation", null);
            text(assessment.certificates().get(i).holder(), pointer + "/holder", null);
        }
        for (int i = 0; i < assessment.sites().size(); i++) {
            text(assessment.sites().get(i).name(), "/sites/" + i + "/name", null);
        }
        notes.columns().forEach(heading -> text(heading, "", null));
        notes.rows().forEach((ref, texts) -> texts.forEach(each -> text(each, "", ref)));
        if (!problems.isEmpty()) {
            throw new InvalidDocumentException(problems);
        }
    }

    private void answer(Answer answer, String pointer, Ref ref) {
        text(answer.text(), pointer + "/text", ref);
        text(answer.comment(), pointer + "/comment", ref);
        text(answer.owner(), pointer + "/owner", ref);
        List<Document> documents = answer.documents() == null ? List.of() : answer.documents();
        for (int i = 0; i < documents.size(); i++) {
            text(documents.get(i).name(), pointer + "/documents/" + i + "/name", ref);
            text(documents.get(i).uri(), pointer + "/documents/" + i + "/uri", ref);
        }
    }

    private void text(@Nullable String text, String pointer, @Nullable Ref ref) {
        if (text == null) {
            return;
        }
        // One more for a text that is nothing but marks of empty ones.
        if (text.length() >= CellText.LONGEST) {
            add(SheetCodes.TEXT_TOO_LONG, pointer, ref, CellText.LONGEST - 1);
        } else if (controls && hasControl(text)) {
            add(SheetCodes.TEXT_NOT_FOR_A_CELL, pointer, ref);
        }
    }

    private void add(Code code, String pointer, @Nullable Ref ref, Object... arguments) {
        problems.add(Problem.of(Reason.of(code, arguments), pointer, null, null, ref));
    }

    private static boolean hasControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\n' && c != '\r' && c != '\t') || c == '\uFFFE' || c == '\uFFFF') {
                return true;
            }
        }
        return false;
    }
}
