package io.github.opendspt.scoring.caf.rollover;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Severity;
import io.github.opendspt.model.assessment.Evidence;
import io.github.opendspt.model.caf.AchievementLevel;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafDraft;
import io.github.opendspt.model.caf.CafOutcome;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.caf.OutcomeAnswer;
import io.github.opendspt.model.caf.PolicyQuestion;
import io.github.opendspt.scoring.caf.CafCodes;
import io.github.opendspt.scoring.rollover.RolloverChange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The taking over of one assessment. Used once and by one thread. */
final class CafRolling {

    private final CafOutcomes from;
    private final CafOutcomes to;
    private final CafAssessment assessment;
    private final CafAssessment.Builder rolled;
    private final List<CafRolloverItem> items = new ArrayList<>();
    private final Set<CafOutcomeRef> same = new HashSet<>();
    private final TreeSet<Finding> findings = new TreeSet<>();

    CafRolling(CafOutcomes from, CafOutcomes to, CafAssessment assessment) {
        this.from = from;
        this.to = to;
        this.assessment = assessment;
        this.rolled = CafAssessment.builder(to.edition(), assessment.organisation());
    }

    CafRolledOver roll() {
        // The year's answer replaces an older draft, so drafts come first.
        assessment.drafts().forEach(this::keep);
        to.outcomes().forEach(this::arrive);
        from.outcomes().stream()
                .filter(outcome -> to.outcome(outcome.ref()).isEmpty())
                .forEach(this::leave);
        assessment.outcomes().forEach(this::stray);
        assessment.evidence().forEach(this::evidence);
        policies();
        plan();
        return new CafRolledOver(
                from.equals(to) ? assessment : rolled.build(),
                new CafRolloverReport(
                        assessment.organisation().odsCode(),
                        CafRolloverSide.of(from),
                        CafRolloverSide.of(to),
                        items,
                        Finding.firstOf(findings)));
    }

    private void keep(CafOutcomeRef ref, CafDraft draft) {
        if (to.outcome(ref).isPresent() || from.outcome(ref).isEmpty()) {
            rolled.draft(ref, draft);
        } else {
            add(Severity.WARNING, ref, "/drafts/" + ref, Reason.of(CafCodes.ROLLOVER_REMOVED, ref, to.edition()));
        }
    }

    private void arrive(CafOutcome outcome) {
        CafOutcomeRef ref = outcome.ref();
        CafOutcome before = from.outcome(ref).orElse(null);
        if (before == null) {
            items.add(new CafRolloverItem(
                    ref,
                    outcome.title(),
                    RolloverChange.NEW,
                    false,
                    Reason.of(CafCodes.ROLLOVER_NEW, ref, from.edition())));
            return;
        }
        OutcomeAnswer answer = assessment.outcomes().get(ref);
        Reason difference = difference(before, outcome, answer);
        if (difference == null) {
            same.add(ref);
            if (answer != null) {
                rolled.outcome(ref, answer);
            }
        } else if (answer != null) {
            rolled.draft(ref, new CafDraft(answer, why(difference)));
        }
        items.add(new CafRolloverItem(
                ref,
                outcome.title(),
                difference == null ? RolloverChange.CARRIED : RolloverChange.REWORDED,
                answer != null,
                difference == null ? Reason.of(CafCodes.ROLLOVER_SAME, ref, to.edition()) : difference));
    }

    private String why(Reason difference) {
        return "carried from " + from.edition() + ": " + difference.message();
    }

    /** Rules E1 and E5: why what is said of an outcome does not carry; {@code null} if it does. */
    private @Nullable Reason difference(CafOutcome before, CafOutcome after, @Nullable OutcomeAnswer answer) {
        if (!fold(before.title()).equals(fold(after.title()))) {
            return Reason.of(CafCodes.ROLLOVER_OTHER_TITLE, after.ref(), to.edition());
        }
        AchievementLevel level = answer == null ? null : answer.level();
        // What the outcome never had is carried as it is: to the same edition nothing changes.
        return level == null || after.has(level) || !before.has(level)
                ? null
                : Reason.of(CafCodes.ROLLOVER_NO_SUCH_LEVEL, after.ref(), level, to.edition());
    }

    private static String fold(String title) {
        StringBuilder folded = new StringBuilder(title.length());
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            if (c > ' ') {
                folded.append(Character.toLowerCase(c));
            }
        }
        return folded.toString();
    }

    private void leave(CafOutcome outcome) {
        items.add(new CafRolloverItem(
                outcome.ref(),
                outcome.title(),
                RolloverChange.REMOVED,
                assessment.outcomes().containsKey(outcome.ref()),
                Reason.of(CafCodes.ROLLOVER_REMOVED, outcome.ref(), to.edition())));
    }

    /** What is said of an outcome that the earlier edition does not have. */
    private void stray(CafOutcomeRef ref, OutcomeAnswer answer) {
        if (from.outcome(ref).isPresent()) {
            return;
        } else if (to.outcome(ref).isEmpty()) {
            rolled.outcome(ref, answer);
        } else {
            add(
                    Severity.WARNING,
                    ref,
                    "/outcomes/" + ref,
                    Reason.of(CafCodes.ROLLOVER_UNKNOWN_REF, ref, from.edition()));
        }
    }

    /** Evidence goes with its outcome. */
    private void evidence(CafOutcomeRef ref, List<Evidence> seen) {
        if (same.contains(ref)
                || (from.outcome(ref).isEmpty() && to.outcome(ref).isEmpty())) {
            seen.forEach(one -> rolled.evidence(ref, one));
        } else {
            add(Severity.WARNING, ref, "/evidence/" + ref, Reason.of(CafCodes.ROLLOVER_EVIDENCE, ref, to.edition()));
        }
    }

    /** Rule E8. */
    private void policies() {
        boolean sameEdition = from.edition().equals(to.edition());
        Set<CafOutcomeRef> asked =
                to.policies().stream().map(PolicyQuestion::ref).collect(Collectors.toSet());
        assessment.policies().forEach((ref, answer) -> {
            if (sameEdition || (same.contains(ref) && asked.contains(ref))) {
                rolled.policy(ref, answer);
            } else {
                add(Severity.WARNING, ref, "/policies/" + ref, Reason.of(CafCodes.ROLLOVER_POLICY, ref, to.edition()));
            }
        });
    }

    /** Rule E10: a plan is for one edition. */
    private void plan() {
        if (from.edition().equals(to.edition())) {
            rolled.improvementPlan(assessment.improvementPlan());
        } else if (assessment.improvementPlan() != null) {
            add(Severity.INFO, null, "/improvementPlan", Reason.of(CafCodes.ROLLOVER_PLAN, from.edition()));
        }
    }

    private void add(Severity severity, @Nullable CafOutcomeRef ref, String pointer, Reason reason) {
        findings.add(Finding.of(severity, ref, pointer, reason));
    }
}
