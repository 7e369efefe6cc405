package io.github.opendspt.scoring.decision;

import io.github.opendspt.model.requirement.AnswerKind;
import io.github.opendspt.scoring.code.AnswerShortfall;
import org.jspecify.annotations.Nullable;

/**
 * What the answer to an item comes to: by which kind it completes the item, or what it lacks (rules A6, A7, A8, A38), whatever a
 * certificate does for the item.
 */
public enum AnswerVerdict {
    /** Complete by a tick. */
    YES_NO(AnswerKind.YES_NO, false),
    /** Complete by a text. */
    TEXT(AnswerKind.TEXT, false),
    /** Complete by documents. */
    DOCUMENT(AnswerKind.DOCUMENT, false),
    /** Complete by a date. */
    DATE(AnswerKind.DATE, false),
    /** Complete by a tick, and marked as not applicable. */
    NOT_APPLICABLE_YES_NO(AnswerKind.YES_NO, true),
    /** Complete by a text, and marked as not applicable. */
    NOT_APPLICABLE_TEXT(AnswerKind.TEXT, true),
    /** Complete by documents, and marked as not applicable. */
    NOT_APPLICABLE_DOCUMENT(AnswerKind.DOCUMENT, true),
    /** Complete by a date, and marked as not applicable. */
    NOT_APPLICABLE_DATE(AnswerKind.DATE, true),
    /** {@link AnswerShortfall#UNANSWERED}. */
    UNANSWERED(AnswerShortfall.UNANSWERED, true),
    /** {@link AnswerShortfall#SAYS_NO}. */
    SAYS_NO(AnswerShortfall.SAYS_NO, true),
    /** {@link AnswerShortfall#BLANK}. */
    BLANK(AnswerShortfall.BLANK, true),
    /** {@link AnswerShortfall#NO_DOCUMENTS}. */
    NO_DOCUMENTS(AnswerShortfall.NO_DOCUMENTS, true),
    /** {@link AnswerShortfall#NO_KIND}. */
    NO_KIND(AnswerShortfall.NO_KIND, false),
    /** {@link AnswerShortfall#SEVERAL_KINDS}. */
    SEVERAL_KINDS(AnswerShortfall.SEVERAL_KINDS, false),
    /** {@link AnswerShortfall#WRONG_KIND}. */
    WRONG_KIND(AnswerShortfall.WRONG_KIND, false),
    /** {@link AnswerShortfall#TOO_EARLY}. */
    TOO_EARLY(AnswerShortfall.TOO_EARLY, false),
    /** {@link AnswerShortfall#REVIEW_PASSED}. */
    REVIEW_PASSED(AnswerShortfall.REVIEW_PASSED, false);

    private final @Nullable AnswerKind kind;
    private final boolean notApplicable;
    private final @Nullable AnswerShortfall shortfall;
    private final boolean fixed;

    AnswerVerdict(AnswerKind kind, boolean notApplicable) {
        this.kind = kind;
        this.notApplicable = notApplicable;
        this.shortfall = null;
        this.fixed = true;
    }

    AnswerVerdict(AnswerShortfall shortfall, boolean fixed) {
        this.kind = null;
        this.notApplicable = false;
        this.shortfall = shortfall;
        this.fixed = fixed;
    }

    /** {@return the kind by which the answer is complete, or {@code null} if it is not} */
    public @Nullable AnswerKind kind() {
        return kind;
    }

    /** {@return whether the answer is complete and marked as not applicable} */
    public boolean notApplicable() {
        return notApplicable;
    }

    /** {@return what the answer lacks, or {@code null} if it is complete} */
    public @Nullable AnswerShortfall shortfall() {
        return shortfall;
    }

    /** {@return whether the answer completes the item} */
    public boolean complete() {
        return shortfall == null;
    }

    /** {@return whether it is reported alike of every answer to the item: without a day, or what else this answer holds} */
    public boolean fixed() {
        return fixed;
    }
}
