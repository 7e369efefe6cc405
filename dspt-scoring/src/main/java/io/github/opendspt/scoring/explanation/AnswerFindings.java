package io.github.opendspt.scoring.explanation;

import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Severity;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.scoring.code.ScoringCodes;
import io.github.opendspt.scoring.decision.AnswerVerdict;
import io.github.opendspt.scoring.decision.Decision;
import io.github.opendspt.scoring.decision.PreparedItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What a person should know about an answer. None of it changes a state. */
final class AnswerFindings {

    private final Decision decision;
    private final LocalDate asAt;
    private final SharedFindings shared;
    private final Findings findings;

    AnswerFindings(Decision decision, SharedFindings shared, Findings findings) {
        this.decision = decision;
        this.shared = shared;
        this.asAt = decision.asAt();
        this.findings = findings;
    }

    /** Looks at every answer. */
    void look() {
        List<EvidenceRef> unnamed = new ArrayList<>(0);
        for (int place = 0; place < decision.set().items(); place++) {
            Answer answer = decision.answer(place);
            if (answer != null) {
                PreparedItem item = decision.set().item(place);
                look(place, item, answer);
                if (answer.notApplicable() && !mayNotApply(item.item())) {
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
            findings.add(Finding.of(
                    Severity.WARNING,
                    ref,
                    "/answers/" + ref,
                    Reason.of(
                            ScoringCodes.ANSWER_UNKNOWN_REF,
                            ref,
                            decision.set().requirements().category(),
                            decision.set().requirements().edition())));
        }
    }

    /** A6: whether the item is known to offer "not applicable". */
    private static boolean mayNotApply(EvidenceItem item) {
        return item.advice() != null && item.advice().mayNotApply();
    }

    private void look(int place, PreparedItem item, Answer answer) {
        AnswerVerdict verdict = decision.verdict(place);
        if (verdict.complete()) {
            if (item.dated() && answer.date() == null) {
                findings.addAll(shared.dateNotShown(place));
            }
        } else if (verdict == AnswerVerdict.WRONG_KIND) {
            warn(item, "", ItemReasons.ofAnswer(decision, place));
        }
        if (decision.isExempt(place) && !verdict.complete() && verdict != AnswerVerdict.REVIEW_PASSED) {
            findings.add(shared.besideExemption(place, Objects.requireNonNull(decision.credit(place)), answer));
        }
        if (answer.date() != null) {
            date(item, answer.date());
        }
        LocalDate recordedOn = answer.recordedOn();
        if (recordedOn != null && recordedOn.isAfter(asAt)) {
            warn(item, "/recordedOn", Reason.of(ScoringCodes.ANSWER_RECORDED_LATER, item.ref(), recordedOn, asAt));
        }
        LocalDate reviewBy = answer.reviewBy();
        if (reviewBy != null && reviewBy.isBefore(asAt)) {
            warn(item, "/reviewBy", Reason.of(ScoringCodes.ANSWER_REVIEW_PASSED, item.ref(), reviewBy));
        }
        int other = item.dependsOn();
        Answer otherAnswer = other < 0 ? null : decision.answer(other);
        if (otherAnswer != null) {
            compare(item, answer, decision.set().item(other).ref(), otherAnswer);
        }
    }

    /** A38: of an answer that is a date. A plan may end in the future, within its limit. */
    private void date(PreparedItem item, LocalDate date) {
        LocalDate planUntil = item.item().planUntil();
        if (planUntil != null && date.isAfter(planUntil)) {
            warn(item, "/date", Reason.of(ScoringCodes.ANSWER_PLAN_BEYOND, item.ref(), planUntil, date));
        }
        if (date.isAfter(asAt)) {
            boolean withinPlan = planUntil != null && !date.isAfter(planUntil);
            add(
                    withinPlan ? Severity.INFO : Severity.WARNING,
                    item,
                    "/date",
                    Reason.of(ScoringCodes.ANSWER_FUTURE_DATE, item.ref(), date, asAt));
        }
    }

    /** A37: an answer beside the one that it depends on. */
    private void compare(PreparedItem item, Answer answer, EvidenceRef other, Answer otherAnswer) {
        if (otherAnswer.saysNo() && answer.notApplicable()) {
            warn(item, "", Reason.of(ScoringCodes.ANSWER_CONTRADICTS_ANSWER, item.ref(), other));
        } else if (Boolean.TRUE.equals(otherAnswer.yes())
                && !otherAnswer.notApplicable()
                && !answer.notApplicable()
                && answer.documents() != null
                && !answer.documents().isEmpty()) {
            info(item, Reason.of(ScoringCodes.ANSWER_DOCUMENTS_IN_DOUBT, item.ref(), other));
        }
    }

    private void warn(PreparedItem item, String member, Reason reason) {
        add(Severity.WARNING, item, member, reason);
    }

    private void info(PreparedItem item, Reason reason) {
        add(Severity.INFO, item, "", reason);
    }

    private void add(Severity severity, PreparedItem item, String member, Reason reason) {
        String pointer = member.isEmpty() ? item.pointer() : item.pointer() + member;
        findings.add(Finding.of(severity, item.ref(), pointer, reason));
    }
}
