package io.github.opendspt.scoring.decision;

import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.internal.UnicodeText;
import io.github.opendspt.model.requirement.AnswerKind;
import io.github.opendspt.model.requirement.EvidenceItem;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether an answer completes an item (rules A6, A7, A8, A38). Only kind and presence are looked at, never content; that it
 * is marked as not applicable changes nothing. Immutable and thread-safe.
 */
final class AnswerRule {

    /** What the item takes; {@code null} if any kind will do, since the sources do not say. */
    private final @Nullable AnswerKind asked;

    private final @Nullable LocalDate notBefore;

    AnswerRule(EvidenceItem item) {
        this.asked = item.answerKind() == AnswerKind.UNKNOWN ? null : item.answerKind();
        this.notBefore = item.notBefore();
    }

    /**
     * What an answer comes to.
     *
     * @param answer the answer
     * @param freshAt the day on which its review must not have passed, or {@code null} if that does not matter
     * @return the first thing it lacks, or by which kind it is complete
     */
    AnswerVerdict verdict(Answer answer, @Nullable LocalDate freshAt) {
        AnswerKind kind = soleKind(answer);
        if (kind == null) {
            return answer.kind().isEmpty() ? AnswerVerdict.NO_KIND : AnswerVerdict.SEVERAL_KINDS;
        }
        if (asked != null && asked != kind) {
            return AnswerVerdict.WRONG_KIND;
        }
        AnswerVerdict verdict = content(answer);
        return freshAt != null && verdict.complete() && isReviewPassed(answer, freshAt)
                ? AnswerVerdict.REVIEW_PASSED
                : verdict;
    }

    /** A7 and A38, of an answer of the right kind. */
    private AnswerVerdict content(Answer answer) {
        boolean notApplicable = answer.notApplicable();
        if (answer.yes() != null) {
            if (answer.saysNo()) {
                return AnswerVerdict.SAYS_NO;
            }
            return notApplicable ? AnswerVerdict.NOT_APPLICABLE_YES_NO : AnswerVerdict.YES_NO;
        } else if (answer.text() != null) {
            if (UnicodeText.isBlank(answer.text())) {
                return AnswerVerdict.BLANK;
            }
            return notApplicable ? AnswerVerdict.NOT_APPLICABLE_TEXT : AnswerVerdict.TEXT;
        } else if (answer.documents() != null) {
            if (answer.documents().isEmpty()) {
                return AnswerVerdict.NO_DOCUMENTS;
            }
            return notApplicable ? AnswerVerdict.NOT_APPLICABLE_DOCUMENT : AnswerVerdict.DOCUMENT;
        }
        if (notBefore != null && Objects.requireNonNull(answer.date()).isBefore(notBefore)) {
            return AnswerVerdict.TOO_EARLY;
        }
        return notApplicable ? AnswerVerdict.NOT_APPLICABLE_DATE : AnswerVerdict.DATE;
    }

    private static boolean isReviewPassed(Answer answer, LocalDate freshAt) {
        LocalDate reviewBy = answer.reviewBy();
        return reviewBy != null && reviewBy.isBefore(freshAt);
    }

    /** The kind of an answer; {@code null} if it holds none or, against its constraints, several. */
    private static @Nullable AnswerKind soleKind(Answer answer) {
        AnswerKind sole = null;
        int kinds = 0;
        if (answer.yes() != null) {
            sole = AnswerKind.YES_NO;
            kinds++;
        }
        if (answer.text() != null) {
            sole = AnswerKind.TEXT;
            kinds++;
        }
        if (answer.documents() != null) {
            sole = AnswerKind.DOCUMENT;
            kinds++;
        }
        if (answer.date() != null) {
            sole = AnswerKind.DATE;
            kinds++;
        }
        return kinds == 1 ? sole : null;
    }
}
