package io.github.opendspt.workbook.sheet;

import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Document;
import io.github.opendspt.model.assessment.Draft;
import io.github.opendspt.model.export.TableCell;
import io.github.opendspt.model.requirement.Advice;
import io.github.opendspt.model.requirement.AnswerKind;
import io.github.opendspt.model.requirement.Assertion;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.model.requirement.SuggestedKind;
import io.github.opendspt.workbook.cells.CellText;
import io.github.opendspt.workbook.layout.Choices;
import io.github.opendspt.workbook.layout.EmptyText;
import io.github.opendspt.workbook.layout.SheetTable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the cells of the table of answers hold: a text, a day, or {@code null} for an empty cell. The one place that knows how an
 * answer becomes cells; the reader asks it too, to see what was not touched.
 */
final class AnswerCells {

    private static final SheetTable TABLE = SheetTable.ANSWERS;

    private final RequirementSet requirements;

    AnswerCells(RequirementSet requirements) {
        this.requirements = requirements;
    }

    /** The items that get a row: those of the set, and any other with an answer or a draft that fits into a row. */
    List<EvidenceRef> refs(Assessment assessment) {
        TreeSet<EvidenceRef> refs = new TreeSet<>(assessment.answers().keySet());
        requirements.items().forEach(item -> refs.add(item.ref()));
        assessment.drafts().keySet().stream()
                .filter(ref -> rowDraft(assessment, ref) != null)
                .forEach(refs::add);
        return List.copyOf(refs);
    }

    /**
     * A draft that a row can hold: no answer yet, but who looks after it or what is to be remembered, as people fill it in before
     * they answer. {@code null} if there is none, or it says more.
     */
    static @Nullable Answer rowDraft(Assessment assessment, EvidenceRef ref) {
        Draft draft = assessment.drafts().get(ref);
        if (draft == null || draft.why() != null || assessment.answers().containsKey(ref)) {
            return null;
        }
        Answer answer = draft.answer();
        return "".equals(answer.text()) && showsSomething(answer) ? answer : null;
    }

    /** Whether something shows in a row beside the answer. */
    static boolean showsSomething(Answer answer) {
        return shows(answer.comment())
                || shows(answer.owner())
                || answer.reviewBy() != null
                || answer.recordedOn() != null
                || answer.notApplicable();
    }

    private static boolean shows(@Nullable String text) {
        return text != null && !CellText.clean(text).isEmpty();
    }

    /** The cells of what this library fills in, without the state. */
    void given(EvidenceRef ref, List<CertificateScheme> exemptBy, @Nullable Object[] row) {
        Optional<EvidenceItem> item = requirements.item(ref);
        Optional<Assertion> assertion = requirements.assertion(ref.assertion());
        put(row, "standard", String.valueOf(ref.standard()));
        put(
                row,
                "assertion",
                assertion
                        .map(each -> each.ref() + " " + each.title())
                        .orElse(ref.assertion().toString()));
        put(row, "ref", ref.toString());
        put(row, "title", item.map(EvidenceItem::title).orElse("Not asked in these requirements"));
        put(
                row,
                "look-for",
                item.map(EvidenceItem::advice).map(AnswerCells::lookFor).orElse(null));
        put(row, "mandatory", item.map(AnswerCells::mandatory).orElse(null));
        put(
                row,
                "exempt-by",
                exemptBy.isEmpty()
                        ? null
                        : exemptBy.stream().map(CertificateScheme::displayName).collect(Collectors.joining(", ")));
        put(row, "kind", item.map(AnswerCells::kind).orElse(null));
    }

    private static String lookFor(Advice advice) {
        String lookFor = advice.lookFor();
        return lookFor == null ? advice.action() : lookFor;
    }

    static String mandatory(EvidenceItem item) {
        return item.candidate() ? "May be asked" : item.mandatory() ? "Mandatory" : "Optional";
    }

    private static String kind(EvidenceItem item) {
        if (item.answerKind() != AnswerKind.UNKNOWN) {
            return Objects.requireNonNull(Choices.ANSWER_KIND.show(item.answerKind()));
        }
        SuggestedKind suggested = item.suggestedKind();
        return suggested == null ? "Any" : "Suggested: " + suggested.kind().displayName();
    }

    /** Puts what was typed for an item: its answer, else its draft; nothing where there is neither. */
    static void typed(Assessment assessment, EvidenceRef ref, @Nullable Object[] row) {
        Answer answer = assessment.answers().get(ref);
        Answer given = answer == null ? rowDraft(assessment, ref) : answer;
        if (given != null) {
            typed(given, answer == null, row);
        }
    }

    /** The cells that people fill in, as they are for an answer. */
    static void typed(Answer answer, boolean isDraft, @Nullable Object[] row) {
        Document first = answer.documents() == null || answer.documents().isEmpty()
                ? null
                : answer.documents().get(0);
        put(row, "answer", isDraft ? null : answer(answer));
        put(row, "comment", EmptyText.toCell(answer.comment()));
        put(row, "link", first == null ? null : EmptyText.toCell(first.uri()));
        put(row, "owner", EmptyText.toCell(answer.owner()));
        put(row, "review-by", answer.reviewBy());
        put(row, "recorded-on", answer.recordedOn());
        put(row, "not-applicable", answer.notApplicable() ? Choices.YES_NO.show(true) : null);
    }

    /** The cell of an answer itself: a word, a text, a day, or the name of its first document. */
    static @Nullable Object answer(Answer answer) {
        if (answer.yes() != null) {
            return Choices.YES_NO.show(answer.yes());
        } else if (answer.text() != null) {
            return EmptyText.toCell(answer.text());
        } else if (answer.date() != null) {
            return answer.date();
        }
        List<Document> documents = answer.documents();
        return documents == null
                ? null
                : documents.isEmpty() ? EmptyText.toCell("") : documents.get(0).name();
    }

    /** The text of a cell as a table without a workbook gives it back. */
    static String inTable(@Nullable Object cell) {
        return cell == null ? "" : TableCell.text(TableCell.of(cell.toString()));
    }

    static void put(@Nullable Object[] row, String key, @Nullable Object value) {
        row[TABLE.place(key)] = value;
    }
}
