package io.github.opendspt.scoring.explanation;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Severity;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.credit.Credit;
import io.github.opendspt.scoring.code.ScoringCodes;
import io.github.opendspt.scoring.decision.PreparedItem;
import io.github.opendspt.scoring.decision.PreparedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Findings of one requirement set that are the same of many assessments, so that each is made once and shared.
 *
 * <p>Thread-safe: threads that race for a finding make equal ones.
 */
public final class SharedFindings {

    private final PreparedSet set;
    private final @Nullable Finding[] beforeComplete;
    private final @Nullable Exempted[] incomplete;
    private final @Nullable Exempted[] contradicted;
    private final @Nullable List<Finding>[] dateNotShown;

    /**
     * Makes the findings of a set.
     *
     * @param set the set
     */
    public SharedFindings(PreparedSet set) {
        this.set = set;
        this.beforeComplete = new @Nullable Finding[set.assertions()];
        this.incomplete = new @Nullable Exempted[set.items()];
        this.contradicted = new @Nullable Exempted[set.items()];
        this.dateNotShown = newArray(set.items());
    }

    @SuppressWarnings("unchecked") // an empty array
    private static @Nullable List<Finding>[] newArray(int size) {
        return (List<Finding>[]) new List<?>[size];
    }

    /** An assertion is confirmed and holds items that are outstanding. */
    Finding confirmedBeforeComplete(int place) {
        Finding finding = beforeComplete[place];
        if (finding == null) {
            AssertionRef ref = set.assertion(place).ref();
            finding = Finding.of(
                    Severity.INFO,
                    ref,
                    set.assertion(place).pointer(),
                    Reason.of(ScoringCodes.CONFIRMATION_BEFORE_COMPLETE, ref));
            beforeComplete[place] = finding;
        }
        return finding;
    }

    /** An answer that is not complete, beside an exemption. From one organisation to the next it is mostly by the same schemes. */
    Finding besideExemption(int place, Credit credit, Answer answer) {
        @Nullable Exempted[] shared = answer.saysNo() ? contradicted : incomplete;
        Exempted last = shared[place];
        if (last == null || !last.by.equals(credit.by())) {
            last = new Exempted(credit.by(), makeBesideExemption(set.item(place), credit, answer));
            shared[place] = last;
        }
        return last.finding;
    }

    private static Finding makeBesideExemption(PreparedItem item, Credit credit, Answer answer) {
        return credit.contradictedBy(answer)
                .orElseGet(() -> Finding.of(
                        Severity.WARNING,
                        item.ref(),
                        item.pointer(),
                        Reason.of(ScoringCodes.ANSWER_INCOMPLETE_BESIDE_EXEMPTION, item.ref(), credit.by())));
    }

    /** The date of a complete answer is not shown (rule A38). */
    List<Finding> dateNotShown(int place) {
        List<Finding> findings = dateNotShown[place];
        if (findings == null) {
            findings = makeDateNotShown(set.item(place));
            dateNotShown[place] = findings;
        }
        return findings;
    }

    private static List<Finding> makeDateNotShown(PreparedItem item) {
        List<Finding> findings = new ArrayList<>(2);
        LocalDate notBefore = item.item().notBefore();
        if (notBefore != null) {
            findings.add(info(item, Reason.of(ScoringCodes.ANSWER_DATE_NOT_SHOWN, item.ref(), notBefore)));
        }
        LocalDate planUntil = item.item().planUntil();
        if (planUntil != null) {
            findings.add(info(item, Reason.of(ScoringCodes.ANSWER_PLAN_DATE_NOT_SHOWN, item.ref(), planUntil)));
        }
        return List.copyOf(findings);
    }

    private static Finding info(PreparedItem item, Reason reason) {
        return Finding.of(Severity.INFO, item.ref(), item.pointer(), reason);
    }

    private record Exempted(List<CertificateScheme> by, Finding finding) {}
}
