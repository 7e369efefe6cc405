package io.github.opendspt.scoring;

import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Severity;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.credit.Credit;
import io.github.opendspt.model.credit.CreditOutcome;
import io.github.opendspt.model.requirement.EvidenceItem;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a person should know about an answer. None of it changes a state. */
final class AnswerFindings {

    private final LocalDate asAt;
    private final Findings findings;

    AnswerFindings(LocalDate asAt, Findings findings) {
        this.asAt = asAt;
        this.findings = findings;
    }

    /**
     * Looks at one answer by itself.
     *
     * @param prepared the item
     * @param answer its answer
     * @param shortfall what the answer lacks, or {@code null} if it is complete
     * @param credit what the certificates do for it, or {@code null} if there are none
     */
    void look(PreparedItem prepared, Answer answer, @Nullable Shortfall shortfall, @Nullable Credit credit) {
        if (shortfall == null) {
            dateNotShown(prepared, answer);
        } else if (shortfall.lack() == Lack.RIGHT_KIND) {
            warn(prepared, prepared.pointer, shortfall.reason());
        }
        if (credit != null) {
            besideExemption(prepared, answer, shortfall, credit);
        }
        LocalDate date = answer.date();
        if (date != null) {
            date(prepared, date);
        }
        LocalDate recordedOn = answer.recordedOn();
        if (recordedOn != null && recordedOn.isAfter(asAt)) {
            warn(
                    prepared,
                    prepared.pointerToRecordedOn,
                    Reason.of(
                            "answer.future-date",
                            "the answer to %s is recorded on %s, after %s",
                            prepared.ref,
                            recordedOn,
                            asAt));
        }
        LocalDate reviewBy = answer.reviewBy();
        if (reviewBy != null && reviewBy.isBefore(asAt)) {
            warn(
                    prepared,
                    prepared.pointerToReviewBy,
                    Reason.of(Lack.FRESHNESS.code(), Lack.FRESHNESS.found(), prepared.ref, reviewBy));
        }
    }

    private void besideExemption(PreparedItem prepared, Answer answer, @Nullable Shortfall shortfall, Credit credit) {
        credit.contradictedBy(answer).ifPresent(findings::add);
        if (credit.outcome() == CreditOutcome.EXEMPT
                && shortfall != null
                && shortfall.lack() != Lack.FRESHNESS
                && !answer.saysNo()) {
            warn(
                    prepared,
                    prepared.pointer,
                    Reason.of(
                            "answer.incomplete-beside-exemption",
                            "%s is exempt by %s, and its answer is not complete; the exemption counts, but the answer"
                                    + " should be completed or taken out",
                            prepared.ref,
                            new Wording.Schemes(credit.by())));
        }
    }

    /** A38: of an answer that is a date. A plan may end in the future, within its limit. */
    private void date(PreparedItem prepared, LocalDate date) {
        EvidenceItem item = prepared.item;
        LocalDate planUntil = item.planUntil();
        if (planUntil != null && date.isAfter(planUntil)) {
            warn(
                    prepared,
                    prepared.pointerToDate,
                    Reason.of(
                            "answer.plan-beyond",
                            "a plan may stand in for %s until %s only; the answer gives %s",
                            item.ref(),
                            planUntil,
                            date));
        }
        if (date.isAfter(asAt)) {
            findings.add(Finding.of(
                    planUntil != null && !date.isAfter(planUntil) ? Severity.INFO : Severity.WARNING,
                    item.ref(),
                    prepared.pointerToDate,
                    Reason.of("answer.future-date", "the answer to %s gives %s, after %s", item.ref(), date, asAt)));
        }
    }

    /** A38: of a complete answer. */
    private void dateNotShown(PreparedItem prepared, Answer answer) {
        EvidenceItem item = prepared.item;
        if (answer.date() != null) {
            return;
        }
        if (item.notBefore() != null) {
            info(
                    prepared,
                    Reason.of(
                            "answer.date-not-shown",
                            "%s counts only from %s on; its answer is not a date, so that this is not shown",
                            item.ref(),
                            item.notBefore()));
        }
        if (item.planUntil() != null) {
            info(
                    prepared,
                    Reason.of(
                            "answer.date-not-shown",
                            "a plan may stand in for %s until %s; its answer is not a date, so that this is not shown",
                            item.ref(),
                            item.planUntil()));
        }
    }

    /**
     * A37: looks at an answer beside the one it hangs on.
     *
     * @param prepared the item
     * @param answer its answer
     * @param other the item that it depends on
     * @param otherAnswer the answer of that
     */
    void compare(PreparedItem prepared, Answer answer, PreparedItem other, Answer otherAnswer) {
        if (otherAnswer.saysNo() && answer.notApplicable()) {
            warn(
                    prepared,
                    prepared.pointer,
                    Reason.of(
                            "answer.contradicts-answer",
                            "%s is marked as not applicable although %s is answered \"no\"; the two contradict each other",
                            prepared.ref,
                            other.ref));
        } else if (Boolean.TRUE.equals(otherAnswer.yes())
                && !otherAnswer.notApplicable()
                && !answer.notApplicable()
                && answer.documents() != null
                && !answer.documents().isEmpty()) {
            info(
                    prepared,
                    Reason.of(
                            "answer.contradicts-answer",
                            "%s is answered with documents although %s is answered \"yes\"; check that the two agree",
                            prepared.ref,
                            other.ref));
        }
    }

    private void warn(PreparedItem prepared, String pointer, Reason reason) {
        findings.add(Finding.of(Severity.WARNING, prepared.ref, pointer, reason));
    }

    private void info(PreparedItem prepared, Reason reason) {
        findings.add(Finding.of(Severity.INFO, prepared.ref, prepared.pointer, reason));
    }
}
