package io.github.opendspt.scoring.explanation;

import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Severity;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.credit.Credit;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.scoring.code.AnswerShortfall;
import io.github.opendspt.scoring.code.ScoringCodes;
import io.github.opendspt.scoring.decision.Decision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person should know about an answer. None of it changes a state. */
final class AnswerFindings {

    private final Decision decision;
    private final LocalDate asAt;
    private final Findings findings;

    AnswerFindings(Decision decision, Findings findings) {
        this.decision = decision;
        this.asAt = decision.asAt();
        this.findings = findings;
    }

    /** Looks at every answer. */
    void look() {
        List<EvidenceRef> unnamed = new ArrayList<>(0);
        for (int place = 0; place < decision.set().items(); place++) {
            Answer answer = decision.answer(place);
            if (answer != null) {
                EvidenceItem item = decision.set().item(place).item();
                look(place, item, answer);
                if (answer.notApplicable() && !mayNotApply(item)) {
                    unnamed.add(item.ref());
                }
            }
        }
        if (!unnamed.isEmpty()) {
            findings.add(Finding.of(
                    Severity.INFO,
                    null,
                    "/answers",
                    Reason.of(ScoringCodes.ANSWER_NOT_APPLICABLE_UNNAMED, List.copyOf(unnamed))));
        }
        for (EvidenceRef ref : decision.surplusAnswers()) {
            warn(
                    ref,
                    "",
                    Reason.of(
                            ScoringCodes.ANSWER_UNKNOWN_REF,
                            ref,
                            decision.set().requirements().category(),
                            decision.set().requirements().edition()));
        }
    }

    /** A6: whether the item is known to offer "not applicable". */
    private static boolean mayNotApply(EvidenceItem item) {
        return item.advice() != null && item.advice().mayNotApply();
    }

    private void look(int place, EvidenceItem item, Answer answer) {
        AnswerShortfall shortfall = decision.shortfall(place);
        if (shortfall == null) {
            dateNotShown(item, answer);
        } else if (shortfall == AnswerShortfall.WRONG_KIND) {
            warn(item.ref(), "", ItemReasons.shortfall(decision, place));
        }
        if (decision.isExempt(place)) {
            besideExemption(place, item.ref(), answer, shortfall);
        }
        if (answer.date() != null) {
            date(item, answer.date());
        }
        LocalDate recordedOn = answer.recordedOn();
        if (recordedOn != null && recordedOn.isAfter(asAt)) {
            warn(
                    item.ref(),
                    "/recordedOn",
                    Reason.of(ScoringCodes.ANSWER_RECORDED_LATER, item.ref(), recordedOn, asAt));
        }
        LocalDate reviewBy = answer.reviewBy();
        if (reviewBy != null && reviewBy.isBefore(asAt)) {
            warn(item.ref(), "/reviewBy", Reason.of(ScoringCodes.ANSWER_REVIEW_PASSED, item.ref(), reviewBy));
        }
        int other = decision.set().item(place).dependsOn();
        Answer otherAnswer = other < 0 ? null : decision.answer(other);
        if (otherAnswer != null) {
            compare(item.ref(), answer, decision.set().item(other).ref(), otherAnswer);
        }
    }

    private void besideExemption(int place, EvidenceRef ref, Answer answer, @Nullable AnswerShortfall shortfall) {
        Credit credit = decision.credit(place);
        if (credit == null) {
            return;
        }
        credit.contradictedBy(answer).ifPresent(findings::add);
        if (shortfall != null && shortfall != AnswerShortfall.REVIEW_PASSED && !answer.saysNo()) {
            warn(ref, "", Reason.of(ScoringCodes.ANSWER_INCOMPLETE_BESIDE_EXEMPTION, ref, credit.by()));
        }
    }

    /** A38: of an answer that is a date. A plan may end in the future, within its limit. */
    private void date(EvidenceItem item, LocalDate date) {
        LocalDate planUntil = item.planUntil();
        if (planUntil != null && date.isAfter(planUntil)) {
            warn(item.ref(), "/date", Reason.of(ScoringCodes.ANSWER_PLAN_BEYOND, item.ref(), planUntil, date));
        }
        if (date.isAfter(asAt)) {
            boolean withinPlan = planUntil != null && !date.isAfter(planUntil);
            add(
                    withinPlan ? Severity.INFO : Severity.WARNING,
                    item.ref(),
                    "/date",
                    Reason.of(ScoringCodes.ANSWER_FUTURE_DATE, item.ref(), date, asAt));
        }
    }

    /** A38: of a complete answer. */
    private void dateNotShown(EvidenceItem item, Answer answer) {
        if (answer.date() != null) {
            return;
        }
        if (item.notBefore() != null) {
            info(item.ref(), Reason.of(ScoringCodes.ANSWER_DATE_NOT_SHOWN, item.ref(), item.notBefore()));
        }
        if (item.planUntil() != null) {
            info(item.ref(), Reason.of(ScoringCodes.ANSWER_PLAN_DATE_NOT_SHOWN, item.ref(), item.planUntil()));
        }
    }

    /** A37: an answer beside the one that it depends on. */
    private void compare(EvidenceRef ref, Answer answer, EvidenceRef other, Answer otherAnswer) {
        if (otherAnswer.saysNo() && answer.notApplicable()) {
            warn(ref, "", Reason.of(ScoringCodes.ANSWER_CONTRADICTS_ANSWER, ref, other));
        } else if (Boolean.TRUE.equals(otherAnswer.yes())
                && !otherAnswer.notApplicable()
                && !answer.notApplicable()
                && answer.documents() != null
                && !answer.documents().isEmpty()) {
            info(ref, Reason.of(ScoringCodes.ANSWER_DOCUMENTS_IN_DOUBT, ref, other));
        }
    }

    private void warn(EvidenceRef ref, String member, Reason reason) {
        add(Severity.WARNING, ref, member, reason);
    }

    private void info(EvidenceRef ref, Reason reason) {
        add(Severity.INFO, ref, "", reason);
    }

    private void add(Severity severity, EvidenceRef ref, String member, Reason reason) {
        findings.add(Finding.of(severity, ref, "/answers/" + ref + member, reason));
    }
}
