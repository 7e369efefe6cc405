package io.github.opendspt.scoring.explanation;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Severity;
import io.github.opendspt.scoring.code.ScoringCodes;
import io.github.opendspt.scoring.decision.PreparedSet;
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

    /**
     * Makes the findings of a set.
     *
     * @param set the set
     */
    public SharedFindings(PreparedSet set) {
        this.set = set;
        this.beforeComplete = new @Nullable Finding[set.assertions()];
        this.incomplete = new @Nullable Exempted[set.items()];
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

    /** An answer is neither complete nor "no" beside an exemption. From one organisation to the next it is mostly by the same schemes. */
    Finding incompleteBesideExemption(int place, List<CertificateScheme> by) {
        Exempted last = incomplete[place];
        if (last == null || !last.by.equals(by)) {
            EvidenceRef ref = set.item(place).ref();
            last = new Exempted(
                    by,
                    Finding.of(
                            Severity.WARNING,
                            ref,
                            set.item(place).pointer(),
                            Reason.of(ScoringCodes.ANSWER_INCOMPLETE_BESIDE_EXEMPTION, ref, by)));
            incomplete[place] = last;
        }
        return last.finding;
    }

    private record Exempted(List<CertificateScheme> by, Finding finding) {}
}
