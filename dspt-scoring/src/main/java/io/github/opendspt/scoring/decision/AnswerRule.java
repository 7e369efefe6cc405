package io.github.opendspt.scoring.decision;

import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.internal.UnicodeText;
import io.github.opendspt.model.requirement.AnswerKind;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.scoring.code.AnswerShortfall;
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
     * What an answer lacks to complete the item.
     *
     * @param answer the answer
     * @param freshAt the day on which its review must not have passed, or {@code null} if that does not matter
     * @return the first thing it lacks, or {@code null} if it is complete
     */
    @Nullable
    AnswerShortfall shortfall(Answer answer, @Nullable LocalDate freshAt) {
        AnswerKind kind = soleKind(answer);
        if (kind == null) {
            return answer.kind().isEmpty() ? AnswerShortfall.NO_KIND : AnswerShortfall.SEVERAL_KINDS;
        }
        if (asked != null && asked != kind) {
            return AnswerShortfall.WRONG_KIND;
        }
        AnswerShortfall lacking = content(answer);
        return lacking == null && freshAt != null ? freshness(answer, freshAt) : lacking;
    }

    /** A7 and A38, of an answer of the right kind. */
    private @Nullable AnswerShortfall content(Answer answer) {
        if (answer.yes() != null) {
            return answer.saysNo() ? AnswerShortfall.SAYS_NO : null;
        } else if (answer.text() != null) {
            return UnicodeText.isBlank(answer.text()) ? AnswerShortfall.BLANK : null;
        } else if (answer.documents() != null) {
            return answer.documents().isEmpty() ? AnswerShortfall.NO_DOCUMENTS : null;
        }
        return notBefore != null && Objects.requireNonNull(answer.date()).isBefore(notBefore)
                ? AnswerShortfall.TOO_EARLY
                : null;
    }

    private static @Nullable AnswerShortfall freshness(Answer answer, LocalDate freshAt) {
        LocalDate reviewBy = answer.reviewBy();
        return reviewBy != null && reviewBy.isBefore(freshAt) ? AnswerShortfall.REVIEW_PASSED : null;
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
