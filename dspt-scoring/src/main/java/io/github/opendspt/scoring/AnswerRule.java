package io.github.opendspt.scoring;

import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.internal.UnicodeText;
import io.github.opendspt.model.requirement.AnswerKind;
import io.github.opendspt.model.requirement.EvidenceItem;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether an answer completes an item (rules A6, A7, A8, A38). Only kind and presence are looked at, never content; that it
 * is marked as not applicable changes nothing.
 */
// Results by kind stand in arrays, within a run; no ordinal is ever kept.
@SuppressWarnings("EnumOrdinal")
final class AnswerRule {

    private final EvidenceItem item;
    private final Shortfall noAnswer;
    private final Shortfall noKind;
    private final Shortfall severalKinds;
    private final @Nullable Shortfall[] wrongKind = new @Nullable Shortfall[AnswerKind.values().length];
    private final Shortfall no;
    private final Shortfall blank;
    private final Shortfall noDocuments;

    AnswerRule(EvidenceItem item) {
        this.item = item;
        String takes = Wording.ofKind(item.answerKind());
        noAnswer = Shortfall.of(item, Lack.ANSWER, item.ref(), takes);
        noKind = Shortfall.of(item, Lack.KIND, item.ref(), takes);
        severalKinds = Shortfall.of(item, Lack.SINGLE_KIND, item.ref(), takes);
        no = Shortfall.of(item, Lack.YES, item.ref());
        blank = Shortfall.of(item, Lack.TEXT, item.ref());
        noDocuments = Shortfall.of(item, Lack.DOCUMENTS, item.ref());
        if (item.answerKind() != AnswerKind.UNKNOWN) {
            for (AnswerKind kind : AnswerKind.values()) {
                if (kind != item.answerKind() && kind != AnswerKind.UNKNOWN) {
                    wrongKind[kind.ordinal()] =
                            Shortfall.of(item, Lack.RIGHT_KIND, item.ref(), takes, Wording.ofKind(kind));
                }
            }
        }
    }

    /**
     * What an answer lacks to complete the item.
     *
     * @param answer the answer, or {@code null} if there is none
     * @param freshAt the day on which its review must not have passed, or {@code null} if that does not matter
     * @return the first thing it lacks, or {@code null} if it is complete
     */
    @Nullable
    Shortfall shortfall(@Nullable Answer answer, @Nullable LocalDate freshAt) {
        if (answer == null) {
            return noAnswer;
        }
        AnswerKind kind = soleKind(answer);
        if (kind == null) {
            return answer.kind().isEmpty() ? noKind : severalKinds;
        }
        Shortfall wrong = wrongKind[kind.ordinal()];
        if (wrong != null) {
            return wrong;
        }
        Shortfall lacking = content(answer);
        return lacking == null && freshAt != null ? freshness(answer, freshAt) : lacking;
    }

    /** A7 and A38, of an answer of the right kind. */
    private @Nullable Shortfall content(Answer answer) {
        if (answer.text() != null) {
            return UnicodeText.isBlank(answer.text()) ? blank : null;
        } else if (answer.documents() != null) {
            return answer.documents().isEmpty() ? noDocuments : null;
        } else if (answer.date() != null) {
            LocalDate notBefore = item.notBefore();
            return notBefore != null && answer.date().isBefore(notBefore)
                    ? Shortfall.of(item, Lack.LATE_ENOUGH_DATE, item.ref(), answer.date(), notBefore)
                    : null;
        }
        return answer.saysNo() ? no : null;
    }

    private @Nullable Shortfall freshness(Answer answer, LocalDate freshAt) {
        LocalDate reviewBy = answer.reviewBy();
        return reviewBy != null && reviewBy.isBefore(freshAt)
                ? Shortfall.of(item, Lack.FRESHNESS, item.ref(), reviewBy)
                : null;
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
