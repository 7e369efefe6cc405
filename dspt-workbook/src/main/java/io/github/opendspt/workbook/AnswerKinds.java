package io.github.opendspt.workbook;

import io.github.opendspt.model.requirement.AnswerKind;
import io.github.opendspt.workbook.cells.CellText;
import io.github.opendspt.workbook.cells.ShownCell;
import java.util.Optional;
import java.util.Set;

/** The words for the kinds of answer. */
final class AnswerKinds {

    private static final Set<String> YES_NO = Set.of(
            "yes no", "yes or no", "y n", "tick", "tick box", "tickbox", "checkbox", "check box", "boolean", "confirm");
    private static final Set<String> TEXT = Set.of("text", "free text", "text box", "textbox", "comment");
    private static final Set<String> DOCUMENT = Set.of(
            "document",
            "documents",
            "document upload",
            "upload",
            "file",
            "file upload",
            "document or link",
            "document s");
    private static final Set<String> DATE = Set.of("date", "calendar date", "date picker");

    private AnswerKinds() {}

    /** The kind that a cell names, unknown if it is blank; empty if it cannot be read. */
    static Optional<AnswerKind> read(ShownCell cell) {
        if (cell.isBlank()) {
            return Optional.of(AnswerKind.UNKNOWN);
        }
        String word = CellText.fold(cell.text());
        if (YES_NO.contains(word)) {
            return Optional.of(AnswerKind.YES_NO);
        } else if (TEXT.contains(word)) {
            return Optional.of(AnswerKind.TEXT);
        } else if (DOCUMENT.contains(word)) {
            return Optional.of(AnswerKind.DOCUMENT);
        }
        return DATE.contains(word) ? Optional.of(AnswerKind.DATE) : Optional.empty();
    }
}
